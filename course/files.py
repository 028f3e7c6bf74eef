"""Reading a data file of the course: text, YAML, shape; its rows, or all that is wrong with it."""

from pathlib import Path
from typing import Any

from course.problems import Problem, ProblemsFound, shown
from course.schema import schema_problems, validator
from course.source import Mapping, parse_yaml, read_text


def read_rows(path: Path, key: str, package: str, schema: str) -> list[Mapping]:
    """Return the list under ``key`` of a YAML file, each row with its lines.

    Raises ``ProblemsFound`` when the file is missing, not UTF-8, not YAML, or not of the shape of
    ``<package>/schemas/<schema>.schema.json``, or when two rows have the same id.
    """
    if not path.is_file():
        cure = f"write it; it holds a list under {key}:"
        raise ProblemsFound([Problem(shown(path), 1, "the file is missing", cure)])
    value: Any = parse_yaml(read_text(path), path)
    if problems := list(schema_problems(value, validator(package, schema), path)):
        raise ProblemsFound(problems)
    rows: list[Mapping] = value[key]
    if problems := list(_equal_ids(rows, path)):
        raise ProblemsFound(problems)
    return rows


def _equal_ids(rows: list[Mapping], path: Path) -> list[Problem]:
    first: dict[str, int] = {}
    problems = []
    for row in rows:
        line = row.lines["id"]
        if row["id"] in first:
            fact = f'the id "{row["id"]}" is already used on line {first[row["id"]]}'
            problems.append(Problem(shown(path), line, fact, "give one of them another id"))
        first.setdefault(row["id"], line)
    return problems
