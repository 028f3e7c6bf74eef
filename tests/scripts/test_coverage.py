"""Every lesson of the course can be read at level B1 with its own glosses."""

from collections.abc import Callable
from pathlib import Path

import pytest

from course.lesson import Lesson, load_lessons
from glossary.coverage import NEEDED
from scripts.content import Folder
from scripts.coverage import is_easy, lesson_coverage
from scripts.prepare import PROJECT

FOLDER = Folder(PROJECT)
LESSONS, _ = load_lessons(FOLDER.lessons)


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)
def test_a_lesson_is_covered(lesson: Lesson, built_site: Callable[[str], Path]) -> None:
    found = lesson_coverage(lesson, FOLDER, built_site("mkdocs"))
    assert found.words > 400
    assert found.share >= NEEDED, found.uncovered


@pytest.mark.parametrize("word", ["you", "cannot", "don't", "running", "repair"])
def test_an_easy_word(word: str) -> None:
    assert is_easy(word)


@pytest.mark.parametrize("word", ["orchestrator", "thermostat", "conformant"])
def test_a_hard_word(word: str) -> None:
    assert not is_easy(word)
