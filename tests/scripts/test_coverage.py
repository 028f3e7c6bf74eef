"""Every lesson of the course can be read at level B1 with its own glosses."""

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from course.lesson import Lesson, load_lessons
from glossary.coverage import NEEDED, Coverage
from scripts.content import Folder
from scripts.coverage import is_easy, lesson_coverage, main, worth_a_gloss
from scripts.import_docusaurus import run_import
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


def test_the_rarest_word_is_worth_a_gloss_first_then_the_most_frequent() -> None:
    found = Coverage(99, Counter(prompt=3, thermostat=1, kubectl=1, conformant=2, dashboard=5))
    expected = ["kubectl", "dashboard", "thermostat", "prompt", "conformant"]
    assert worth_a_gloss(found) == expected


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page that was imported, as if its site had been built."""
    page = tmp_path / "page.md"
    page.write_text("# Tea\n\nOxidation `(oxy hoá)` is a conundrum. A conundrum is old.\n", "utf-8")
    run_import(page, tmp_path / "course")
    (lesson,) = load_lessons(tmp_path / "course" / "docs" / "lessons")[0]
    built = tmp_path / "course" / "site" / "lessons" / lesson.id / "index.html"
    built.parent.mkdir(parents=True)
    built.write_text('<a class="gloss" data-term="oxidation">Oxidation</a>', "utf-8")
    return tmp_path / "course"


def test_an_imported_page_is_measured_and_not_held(
    imported: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["coverage.py", "--project", str(imported), "page"])
    assert main() == 0
    assert capsys.readouterr().out == "page: 75.0% of 8 words\n  conundrum (C2, 2×)\n"


def test_a_lesson_that_does_not_exist_is_told_with_the_nearest(
    imported: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["coverage.py", "--project", str(imported), "pgae"])
    with pytest.raises(SystemExit):
        main()
    assert 'there is no lesson "pgae"; did you mean "page"?' in capsys.readouterr().err
