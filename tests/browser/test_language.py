"""The interface in English: said at once, everywhere, remembered; what people wrote stays."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from course.interface import words
from tests.browser.test_accessibility import PAGES, violations

VI, EN = words("vi"), words("en")
DENIED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("denied", "SecurityError"); }
});"""
# Texts with Vietnamese letters whose language is said to be English, or is not said at all.
UNTRANSLATED = r"""parts => {
  const letters = /[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323đ]/iu;
  const found = [];
  for (const part of parts) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.parentElement.closest("script, [lang=vi]") !== null) continue;
      if (letters.test(text.data.normalize("NFD"))) found.push(text.data.trim());
    }
  }
  return found;
}"""


def switch(page: Page) -> Locator:
    return page.locator(".language-switch")


def spoken(page: Page) -> str:
    return str(page.evaluate("document.documentElement.lang"))


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
def test_one_button_says_the_frame_in_english_and_back(
    page: Page, request: pytest.FixtureRequest, engine: str
) -> None:
    page.goto(f"{request.getfixturevalue(engine)}/lessons/why-ecs/")
    before = page.locator(".md-container").inner_text()
    expect(switch(page)).to_have_accessible_name(EN["use-language"])
    expect(switch(page)).to_have_attribute("lang", "en")
    switch(page).click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator(".lesson-goal b")).to_have_text(EN["goal"])
    expect(page.locator(".lesson-place")).to_have_text(re.compile(r"^Lesson 1 of \d+$"))
    expect(page.locator(".lesson-meta")).to_have_text(re.compile(r"^\d+ min · \d+ self-checks$"))
    expect(page.get_by_role("button", name=EN["answer"], exact=True).first).to_be_visible()
    expect(page.locator(".md-sidebar--secondary .md-nav__title")).to_have_text(EN["contents"])
    expect(page.locator(".md-sidebar--primary").get_by_text(EN["lessons"]).first).to_be_visible()
    expect(page.locator(".md-skip")).to_have_text(EN["skip"])
    expect(page.get_by_role("dialog", name=EN["search"])).to_have_count(1)
    expect(page.locator(".footnote-backref").first).to_have_attribute("title", "Back to citation 1")
    expect(switch(page)).to_have_accessible_name(VI["use-language"])
    expect(switch(page)).to_have_attribute("lang", "vi")
    switch(page).click()
    assert spoken(page) == "vi"
    assert page.locator(".md-container").inner_text() == before


