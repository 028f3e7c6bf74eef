"""The comparison is read row by row; the one of this course has every row, each once."""

from pathlib import Path

import pytest

from course.comparison import CELLS, ComparisonRow, load_comparison
from course.facts import load_facts
from course.problems import ProblemsFound
from scripts.content import Folder
from scripts.prepare import PROJECT

SMALL = Folder(PROJECT / "tests" / "cases" / "project")


def test_a_row_has_two_cells_or_the_answer_that_both_share() -> None:
    assert load_comparison(SMALL.comparison) == {
        "D1": ComparisonRow(
            "D1",
            "parts",
            "heated soon after picking",
            "được gia nhiệt ngay sau khi hái",
            ("F1",),
            "derived",
            ecs="yes",
            eks="no",
        ),
        "D2": ComparisonRow(
            "D2",
            "parts",
            "what the colour follows from",
            "điều quyết định màu",
            ("F1", "F2"),
            "seen",
            both="the moment of heating",
            both_vi="thời điểm gia nhiệt",
        ),
    }


def test_a_tag_that_is_none_is_told_with_the_nearest(tmp_path: Path) -> None:
    path = tmp_path / "comparison.yml"
    path.write_text(SMALL.comparison.read_text("utf-8").replace("tag: seen", "tag: sen"), "utf-8")
    with pytest.raises(ProblemsFound, match='tag: "sen" is not known here; did you mean "seen"'):
        load_comparison(path)


def test_no_two_rows_of_the_course_ask_the_same_in_either_language() -> None:
    rows = load_comparison(Folder(PROJECT).comparison).values()
    assert len({row.dimension for row in rows}) == len(rows) > 60
    assert len({row.dimension_vi for row in rows}) == len(rows)


def test_a_cell_that_is_a_name_is_the_same_in_vietnamese() -> None:
    rows = load_comparison(Folder(PROJECT).comparison)
    assert [rows["D9"].vietnamese(cell) for cell in CELLS] == ["dịch vụ (service)", "Deployment"]


def test_facts_and_rows_of_the_course_stand_in_the_order_of_their_numbers() -> None:
    folder = Folder(PROJECT)
    for names in (load_facts(folder.facts), load_comparison(folder.comparison)):
        numbers = [int(name[1:]) for name in names]
        assert numbers == sorted(numbers)
