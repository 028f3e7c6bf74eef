"""A deep link names words that the browser finds at the sentence and nowhere before it."""

from pathlib import Path

import pytest

from course.lesson import Lesson
from course.source import Mapping
from course.text import sections
from glossary.deep_link import fragment


def links(body: str, title: str = "Tea") -> list[str]:
    lesson = Lesson("tea", Path("tea.md"), Mapping(title=title), body, 1)
    return [fragment(lesson, part, each) for part in sections(body) for each in part.content]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("It runs at night.", "#a:~:text=It%20runs%20at%20night"),
        (
            "It's black-tea, hot & 100 % so.",
            "#a:~:text=It%27s%20black%2Dtea%2C%20hot%20%26%20100%20%25%20so",
        ),
        ("A leaf `(lá)` floats in the cup.", "#a:~:text=floats%20in%20the%20cup"),
        ("It floats there,[^F1] and in the other cup.", "#a:~:text=and%20in%20the%20other%20cup"),
    ],
)
def test_the_words_are_the_longest_run_with_nothing_in_between(text: str, link: str) -> None:
    assert links(f"## A\n\n{text}") == [link]


def test_few_words_are_told_apart_by_those_that_follow() -> None:
    assert links("## A\n\nTea.\n\nIt is a drink made of leaves.")[0] == (
        "#a:~:text=Tea.,-It%20is%20a%20drink"
    )


def test_words_that_stand_elsewhere_too_lead_to_the_section() -> None:
    assert links("## A\n\nHot tea is good.\n\n## B\n\nHot tea is good.") == ["#a", "#b"]
    assert links("## A\n\nHot tea is good.", title="Why hot tea is good") == ["#a"]


def test_sentences_in_a_row_are_all_named_but_those_that_cannot_be_told_apart() -> None:
    body = (
        "## A\n\nA leaf is picked. It dries in the sun. Nobody drinks it yet. Why?\n\n## B\n\nWhy?"
    )
    lesson = Lesson("tea", Path("tea.md"), Mapping(title="Tea"), body, 1)
    part = next(part for part in sections(body) if part.id == "a")
    assert fragment(lesson, part, *part.content[1:4]) == (
        "#a:~:text=It%20dries%20in%20the%20sun&text=Nobody%20drinks%20it%20yet"
    )
    assert fragment(lesson, part) == "#a"
