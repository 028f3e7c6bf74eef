"""A word that has no gloss is kept: marked from then on, listed, changed, taken back, handed on."""

import csv
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from course.interface import say, words
from glossary.termbase import load_terms
from tests.browser.test_accessibility import violations
from tests.browser.test_orientation import DENIED, events
from tests.browser.test_panel import card, field, panel, select

VI, EN = words("vi"), words("en")
LESSON = "lessons/why-ecs/"
SENTENCE = "The other two must serve everybody, and pages become slow."


def save(page: Page, word: str, meaning: str = "") -> None:
    """Select a word of the lesson that is open, and save it."""
    select(page, word)
    card(page).get_by_label(VI["own-meaning"]).fill(meaning)
    card(page).get_by_role("button", name=VI["save-word"]).click()
    expect(card(page).get_by_text(say("word-saved", q=word))).to_be_visible()
    page.keyboard.press("Escape")
    expect(card(page)).to_be_hidden()


def own(page: Page) -> Locator:
    return page.locator("a.gloss--own")


def rows(page: Page) -> Locator:
    return page.locator("#own-words li")


@pytest.fixture
def saved(page: Page, site_url: str) -> str:
    """The address of a lesson in which a word was saved just now."""
    page.goto(f"{site_url}/{LESSON}")
    save(page, "slow", "chậm")
    return f"{site_url}/{LESSON}"


def test_saving_is_an_event_with_the_sentence_and_its_place(page: Page, saved: str) -> None:
    (event,) = events(page, "saved")
    assert event.keys() == {"id", "at", "kind", "word", "sentence", "page", "meaning"}
    assert (event["word"], event["meaning"], event["sentence"]) == ("slow", "chậm", SENTENCE)
    path, _, heading = event["page"].partition("#")
    assert path == LESSON
    assert page.locator(f"h2#{heading}").count() == 1


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
def test_a_saved_word_is_a_gloss_from_then_on(
    page: Page, request: pytest.FixtureRequest, engine: str
) -> None:
    page.goto(f"{request.getfixturevalue(engine)}/{LESSON}")
    before = page.locator(".lesson-body").inner_text()
    save(page, "slow", "chậm")
    expect(own(page)).to_have_count(1)
    page.reload()
    expect(own(page)).to_have_text("slow")
    assert page.locator(".lesson-body").inner_text() == before
    own(page).focus()
    page.keyboard.press("Enter")
    shown = page.get_by_role("dialog", name="slow", exact=True)
    expect(shown.get_by_text("chậm", exact=True)).to_have_attribute("lang", "vi")
    expect(shown.get_by_text(SENTENCE)).to_be_visible()
    page.keyboard.press("Escape")
    expect(own(page)).to_be_focused()


