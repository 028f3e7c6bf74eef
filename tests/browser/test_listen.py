"""A card reads its word and its sentence aloud, with a voice of this machine or not at all."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

# A synthesiser that says nothing and keeps what it was asked to say.
STUB = """
const voice = (lang, localService) => ({ name: lang, lang, localService, default: false });
window.spoken = [];
window.voices = %s;
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
const synthesis = Object.assign(new EventTarget(), {
  getVoices: () => window.voices,
  speak: ({ text, lang, rate, voice }) => spoken.push({ text, lang, rate, voice: voice.name }),
  cancel: () => spoken.push("stop"),
});
Object.defineProperty(window, "speechSynthesis", { value: synthesis });
"""
ENGLISH = "[voice('vi-VN', true), voice('en-GB', true), voice('en-US', true)]"


def opened(page: Page, site_url: str, voices: str, term: str = "orchestration") -> Locator:
    page.add_init_script(STUB % voices)
    page.goto(f"{site_url}/lessons/why-ecs/")
    page.locator(f".gloss[data-term={term}]").first.click()
    return page.locator(".gloss-card")


def said(page: Page) -> list[Any]:
    """What was said since it was last asked for, without the silences before it."""
    return [told for told in page.evaluate("spoken.splice(0)") if told != "stop"]


def test_it_says_the_word_and_its_sentence_in_american_english(page: Page, site_url: str) -> None:
    card = opened(page, site_url, ENGLISH)
    card.get_by_role("button", name="Nghe", exact=True).click()
    told = {"lang": "en-US", "rate": 1, "voice": "en-US"}
    assert said(page) == [{"text": "orchestration", **told}]
    card.get_by_role("button", name="Nghe cả câu").click()
    sentence = "Orchestration means that a program takes over this chain."
    assert said(page) == [{"text": sentence, **told}]


@pytest.mark.parametrize("mode", ["popover", "brackets", "ruby"])
def test_a_sentence_is_read_without_meanings_and_numbers_of_footnotes(
    page: Page, site_url: str, mode: str
) -> None:
    card = opened(page, site_url, ENGLISH, "control-plane")
    page.get_by_label("Nghĩa của từ").select_option(mode)
    page.locator(".gloss[data-term=control-plane]").first.click()
    card.get_by_role("button", name="Nghe cả câu").click()
    assert [told["text"] for told in said(page)] == [
        "Amazon ECS is AWS's own managed container orchestrator: AWS runs the control plane, "
        "and you describe what should run."
    ]


def test_slower_on_request_and_remembered(page: Page, site_url: str) -> None:
    card = opened(page, site_url, ENGLISH)
    card.get_by_label("Nghe chậm").check()
    assert said(page) == []
    card.get_by_role("button", name="Nghe", exact=True).click()
    assert [told["rate"] for told in said(page)] == [0.65]
    page.reload()
    page.locator(".gloss[data-term=orchestrator]").first.click()
    expect(card.get_by_label("Nghe chậm")).to_be_checked()
    card.get_by_role("button", name="Nghe", exact=True).click()
    assert [told["rate"] for told in said(page)] == [0.65]


def test_closing_the_card_ends_the_reading(page: Page, site_url: str) -> None:
    card = opened(page, site_url, ENGLISH)
    card.get_by_role("button", name="Nghe cả câu").click()
    page.evaluate("spoken.splice(0)")
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    assert page.evaluate("spoken") == ["stop"]


@pytest.mark.parametrize(
    "voices",
    ["[]", "[voice('vi-VN', true)]", "[voice('en-US', false)]"],
    ids=["no voice", "no English voice", "only a voice that a server speaks"],
)
def test_without_an_english_voice_of_this_machine_nothing_offers_to_read(
    page: Page, site_url: str, voices: str
) -> None:
    card = opened(page, site_url, voices)
    expect(card).to_be_visible()
    expect(card.locator(".card-listen")).to_be_hidden()


def test_voices_that_come_late_are_offered_in_the_open_card(page: Page, site_url: str) -> None:
    card = opened(page, site_url, "[]")
    expect(card.locator(".card-listen")).to_be_hidden()
    page.evaluate(
        "voices.push({ name: 'Android', lang: 'en_US', localService: true });"
        "speechSynthesis.dispatchEvent(new Event('voiceschanged'))"
    )
    card.get_by_role("button", name="Nghe", exact=True).click()
    assert said(page) == [{"text": "orchestration", "lang": "en-US", "rate": 1, "voice": "Android"}]


def test_a_browser_that_cannot_speak_at_all_shows_the_card(page: Page, site_url: str) -> None:
    page.add_init_script("Object.defineProperty(window, 'speechSynthesis', { value: undefined })")
    page.goto(f"{site_url}/lessons/why-ecs/")
    page.locator(".gloss[data-term=orchestration]").first.click()
    card = page.locator(".gloss-card")
    expect(card).to_contain_text("điều phối")
    expect(card.locator(".card-listen")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()


def test_its_buttons_are_big_enough_for_a_finger(browser: Any, site_url: str) -> None:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    card = opened(context.new_page(), site_url, ENGLISH)
    targets = card.locator(".card-listen :is(button, label)").all()
    assert len(targets) == 3
    for target in targets:
        box = target.bounding_box()
        assert box
        assert box["height"] >= 44
    context.close()
