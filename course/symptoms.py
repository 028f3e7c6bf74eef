"""What readers see going wrong: ``symptoms.yml``, what to check, and where lessons explain it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from course.facts import unknown_fact
from course.files import read_rows
from course.lesson import Lesson
from course.problems import Problem, did_you_mean, shown
from course.source import Mapping, line_of
from course.text import sections


@dataclass(frozen=True)
class Check:
    """One thing to look at, and the facts that prove it."""

    text: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """A lesson by its id, and one of its headings as its reader sees it, or ""."""

    lesson: str
    heading: str = ""


@dataclass(frozen=True)
class Symptom:
    """What one sees, in both languages, the checks in their order, and where to read on."""

    id: str
    theme: str
    symptom: str
    symptom_vi: str
    checks: tuple[Check, ...]
    read: tuple[Reading, ...]


def symptom_rows(path: Path) -> list[Mapping]:
    """Return the rows as written; raise ``ProblemsFound`` with all that is wrong in their shape."""
    return read_rows(path, "symptoms", "course", "symptoms")


def load_symptoms(path: Path) -> list[Symptom]:
    """Return the symptoms of a file; raise ``ProblemsFound`` with all wrong in their shape."""
    return [_symptom(row) for row in symptom_rows(path)]


def symptom_problems(
    rows: list[Mapping], path: Path, facts: Collection[str], lessons: list[Lesson]
) -> Iterator[Problem]:
    """Yield a problem for each fact, lesson and heading that does not exist."""
    by_id = {lesson.id: lesson for lesson in lessons}
    for row in rows:
        for number, check in enumerate(row["checks"]):
            for place, name in enumerate(check["facts"]):
                if name not in facts:
                    line = line_of(row, ["checks", number, "facts", place])
                    yield unknown_fact(shown(path), line, name, facts)
        for number, reading in enumerate(row["read"]):
            if reading["lesson"] not in by_id:
                fact = f'there is no lesson "{reading["lesson"]}"'
                cure = did_you_mean(reading["lesson"], by_id, "write it or name another")
                yield Problem(shown(path), line_of(row, ["read", number, "lesson"]), fact, cure)
            elif heading := reading.get("heading"):
                known = headings(by_id[reading["lesson"]])
                if heading not in known:
                    fact = f'the lesson {reading["lesson"]} has no heading "{heading}"'
                    cure = did_you_mean(heading, known, "copy a heading of the lesson")
                    line = line_of(row, ["read", number, "heading"])
                    yield Problem(shown(path), line, fact, cure)


def headings(lesson: Lesson) -> dict[str, str]:
    """Return the headings of a lesson as their reader sees them, each with its id."""
    return {part.heading: part.id for part in sections(lesson.body) if part.heading}


def _symptom(row: Mapping) -> Symptom:
    checks = tuple(Check(check["text"], tuple(check["facts"])) for check in row["checks"])
    read = tuple(Reading(**reading) for reading in row["read"])
    return Symptom(**{**row, "checks": checks, "read": read})
