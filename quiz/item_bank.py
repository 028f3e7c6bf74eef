"""The item bank: one file a lesson, ``<lesson>.yml``, read into items."""

from functools import lru_cache
from pathlib import Path

from course.files import read_rows
from course.problems import Problem, ProblemsFound, shown
from course.source import Mapping
from quiz.items import Evidence, Item
from quiz.types import TYPES

Rows = dict[Path, list[Mapping]]


def bank_rows(folder: Path) -> tuple[Rows, list[Problem]]:
    """Return the rows of each readable file of the bank, and all problems of shape and of ids."""
    rows: Rows = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yml")):
        try:
            rows[path] = read_rows(path, "items", "quiz", "bank")
        except ProblemsFound as found:
            problems += found.problems
    return rows, problems + _equal_ids(rows)


def _equal_ids(rows: Rows) -> list[Problem]:
    """Return the problem of each id that an earlier file of the bank has used."""
    owners: dict[str, Path] = {}
    problems = []
    for path, items in rows.items():
        for row in items:
            owner = owners.setdefault(row["id"], path)
            if owner != path:
                fact = f'the id "{row["id"]}" is already used in {shown(owner)}'
                cure = "give one of them another id"
                problems.append(Problem(shown(path), row.lines["id"], fact, cure))
    return problems


def load_bank(folder: Path) -> dict[str, Item]:
    """Return the items of a bank by id; raise ``ProblemsFound`` when a file cannot be used."""
    changed = tuple(path.stat().st_mtime_ns for path in sorted(folder.glob("*.yml")))
    return _load(folder, changed)


@lru_cache(maxsize=8)
def _load(folder: Path, _changed: tuple[int, ...]) -> dict[str, Item]:
    rows, problems = bank_rows(folder)
    if problems:
        raise ProblemsFound(problems)
    items = (item_of(row, path.stem) for path, items in rows.items() for row in items)
    return {item.id: item for item in items}


def item_of(row: Mapping, lesson: str) -> Item:
    """Return the item of a row of ``lesson``'s file."""
    return Item(
        lesson=lesson,
        evidence=Evidence(**row["evidence"]),
        body=TYPES[row["type"]].read(row),
        **{key: row[key] for key in _COMMON if key in row},
    )


_COMMON = ("id", "type", "level", "stem", "use", "objective", "fact")
