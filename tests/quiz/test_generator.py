"""Items made from content: sound by construction, the same in every run, refused with a reason."""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from course.comparison import ComparisonRow
from course.facts import Fact
from course.lesson import Lesson, load_lesson, load_lessons
from course.page import Page
from course.source import Mapping
from glossary.termbase import Alternative, Term, load_terms
from quiz.generator import generate
from quiz.hints import hints
from quiz.html import self_check
from quiz.items import Item
from quiz.pages import evidence_link
from quiz.patterns import PATTERNS
from quiz.patterns.base import Refused, Source
from quiz.rules import UNACCEPTABLE, findings
from quiz.rules.base import Severity
from scripts.content import Folder
from scripts.generate_report import NEEDED, by_heading, counted, pattern_of, short_of
from scripts.generating import item_source

PROJECT = Path(__file__).parent.parent / "cases" / "project"
COURSE = Folder(Path(__file__).parent.parent.parent)


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
LESSON = load_lesson(PROJECT / "docs" / "lessons" / "green-tea.md")


def lesson(body: str) -> Lesson:
    return Lesson("tea", Path("tea.md"), Mapping(title="Tea"), body, 1)


def made_of(terms: list[Term], pattern: str) -> tuple[dict[str, Item], list[Refused]]:
    made, refused = generate(Source([LESSON], terms))
    items = {item.term: item for item in made if pattern_of(item) == pattern}
    return items, [one for one in refused if one.pattern == pattern]


@pytest.fixture(scope="module")
def course() -> tuple[Source, list[Item], list[Refused]]:
    source = item_source(COURSE, load_lessons(COURSE.lessons)[0])
    return source, *generate(source)


def test_each_term_is_asked_in_four_ways() -> None:
    made, refused = generate(Source([LESSON], TERMS))
    assert Counter(map(pattern_of, made)) == {
        "term-meaning": 4,
        "term-name": 4,
        "term-vi": 4,
        "term-en": 4,
    }
    assert refused == []


def test_a_meaning_has_one_key_and_each_why_tells_whose_meaning_it_is() -> None:
    item = made_of(TERMS, "term-meaning")[0]["oxidation"]
    assert [option.text for option in item.body.options if option.right] == [TERMS[0].definition_en]
    names = {other.definition_en: other.en for other in TERMS}
    for option in item.body.options:
        assert f'"{names[option.text]}"' in option.why
        assert option.right or TERMS[0].definition_en in option.why
        assert option.right or option.misconception


@pytest.mark.parametrize(
    ("body", "used"),
    [
        ("An oxidation keeps on until the heat comes.", "An oxidation keeps on"),
        ("Some call oxidation a kind of drying.", "Watch the oxidation."),
    ],
)
def test_a_why_shows_a_sentence_about_the_term_or_its_example(body: str, used: str) -> None:
    terms = [replace(TERMS[0], example="Watch the oxidation."), *TERMS[1:]]
    made, _ = generate(Source([lesson(body)], terms))
    item = next(item for item in made if item.id == "term-name-oxidation")
    assert used in item.body.why


def test_a_meaning_of_one_product_names_the_product_in_the_stem_only() -> None:
    scoped = replace(TERMS[0], definition_en="In ECS, a change that darkens a bruised plant.")
    item = made_of([scoped, *TERMS[1:]], "term-meaning")[0]["oxidation"]
    assert item.stem == 'In ECS, what does "oxidation" mean?'
    assert "A change that darkens a bruised plant." in {o.text for o in item.body.options}


def test_a_word_is_proved_by_its_entry_and_needs_no_lesson() -> None:
    for item in generate(Source([], TERMS))[0]:
        assert item.lesson == ""
        assert item.evidence.sentence.startswith(f"{item.term}: ")


def test_a_word_without_a_definition_is_proved_by_the_first_sentence_that_has_it() -> None:
    bare = [replace(one, definition_en="", definition_vi="") for one in TERMS]
    made, refused = generate(Source([LESSON], bare))
    assert {item.evidence.sentence for item in made if item.term == "oxidation"} == {
        "The heat stops oxidation."
    }
    assert {item.lesson for item in made} == {LESSON.id}
    guards = {(one.pattern, one.guard) for one in refused if one.about == "withering"}
    assert ("term-vi", "not-in-the-text") in guards
    assert ("term-meaning", "no-definition") in guards


