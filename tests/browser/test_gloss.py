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


# Where the lines of the tinted sentence begin and end, and where the sheet begins.
SPARED = """() => {
  const ranges = [...CSS.highlights.get("gloss-sentence")];
  const word = document.querySelector(".gloss[aria-expanded=true]");
  const boxes = [word, ...ranges].flatMap(part => [...part.getClientRects()]);
  return [
    document.querySelector(".md-header").getBoundingClientRect().bottom,
    Math.min(...boxes.map(box => box.top)),
    Math.max(...boxes.map(box => box.bottom)),
    document.querySelector(".gloss-card").getBoundingClientRect().top,
  ];
}"""


@pytest.mark.parametrize("size", [(390, 844), (320, 640)], ids=["phone", "small phone"])
def test_the_sheet_spares_the_whole_sentence_of_every_word_down_to_the_last(
    browser: Browser, lesson: str, size: tuple[int, int]
) -> None:
    width, height = size
    page = browser.new_context(
        **PHONE | {"viewport": {"width": width, "height": height}}
    ).new_page()
    page.goto(lesson)
    words = page.locator("a.gloss").all()
    assert len(words) > 15
    for word in words:
        word.evaluate("word => word.click()")
        header, top, bottom, sheet = page.evaluate(SPARED)
        assert header - 1 <= top, word.inner_text()
        assert bottom <= sheet + 1, word.inner_text()
    page.context.close()


def test_a_sentence_longer_than_the_room_leaves_its_word_in_sight(
    browser: Browser, lesson: str
) -> None:
    page = browser.new_context(**PHONE).new_page()
    page.goto(lesson)
    word = gloss(page, "orchestration")
    word.evaluate("word => word.before('and so it goes on '.repeat(60))")
    word.tap()
    box, sheet = word.bounding_box(), card(page).bounding_box()
    assert box
    assert sheet
    assert box["y"] > 0
    assert box["y"] + box["height"] <= sheet["y"]
    page.context.close()


def test_the_sheet_still_spares_its_sentence_when_it_grows(browser: Browser, lesson: str) -> None:
    page = browser.new_context(**PHONE).new_page()
    page.goto(lesson)
    page.locator("a.gloss").last.evaluate("word => word.click()")
    page.locator(".report > summary").tap()
    expect(page.locator(".report textarea")).to_be_visible()
    header, top, bottom, sheet = page.evaluate(SPARED)
    assert header - 1 <= top
    assert bottom <= sheet + 1
    page.context.close()


def test_tab_walks_from_the_word_through_its_card_and_on(page: Page, lesson: str) -> None:
    page.goto(lesson)
    word = gloss(page, "orchestration")
    word.focus()
    page.keyboard.press("Enter")
    close = card(page).get_by_role("button", name="Đóng")
    page.keyboard.press("Tab")
    expect(close).to_be_focused()
    page.keyboard.press("Tab")
    expect(card(page).get_by_role("link", name="Mở mục từ")).to_be_focused()
    page.keyboard.press("Tab")
    expect(card(page).locator("summary")).to_be_focused()
    page.keyboard.press("Tab")
    expect(card(page)).to_be_hidden()
    expect(gloss(page, "orchestrator")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(word).to_be_focused()


def test_tab_reaches_the_words_in_the_order_of_the_text(page: Page, lesson: str) -> None:
    page.goto(lesson)
    words = page.locator("a.gloss")
    words.first.focus()
    page.keyboard.press("Tab")
    expect(words.nth(1)).to_be_focused()


def test_the_pointer_may_enter_the_card(page: Page, lesson: str) -> None:
    page.goto(lesson)
    gloss(page, "orchestration").click()
    card(page).locator(".card-vi").hover()
    card(page).locator(".card-vi").click()
    expect(card(page)).to_be_visible()


def test_it_says_both_languages_and_only_renderings_that_are_right(page: Page, lesson: str) -> None:
    page.goto(lesson)
    gloss(page, "orchestration").click()
    expect(card(page).locator(".ipa")).to_have_text("/ˌɔrkəˈstreɪʃən/")
    expect(card(page).locator(".card-meta")).to_contain_text("danh từ · C1")
    expect(card(page).locator(".card-vi")).to_have_text("điều phối")
    expect(card(page).locator(".card-alternatives")).to_have_text(
        "Cũng gặp: tự động hoá triển khai (chỉ nói được một phần nghĩa); sự điều phối"
    )
    expect(card(page).locator("dd[lang=vi]")).not_to_be_empty()
    expect(card(page).locator("dd[lang=en]")).not_to_be_empty()
    page.keyboard.press("Escape")
    gloss(page, "control-plane").click()
    expect(page.get_by_role("dialog", name="control plane")).not_to_contain_text("bảng điều khiển")


def test_its_buttons_are_big_enough_for_a_finger(browser: Browser, lesson: str) -> None:
    page = browser.new_context(**PHONE).new_page()
    page.goto(lesson)
    gloss(page, "orchestration").tap()
    card(page).locator("summary").tap()
    for target in card(page).locator("button:visible, a, summary").all():
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


def test_nothing_overflows_when_a_desktop_is_zoomed_to_200_percent(
    browser: Browser, lesson: str
) -> None:
    context = browser.new_context(viewport={"width": 640, "height": 450}, device_scale_factor=2)
    page = context.new_page()
    page.goto(lesson)
    gloss(page, "orchestration").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    header, top, bottom, sheet = page.evaluate(SPARED)
    assert header - 1 <= top
    assert bottom <= sheet + 1
    context.close()


@pytest.mark.parametrize("width", [720, 1280])
def test_nothing_overflows_when_only_the_text_is_zoomed_to_200_percent(
    page: Page, lesson: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(lesson)
    page.add_style_tag(content="html { font-size: 250% !important }")  # the theme's 125 %, doubled
    gloss(page, "orchestration").click()
    box = card(page).bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_every_gloss_of_the_page_has_its_card(page: Page, lesson: str) -> None:
    page.goto(lesson)
    marked = page.locator(".gloss").evaluate_all("all => all.map(a => a.dataset.term)")
    cards = page.locator("template[data-entry]").evaluate_all("all => all.map(t=>t.dataset.entry)")
    assert len(marked) > 10
    assert set(marked) == set(cards)
