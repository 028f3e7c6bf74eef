"""The English text of a lesson, section by section and sentence by sentence.

The one reading used for evidence, for generated items and for the words of a lesson: blocks, marks
of footnotes and written glosses are taken out, Python-Markdown renders what remains, and the text
of each paragraph, list item and cell is cut into sentences.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bs4 import BeautifulSoup, Tag
from markdown import Markdown
from sentencex import segment

from course.blocks import prose, without_blocks
from course.notes import parse_note

_EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc", "pymdownx.superfences"]
_FOOTNOTE = re.compile(r"\[\^[^\]]+\]")
_HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
_TEXTS = ["p", "li", "td", "th", "dt", "dd"]


@dataclass(frozen=True)
class Section:
    """A section: its heading and the heading's id ("" before the first), and its sentences."""

    heading: str
    id: str
    sentences: tuple[str, ...]

    @property
    def text(self) -> str:
        """The sentences in a row."""
        return " ".join(self.sentences)


@lru_cache(maxsize=4096)
def sections(body: str) -> tuple[Section, ...]:
    """Return the sections of a lesson's Markdown body, in its order."""
    lines = without_blocks(body).split("\n")
    for number, line in prose("\n".join(lines)):
        lines[number] = _FOOTNOTE.sub("", line)
    html = Markdown(extensions=_EXTENSIONS).convert("\n".join(lines))
    return tuple(_read(BeautifulSoup(html, "html.parser")))


def one_line(text: str) -> str:
    """Return a text with every run of white space as one space."""
    return " ".join(text.split())


def _read(soup: BeautifulSoup) -> Iterator[Section]:
    for foreign in soup.find_all(lang=lambda lang: lang not in (None, "en")):
        foreign.decompose()
    for code in soup.find_all("code"):
        if parse_note(code.get_text()):
            _take_out(code)
    heading, anchor, sentences = "", "", list[str]()
    for element in soup.find_all([*_HEADINGS, *_TEXTS]):
        if element.name in _HEADINGS:
            yield Section(heading, anchor, tuple(sentences))
            heading, anchor = one_line(element.get_text()), str(element.get("id", ""))
            sentences = []
        elif not element.find(_TEXTS):
            sentences += _sentences(one_line(element.get_text()))
    yield Section(heading, anchor, tuple(sentences))


def _take_out(note: Tag) -> None:
    """Remove a gloss with the space before it."""
    before = note.previous_sibling
    if isinstance(before, str):
        before.replace_with(before.rstrip())
    note.decompose()


def _sentences(text: str) -> list[str]:
    return [sentence.strip() for sentence in segment("en", text) if sentence.strip()]
