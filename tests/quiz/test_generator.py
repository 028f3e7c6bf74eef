"""Items made from terms: sound by construction, the same in every run, refused with a reason."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from course.lesson import Lesson, load_lesson
from glossary.termbase import Alternative, Term
from quiz.generator import generate

PROJECT = Path(__file__).parent.parent / "cases" / "project"


def term(name: str, definition: str, vi: str, **given: object) -> Term:
    fields = {"pos": "noun", "kind": "term", "level": "B2", "mark": "auto", "ipa": "/x/"}
    fields |= {"category": "tea", "source": "s", "status": "proposal", "definition_vi": "Nghĩa."}
    return Term(id=name, en=name, vi=vi, definition_en=definition, **{**fields, **given})


TERMS = [
    term("oxidation", "A change that darkens a bruised plant in the air.", "oxy hoá"),
    term("infusion", "A drink made by leaving a plant in hot water.", "nước trà"),
    term("steeping", "A step in which water draws out the taste.", "ngâm trà"),
    term("withering", "A rest in which leaves lose a part of their water.", "làm héo"),
]


@pytest.fixture
def lesson() -> Lesson:
    return load_lesson(PROJECT / "docs" / "lessons" / "green-tea.md")


def test_each_key_term_gets_both_patterns(lesson: Lesson) -> None:
    made, refused = generate(lesson, TERMS, TERMS[:2])
    assert [item.id for item in made] == [
        "term-meaning-green-tea-oxidation",
        "term-meaning-green-tea-infusion",
        "term-vi-green-tea-oxidation",
        "term-vi-green-tea-infusion",
    ]
    assert refused == []


def test_a_meaning_item_has_one_key_and_a_why_that_names_each_distractor(lesson: Lesson) -> None:
    (item, *_), _ = generate(lesson, TERMS, TERMS[:1])
    assert [option.text for option in item.body.options if option.right] == [TERMS[0].definition_en]
    names = {other.definition_en: other.en for other in TERMS}
    for option in item.body.options:
        assert f'"{names[option.text]}"' in option.why
    assert item.evidence.sentence == "The heat stops oxidation."


def test_admitted_renderings_are_accepted_and_forbidden_ones_foreseen(lesson: Lesson) -> None:
    others = (
        Alternative("trà đã pha", "admitted"),
        Alternative("truyền dịch", "forbidden", "nghĩa trong y khoa"),
    )
    terms = [TERMS[0], replace(TERMS[1], alternatives=others), *TERMS[2:]]
    item = generate(lesson, terms, terms[1:2])[0][-1]
    assert (item.body.answer, item.body.accepted) == ("nước trà", ("trà đã pha",))
    assert [wrong.text for wrong in item.body.foreseen] == ["truyền dịch"]
    assert "nghĩa trong y khoa" in item.body.foreseen[0].why_vi


@pytest.mark.parametrize(
    ("change", "guard"),
    [
        (
            {"definition_en": "What oxidations of a leaf are called."},
            "the-meaning-holds-the-term",
        ),
        ({"category": "other"}, "too-few-like-terms"),
        ({"vi": "Oxidation"}, "the-rendering-is-the-term"),
    ],
)
def test_a_guard_refuses_and_says_its_name(
    lesson: Lesson, change: dict[str, str], guard: str
) -> None:
    changed = replace(TERMS[0], **change)
    _, refused = generate(lesson, [changed, *TERMS[1:]], [changed])
    assert guard in {left.guard for left in refused}


def test_a_term_that_is_not_in_the_text_is_refused(lesson: Lesson) -> None:
    _, refused = generate(lesson, TERMS, TERMS[3:])
    assert {left.guard for left in refused} == {"not-in-the-text"}


@pytest.mark.parametrize("related", ["infusion", "steeping", "withering"])
def test_a_term_that_the_entry_points_to_is_always_a_distractor(
    lesson: Lesson, related: str
) -> None:
    pointing = replace(TERMS[0], see_also=(related,))
    (item, *_), _ = generate(lesson, [pointing, *TERMS[1:]], [pointing])
    assert f"takes oxidation for {related}" in {
        option.misconception for option in item.body.options
    }


def test_terms_that_share_a_rendering_are_never_distractors_of_each_other(lesson: Lesson) -> None:
    twin = term("brew", "A drink that comes from leaves in a hot pot.", "nước trà")
    made, _ = generate(lesson, [*TERMS, twin], TERMS[1:2])
    assert twin.definition_en not in {option.text for option in made[0].body.options}


def test_two_runs_with_other_hash_seeds_write_the_same_bytes(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from scripts.content import Folder, generate_pages;"
        f"pages = generate_pages(Folder(Path({str(PROJECT)!r})))[0];"
        "print(*pages.values())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            cwd=tmp_path,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert len(next(iter(runs))) > 1000
