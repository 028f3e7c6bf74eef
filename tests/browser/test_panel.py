"""The look-up is on every page: over it by key or button, beside the text for a selected word."""

from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from course.interface import say, words
from tests.browser.test_accessibility import LOOKS, PAGES, violations

VI, EN = words("vi"), words("en")
LESSON = "lessons/why-ecs/"
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
}
# Selects a word of the article as a finger or a script does: without a pointer event.
SELECT = """word => {
  const walker = document.createTreeWalker(
    document.querySelector(".md-content"), NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const at = text.data.indexOf(word);
    if (at < 0 || text.parentElement.closest("a, code, h1, h2, script")) continue;
    text.parentElement.scrollIntoView({ block: "center" });
    getSelection().setBaseAndExtent(text, at, text, at + word.length);
    return true;
  }
  return false;
}"""
SELECTED = "() => getSelection().toString()"


def panel(page: Page) -> Locator:
    return page.get_by_role("dialog", name=VI["look-up-word"], exact=True)


def field(page: Page) -> Locator:
    return panel(page).get_by_role("searchbox")


def card(page: Page) -> Locator:
    return page.locator(".word-card")


def button(page: Page) -> Locator:
    return page.locator(".md-header .look-up")


def select(page: Page, word: str) -> None:
    assert page.evaluate(SELECT, word), f"the article has no {word}"


def spot(page: Page, word: str) -> tuple[float, float]:
    """The middle of a word of the article, which is scrolled into view and not selected."""
    select(page, word)
    box = page.evaluate("() => getSelection().getRangeAt(0).getBoundingClientRect().toJSON()")
    page.evaluate("() => getSelection().removeAllRanges()")
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
@pytest.mark.parametrize("name", ["home", "lesson", "self-check"])
def test_a_slash_opens_it_and_escape_gives_the_focus_back(
    page: Page, request: pytest.FixtureRequest, engine: str, name: str
) -> None:
    page.goto(f"{request.getfixturevalue(engine)}/{PAGES[name]}")
    link = page.locator(".md-content a:visible").first
    link.focus()
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    expect(field(page)).to_have_value("")
    page.keyboard.type("dieu phoi")
    expect(panel(page).get_by_role("status")).to_contain_text("“dieu phoi”")
    page.keyboard.press("Escape")
    expect(panel(page)).to_be_hidden()
    expect(link).to_be_focused()


def test_under_a_path_it_asks_the_same_site(page: Page, subpath_url: str) -> None:
    page.goto(f"{subpath_url}/{LESSON}")
    page.keyboard.press("/")
    field(page).fill("orchestration")
    entry = panel(page).get_by_role("listitem").first.get_by_role("link")
    expect(entry).to_have_attribute("href", f"{subpath_url}/glossary/orchestration/")


