"""What every pattern of generated items is given, and what it gives back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from course.lesson import Lesson
from glossary.termbase import Term
from quiz.items import Evidence, Item


@dataclass(frozen=True)
class Asked:
    """A lesson with the termbase, the terms to ask for, and where each term first stands."""

    lesson: Lesson
    terms: Sequence[Term]
    key_terms: Sequence[Term]
    found: Mapping[str, Evidence]


@dataclass(frozen=True)
class Refused:
    """A candidate that was not made: its pattern, its term, and the guard that refused it."""

    pattern: str
    term: str
    guard: str


Pattern = Callable[[Asked], Iterator[Item | Refused]]
