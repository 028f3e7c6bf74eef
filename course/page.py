"""What a Markdown extension may know of the page it works on, from either site engine.

Neither engine hands a page to an extension, so its path and front matter are reached by duck
typing, here and nowhere else: MkDocs keeps them on its ``relpath`` treeprocessor, Zensical on its
``rendering_context`` preprocessor.
"""

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from posixpath import normpath, relpath
from typing import Any


@dataclass(frozen=True)
class Page:
    """A page in the making: its path below docs/ and its front matter."""

    path: str = "index.md"
    meta: dict[str, Any] = field(default_factory=dict)

    def path_to(self, other: str) -> str:
        """Return the path from this page's source to another (both below docs/), for a link."""
        return relpath(other, PurePosixPath(self.path).parent.as_posix())

    def address_of(self, path: str) -> str:
        """Return the address that the built site serves for a ``path_to`` another source."""
        other = PurePosixPath(self.path).parent / path
        return relpath(_folder(other.as_posix()), _folder(self.path)) + "/"


def page_of(md: Any) -> Page:
    """Return the page that a ``markdown.Markdown`` object is converting, or an empty one."""
    if served_by_mkdocs(md):
        file = md.treeprocessors["relpath"].file
        return Page(file.src_uri, dict(file.page.meta))
    if "rendering_context" in md.preprocessors:
        page = md.preprocessors["rendering_context"].page
        return Page(page.path, dict(page.meta))
    return Page()


def served_by_mkdocs(md: Any) -> bool:
    """Tell whether MkDocs drives a ``markdown.Markdown`` object."""
    return "relpath" in md.treeprocessors


def _folder(source: str) -> str:
    """Return the folder a page is served from: ``a/b.md`` as ``/a/b``, ``index.md`` as ``/``."""
    path = PurePosixPath(normpath(f"/{source}"))
    return (path.parent if path.stem == "index" else path.with_suffix("")).as_posix()
