"""Every lesson of the course can be read at level B1 with its own glosses."""

from pathlib import Path

import pytest

from course.lesson import Lesson, load_lessons
from glossary.coverage import NEEDED
from scripts.build_site import build
from scripts.content import Folder
from scripts.coverage import is_easy, lesson_coverage
from scripts.prepare import PROJECT

FOLDER = Folder(PROJECT)
LESSONS, _ = load_lessons(FOLDER.lessons)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("coverage") / "site"
    build("mkdocs", site)
    return site


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)
def test_a_lesson_is_covered(lesson: Lesson, site: Path) -> None:
    found = lesson_coverage(lesson, FOLDER, site)
    assert found.words > 400
    assert found.share >= NEEDED, found.uncovered


@pytest.mark.parametrize("word", ["you", "cannot", "don't", "running", "repair"])
def test_an_easy_word(word: str) -> None:
    assert is_easy(word)


@pytest.mark.parametrize("word", ["orchestrator", "thermostat", "conformant"])
def test_a_hard_word(word: str) -> None:
    assert not is_easy(word)
