"""Finding terms in a text: base forms, aliases, plurals, hyphen or space; the longest wins."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from course.notes import Note
from glossary.termbase import Term
from glossary.vietnamese import canonical

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_JOINT = re.compile(r"\s+|[-‑/]")


@dataclass(frozen=True)
class Match:
    """A term at ``text[start:end]``."""

    start: int
    end: int
    term: Term


@dataclass(frozen=True)
class _Form:
    words: tuple[str, ...]
    term: Term
    cased: bool

    def fits(self, words: tuple[str, ...]) -> bool:
        """Tell whether the words of a text are this form, in its case where case counts."""
        if self.cased:
            return self.words == words
        return tuple(map(str.lower, self.words)) == tuple(map(str.lower, words))


class Matcher:
    """The terms of a termbase, made ready to be found."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Index every form of every term by its first word in lower case."""
        self._by_first: dict[str, list[_Form]] = {}
        for term in terms:
            for words in forms(term):
                form = _Form(words, term, term.case == "sensitive")
                self._by_first.setdefault(words[0].lower(), []).append(form)
        for candidates in self._by_first.values():
            candidates.sort(key=lambda form: -len(form.words))
        self._longest = max((len(f[0].words) for f in self._by_first.values()), default=0)

    def find(self, text: str) -> Iterator[Match]:
        """Yield the terms in a text from left to right, the longest at each place."""
        words = list(WORD.finditer(text))
        place = 0
        while place < len(words):
            found = next(iter(self._at(text, words, place)), None)
            if found is None:
                place += 1
            else:
                length, term = found
                yield Match(words[place].start(), words[place + length - 1].end(), term)
                place += length

    def before(self, text: str, note: Note) -> list[Match]:
        """Return the terms that a note right after ``text`` may explain; several if they are alike.

        They are the longest terms at the end of the text that have the note among their renderings;
        else those that are the last word alone. The part of speech picks between entries.
        """
        words = list(WORD.finditer(text))
        if not words or text[words[-1].end() :].strip():
            return []
        for place in range(max(0, len(words) - self._longest), len(words)):
            terms = [t for size, t in self._at(text, words, place) if place + size == len(words)]
            explained = [term for term in terms if _renders(term, note)]
            if place == len(words) - 1:
                explained = explained or terms
            same = [term for term in explained if term.pos == note.pos] or explained
            if same:
                span = words[place].start(), words[-1].end()
                return [Match(*span, term) for term in dict.fromkeys(same)]
        return []

    def _at(self, text: str, words: list[re.Match[str]], place: int) -> Iterator[tuple[int, Term]]:
        for form in self._by_first.get(words[place][0].lower(), ()):
            here = words[place : place + len(form.words)]
            if form.fits(tuple(word[0] for word in here)) and _joined(text, here):
                yield len(here), form.term


def forms(term: Term) -> list[tuple[str, ...]]:
    """Return the forms of a term as words: itself, its aliases, and both in -s."""
    bases = [tuple(WORD.findall(form)) for form in (term.en, *term.aliases)]
    inflected = [(*base[:-1], with_s(base[-1])) for base in bases if term.pos in ("noun", "verb")]
    return list(dict.fromkeys(bases + inflected))


def with_s(word: str) -> str:
    """Return the plural of a noun, which is also the third person of a verb."""
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(?:s|x|z|ch|sh)$", word) else "s")


def _joined(text: str, words: list[re.Match[str]]) -> bool:
    """Tell whether only white space, or one hyphen or slash, stands between the words."""
    gaps = ((left.end(), right.start()) for left, right in pairwise(words))
    return all(_JOINT.fullmatch(text, *gap) for gap in gaps)


def _renders(term: Term, note: Note) -> bool:
    wanted = canonical(note.rendering)
    others = (other.text for other in term.alternatives)
    return any(canonical(text) == wanted for text in (term.vi, *others))
