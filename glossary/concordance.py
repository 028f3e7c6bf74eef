"""The concordance: every place where the lessons use a term, in the order of the course.

A term that only people mark (``mark: manual``) is used where a gloss is written for it; any other
one also where its words stand. Code is no use, and neither is a heading.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from course.lesson import Lesson
from course.text import NO_PROSE, Section, Sentence, sections
from glossary.matching import Match, Matcher
from glossary.termbase import Termbase
from glossary.written import explained


@dataclass(frozen=True)
class Use:
    """One use of a term: ``sentence.text[start:end]``; ``written`` if its author glossed it."""

    lesson: Lesson
    section: Section
    sentence: Sentence
    start: int
    end: int
    written: bool


Concordance = dict[str, list[Use]]
"""The uses of each term by its id; every term has a list, be it an empty one."""


def concordance(lessons: Iterable[Lesson], terms: Termbase, matcher: Matcher) -> Concordance:
    """Return the uses of all terms in the lessons; ``matcher`` holds the same ``terms``."""
    uses: Concordance = {term: [] for term in terms}
    for lesson in lessons:
        for section in sections(lesson.body):
            for sentence in section.content:
                for match, written in _used(sentence, terms, matcher):
                    use = Use(lesson, section, sentence, match.start, match.end, written)
                    uses[match.term.id].append(use)
    return uses


def introduction(uses: Iterable[Use]) -> Use | None:
    """Return the use that introduces a term: the first that its author glossed."""
    return next((use for use in uses if use.written), None)


def lesson_count(uses: Iterable[Use]) -> int:
    """Return the number of lessons that the uses stand in."""
    return len({use.lesson.id for use in uses})


def _used(sentence: Sentence, terms: Termbase, matcher: Matcher) -> Iterator[tuple[Match, bool]]:
    """Yield the terms that a sentence uses, and whether by a written gloss, from left to right."""
    written = []
    prose = sentence.prose
    for noted in sentence.notes:
        before = sentence.text[: noted.offset]
        if match := explained(before, noted.note, noted.named, terms, matcher):
            written.append(match)
            hidden = NO_PROSE * (match.end - match.start)
            prose = prose[: match.start] + hidden + prose[match.end :]
    found = matcher.find_automatic(prose)
    marks = [(match, True) for match in written] + [(match, False) for match in found]
    yield from sorted(marks, key=lambda mark: mark[0].start)
