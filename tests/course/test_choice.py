"""Which should I choose: the result of answers, in Python and in the browser alike."""

import json
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.choice import Answers, Lean, choice_data, decide, load_choice
from course.choice_checks import choice_problems
from course.facts import load_facts
from scripts.prepare import PROJECT
from tests.glossary.in_node import in_node

PATH = PROJECT / "course" / "choice.yml"
CHOICE = load_choice(PATH)
FACTS = load_facts(PROJECT / "course" / "facts.yml")
CASES: list[dict[str, Any]] = json.loads(
    (PROJECT / "tests" / "cases" / "choice.json").read_text("utf-8")
)
ANSWERS = {question.id: [a.id for a in question.answers] for question in CHOICE.questions}
GATED = ("dependency", "place", "operations")
EXTREMES = [
    {},
    {"skills": "none", "workload": "interruptible", "clusters": "many", "control": "none"},
    {"skills": "strong", "workload": "stateful", "control": "much", "today": "eks"},
    {"skills": "little", "workload": "gpu", "clusters": "few", "today": "neither"},
]
some_answers = st.fixed_dictionaries(
    {}, optional={question: st.sampled_from(ids) for question, ids in ANSWERS.items()}
)


def told(answers: Answers) -> dict[str, Any]:
    """The result in the words of the browser."""
    result = decide(CHOICE, answers)
    own = [
        question.id
        for question in CHOICE.questions
        if any(answer.against == result.against for answer in question.answers)
    ]
    flip = result.flip
    return {
        "score": result.score,
        "outcome": result.outcome.id,
        "warned": result.warning is not None,
        **({"against": own[0]} if own else {}),
        **(
            {"flip": {"question": flip.question, "answer": flip.answer, "outcome": flip.outcome}}
            if flip
            else {}
        ),
    }


def in_browser(asked: list[Answers]) -> list[dict[str, Any]]:
    code = """
      import { decide } from "./web/choice/decide.ts";
      tell(given.asked.map((answers) => decide(given.choice, answers)));
    """
    results: list[dict[str, Any]] = in_node(code, {"choice": choice_data(CHOICE), "asked": asked})
    return results


def gated_combinations() -> list[dict[str, str]]:
    """Every combination of answers to the questions that open gates, some left open."""
    options = [["", *ANSWERS[question]] for question in GATED]
    return [
        {question: answer for question, answer in zip(GATED, combination, strict=True) if answer}
        | rest
        for combination in product(*options)
        for rest in EXTREMES
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_answers_lead_to_their_result(case: dict[str, Any]) -> None:
    result = told(case["answers"])
    expected = {key: case[key] for key in ("score", "outcome", "warned", "against")}
    assert {key: result.get(key, "") for key in expected} == expected


def test_the_browser_comes_to_the_same_results() -> None:
    asked = [case["answers"] for case in CASES] + gated_combinations()
    assert len(asked) > 480
    assert in_browser(asked) == [told(answers) for answers in asked]


def test_gates_decide_in_every_combination() -> None:
    for answers in gated_combinations():
        result = decide(CHOICE, answers)
        if answers.get("place") == "disconnected":
            expected = "disconnected"
        elif answers.get("dependency") == "must":
            expected = "kubernetes"
        else:
            expected = ""
        assert (result.outcome.id if expected else "") == expected
        assert expected or result.outcome.gate in ("", "open")
        nobody = answers.get("operations") == "nobody"
        assert (result.warning is not None) == (expected == "kubernetes" and nobody)


@given(some_answers)
def test_a_result_names_a_band_its_counter_argument_and_a_flip_that_flips(answers: Answers) -> None:
    result = decide(CHOICE, answers)
    assert result.against.en
    if not result.outcome.gate:
        assert result.outcome.lowest <= result.score
    if result.flip:
        other = decide(CHOICE, {**answers, result.flip.question: result.flip.answer})
        assert other.outcome.id == result.flip.outcome
        assert other.outcome.lean != result.outcome.lean


def test_a_lean_result_always_has_an_answer_that_would_flip_it() -> None:
    leaning = [a for a in gated_combinations() if decide(CHOICE, a).outcome.id.startswith("lean-")]
    assert leaning
    assert all(decide(CHOICE, answers).flip for answers in leaning)


def test_the_score_goes_from_15_for_ecs_to_17_for_eks() -> None:
    weights = [[answer.weight for answer in question.answers] for question in CHOICE.questions]
    assert (sum(map(max, weights)), sum(map(min, weights))) == (15, -17)


def test_the_answers_to_a_question_differ_in_what_they_do() -> None:
    assert len(CHOICE.questions) == 8
    for question in CHOICE.questions:
        assert len({(answer.weight, answer.gate) for answer in question.answers}) > 1


def test_the_choice_of_the_course_is_sound() -> None:
    assert list(choice_problems(PATH, FACTS)) == []
    assert {o.lean for o in CHOICE.outcomes if not o.gate} == set(Lean)
    assert len([o for o in CHOICE.outcomes if not o.gate]) == 5


@pytest.mark.parametrize(
    ("find", "write", "problem"),
    [
        ("facts: [F16, F66]", "facts: [F16, F999]", 'the fact "F999" does not exist'),
        ("      - id: part-time", "      - id: nobody", "has two answers nobody"),
        ("warns: kubernetes", "warns: kubernets", 'did you mean "kubernetes"?'),
        ("from: 2\n", "from: 5\n", "begins with 5, the one before it too"),
        ("from: -17\n", "from: -5\n", "no result has the score -17"),
        ("    from: 5\n", "    from: 5\n    gate: open\n", "needs a gate or a lowest score"),
    ],
)
def test_what_is_wrong_with_the_choice_is_told(
    tmp_path: Path, find: str, write: str, problem: str
) -> None:
    text = PATH.read_text("utf-8")
    assert text.count(find) == 1
    path = tmp_path / "choice.yml"
    path.write_text(text.replace(find, write), "utf-8")
    [found] = choice_problems(path, FACTS)
    assert problem in str(found)
    assert found.line > 1
