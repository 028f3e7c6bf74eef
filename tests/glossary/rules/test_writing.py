"""Mending moves marks and nothing else, leaves code alone, and is done after one go."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from glossary.rules.writing import mended, misplaced_marks, not_nfc, words

TONES = "\u0300\u0301\u0303\u0309\u0323"
WRITTEN = ["tự động hóa", "khỏe", "thúy", "hiêụ", "một", "café", "ECS 2.0", "hòa_bình", "–", ""]
STRAY = ["e\u0301\u0302", "ho\u0301a\u0302", "tie\u0301\u0302ng", "h\u0301oa"]
CODE = ["`hóa`", "``a ` khỏe``", "https://example.org/hóa", "[a](../hóa.md)", "\n```\nhóa\n```\n"]
NOTES = ["`(oxy hóa)`", "`(trạng từ: khỏe)`"]
GAPS = [" ", "\n", "\r\n", "\n\n", ", "]

PIECES = st.sampled_from([*WRITTEN, *STRAY, *CODE, *NOTES]) | st.text(
    "hoáàey\u0301\u0302`n ", max_size=6
)
FORMS = st.sampled_from(["NFC", "NFD"])
TEXTS = st.lists(st.tuples(PIECES, FORMS, st.sampled_from(GAPS)), max_size=12).map(
    lambda parts: "".join(unicodedata.normalize(form, piece) + gap for piece, form, gap in parts)
)


def without_tones(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if c not in TONES)


@given(TEXTS)
def test_mending_twice_is_mending_once(text: str) -> None:
    once, _ = mended(text)
    assert mended(once) == (once, [])


@given(TEXTS)
def test_letters_and_the_tones_of_each_word_stay(text: str) -> None:
    once, changes = mended(text)
    assert without_tones(once) == without_tones(text)
    for _, old, new in changes:
        assert sorted(unicodedata.normalize("NFD", old)) == sorted(
            unicodedata.normalize("NFD", new)
        )


@given(TEXTS)
def test_no_fault_that_can_be_mended_is_left(text: str) -> None:
    once, _ = mended(text)
    left = [(fault, word[0]) for word in words(once) for fault in (not_nfc, misplaced_marks)]
    assert [list(fault(word)) for fault, word in left if list(fault(word))] == []


@given(st.lists(st.sampled_from(CODE), min_size=1), st.lists(st.sampled_from(WRITTEN)))
def test_code_and_addresses_stay_as_they_are(code: list[str], written: list[str]) -> None:
    once, _ = mended("\n\n".join([*code, *written]))
    assert once.startswith("\n\n".join(code))


def test_notes_are_mended_although_they_are_code() -> None:
    assert mended("ripen `(oxy hóa)`, `hóa`") == ("ripen `(oxy hoá)`, `hóa`", [(1, "hóa", "hoá")])
