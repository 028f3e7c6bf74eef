"""How meanings show is the reader's choice: on tap, in brackets, above the word, or not at all.

It is made in the head of a lesson, works at once, and holds on every page from then on. A reader
who names a level is spared the words at it and below.
"""

from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.test_accessibility import violations
from tests.browser.test_language import DENIED

MODES = ["popover", "brackets", "ruby", "hidden"]
LESSONS = ["why-ecs", "how-it-works", "ecs-and-eks"]


def choose_mode(page: Page, mode: str) -> None:
    page.get_by_label("Nghĩa của từ").select_option(mode)


def choose_level(page: Page, level: str) -> None:
    page.get_by_label("Trình độ của tôi").select_option(level)


def paragraph(page: Page, term: str) -> Locator:
    return page.locator("p", has=page.locator(f".gloss[data-term={term}]")).first


@pytest.fixture
def lesson(site_url: str) -> str:
    return f"{site_url}/lessons/why-ecs/"


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
def test_in_brackets_every_meaning_follows_its_word_and_none_twice(
    page: Page, request: pytest.FixtureRequest, engine: str
) -> None:
    page.goto(f"{request.getfixturevalue(engine)}/lessons/why-ecs/")
    choose_mode(page, "brackets")
    expect(paragraph(page, "load-balancer")).to_contain_text(
        "A load balancer (bộ cân bằng tải) divides"
    )
    added = page.locator(".gloss[data-term=load-balancer] + .gloss-note").first
    expect(added.locator("[lang=vi]")).to_have_text("bộ cân bằng tải")
    expect(paragraph(page, "control-plane")).to_contain_text(
        "runs the control plane (mặt phẳng điều khiển), and you"
    )
    expect(page.locator(".gloss-note + .gloss-note")).to_have_count(0)


def test_above_the_word_the_meaning_is_a_ruby_in_its_language(page: Page, lesson: str) -> None:
    page.goto(lesson)
    choose_mode(page, "ruby")
    for term, meaning in (("load-balancer", "bộ cân bằng tải"), ("orchestration", "điều phối")):
        above = page.locator(f"ruby:has(.gloss[data-term={term}]) > rt").first
        expect(above).to_have_text(meaning)
        expect(above).to_have_attribute("lang", "vi")
    expect(page.locator(".gloss-note").first).to_be_hidden()
    word = page.locator("ruby > .gloss").first
    expect(word).to_have_accessible_name(word.inner_text())


def test_a_word_that_is_the_same_in_both_languages_gets_no_meaning(page: Page, lesson: str) -> None:
    page.goto(lesson)
    choose_mode(page, "brackets")
    expect(paragraph(page, "container")).to_contain_text("three identical containers. A load")


def test_hidden_leaves_plain_words(page: Page, lesson: str) -> None:
    page.goto(lesson)
    choose_mode(page, "hidden")
    expect(page.locator("article a.gloss[href]")).to_have_count(0)
    expect(page.get_by_role("link", name="Orchestration")).to_have_count(0)
    for note in page.locator(".gloss-note").all():
        expect(note).to_be_hidden()
    word = page.locator(".gloss[data-term=orchestration]").first
    assert word.evaluate("word => getComputedStyle(word).textDecorationLine") == "none"
    word.focus()
    expect(word).not_to_be_focused()
    word.click()
    expect(page.get_by_role("dialog", name="orchestration")).to_be_hidden()


def test_a_choice_closes_the_card_that_is_open(page: Page, lesson: str) -> None:
    page.goto(lesson)
    word = page.locator(".gloss[data-term=orchestration]").first
    word.click()
    choose_mode(page, "hidden")
    expect(page.locator(".gloss-card")).to_have_count(0)
    assert word.get_attribute("aria-expanded") is None


def test_going_through_all_modes_leaves_no_trace(page: Page, lesson: str) -> None:
    page.goto(lesson)
    article = page.locator("article")
    before = article.inner_text()
    elements = article.locator("*").count()
    for mode in [*MODES, "popover"]:
        choose_mode(page, mode)
    assert article.inner_text() == before
    assert article.locator("*").count() == elements


@pytest.mark.parametrize("storage", ["allowed", "denied"])
def test_the_choice_holds_on_the_next_page(
    page: Page, site_url: str, page_complaints: list[str], storage: str
) -> None:
    if storage == "denied":
        page.add_init_script(DENIED)
    page.goto(f"{site_url}/lessons/why-ecs/")
    choose_mode(page, "ruby")
    choose_level(page, "B1")
    page.goto(f"{site_url}/lessons/how-it-works/")
    expect(page.get_by_label("Nghĩa của từ")).to_have_value("ruby")
    expect(page.get_by_label("Trình độ của tôi")).to_have_value("B1")
    expect(page.locator("ruby > .gloss").first).to_be_visible()
    # The theme asks for its colours without care; our scripts complain about nothing.
    assert not [complaint for complaint in page_complaints if "denied" not in complaint]
    page_complaints.clear()


def test_the_meanings_are_there_before_the_theme_has_started(page: Page, lesson: str) -> None:
    page.goto(lesson)
    choose_mode(page, "brackets")
    page.route("**/assets/javascripts/bundle*", lambda route: None)  # never answered
    page.goto(lesson, wait_until="commit")
    expect(page.locator(".gloss-note[data-gloss-added]").first).to_be_visible()
    expect(page.locator("html")).to_have_attribute("data-gloss-mode", "brackets")
    page.unroute_all(behavior="ignoreErrors")