def test_a_hint_about_a_word_tells_nothing_that_the_stem_tells_already() -> None:
    given = {
        pattern: hints(made_of(TERMS, pattern)[0]["oxidation"])
        for pattern in ("term-meaning", "term-name", "term-vi", "term-en")
    }
    assert [len(steps) for steps in given.values()] == [1, 0, 0, 1]
    assert f"_____: {TERMS[0].definition_en}" in given["term-en"][0]


def test_the_evidence_of_a_word_is_its_entry_and_that_of_a_comparison_has_no_link() -> None:
    page = Page("quizzes/words.md")
    word = made_of(TERMS, "term-name")[0]["oxidation"]
    link = evidence_link(word, None, page)
    assert link == "../glossary/oxidation.md"
    assert f'href="{link}"' in self_check(word, link)
    points = [row("D1", ecs="yes", eks="no"), row("D2", ecs="no", eks="yes")]
    (compares,), _ = compared(*points, row("D3", both="yes"))
    assert evidence_link(compares, None, page) == ""
    evidence = self_check(compares, "").partition("<blockquote")[2]
    assert "Points are told apart." in evidence
    assert "href" not in evidence


def test_admitted_renderings_are_accepted_and_forbidden_ones_foreseen() -> None:
    others = (
        Alternative("trà đã pha", "admitted"),
        Alternative("truyền dịch", "forbidden", "nghĩa trong y khoa", "is a word of doctors"),
    )
    terms = [TERMS[0], replace(TERMS[1], alternatives=others), *TERMS[2:]]
    item = made_of(terms, "term-vi")[0]["infusion"]
    assert (item.body.answer, item.body.accepted) == ("nước trà", ("trà đã pha",))
    assert [wrong.text for wrong in item.body.foreseen] == ["truyền dịch"]
    assert "nghĩa trong y khoa" in item.body.foreseen[0].why_vi
    assert "here: it is a word of doctors. Write" in item.body.foreseen[0].why


def test_a_rendering_accepts_every_english_term_that_shares_it() -> None:
    twin = term("brew", "A drink that comes from leaves in a hot pot.", "nước trà")
    twin = replace(twin, aliases=("home brew",))
    item = made_of([*TERMS, twin], "term-en")[0]["infusion"]
    assert {item.body.answer, *item.body.accepted} == {"infusion", "brew", "home brew"}


def test_what_an_entry_points_to_is_foreseen_with_its_own_meaning() -> None:
    pointing = replace(TERMS[0], see_also=("withering",))
    (wrong,) = made_of([pointing, *TERMS[1:]], "term-name")[0]["oxidation"].body.foreseen
    assert wrong.text == "withering"
    assert TERMS[3].definition_en in wrong.why


def test_the_stem_of_a_translation_is_said_in_the_language_of_the_interface() -> None:
    for pattern in ("term-vi", "term-en"):
        html = self_check(made_of(TERMS, pattern)[0]["oxidation"], "")
        assert 'data-string="stem-' in html
        assert "data-values=" in html


def test_a_phrase_to_be_typed_tells_its_words_and_a_word_does_not() -> None:
    terms = [replace(TERMS[0], en="green tea leaf"), *TERMS[1:]]
    items = made_of(terms, "term-en")[0]
    assert dict(items["oxidation"].values)["words"] == "3"
    assert "3 từ, 12 chữ cái" in items["oxidation"].stem
    assert "words" not in dict(items["infusion"].values)


