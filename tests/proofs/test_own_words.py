"""No run of eight words of the page that the course starts from stands in a text of the course."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from course.claims import load_claims
from course.comparison import load_comparison
from course.lesson import load_lessons
from course.symptoms import load_symptoms
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


def test_what_is_said_of_the_page_is_told_in_other_words(material: Path) -> None:
    page = material / "source" / "introduction.md"
    original = set(runs(page.read_text("utf-8")))
    folder = Folder(PROJECT)
    texts = [f"{each.claim} {each.instead}" for each in load_claims(folder.claims).values()]
    texts += [row.dimension for row in load_comparison(folder.comparison).values()]
    texts += [f"{each.symptom} {each.checks}" for each in load_symptoms(folder.symptoms)]
    assert len(texts) > 100
    for text in texts:
        assert not original & set(runs(text)), text
