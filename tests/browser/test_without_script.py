"""Without script everything can be read: notes after their words, entries by link, keys behind a
native disclosure; and nothing stands there that needs script.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from quiz.item_bank import load_bank
from quiz.types.choice import Choice
from scripts.content import Folder
from scripts.prepare import PROJECT

BANK = load_bank(Folder(PROJECT).bank)


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_written_glosses_read_word_then_meaning(plain: Page, site_url: str) -> None:
    plain.goto(f"{site_url}/lessons/why-ecs/")
    note = plain.locator(".gloss[data-term=control-plane].gloss--written + .gloss-note").first
    expect(note).to_be_visible()
    paragraph = plain.locator("p", has=note).first
    expect(paragraph).to_contain_text("control plane (mặt phẳng điều khiển), and you describe")


def test_with_script_the_notes_wait_behind_their_words(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/lessons/why-ecs/")
    expect(page.locator(".gloss-note").first).to_be_hidden()


def test_other_marks_are_links_to_their_entries(plain: Page, site_url: str) -> None:
    plain.goto(f"{site_url}/lessons/why-ecs/")
    plain.locator(".gloss:not(.gloss--written)[data-term=load-balancer]").first.click()
    expect(plain).to_have_url(f"{site_url}/glossary/load-balancer/")
    expect(plain.locator(".term .card-definitions")).to_be_visible()


@pytest.mark.parametrize("address", ["lessons/why-ecs/", "quizzes/why-ecs/"])
def test_every_answer_and_why_is_behind_a_disclosure(
    plain: Page, site_url: str, address: str
) -> None:
    plain.goto(f"{site_url}/{address}")
    boxes = plain.locator("self-check").all()
    assert boxes
    for box in boxes:
        expect(box.locator("button")).to_be_hidden()
        key = box.locator(".check-key")
        key.locator("> summary").click()
        for why in key.locator(".verdict-why").all():
            expect(why).to_be_visible()
        item = BANK.get(box.get_attribute("data-item") or "")
        for option in item.body.options if item and isinstance(item.body, Choice) else ():
            expect(key.get_by_text(option.why, exact=True)).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize(
    "address",
    [
        "",
        "lessons/why-ecs/",
        "quizzes/why-ecs/",
        "quizzes/start/",
        "quizzes/final/",
        "glossary/",
        "glossary/fully-managed/",
    ],
)
def test_nothing_is_wider_than_the_narrowest_phone(
    browser: Browser, site_url: str, address: str, script: bool
) -> None:
    context = browser.new_context(
        java_script_enabled=script, viewport={"width": 320, "height": 640}
    )
    page = context.new_page()
    page.goto(f"{site_url}/{address}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
