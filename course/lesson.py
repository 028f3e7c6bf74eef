"""Lessons as people write them: front matter and Markdown, each with its lines in the file."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from course.problems import Problem, ProblemsFound, shown
from course.schema import schema_problems, validator
from course.source import Mapping, parse_yaml, read_text


@dataclass(frozen=True)
class Lesson:
    """One lesson: its file's stem as ``id``, and ``body``, which starts at ``first_line``."""

    id: str
    path: Path
    meta: Mapping
    body: str
    first_line: int

    @property
    def title(self) -> str:
        """The title of the front matter."""
        return str(self.meta["title"])

    @property
    def minutes(self) -> int:
        """The minutes it takes with its self-checks."""
        return int(self.meta["minutes"])

    @property
    def objectives(self) -> list[str]:
        """The ids of the objectives, in their order; an imported lesson may have none."""
        return [str(objective["id"]) for objective in self.meta.get("objectives", ())]

    @property
    def imported(self) -> bool:
        """Whether an import made it from a page as it is: nobody has written it as a lesson."""
        return bool(self.meta.get("imported", False))


def split_front_matter(text: str) -> tuple[str, str, int]:
    """Return front matter, body, and the line of the body's first line (from 1)."""
    lines = text.split("\n")
    if lines[0].rstrip() == "---":
        for number, line in enumerate(lines[1:], start=1):
            if line.rstrip() == "---":
                return "\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2
    return "", text, 1


def load_lesson(path: Path) -> Lesson:
    """Return the lesson in a Markdown file; raise ``ProblemsFound`` with all wrong in its front."""
    front, body, first_line = split_front_matter(read_text(path))
    if not front:
        cure = "begin the file with --- , title: and the other keys of a lesson, and ---"
        raise ProblemsFound([Problem(shown(path), 1, "the lesson has no front matter", cure)])
    meta: Any = parse_yaml(front, path, first_line=2)
    if problems := list(schema_problems(meta, validator("course", "lesson"), path)):
        raise ProblemsFound(problems)
    return Lesson(path.stem, path, meta, body, first_line)


def load_lessons(folder: Path) -> tuple[list[Lesson], list[Problem]]:
    """Return the readable lessons of a folder in the order of the course, and all problems."""
    lessons: list[Lesson] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.md")):
        try:
            lessons.append(load_lesson(path))
        except ProblemsFound as found:
            problems += found.problems
    lessons.sort(key=lambda lesson: (lesson.meta["sidebar_position"], lesson.id))
    for earlier, later in pairwise(lessons):
        place = later.meta["sidebar_position"]
        if place == earlier.meta["sidebar_position"]:
            fact = f"sidebar_position {place} is also that of {shown(earlier.path)}"
            line = later.meta.lines["sidebar_position"]
            problems.append(Problem(shown(later.path), line, fact, "give each lesson its own"))
    return lessons, problems
