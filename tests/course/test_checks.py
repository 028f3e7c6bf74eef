"""A lesson may be long, not too long."""

from dataclasses import replace
from pathlib import Path

import pytest

from course.checks import MOST_WORDS, attribution_problems, length_problems
from course.facts import Fact
from course.lesson import load_lesson

LESSON = load_lesson(
    Path(__file__).parent.parent / "cases" / "project" / "docs" / "lessons" / "green-tea.md"
)

FACTS = {
    "F1": Fact("F1", "Leaves are heated.", "", "", "", "seen-3p"),
    "F2": Fact("F2", "Leaves are picked.", "", "", "", "seen"),
}


def told(words: int) -> list[str]:
    sentence = "one two three four five six seven eight nine ten."
    body = "\n\n".join([sentence.capitalize()] * (words // 10))
    return [problem.fact for problem in length_problems(replace(LESSON, body=body))]


def test_a_lesson_of_the_most_words_is_well() -> None:
    assert told(MOST_WORDS) == []


def test_a_longer_lesson_is_told_with_its_words() -> None:
    assert told(MOST_WORDS + 10) == [f"the lesson has {MOST_WORDS + 10} words"]


def test_sentences_are_short_on_the_average_whatever_stands_in_tables() -> None:
    sentence = " ".join(["word"] * 18)
    cells = "| a | b |\n| --- | --- |\n| c | d |"
    short, long = f"{sentence}.\n\n{cells}", f"{sentence} more.\n\n{cells}"
    assert not list(length_problems(replace(LESSON, body=short)))
    assert [problem.fact for problem in length_problems(replace(LESSON, body=long))] == [
        "the sentences have 19.0 words on the average"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "According to a third party, leaves are heated.[^F1]",
        "One report gives ten minutes.[^F1]",
        "Reports say that leaves are heated.[^F1]",
        "Leaves are heated.[^F2] It is said that leaves rest.[^F1]",
    ],
)
def test_a_sentence_may_say_that_others_say_so(sentence: str) -> None:
    assert not list(attribution_problems(replace(LESSON, body=sentence), FACTS))


def test_a_sentence_beside_the_one_that_says_so_does_not_say_it() -> None:
    body = "Reports say little. Leaves are heated.[^F1]"
    facts = [problem.fact for problem in attribution_problems(replace(LESSON, body=body), FACTS)]
    assert facts == ['"Leaves are heated. …" tells F1 as sure, which a third party says']
