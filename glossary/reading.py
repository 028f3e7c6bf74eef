"""A page's element tree read as running text: which pieces of text may carry a gloss, and where.

The tree is walked in the order of the page. Each paragraph-like element is a block; its pieces of
text know the section, the sentence and the place in the row of words that they stand at.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from glossary.matching import WORD

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CLOSED = _HEADINGS | {"a", "code", "math", "pre", "script", "style", "sup", "svg", "table"}
_INLINE = frozenset({"abbr", "b", "cite", "del", "em", "i", "ins", "mark", "q", "small", "span"})
_INLINE = _INLINE | {"strong", "sub", "u"}
_SENTENCE_END = re.compile(r"[.!?][\"”’)\]]*\s")


@dataclass
class Piece:
    """Text of one node: the ``text`` of ``owner``, or its ``tail`` when ``tail`` is set."""

    owner: Element
    tail: bool
    text: str
    parent: Element
    section: int
    block: int
    before: str
    words_before: int

    def word_at(self, offset: int) -> int:
        """Return the number of the word at an offset of the text, counted from the page's start."""
        return self.words_before + len(WORD.findall(self.text[:offset]))

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Return what names the sentence at an offset: its block, and its place in the block."""
        return self.block, len(_SENTENCE_END.findall(self.before + self.text[:offset]))


class Reading:
    """One walk over a tree, with what it has passed so far."""

    def __init__(self) -> None:
        """Start before the first word."""
        self.section = self.block = self.words = 0
        self.before = ""

    def pieces(self, element: Element) -> Iterator[Piece]:
        """Yield the pieces of text in and after the children of an element that may be marked."""
        if element.tag not in _INLINE:
            self._new_block()
        yield from self._piece(element, element, tail=False, text=element.text)
        for child in element:
            if child.tag in _HEADINGS:
                self.section += 1
            if is_gloss(child):
                yield from self._piece(child, element, tail=False, text=child.text)
            elif _is_closed(child):
                self._pass("".join(child.itertext()))
            else:
                yield from self.pieces(child)
            if child.tag not in _INLINE | {"a", "code", "sup"}:
                self._new_block()
            yield from self._piece(child, element, tail=True, text=child.tail)

    def _piece(
        self, owner: Element, parent: Element, *, tail: bool, text: str | None
    ) -> Iterator[Piece]:
        if text:
            yield Piece(
                owner, tail, text, parent, self.section, self.block, self.before, self.words
            )
            self._pass(text)

    def _pass(self, text: str) -> None:
        self.before += text
        self.words += len(WORD.findall(text))

    def _new_block(self) -> None:
        self.block += 1
        self.before = ""


def is_gloss(element: Element) -> bool:
    """Tell whether an element is a gloss: the link round a word."""
    return "gloss" in element.get("class", "").split()


def _is_closed(element: Element) -> bool:
    """Tell whether nothing inside an element is marked: code, links, headings, Vietnamese."""
    return (
        element.tag in _CLOSED
        or element.get("lang", "en") != "en"
        or "footnote" in element.get("class", "").split()
        or element.get("data-gloss") == "off"
    )
