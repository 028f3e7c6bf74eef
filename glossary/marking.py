"""Putting glosses into a page's element tree, so that the text of the page stays what it was.

Written notes are taken first: each becomes a link on its word and a note in its language. Then the
automatic marks are chosen and set, from the end of each text to its start so that offsets hold.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from course.notes import parse_note
from glossary.annotation import Place, Policy, choose
from glossary.matching import Match, Matcher
from glossary.raw_html import RawHtml
from glossary.reading import Piece, is_gloss, read
from glossary.termbase import Term, Termbase
from glossary.words import WORD
from glossary.written import explained

Address = Callable[[Term], str]


@dataclass(frozen=True)
class Marking:
    """What was done to a page: the marked terms in their order, and the notes without a term."""

    terms: tuple[Term, ...]
    unbound: tuple[str, ...]


@dataclass(frozen=True)
class Slot:
    """A text of the tree: the ``text`` of ``owner``, or its ``tail`` inside ``parent``."""

    parent: Element
    owner: Element
    tail: bool

    @property
    def text(self) -> str:
        """The text as it stands now."""
        return (self.owner.tail if self.tail else self.owner.text) or ""

    def write(self, text: str) -> None:
        """Put another text in its place."""
        if self.tail:
            self.owner.tail = text
        else:
            self.owner.text = text

    def link(self, match: Match, address: str, *, written: bool) -> None:
        """Put a gloss link round a match in the text."""
        text = self.text
        link = Element("a", {"class": "gloss gloss--written" if written else "gloss"})
        link.set("href", address)
        link.set("data-term", match.term.id)
        if match.term.level:
            link.set("data-level", match.term.level)
        link.text, link.tail = text[match.start : match.end], text[match.end :]
        self.write(text[: match.start])
        self.parent.insert(list(self.parent).index(self.owner) + 1 if self.tail else 0, link)


class GlossChangedText(AssertionError):
    """Marks changed the text of a page: a defect of the marking, never of the page."""


def mark(
    root: Element,
    terms: Termbase,
    matcher: Matcher,
    policy: Policy,
    address: Address,
    *,
    unglossed: Collection[str] = (),
    raw: RawHtml | None = None,
) -> Marking:
    """Mark the terms of a page in its tree; ``address`` gives the link to a term's entry.

    ``terms`` and ``matcher`` hold the same termbase; ``unglossed`` are ids of terms that get no
    automatic mark on the page; ``raw`` is the HTML that its text refers to. Raises
    ``GlossChangedText`` when the tree, marks removed, no longer reads as it did.
    """
    if policy is Policy.OFF:
        return Marking((), ())
    before = plain_text(root)
    unbound = _bind_notes(root, terms, matcher, address)
    if policy is not Policy.WRITTEN:
        pieces = read(root, raw or RawHtml())
        _mark_words(pieces, matcher, policy, address, unglossed)
    if plain_text(root) != before:
        raise GlossChangedText(f"{before!r} became {plain_text(root)!r}")
    marked = dict.fromkeys(link.get("data-term", "") for link in root.iter("a") if is_gloss(link))
    return Marking(tuple(terms[term] for term in marked), tuple(unbound))


def plain_text(root: Element) -> str:
    """Return the text of a tree without what marking added to it."""
    text = root.text or ""
    for child in root:
        if child.get("data-gloss-added") is None:
            text += plain_text(child)
        text += child.tail or ""
    return text


def _bind_notes(root: Element, terms: Termbase, matcher: Matcher, address: Address) -> list[str]:
    """Turn each written note into a gloss; return the words whose note names no term."""
    unbound = []
    for parent in list(root.iter()):
        for code in list(parent.findall("code")):
            note = parse_note("".join(code.itertext()))
            if note is None:
                continue
            slot = _slot_before(parent, code)
            words = slot.text.rstrip()
            named = code.attrib.pop("data-term", "")
            match = explained(words, note, named, terms, matcher)
            _become_note(code, _take_space(parent, code), bound=match is not None)
            if match is None:
                unbound.append((WORD.findall(words) or [note.rendering])[-1])
            else:
                slot.link(match, address(match.term), written=True)
    return unbound


def _become_note(code: Element, space: str, *, bound: bool) -> None:
    """Make a code span ``(nghĩa)`` a note with its Vietnamese in ``lang="vi"``."""
    inner = "".join(code.itertext())
    opening, closing = inner.index("("), inner.rindex(")")
    code.tag = "span"
    code.set("class", "gloss-note" if bound else "gloss-note gloss-note--alone")
    code.text = space + inner[: opening + 1]
    vietnamese = Element("span", {"lang": "vi"})
    vietnamese.text, vietnamese.tail = inner[opening + 1 : closing], inner[closing:]
    code.append(vietnamese)


def _mark_words(
    pieces: list[Piece],
    matcher: Matcher,
    policy: Policy,
    address: Address,
    unglossed: Collection[str],
) -> None:
    written: list[Place] = []
    candidates: list[tuple[Piece, Match, Place]] = []
    for piece in pieces:
        if not piece.tail and is_gloss(piece.owner):
            written.append(_place(piece, 0, piece.owner.get("data-term", "")))
            continue
        for match in matcher.find_automatic(piece.text):
            if match.term.id not in unglossed:
                candidates.append((piece, match, _place(piece, match.start, match.term.id)))
    chosen = choose(written, [place for _, _, place in candidates], policy)
    for (piece, match, _), keep in reversed(list(zip(candidates, chosen, strict=True))):
        if keep:
            slot = Slot(piece.parent, piece.owner, piece.tail)
            slot.link(match, address(match.term), written=False)


def _place(piece: Piece, offset: int, term: str) -> Place:
    return Place(piece.word_at(offset), piece.sentence_at(offset), piece.section, term)


def _slot_before(parent: Element, note: Element) -> Slot:
    """Return the text right before a note, looking into the emphasis that ends there."""
    place = list(parent).index(note)
    if place == 0:
        return Slot(parent, parent, tail=False)
    previous = parent[place - 1]
    if not (previous.tail or "").strip() and previous.tag in ("em", "strong") and not len(previous):
        return Slot(previous, previous, tail=False)
    return Slot(parent, previous, tail=True)


def _take_space(parent: Element, note: Element) -> str:
    """Take the white space before a note out of the text there, and return it."""
    place = list(parent).index(note)
    slot = Slot(parent, parent[place - 1], tail=True) if place else Slot(parent, parent, tail=False)
    text = slot.text
    slot.write(text.rstrip())
    return text[len(text.rstrip()) :]
