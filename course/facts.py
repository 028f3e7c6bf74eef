"""The facts that lessons and items cite: ``facts.yml`` as a mapping from id to fact.

A lesson cites a fact at the sentence that states it, as a footnote: ``[^F12]``.
"""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from course.files import read_rows
from course.problems import Problem, did_you_mean


@dataclass(frozen=True)
class Fact:
    """One statement with its source, the day the source was read, and how sure it is."""

    id: str
    statement: str
    source: str
    address: str
    seen: str
    standing: str


def load_facts(path: Path) -> dict[str, Fact]:
    """Return the facts of a file by id; raise ``ProblemsFound`` with all that is wrong in it."""
    return {row["id"]: Fact(**row) for row in read_rows(path, "facts", "course", "facts")}


def unknown_fact(path: str, line: int, name: str, facts: Collection[str]) -> Problem:
    """Return the problem of citing a fact that does not exist."""
    cure = did_you_mean(name, facts, "add the fact to the facts file")
    return Problem(path, line, f'the fact "{name}" does not exist', cure)
