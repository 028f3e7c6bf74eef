"""No name and no rendering of another term passes for a term: over the whole shipped termbase.

The browser's own grading judges, run by Node, for items as the generator makes them.
"""

import json
import subprocess
import sys
from itertools import permutations
from pathlib import Path

from glossary.termbase import Term, load_terms
from glossary.vietnamese import canonical

PROJECT = Path(__file__).parent.parent.parent
TERMS = list(load_terms(PROJECT / "glossary" / "terms.yml").values())
GRADE = """
import { readFileSync } from "node:fs";
const { gradeTyped } = await import(process.argv[1]);
const questions = JSON.parse(readFileSync(0, "utf8"));
const passed = questions.flatMap(({ id, answers, typed }) =>
  typed
    .filter((text) => gradeTyped(text, { answers, foreseen: [] }).outcome === "right")
    .map((text) => `${id}: ${text}`),
);
console.log(JSON.stringify(passed));
"""


def names(term: Term) -> list[str]:
    return [term.en, *term.aliases]


def words(term: Term) -> list[str]:
    return [*names(term), *term.renderings]


KEYS = {text: canonical(text) for term in TERMS for text in words(term)}


def share(some: list[str], others: list[str]) -> bool:
    return bool({KEYS[text] for text in some} & {KEYS[text] for text in others})


def graded_right(questions: list[dict[str, object]]) -> list[str]:
    node = Path(sys.executable).with_name("node")
    grading = (PROJECT / "web" / "self-check" / "grade-typed.ts").as_uri()
    done = subprocess.run(
        [node, "--input-type=module", "-e", GRADE, grading],
        input=json.dumps(questions),
        capture_output=True,
        text=True,
        check=True,
    )
    passed: list[str] = json.loads(done.stdout)
    return passed


def question(term: Term, lang: str, accepted: list[str], typed: list[str]) -> dict[str, object]:
    return {
        "id": term.id,
        "answers": [{"text": text, "lang": lang} for text in accepted],
        "typed": typed,
    }


def test_another_terms_words_are_not_the_rendering_of_a_term() -> None:
    pairs = [
        question(term, "vi", list(term.renderings), words(other))
        for term, other in permutations(TERMS, 2)
        if not share(list(term.renderings), words(other))
    ]
    assert len(pairs) > len(TERMS) * (len(TERMS) - 10)
    assert graded_right(pairs) == []


def test_another_terms_words_are_not_the_name_of_a_term() -> None:
    pairs = [
        question(term, "en", names(term), words(other))
        for term, other in permutations(TERMS, 2)
        if not share(names(term), words(other))
    ]
    assert len(pairs) > len(TERMS) * (len(TERMS) - 10)
    assert graded_right(pairs) == []


def test_a_terms_own_words_pass() -> None:
    own = [question(term, "vi", list(term.renderings), list(term.renderings)) for term in TERMS]
    assert len(graded_right(own)) == sum(len(list(term.renderings)) for term in TERMS)