def test_what_people_wrote_keeps_its_language(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/lessons/why-ecs/")
    goal = page.locator(".lesson-goal").inner_text().partition(":")[2]
    summary = page.locator("section.summary > p").all_inner_texts()
    switch(page).click()
    assert page.locator(".lesson-goal").inner_text().partition(":")[2] == goal
    assert page.locator("section.summary > p").all_inner_texts() == summary
    language = "e => e.closest('[lang]').lang"
    assert page.locator(".lesson-goal").evaluate(language) == "vi"
    assert page.locator("section.summary > p").first.evaluate(language) == "vi"
    assert page.locator("#three-stays-three + p").evaluate(language) == "en"


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
@pytest.mark.parametrize("name", PAGES)
def test_it_is_remembered_and_no_word_of_the_frame_stays_behind(
    page: Page, request: pytest.FixtureRequest, engine: str, name: str
) -> None:
    site = request.getfixturevalue(engine)
    page.goto(f"{site}/")
    switch(page).click()
    page.goto(f"{site}/{PAGES[name]}")
    assert spoken(page) == "en"
    frame = page.locator(".md-header, .md-sidebar, .home, .lesson-head, .lesson-end, .lookup-label")
    assert frame.evaluate_all(UNTRANSLATED) == []
    headings = page.locator(".md-content h1, .md-content h2")
    assert headings.evaluate_all(UNTRANSLATED) == []
    assert headings.count() > 0


def test_english_is_there_before_the_page_is_whole(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/")
    switch(page).click()
    page.add_init_script(
        "addEventListener('DOMContentLoaded',"
        " () => { window.early = document.querySelector('h1').textContent; })"
    )
    page.reload()
    assert page.evaluate("early") == EN["home-title"]


def test_words_that_scripts_have_added_change_too(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/lessons/why-ecs/")
    box = page.locator("self-check").first
    box.locator("button").first.click()
    expect(box.get_by_text(VI["choose-first"])).to_be_visible()
    switch(page).click()
    expect(box.get_by_text(EN["choose-first"])).to_be_visible()
    box.get_by_role("radio").first.check()
    box.get_by_role("button", name=EN["answer"], exact=True).click()
    expect(box.get_by_role("button", name=EN["try-again"])).to_be_visible()
    chosen = box.locator(".verdict-label").first
    told = chosen.inner_text()
    assert told in (EN["your-choice"], f"{EN['right-answer']} · {EN['your-choice']}")
    switch(page).click()
    expect(box.get_by_role("button", name=VI["try-again"])).to_be_visible()
    assert VI["your-choice"] in chosen.inner_text()
    box.get_by_role("button", name=VI["try-again"]).click()
    assert chosen.text_content() in (VI["right-answer"], VI["wrong-answer"])


def test_the_card_of_a_word_speaks_english_round_its_vietnamese(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/lessons/why-ecs/")
    switch(page).click()
    page.locator(".gloss[data-term=orchestration]").first.click()
    card = page.get_by_role("dialog", name="orchestration", exact=True)
    expect(card.get_by_role("link", name=EN["open-entry"])).to_be_visible()
    expect(card.get_by_role("button", name=EN["close"], exact=True)).to_be_visible()
    expect(card.locator(".card-vi")).to_have_text("điều phối")
    assert card.evaluate_all(UNTRANSLATED) == []


def test_the_look_up_counts_in_english(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/glossary/")
    page.locator("#lookup-q").fill("zzzz")
    switch(page).click()
    expect(page.locator(".lookup-status")).to_have_text("No entry for “zzzz” yet")
    page.locator("#lookup-q").fill("control plane")
    expect(page.locator(".lookup-status")).to_contain_text(re.compile(r"entr(y|ies) for “control"))


def test_the_search_of_the_theme_answers_in_english(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/")
    switch(page).click()
    page.reload()
    search = page.locator(".md-search__input")
    search.click()
    search.press_sequentially("zzzz")
    expect(page.get_by_text(EN["search-none"])).to_be_visible()


def test_the_keyboard_alone_switches_and_stays_on_the_button(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/")
    for _ in range(20):
        page.keyboard.press("Tab")
        if switch(page).evaluate("b => b === document.activeElement"):
            break
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(EN["home-title"])
    expect(switch(page)).to_be_focused()
    expect(switch(page)).to_have_text("VI")


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
def test_it_is_big_enough_for_a_finger(
    browser: Browser, request: pytest.FixtureRequest, engine: str
) -> None:
    page = browser.new_context(viewport={"width": 320, "height": 640}, has_touch=True).new_page()
    page.goto(request.getfixturevalue(engine))
    box = switch(page).bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 44
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.context.close()


def test_where_storage_is_denied_the_visit_remembers(
    page: Page, site_url: str, page_complaints: list[str]
) -> None:
    page.add_init_script(DENIED)
    page.goto(f"{site_url}/")
    switch(page).click()
    expect(page.locator("h1")).to_have_text(EN["home-title"])
    page.goto(f"{site_url}/glossary/")
    expect(page.locator("h1")).to_have_text(EN["glossary"])
    # The theme asks for its colours without care; our scripts complain about nothing.
    assert not [complaint for complaint in page_complaints if "denied" not in complaint]
    page_complaints.clear()


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_in_english(page: Page, site_url: str, name: str) -> None:
    page.goto(f"{site_url}/{PAGES[name]}")
    switch(page).click()
    assert violations(page) == []


def test_without_the_words_the_other_scripts_leave_the_page_as_it_is(
    page: Page, site_url: str, page_complaints: list[str]
) -> None:
    page.route("**/assets/chrome.js", lambda route: route.abort())
    page.goto(f"{site_url}/lessons/why-ecs/")
    page.locator(".gloss[data-term=orchestration]").first.click()
    expect(page).to_have_url(f"{site_url}/glossary/orchestration/")
    page.wait_for_load_state()
    assert any("chrome.js is missing" in told for told in page_complaints)
    page_complaints.clear()