@pytest.mark.parametrize(
    ("change", "guard"),
    [
        (
            {"definition_en": "What oxidations of a leaf are called."},
            "the-meaning-holds-the-term",
        ),
        ({"category": "other"}, "too-few-like-terms"),
        ({"pos": "verb"}, "too-few-like-terms"),
        ({"kind": "word"}, "everyday-words-have-no-near-neighbours"),
        ({"definition_en": "A change."}, "too-few-like-terms"),
        (
            {"definition_en": "Darkening of a bruised plant in the open air."},
            "too-few-like-terms",
        ),
        ({"definition_en": "How much water a plant loses on a day."}, "too-few-like-terms"),
        (
            {"en": "GB-hour", "definition_en": "A unit of a gigabyte that is in use for an hour."},
            "the-phrase-tells-its-meaning",
        ),
        ({"en": "Tea Board rule", "vi": "luật Tea Board"}, "the-term-tells-the-rendering"),
        ({"en": "Tea Board rule", "vi": "luật Tea Board"}, "the-rendering-tells-the-term"),
        ({"vi": "Oxidation"}, "the-rendering-is-the-term"),
        ({"vi": "sự oxy hoá lá"}, "the-rendering-is-too-long"),
        ({"kind": "word", "en": "darken with"}, "other-phrases-say-it-too"),
        (
            {"definition_en": "A change that always darkens a leaf that people bruise in the air."},
            "absolute-terms and longest-option-correct",
        ),
    ],
)
def test_a_guard_or_a_rule_refuses_and_says_its_name(change: dict[str, str], guard: str) -> None:
    _, refused = generate(Source([LESSON], [replace(TERMS[0], **change), *TERMS[1:]]))
    assert guard in {left.guard for left in refused if left.about == "oxidation"}


@pytest.mark.parametrize("related", ["infusion", "steeping", "withering"])
def test_a_term_that_the_entry_points_to_is_always_a_distractor(related: str) -> None:
    item = made_of([replace(TERMS[0], see_also=(related,)), *TERMS[1:]], "term-meaning")[0]
    options = item["oxidation"].body.options
    assert f"takes oxidation for {related}" in {option.misconception for option in options}


@pytest.mark.parametrize(
    "other",
    [
        term("brew", "A drink that comes from leaves in a hot pot.", "nước trà"),
        term("iced infusion", "A drink that stands in the cold for hours.", "trà lạnh"),
        term("infusing", "A way of leaving a plant in hot water.", "pha"),
        replace(
            term("cup", "A drink in the amount that one person takes.", "tách"),
            broader=("infusion",),
        ),
        replace(
            term("tisane", "A drink made of anything but tea leaves.", "trà thảo mộc"),
            alternatives=(Alternative("nước trà", "deprecated"),),
        ),
    ],
    ids=lambda other: other.en,
)
def test_what_may_mean_the_same_is_never_a_distractor(other: Term) -> None:
    pointing = replace(TERMS[1], see_also=(other.id,))
    items, _ = made_of([TERMS[0], pointing, *TERMS[2:], other], "term-meaning")
    assert other.definition_en not in {option.text for option in items["infusion"].body.options}
    if other.id in items:
        texts = {option.text for option in items[other.id].body.options}
        assert pointing.definition_en not in texts


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("An oxidation is a slow change of the colour of a leaf.", "oxidation"),
        ("Oxidation keeps on until the heat of a pan ends it.", "oxidation"),
        ("Oxidation also is a slow change of the colour of a leaf.", None),
        ("People call oxidation a slow change of a leaf.", None),
        ("Oxidation is a change that this leaf shows in the air.", "the-sentence-points-back"),
        ("Oxidation is one slow step of that long plan.", "the-sentence-points-back"),
        ("Oxidation is what follows oxidation of another leaf.", "the-sentence-holds-the-answer"),
        ("Oxidation is a change.", "the-sentence-is-too-short-or-too-long"),
    ],
)
def test_a_sentence_that_says_what_a_term_is_becomes_a_cloze(
    sentence: str, result: str | None
) -> None:
    made, refused = generate(Source([lesson(sentence)], TERMS))
    items = [item for item in made if pattern_of(item) == "cloze"]
    guards = [one.guard for one in refused if one.pattern == "cloze"]
    assert [item.term for item in items] + guards == ([result] if result else [])
    for item in items:
        assert "oxidation" not in item.stem.casefold()
        assert item.evidence.sentence == sentence


def row(name: str, **given: str) -> ComparisonRow:
    asked = {"dimension": f"point {name}", "dimension_vi": f"điểm {name}"}
    fields = {"theme": "parts", "tag": "seen", **asked, **given}
    return ComparisonRow(id=name, facts=("F1",), **fields)


FACTS = {"F1": Fact("F1", "Leaves differ. Points are told apart.", "s", "a", "2026-11-23", "seen")}


