"""Where the lessons use a term: every file of tests/cases/concordance is a case."""

from itertools import groupby
from pathlib import Path

import pytest
import yaml

from course.lesson import Lesson
from course.source import Mapping
from glossary.concordance import Concordance, Use, concordance, introduction
from glossary.matching import Matcher
from glossary.termbase import Termbase

CASES = sorted((Path(__file__).parent.parent / "cases" / "concordance").glob("*.yml"))


def lesson(body: str) -> Lesson:
    return Lesson("tea", Path("tea.md"), Mapping(title="Tea"), body, 1)


def shown(uses: Concordance) -> list[str]:
    """Section and sentence of each use, the used words in brackets."""
    every = [use for found in uses.values() for use in found]
    every.sort(key=lambda use: (use.section.id, use.sentence.text, use.start))
    sentences = groupby(every, key=lambda use: (use.section.id, use.sentence.text))
    return [f"{section}: {_marked(text, list(group))}" for (section, text), group in sentences]


def _marked(text: str, uses: list[Use]) -> str:
    for use in reversed(uses):
        text = f"{text[: use.start]}[{text[use.start : use.end]}]{text[use.end :]}"
    return text


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_uses_are_those_of_the_case(path: Path, terms: Termbase) -> None:
    case = yaml.safe_load(path.read_text("utf-8"))
    uses = concordance([lesson(case["body"])], terms, Matcher(terms.values()))
    assert shown(uses) == sorted(case["uses"])
    told = {term: introduction(found) for term, found in uses.items()}
    assert {t: use.section.id for t, use in told.items() if use} == case.get("introduced", {})


def test_every_term_has_a_list_and_lessons_follow_their_order(terms: Termbase) -> None:
    first, second = lesson("A cluster."), lesson("The cluster.")
    uses = concordance([first, second], terms, Matcher(terms.values()))
    assert uses.keys() == terms.keys()
    assert [use.sentence.text for use in uses["cluster"]] == ["A cluster.", "The cluster."]
