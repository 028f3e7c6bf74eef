"""What is wrong with the questions that help to choose, beyond the shape of their file."""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from course.facts import unknown_fact
from course.files import read_rows
from course.problems import Problem, did_you_mean, shown
from course.source import Mapping, line_of


def choice_problems(path: Path, facts: Collection[str]) -> Iterator[Problem]:
    """Yield a problem for each unknown fact, equal answer, unknown result and band out of order.

    Raises ``ProblemsFound`` with all that is wrong in the file's shape.
    """
    questions, outcomes, remarks = (
        read_rows(path, key, "course", "choice") for key in ("questions", "outcomes", "remarks")
    )
    for row in [*questions, *outcomes, *remarks]:
        yield from _fact_problems(row, path, facts)
    results = [row["id"] for row in outcomes]
    for question in questions:
        yield from _answer_problems(question, path, results)
    yield from _band_problems(outcomes, path)
    least = sum(min(answer["weight"] for answer in row["answers"]) for row in questions)
    last = outcomes[-1]
    if last.get("from", least) > least:
        fact = f"no result has the score {least}, the lowest that answers can have"
        yield Problem(shown(path), last.lines["from"], fact, f"write from: {least} or less")


def _fact_problems(value: Any, path: Path, facts: Collection[str]) -> Iterator[Problem]:
    """Look through a row and all that is in it."""
    if isinstance(value, list):
        for child in value:
            yield from _fact_problems(child, path, facts)
    if not isinstance(value, Mapping):
        return
    for key, child in value.items():
        if key == "facts":
            for place, name in enumerate(child):
                if name not in facts:
                    line = line_of(value, ["facts", place])
                    yield unknown_fact(shown(path), line, name, facts)
        else:
            yield from _fact_problems(child, path, facts)


def _answer_problems(question: Mapping, path: Path, results: list[str]) -> Iterator[Problem]:
    known = set()
    for answer in question["answers"]:
        if answer["id"] in known:
            fact = f"the question {question['id']} has two answers {answer['id']}"
            yield Problem(shown(path), answer.lines["id"], fact, "give one of them another id")
        known.add(answer["id"])
        if answer.get("warns", results[0]) not in results:
            fact = f"there is no result {answer['warns']}"
            cure = did_you_mean(answer["warns"], results, "name a result, or take the line out")
            yield Problem(shown(path), answer.lines["warns"], fact, cure)


def _band_problems(outcomes: list[Mapping], path: Path) -> Iterator[Problem]:
    lowest = None
    for row in outcomes:
        if ("gate" in row) == ("from" in row):
            fact = f"the result {row['id']} needs a gate or a lowest score"
            yield Problem(shown(path), row.lines["id"], fact, "write one of gate: and from:")
        elif "from" in row:
            if lowest is not None and row["from"] >= lowest:
                fact = f"the result {row['id']} begins with {row['from']}, the one before it too"
                cure = f"begin below {lowest}, or put it before"
                yield Problem(shown(path), row.lines["from"], fact, cure)
            lowest = row["from"]
        elif lowest is not None:
            fact = f"the result {row['id']} has a gate but comes after a band"
            yield Problem(shown(path), row.lines["gate"], fact, "gates come before bands")
