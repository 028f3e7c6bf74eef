"""Print what the course covers: claims, facts, objectives, misconceptions, and its size in numbers.

What is empty without a reason in course/gaps.yml is marked, and makes the exit code 1. With --gaps
only the empty cells are printed, in the form of that file, for somebody to give the reasons.
"""

import argparse
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from course.claims import claim_rows
from course.files import read_rows
from course.lesson import load_lessons
from course.problems import Problem
from course.source import Mapping
from glossary.termbase import load_terms
from quiz.item_bank import bank_rows
from quiz.totals import totals
from quiz.trace import Cell, Written, cells, gap_problems, gap_rows
from scripts.content import Folder


def written_in(folder: Folder) -> Written:
    """Return what a project holds; raise ``ProblemsFound`` if a data file cannot be read.

    Lessons and files of the bank that cannot be read are left out.
    """
    facts = read_rows(folder.facts, "facts", "course", "facts")
    beliefs: list[Mapping] = []
    if folder.misconceptions.is_file():
        beliefs = read_rows(folder.misconceptions, "misconceptions", "course", "misconceptions")
    return Written(
        [lesson for lesson in load_lessons(folder.lessons)[0] if not lesson.imported],
        bank_rows(folder.bank)[0],
        (folder.facts, facts),
        (folder.claims, claim_rows(folder.claims) if folder.claims.is_file() else []),
        (folder.misconceptions, beliefs),
    )


def open_problems(folder: Folder) -> list[Problem]:
    """Return what the course leaves open without a reason; a project without gaps is not held."""
    if not folder.gaps.is_file():
        return []
    return list(gap_problems(cells(written_in(folder)), gap_rows(folder.gaps), folder.gaps))


def table(all_cells: list[Cell], reasons: dict[tuple[str, str], str]) -> Iterator[str]:
    """Yield a line for each cell; ``reasons`` are those of the gaps, by id and column."""
    for cell in all_cells:
        shown = ", ".join(cell.found) if cell.column != "sentence" else f"{len(cell.found)}×"
        if cell.is_empty:
            reason = reasons.get((cell.id, cell.column), "EMPTY")
            shown = f"{shown} – {reason}" if cell.found else f"– {reason}"
        yield f"{cell.id} → {cell.column}: {shown}"


def as_gaps(all_cells: list[Cell]) -> Iterator[str]:
    """Yield the lines of a file of gaps that names every empty cell, without reasons."""
    yield "gaps:"
    for name, group in groupby((cell for cell in all_cells if cell.is_empty), lambda c: c.id):
        yield f"  - id: {name}"
        yield f"    lacks: [{', '.join(cell.column for cell in group)}]"
        yield '    reason: ""'


def main() -> int:
    """Read the arguments, print, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gaps", action="store_true", help="print the empty cells as gaps")
    arguments = parser.parse_args()
    folder = Folder(Path.cwd())
    if unreadable := [*load_lessons(folder.lessons)[1], *bank_rows(folder.bank)[1]]:
        print(*unreadable, sep="\n", file=sys.stderr)
        return 1
    written = written_in(folder)
    all_cells = list(cells(written))
    if arguments.gaps:
        print(*as_gaps(all_cells), sep="\n")
        return 0
    gaps = gap_rows(folder.gaps) if folder.gaps.is_file() else []
    reasons = {(row["id"], column): row["reason"] for row in gaps for column in row["lacks"]}
    print(*table(all_cells, reasons), sep="\n")
    print(*totals(written.lessons, written.bank, load_terms(folder.terms)), sep="\n")
    left = [cell for cell in all_cells if cell.is_empty and (cell.id, cell.column) not in reasons]
    print(f"{len(all_cells)} cells, {len(left)} empty without a reason", file=sys.stderr)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
