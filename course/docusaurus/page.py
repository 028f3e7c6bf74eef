"""A Docusaurus page as its author wrote it: what its front matter means, and its lines."""

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from course.docusaurus.report import Line, Notes
from course.lesson import split_front_matter
from course.problems import Problem, ProblemsFound, shown
from course.source import Mapping, parse_yaml

_NUMBER = re.compile(r"(?P<number>\d+)\s*[-_.]+\s*(?P<name>[^-_.\s].*)")
_DATE_OR_VERSION = re.compile(r"(?:\d{4}-\d\d|\d+\.\d)")
_READ = frozenset({"title", "sidebar_label", "sidebar_position", "slug", "id", "description"})


@dataclass(frozen=True)
class Page:
    """A page of a docs folder: ``path`` below it, front matter, and the lines of its body."""

    path: str
    meta: Mapping
    lines: tuple[Line, ...]

    @property
    def name(self) -> str:
        """The name of the file without its ending and its number."""
        return without_number(PurePosixPath(self.path).stem)

    @property
    def is_draft(self) -> bool:
        """Whether Docusaurus does not publish the page."""
        return self.meta.get("draft") is True

    @property
    def is_partial(self) -> bool:
        """Whether the file is a part for other pages and no page itself."""
        return PurePosixPath(self.path).name.startswith("_")

    @property
    def route(self) -> str:
        """The address of the page below the docs' own, without slashes at its ends."""
        folder = "/".join(map(without_number, PurePosixPath(self.path).parent.parts))
        slug = str(self.meta.get("slug", ""))
        if slug.startswith("/"):
            return slug.strip("/")
        name = slug or str(self.meta.get("id", self.name))
        parent = folder.rpartition("/")[2].lower()
        if not slug and name.lower() in {"index", "readme", parent}:
            return folder
        return f"{folder}/{name}".strip("/")

    @property
    def order(self) -> tuple[tuple[float, str], ...]:
        """The key of the page's place in the sidebar: positions first, then names."""
        *folders, name = PurePosixPath(self.path).parts
        position = self.meta.get("sidebar_position")
        number = position if isinstance(position, int | float) else _number(name)
        return (*((_number(folder), folder) for folder in folders), (number, name))


def read_page(text: str, path: str, named: Path, notes: Notes) -> Page:
    """Return the page in a text; ``named`` is its path in messages.

    Raises ``ProblemsFound`` when the front matter is not YAML, or no keys and values.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    front, body, first = split_front_matter(text)
    meta: Any = parse_yaml(front, named, first_line=2) if front.strip() else None
    if meta is None:
        meta = Mapping()
        meta.line, meta.lines = 1, {}
    if not isinstance(meta, Mapping):
        cure = "write keys and values there, like title: Introduction"
        raise ProblemsFound([Problem(shown(named), 2, "the front matter has no keys", cure)])
    for key, value in meta.items():
        if key not in _READ:
            reason = f"nothing here answers to this key; its value is {value!r}"
            notes.add(meta.lines[key], f"front matter: {key}", "left-out", reason)
    rows = body.split("\n")
    return Page(path, meta, tuple(Line(first + n, row) for n, row in enumerate(rows)))


def without_number(name: str) -> str:
    """Return a name of a file or folder without the number that Docusaurus orders it by."""
    match = _NUMBER.fullmatch(name)
    return match["name"] if match and not _DATE_OR_VERSION.match(name) else name


def _number(name: str) -> float:
    match = _NUMBER.fullmatch(name)
    return int(match["number"]) if match and not _DATE_OR_VERSION.match(name) else float("inf")
