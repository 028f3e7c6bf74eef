"""The measured vectors and order lists beside the project are all among those of its tests."""

import csv
import json
import re
from pathlib import Path

import pytest

from scripts.prepare import PROJECT

CASES = PROJECT / "tests" / "cases" / "vietnamese"
COLUMNS = {"nfc": "nfc", "fold": "fold", "new": "canon_new", "old": "canon_old"}
pytestmark = pytest.mark.proofs


def typed(text: str) -> str:
    r"""Return an input of the file with its \u and \x escapes as characters."""
    return re.sub(r"\\(?:u(\w{4})|x(\w{2}))", lambda m: chr(int(m[1] or m[2], 16)), text)


def test_no_vector_is_missing_or_changed(material: Path) -> None:
    ours = {row["input"]: row for row in json.loads((CASES / "vectors.json").read_text("utf-8"))}
    with (material / "vietnamese" / "vectors.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert len(rows) >= 69
    for row in rows:
        mine = ours[typed(row["input"])]
        assert {name: mine[name] for name in COLUMNS} == {
            name: typed(row[column]) for name, column in COLUMNS.items()
        }


def test_no_order_list_is_missing_or_changed(material: Path) -> None:
    text = (material / "vietnamese" / "README.md").read_text("utf-8")
    lists = [line.split(" < ") for line in re.findall(r"^\d+\. (.* < .*)$", text, re.MULTILINE)]
    assert len(lists) == 13
    assert list(json.loads((CASES / "orders.json").read_text("utf-8")).values()) == lists
