"""Finding terms in a text: the longest at each place, an entry's own words before inflections."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from course.notes import Note
from glossary.forms import Form, forms
from glossary.termbase import Term
from glossary.vietnamese import canonical
from glossary.words import Word, is_part_of_compound, is_part_of_name, key, prose_of, words_of


@dataclass(frozen=True)
class Match:
    """A term at ``text[start:end]``."""

    start: int
    end: int
    term: Term


class Matcher:
    """The terms of a termbase, made ready to be found."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Index every form of every term by its first word, the best first."""
        self._by_first: dict[str, list[Form]] = {}
        for term in terms:
            for form in forms(term):
                self._by_first.setdefault(key(form.words[0]), []).append(form)
        for candidates in self._by_first.values():
            candidates.sort(key=_rank)
        self._longest = max((len(f[0].words) for f in self._by_first.values()), default=0)

    def find(self, text: str) -> Iterator[Match]:
        """Yield the terms in the prose of a text from left to right."""
        return self._walk(text, automatic=False)

    def find_automatic(self, text: str) -> Iterator[Match]:
        """Yield what may be marked unasked: ``find`` as if there were automatic terms alone.

        One thing is left of a term that only people mark: no other entry marks its very words.
        """
        return self._walk(text, automatic=True)

    def before(self, text: str, note: Note) -> list[Match]:
        """Return the terms that a note right after ``text`` may explain; several if they are alike.

        They are the longest terms at the end of the text that have the note among their renderings;
        else those that are the last word alone. The part of speech picks between entries, then the
        form that an entry writes.
        """
        words = words_of(text)
        if not words or text[words[-1].end :].strip():
            return []
        for place in range(max(0, len(words) - self._longest), len(words)):
            at_end = [f for f in self._at(text, words, place) if place + len(f.words) == len(words)]
            explained = [form for form in at_end if _renders(form.term, note)]
            if place == len(words) - 1:
                explained = explained or at_end
            same = [form for form in explained if form.term.pos == note.pos] or explained
            same = [form for form in same if not form.inflected] or same
            if same:
                span = words[place].start, words[-1].end
                return [Match(*span, term) for term in dict.fromkeys(form.term for form in same)]
        return []

    def _walk(self, text: str, *, automatic: bool) -> Iterator[Match]:
        text = prose_of(text)
        words = words_of(text)
        place = 0
        while place < len(words):
            form = self._best(text, words, place, automatic=automatic)
            if form:
                last = words[place + len(form.words) - 1]
                yield Match(words[place].start, last.start + len(last.bare), form.term)
            place += len(form.words) if form else 1

    def _best(self, text: str, words: list[Word], place: int, *, automatic: bool) -> Form | None:
        decided = set()
        for form in self._at(text, words, place):
            size = len(form.words)
            if size in decided:
                continue
            decided.add(size)
            if automatic and form.term.mark != "auto":
                continue
            if not _is_part(text, words, place, form):
                return form
        return None

    def _at(self, text: str, words: list[Word], place: int) -> Iterator[Form]:
        word = words[place]
        for first in dict.fromkeys((key(word.text), key(word.bare))):
            for form in self._by_first.get(first, ()):
                if form.fits(text, words[place : place + len(form.words)]):
                    yield form


def _rank(form: Form) -> tuple[int, bool, bool, bool]:
    """Return what puts forms in order, the best first.

    It is the longest, then one that an entry writes, then one that holds in its case alone, then
    one of a term that only people mark.
    """
    return -len(form.words), form.inflected, not form.sensitive, form.term.mark == "auto"


def _is_part(text: str, words: list[Word], place: int, form: Form) -> bool:
    """Tell whether a form in a text is but part of a longer word, or of a name that is not its."""
    last = place + len(form.words) - 1
    if is_part_of_compound(text, words[place].start, words[last].end):
        return True
    return "".join(form.words).islower() and is_part_of_name(text, words, place, last)


def _renders(term: Term, note: Note) -> bool:
    wanted = canonical(note.rendering)
    others = (other.text for other in term.alternatives)
    return any(canonical(text) == wanted for text in (term.vi, *others))
