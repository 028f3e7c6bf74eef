"""The place of the tone mark, and the order of words; ICU's order is given as it prints it."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.vietnamese import canonical, misplaced_tones, place_tone, sort_key

CASES = Path(__file__).parent.parent / "cases" / "tone-placement.json"  # the browser's too
PLACES: dict[str, tuple[str, str]] = json.loads(CASES.read_text("utf-8"))
ORDERS = [
    "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y",
    "ma mà mả mã má mạ",
    "lan làn lán lạn lăn lân lần lẩn lẫn lấn lận",
    "hoa hoà hoả hoã hoá hoạ",
    "a A à À á Á",
]


@pytest.mark.parametrize("rule", PLACES)
def test_the_tone_goes_to_the_main_vowel(rule: str) -> None:
    text, placed = PLACES[rule]
    assert " ".join(map(place_tone, text.split())) == placed
    assert canonical(text) == canonical(placed) == placed.casefold()


def test_a_misplaced_tone_is_told_with_the_right_place() -> None:
    assert list(misplaced_tones("mạng hóa mới, café")) == [("hóa", "hoá")]


SYLLABLES = st.from_regex(r"(ch|gi|h|kh|ng|qu|t|)[aăâeêioôơuưy]{1,3}(n|ng|)", fullmatch=True)
TONED = st.tuples(SYLLABLES, st.sampled_from("\u0300\u0301\u0303\u0309\u0323"), st.integers(0, 5))


@given(TONED)
def test_placing_twice_is_placing_once_and_keeps_the_letters(drawn: tuple[str, str, int]) -> None:
    syllable, tone, place = drawn
    word = unicodedata.normalize("NFC", syllable[: place + 1] + tone + syllable[place + 1 :])
    once = place_tone(word)
    assert place_tone(once) == once
    assert sorted(unicodedata.normalize("NFD", once)) == sorted(unicodedata.normalize("NFD", word))


def test_texts_compare_equal_in_either_style_case_and_form() -> None:
    assert canonical("Tự động HÓA") == canonical(unicodedata.normalize("NFD", "tự động hoá"))
    assert canonical("tu dong hoa") != canonical("tự động hoá")


@pytest.mark.parametrize("order", ORDERS)
def test_words_sort_as_icu_sorts_them(order: str) -> None:
    words = order.split()
    assert sorted(sorted(words), key=sort_key) == words


def test_phrases_sort_word_by_word_from_the_left() -> None:
    phrases = ["cụm", "di động", "dịch vụ", "dự án", "đám mây", "đăng ký", "điều phối", "đo từ xa"]
    assert sorted(sorted(phrases), key=sort_key) == phrases