def compared(*rows: ComparisonRow) -> tuple[list[Item], list[tuple[str, str]]]:
    made, refused = generate(Source(rows=rows, facts=FACTS))
    return made, [(one.about, one.guard) for one in refused]


def test_points_are_sorted_into_the_two_and_both() -> None:
    rows = [row("D1", ecs="yes", eks="no"), row("D2", ecs="no", eks="yes"), row("D3", both="yes")]
    neither = row("D4", both="no")
    unread = row("D5", both="yes", tag="memory")
    (item,), refused = compared(*rows, neither, unread)
    assert item.id == "compare-sort-d1"
    places = {one.option.text: item.body.classes[one.place] for one in item.body.statements}
    assert places == {"Point D1": "ECS only", "Point D2": "EKS only", "Point D3": "both"}
    assert all("Points are told apart." in one.option.why for one in item.body.statements)
    assert refused == [("D4", "neither-has-it"), ("D5", "from-memory")]


def test_parts_are_matched_with_their_jobs_and_with_each_other() -> None:
    rows = [row(f"D{n}", ecs=f"pot {n}", eks=f"pan {n}", kind="part") for n in range(1, 6)]
    same = row("D6", ecs="pot 1", eks="pan 6", kind="part")
    made, refused = compared(*rows, same)
    by_id = {item.id: item for item in made}
    assert by_id.keys() == {"compare-parts-ecs-d1", "compare-parts-eks-d1", "compare-pairs-d2"}
    ecs = by_id["compare-parts-ecs-d1"].body
    assert [pair.right.text for pair in ecs.pairs] == [f"pot {n}" for n in range(1, 6)]
    assert [option.text for option in ecs.extra] == ["pan 1"]
    assert len(by_id["compare-parts-eks-d1"].body.pairs) == 6
    pairs = by_id["compare-pairs-d2"].body.pairs
    assert (pairs[0].left, pairs[0].right.text) == ("pot 2", "pan 2")
    assert refused == [
        ("D6", "two-rows-have-one-cell"),
        ("D1", "a-part-has-two-counterparts"),
        ("D6", "a-part-has-two-counterparts"),
    ]


def test_brackets_that_tell_the_partner_of_a_part_are_left_out() -> None:
    rows = [row(f"D{n}", ecs=f"pot {n} (iron)", eks=f"pan {n} (tin)", kind="part") for n in "1234"]
    for item in compared(*rows)[0]:
        texts = [text for pair in item.body.pairs for text in (pair.left, pair.right.text)]
        assert not [text for text in (*texts, *(o.text for o in item.body.extra)) if "(" in text]


def test_a_part_that_is_like_another_in_name_only_is_left_over() -> None:
    rows = [row(f"D{n}", ecs=f"pot {n}", eks=f"pan {n}", kind="part") for n in range(1, 4)]
    rows += [row("D4", ecs="kettle", eks="tin", kind="part")]
    kin = row("D5", ecs="hot kettle", eks="iron kettle", kind="part")
    item = next(one for one in compared(*rows, kin)[0] if one.id.startswith("compare-pairs"))
    (extra,) = item.body.extra
    assert extra.text == "iron kettle"
    assert '"kettle"' in extra.why
    assert "hot kettle" in extra.why


def test_vietnamese_feedback_of_a_comparison_says_its_vietnamese() -> None:
    pots = {"ecs_vi": "ấm", "kind": "part"}
    rows = [row(f"D{n}", ecs=f"pot {n}", eks=f"Pan {n}", **pots) for n in range(1, 6)]
    rows += [row("D6", ecs="yes", eks="no"), row("D7", ecs="no", eks="yes"), row("D8", both="yes")]
    by_id = {item.id: item for item in compared(*rows)[0]}
    ecs, pairs = by_id["compare-parts-ecs-d1"].body, by_id["compare-pairs-d1"].body
    sorted_points = {one.option.why_vi for one in by_id["compare-sort-d6"].body.statements}
    assert ecs.pairs[0].right.why_vi == "Trong ECS, điểm D1 là ấm; trong EKS là Pan 1."
    assert ecs.extra[0].why_vi == "Trong ECS, điểm D1 là ấm; còn Pan 1 thuộc EKS."
    assert pairs.pairs[0].right.why_vi == "Cả hai đều là điểm D1: ấm ở ECS, Pan 1 ở EKS."
    assert sorted_points == {
        "Chỉ đúng với ECS: điểm D6.",
        "Chỉ đúng với EKS: điểm D7.",
        "Đúng với cả hai: điểm D8.",
    }


