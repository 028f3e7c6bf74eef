"""The place of the tone mark, and the order of words; ICU's order is given as it prints it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.vietnamese import canonical, misplaced_tones, place_tone, sort_key

PLACES = {
    "hóa": "hoá",
    "khỏe": "khoẻ",
    "thủy": "thuỷ",
    "xóa": "xoá",
    "tùy": "tuỳ",
    "HÓA": "HOÁ",
    "qúy": "quý",
    "tóan": "toán",
    "ngòai": "ngoài",
    "hiêụ": "hiệu",
    "nghiã": "nghĩa",
    "cưả": "cửa",
}
RIGHT = ["hoá", "quý", "giá", "gì", "gìn", "mía", "múa", "thuế", "nguyễn", "khuỷu", "mười", "giếng"]
FOREIGN = ["café", "résumé", "naïve", "ECS", "Fargate", ""]
ORDERS = [
    "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y",
    "ma mà mả mã má mạ",
    "lan làn lán lạn lăn lân lần lẩn lẫn lấn lận",
    "hoa hoà hoả hoã hoá hoạ",
    "a A à À á Á",
]


@pytest.mark.parametrize(("old", "new"), PLACES.items())
def test_a_misplaced_tone_moves_to_the_main_vowel(old: str, new: str) -> None:
    assert place_tone(old) == new
    assert list(misplaced_tones(f"mạng {old} mới")) == [(old, new)]


@pytest.mark.parametrize("word", RIGHT + FOREIGN)
def test_a_word_in_the_new_style_or_of_another_language_stays(word: str) -> None:
    assert place_tone(word) == word


@pytest.mark.parametrize("word", [*PLACES.values(), *RIGHT])
def test_decomposed_input_comes_back_composed(word: str) -> None:
    assert place_tone(unicodedata.normalize("NFD", word)) == word


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
