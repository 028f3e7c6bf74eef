"""What is wrong with the items beyond their shape: keys, evidence, facts, objectives, places."""

from collections.abc import Collection, Iterator
from collections.abc import Mapping as Known
from pathlib import Path

from course.blocks import blocks
from course.lesson import Lesson
from course.misconceptions import ID, unknown_misconception
from course.problems import Problem, did_you_mean, shown
from course.source import Mapping, line_of
from course.text import one_line, sections
from quiz.item_bank import Rows
from quiz.types import TYPES


def bank_problems(
    rows: Rows, lessons: Known[str, Lesson | None], facts: Known[str, object]
) -> Iterator[Problem]:
    """Yield what is wrong with the rows of the bank.

    ``lessons`` has ``None`` for a lesson that cannot be read: its items wait until it can.
    """
    for path, items in rows.items():
        if path.stem not in lessons:
            cure = did_you_mean(path.stem, lessons, "name the file after a lesson")
            yield Problem(shown(path), 1, f'there is no lesson "{path.stem}"', cure)
        if (lesson := lessons.get(path.stem)) is None:
            continue
        for row in items:
            yield from _key_problems(row, path)
            yield from _evidence_problems(row, path, lesson)
            yield from _reference_problems(row, path, lesson, facts)


def placed_problems(rows: Rows, lessons: Known[str, Lesson]) -> Iterator[Problem]:
    """Yield what is wrong with the self-checks that lessons place in their text."""
    uses = {row["id"]: (path, row) for path, items in rows.items() for row in items}
    placed: set[str] = set()
    for lesson in lessons.values():
        for block in blocks(lesson.body):
            if block.name != "self-check" or not block.argument:
                continue
            place = shown(lesson.path), lesson.first_line + block.start
            if block.argument not in uses:
                cure = did_you_mean(block.argument, uses, "add the item to the lesson's bank file")
                yield Problem(*place, f'the item "{block.argument}" is unknown', cure)
            elif block.argument in placed:
                fact = f'the item "{block.argument}" is placed twice'
                yield Problem(*place, fact, "take one of the places out")
            placed.add(block.argument)
    for name, (path, row) in uses.items():
        if (row["use"] == "lesson") != (name in placed) and path.stem in lessons:
            here = row["use"] == "lesson"
            fact = f'the item "{name}" says use: {row["use"]}, but '
            fact += "no lesson places it" if here else "a lesson places it"
            cure = f"place it with /// self-check | {name}" if here else "write use: lesson"
            yield Problem(shown(path), row.lines["use"], fact, cure)


def belief_problems(rows: Rows, known: Collection[str]) -> Iterator[Problem]:
    """Yield a problem for each answer that names a misconception by an id that does not exist."""
    for path, items in rows.items():
        for row in items:
            for answer in answers_of_misconceptions(row):
                name = answer["misconception"]
                if ID.fullmatch(name) and name not in known:
                    line = answer.lines["misconception"]
                    yield unknown_misconception(shown(path), line, name, known)


def answers_of_misconceptions(value: object) -> Iterator[Mapping]:
    """Yield every answer in a row of the bank that names the mistake behind it."""
    if isinstance(value, Mapping):
        if "misconception" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for child in value:
            yield from answers_of_misconceptions(child)


def _key_problems(row: Mapping, path: Path) -> Iterator[Problem]:
    for steps, fact, cure in TYPES[row["type"]].faults(row):
        yield Problem(shown(path), line_of(row, steps), fact, cure)


def _evidence_problems(row: Mapping, path: Path, lesson: Lesson) -> Iterator[Problem]:
    evidence, says = row["evidence"], f'"{row["id"]}" rests on'
    found = [part for part in sections(lesson.body) if part.heading == evidence["heading"]]
    if not found:
        known = [part.heading for part in sections(lesson.body)]
        cure = did_you_mean(evidence["heading"], known, "write a heading of the lesson")
        fact = f'{says} the heading "{evidence["heading"]}", which is not in {shown(lesson.path)}'
        yield Problem(shown(path), evidence.lines["heading"], fact, cure)
    elif not any(one_line(evidence["sentence"]) in part.text for part in found):
        fact = f'{says} "{evidence["sentence"]}", which is not under that heading'
        sentences = [sentence for part in found for sentence in part.sentences]
        cure = did_you_mean(evidence["sentence"], sentences, "copy a sentence of the lesson")
        yield Problem(shown(path), evidence.lines["sentence"], fact, cure)


def _reference_problems(
    row: Mapping, path: Path, lesson: Lesson, facts: Known[str, object]
) -> Iterator[Problem]:
    if row["fact"] not in facts:
        cure = did_you_mean(row["fact"], facts, "add the fact to the facts file")
        fact = f'"{row["id"]}" rests on the fact "{row["fact"]}", which does not exist'
        yield Problem(shown(path), row.lines["fact"], fact, cure)
    if row["objective"] not in lesson.objectives:
        cure = did_you_mean(
            row["objective"], lesson.objectives, f"choose one of {', '.join(lesson.objectives)}"
        )
        fact = f'the lesson has no objective "{row["objective"]}"'
        yield Problem(shown(path), row.lines["objective"], fact, cure)
