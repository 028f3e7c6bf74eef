"""Ways through the course: ``routes.yml`` with its lessons, for the home page."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from course.files import read_rows
from course.interface import words
from course.lesson import Lesson
from course.problems import Problem, did_you_mean, shown
from course.source import Mapping, line_of


@dataclass(frozen=True)
class Route:
    """A way through the course: its name in the interface, and its lessons in their order."""

    id: str
    lessons: tuple[Lesson, ...]

    @property
    def minutes(self) -> int:
        """The minutes of all its lessons."""
        return sum(lesson.minutes for lesson in self.lessons)


def route_rows(path: Path) -> list[Mapping]:
    """Return the rows of a routes file; raise ``ProblemsFound`` with all wrong in its shape."""
    return read_rows(path, "routes", "course", "routes")


def load_routes(path: Path, lessons: list[Lesson]) -> list[Route]:
    """Return the routes of a file with their lessons; raise ``ProblemsFound`` or ``KeyError``."""
    by_id = {lesson.id: lesson for lesson in lessons}
    return [
        Route(row["id"], tuple(by_id[name] for name in row["lessons"])) for row in route_rows(path)
    ]


def route_problems(rows: list[Mapping], path: Path, lessons: list[Lesson]) -> Iterator[Problem]:
    """Yield a problem for each lesson that does not exist, and for each route without words."""
    known = {lesson.id for lesson in lessons}
    for row in rows:
        for place, name in enumerate(row["lessons"]):
            if name not in known:
                cure = did_you_mean(name, known, "write the lesson or take it out of the route")
                line = line_of(row, ["lessons", place])
                yield Problem(shown(path), line, f'there is no lesson "{name}"', cure)
        for key in (f"route-{row['id']}", f"route-{row['id']}-for"):
            if key not in words():
                fact = f'the interface has no words for "{key}"'
                yield Problem(shown(path), row.lines["id"], fact, "add the key to each language")
