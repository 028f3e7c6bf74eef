"""No run of eight words of the page that the course starts from stands in a lesson."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from course.lesson import load_lessons
from course.text import sections
from scripts.content import Folder
from scripts.prepare import PROJECT

RUN = 8
pytestmark = pytest.mark.proofs


def runs(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return zip(*(words[start:] for start in range(RUN)), strict=False)


def test_lessons_are_written_afresh(material: Path) -> None:
    page = material / "source" / "introduction.md"
    original = set(runs(page.read_text("utf-8")))
    assert len(original) > 500
    lessons, problems = load_lessons(Folder(PROJECT).lessons)
    assert lessons
    assert not problems
    for lesson in lessons:
        text = " ".join(part.text for part in sections(lesson.body))
        assert not original & set(runs(text)), lesson.path
