"""From the home page through a lesson and its self-checks: keyboard only, at the root or a path."""

import pytest
from playwright.sync_api import Page, expect

LONGEST = 120  # stops of the Tab key on the way; more means the way is lost


def tab_to(page: Page, selector: str) -> None:
    for _ in range(LONGEST):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement?.matches(s) ?? false", selector):
            return
    raise AssertionError(f"no stop at {selector} within {LONGEST} tabs")


def answer_and_go_on(page: Page) -> None:
    tab_to(page, "self-check input")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.locator("self-check .verdicts").first).to_be_visible()
    tab_to(page, ".next-step")
    page.keyboard.press("Enter")


@pytest.mark.parametrize("where", ["site_url", "subpath_url"])
def test_the_keyboard_alone_leads_through_the_course(
    page: Page, request: pytest.FixtureRequest, where: str
) -> None:
    site = request.getfixturevalue(where)
    page.goto(f"{site}/")
    tab_to(page, ".home-start a")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site}/lessons/why-ecs/")
    tab_to(page, ".gloss")
    page.keyboard.press("Enter")
    expect(page.locator(".gloss-card")).to_be_visible()
    page.keyboard.press("Escape")
    answer_and_go_on(page)
    expect(page).to_have_url(f"{site}/quizzes/why-ecs/")
    answer_and_go_on(page)
    expect(page).to_have_url(f"{site}/lessons/building-blocks/")


def test_a_look_up_on_the_home_page_opens_the_glossary(page: Page, subpath_url: str) -> None:
    page.goto(f"{subpath_url}/")
    page.locator("#home-q").fill("dieu phoi")
    page.locator("#home-q").press("Enter")
    expect(page).to_have_url(f"{subpath_url}/glossary/?term=dieu+phoi")
    expect(page.locator(".entry:visible").first).to_have_attribute("data-term", "orchestration")