def test_it_is_marked_first_in_each_section_and_nowhere_else(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    save(page, "machine")
    page.reload()
    expect(own(page).first).to_be_visible()
    sections = own(page).evaluate_all(
        """all => all.map(gloss => {
          const headings = [...document.querySelectorAll(".md-content :is(h1, h2, h3)")];
          const before = heading => heading.compareDocumentPosition(gloss) & 4;
          return headings.filter(before).length;
        })"""
    )
    assert len(sections) > 1
    assert len(sections) == len(set(sections))
    elsewhere = page.locator(".md-content :is(a, code, h1, h2, self-check, [lang=vi]) a.gloss--own")
    expect(elsewhere).to_have_count(0)


def test_taken_back_in_its_card_it_can_be_given_back(page: Page, saved: str) -> None:
    own(page).click()
    shown = page.get_by_role("dialog", name="slow", exact=True)
    shown.get_by_role("button", name=VI["remove"]).click()
    expect(shown.get_by_text(say("word-removed", q="slow"))).to_be_visible()
    expect(shown.get_by_role("button", name=VI["undo"])).to_be_focused()
    page.keyboard.press("Enter")
    expect(shown.get_by_role("button", name=VI["remove"])).to_be_visible()
    assert len(events(page, "saved")) == 2
    shown.get_by_role("button", name=VI["remove"]).click()
    expect(shown.get_by_role("button", name=VI["undo"])).to_be_visible()
    page.reload()
    page.wait_for_timeout(300)
    expect(own(page)).to_have_count(0)


def test_a_word_that_is_saved_again_brings_its_meaning_along(page: Page, saved: str) -> None:
    page.reload()
    page.keyboard.press("/")
    field(page).fill("slow")
    expect(panel(page).get_by_label(VI["own-meaning"])).to_have_value("chậm")


def test_the_list_has_the_word_its_meaning_and_the_way_to_its_sentence(
    page: Page, site_url: str, saved: str
) -> None:
    page.goto(f"{site_url}/glossary/#own-words")
    expect(page.get_by_text(say("own-words-n", n=1))).to_be_visible()
    expect(rows(page)).to_contain_text("chậm")
    rows(page).get_by_role("link", name=SENTENCE).click()
    expect(page).to_have_url(f"{site_url}/{LESSON}#one-container-dies-at-night")


def test_a_meaning_is_changed_in_the_list(page: Page, site_url: str, saved: str) -> None:
    page.goto(f"{site_url}/glossary/#own-words")
    rows(page).get_by_role("button", name=VI["edit-meaning"]).click()
    expect(rows(page).get_by_label(VI["own-meaning"])).to_be_focused()
    page.keyboard.press("Control+A")
    page.keyboard.type("chậm chạp")
    page.keyboard.press("Enter")
    expect(rows(page).locator(".own-meaning")).to_have_text("chậm chạp")
    page.reload()
    expect(rows(page).locator(".own-meaning")).to_have_text("chậm chạp")


def test_a_removed_row_stays_with_an_undo_until_the_page_is_left(
    page: Page, site_url: str, saved: str
) -> None:
    page.goto(f"{site_url}/glossary/#own-words")
    rows(page).get_by_role("button", name=VI["remove"]).click()
    expect(rows(page)).to_contain_text(say("word-removed", q="slow"))
    rows(page).get_by_role("button", name=VI["undo"]).click()
    expect(rows(page).locator(".own-meaning")).to_have_text("chậm")
    rows(page).get_by_role("button", name=VI["remove"]).click()
    expect(page.get_by_text(say("own-words-n", n=0))).to_be_visible()
    page.reload()
    expect(page.get_by_text(VI["own-words-none"])).to_be_visible()
    expect(rows(page)).to_have_count(0)


def test_the_download_is_a_table_whose_last_cell_an_author_can_paste(
    page: Page, site_url: str, saved: str, tmp_path: Path
) -> None:
    save(page, "alarm", '=1+1, "chuông"')
    save(page, "machine")
    page.goto(f"{site_url}/glossary/#own-words")
    with page.expect_download() as downloading:
        page.get_by_role("button", name=VI["download-csv"]).click()
    assert downloading.value.suggested_filename == "my-words.csv"
    data = Path(downloading.value.path()).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    table = list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    assert [row["word"] for row in table] == ["slow", "alarm", "machine"]
    assert table[0]["sentence"] == SENTENCE
    assert table[0]["page"] == f"{LESSON}#one-container-dies-at-night"
    assert table[1]["meaning"] == '\'=1+1, "chuông"'
    assert table[2]["terms.yml"] == ""
    path = tmp_path / "terms.yml"
    lines = "\n".join(row["terms.yml"] for row in table if row["terms.yml"])
    path.write_text(f"terms:\n{lines}\n", "utf-8")
    terms = load_terms(path)
    assert [(term.en, term.vi) for term in terms.values()] == [
        ("slow", "chậm"),
        ("alarm", '=1+1, "chuông"'),
    ]
    assert terms["slow"].example == SENTENCE
    assert terms["slow"].status == "proposal"


def test_a_word_that_the_glossary_does_not_have_can_be_saved_there(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}/glossary/")
    page.locator("#lookup-q").fill("zzzz")
    page.get_by_label(VI["own-meaning"]).fill("ngủ")
    page.get_by_role("button", name=VI["save-word"]).click()
    expect(page.get_by_text(say("own-words-n", n=1))).to_be_visible()
    page.locator("#lookup-q").fill("task")
    expect(page.get_by_role("button", name=VI["save-word"])).to_have_count(0)


def test_where_storage_is_denied_it_works_for_the_visit_and_that_is_said(
    page: Page, site_url: str
) -> None:
    page.add_init_script(DENIED)
    page.goto(f"{site_url}/")
    select(page, "program")
    card(page).get_by_role("button", name=VI["save-word"]).click()
    expect(card(page).get_by_text(VI["storage-blocked"])).to_be_visible()
    page.goto(f"{site_url}/{LESSON}")
    save(page, "slow", "chậm")
    expect(own(page)).to_have_text("slow")
    expect(page.get_by_text(VI["storage-blocked"])).to_be_visible()


def test_the_list_speaks_english_to_who_reads_english(
    page: Page, site_url: str, saved: str
) -> None:
    page.goto(f"{site_url}/glossary/#own-words")
    page.locator(".language-switch").click()
    expect(page.get_by_text("My words (1)")).to_be_visible()
    expect(rows(page).get_by_role("button", name=EN["edit-meaning"])).to_be_visible()
    rows(page).get_by_role("button", name=EN["remove"]).click()
    expect(rows(page)).to_contain_text("Removed “slow”.")


@pytest.mark.parametrize(
    ("engine", "width", "scheme"), [("site_url", 320, "dark"), ("zensical_url", 1280, "light")]
)
def test_axe_finds_nothing_in_the_list_and_the_card(
    browser: Browser, request: pytest.FixtureRequest, engine: str, scheme: Any, width: int
) -> None:
    site = request.getfixturevalue(engine)
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(f"{site}/{LESSON}")
    save(page, "slow", "chậm")
    save(page, "alarm")
    own(page).first.click()
    expect(page.get_by_role("dialog", name="slow", exact=True)).to_be_visible()
    assert violations(page) == []
    page.goto(f"{site}/glossary/#own-words")
    expect(rows(page)).to_have_count(2)
    assert violations(page) == []
    rows(page).first.get_by_role("button", name=VI["remove"]).click()
    rows(page).last.get_by_role("button", name=VI["edit-meaning"]).click()
    expect(rows(page).first.get_by_role("button", name=VI["undo"])).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
