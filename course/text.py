"""The English text of a lesson, section by section and sentence by sentence.

The one reading used for evidence, for generated items, for the words of a lesson and for its uses
of terms: blocks, marks of footnotes and written glosses are taken out, Python-Markdown renders what
remains, and the text of each paragraph, list item and cell is cut into sentences.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape

from bs4 import BeautifulSoup, NavigableString, Tag
from markdown import Markdown
from sentencex import segment

from course.blocks import CODE_SPAN, prose, without_blocks
from course.notes import Note, parse_note

_EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc", "pymdownx.superfences"]
_FOOTNOTE = re.compile(rf"{CODE_SPAN.pattern}|\[\^(?P<name>[^\]]+)\]")
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
_TEXTS = ["p", "li", "td", "th", "dt", "dd"]
_NOTE = "written-note"
_OWNERS = [*HEADINGS, *_TEXTS, "pre", _NOTE]
_VISIBLE = re.compile(r"\S")
NO_PROSE = "\N{OBJECT REPLACEMENT CHARACTER}"


@dataclass(frozen=True)
class Noted:
    """A written gloss that was taken out: where it stood, and the entry it names, if any."""

    offset: int
    note: Note
    named: str


@dataclass(frozen=True)
class Cited:
    """A citation that was taken out: where it stood, and what it names, like F12."""

    offset: int
    name: str


@dataclass(frozen=True)
class Sentence:
    """A sentence as its reader sees it, and what a page has there besides.

    ``prose`` is as long as ``text``, with ``NO_PROSE`` for each character of code and of words that
    are never glossed.
    """

    text: str
    prose: str
    notes: tuple[Noted, ...] = ()
    citations: tuple[Cited, ...] = ()

    @property
    def cuts(self) -> tuple[int, ...]:
        """The offsets where a gloss or a citation was taken out."""
        return tuple(sorted([n.offset for n in self.notes] + [c.offset for c in self.citations]))

    @property
    def cited(self) -> tuple[str, ...]:
        """The names of what it cites, each once."""
        return tuple(dict.fromkeys(citation.name for citation in self.citations))


@dataclass(frozen=True)
class Section:
    """A section: its heading and the heading's id ("" before the first), and what it says."""

    heading: str
    id: str
    content: tuple[Sentence, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """The texts of its sentences."""
        return tuple(sentence.text for sentence in self.content)

    @property
    def text(self) -> str:
        """The sentences in a row."""
        return " ".join(self.sentences)


@lru_cache(maxsize=4096)
def sections(body: str) -> tuple[Section, ...]:
    """Return the sections of a lesson's Markdown body, in its order."""
    return tuple(_read(rendered(body)))


def rendered(body: str) -> BeautifulSoup:
    """Return the HTML of a lesson's Markdown body without blocks, notes of facts marked as cited.

    What is not English is taken out; written glosses are elements of their own.
    """
    lines = without_blocks(body).split("\n")
    for number, line in prose("\n".join(lines)):
        lines[number] = _FOOTNOTE.sub(_mark, line)
    html = Markdown(extensions=_EXTENSIONS).convert("\n".join(lines))
    soup = BeautifulSoup(html, "html.parser")
    for foreign in soup.find_all(lang=lambda lang: lang not in (None, "en")):
        foreign.decompose()
    for code in soup.find_all("code"):
        if parse_note(code.get_text()):
            code.name = _NOTE
    return soup


def _mark(found: re.Match[str]) -> str:
    """Return the mark of a citation; code stays as it is."""
    if found["name"] is None:
        return found[0]
    return f'<sup data-cited="{escape(found["name"])}"></sup>'


def told(element: Tag) -> str:
    """Return what an element says itself in one line: inner paragraphs and items are others."""
    return _own_text(element).text


def one_line(text: str) -> str:
    """Return a text with every run of white space as one space."""
    return " ".join(text.split())


def _read(soup: BeautifulSoup) -> Iterator[Section]:
    heading, anchor, content = "", "", list[Sentence]()
    for element in soup.find_all([*HEADINGS, *_TEXTS]):
        own = _own_text(element)
        if element.name in HEADINGS:
            yield Section(heading, anchor, tuple(content))
            heading, anchor, content = own.text, str(element.get("id", "")), []
        else:
            content += _cut(own)
    yield Section(heading, anchor, tuple(content))


def _own_text(element: Tag) -> Sentence:
    """Return what an element says itself, in one piece: inner paragraphs and items are others."""
    text, prose = "", ""
    notes: list[Noted] = []
    citations: list[Cited] = []
    for node in element.descendants:
        if node.find_parent(_OWNERS) is not element:
            continue
        if type(node) is NavigableString:  # not a comment, which is a subclass
            text += node
            prose += _VISIBLE.sub(NO_PROSE, node) if _is_no_prose(node) else node
        elif isinstance(node, Tag) and node.name == _NOTE:
            text, prose = text.rstrip(), prose.rstrip()
            note = parse_note(node.get_text())
            assert note is not None  # it was renamed because it is one
            notes.append(Noted(len(one_line(text)), note, str(node.get("data-term", ""))))
        elif isinstance(node, Tag) and node.has_attr("data-cited"):
            citations.append(Cited(len(one_line(text)), str(node["data-cited"])))
    return Sentence(one_line(text), one_line(prose), tuple(notes), tuple(citations))


def _is_no_prose(node: NavigableString) -> bool:
    return bool(node.find_parent("code") or node.find_parent(attrs={"data-gloss": "off"}))


def _cut(whole: Sentence) -> Iterator[Sentence]:
    """Yield the sentences of a text, each with what stands in it, counted from its own start."""
    end = 0
    for text in filter(None, (part.strip() for part in segment("en", whole.text))):
        start = whole.text.index(text, end)
        end = start + len(text)
        inside = range(start, end + 1)
        yield Sentence(
            text,
            whole.prose[start:end],
            tuple(replace(n, offset=n.offset - start) for n in whole.notes if n.offset in inside),
            tuple(
                replace(c, offset=c.offset - start) for c in whole.citations if c.offset in inside
            ),
        )
