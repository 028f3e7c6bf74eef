"""Importing, case by case (tests/cases/docusaurus): pages, the lessons they make, the report.

In a case ``report:`` holds the line, the action and the construct of each entry.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from course.docusaurus.importing import Imported, import_pages

CASES = sorted((Path(__file__).parents[2] / "cases" / "docusaurus").glob("*.yml"))


def read(case: Path) -> dict[str, Any]:
    wanted: dict[str, Any] = yaml.safe_load(case.read_text("utf-8"))
    return wanted


def imported_from(wanted: dict[str, Any]) -> Imported:
    pages = wanted.get("pages") or {"page.md": wanted["source"]}
    return import_pages(pages, wanted.get("files", ()))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_case(case: Path) -> None:
    wanted = read(case)
    imported = imported_from(wanted)
    lessons = [{"id": x.id, "title": x.title, "body": x.body} for x in imported.lessons]
    assert lessons == wanted["lessons"]
    assert imported.title == wanted["title"]
    several = "pages" in wanted
    report = [
        f"{f'{entry.path}:' if several else ''}{entry.line} {entry.action} {entry.construct}"
        for entry in imported.report
    ]
    assert report == wanted["report"]
    assert imported.files == wanted.get("carried", {})
    if "pages_listed" in wanted:
        listed = [{"label": x.label, "description": x.description} for x in imported.pages]
        assert listed == wanted["pages_listed"]


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_every_line_of_a_lesson_knows_its_line_in_the_page(case: Path) -> None:
    wanted = read(case)
    pages = wanted.get("pages") or {"page.md": wanted["source"]}
    for lesson in imported_from(wanted).lessons:
        source = pages[lesson.original].replace("\r\n", "\n").split("\n")
        for line in lesson.lines:
            for word in (word for word in line.text.split() if word.isalpha()):
                assert word in source[line.number - 1]


def test_an_import_is_the_same_every_time() -> None:
    for case in CASES:
        assert imported_from(read(case)) == imported_from(read(case))
