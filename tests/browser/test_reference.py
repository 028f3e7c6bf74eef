"""Pages of reference as people use them: narrowed down, sorted, linked, printed, without script."""

import io
import re
import unicodedata

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from course.comparison import load_comparison
from scripts.content import Folder
from scripts.prepare import PROJECT

ROWS = load_comparison(Folder(PROJECT).comparison)
SCALING = [name for name, row in ROWS.items() if row.theme == "scaling"]
OVERFLOWING = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
SMALL = """() => [...document.querySelectorAll(".filter *, thead button, .compared-sources a")]
  .filter(e => e.checkVisibility() && e.matches("a, button, input, select"))
  .filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 80))"""


def shown(page: Page) -> list[str]:
    items = page.locator("[data-item]:visible")
    return [str(item.get_attribute("data-item")) for item in items.all()]


def letters(text: str) -> str:
    """A text without white space, and letters that a font has joined apart again."""
    return "".join(unicodedata.normalize("NFKC", text).split())


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
def test_a_view_is_narrowed_down_told_and_linked(
    page: Page, request: pytest.FixtureRequest, engine: str
) -> None:
    page.goto(f"{request.getfixturevalue(engine)}/reference/comparison/")
    status = page.locator(".filter-count")
    expect(status).to_have_text(f"Đang hiện {len(ROWS)} trên {len(ROWS)} mục")
    page.get_by_label("Chủ đề").select_option("scaling")
    assert shown(page) == SCALING
    expect(status).to_have_text(f"Đang hiện {len(SCALING)} trên {len(ROWS)} mục")
    page.get_by_label("Hai bên").select_option("same")
    page.get_by_label("Có chữ").fill("configure SCALES")
    assert shown(page) == ["D29"]
    expect(page.locator(".group-head:visible")).to_have_count(1)
    page.get_by_label("Có chữ").fill("chua cau hinh")
    assert shown(page) == ["D29"]
    page.reload()
    assert shown(page) == ["D29"]
    page.locator(".language-switch").click()
    expect(status).to_have_text(f"1 of {len(ROWS)} shown")
    page.get_by_label("With the words").fill("nothing is like this")
    expect(status).to_have_text("Nothing matches. Take a filter away.")
    page.get_by_role("button", name="Clear the filters").click()
    expect(status).to_have_text(f"{len(ROWS)} of {len(ROWS)} shown")
    assert page.url.endswith("/reference/comparison/")


def test_a_column_sorts_up_down_and_not(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/reference/comparison/?answer=differs")
    head = page.get_by_role("columnheader", name="EKS")
    button = head.get_by_role("button")
    before = shown(page)
    button.focus()
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "ascending")
    up = [ROWS[name].eks.casefold() for name in shown(page)]
    assert (up[0], up[-1]) == (
        "0.10 us dollars an hour for each cluster",
        "yes, until a networkpolicy selects them",
    )
    expect(page.locator(".group-head:visible")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "descending")
    assert ROWS[shown(page)[0]].eks.casefold() == up[-1]
    page.reload()
    expect(head).to_have_attribute("aria-sort", "descending")
    button.click()
    expect(head).not_to_have_attribute("aria-sort", re.compile("."))
    assert shown(page) == before


def test_a_link_leads_also_to_what_was_filtered_away(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/reference/claims/?verdict=misleading")
    expect(page.locator("#c1")).to_be_hidden()
    page.evaluate("location.hash = '#c1'")
    expect(page.locator("#c1")).to_be_in_viewport()
    expect(page.get_by_label("Đánh giá")).to_have_value("")
    page.goto(f"{site_url}/lessons/how-it-works/")
    page.locator(".footnote a[href$='#c11']").click()
    expect(page.locator("#c11")).to_be_in_viewport()


def test_a_symptom_leads_to_its_section(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/reference/symptoms/?word=khong+thay+log+cloudwatch")
    assert shown(page) == ["no-logs"]
    page.locator("[data-item=no-logs] .reference-more a").first.click()
    expect(page.locator("#monitor-what-ecs-sees-and-what-you-see")).to_be_in_viewport()


def test_a_symptom_is_found_by_the_search_of_the_site(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/")
    page.locator("[data-md-component=search-query]").fill("image cannot be pulled")
    found = page.locator(
        ".md-search-result__link[href*='symptoms/'][href*='image-cannot-be-pulled']"
    )
    expect(found.first).to_be_attached(timeout=15000)


@pytest.mark.parametrize("name", ["comparison", "claims", "symptoms"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_narrow_phone_shows_all_of_it_without_scrolling_sideways(
    browser: Browser, site_url: str, name: str, script: bool
) -> None:
    page = browser.new_page(
        java_script_enabled=script, viewport={"width": 320, "height": 640}, has_touch=True
    )
    page.goto(f"{site_url}/reference/{name}/")
    items = page.locator("[data-item]")
    expect(page.locator("[data-item]:visible")).to_have_count(items.count())
    expect(page.locator(".filter")).to_be_visible(visible=script)
    assert not page.evaluate(OVERFLOWING)
    assert page.evaluate(SMALL) == []
    page.close()


def test_the_printed_comparison_holds_every_row(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/reference/comparison/")
    wide = page.pdf(format="A3", landscape=True)  # where no cell breaks its lines
    printed = PdfReader(io.BytesIO(wide)).pages
    assert "Bỏ lọc" not in printed[0].extract_text()
    text = letters(" ".join(part.extract_text() for part in printed))
    for row in ROWS.values():
        for wanted in (row.dimension, row.both or row.eks):
            assert letters(wanted.replace("`", "")) in text
