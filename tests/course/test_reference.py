"""The pages of reference hold all of their data, each once, and say it as it is written."""

import json
import re
from collections import Counter

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from course.claims import load_claims
from course.comparison import load_comparison
from course.interface import words
from course.lesson import Lesson, load_lessons
from course.page import Page
from course.reference.claims import claims_page
from course.reference.comparison import comparison_page, lesson_table
from course.reference.parts import plain
from course.reference.symptoms import symptoms_page
from course.symptoms import load_symptoms
from course.text import sections
from course.themes import Theme
from scripts.content import Folder
from scripts.prepare import PROJECT

FOLDER = Folder(PROJECT)
ROWS = load_comparison(FOLDER.comparison)
EXTENSIONS = ["attr_list", "footnotes", "md_in_html", "tables", "toc"]


def converted(text: str) -> BeautifulSoup:
    return BeautifulSoup(Markdown(extensions=EXTENSIONS).convert(text), "html.parser")


@pytest.fixture(scope="module")
def lessons() -> list[Lesson]:
    found, problems = load_lessons(FOLDER.lessons)
    assert not problems
    return found


def test_each_row_of_the_comparison_stands_there_once_under_its_theme() -> None:
    page = converted(comparison_page(ROWS.values()))
    shown = page.select("tr[data-item]")
    assert sorted(str(row["data-item"]) for row in shown) == sorted(ROWS)
    for element in shown:
        row = ROWS[str(element["data-item"])]
        assert element["id"] == row.id.lower()
        group = element.find_parent("tbody")
        assert group
        assert group["data-group"] == row.theme
        question, *cells, sources = element.find_all(["th", "td"])
        fields = ["both"] if row.both else ["ecs", "eks"]
        for cell, field in zip([question, *cells], ["dimension", *fields], strict=True):
            english, vietnamese = getattr(row, field), row.vietnamese(field)
            assert list(cell.stripped_strings) == list(dict.fromkeys([english, vietnamese]))
            assert [run.get_text() for run in cell.select("[lang=vi]")] == (
                [vietnamese] if vietnamese != english else []
            )
        assert re.findall(r"F\d+", sources.get_text()) == list(row.facts)


def test_what_is_not_sure_says_so() -> None:
    page = converted(comparison_page(ROWS.values()))
    for name, row in ROWS.items():
        tag = page.select_one(f"[data-item={name}] .tag")
        said = tag.get_text() if tag else "seen"
        assert said == words().get(f"standing-{row.tag}", "seen")


def test_a_lesson_shows_rows_as_a_table_that_leads_to_all() -> None:
    rows = [ROWS["D2"], ROWS["D9"]]
    lines = lesson_table(rows, Page("lessons/why-ecs.md"))
    table = converted("\n".join(lines))
    told = [[cell.get_text() for cell in row.find_all("td")] for row in table.select("tbody tr")]
    assert told == [
        ["control plane run by AWS[^F1][^F61]", "yes", "yes"],
        ["keeper of the desired count[^F6][^F105]", "service", "Deployment"],
    ]
    assert [link["href"] for link in table.find_all("a")] == ["../reference/comparison.md"]


def test_the_rows_of_a_block_are_cited_like_any_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(PROJECT)
    text = "Two parts:\n\n/// comparison | D7 D9\n///\n\nThe rest.[^F2]\n"
    page = Markdown(extensions=[*EXTENSIONS, "pymdownx.superfences", "course"]).convert(text)
    soup = BeautifulSoup(page, "html.parser")
    assert len(soup.select("tbody tr")) == 2
    facts = [*ROWS["D7"].facts, *ROWS["D9"].facts, "F2"]
    assert [note["id"] for note in soup.select(".footnote li")] == [
        f"fn:{fact}" for fact in dict.fromkeys(facts)
    ]
    assert "///" not in soup.get_text()


def test_each_claim_has_its_verdict_and_leads_to_where_it_is_taught(lessons: list[Lesson]) -> None:
    claims = load_claims(FOLDER.claims)
    page = converted(claims_page(claims.values(), lessons))
    shown = page.select("article[data-item]")
    assert sorted(str(element["data-item"]) for element in shown) == sorted(claims)
    headings = [heading.get_text() for heading in page.select(".reference h2")]
    assert headings == list(dict.fromkeys(claim.section for claim in claims.values()))
    for element in shown:
        claim = claims[str(element["data-item"])]
        assert element.select_one(f"h3#{claim.id.lower()}")
        assert claim.instead.replace("`", "") in " ".join(element.get_text().split())
    counts = {
        str(row.select_one("[data-string]")["data-string"]): int(row.b.get_text())  # type: ignore[index,union-attr]
        for row in page.select(".verdict-counts li")
    }
    assert counts == Counter(f"verdict-{element['data-verdict']}" for element in shown)
    taught = page.select("[data-item=C11] .reference-more a")
    assert "../lessons/how-it-works.md#scale-a-rule-that-you-write" in [a["href"] for a in taught]


def test_each_symptom_has_its_checks_in_order(lessons: list[Lesson]) -> None:
    symptoms = load_symptoms(FOLDER.symptoms)
    assert len(symptoms) >= 24
    page = converted(symptoms_page(symptoms, {lesson.id: lesson for lesson in lessons}))
    for symptom in symptoms:
        element = page.select_one(f"[data-item={symptom.id}]")
        assert element
        told = [item.get_text().split("[^")[0] for item in element.select("ol > li")]
        assert told == [check.text.replace("`", "") for check in symptom.checks]


def test_a_symptom_leads_to_sections_that_cite_one_of_its_facts(lessons: list[Lesson]) -> None:
    cited = {
        (lesson.id, part.heading): {name for each in part.content for name in each.cited}
        for lesson in lessons
        for part in sections(lesson.body)
    }
    for symptom in load_symptoms(FOLDER.symptoms):
        facts = {fact for check in symptom.checks for fact in check.facts}
        for reading in symptom.read:
            assert cited[reading.lesson, reading.heading] & facts, (symptom.id, reading)


def test_every_theme_is_known_to_both_schemas_and_has_words() -> None:
    for name in ("comparison", "symptoms"):
        schema = json.loads((PROJECT / "course/schemas" / f"{name}.schema.json").read_text("utf-8"))
        fields = schema["properties"][name]["items"]["properties"]
        assert fields["theme"]["enum"] == list(Theme)
    assert {f"theme-{theme}" for theme in Theme} <= words().keys()


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"], exclude_characters="`")))
def test_signs_of_a_short_text_stand_for_themselves(text: str) -> None:
    shown = BeautifulSoup(
        Markdown(extensions=EXTENSIONS).convert(f"x{plain(text)}x"), "html.parser"
    )
    assert shown.get_text() == f"x{text}x"
