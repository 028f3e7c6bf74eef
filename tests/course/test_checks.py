"""A lesson may be long, not too long."""

from dataclasses import replace
from pathlib import Path

from course.checks import MOST_WORDS, length_problems
from course.lesson import load_lesson

LESSON = load_lesson(
    Path(__file__).parent.parent / "cases" / "project" / "docs" / "lessons" / "green-tea.md"
)


def told(words: int) -> list[str]:
    sentence = "one two three four five six seven eight nine ten."
    body = "\n\n".join([sentence.capitalize()] * (words // 10))
    return [problem.fact for problem in length_problems(replace(LESSON, body=body))]


def test_a_lesson_of_the_most_words_is_well() -> None:
    assert told(MOST_WORDS) == []


def test_a_longer_lesson_is_told_with_its_words() -> None:
    assert told(MOST_WORDS + 10) == [f"the lesson has {MOST_WORDS + 10} words"]
