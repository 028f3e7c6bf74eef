"""What the rules read: the terms as their file has them, and the texts that use them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

from course.blocks import blocks, prose
from course.lesson import Lesson
from course.problems import Problem, shown
from course.source import Mapping as Row
from course.source import Sequence, line_of
from glossary.matching import Matcher
from glossary.termbase import IMPORTED, Term, Termbase
from glossary.written import Written, written_glosses

_SPAN = re.compile(r"""<\w+\b[^>]*\blang=["']?vi\b[^>]*>([^<]*)""")


@dataclass(frozen=True)
class Passage:
    """A Vietnamese text and its place."""

    path: Path
    line: int
    text: str


@dataclass(frozen=True)
class Gloss:
    """A written gloss and its lesson."""

    lesson: Lesson
    written: Written

    @property
    def place(self) -> tuple[str, int]:
        """Path and line, as a problem names them."""
        return shown(self.lesson.path), self.lesson.first_line + self.written.line


@dataclass(frozen=True)
class Corpus:
    """Terms and texts. What an import made is left out: its owner's words are not ours to judge.

    ``rows`` are those of ``path``, the terms file; ``lessons`` stand in the order of the course,
    and ``complete`` says that none of them is unreadable. ``texts`` are the files that people
    write, whole; ``data`` the rows of those that hold Vietnamese besides. ``lock`` is the text of
    the lock file of translations, if the project has one.
    """

    path: Path
    rows: list[Row] = field(default_factory=list)
    terms: Termbase = field(default_factory=dict)
    lessons: tuple[Lesson, ...] = ()
    complete: bool = True
    texts: Mapping[Path, str] = field(default_factory=dict)
    data: Mapping[Path, list[Row]] = field(default_factory=dict)
    lock: str | None = None

    @cached_property
    def matcher(self) -> Matcher:
        """The terms, ready to be found."""
        return Matcher(self.terms.values())

    @cached_property
    def glosses(self) -> list[Gloss]:
        """The written glosses of the lessons, in the order of the course."""
        return [
            Gloss(lesson, written)
            for lesson in self.lessons
            for written in written_glosses(lesson.body, self.terms, self.matcher)
        ]

    @cached_property
    def own(self) -> list[tuple[Row, Term]]:
        """The terms that people have written, each with its row."""
        pairs = ((row, self.terms[row["id"]]) for row in self.rows if row["id"] in self.terms)
        return [(row, term) for row, term in pairs if term.source != IMPORTED]

    def problem(self, row: Row, steps: tuple[str | int, ...], fact: str, cure: str) -> Problem:
        """Return a problem at the value of a term that ``steps`` lead to."""
        return Problem(shown(self.path), line_of(row, steps), fact, cure)

    @cached_property
    def vietnamese(self) -> list[Passage]:
        """The running Vietnamese of terms, lessons and other rows; not the notes of glosses."""
        rows = [_leaves(row, self.path) for row, _ in self.own]
        rows += [_leaves(row, path) for path, found in self.data.items() for row in found]
        return list(chain(*rows, *map(_of_lesson, self.lessons)))


def _leaves(value: Any, path: Path) -> Iterator[Passage]:
    """Yield the texts under the keys ``vi`` and ``…_vi`` anywhere inside a value."""
    if isinstance(value, Row | Sequence):
        steps: Any = value.items() if isinstance(value, Row) else enumerate(value)
        for step, child in steps:
            if isinstance(child, str) and re.fullmatch(r"(?:.*_)?vi", str(step)):
                yield Passage(path, value.lines[step], child)
            yield from _leaves(child, path)


def _of_lesson(lesson: Lesson) -> Iterator[Passage]:
    yield from _leaves(lesson.meta, lesson.path)
    lines = lesson.body.split("\n")
    for block in blocks(lesson.body):
        if block.name in ("gist", "summary") and block.end is not None:
            for number in range(block.start + 1, block.end):
                yield Passage(lesson.path, lesson.first_line + number, lines[number])
    for number, line in prose(lesson.body):
        for span in _SPAN.finditer(line):
            yield Passage(lesson.path, lesson.first_line + number, span[1])
