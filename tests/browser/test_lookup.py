"""Terms are found in English and Vietnamese, with marks, without, in either tone placement."""

import unicodedata

import pytest
from playwright.sync_api import Page, expect

from glossary.termbase import load_terms
from scripts.content import Folder
from scripts.prepare import PROJECT

TERMS = load_terms(Folder(PROJECT).terms)


def found(page: Page) -> list[str]:
    terms = page.locator(".entry:visible").evaluate_all("all => all.map(e => e.dataset.term)")
    return list(terms)


@pytest.mark.parametrize(
    ("query", "term"),
    [
        ("orchestration", "orchestration"),
        ("Orchestr", "orchestrator"),
        ("điều phối", "orchestration"),
        ("dieu phoi", "orchestration"),
        (unicodedata.normalize("NFD", "điều phối"), "orchestration"),
        ("hoá", "automate"),
        ("hóa", "automate"),
        ("can bang tai", "load-balancer"),
        ("orchestartion", "orchestration"),
        ("ddieeuf phoois", "orchestration"),
        ("d9ie6u2 pho6i1", "orchestration"),
    ],
)
def test_a_query_finds_its_term(page: Page, site_url: str, query: str, term: str) -> None:
    page.goto(f"{site_url}/glossary/")
    page.get_by_role("searchbox", name="Tra một thuật ngữ").fill(query)
    expect(page.locator(f".entry[data-term={term}]")).to_be_visible()
    assert term in found(page)[:3]
    assert len(found(page)) < len(TERMS)
    expect(page.locator(".lookup-status")).to_contain_text(str(len(found(page))))


def test_an_exact_hit_comes_first(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/glossary/")
    page.locator("#lookup-q").fill("dieu phoi")
    expect(page.locator(".entry:visible").first).to_have_attribute("data-term", "orchestration")


def test_nothing_found_is_said_and_clearing_brings_all_back(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/glossary/")
    whole = found(page)
    assert whole == [t.id for t in sorted(TERMS.values(), key=lambda t: (t.en.casefold(), t.id))]
    page.locator("#lookup-q").fill("zzzz")
    expect(page.get_by_text("Chưa có mục nào cho “zzzz”")).to_be_visible()
    page.locator("#lookup-q").fill("")
    expect(page.locator(".entry:visible")).to_have_count(len(whole))
    assert found(page) == whole


def test_the_best_thirty_are_shown_and_all_are_counted(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/glossary/")
    page.locator("#lookup-q").fill("c")
    expect(page.locator(".entry:visible")).to_have_count(30)
    expect(page.locator(".lookup-status")).to_contain_text("đây là 30 mục gần nhất")
    page.locator("#lookup-q").fill("cl")
    expect(page.locator(".entry:visible").first).to_have_attribute("data-term", "cluster")


def test_an_address_opens_its_entry_from_among_results_too(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/glossary/")
    page.locator("#lookup-q").fill("dieu phoi")
    page.evaluate("location.hash = 'control-plane'")
    expect(page.locator("#control-plane")).to_have_attribute("open", "")
    expect(page.locator("#control-plane")).to_be_visible()
    expect(page.locator("#lookup-q")).to_have_value("")


def test_an_address_opens_its_entry(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/glossary/#control-plane")
    entry = page.locator("#control-plane")
    expect(entry).to_have_attribute("open", "")
    expect(entry.get_by_text(TERMS["control-plane"].definition_vi)).to_be_visible()


def test_a_slash_goes_to_the_field(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/glossary/")
    page.keyboard.press("/")
    expect(page.locator("#lookup-q")).to_be_focused()
    expect(page.locator("#lookup-q")).to_have_value("")


def test_the_vietnamese_list_is_in_the_order_of_the_browsers_collator(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}/glossary/")
    texts = page.locator("[data-order=vi] [data-vi]").evaluate_all("all=>all.map(e=>e.dataset.vi)")
    assert len(texts) == len(TERMS)
    sorted_here = page.evaluate("all => [...all].sort(new Intl.Collator('vi').compare)", texts)
    assert [text.lower() for text in texts] == [text.lower() for text in sorted_here]
