"""The uses that the entries tell are all there are: counted again on the built lessons.

The recount shares nothing with the concordance but the list of each term's forms: it reads HTML
instead of Markdown, and looks for the forms with one regular expression instead of the matcher.
"""

import re
from collections import Counter
from urllib.parse import unquote, urldefrag

import pytest
from bs4 import BeautifulSoup, Tag

from glossary.forms import forms
from glossary.termbase import Term, load_terms
from scripts.build_site import ENGINES
from scripts.content import Folder
from scripts.prepare import PROJECT

Site = dict[str, BeautifulSoup]
TERMS = load_terms(Folder(PROJECT).terms)
BLOCKS = "p, li, ul, ol, td, th, dt, dd, blockquote, div, section"
NO_TEXT = (
    "h1, h2, h3, h4, h5, h6, pre, sup, svg, script, self-check, .lesson-head, .lesson-end,"
    " .footnote, .gloss-note, [data-gloss-added], [lang]:not([lang=en]),"
    " table:has([data-string=compared-question])"  # rows of the comparison: no text of the lesson
)
STOP = "\N{PARAGRAPH SEPARATOR}"


def pattern_of(words: tuple[str, ...], term: Term) -> str:
    pattern = r"(?:\s+|[-‑/])".join(map(re.escape, words))
    return pattern if term.case == "sensitive" else f"(?i:{pattern})"


NAMES = re.compile(  # of products and of values, no terms
    r"CloudWatch Logs|AWS Load Balancer Controller|Container Insights|Network Load Balancer"
    r"|Application Auto Scaling|FARGATE"
)
BY_HAND = {
    tuple(words.lower().split())
    for term in TERMS.values()
    if term.mark == "manual"
    for words in (term.en, *term.aliases)
}
FORMS = sorted(
    (
        (form.words, term)
        for term in TERMS.values()
        if term.mark == "auto"
        for form in forms(term)
        if tuple(map(str.lower, form.words)) not in BY_HAND
    ),
    key=lambda form: -len(form[0]),
)
ANY_FORM = re.compile(
    r"(?<![^\W_])(?:" + "|".join(f"({pattern_of(*form)})" for form in FORMS) + r")(?![^\W_])"
)


def prose_of(lesson: BeautifulSoup) -> tuple[str, list[str]]:
    """The text of a built lesson where words are uses, and the terms that are glossed by hand."""
    body = BeautifulSoup(str(lesson.select_one(".lesson-body")), "html.parser")
    for tag in body.select(NO_TEXT):
        tag.decompose()
    written = [str(gloss["data-term"]) for gloss in body.select(".gloss--written")]
    for tag in body.select("code, .gloss--written, [data-gloss=off]"):
        tag.replace_with(STOP)
    for tag in body.select(BLOCKS):
        tag.insert_before(STOP)
        tag.insert_after(STOP)
    return NAMES.sub(STOP, body.get_text()), written


def recount(site: Site) -> Counter[str]:
    counted: Counter[str] = Counter()
    for address, page in site.items():
        if address.startswith("lessons/"):
            text, written = prose_of(page)
            counted.update(written)
            counted.update(FORMS[found.lastindex - 1][1].id for found in ANY_FORM.finditer(text))
    return counted


def entries(site: Site) -> dict[str, Tag]:
    return {str(entry["data-term"]): entry for p in site.values() for entry in p.select(".term")}


@pytest.mark.parametrize("engine", ENGINES)
def test_every_use_on_the_built_lessons_is_told_and_no_other(
    sites: dict[str, Site], engine: str
) -> None:
    told = {term: len(entry.select("mark")) for term, entry in entries(sites[engine]).items()}
    counted = recount(sites[engine])
    assert told == {term: counted[term] for term in TERMS}
    assert sum(told.values()) > 150


@pytest.mark.parametrize("engine", ENGINES)
def test_the_words_of_a_deep_link_stand_first_in_its_section(
    sites: dict[str, Site], engine: str
) -> None:
    site = sites[engine]
    texts = {address: text_of(page) for address, page in site.items() if "lessons/" in address}
    checked = 0
    for entry in entries(site).values():
        for link in entry.select(".term-sentences a"):
            address, fragment = urldefrag(str(link["href"]).removeprefix("../../"))
            section, _, directive = fragment.partition(":~:text=")
            words = [unquote(part.strip("-")) for part in directive.split(",")]
            before, heading, after = texts[address].partition(f"{STOP}{unquote(section)}{STOP}")
            assert heading, link
            in_a_row = re.compile(r"\W+".join(map(re.escape, words)))
            assert not directive or not in_a_row.search(before), link
            assert in_a_row.search(after.partition(STOP)[0]), link
            checked += bool(directive)
    assert checked > 100


def text_of(page: BeautifulSoup) -> str:
    """The text of a lesson as it is shown where script runs, the id of each heading before it."""
    copy = BeautifulSoup(str(page.select_one(".lesson-body")), "html.parser")
    for hidden in copy.select(".gloss-note, sup, template"):
        hidden.decompose()
    for heading in copy.select(":is(h2, h3)[id]"):
        heading.insert_before(f"{STOP}{heading['id']}{STOP}")
    return re.sub(r"[^\S\u2029]+", " ", copy.get_text())
