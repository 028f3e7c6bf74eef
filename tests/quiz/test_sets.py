"""The pages across lessons: which items they ask, where each item may stand, and what is told."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.lesson import Lesson
from course.problems import Problem
from course.source import Mapping, parse_yaml
from glossary.termbase import load_terms
from quiz.blueprint import NONE, blueprint_problems, load_blueprint, name_problems, shortages
from quiz.item_bank import Rows, load_bank
from quiz.items import Evidence, Item
from quiz.selection import (
    MOST_CLOZES,
    OF_WORDS,
    SETS,
    Sets,
    interleaved,
    of_lesson,
    reserved,
    sets_of,
)
from quiz.sets import set_pages
from quiz.types.typed import Typed
from scripts.content import Folder
from scripts.generating import generate_pages
from scripts.prepare import PROJECT

FOLDER = Folder(PROJECT)
BANK = load_bank(FOLDER.bank)
BLUEPRINT = load_blueprint(FOLDER.blueprint)
HERE = Path("quiz/blueprint.yml")


@pytest.fixture(scope="module")
def asked() -> dict[str, list[str]]:
    """The ids of the items on each page of self-checks, by the name of the page."""
    pages = generate_pages(FOLDER)[0]
    return {
        path.stem: re.findall(r'data-item="([^"]+)"', text)
        for path, text in pages.items()
        if path.parent.name == "quizzes"
    }


def item(name: str, kind: str = "typed", use: str = "page", objective: str = "") -> Item:
    body = Typed("tea", "en", "It is tea.")
    evidence = Evidence("Steps", "Tea is tea.")
    return Item(name, kind, "green-tea", "apply", f"{name}?", evidence, body, use, objective)


def lesson(name: str, **meta: object) -> Lesson:
    front = Mapping({"title": name, "objectives": [{"id": "steps", "text": "Steps."}], **meta})
    return Lesson(name, Path(f"docs/lessons/{name}.md"), front, "## Steps\n\nTea is tea.\n", 1)


def test_each_set_has_its_page(asked: dict[str, list[str]]) -> None:
    assert asked.keys() == {*SETS, *(path.stem for path in FOLDER.lessons.glob("*.md"))}


def test_a_lesson_asks_some_of_its_words_by_gaps_and_none_of_those_twice(
    asked: dict[str, list[str]],
) -> None:
    names = asked["why-ecs"]
    gaps = [name for name in names if name.startswith("cloze-why-ecs-")]
    assert len(gaps) == MOST_CLOZES
    begin = names.index(gaps[0])
    assert names[begin : begin + len(gaps)] == gaps
    assert not set(gaps) & {name for page in asked if page in SETS for name in asked[page]}
    terms = {name.removeprefix("cloze-why-ecs-") for name in gaps}
    assert not [name for name in names if name.removeprefix("term-vi-") in terms]
    assert set(names[:begin]) & BANK.keys()


def test_reserved_items_are_asked_in_the_final_check_and_nowhere_else(
    asked: dict[str, list[str]],
) -> None:
    kept = {name for name, one in BANK.items() if one.use == "final"}
    assert sorted(asked["final"]) == sorted(kept)
    others = {name for page, names in asked.items() if page != "final" for name in names}
    assert {name.removeprefix("start.") for name in others} & kept == set()


def test_no_page_asks_an_item_twice(asked: dict[str, list[str]]) -> None:
    for page, names in asked.items():
        assert len(names) == len(set(names)), page


def test_the_entry_check_has_eight_items_of_other_objectives_under_ids_of_their_own(
    asked: dict[str, list[str]],
) -> None:
    assert len(asked["start"]) == 8
    assert all(name.startswith("start.") for name in asked["start"])
    items = [BANK[name.removeprefix("start.")] for name in asked["start"]]
    assert len({(one.lesson, one.objective) for one in items}) == 8
    assert {one.revision for one in items} == {replace(one, id="x").revision for one in items}


def test_the_blueprint_draws_24() -> None:
    assert sum(n for wanted in BLUEPRINT["final"].values() for n in wanted.values()) == 24


def test_the_drill_asks_for_each_term_once_by_category() -> None:
    terms = load_terms(FOLDER.terms)
    drill = sets_of(NONE, {}, generate_pages(FOLDER)[1], terms, []).words
    assert drill.keys() == {term.category for term in terms.values()}
    asked = [one.term for items in drill.values() for one in items]
    assert len(asked) == len(set(asked)) > 0.9 * len(terms)
    for category, items in drill.items():
        assert {one.type for one in items} == {"typed"}
        assert {terms[one.term].category for one in items} == {category}


@given(st.lists(st.sampled_from("abc")))
def test_what_is_alike_stands_apart_while_there_is_anything_else(kinds: list[str]) -> None:
    items = [item(f"{kind}-{place}") for place, kind in enumerate(kinds)]
    mixed = interleaved(items, lambda one: one.id[0])
    assert sorted(one.id for one in mixed) == sorted(one.id for one in items)
    order = [one.id[0] for one in mixed]
    for place, kind in enumerate(order[1:], start=1):
        assert kind != order[place - 1] or set(order[place:]) == {kind}


def test_with_too_few_reserved_items_the_page_draws_what_there_is() -> None:
    wanted = Mapping({"final": {"green-tea": {"steps": 3}}, "start": [], "contrast": []})
    bank = {"one": item("one", use="final", objective="steps")}
    parts = reserved(bank, [lesson("green-tea")], wanted)
    assert parts == {"green-tea": {"steps": ([bank["one"]], 1)}}


def test_a_set_without_items_has_no_page() -> None:
    assert set_pages(Sets(), {"green-tea": lesson("green-tea")}, []) == {}
    assert Sets().first_of(*SETS) == ""


def test_an_imported_lesson_keeps_its_address_from_a_set_of_its_name() -> None:
    bank = {"one": item("one", use="final", objective="steps")}
    named = [lesson("green-tea"), lesson("final", imported=True)]
    assert sets_of(NONE, bank, [], {}, named).final == {}
    assert list(name_problems(named)) == []


def test_a_lesson_of_ours_must_not_have_the_name_of_a_set() -> None:
    assert list(name_problems([lesson("words")])) == [
        Problem(
            "docs/lessons/words.md",
            1,
            "/quizzes/words/ is a page across lessons",
            "give the file another name",
        )
    ]


ROWS = """
- {id: one, type: single, use: final, objective: steps}
- {id: two, type: explain, use: final, objective: steps}
"""


def told(blueprint: str) -> list[str]:
    rows: Rows = {Path("quiz/bank/green-tea.yml"): parse_yaml(ROWS, Path("bank"))}
    wanted = parse_yaml(blueprint, HERE)
    lessons = {"green-tea": lesson("green-tea")}
    found = [*blueprint_problems(wanted, HERE, rows, lessons), *shortages(wanted, HERE, rows)]
    return [str(problem) for problem in found]


def test_what_is_reserved_is_shown_nowhere_else_can_be_graded_and_is_enough() -> None:
    wanted = "final:\n  green-tea: {steps: 2}\nstart: [one]\ncontrast: []\n"
    assert told(wanted) == [
        'quiz/blueprint.yml:3: the item "one" is reserved for the final check; '
        "choose one of use: page",
        'quiz/bank/green-tea.yml:3: the item "two" is reserved, but explain is not graded; '
        "write use: page",
        "quiz/blueprint.yml:2: green-tea/steps: 2 items are drawn, 1 reserved; "
        "write use: final at more items of it in quiz/bank/green-tea.yml",
    ]


def test_a_page_asks_its_first_words_once_and_in_three_ways_by_turns() -> None:
    words = [f"w{n}" for n in range(8)]
    made = [replace(item(f"{way}-{word}"), term=word) for word in words for way in OF_WORDS]
    written = {"steps": replace(item("steps"), lesson="tea")}
    of_text, of_words = of_lesson("tea", written, made, words)
    assert [one.id for one in of_text] == ["steps"]
    assert [one.id for one in of_words] == [f"{OF_WORDS[n % 3]}-w{n}" for n in range(6)]
    assert of_lesson("tea", {}, made, words)[1] == made
    fewer = [one for one in made if one.term != "w0"]
    assert [one.term for one in of_lesson("tea", written, fewer, words)[1]] == words[1:7]
