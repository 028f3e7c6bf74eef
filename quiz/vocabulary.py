"""The words of a course: what its questions may speak of without being out of place."""

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Known
from typing import Any

from course.lesson import Lesson
from course.text import sections
from glossary.termbase import Term
from quiz.rules.base import texts
from quiz.rules.words import content

FEWEST = 1000


def vocabulary(
    lessons: Iterable[Lesson], terms: Iterable[Term], comparison: Iterable[Known[str, Any]]
) -> frozenset[str]:
    """Return the stems of the words of lessons, terms, and rows of a comparison.

    A course with fewer than ``FEWEST`` says too little of what is out of place: none are returned.
    """
    found = frozenset[str]().union(*map(content, _texts(lessons, terms, comparison)))
    return found if len(found) >= FEWEST else frozenset()


def _texts(
    lessons: Iterable[Lesson], terms: Iterable[Term], comparison: Iterable[Known[str, Any]]
) -> Iterator[str]:
    for lesson in lessons:
        for section in sections(lesson.body):
            yield f"{section.heading} {section.text}"
        yield from texts(list(lesson.meta.values()))
    for term in terms:
        yield from texts(term)
    for row in comparison:
        yield from texts(list(row.values()))
