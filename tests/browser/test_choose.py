"""The page that helps to choose as people use it: answered, linked, begun again, without script."""

import io
import json
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from course.choice import decide, load_choice
from scripts.content import Folder
from scripts.prepare import PROJECT

CHOICE = load_choice(Folder(PROJECT).choice)
CASES: list[dict[str, Any]] = json.loads(
    (PROJECT / "tests" / "cases" / "choice.json").read_text("utf-8")
)
OVERFLOWING = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
SMALL = """() => [...document.querySelectorAll(".choice :is(button, label, .choice-sources a)")]
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
  .map(e => e.outerHTML.slice(0, 80))"""


def outcome(page: Page) -> Any:
    return page.locator("[data-outcome]:visible")


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
def test_each_answer_says_at_once_what_it_weighs(
    page: Page, request: pytest.FixtureRequest, engine: str
) -> None:
    page.goto(f"{request.getfixturevalue(engine)}/reference/choose/")
    told = page.locator(".choice-sum")
    expect(told).to_have_text(
        "Chưa có khuyến nghị Hai bên đang ngang nhau. Còn 8 câu chưa trả lời.", use_inner_text=True
    )
    first = page.get_by_role("group", name="Hiện nay nhóm của bạn biết Kubernetes đến đâu?")
    expect(first.locator(".choice-effect:visible")).to_have_count(0)
    first.get_by_label("Chưa biết gì").check()
    expect(first.locator(".choice-effect:visible")).to_have_text("+3 về phía ECS")
    expect(told).to_contain_text("Tổng: +3 về phía ECS. Còn 7 câu chưa trả lời.")
    first.get_by_label("Biết rõ, dùng hằng ngày").check()
    expect(first.locator(".choice-effect:visible")).to_have_text("+3 về phía EKS")
    expect(outcome(page)).to_have_attribute("data-outcome", "lean-eks")
    assert page.url.endswith("/?skills=strong")
    page.reload()
    expect(outcome(page)).to_have_attribute("data-outcome", "lean-eks")
    page.locator(".language-switch").click()
    expect(told).to_have_text(
        "Lean to EKS Sum: +3 towards EKS. 7 questions are still open.", use_inner_text=True
    )
    page.get_by_role("button", name="Start again").click()
    expect(outcome(page)).to_have_attribute("data-outcome", "open")
    assert page.url.endswith("/reference/choose/")


@pytest.mark.parametrize("case", CASES[:6], ids=lambda case: case["name"])
def test_a_link_shows_its_result_what_is_against_it_and_what_would_turn_it(
    page: Page, site_url: str, case: dict[str, Any]
) -> None:
    asked = "&".join(f"{question}={answer}" for question, answer in case["answers"].items())
    page.goto(f"{site_url}/reference/choose/?{asked}")
    result = decide(CHOICE, case["answers"])
    shown = outcome(page)
    expect(shown).to_have_count(1)
    expect(shown.locator(".choice-title")).to_have_text(result.outcome.text.vi, use_inner_text=True)
    against = shown.locator(".choice-against:visible")
    expect(against).to_have_count(1)
    expect(against).to_contain_text(result.against.vi)
    expect(shown.locator(".choice-warning")).to_be_visible(visible=case["warned"])
    assert result.flip
    [turned] = [o for o in CHOICE.outcomes if o.id == result.flip.outcome]
    expect(page.locator(".choice-flip")).to_contain_text(turned.text.vi)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_narrow_phone_shows_it_without_scrolling_sideways(
    browser: Browser, site_url: str, script: bool
) -> None:
    page = browser.new_page(
        java_script_enabled=script, viewport={"width": 320, "height": 640}, has_touch=True
    )
    page.goto(f"{site_url}/reference/choose/")
    assert not page.evaluate(OVERFLOWING)
    assert page.evaluate(SMALL) == []
    expect(page.locator(".choice input:visible")).to_have_count(
        sum(len(question.answers) + 1 for question in CHOICE.questions) if script else 0
    )
    expect(outcome(page)).to_have_count(1 if script else len(CHOICE.outcomes))
    expect(page.locator(".choice-effect:visible")).to_have_count(
        0 if script else sum(len(question.answers) for question in CHOICE.questions)
    )
    page.close()


def test_the_focus_is_never_under_the_bar_of_the_result(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": 390, "height": 640})
    page.goto(f"{site_url}/reference/choose/")
    page.locator("[name=skills]:checked").focus()
    for _ in range(7):
        page.keyboard.press("Tab")
        while page.evaluate("document.activeElement.matches('a')"):
            page.keyboard.press("Tab")
        field = page.locator(":focus").bounding_box()
        bar = page.locator(".choice-bar").bounding_box()
        assert field
        assert bar
        assert field["y"] + field["height"] <= bar["y"]
    page.keyboard.press("ArrowUp")
    expect(page.locator(".choice-sum")).to_contain_text("Còn 7 câu chưa trả lời.")


def test_the_printed_page_holds_the_result(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/reference/choose/?skills=none&operations=nobody")
    printed = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    text = "".join("".join(part.extract_text().split()) for part in printed)
    result = decide(CHOICE, {"skills": "none", "operations": "nobody"})
    for wanted in (result.outcome.text.vi, result.against.vi, "+3 về phía ECS"):
        assert "".join(wanted.split()) in text
