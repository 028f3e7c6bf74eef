"""Which should I choose: questions whose answers weigh for ECS or EKS, and the result of them.

A score above 0 leans to ECS. Gates decide before the score: what excludes both, what needs
Kubernetes, and answers that weigh nothing. The browser decides the same (``web/choice/decide.ts``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from course.files import read_rows


class Lean(StrEnum):
    """The side that a result leans to."""

    ECS = "ecs"
    EKS = "eks"
    NONE = "none"


@dataclass(frozen=True)
class Text:
    """A text in both languages of the page, with the facts behind it."""

    en: str
    vi: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    """An answer: what it weighs and why, the gate it opens, the result it makes a warning of.

    ``against`` is the strongest argument against a result that leans to ``against_result`` when
    this answer was given.
    """

    id: str
    text: Text
    weight: int
    why: Text
    gate: str = ""
    warns: str = ""
    against: Text | None = None
    against_result: Lean = Lean.NONE


@dataclass(frozen=True)
class Question:
    """A question; it may be left open."""

    id: str
    text: Text
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class Outcome:
    """A result: its gate or its lowest score, what it advises and what speaks most against it."""

    id: str
    lean: Lean
    text: Text
    advice: Text
    against: Text
    gate: str = ""
    lowest: int = 0
    warning: Text | None = None


@dataclass(frozen=True)
class Choice:
    """All questions, all results in the order in which they are looked at, and remarks."""

    questions: tuple[Question, ...]
    outcomes: tuple[Outcome, ...]
    remarks: tuple[Text, ...]


@dataclass(frozen=True)
class Flip:
    """The answer to one question that would make the result lean another way."""

    question: str
    answer: str
    outcome: str


@dataclass(frozen=True)
class Result:
    """What answers lead to; ``flip`` is ``None`` where no single answer would change it."""

    score: int
    outcome: Outcome
    warning: Text | None
    against: Text
    flip: Flip | None


Answers = Mapping[str, str]
"""The ids of the answers that were given, by the id of their question."""


def load_choice(path: Path) -> Choice:
    """Return questions and results; raise ``ProblemsFound`` with all wrong in the file's shape."""
    questions, outcomes, remarks = (
        read_rows(path, key, "course", "choice") for key in ("questions", "outcomes", "remarks")
    )
    return Choice(
        tuple(_question(row) for row in questions),
        tuple(_outcome(row) for row in outcomes),
        tuple(_text(row) for row in remarks),
    )


def choice_data(choice: Choice) -> dict[str, Any]:
    """Return what the browser needs to decide: all but the texts, which the page holds."""
    return {
        "questions": [
            {"id": question.id, "answers": [_answer_data(answer) for answer in question.answers]}
            for question in choice.questions
        ],
        "outcomes": [
            {"id": o.id, "lean": o.lean, **({"gate": o.gate} if o.gate else {"from": o.lowest})}
            for o in choice.outcomes
        ],
    }


def decide(choice: Choice, answers: Answers) -> Result:
    """Return what answers lead to; a question without an answer weighs nothing."""
    score, outcome = _decided(choice, answers)
    given = list(_given(choice, answers))
    warned = any(answer.warns == outcome.id for answer in given)
    special = (a.against for a in given if a.against and a.against_result == outcome.lean)
    return Result(
        score,
        outcome,
        outcome.warning if warned else None,
        next(special, outcome.against),
        _flip(choice, answers, outcome),
    )


def _decided(choice: Choice, answers: Answers) -> tuple[int, Outcome]:
    given = list(_given(choice, answers))
    score = sum(answer.weight for answer in given)
    gates = {answer.gate for answer in given}
    if not any(answer.weight or answer.gate for answer in given):
        gates.add("open")
    fits = (o for o in choice.outcomes if (o.gate in gates if o.gate else score >= o.lowest))
    return score, next(fits)


def _given(choice: Choice, answers: Answers) -> Iterator[Answer]:
    for question in choice.questions:
        yield from (a for a in question.answers if a.id == answers.get(question.id))


def _flip(choice: Choice, answers: Answers, outcome: Outcome) -> Flip | None:
    """Return the least change of one answer that makes the result lean another way.

    Answers that open a gate come after the others, since they would turn any result, and one that
    excludes both sides comes last.
    """
    best: tuple[tuple[int, int], Flip] | None = None
    for question in choice.questions:
        now = next((a for a in question.answers if a.id == answers.get(question.id)), None)
        for answer in question.answers:
            _, other = _decided(choice, {**answers, question.id: answer.id})
            gated = (2 if other.lean == Lean.NONE else 1) if answer.gate else 0
            change = gated, abs(answer.weight - (now.weight if now else 0))
            if other.lean != outcome.lean and (best is None or change < best[0]):
                best = change, Flip(question.id, answer.id, other.id)
    return best[1] if best else None


def _answer_data(answer: Answer) -> dict[str, Any]:
    against = answer.against_result if answer.against else ""
    more = {"gate": answer.gate, "warns": answer.warns, "against": against}
    kept = {key: value for key, value in more.items() if value}
    return {"id": answer.id, "weight": answer.weight, **kept}


def _text(row: Mapping[str, Any], prefix: str = "") -> Text:
    return Text(row[f"{prefix}en"], row[f"{prefix}vi"], tuple(row.get("facts", ())))


def _question(row: Mapping[str, Any]) -> Question:
    return Question(row["id"], _text(row), tuple(_answer(answer) for answer in row["answers"]))


def _answer(row: Mapping[str, Any]) -> Answer:
    against = row.get("against")
    return Answer(
        id=row["id"],
        text=Text(row["en"], row["vi"]),
        weight=row["weight"],
        why=_text(row, "why_"),
        gate=row.get("gate", ""),
        warns=row.get("warns", ""),
        against=_text(against) if against else None,
        against_result=Lean(against["result"]) if against else Lean.NONE,
    )


def _outcome(row: Mapping[str, Any]) -> Outcome:
    return Outcome(
        id=row["id"],
        lean=Lean(row["lean"]),
        text=Text(row["en"], row["vi"]),
        advice=_text(row, "advice_"),
        against=_text(row, "against_"),
        gate=row.get("gate", ""),
        lowest=row.get("from", 0),
        warning=_text(row, "warning_") if "warning_en" in row else None,
    )
