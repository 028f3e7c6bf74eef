"""The pages of the glossary: what a term's own page tells, beside the other pages."""

from dataclasses import replace
from pathlib import Path

from bs4 import BeautifulSoup

from course.interface import say
from course.lesson import Lesson
from course.source import Mapping
from glossary.concordance import concordance
from glossary.letters import anchors
from glossary.matching import Matcher
from glossary.pages import glossary_pages
from glossary.termbase import Termbase


def pages(terms: Termbase, *bodies: str) -> dict[str, BeautifulSoup]:
    lessons = [
        Lesson(f"l{n}", Path(f"l{n}.md"), Mapping(title=f"Lesson {n}"), body, 1)
        for n, body in enumerate(bodies)
    ]
    uses = concordance(lessons, terms, Matcher(terms.values()))
    made = glossary_pages(terms, uses, "")
    return {path: BeautifulSoup(text, "html.parser") for path, text in made.items()}


def test_the_list_and_every_term_have_a_page(terms: Termbase) -> None:
    assert pages(terms).keys() == {
        "glossary/index.md",
        *(f"glossary/{term}.md" for term in terms),
    }


def test_related_terms_are_named_from_either_side(terms: Termbase) -> None:
    linked = terms | {"cluster": replace(terms["cluster"], see_also=("task",))}
    made = pages(linked)
    for here, there in (("cluster", "task"), ("task", "cluster")):
        links = made[f"glossary/{here}.md"].select(".term-related a")
        assert [link["href"] for link in links] == [f"{there}.md"]


def test_an_example_stands_in_until_a_lesson_uses_the_term(terms: Termbase) -> None:
    told = terms | {"cluster": replace(terms["cluster"], example="A cluster is named.")}
    before = pages(told)["glossary/cluster.md"]
    assert "A cluster is named." in before.text
    assert say("used-nowhere") in before.text
    after = pages(told, "Use one cluster.")["glossary/cluster.md"]
    assert "A cluster is named." not in after.text
    assert after.select_one(".term-sentences mark")


def test_sixty_uses_are_told_and_the_first_lessons_stand_open(terms: Termbase) -> None:
    made = pages(terms, *["A cluster. The cluster. Each cluster. One cluster."] * 15)
    page = made["glossary/cluster.md"]
    assert len(page.select("mark")) == 60
    assert [d.has_attr("open") for d in page.select(".term-lesson")] == [True] * 3 + [False] * 12
    (listed,) = made["glossary/index.md"].select("#cluster .entry-more")
    assert say("used-in-lessons", n=15) in listed.text


def test_a_term_says_plainly_that_its_rendering_is_a_proposal(terms: Termbase) -> None:
    page = pages(terms)["glossary/cluster.md"]
    assert say("status-proposal") in page.text


def test_what_a_term_says_is_text(terms: Termbase) -> None:
    hostile = terms | {"cluster": replace(terms["cluster"], en='<b>"&', vi="<i>", note_vi="</p>")}
    page = pages(hostile, "A <b>x</b> cluster.")["glossary/cluster.md"]
    assert page.h1
    assert page.h1.text == '<b>"&'
    assert not page.select(".term b, .term i")


def test_letters_are_those_of_the_language() -> None:
    row = [("a", "an toàn"), ("b", "ảnh"), ("c", "ắc quy"), ("d", "điều phối"), ("e", "ứng dụng")]
    assert anchors(row, "vi") == {"a": "vi:a", "c": "vi:ă", "d": "vi:đ", "e": "vi:ư"}
