"""The measured vectors and order lists of Vietnamese text, from the material beside the project."""

import csv
import re
from pathlib import Path

import pytest

from glossary.vietnamese import canonical, place_tone, sort_key

pytestmark = pytest.mark.proofs


@pytest.fixture(scope="module")
def vectors(material: Path) -> list[dict[str, str]]:
    with (material / "vietnamese" / "vectors.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert len(rows) >= 69
    return rows


def typed(text: str) -> str:
    r"""Return an input of the file with its \u and \x escapes as characters."""
    return re.sub(r"\\(?:u(\w{4})|x(\w{2}))", lambda m: chr(int(m[1] or m[2], 16)), text)


def test_every_vector_comes_out_in_the_new_tone_placement(vectors: list[dict[str, str]]) -> None:
    for row in vectors:
        words = typed(row["input"]).split(" ")
        assert " ".join(map(place_tone, words)) == row["canon_new"], row["note"]


def test_old_and_new_placement_compare_equal(vectors: list[dict[str, str]]) -> None:
    for row in vectors:
        assert canonical(row["canon_old"]) == canonical(row["canon_new"])


def test_the_order_lists_come_out_as_icu_prints_them(material: Path) -> None:
    text = (material / "vietnamese" / "README.md").read_text("utf-8")
    lists = [line.split(" < ") for line in re.findall(r"^\d+\. (.* < .*)$", text, re.MULTILINE)]
    assert len(lists) == 13
    for words in lists:
        assert sorted(sorted(words), key=sort_key) == words
