"""A page's element tree read as running text: which pieces of text may carry a gloss, and where.

The tree is walked in the order of the page. Each paragraph-like element is a block; its pieces of
text know the section, the sentence and the place in the row of words that they stand at.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from xml.etree.ElementTree import Element

from sentencex import segment

from glossary.raw_html import RawHtml
from glossary.words import WORD

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CLOSED_INLINE = frozenset(
    {"a", "abbr", "button", "code", "kbd", "label", "math", "samp", "sup", "svg", "textarea", "var"}
)
_CLOSED = _HEADINGS | _CLOSED_INLINE | {"dt", "pre", "script", "style", "summary", "table"}
_CLOSED_CLASSES = frozenset({"admonition-title", "arithmatex", "footnote"})
_OPEN_INLINE = frozenset(
    {"b", "br", "cite", "del", "em", "i", "img", "input", "ins", "mark", "q", "small", "span"}
    | {"strong", "sub", "u"}
)
_INLINE = _OPEN_INLINE | _CLOSED_INLINE


@dataclass
class Block:
    """A run of text such as a paragraph; it is whole when the walk has left it.

    ``first_word`` is the number of words on the page before it.
    """

    number: int
    first_word: int
    text: str = ""

    @cached_property
    def words(self) -> list[int]:
        """Where its words start."""
        return [word.start() for word in WORD.finditer(self.text)]

    @cached_property
    def sentences(self) -> list[int]:
        """Where its sentences end."""
        one_line = self.text.replace("\n", " ").replace("\0", " ")
        return list(accumulate(len(sentence) for sentence in segment("en", one_line)))


@dataclass
class Piece:
    """Text of one node: the ``text`` of ``owner``, or its ``tail`` when ``tail`` is set.

    ``text`` is as long as the node's, but holds a NUL for each letter that may carry no gloss.
    """

    owner: Element
    tail: bool
    text: str
    parent: Element
    section: int
    block: Block
    offset: int

    def word_at(self, offset: int) -> int:
        """Return the number of the word at an offset of the text, counted from the page's start."""
        return self.block.first_word + bisect_left(self.block.words, self.offset + offset)

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Return what names the sentence at an offset: its block, and its place in the block."""
        return self.block.number, bisect_right(self.block.sentences, self.offset + offset)


def read(root: Element, raw: RawHtml) -> list[Piece]:
    """Return the pieces of text of a tree that may carry a gloss, and the glosses it has."""
    return list(_Walk(raw).pieces(root))


class _Walk:
    """One walk over a tree, with what it has passed so far."""

    def __init__(self, raw: RawHtml) -> None:
        self.raw = raw
        self.section = 0
        self.block = Block(0, 0)

    def pieces(self, element: Element) -> Iterator[Piece]:
        """Yield the pieces in an element: its text, and what is in and after its children."""
        if element.tag not in _INLINE:
            self._new_block()
        yield from self._piece(element, element, tail=False, text=element.text)
        for child in element:
            if child.tag in _HEADINGS:
                self.section += 1
            if is_gloss(child):
                yield from self._piece(child, element, tail=False, text=child.text)
            elif _is_note(child):
                pass  # hidden where script runs, it makes no room between two marks
            elif _is_closed(child):
                self._pass("".join(child.itertext()))
            else:
                yield from self.pieces(child)
            if child.tag not in _INLINE:
                self._new_block()
            yield from self._piece(child, element, tail=True, text=child.tail)

    def _piece(
        self, owner: Element, parent: Element, *, tail: bool, text: str | None
    ) -> Iterator[Piece]:
        if text:
            offset = len(self.block.text)
            free = self._pass(text)
            yield Piece(owner, tail, free, parent, self.section, self.block, offset)

    def _pass(self, text: str) -> str:
        seen, free = self.raw.read(text)
        self.block.text += seen
        return free

    def _new_block(self) -> None:
        before = self.block
        self.block = Block(before.number + 1, before.first_word + len(before.words))
        self.raw.close_all()


def is_gloss(element: Element) -> bool:
    """Tell whether an element is a gloss: the link round a word."""
    return "gloss" in element.get("class", "").split()


def _is_note(element: Element) -> bool:
    return "gloss-note" in element.get("class", "").split()


def _is_closed(element: Element) -> bool:
    """Tell whether nothing inside an element is marked: code, links, headings, Vietnamese."""
    return (
        element.tag in _CLOSED
        or element.get("lang", "en") != "en"
        or element.get("data-gloss") == "off"
        or not _CLOSED_CLASSES.isdisjoint(element.get("class", "").split())
    )
