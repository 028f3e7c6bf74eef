"""Prices are read with their source and day; what lessons write is held to them."""

from decimal import Decimal
from pathlib import Path

import pytest

from course.facts import load_facts
from course.prices import load_prices, price_problems, price_row_problems, price_rows
from course.problems import ProblemsFound
from scripts.content import Folder
from scripts.prepare import PROJECT

COURSE = PROJECT / "course"
PRICES = load_prices(COURSE / "prices.yml")
ROW = """prices:
  - id: tea-leaf
    name: a leaf of tea
    unit: leaf
    us-east-1: "0.020"
    source: a tea house
    address: https://example.org/
    date: 2026-11-24
    standing: seen
"""


def told(text: str) -> list[str]:
    return [str(problem) for problem in price_problems(text, Path("tea.md"), 7, PRICES)]


def test_a_price_keeps_the_digits_of_its_source(tmp_path: Path) -> None:
    path = tmp_path / "prices.yml"
    path.write_text(ROW, "utf-8")
    prices = load_prices(path)
    assert list(prices) == ["tea-leaf"]  # nothing is computed where its prices are unknown
    assert prices["tea-leaf"].written == "$0.020"
    assert (prices["tea-leaf"].unit, prices["tea-leaf"].date) == ("leaf", "2026-11-24")


def test_a_price_that_was_not_read_in_singapore_is_not_there() -> None:
    assert PRICES["fargate-x86-vcpu-apse1"].amount == Decimal("0.05056")
    assert "ecs-anywhere" in PRICES
    assert "ecs-anywhere-apse1" not in PRICES
    assert "example-e-ecs-apse1" not in PRICES


def test_what_is_computed_names_its_parts_and_the_day_of_the_oldest() -> None:
    price = PRICES["example-b2-apse1"]
    assert price.written == "$152.58"
    assert price.working == "0.10 × 730 + 3 × (0.5 × 0.05056 + 2 × 0.00553) × 730"
    assert price.parts == ("eks-cluster-apse1", "fargate-x86-vcpu-apse1", "fargate-x86-gb-apse1")
    assert (price.date, price.standing) == ("2026-08-31", "derived")
    assert price.source.count("offer AmazonECS") == 1


@pytest.mark.parametrize(
    "text",
    [
        "It is $0.04048[^P-fargate-x86-vcpu] an hour, **$54.06**[^P-example-a][^F93] a month.",
        "It costs $73[^P-eks-month], and 30 of them $2,190[^P-thirty-clusters].",
        "The fee is 12 %[^P-eks-auto-mode-fee] on top, or 57.5%[^P-fee-share-a] of a small bill.",
        "Of 100 requests 3 % fail; write `$5` or `$HOME`.",
        "```\necho $5\n```",
    ],
)
def test_a_number_that_agrees_with_its_citation_is_no_problem(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("It costs $54.05[^P-example-a].", "$54.05 is not the price example-a; write $54.06"),
        ("It is $1095[^P-three-extended-extra].",
         "$1095 is not the price three-extended-extra; write $1,095.00"),
        ("It costs $54.06.", "$54.06 has no source; cite [^P-example-a] right after it"),
        ("Beside $512.00 of compute", "$512.00 has no source; cite its price right after it, "
         'or write a supposed sum in words: "500 dollars"'),
        ("It costs $54.06[^P-exmple-a].",
         'the price "exmple-a" does not exist; did you mean "example-a"?'),
        ("It costs little[^P-example-a].",
         "no number stands before [^P-example-a]; write $54.06[^P-example-a]"),
        ("The fee is 20 %[^P-eks-auto-mode-fee].",
         "20 % is not the price eks-auto-mode-fee; write 12 %"),
        ("The fee is $0.12[^P-eks-auto-mode-fee].",
         "$0.12 is not the price eks-auto-mode-fee; write 12 %"),
    ],
)  # fmt: skip
def test_a_number_without_its_price_is_told_with_line_and_cure(text: str, problem: str) -> None:
    assert told(f"# Tea\n\n{text}") == [f"tea.md:9: {problem}"]


@pytest.mark.parametrize(
    ("find", "write", "problem"),
    [
        ('    us-east-1: "0.020"\n', "", "2: the price tea-leaf has no unit or no amount"),
        ("    unit: leaf\n", '    share: "0.5"\n', "4: the price tea-leaf is a share and has us-"),
        ("standing: seen\n", "standing: seen\n    fact: F9\n", '10: the fact "F9" does not exist'),
    ],
)
def test_a_row_is_held_to_facts_unit_and_amount(
    tmp_path: Path, find: str, write: str, problem: str
) -> None:
    path = tmp_path / "prices.yml"
    path.write_text(ROW.replace(find, write), "utf-8")
    [found] = price_row_problems(price_rows(path), path, {"F93"})
    assert f"prices.yml:{problem}" in str(found)


def test_a_price_that_is_no_quoted_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "prices.yml"
    path.write_text(ROW.replace('"0.020"', "0.020"), "utf-8")
    with pytest.raises(ProblemsFound, match=r"us-east-1: 0\.02 is not text; put it in quotes"):
        load_prices(path)


def test_the_prices_of_the_course_are_sound() -> None:
    path = COURSE / "prices.yml"
    facts = load_facts(Folder(PROJECT).facts)
    assert list(price_row_problems(price_rows(path), path, facts)) == []
    assert len(price_rows(path)) >= 24
