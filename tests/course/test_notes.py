"""A note is told from code by its Vietnamese letters or by a part of speech."""

import pytest

from course.notes import Note, parse_note


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("(tự động hoá triển khai)", Note("tự động hoá triển khai")),
        ("(trạng từ: hiệu quả)", Note("hiệu quả", "adverb")),
        ("(Danh từ: log)", Note("log", "noun")),
        ("(cu\u0323m)", Note("cụm")),
        ("( đám mây )", Note("đám mây")),
    ],
)
def test_a_note(text: str, note: Note) -> None:
    assert parse_note(text) == note


@pytest.mark.parametrize(
    "text", ["(x, y)", "(a group)", "()", "cụm", "(key: value)", "(cụm (máy))", "(int)", "f(đ"]
)
def test_code(text: str) -> None:
    assert parse_note(text) is None