def test_parts_whose_names_are_kindred_tell_their_partner() -> None:
    rows = [row(f"D{n}", ecs=f"pot {n}", eks=f"pan {n}", kind="part") for n in range(1, 6)]
    kin = row("D6", ecs="Auto Brewing", eks="Autobrewer", kind="part")
    _, refused = compared(*rows, kin)
    assert refused == [("D6", "the-parts-share-a-word")]


STEPS = (
    "## Brew {{: #brew {0} }}\n\n1. Boil the water.\n2. Add the leaves.\n3. Wait.\n\n1. Drink.\n"
)


def brewing(*steps: str) -> Source:
    reasons = {
        step: {"en": f"{step} Else the cup stays cold.", "vi": f"{step} Nếu không, trà nguội."}
        for step in steps
    }
    return Source([lesson(STEPS.format("data-procedure"))], reasons={"order-tea-brew": reasons})


def test_a_marked_procedure_is_put_in_order_and_each_step_has_its_reason() -> None:
    (item,), _ = generate(brewing("Boil the water.", "Add the leaves.", "Wait.", "Drink."))
    assert item.id == "order-tea-brew"
    assert [(step.text, step.why, step.why_vi) for step in item.body.steps][2:] == [
        ("Wait.", "Wait. Else the cup stays cold.", "Wait. Nếu không, trà nguội."),
        ("Drink.", "Drink. Else the cup stays cold.", "Drink. Nếu không, trà nguội."),
    ]


def test_a_procedure_with_a_step_that_nothing_holds_in_its_place_is_refused() -> None:
    made, (refused,) = generate(brewing("Boil the water.", "Add the leaves.", "Wait."))
    assert made == []
    assert refused.guard == "no-reason-for-the-order"


def test_each_reason_is_of_a_step_of_the_course(
    course: tuple[Source, list[Item], list[Refused]],
) -> None:
    source, made, _ = course
    steps = {i.id: {s.text for s in i.body.steps} for i in made if pattern_of(i) == "order"}
    assert {name: set(reasons) for name, reasons in source.reasons.items()} == steps


def test_a_list_that_is_not_marked_is_no_procedure() -> None:
    assert generate(Source([lesson(STEPS.format(""))])) == ([], [])


def test_a_procedure_of_two_steps_is_refused() -> None:
    body = "## Brew {: data-procedure }\n\n1. Boil.\n2. Wait.\n\n## Next\n\n1. One.\n"
    _, (refused,) = generate(Source([lesson(body)]))
    assert refused.guard == "too-few-or-too-many-steps"


TABLE = """## Kinds

| Kind | Heat | Taste |
| --- | --- | --- |
| green | early | fresh |
| black | late | strong |
| white | {} | mild |
| dark | never | earthy |
"""


def test_a_column_without_equal_cells_is_matched_with_the_first() -> None:
    made, (refused,) = generate(Source([lesson(TABLE.format("late"))]))
    assert [item.id for item in made] == ["match-tea-kinds-taste"]
    pairs = made[0].body.pairs
    assert [(pair.left, pair.right.text) for pair in pairs][1] == ("black", "strong")
    assert "late" in pairs[1].right.why
    assert (refused.about, refused.guard) == ("Heat, Kinds", "two-rows-have-one-cell")


def test_cells_that_say_little_are_left_out() -> None:
    _, (refused,) = generate(Source([lesson(TABLE.format("–"))]))
    assert (refused.about, refused.guard) == ("Heat, Kinds", "too-few-rows")


def test_a_row_that_only_its_table_explains_is_left_out() -> None:
    rows = ["How is it picked?", "Who owns the pan?", "What is picked?", "Water", "Heat", "Time"]
    cells = "\n".join(f"| {row} | leaf {n} | bud {n} |" for n, row in enumerate(rows))
    body = f"## Kinds\n\n| Point | Green | Black |\n| --- | --- | --- |\n{cells}\n"
    made, refused = generate(Source([lesson(body)]))
    assert not refused
    for item in made:
        assert [pair.left for pair in item.body.pairs] == [
            "What is picked?",
            "Water",
            "Heat",
            "Time",
        ]


