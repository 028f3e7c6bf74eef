"""The sections of a page: its headings, and the bold lines that stand for headings.

``**1. Platform Integration**`` alone in a paragraph is a heading one level below the section it
stands in; ``**Note:**``, a bold sentence, or a bold line that nothing follows is not.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from markdown_it.token import Token

from course.docusaurus.code import PARSER
from course.docusaurus.report import Line, Notes, joined
from course.docusaurus.slugs import Slugs, anchor

_OWN_ID = re.compile(r"\s*\{\s*#(?P<id>[\w-]+)\s*\}\s*$")
_BOLD = re.compile(r"(\*\*|__)(?P<text>(?=\S)(?:(?!\1).)+(?<=\S))\1")
_LABEL = re.compile(r"(?:note|tip|warning|important|caution|example|hint|remark)s?", re.IGNORECASE)
_MOST_WORDS = 12
_DEEPEST = 6


@dataclass
class Section:
    """A heading (level 0 before the first) and the lines up to the next one."""

    level: int
    heading: str
    text: str
    id: str
    line: int
    pseudo: bool = False
    lines: list[Line] = field(default_factory=list)


def sections_of(lines: list[Line], notes: Notes) -> list[Section]:
    """Return the sections of a page's Markdown, each with an id of its own on the page."""
    found = [Section(0, "", "", "", lines[0].number if lines else 1)]
    place = 0
    for start, end, section in _headings(lines, notes):
        found[-1].lines = lines[place:start]
        found.append(section)
        place = end
    found[-1].lines = lines[place:]
    _name(found)
    return found


def _headings(lines: list[Line], notes: Notes) -> list[tuple[int, int, Section]]:
    """Return first place, place after the last, and the empty section of each heading."""
    tokens = PARSER.parse(joined(lines))
    last = max((token.map[1] for token in tokens if token.map and token.level == 0), default=0)
    found: list[tuple[int, int, Section]] = []
    level = 1  # of the section that a bold line would stand in
    for token, inner in pairwise(tokens):
        if token.level or not token.map or token.type not in ("heading_open", "paragraph_open"):
            continue
        start, end = token.map
        line = lines[start].number
        if token.type == "heading_open":
            level = int(token.tag[1])
            found.append((start, end, Section(level, inner.content, plain(inner), "", line)))
        elif bold := _bold_heading(inner, end < last, line, notes):
            deeper = min(level + 1, _DEEPEST)
            text = plain(inner)
            found.append((start, end, Section(deeper, bold, text, "", line, pseudo=True)))
            reason = f"a line in bold that stands for a heading: now one, of level {deeper}"
            notes.add(line, "bold heading", "changed", f"{reason} on its page")
    return found


def _bold_heading(inner: Token, followed: bool, line: int, notes: Notes) -> str:
    """Return the text of a bold line that stands for a heading, or ""."""
    match = _BOLD.fullmatch(inner.content.strip())
    if match is None:
        return ""
    text = match["text"].strip()
    words = len(text.split())
    sentence = text[-1] in ".,;:!" or words > _MOST_WORDS
    if sentence or not followed or _LABEL.fullmatch(text):
        reason = "a line in bold that does not look like a heading stays as it is"
        notes.add(line, "bold line", "kept", reason)
        return ""
    return text


def plain(inline: Token) -> str:
    """Return the text that readers see of an inline token."""
    shown = [
        " " if child.type in ("softbreak", "hardbreak") else child.content
        for child in inline.children or ()
        if child.type != "html_inline"
    ]
    return _OWN_ID.sub("", "".join(shown)).strip()


def _name(sections: list[Section]) -> None:
    """Give ids: written ones first, then those of real headings, as Docusaurus gives them."""
    slugs = Slugs()
    for section in sections[1:]:
        if own := _OWN_ID.search(section.heading):
            section.id = slugs.take(own["id"])
            section.heading = _OWN_ID.sub("", section.heading)
    for pseudo in (False, True):
        for section in sections[1:]:
            if not section.id and section.pseudo == pseudo:
                section.id = slugs.take(anchor(section.text))
