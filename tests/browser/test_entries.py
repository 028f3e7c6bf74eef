"""The pages of the glossary as people use them: to a sentence, to a letter, and onto paper."""

import io
import unicodedata
from urllib.parse import unquote, urldefrag

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from glossary.termbase import load_terms
from scripts.content import Folder
from scripts.prepare import PROJECT

TERMS = load_terms(Folder(PROJECT).terms)
# whether the first of the parts, which stand in a row on the page, is in view
IN_VIEW = """parts => {
  const shown = [], texts = document.createTreeWalker(document.querySelector(".lesson-body"), 4);
  while (texts.nextNode()) {
    const { currentNode: text, currentNode: { parentElement: owner } } = texts;
    if (owner.checkVisibility() && !owner.closest("sup"))
      for (let at = 0; at < text.length; at += 1) shown.push([text, at]);
  }
  const all = shown.map(([text, at]) => text.data[at]).join("").replaceAll(/\\s/g, " ");
  const quoted = parts.map(part => RegExp.escape(part)).join("\\\\s+");
  const { index } = all.match(quoted);
  const range = document.createRange();
  range.setStart(...shown[index]);
  range.setEnd(...shown[index + parts[0].length - 1]);
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}"""
OVERFLOWING = """() => [...document.querySelectorAll(".md-content *")]
  .filter(e => e.checkVisibility() && e.clientWidth && e.scrollWidth > e.clientWidth)
  .map(e => e.outerHTML.slice(0, 100))"""
TIGHT = """() => [...document.querySelectorAll(".md-content [lang=vi]")].filter(e => {
  const { lineHeight, fontSize } = getComputedStyle(e);
  return e.checkVisibility() && parseFloat(lineHeight) < 1.5 * parseFloat(fontSize) - 0.01;
}).map(e => e.outerHTML.slice(0, 100))"""


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
@pytest.mark.parametrize(
    "term",
    [
        "service-ecs",  # its sentence has two notes, which stand there only without script
        "air-gapped",  # a comma and a dash are part of the words
        "log",  # one of its sentences is a single word, told apart by the next
    ],
)
def test_each_use_leads_to_its_sentence(
    browser: Browser, request: pytest.FixtureRequest, engine: str, term: str, script: bool
) -> None:
    """Or to its section: the browser that comes along has no search, and Zensical's theme scrolls
    to the section after the browser went to the sentence, which is still highlighted.
    """
    page = browser.new_page(java_script_enabled=script, viewport={"width": 390, "height": 300})
    entry = f"{request.getfixturevalue(engine)}/glossary/{term}/"
    page.goto(entry)
    searches = engine == "site_url" and page.evaluate(
        "find(document.querySelector('.term h1').textContent)"
    )
    uses = page.locator(".term-sentences a")
    for use in range(uses.count()):
        page.goto(entry)
        address = uses.nth(use).get_attribute("href") or ""
        section, _, directive = urldefrag(address)[1].partition(":~:text=")
        folded = page.locator(".term-lesson:not([open])", has=page.locator(f"a[href='{address}']"))
        for lesson in folded.locator("summary").all():
            lesson.click()
        uses.nth(use).click()
        page.wait_for_url("**/lessons/**")
        if searches:
            parts = [unquote(part.strip("-")) for part in directive.split(",")]
            page.wait_for_function(IN_VIEW, arg=parts, timeout=5000)
        else:
            expect(page.locator(f"[id='{section}']")).to_be_in_viewport()
    page.close()


def test_a_letter_leads_to_its_first_entry(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/glossary/")
    for order, texts in (("en", ".entries .entry-word"), ("vi", "[data-vi] > a > [lang=vi]")):
        letters = page.locator(f".letters a:lang({order})").all_inner_texts()
        words = page.locator(texts).all_inner_texts()
        assert letters == list(dict.fromkeys(_letter(word) for word in words))
    page.get_by_role("link", name="Đ", exact=True).click()
    first = next(t.vi for t in sorted(TERMS.values(), key=lambda t: t.id) if t.vi[0] in "Đđ")
    expect(page.locator("li[id='vi:đ']")).to_be_in_viewport()
    assert _letter(first) == "Đ"


def _letter(word: str) -> str:
    """The letter of a word without its tone, whose mark is a letter of its own in this form."""
    tones = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
    bare = "".join(c for c in unicodedata.normalize("NFD", word.upper()) if c not in tones)
    return unicodedata.normalize("NFC", bare)[0]


def test_every_entry_leads_on_and_back_to_the_list(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/glossary/#orchestration")
    page.locator("#orchestration").get_by_role("link", name="Mở mục từ").click()
    expect(page).to_have_url(f"{site_url}/glossary/orchestration/")
    expect(page.get_by_role("heading", level=1)).to_have_text("orchestration")
    page.get_by_role("link", name="Mục sau").click()
    expect(page).to_have_url(f"{site_url}/glossary/orchestrator/")
    page.get_by_role("link", name="Tất cả thuật ngữ", exact=True).click()
    expect(page.locator("#orchestrator")).to_have_attribute("open", "")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_printed_list_holds_every_term_and_rendering(
    browser: Browser, site_url: str, script: bool
) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    page.goto(f"{site_url}/glossary/")
    text = _printed(page)
    for term in TERMS.values():
        for wanted in (term.en, term.vi, term.definition_en, term.definition_vi):
            assert _letters_of(wanted) in text
    context.close()


def test_the_printed_entry_holds_all_its_uses(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/glossary/container/")
    page.locator(".term-lesson > summary").first.click()  # shut, and still printed
    uses = page.locator(".term-sentences a").all_text_contents()
    text = _printed(page)
    assert len(uses) > 5
    for use in uses:
        assert _letters_of(use) in text


def _printed(page: Page) -> str:
    pages = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    return _letters_of("".join(page.extract_text() for page in pages))


def _letters_of(text: str) -> str:
    """The letters of a text in a row: a reader of PDF guesses where lines and spaces are."""
    return "".join(unicodedata.normalize("NFKC", text).split())


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("address", ["glossary/", "glossary/container/"])
def test_on_paper_nothing_is_clipped_tight_or_a_button(
    browser: Browser, site_url: str, address: str, script: bool
) -> None:
    context = browser.new_context(
        java_script_enabled=script, viewport={"width": 794, "height": 1123}
    )
    page = context.new_page()
    page.goto(f"{site_url}/{address}")
    page.emulate_media(media="print")
    assert page.evaluate(OVERFLOWING) == []
    assert page.evaluate(TIGHT) == []
    for control in page.locator(".md-content :is(button, input, .button)").all():
        expect(control).to_be_hidden()
    context.close()


def test_on_paper_vietnamese_stands_beside_english(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": 794, "height": 1123})
    page.goto(f"{site_url}/glossary/")
    page.emulate_media(media="print")
    edges = {"en": set[float](), "vi": set[float]()}
    for entry in page.locator(".entry").all():
        english = entry.locator(".entry-word").bounding_box()
        vietnamese = entry.locator(".entry-vi").bounding_box()
        assert english
        assert vietnamese
        assert english["y"] == pytest.approx(vietnamese["y"], abs=1)
        edges["en"].add(round(english["x"]))
        edges["vi"].add(round(vietnamese["x"]))
    assert len(edges["en"]) == len(edges["vi"]) == 1
    assert max(edges["en"]) < min(edges["vi"])
