"""The blueprint: which items the pages across lessons ask, and whether the bank has them."""

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Known
from pathlib import Path

from course.lesson import Lesson
from course.problems import Problem, ProblemsFound, did_you_mean, shown
from course.schema import schema_problems, validator
from course.source import Mapping, line_of, parse_yaml, read_text
from quiz.item_bank import Rows
from quiz.selection import SETS
from quiz.types import TYPES

NONE = Mapping({"final": Mapping(), "start": [], "contrast": []})
"""That of a project without one."""


def load_blueprint(path: Path) -> Mapping:
    """Return the blueprint in a file, or ``NONE`` where there is none.

    Raises ``ProblemsFound`` with all that is wrong in its shape.
    """
    if not path.is_file():
        return NONE
    value: Mapping = parse_yaml(read_text(path), path)
    if problems := list(schema_problems(value, validator("quiz", "blueprint"), path)):
        raise ProblemsFound(problems)
    return value


def blueprint_problems(
    blueprint: Mapping, path: Path, rows: Rows, lessons: Known[str, Lesson]
) -> Iterator[Problem]:
    """Yield what a blueprint names and the course does not have, and what it must not show."""
    for lesson, wanted in blueprint["final"].items():
        if lesson not in lessons:
            cure = did_you_mean(lesson, lessons, "write the lesson or take it out")
            line = line_of(blueprint, ["final", lesson])
            yield Problem(shown(path), line, f'there is no lesson "{lesson}"', cure)
            continue
        known = lessons[lesson].objectives
        for objective in (name for name in wanted if name not in known):
            cure = did_you_mean(objective, known, f"choose one of {', '.join(known)}")
            fact = f'the lesson {lesson} has no objective "{objective}"'
            yield Problem(shown(path), line_of(blueprint, ["final", lesson, objective]), fact, cure)
    uses = {row["id"]: row["use"] for items in rows.values() for row in items}
    for name in ("start", "contrast"):
        for place, item in enumerate(blueprint[name]):
            line = line_of(blueprint, [name, place])
            if item not in uses:
                cure = did_you_mean(item, uses, "add the item to the bank or take it out")
                yield Problem(shown(path), line, f'the item "{item}" is unknown', cure)
            elif uses[item] == "final":
                fact = f'the item "{item}" is reserved for the final check'
                yield Problem(shown(path), line, fact, "choose one of use: page")
    yield from _ungraded(rows)


def shortages(blueprint: Mapping, path: Path, rows: Rows) -> Iterator[Problem]:
    """Yield a problem for each objective that has fewer reserved items than are to be drawn."""
    reserved = [
        (file.stem, row["objective"])
        for file, items in rows.items()
        for row in items
        if row["use"] == "final" and TYPES[row["type"]].graded
    ]
    for lesson, wanted in blueprint["final"].items():
        for objective, count in wanted.items():
            if (there := reserved.count((lesson, objective))) < count:
                line = line_of(blueprint, ["final", lesson, objective])
                fact = f"{lesson}/{objective}: {count} items are drawn, {there} reserved"
                cure = f"write use: final at more items of it in quiz/bank/{lesson}.yml"
                yield Problem(shown(path), line, fact, cure)


def _ungraded(rows: Rows) -> Iterator[Problem]:
    """Yield a problem for each reserved item that has no outcome to tell."""
    for path, items in rows.items():
        for row in items:
            if row["use"] == "final" and not TYPES[row["type"]].graded:
                fact = f'the item "{row["id"]}" is reserved, but {row["type"]} is not graded'
                yield Problem(shown(path), row.lines["use"], fact, "write use: page")


def name_problems(lessons: Iterable[Lesson]) -> Iterator[Problem]:
    """Yield a problem for each lesson whose page of self-checks would be that of a set."""
    for lesson in lessons:
        if lesson.id in SETS and not lesson.imported:
            fact = f"/quizzes/{lesson.id}/ is a page across lessons"
            yield Problem(shown(lesson.path), 1, fact, "give the file another name")
