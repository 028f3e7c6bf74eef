"""The wrong beliefs that lessons put right: ``misconceptions.yml`` as a mapping from id to belief.

A lesson meets one with ``/// misconception | M5``, a wrong option of an item names it by its id.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from course.blocks import blocks
from course.files import read_rows
from course.problems import Problem, did_you_mean, shown

ID = re.compile(r"M[0-9]+")


@dataclass(frozen=True)
class Misconception:
    """A wrong belief as a learner would say it, in both languages, and the lesson that meets it."""

    id: str
    belief: str
    belief_vi: str
    lesson: str


def load_misconceptions(path: Path) -> dict[str, Misconception]:
    """Return the beliefs of a file by id; raise ``ProblemsFound`` with all that is wrong in it."""
    rows = read_rows(path, "misconceptions", "course", "misconceptions")
    return {row["id"]: Misconception(**row) for row in rows}


def misconception_problems(
    body: str, path: Path, first_line: int, known: Collection[str]
) -> Iterator[Problem]:
    """Yield a problem for each block that names a misconception which does not exist."""
    for block in blocks(body):
        if block.name == "misconception" and block.argument and block.argument not in known:
            line = first_line + block.start
            yield unknown_misconception(shown(path), line, block.argument, known)


def unknown_misconception(path: str, line: int, name: str, known: Collection[str]) -> Problem:
    """Return the problem of naming a misconception that does not exist."""
    cure = did_you_mean(name, known, "add it to course/misconceptions.yml")
    return Problem(path, line, f'the misconception "{name}" does not exist', cure)
