"""Self-checks on paper, read back from the PDF: first all questions, then on a new page all
answers and whys; Vietnamese is kept, nothing to press is printed; with script and without.
"""

import io
import unicodedata

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from course.interface import say

ASKED = "self-check:not([hidden])"


def letters_of(text: str) -> str:
    """The letters of a text in a row: a reader of PDF guesses where lines and spaces are."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def printed(page: Page) -> list[str]:
    """The letters of each printed page."""
    pages = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    return [letters_of(page.extract_text()) for page in pages]


def texts(page: Page, selector: str) -> list[str]:
    return [letters_of(text) for text in page.locator(selector).all_text_contents()]


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("name", ["why-ecs", "how-it-works", "start", "words", "final"])
def test_questions_first_then_the_key_on_a_new_page(
    browser: Browser, site_url: str, name: str, script: bool
) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    page.goto(f"{site_url}/quizzes/{name}/")
    if script:  # an answer that was given must not show on the questions
        box = page.locator(ASKED).first
        box.get_by_label("Không biết").check()
        box.get_by_role("button", name="Trả lời", exact=True).click()
    sheets = printed(page)
    heading = letters_of(say("answers-and-whys"))
    starts = [number for number, sheet in enumerate(sheets) if sheet.startswith(heading)]
    assert len(starts) == 1 <= starts[0]
    assert sheets[0].startswith(letters_of(page.locator("h1").inner_text()))
    questions, key = "".join(sheets[: starts[0]]), "".join(sheets[starts[0] :])

    stems = texts(page, f"{ASKED} .check-stem")
    assert stems
    for number, stem in enumerate(stems, start=1):
        assert f"{number}.{stem}" in questions
        assert f"{number}." in key
    options = texts(page, f"{ASKED} .check-option, {ASKED} .check-row-text")
    for option in options:
        assert option in questions
    whys = texts(page, f"{ASKED} .verdict-why, {ASKED} .verdict-vi p")
    assert whys
    for why in whys:
        assert why in key
        # The meaning of one word may be an option of a question about another.
        assert why not in questions or why in options
    pressed = "self-check button, self-check summary, .check-confidence label, .next-step"
    for label in texts(page, f"{pressed}, .evidence a, .set-again, .check-place"):
        assert label not in questions + key
    context.close()


def test_a_match_is_printed_with_its_partners_by_letter(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/quizzes/how-it-works/")
    partners = page.locator("[data-type=match]").first.locator(".check-partners li")
    sheets = "".join(printed(page))
    for letter, text in zip("abcdefgh", partners.all_text_contents(), strict=False):
        assert f"{letter}.{letters_of(text)}" in sheets
