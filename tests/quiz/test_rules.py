"""Each rule finds the flaw it is named after, and clean items have none: tests/cases/flaws.

What is measured there, and how the two halves came about, stands in its README.md.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from quiz import rules
from quiz.items import Evidence, Item
from quiz.rules import NAMES, UNACCEPTABLE, bank
from quiz.rules.base import Severity, texts
from quiz.rules.words import content
from quiz.types import TYPES

FLAWS = Path(__file__).parent.parent / "cases" / "flaws"
HALVES = ("blind", "own")
MOST_MISSED = 0.05
WHY = "A reason that the test does not read."


@dataclass(frozen=True)
class Case:
    """A flawed item and its clean twin; ``vocabulary`` has the words of the other clean items."""

    half: str
    flaw: str
    flawed: Item
    clean: Item
    vocabulary: Set[str]

    def found(self, name: str) -> set[str]:
        """The names of what is found in the item ``flawed`` or ``clean``."""
        return {one.rule for one in rules.findings(getattr(self, name), self.vocabulary)}


def item(row: dict[str, Any], lang: str = "en", name: str = "x") -> Item:
    evidence = Evidence("H", row.get("evidence", ""))
    body = TYPES[row["type"]].read(row)
    level, use = row.get("level", "understand"), row.get("use", "page")
    return Item(name, row["type"], "l", level, row["stem"], evidence, body, use, lang=lang)


def written(half: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted((FLAWS / half).glob("*.yml")):
        told = yaml.safe_load(path.read_text("utf-8"))
        assert {case["lang"] for case in told["cases"]} == {"en", "vi"}, path
        yield from ((told["flaw"], case) for case in told["cases"])


@cache
def cases() -> list[Case]:
    found = []
    for half in HALVES:
        rows = list(written(half))
        said = [_words(item(case["clean"])) for _, case in rows]
        for place, (flaw, case) in enumerate(rows):
            pair = (item(case[name], case["lang"]) for name in ("flawed", "clean"))
            others = frozenset().union(*said[:place], *said[place + 1 :])
            found.append(Case(half, flaw, *pair, others))
    return found


def _words(one: Item) -> set[str]:
    return content(" ".join([one.stem, one.evidence.sentence, *texts(one.body)]))


def missed(some: list[Case]) -> list[str]:
    return [f"{one.flaw}: {one.flawed.stem}" for one in some if one.flaw not in one.found("flawed")]


@pytest.mark.parametrize("half", HALVES)
def test_flaws_are_found_in_each_half(half: str, tell: Callable[[str], None]) -> None:
    some = [case for case in cases() if case.half == half]
    wrong = len(missed(some))
    weak: dict[str, int] = defaultdict(int)
    for line in missed(some):
        weak[line.partition(":")[0]] += 1
    less = ", ".join(f"{flaw} {count}" for flaw, count in weak.items()) or "nothing"
    share = (len(some) - wrong) / len(some)
    tell(
        f"flaws, {half} half: {len(some) - wrong} of {len(some)} found ({share:.3f}); left: {less}"
    )
    assert wrong <= 2 * MOST_MISSED * len(some), missed(some)


def test_flaws_are_found_in_both_halves_together() -> None:
    assert len(missed(cases())) <= MOST_MISSED * len(cases()), missed(cases())


@pytest.mark.parametrize("half", HALVES)
def test_clean_items_have_no_error(half: str, tell: Callable[[str], None]) -> None:
    some = [case for case in cases() if case.half == half]
    found = [list(rules.findings(case.clean, case.vocabulary)) for case in some]
    wrong = [
        f"{case.clean.stem} {one.rule}: {one.fact}"
        for case, ones in zip(some, found, strict=True)
        for one in ones
        if one.severity == Severity.ERROR
    ]
    warned = [{one.rule for one in ones} for ones in found]
    tell(
        f"clean twins, {half} half: {len(wrong)} errors and {sum(map(bool, warned))} with a warning"
        f" in {len(some)}"
    )
    assert wrong == []
    assert [names for names in warned if len(names) >= UNACCEPTABLE] == []


@pytest.mark.parametrize("flaw", NAMES)
def test_a_flaw_has_cases_and_most_are_found(flaw: str) -> None:
    some = [case for case in cases() if case.flaw == flaw]
    assert len(some) >= 3
    assert len(missed(some)) < len(some) / 2


def test_each_case_is_of_a_flaw_that_has_a_rule() -> None:
    assert {case.flaw for case in cases()} == set(NAMES)


@pytest.mark.parametrize("place", range(len(rules.RULES)), ids=lambda n: rules.RULES[n].name)
def test_no_rule_can_be_taken_out(place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    name = rules.RULES[place].name
    some = [case for case in cases() if case.flaw == name]
    before = len(missed(some))
    monkeypatch.setattr(rules, "RULES", rules.RULES[:place] + rules.RULES[place + 1 :])
    assert len(missed(some)) > before


def test_nothing_is_out_of_place_where_no_vocabulary_is_given() -> None:
    case = next(case for case in cases() if case.flaw == "implausible-distractors")
    assert case.flaw in case.found("flawed")
    assert case.flaw not in {one.rule for one in rules.findings(case.flawed)}


BANK_CASES = [
    pytest.param(told["flaw"], case, id=f"{told['flaw']}-{number}")
    for path in sorted((FLAWS / "bank").glob("*.yml"))
    for told in [yaml.safe_load(path.read_text("utf-8"))]
    for number, case in enumerate(told["cases"], start=1)
]
OF_SEVERAL = [*bank.OF_A_LESSON, *bank.OF_THE_BANK]


def several(rows: list[dict[str, Any]]) -> list[Item]:
    """Items written in short: options with an asterisk after what is right; or what to type."""
    return [item({**row, **_filled(row)}, name=f"i{n}") for n, row in enumerate(rows)]


def _filled(row: dict[str, Any]) -> dict[str, Any]:
    if "answer" in row:
        return {"type": "typed", "lang": "en", "why": WHY}
    if "value" in row:
        return {"type": "numeric", "unit": "", "why": WHY}
    given = [
        {"text": text.rstrip("*"), "right": text.endswith("*"), "why": WHY}
        for text in row["options"]
    ]
    several_right = sum(option["right"] for option in given) > 1
    return {"type": "multiple" if several_right else "single", "options": given}


@pytest.mark.parametrize(("flaw", "case"), BANK_CASES)
def test_a_flaw_that_several_items_have_is_found(flaw: str, case: dict[str, Any]) -> None:
    found = {
        name: {one.rule for rule in OF_SEVERAL for _, one in rule(several(case[name]))}
        for name in ("flawed", "clean")
    }
    assert flaw in found["flawed"]
    assert flaw not in found["clean"]


def test_each_flaw_of_several_items_has_cases() -> None:
    flaws = [str(case.values[0]) for case in BANK_CASES]
    assert set(flaws) == set(bank.NAMES)
    assert min(map(flaws.count, flaws)) >= 3
