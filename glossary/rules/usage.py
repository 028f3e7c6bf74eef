"""Rules on where terms are used: somewhere, and not before the gloss that introduces them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from course.blocks import prose
from course.problems import Problem
from course.text import sections
from glossary.concordance import concordance
from glossary.matching import Matcher
from glossary.rules.corpus import Corpus, Gloss

_HEADING = re.compile(r"#{1,6}\s")


@dataclass(frozen=True, order=True)
class Place:
    """A section of the course, both numbers from 0 in its order."""

    lesson: int
    section: int


def never_used(corpus: Corpus) -> Iterator[Problem]:
    """Tell a term that no lesson uses and that has no example of its own.

    A term that only people mark is used where they did: its words may stand in another sense.
    """
    if not corpus.complete or not corpus.lessons:
        return
    used = {name for name, _ in uses_by_words(corpus)}
    used |= {term.id for gloss in corpus.glosses for term in gloss.written.terms}
    for row, term in corpus.own:
        if term.id not in used and not term.example:
            cure = "use it, add an example: an English sentence of ours, or take the term out"
            yield corpus.problem(row, ("id",), f'no lesson uses "{term.en}"', cure)


def example_without_term(corpus: Corpus) -> Iterator[Problem]:
    """Tell an example that shows another word."""
    for row, term in corpus.own:
        if term.example and not any(Matcher([term]).find(term.example)):
            fact = f'the example of "{term.en}" does not use it'
            yield corpus.problem(row, ("example",), fact, "write a sentence that does")


def used_before_introduced(corpus: Corpus) -> Iterator[Problem]:
    """Tell a term whose first written gloss comes after a section that uses the term.

    A term that is never glossed by hand is introduced by its first mark, so it cannot be late.
    """
    if not corpus.complete:
        return
    first: dict[str, Gloss] = {}
    for gloss in corpus.glosses:
        for term in gloss.written.terms:
            first.setdefault(term.id, gloss)
    for name, place in uses_by_words(corpus):
        if name in first and place < _place_of(first[name], corpus):
            gloss = first.pop(name)
            lesson = corpus.lessons[place.lesson]
            where = sections(lesson.body)[place.section].heading or lesson.title
            fact = f'"{corpus.terms[name].en}" is introduced here, '
            fact += f'but used before, in {lesson.id} under "{where}"'
            yield Problem(*gloss.place, fact, "gloss it there, at its first use")


def uses_by_words(corpus: Corpus) -> Iterator[tuple[str, Place]]:
    """Yield the terms that are marked by their words, with the place of each use."""
    for term, uses in concordance(corpus.lessons, corpus.terms, corpus.matcher).items():
        for use in uses:
            if not use.written:
                place = sections(use.lesson.body).index(use.section)
                yield term, Place(corpus.lessons.index(use.lesson), place)


def _place_of(gloss: Gloss, corpus: Corpus) -> Place:
    lines = [line for number, line in prose(gloss.lesson.body) if number <= gloss.written.line]
    headings = sum(1 for line in lines if _HEADING.match(line))
    return Place(corpus.lessons.index(gloss.lesson), headings)
