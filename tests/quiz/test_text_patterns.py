"""Items made from the sentences of an imported text: what becomes one, and what is refused."""

from pathlib import Path

import pytest

from course.lesson import Lesson
from course.source import Mapping
from quiz.generator import generate
from quiz.items import Item
from quiz.patterns.base import Refused, Source
from quiz.patterns.versus import MOST_ITEMS, pair_in


def generated(body: str, title: str = "Tea", imported: bool = True) -> tuple[list[Item], set[str]]:
    meta = Mapping(title=title, imported=imported, original_title="Drinks")
    lesson = Lesson("tea", Path("tea.md"), meta, body, 1)
    made, refused = generate(Source([lesson]))
    return made, {left.guard for left in refused}


def test_a_definition_becomes_a_cloze_that_accepts_every_name() -> None:
    (item,), refused = generated("The Royal Tea Tasters Club (TTC) is a club that tastes leaves.")
    assert item.id == "definition-tea-ttc"
    assert item.type == "typed"
    assert "“_____ is a club that tastes leaves.”" in item.stem
    assert {item.body.answer, *item.body.accepted} == {
        "TTC",
        "Royal Tea Tasters Club",
        "Royal Tea Tasters Club (TTC)",
        "Tea Tasters Club",
        "Royal TTC",
    }
    assert item.evidence.sentence.startswith("The Royal Tea Tasters Club (TTC) is")
    assert not refused


@pytest.mark.parametrize(
    ("sentence", "guard"),
    [
        ("This Tea Club (TTC) is a club.", "the-subject-is-vague"),
        ("Tea Club (TTC) is a club that TTC members love.", "the-sentence-holds-the-answer"),
        ("Tea Club (TTC) is a club. Tea Club (TTC) is a house.", "defined-twice"),
        (f"Tea Club (TTC) is a club{' and more' * 30}.", "the-sentence-is-too-long"),
    ],
)
def test_a_definition_is_refused_by_name(sentence: str, guard: str) -> None:
    assert generated(sentence)[1] == {guard}


def test_other_parentheses_define_nothing() -> None:
    assert generated("Green leaves (Japan) are a kind. The club (TTC) meets.") == ([], set())


BODY = """\
Green Tea keeps its colour because the heat comes early.
Black Tea turns dark when air reaches the leaf.

## Taste {: #taste }

Green Tea has a fresh and slightly bitter taste.
Black Tea has a strong and rather sweet taste.
"""


def test_sentences_about_one_of_two_become_items_with_balanced_keys() -> None:
    made, refused = generated(BODY, "Green Tea vs. Black Tea: which?")
    assert not refused
    assert [item.id for item in made] == [
        "versus-tea-beginning-green-tea",
        "versus-tea-beginning-black-tea",
        "versus-tea-taste-green-tea",
        "versus-tea-taste-black-tea",
    ]
    for item in made:
        assert [option.text for option in item.body.options] == ["Green Tea", "Black Tea"]
        assert sum(option.right for option in item.body.options) == 1
        assert all(item.evidence.sentence in option.why for option in item.body.options)
    keys = [option.text for item in made for option in item.body.options if option.right]
    assert keys.count("Green Tea") == keys.count("Black Tea") == 2


def test_never_more_than_six_and_no_answer_ahead_by_more_than_one() -> None:
    much = "\n\n".join(f"{BODY}Green Tea keeps for about {n} whole months.\n" for n in range(9))
    made, refused = generated(much, "Green Tea vs Black Tea")
    keys = [option.text for item in made for option in item.body.options if option.right]
    assert len(made) == MOST_ITEMS
    assert keys.count("Green Tea") == keys.count("Black Tea")
    assert refused == {"enough-items-have-this-answer"}
    assert len({item.id for item in made}) == len(made)


@pytest.mark.parametrize(
    ("sentence", "guard"),
    [
        ("Green Tea keeps less well than Black Tea does.", "the-other-is-named"),
        ("Green Tea is what people who like green leaves drink.", "the-sentence-holds-the-answer"),
        ("Green Tea also comes from the same kind of plant.", "true-of-both"),
        ("Green Tea shows this in the colour of a cup.", "the-sentence-points-back"),
        ("Green Tea is good.", "the-sentence-is-too-short-or-too-long"),
    ],
)
def test_a_contrast_is_refused_by_name(sentence: str, guard: str) -> None:
    assert generated(sentence, "Green Tea vs. Black Tea") == ([], {guard})


def test_a_heading_compares_for_its_own_section_only() -> None:
    made, _ = generated(f"{BODY}\n## Green Tea vs. Black Tea\n\n{BODY.partition('#')[0]}")
    assert {item.evidence.heading for item in made} == {"Green Tea vs. Black Tea"}


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("Green Tea Vs. Black Tea: Key Differences", ("Green Tea", "Black Tea")),
        ("Ceylon ABC versus DEF", ("ABC", "DEF")),
        ("Pots vs pans", None),
        ("Advice", None),
    ],
)
def test_the_two_are_called_by_the_names_that_differ(
    heading: str, names: tuple[str, str] | None
) -> None:
    pair = pair_in(heading)
    assert (pair.names if pair else None) == names


def test_an_author_s_own_lesson_gets_none_of_them() -> None:
    assert generated(BODY, "Green Tea vs. Black Tea", imported=False) == ([], set())


def test_a_refused_candidate_says_where_it_was() -> None:
    meta = Mapping(title="Green Tea vs. Black Tea", imported=True)
    lesson = Lesson("tea", Path("tea.md"), meta, "## Taste\n\nGreen Tea is good.", 1)
    assert generate(Source([lesson]))[1] == [
        Refused("versus", "Green Tea, Taste", "the-sentence-is-too-short-or-too-long")
    ]
