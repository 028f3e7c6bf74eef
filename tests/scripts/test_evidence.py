"""No item of the bank outlives its evidence: take that away, and the check names item and line."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from course.source import line_of
from quiz.item_bank import bank_rows
from scripts.prepare import PROJECT

LESSONS = Path("docs/lessons")
BANK = {path.stem: rows for path, rows in bank_rows(PROJECT / "quiz" / "bank")[0].items()}
CONTENT = ("course", "docs", "glossary/terms.yml", "mkdocs.yml", "quiz/bank")
BETWEEN_WORDS = r"(?:`[^`]*`|\[\^[\w-]+\]|\W)+?"  # notes and footnotes are no words of a sentence


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the content that is published, as the current folder."""
    for name in CONTENT:
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        copy: Callable[..., object] = shutil.copytree if (PROJECT / name).is_dir() else shutil.copy
        copy(PROJECT / name, target)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told() -> list[str]:
    command = [sys.executable, str(PROJECT / "scripts" / "check.py")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, " problems" in done.stderr) == (1, True), done
    return done.stdout.splitlines()


def assert_each_item_is_told(steps: list[str | int]) -> None:
    lines = told()
    for name, rows in BANK.items():
        for row in rows:
            start = f'quiz/bank/{name}.yml:{line_of(row, steps)}: "{row["id"]}" rests on '
            assert [line for line in lines if line.startswith(start)], start


def test_each_lesson_of_the_course_has_items() -> None:
    assert BANK.keys() == {path.stem for path in (PROJECT / LESSONS).glob("*.md")}
    assert all(BANK.values())


def test_a_cited_sentence_that_is_deleted(course: Path) -> None:
    for name, rows in BANK.items():
        lesson = course / LESSONS / f"{name}.md"
        text = lesson.read_text("utf-8")
        cited = {row["evidence"]["sentence"] for row in rows}
        for sentence in sorted(cited, key=len, reverse=True):  # one may be a part of another
            pattern = BETWEEN_WORDS.join(map(re.escape, re.findall(r"\w+", sentence)))
            text, count = re.subn(rf"\b{pattern}\b", "", text)
            assert count or any(sentence in other for other in cited - {sentence}), sentence
        lesson.write_text(text, "utf-8")
    assert_each_item_is_told(["evidence", "sentence"])


def test_a_cited_heading_that_is_renamed(course: Path) -> None:
    for lesson in (course / LESSONS).glob("*.md"):
        text = re.sub(r"^(#+ .*)$", r"\1, renamed", lesson.read_text("utf-8"), flags=re.MULTILINE)
        lesson.write_text(text, "utf-8")
    assert_each_item_is_told(["evidence", "heading"])


def test_a_cited_fact_that_is_removed(course: Path) -> None:
    facts = course / "course" / "facts.yml"
    text = facts.read_text("utf-8")
    for fact in {row["fact"] for rows in BANK.values() for row in rows}:
        text, count = re.subn(rf"(?m)^  - id: {fact}\n(?:    .*\n|\n)*", "", text)
        assert count == 1, fact
    facts.write_text(text, "utf-8")
    assert_each_item_is_told(["fact"])
