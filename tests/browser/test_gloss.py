"""A gloss opens beside its word and gives the reading back: by keyboard, by mouse, by touch."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def gloss(page: Page, term: str) -> Locator:
    return page.locator(f".gloss[data-term={term}]").first


def card(page: Page) -> Locator:
    return page.get_by_role("dialog", name="orchestration", exact=True)


@pytest.fixture
def lesson(site_url: str) -> str:
    return f"{site_url}/lessons/why-ecs/"


def test_the_keyboard_opens_it_and_escape_gives_focus_back(page: Page, lesson: str) -> None:
    page.goto(lesson)
    word = gloss(page, "orchestration")
    word.focus()
    page.keyboard.press("Enter")
    expect(card(page)).to_be_visible()
    expect(card(page)).to_contain_text("điều phối")
    expect(word).to_have_attribute("aria-expanded", "true")
    assert card(page).evaluate("card => card.contains(document.activeElement)")
    page.keyboard.press("Escape")
    expect(card(page)).to_be_hidden()
    expect(word).to_be_focused()
    expect(word).to_have_attribute("aria-expanded", "false")
    assert page.url == lesson


def test_the_mouse_opens_it_under_its_word_and_a_click_elsewhere_closes_it(
    page: Page, lesson: str
) -> None:
    page.goto(lesson)
    gloss(page, "orchestration").click()
    expect(card(page)).to_be_visible()
    word, box = gloss(page, "orchestration").bounding_box(), card(page).bounding_box()
    assert word
    assert box
    apart = box["y"] >= word["y"] + word["height"] or box["y"] + box["height"] <= word["y"]
    assert apart, "the card covers its word"
    page.locator("h1").click()
    expect(card(page)).to_be_hidden()


def test_opening_another_word_replaces_it(page: Page, lesson: str) -> None:
    page.goto(lesson)
    gloss(page, "orchestration").click()
    gloss(page, "load-balancer").click()  # above the first, so the open card does not cover it
    expect(page.get_by_role("dialog", name="load balancer")).to_be_visible()
    expect(card(page)).to_be_hidden()


def test_on_a_phone_it_is_a_sheet_that_spares_its_word_and_back_closes_it(
    browser: Browser, lesson: str
) -> None:
    page = browser.new_context(**PHONE).new_page()
    page.goto(lesson)
    word = gloss(page, "orchestration")
    word.tap()
    expect(card(page)).to_be_visible()
    page.wait_for_timeout(300)  # until the page has scrolled
    box, below = word.bounding_box(), card(page).bounding_box()
    assert box
    assert below
    assert below["height"] <= 844 / 2 + 1
    assert box["y"] + box["height"] <= below["y"]
    page.go_back()
    expect(card(page)).to_be_hidden()
    assert page.url == lesson
    page.context.close()


def test_its_buttons_are_big_enough_for_a_finger(browser: Browser, lesson: str) -> None:
    page = browser.new_context(**PHONE).new_page()
    page.goto(lesson)
    gloss(page, "orchestration").tap()
    for target in card(page).locator("button, a").all():
        box = target.bounding_box()
        assert box
        assert box["height"] >= 44
    page.context.close()


def test_nothing_overflows_on_the_narrowest_phone(browser: Browser, lesson: str) -> None:
    page = browser.new_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(lesson)
    gloss(page, "orchestration").click()
    expect(card(page)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    box = card(page).bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    page.context.close()


def test_every_gloss_of_the_page_has_its_card(page: Page, lesson: str) -> None:
    page.goto(lesson)
    marked = page.locator(".gloss").evaluate_all("all => all.map(a => a.dataset.term)")
    cards = page.locator("template[data-entry]").evaluate_all("all => all.map(t=>t.dataset.entry)")
    assert len(marked) > 10
    assert set(marked) == set(cards)
