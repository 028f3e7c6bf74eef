"""The reader's own log: where they stopped, what they finished, what they answered; all in here."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from course.interface import say, words
from quiz.item_bank import load_bank
from scripts.content import Folder
from scripts.prepare import PROJECT
from tests.browser.test_accessibility import violations

BANK = load_bank(Folder(PROJECT).bank)
LESSON = "lessons/why-ecs/"
STAY = 2000  # milliseconds, longer than a heading must stay to count as read
EVENTS = """() => new Promise((resolve, reject) => {
  const opening = indexedDB.open("companion");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction("events").objectStore("events").getAll();
    all.onsuccess = () => resolve(all.result.sort((a, b) => (a.at < b.at ? -1 : 1)));
  };
})"""
DENIED = """Object.defineProperty(window, "indexedDB", {
  get() { throw new DOMException("denied", "SecurityError"); }
});"""


def events(page: Page, kind: str) -> list[dict[str, Any]]:
    return [event for event in page.evaluate(EVENTS) if event["kind"] == kind]


def tick(page: Page) -> Locator:
    return page.get_by_role("checkbox", name=words()["lesson-done"])


def in_navigation(page: Page) -> Locator:
    return page.locator(".md-sidebar--primary .md-nav__link:visible .tick")


def read_to(page: Page, heading: str) -> None:
    page.locator(f"#{heading}").evaluate("e => e.scrollIntoView({ behavior: 'instant' })")
    page.wait_for_timeout(STAY)


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
def test_a_finished_lesson_is_ticked_wherever_it_is_listed(
    page: Page, request: pytest.FixtureRequest, engine: str
) -> None:
    site = request.getfixturevalue(engine)
    page.goto(f"{site}/{LESSON}")
    tick(page).check()
    expect(in_navigation(page)).to_have_count(1)
    expect(in_navigation(page)).to_have_text(words()["finished"])
    page.reload()
    expect(tick(page)).to_be_checked()
    expect(in_navigation(page)).to_have_count(1)
    page.goto(f"{site}/")
    listed = page.locator(".route-lessons [data-lesson=why-ecs]").count()
    expect(page.locator(".route-lessons .tick")).to_have_count(listed)
    assert violations(page) == []
    page.goto(f"{site}/{LESSON}")
    tick(page).uncheck()
    expect(in_navigation(page)).to_have_count(0)
    page.goto(f"{site}/")
    expect(page.locator(".route-lessons .tick")).to_have_count(0)


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
def test_a_section_that_is_shortened_to_its_first_lesson_gets_no_tick(
    page: Page, request: pytest.FixtureRequest, engine: str
) -> None:
    site = request.getfixturevalue(engine)
    page.goto(f"{site}/{LESSON}")
    tick(page).check()
    page.goto(f"{site}/quizzes/why-ecs/")
    expect(page.locator(".md-sidebar--primary a[href$='lessons/why-ecs/']").first).to_be_visible()
    page.wait_for_timeout(300)
    expect(in_navigation(page)).to_have_count(0)


def test_the_home_page_leads_back_to_the_heading_where_the_reader_stopped(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}/")
    expect(page.locator(".home-resume")).to_be_hidden()
    page.goto(f"{site_url}/{LESSON}")
    heading = page.locator("#three-stays-three").inner_text()
    read_to(page, "three-stays-three")
    page.goto(f"{site_url}/")
    expect(page.locator(".home-start")).to_be_hidden()
    left = events(page, "read")[-1]["left"]
    assert 1 <= left < 9
    expect(page.locator(".home-stop")).to_contain_text(say("stopped-at", h=heading, n=left))
    expect(page.locator(".home-stop strong")).to_have_attribute("lang", "en")
    assert violations(page) == []
    page.get_by_role("link", name=words()["continue"]).click()
    expect(page).to_have_url(f"{site_url}/{LESSON}#three-stays-three")


def test_back_from_a_lesson_the_home_page_knows_of_it(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/")
    page.locator(".home-start a").click()
    read_to(page, "three-stays-three")
    page.go_back()
    expect(page.locator(".home-resume")).to_be_visible()


def test_the_stop_is_told_in_english_too(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    page.locator(".language-switch").click()
    read_to(page, "three-stays-three")
    page.goto(f"{site_url}/")
    expect(page.locator(".home-stop")).to_contain_text("You stopped at “Three stays three”, about")


def test_a_heading_is_noted_once_a_visit_and_scrolling_past_is_not_reading(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}/{LESSON}")
    page.locator(".lesson-end").evaluate("e => e.scrollIntoView({ behavior: 'instant' })")
    page.wait_for_timeout(300)
    read_to(page, "three-stays-three")
    read_to(page, "ecs-in-one-sentence")
    read_to(page, "three-stays-three")
    noted = [(event["lesson"], event["heading"]) for event in events(page, "read")]
    assert noted == [("why-ecs", "three-stays-three"), ("why-ecs", "ecs-in-one-sentence")]


@pytest.mark.parametrize("address", [LESSON, "quizzes/why-ecs/"])
def test_an_answer_is_noted_with_its_revision(page: Page, site_url: str, address: str) -> None:
    page.goto(f"{site_url}/{address}")
    box = page.locator("self-check[data-type=single]").first
    item = BANK.get(box.get_attribute("data-item") or "")
    box.get_by_role("radio").first.check()
    box.get_by_role("button", name=words()["answer"], exact=True).click()
    expect(box.locator(".check-message")).to_be_visible()
    (event,) = events(page, "answered")
    assert event["item"] == box.get_attribute("data-item")
    assert event["revision"] == box.get_attribute("data-revision")
    assert event["outcome"] == box.get_attribute("data-answered")
    assert item is None or event["revision"] == item.revision
    assert event.keys() == {"id", "at", "kind", "item", "revision", "outcome", "given", "hints"}


def test_the_keyboard_alone_ticks_and_goes_on(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    tick(page).focus()
    page.keyboard.press("Space")
    expect(tick(page)).to_be_checked()
    expect(in_navigation(page)).to_have_count(1)
    page.keyboard.press("Tab")
    expect(page.locator("a.next-step")).to_be_focused()


def test_without_script_nothing_asks_for_memory(browser: Browser, site_url: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{site_url}/{LESSON}")
    expect(page.locator(".lesson-done")).to_be_hidden()
    expect(page.locator("a.next-step")).to_be_visible()
    page.goto(f"{site_url}/")
    expect(page.locator(".home-resume")).to_be_hidden()
    expect(page.locator(".home-start a")).to_be_visible()
    expect(page.locator(".language-switch")).to_have_count(0)
    page.context.close()


def test_on_a_phone_a_whole_card_is_the_link(browser: Browser, site_url: str) -> None:
    phone = {"width": 390, "height": 844}
    page = browser.new_context(viewport=phone, has_touch=True).new_page()  # type: ignore[arg-type]
    page.goto(f"{site_url}/")
    page.locator(".route h3").first.tap(force=True)  # the link lies over it
    expect(page).to_have_url(f"{site_url}/{LESSON}")
    box = tick(page).locator("xpath=..").bounding_box()
    assert box
    assert box["height"] >= 44
    page.context.close()
