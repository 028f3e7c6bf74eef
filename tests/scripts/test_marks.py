"""The marks of every built lesson, counted on its HTML: what a reader meets, not what was planned.

Glosses written by hand always stand; an automatic one stands only where there is room.
"""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, NavigableString, Tag

from scripts.build_site import ENGINES, build

CASES = Path(__file__).parent.parent / "cases"
LESSONS = ["lessons/why-ecs/", "lessons/how-it-works/", "lessons/ecs-and-eks/"]
BLOCKS = ["p", "li", "td", "th", "dd", "h1", "h2", "h3", "h4", "figcaption", "blockquote"]
SENTENCE_END = re.compile(r"[.!?][”’)]*\s+(?=[“‘(]?[A-Z0-9])")
NO_PLACE = (
    "article :is(h1, h2, h3, h4, table, code, pre, a, [lang=vi], [data-gloss=off], .footnote)"
)
ADDED = "[data-gloss-added], .gloss-note"


@dataclass(frozen=True)
class Mark:
    word: int
    sentence: tuple[int, int]
    written: bool


def marks(article: Tag) -> Iterator[Mark]:
    """Yield the marks of a page with the number of their word and of their sentence."""
    words, read = 0, dict[int, str]()
    for text in article.find_all(string=True):
        if type(text) is not NavigableString or text.find_parent(is_added):
            continue
        block = id(text.find_parent(BLOCKS))
        gloss = text.find_parent("a", class_="gloss")
        if gloss:
            sentence = block, len(SENTENCE_END.findall(read.get(block, "") + text))
            yield Mark(words, sentence, "gloss--written" in gloss["class"])
        read[block] = read.get(block, "") + text
        words += len(re.findall(r"[^\W_]+(?:[’'][^\W_]+)*", text))


def is_added(element: Tag) -> bool:
    return bool(element.css.match(ADDED))


def article_of(site: dict[str, BeautifulSoup], page: str) -> Tag:
    article = site[page].find("article")
    assert isinstance(article, Tag)
    return article


@pytest.mark.parametrize("page", LESSONS)
@pytest.mark.parametrize("engine", ENGINES)
def test_automatic_marks_stand_only_where_there_is_room(
    engine: str, page: str, sites: dict[str, dict[str, BeautifulSoup]]
) -> None:
    found = list(marks(article_of(sites[engine], page)))
    automatic = [mark for mark in found if not mark.written]
    assert len(automatic) >= 5
    for mark in automatic:
        assert sum(other.sentence == mark.sentence for other in found) <= 2
        for start in range(mark.word - 99, mark.word + 1):
            assert sum(start <= other.word < start + 100 for other in found) <= 6


@pytest.mark.parametrize("page", LESSONS)
@pytest.mark.parametrize("engine", ENGINES)
def test_no_automatic_mark_stands_where_none_may(
    engine: str, page: str, sites: dict[str, dict[str, BeautifulSoup]]
) -> None:
    article = article_of(sites[engine], page)
    automatic = article.select("a.gloss:not(.gloss--written)")
    assert [str(mark) for mark in automatic if mark.find_parent(is_no_place)] == []


def is_no_place(element: Tag) -> bool:
    return bool(element.css.match(NO_PLACE))


@pytest.mark.parametrize("engine", ENGINES)
def test_a_page_that_is_no_lesson_leaves_words_unglossed_too(engine: str, tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(CASES / "project", project)
    config = project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "site_dir: !ENV [SITE_DIR, site]\n", "utf-8")
    page = "---\nunglossed: [infusion]\n---\n\nAn infusion needs steeping.\n"
    (project / "docs" / "index.md").write_text(page, "utf-8")
    build(engine, tmp_path / "site", project)
    html = (tmp_path / "site" / "index.html").read_text("utf-8")
    links = BeautifulSoup(html, "html.parser").select("a.gloss")
    assert [link["data-term"] for link in links] == ["steeping"]
