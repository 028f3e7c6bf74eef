"""Both engines make the same site of the same sources: pages, glosses, self-checks, links."""

from urllib.parse import unquote, urldefrag, urljoin

import pytest
from bs4 import BeautifulSoup, Tag

from scripts.build_site import ENGINES

Site = dict[str, BeautifulSoup]


def _shape(element: Tag) -> str:
    """An element's HTML without what Zensical takes away."""
    for tag in [element, *element.find_all(True)]:
        tag.attrs.pop("data-search-exclude", None)
    return str(element)


def test_the_pages_are_the_same(sites: dict[str, Site]) -> None:
    mkdocs, zensical = sites.values()
    assert mkdocs.keys() == zensical.keys()
    assert {"/", "lessons/why-ecs/", "quizzes/why-ecs/", "glossary/"} <= mkdocs.keys()
    assert {f"quizzes/{name}/" for name in ("start", "contrast", "words", "final")} <= mkdocs.keys()


@pytest.mark.parametrize(
    "selector",
    [
        ".gloss",
        ".gloss-note",
        ".gloss-entries",
        "self-check",
        ".quiz-head",
        ".quiz-result",
        ".lesson-head",
        ".next-step",
        ".home",
        ".reference",
        ".lookup",
        ".term",
        ".term-neighbours",
        "script[type='application/ld+json']",
    ],
)
def test_each_page_has_the_same_elements(sites: dict[str, Site], selector: str) -> None:
    mkdocs, zensical = sites.values()
    found = 0
    for address, page in mkdocs.items():
        here = [_shape(element) for element in page.select(selector)]
        there = [_shape(element) for element in zensical[address].select(selector)]
        assert here == there, address
        found += len(here)
    assert found > 0


@pytest.mark.parametrize("engine", ENGINES)
def test_every_link_of_ours_resolves(sites: dict[str, Site], engine: str) -> None:
    site = sites[engine]
    checked = 0
    for address, page in site.items():
        for link in page.select(
            ".gloss, template a, self-check a, .lookup a, .quiz-head a, .next-step, .home a[href],"
            ".term a, .term-neighbours a, .quiz-result a, .suggested a, .start-table a,"
            ".reference-more a"
        ):
            target, anchor = urldefrag(urljoin(f"https://x/{address.lstrip('/')}", link["href"]))
            there = site[target.removeprefix("https://x/") or "/"]
            anchor = anchor.partition(":~:")[0]
            assert not anchor or there.find(id=unquote(anchor)), f"{address}: {link['href']}"
            checked += 1
    assert checked > 20