def test_a_column_is_told_by_its_name_and_one_whose_head_is_a_clause_is_refused() -> None:
    table = TABLE.format("soon").replace("Heat", "You heat it")
    (item,), (refused,) = generate(Source([lesson(table)]))
    assert item.stem == "Match each kind with its taste, as in “Kinds”."
    assert (refused.about, refused.guard) == ("You heat it, Kinds", "the-head-is-no-name")
    (_, item), _ = generate(Source([lesson(TABLE.format("soon").replace("Taste", "EKS"))]))
    assert item.stem == "Match each point with what holds for EKS."


def test_a_table_of_what_the_comparison_compares_is_left_to_it() -> None:
    table = lesson(TABLE.format("soon").replace("Heat", "ECS").replace("Taste", "EKS"))
    rows = [row("D1", ecs="task", eks="pod")]
    assert len(generate(Source([table]))[0]) == 2
    _, (refused, *_) = generate(Source([table], [], rows, FACTS))
    assert (refused.about, refused.guard) == ("Kinds", "the-comparison-asks-it")


def forms_of(*cells: str) -> str:
    rows = "\n".join(f"| point {n} | {one} | herb {n} |" for n, one in enumerate(cells))
    return f"## Kinds\n\n| Point | TEA | HERB |\n| --- | --- | --- |\n{rows}\n"


def test_what_holds_for_the_other_thing_is_left_over_first_where_the_form_tells() -> None:
    made, _ = generate(Source([lesson(forms_of("leaf", "bud", "$2 a cup", "stem"))]))
    tea = next(item for item in made if item.id == "match-tea-kinds-tea")
    assert [option.text for option in tea.body.extra] == ["herb 2", "herb 0"]
    assert 'For "point 2", "herb 2" holds for HERB' in tea.body.extra[0].why


def test_partners_that_their_form_tells_are_refused() -> None:
    body = forms_of("leaf", "bud", "$2 a cup", "what you pick")
    _, refused = generate(Source([lesson(body)]))
    assert [(one.about, one.guard) for one in refused] == [
        ("TEA, Kinds", "the-form-tells-the-partner")
    ]


def test_every_made_item_passes_the_rules_of_authored_ones(
    course: tuple[Source, list[Item], list[Refused]],
) -> None:
    source, made, _ = course
    for item in made:
        found = list(findings(item, source.vocabulary))
        assert not [one for one in found if one.severity is Severity.ERROR], item.id
        assert len({one.rule for one in found}) < UNACCEPTABLE, item.id


def test_ids_are_unique_and_begin_with_their_pattern(
    course: tuple[Source, list[Item], list[Refused]],
) -> None:
    _, made, refused = course
    assert len({item.id for item in made}) == len(made)
    assert {pattern_of(item) for item in made} <= PATTERNS.keys()
    assert {one.pattern for one in refused} <= PATTERNS.keys()


def test_no_key_stands_at_one_place_too_often(
    course: tuple[Source, list[Item], list[Refused]],
) -> None:
    singles = [item for item in course[1] if item.type == "single"]
    places = Counter([o.right for o in item.body.options].index(True) for item in singles)
    assert max(places.values()) <= 0.5 * len(singles)


def test_nine_terms_in_ten_have_two_items_one_of_them_typed(
    course: tuple[Source, list[Item], list[Refused]],
) -> None:
    source, made, refused = course
    assert len(short_of(source.terms, made)) <= (1 - NEEDED) * len(load_terms(COURSE.terms))
    lines = list(counted(made, refused))
    assert lines[0] == f"{len(made)} made, {len(refused)} refused"
    assert [line.split(":")[0].strip() for line in lines[1:]] == list(PATTERNS)
    assert any("Three stays three" in line for line in by_heading(source.lessons, made))


def test_two_runs_with_other_hash_seeds_write_the_same_bytes(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from scripts.content import Folder;"
        "from scripts.generating import generate_pages;"
        f"pages, made, refused = generate_pages(Folder(Path({str(COURSE.root)!r})));"
        "print(*pages.values(), made, refused)"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PATH": os.environ["PATH"]},
            cwd=tmp_path,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert len(next(iter(runs))) > 100_000