def test_the_example_of_the_home_page_stays_to_be_tapped(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/lessons/why-ecs/")
    choose_mode(page, "hidden")
    choose_level(page, "C1")
    page.goto(f"{site_url}/")
    expect(page.locator(".gloss-choices")).to_have_count(0)
    page.locator(".home-example .gloss").click()
    expect(page.get_by_role("dialog", name="orchestration")).to_be_visible()


def test_a_page_that_is_no_lesson_has_the_choices_below_its_title(page: Page, lesson: str) -> None:
    def answer(route: Route) -> None:
        html = route.fetch().text()
        route.fulfill(body=html.replace('class="lesson-meta"', ""), content_type="text/html")

    page.route(lesson, answer)
    page.goto(lesson)
    expect(page.locator("h1 + .gloss-choices")).to_be_visible()


def test_a_word_that_is_added_later_follows_the_choice_and_opens_its_card(
    page: Page, lesson: str
) -> None:
    page.goto(lesson)
    choose_mode(page, "brackets")
    page.locator("#one-container-dies-at-night + p").evaluate(
        """text => {
          text.innerHTML = 'My <a class="gloss gloss--own" data-term="own-1" href="#x">queue</a>.';
          document.querySelector(".gloss-entries").insertAdjacentHTML("beforeend",
            `<template data-entry="own-1"><p class="card-word" lang="en">queue</p>
            <p class="card-vi" lang="vi">hàng đợi</p><div class="card-links"></div></template>`);
          document.dispatchEvent(new Event("glosses-added"));
        }"""
    )
    expect(page.get_by_text("My queue (hàng đợi).")).to_be_visible()
    page.locator(".gloss--own").click()
    card = page.get_by_role("dialog", name="queue")
    expect(card).to_contain_text("hàng đợi")
    expect(card.locator(".report")).to_have_count(0)


def test_words_at_the_level_of_the_reader_and_below_are_plain(page: Page, lesson: str) -> None:
    page.goto(lesson)
    choose_level(page, "B2")
    quiet = page.locator("a.gloss:not([href])")
    levels = quiet.evaluate_all("all => all.map(word => word.dataset.level)")
    assert set(levels) <= {"A1", "A2", "B1", "B2"}
    assert len(levels) > 3
    loud = page.locator("a.gloss[href]").evaluate_all("all => all.map(a => a.dataset.level)")
    assert set(loud) == {"C1"}
    quiet.first.focus()
    expect(quiet.first).not_to_be_focused()
    expect(page.locator(".gloss-choices [role=status]")).to_have_text(
        "Từ ở trình độ B2 trở xuống không được đánh dấu."
    )
    choose_level(page, "none")
    expect(quiet).to_have_count(0)
    expect(page.locator(".gloss-choices [role=status]")).to_be_empty()


def test_the_note_of_a_word_below_the_level_goes_with_it(page: Page, lesson: str) -> None:
    page.goto(lesson)
    choose_mode(page, "brackets")
    choose_level(page, "C1")
    expect(page.locator(".gloss-note:visible")).to_have_count(0)
    choose_level(page, "B2")
    expect(paragraph(page, "control-plane")).to_contain_text("(mặt phẳng điều khiển)")


@pytest.mark.parametrize("mode", MODES)
def test_on_paper_every_mode_reads_alike(page: Page, lesson: str, mode: str) -> None:
    page.goto(lesson)
    page.emulate_media(media="print")
    wanted = page.locator("article").inner_text()
    page.emulate_media(media="screen")
    choose_mode(page, mode)
    choose_level(page, "B2")
    page.emulate_media(media="print")
    assert page.locator("article").inner_text() == wanted
    assert "runs the control plane (mặt phẳng điều khiển), and" in wanted
    expect(page.get_by_label("Nghĩa của từ")).to_be_hidden()


def test_without_script_there_is_nothing_to_choose(browser: Browser, lesson: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(lesson)
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("select")).to_have_count(0)
    page.context.close()


def test_the_choices_are_said_in_the_language_of_the_interface(page: Page, lesson: str) -> None:
    page.goto(lesson)
    choose_level(page, "B1")
    page.locator(".language-switch").click()
    mode = page.get_by_label("Word meanings")
    expect(mode.locator("option")).to_have_text(["on tap", "in brackets", "above", "hidden"])
    levels = page.get_by_label("My level").locator("option")
    expect(levels).to_have_text(["not chosen", "A2", "B1", "B2", "C1"])
    expect(page.locator(".gloss-choices [role=status]")).to_contain_text("at level B1")


@pytest.mark.parametrize("mode", MODES)
def test_nothing_overflows_on_the_narrowest_phone(
    browser: Browser, site_url: str, mode: str
) -> None:
    page = browser.new_context(viewport={"width": 320, "height": 640}).new_page()
    for lesson in LESSONS:
        page.goto(f"{site_url}/lessons/{lesson}/")
        choose_mode(page, mode)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.context.close()


def test_on_a_phone_each_choice_is_big_enough_and_has_a_row_of_its_own(
    browser: Browser, lesson: str
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    page.goto(lesson)
    boxes = [select.bounding_box() for select in page.locator(".gloss-choices select").all()]
    assert all(box and box["height"] >= 44 for box in boxes)
    assert boxes[0]["y"] + boxes[0]["height"] <= boxes[1]["y"]
    context.close()


@pytest.mark.parametrize(("width", "scheme"), [(390, "dark"), (1280, "light")])
@pytest.mark.parametrize("mode", MODES)
def test_axe_finds_nothing(
    browser: Browser, site_url: str, mode: str, scheme: Any, width: int
) -> None:
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(f"{site_url}/lessons/how-it-works/")  # with a figure, code, tables and self-checks
    choose_mode(page, mode)
    assert violations(page) == []
    if mode != "hidden":
        page.locator("a.gloss").first.click()
        page.locator(".report > summary").click()
        assert violations(page) == []
    context.close()