def test_arrow_keys_move_through_the_entries_and_enter_opens_one(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    page.keyboard.press("/")
    field(page).fill("dieu phoi")
    entries = panel(page).locator(".found a")
    expect(entries.first).to_contain_text("điều phối")
    page.keyboard.press("ArrowDown")
    expect(entries.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(entries.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Tab")
    expect(entries.nth(0)).to_be_focused()
    second = entries.nth(1).get_attribute("href")
    page.route("**/glossary/*/", lambda route: route.fulfill(body="an entry"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert second
    page.wait_for_url(second)


def test_the_words_that_answered_are_marked_and_all_entries_are_one_link_away(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}/{LESSON}")
    page.keyboard.press("/")
    field(page).fill("dieu phoi")
    expect(panel(page).locator(".found li").first).to_be_visible()
    marked = "() => [...CSS.highlights.get('lookup-match')].map(range => range.toString())"
    assert "điều phối" in page.evaluate(marked)
    assert panel(page).locator(".found li").count() <= 8
    panel(page).get_by_role("link", name=VI["all-entries"]).click()
    expect(page.locator("#lookup-q")).to_have_value("dieu phoi")


def test_the_terms_are_fetched_once_and_not_before_they_are_wanted(
    page: Page, site_url: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto(f"{site_url}/{LESSON}")
    page.wait_for_load_state()
    assert not {"panel.js", "terms.json"} & set(asked)
    for _ in range(2):
        page.keyboard.press("/")
        field(page).fill("task")
        expect(panel(page).locator(".found li").first).to_be_visible()
        page.keyboard.press("Escape")
    assert [asked.count(name) for name in ("panel.js", "terms.json")] == [1, 1]


def test_terms_that_do_not_come_are_said_and_asked_for_again(
    page: Page, site_url: str, page_complaints: list[str]
) -> None:
    page.route("**/terms.json", lambda route: route.fulfill(status=503))
    page.goto(f"{site_url}/{LESSON}")
    page.keyboard.press("/")
    field(page).fill("task")
    expect(panel(page).get_by_role("status")).to_have_text(VI["terms-failed"])
    page.unroute("**/terms.json")
    field(page).fill("tasks")
    expect(panel(page).locator("[data-term=task]")).to_be_visible()
    assert all("503" in complaint for complaint in page_complaints)
    page_complaints.clear()


def test_without_the_panel_the_glossary_page_answers(
    page: Page, site_url: str, page_complaints: list[str]
) -> None:
    page.route("**/panel.js", lambda route: route.abort())
    page.goto(f"{site_url}/{LESSON}")
    button(page).click()
    page.wait_for_url(f"{site_url}/glossary/?term=")
    assert all("panel.js" in complaint for complaint in page_complaints)
    page_complaints.clear()


def test_a_slash_that_is_typed_is_a_slash(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/quizzes/why-ecs/")
    typed = page.locator(".check-typed").first
    typed.focus()
    page.keyboard.type("a/b")
    expect(typed).to_have_value("a/b")
    page.locator("self-check input[type=radio]").first.focus()
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()


def test_a_slash_in_a_composition_is_the_keyboards(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    page.keyboard.press("/")
    expect(panel(page)).to_be_visible()  # its code is there, so the next one opens at once
    page.keyboard.press("Escape")
    press = """isComposing => document.body.dispatchEvent(
      new KeyboardEvent("keydown", { key: "/", isComposing, bubbles: true }))"""
    page.evaluate(press, True)
    page.wait_for_timeout(100)
    expect(panel(page)).to_be_hidden()
    page.evaluate(press, False)
    expect(panel(page)).to_be_visible()


def test_on_the_glossary_page_its_own_field_is_the_look_up(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/glossary/")
    button(page).click()
    expect(page.locator("#lookup-q")).to_be_focused()
    expect(panel(page)).to_have_count(0)


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_the_button_is_big_enough_and_back_closes(
    browser: Browser, request: pytest.FixtureRequest, engine: str, width: int
) -> None:
    phone = {**PHONE, "viewport": {"width": width, "height": 640}}
    page = browser.new_context(**phone).new_page()
    address = f"{request.getfixturevalue(engine)}/{LESSON}"
    page.goto(address)
    box = button(page).bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 44
    for _ in range(2):
        button(page).tap()
        expect(field(page)).to_be_visible()
        field(page).fill("zzzz")
        expect(panel(page).get_by_role("button", name=VI["save-word"])).to_have_count(1)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        inner = panel(page).evaluate("e => [e.scrollWidth, e.clientWidth]")
        assert inner[0] <= inner[1]
        page.go_back()
        expect(panel(page)).to_be_hidden()
        assert page.url == address
    page.context.close()


def test_it_speaks_english_to_who_reads_english(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    page.locator(".language-switch").click()
    expect(button(page)).to_have_accessible_name(EN["look-up-word"])
    page.keyboard.press("/")
    english = page.get_by_role("dialog", name=EN["look-up-word"], exact=True)
    english.get_by_role("searchbox", name=EN["look-up-term"]).fill("zzzz")
    expect(english.get_by_role("status").first).to_have_text("No entry for “zzzz” yet")
    expect(english.get_by_role("button", name=EN["save-word"])).to_be_visible()


def test_a_double_click_looks_a_word_up_beside_it(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    x, y = spot(page, "alarm")
    page.mouse.dblclick(x, y)
    expect(card(page)).to_be_visible()
    expect(card(page).locator(".card-word")).to_have_text("alarm")
    expect(card(page)).to_contain_text(say("no-entry", q="alarm"))
    assert page.evaluate(SELECTED).strip() == "alarm"
    assert page.evaluate("document.activeElement === document.body")
    box = card(page).bounding_box()
    assert box
    assert box["y"] > y or box["y"] + box["height"] < y, "the card covers its word"
    page.locator("h1").click()
    expect(card(page)).to_be_hidden()


@pytest.mark.parametrize(
    ("selected", "term"), [("container", "container"), ("tasks", "task"), ("scaling", "scaling")]
)
def test_a_word_that_has_an_entry_shows_its_rendering_at_once(
    page: Page, site_url: str, selected: str, term: str
) -> None:
    page.goto(f"{site_url}/lessons/how-it-works/")
    select(page, selected)
    entry = card(page).locator(f".found [data-term={term}]")
    expect(entry.locator(".entry-vi")).to_be_visible()
    expect(entry.get_by_role("link")).to_have_attribute("href", f"{site_url}/glossary/{term}/")


def test_escape_closes_it_and_the_selection_stands(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    select(page, "alarm")
    expect(card(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(card(page)).to_be_hidden()
    assert page.evaluate(SELECTED) == "alarm"


def test_the_keyboard_goes_into_it_and_comes_back_to_the_text(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    select(page, "alarm")
    expect(card(page)).to_be_visible()
    page.keyboard.press("Tab")
    expect(card(page)).to_be_focused()
    page.keyboard.press("Tab")
    expect(card(page).get_by_role("button", name=VI["close"], exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect(card(page)).to_be_hidden()
    assert "alarm" in page.evaluate("document.activeElement.textContent")


def test_a_slash_takes_the_selected_word_into_the_panel(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    select(page, "alarm")
    page.keyboard.press("/")
    expect(field(page)).to_have_value("alarm")
    expect(card(page)).to_be_hidden()
    page.keyboard.press("Escape")
    select(page, "machine")
    expect(card(page)).to_be_visible()
    page.keyboard.press("/")
    expect(field(page)).to_have_value("machine")
    expect(card(page)).to_be_hidden()


@pytest.mark.parametrize(
    ("where", "why"),
    [
        (".md-content code >> nth=0", "code"),
        (".md-content a.gloss >> nth=0", "a gloss"),
        (".lesson-goal", "Vietnamese"),
        ("#one-container-dies-at-night + p", "a whole paragraph"),
        (".md-nav__title >> nth=0", "the frame of the page"),
    ],
)
def test_nothing_opens_for(page: Page, site_url: str, where: str, why: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    select(page, "alarm")  # so that the code is there
    expect(card(page)).to_be_visible()
    page.locator(where).evaluate("e => getSelection().selectAllChildren(e)")
    expect(card(page), why).to_be_hidden()
    page.wait_for_timeout(500)  # longer than a selection must stand
    expect(card(page), why).to_be_hidden()


def test_dictionaries_are_links_that_only_the_reader_opens(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    select(page, "wake up")
    links = card(page).locator(".dictionaries a")
    expect(links).to_have_count(3)
    for link in links.all():
        expect(link).to_have_attribute("target", "_blank")
        expect(link).to_have_attribute("rel", "noopener noreferrer")
        assert "wake%20up" in (link.get_attribute("href") or "")


def test_on_a_phone_it_is_a_sheet_that_spares_the_selection_and_back_closes_it(
    browser: Browser, site_url: str
) -> None:
    page = browser.new_context(**PHONE).new_page()
    page.goto(f"{site_url}/{LESSON}")
    select(page, "slow")
    expect(card(page)).to_be_visible()
    page.wait_for_timeout(300)  # until the page has scrolled
    _spares_the_word(page)
    for target in card(page).locator("button, a, input").all():
        box = target.bounding_box()
        assert box
        assert box["height"] >= 44
    card(page).get_by_role("button", name=VI["save-word"]).tap()
    expect(page.locator("a.gloss--own")).to_be_visible()
    page.wait_for_timeout(300)
    sheet, word = card(page).bounding_box(), page.locator("a.gloss--own").bounding_box()
    assert sheet
    assert word
    assert word["y"] + word["height"] <= sheet["y"] + 8  # the padding of a gloss
    page.go_back()
    expect(card(page)).to_be_hidden()
    assert page.url == f"{site_url}/{LESSON}"
    page.context.close()


def _spares_the_word(page: Page) -> None:
    sheet = card(page).bounding_box()
    word = page.evaluate("() => getSelection().getRangeAt(0).getBoundingClientRect().toJSON()")
    assert sheet
    assert sheet["x"] == 0
    assert sheet["height"] <= 844 / 2 + 1
    assert word["bottom"] <= sheet["y"]


def test_the_sheet_of_a_gloss_gives_way_to_the_panel(browser: Browser, site_url: str) -> None:
    page = browser.new_context(**PHONE).new_page()
    address = f"{site_url}/{LESSON}"
    page.goto(address)
    button(page).tap()
    expect(field(page)).to_be_visible()
    page.go_back()
    page.locator(".gloss[data-term=orchestration]").first.tap()
    expect(page.locator("#gloss-card")).to_be_visible()
    button(page).tap()
    expect(field(page)).to_be_visible()
    expect(page.locator("#gloss-card")).to_be_hidden()
    page.wait_for_timeout(300)  # until the history has settled
    page.go_back()
    expect(panel(page)).to_be_hidden()
    assert page.url == address
    page.context.close()


@pytest.mark.parametrize(("engine", "width", "scheme"), LOOKS)
def test_axe_finds_nothing_in_the_panel_and_the_card(
    browser: Browser, request: pytest.FixtureRequest, engine: str, scheme: Any, width: int
) -> None:
    context = _reader(browser, scheme, width)
    page = context.new_page()
    page.goto(f"{request.getfixturevalue(engine)}/{LESSON}")
    button(page).click()
    field(page).fill("dieu phoi")
    expect(panel(page).locator(".found li").first).to_be_visible()
    assert violations(page) == []
    field(page).fill("zzzz")
    expect(panel(page).locator(".save-word")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    select(page, "starts a container")
    expect(card(page).locator(".found li").first).to_be_visible()
    assert violations(page) == []
    context.close()


def _reader(browser: Browser, scheme: Any, width: int) -> BrowserContext:
    return browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce"
    )


def test_without_script_the_header_has_nothing_of_it(browser: Browser, site_url: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{site_url}/{LESSON}")
    expect(button(page)).to_have_count(0)
    expect(page.locator(".md-sidebar--primary a[href$='glossary/']").first).to_be_visible()
    page.context.close()


def test_nothing_of_it_is_printed(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    select(page, "alarm")
    expect(card(page)).to_be_visible()
    page.emulate_media(media="print")
    expect(card(page)).to_be_hidden()
    expect(button(page)).to_be_hidden()
