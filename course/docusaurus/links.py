"""Links and pictures of a page: to lessons, to files that come along, or to nowhere.

A picture from another host is never loaded by the site: an ordinary link to it takes its place.
A link that leads nowhere loses its address and keeps its words. Every change is reported.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from posixpath import dirname, normpath, splitext
from urllib.parse import unquote

from course.docusaurus.code import spans_blanked
from course.docusaurus.report import Line, Notes, joined

_DESTINATION = r"(?P<to><[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)"
_TITLE = r"""(?:[ \t]+(?:"(?P<title>[^"]*)"|'[^']*'))?"""
_LINK = re.compile(
    r"(?P<bang>(?<!\\)!)?(?<!\\)\[(?P<text>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]"
    rf"\([ \t]*{_DESTINATION}{_TITLE}[ \t]*\)"
)
_DEFINED = re.compile(rf"^(?P<head> {{0,3}}\[[^\]^][^\]]*\]:\s*){_DESTINATION}")
_IMG = re.compile(r"<img\b(?P<attributes>[^<>]*)>")
_ATTRIBUTE = re.compile(r"""(\w+)\s*=\s*["']([^"']*)["']""")
_ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
_PICTURES = "assets/pictures"


@dataclass(frozen=True)
class Target:
    """A page as links see it: its lessons' files by anchor ("" is its beginning)."""

    lessons: Mapping[str, str]
    tops: Collection[str] = ()


@dataclass
class Links:
    """What the links of one page may lead to, and the files that come along with it."""

    path: str
    targets: Mapping[str, Target]
    files: Collection[str]
    notes: Notes
    carried: dict[str, str] = field(default_factory=dict)

    def rewritten(self, lines: list[Line], lesson: str) -> str:
        """Return the text of lines of ``lesson`` with new addresses, and as many lines."""
        text = joined(lines)
        masked = spans_blanked(text)
        for pattern, replace in ((_IMG, self._html_picture), (_LINK, self._link)):
            for match in reversed(list(pattern.finditer(masked))):
                number = lines[text.count("\n", 0, match.start())].number
                whole = pattern.match(text, match.start())
                if whole is not None and whole.end() == match.end():
                    new = replace(whole, number, lesson)
                    text = text[: match.start()] + new + text[match.end() :]
            masked = spans_blanked(text)
        return text

    def defined(self, line: Line, lesson: str) -> Line:
        """Return the line of a link's definition with its new address."""
        match = _DEFINED.match(line.text)
        if match is None or line.text.lstrip().startswith("[^"):
            return line
        to = match["to"].strip("<>")
        new = self._resolved(to, line.number, lesson)
        return Line(line.number, f"{match['head']}{new or '#'}{line.text[match.end() :]}")

    def _link(self, match: re.Match[str], number: int, lesson: str) -> str:
        to, text = match["to"].strip("<>"), match["text"]
        if match["bang"]:
            return self._picture(text, to, match["title"], number)
        if inner := _LINK.fullmatch(text):
            reason = "a picture in a link; its description is the link"
            self.notes.add(number, "picture", "changed", reason)
            text = f"{inner['text']} (picture)"
        new = self._resolved(to, number, lesson)
        if new is None:
            return text
        if new == match["to"] and text == match["text"]:
            return match[0]
        title = f' "{match["title"]}"' if match["title"] else ""
        return f"[{text}]({_written(new)}{title})"

    def _picture(self, alt: str, to: str, title: str | None, number: int) -> str:
        said, tail = f"{alt or title or 'Picture'} (picture)", f' "{title}"' if title else ""
        if _ELSEWHERE.match(to):
            reason = f"on another host, {to}: linked, not loaded"
            self.notes.add(number, "remote picture", "changed", reason)
            return f"[{said}]({_written(to)}{tail})"
        file = self._file(to)
        if file is None:
            reason = f"there is no file {to}; its description stays as text"
            self.notes.add(number, "picture", "left-out", reason)
            return said
        return f"![{alt}](../{_written(self._carry(file))}{tail})"

    def _html_picture(self, match: re.Match[str], number: int, lesson: str) -> str:
        said = dict(_ATTRIBUTE.findall(match["attributes"]))
        return self._picture(said.get("alt", ""), said.get("src", ""), said.get("title"), number)

    def _resolved(self, to: str, number: int, lesson: str) -> str | None:
        """Return where a link leads from a lesson; ``None`` (reported) when it is nowhere."""
        if _ELSEWHERE.match(to) and not to.startswith("pathname:"):
            return to
        place, _, anchor = to.partition("#")
        target = self._target(place)
        if target is not None and (file := target.lessons.get(unquote(anchor))):
            ours = file if file != lesson or unquote(anchor) in target.tops else ""
            inner = "" if not anchor or unquote(anchor) in target.tops else f"#{anchor}"
            return f"{ours}{inner}" or file
        if target is not None and place and (file := target.lessons.get("")):
            reason = f"{to} has no such heading; it leads to the page"
            self.notes.add(number, "link", "changed", reason)
            return file
        if (found := self._file(place)) is not None:
            return f"../{self._carry(found)}"
        reason = f"{to or 'an empty address'} leads to nothing that was imported; its words stay"
        self.notes.add(number, "link", "left-out", reason)
        return None

    def _target(self, place: str) -> Target | None:
        place = unquote(place).split("?")[0]
        if not place:
            return self.targets.get(self.path)
        joined_path = normpath(f"{dirname(self.path)}/{place}").lstrip("/")
        below = place.removeprefix("@site").removeprefix("/docs").strip("/")
        for known in (joined_path, *(() if place.startswith(".") else (below, place.strip("/")))):
            bare = splitext(known)[0] if known.endswith((".md", ".mdx")) else known
            for key in (known, bare):
                if key in self.targets:
                    return self.targets[key]
        return None

    def _file(self, to: str) -> str | None:
        """Return the file that comes along for an address; ``/…`` is below the static folder."""
        to = unquote(to).removeprefix("@site/static").removeprefix("pathname://")
        name = to if to.startswith("/") else normpath(f"{dirname(self.path)}/{to}").lstrip("/")
        return name if name in self.files else None

    def _carry(self, file: str) -> str:
        """Return the place below docs/ that a file is carried to."""
        place = f"{_PICTURES}/{file.lstrip('/').replace('../', '')}"
        self.carried[place] = file
        return place


def _written(address: str) -> str:
    return f"<{address}>" if re.search(r"[\s()]", address) else address
