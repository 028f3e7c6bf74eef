"""What two things have in common and what sets them apart: ``comparison.yml``, row by row.

One source for the comparison page, for questions of contrast and for tables of lessons. A row
answers one question for both things; ``tag`` says how sure the whole row is, so that what nobody
has read does not become a question.
"""

import re
from collections.abc import Collection, Iterator
from collections.abc import Mapping as Known
from dataclasses import dataclass
from pathlib import Path

from course.blocks import blocks
from course.facts import Fact, unknown_fact
from course.files import read_rows
from course.problems import Problem, did_you_mean, shown
from course.source import Mapping, line_of

CELLS = {"ecs": "ECS", "eks": "EKS"}
"""The cells of a row and the names of the things that they are about."""

_ENGLISH = re.compile(r"\b(?!(?:yes|no)\b)[a-z]{2,}\b")
_SUREST_FIRST = ("seen", "derived", "seen-3p", "memory")


@dataclass(frozen=True)
class ComparisonRow:
    """One row: two cells, ``ecs`` and ``eks``, or the one answer ``both``; the rest is empty.

    ``kind`` is part where both cells name a part of their product. What ends in ``_vi`` is the same
    in Vietnamese, empty where the cell is a name, a figure, yes or no.
    """

    id: str
    theme: str
    dimension: str
    dimension_vi: str
    facts: tuple[str, ...]
    tag: str
    ecs: str = ""
    eks: str = ""
    both: str = ""
    kind: str = ""
    ecs_vi: str = ""
    eks_vi: str = ""
    both_vi: str = ""

    def vietnamese(self, cell: str) -> str:
        """Return what a Vietnamese sentence says of a cell: its Vietnamese, else its name."""
        return str(getattr(self, f"{cell}_vi") or getattr(self, cell))


def comparison_rows(path: Path) -> list[Mapping]:
    """Return the rows as written; raise ``ProblemsFound`` with all that is wrong in their shape."""
    return read_rows(path, "comparison", "course", "comparison")


def load_comparison(path: Path) -> dict[str, ComparisonRow]:
    """Return the rows of a file by id; raise ``ProblemsFound`` with all wrong in their shape."""
    return {
        row["id"]: ComparisonRow(**{**row, "facts": tuple(row["facts"])})
        for row in comparison_rows(path)
    }


def comparison_problems(
    rows: list[Mapping], path: Path, facts: Known[str, Fact]
) -> Iterator[Problem]:
    """Yield what is wrong with the rows beyond their shape: facts, cells, tags, Vietnamese."""
    for row in rows:
        for place, name in enumerate(row["facts"]):
            if name not in facts:
                yield unknown_fact(shown(path), line_of(row, ["facts", place]), name, facts)
        yield from _cell_problems(row, path)
        yield from _vietnamese_problems(row, path)
        yield from _tag_problems(row, path, facts)


def shown_row_problems(
    body: str, path: Path, first_line: int, rows: Collection[str]
) -> Iterator[Problem]:
    """Yield a problem for each row that a block of a body shows and that does not exist."""
    for block in blocks(body):
        if block.name == "comparison":
            for name in block.argument.split():
                if name not in rows:
                    yield unknown_row(shown(path), first_line + block.start, name, rows)


def unknown_row(path: str, line: int, name: str, rows: Collection[str]) -> Problem:
    """Return the problem of showing a row that does not exist."""
    cure = did_you_mean(name, rows, "add it to the comparison file")
    return Problem(path, line, f'the row "{name}" does not exist', cure)


def _cell_problems(row: Mapping, path: Path) -> Iterator[Problem]:
    missing = [cell for cell in CELLS if cell not in row]
    if "both" in row and len(missing) < len(CELLS):
        fact = f"the row {row['id']} has an answer for both and a cell of its own"
        yield Problem(shown(path), row.lines["both"], fact, "keep both:, or ecs: and eks:")
    elif "both" not in row and missing:
        fact = f"the row {row['id']} says nothing of {' and '.join(missing)}"
        cure = "write ecs: and eks:, or both: where they share the answer"
        yield Problem(shown(path), row.lines["id"], fact, cure)


def _vietnamese_problems(row: Mapping, path: Path) -> Iterator[Problem]:
    """A word in small letters is English; one that Vietnamese has as well is written twice."""
    for cell in (*CELLS, "both"):
        vietnamese = f"{cell}_vi"
        english = _ENGLISH.search(row.get(cell, ""))
        if english and vietnamese not in row:
            fact = f'the row {row["id"]} says "{english[0]}" in English only'
            yield Problem(shown(path), row.lines[cell], fact, f"add {vietnamese}:")
        elif vietnamese in row and cell not in row:
            fact = f"the row {row['id']} has {vietnamese}: and no {cell}:"
            cure = f"write {cell}:, or take {vietnamese}: away"
            yield Problem(shown(path), row.lines[vietnamese], fact, cure)


def _tag_problems(row: Mapping, path: Path, facts: Known[str, Fact]) -> Iterator[Problem]:
    """A row is as sure as the least sure of its facts, or less: they may not prove all of it."""
    known = [facts[name] for name in row["facts"] if name in facts]
    weakest = max(known, key=lambda fact: _SUREST_FIRST.index(fact.standing), default=None)
    if weakest and _SUREST_FIRST.index(row["tag"]) < _SUREST_FIRST.index(weakest.standing):
        fact = f"the row {row['id']} says {row['tag']}, but {weakest.id} is {weakest.standing}"
        cure = f"write tag: {weakest.standing}, or cite another fact"
        yield Problem(shown(path), row.lines["tag"], fact, cure)
