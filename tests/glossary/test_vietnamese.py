"""Tone, fold and order: the same in Python, in the browser's code, and in ICU.

The vectors and lists are measured: ICU 77.1 printed the orders. `web/vietnamese/` reads the same
files in its own tests.
"""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossary.termbase import load_terms
from glossary.vietnamese import canonical, fold, misplaced_tones, new_style, place_tone, sort_key
from scripts.content import Folder
from scripts.prepare import PROJECT
from tests.glossary.in_node import in_node

CASES = Path(__file__).parent.parent / "cases" / "vietnamese"
VECTORS: list[dict[str, str]] = json.loads((CASES / "vectors.json").read_text("utf-8"))
ORDERS: dict[str, list[str]] = json.loads((CASES / "orders.json").read_text("utf-8"))

VOWELS = "aăâeêioôơuưy"
TONES = "\u0300\u0309\u0303\u0301\u0323"
TONED = [unicodedata.normalize("NFC", v + t) for v in VOWELS for t in ["", *TONES]]
LETTERS = "".join(TONED) + "bcdđfghjklmnpqrstvwxz"
ASCII = "".join(map(chr, range(32, 127)))
ANY_FORM = st.sampled_from(LETTERS + LETTERS.upper() + TONES + "\u0302\u0306\u031b\u0341ÐƉß") | (
    st.characters(max_codepoint=0x17F)
)
SYLLABLES = st.from_regex(r"(ch|gi|h|kh|ng|qu|t|)[aăâeêioôơuưy]{1,3}(n|ng|)", fullmatch=True)
TONED_SYLLABLES = st.tuples(SYLLABLES, st.sampled_from(TONES), st.integers(0, 5)).map(
    lambda drawn: drawn[0][: drawn[2] + 1] + drawn[1] + drawn[0][drawn[2] + 1 :]
)
BATCHES = settings(max_examples=20, deadline=None)  # a run of Node each


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["new"])
def test_a_vector_is_composed_folded_and_placed(vector: dict[str, str]) -> None:
    assert unicodedata.normalize("NFC", vector["input"]) == vector["nfc"]
    assert fold(vector["input"]) == vector["fold"]
    assert new_style(vector["input"]) == vector["new"]
    assert canonical(vector["old"]) == canonical(vector["input"]) == canonical(vector["new"])


def test_a_misplaced_tone_is_told_with_the_right_place() -> None:
    assert list(misplaced_tones("mạng hóa mới, café")) == [("hóa", "hoá")]


@given(TONED_SYLLABLES)
def test_placing_twice_is_placing_once_and_keeps_the_letters(drawn: str) -> None:
    word = unicodedata.normalize("NFC", drawn)
    once = place_tone(word)
    assert place_tone(once) == once
    assert sorted(unicodedata.normalize("NFD", once)) == sorted(unicodedata.normalize("NFD", word))


@given(st.text(ANY_FORM))
def test_folding_loses_form_style_and_case_and_nothing_twice(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(text) == fold(new_style(text))


@pytest.mark.parametrize("order", ORDERS)
def test_words_sort_as_icu_printed_them(order: str) -> None:
    assert sorted(sorted(ORDERS[order]), key=sort_key) == ORDERS[order]


@BATCHES
@given(st.lists(st.text(ANY_FORM, max_size=12) | TONED_SYLLABLES, min_size=40, max_size=80))
def test_python_and_the_browsers_code_agree_on_any_text(texts: list[str]) -> None:
    code = """
        import { exactKey, fold } from "./web/vietnamese/fold.ts";
        import { placeTones } from "./web/vietnamese/tone.ts";
        tell(given.map((text) => [fold(text), exactKey(text), placeTones(text)]));
    """
    ours = [[fold(text), canonical(text), new_style(text)] for text in texts]
    assert ours == in_node(code, texts)


@BATCHES
@given(st.sets(st.text(LETTERS + LETTERS.upper() + ASCII, max_size=8), min_size=40, max_size=80))
def test_any_words_sort_as_icu_sorts_them_in_node(words: set[str]) -> None:
    assert sorted(sorted(words), key=sort_key) == sorted_by_icu(sorted(words))


def test_the_renderings_that_are_shipped_sort_as_icu_sorts_them() -> None:
    terms = load_terms(Folder(PROJECT).terms).values()
    others = {other.text for term in terms for other in term.alternatives}
    renderings = sorted({term.vi for term in terms} | others)
    assert len(renderings) > 100
    assert sorted(renderings, key=sort_key) == sorted_by_icu(renderings)


def sorted_by_icu(words: list[str]) -> list[str]:
    code = 'tell(given.sort(new Intl.Collator("vi").compare));'
    done: list[str] = in_node(code, words)
    return done
