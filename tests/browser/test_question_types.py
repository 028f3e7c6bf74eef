"""Every type of question: answered right, wrong and in part by keyboard alone; there again after
a reload; every sign in every field as it was written, from both engines, with script and without.
"""

from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from quiz.item_bank import load_bank
from quiz.items import Item
from quiz.types import TYPES
from scripts.prepare import PROJECT
from tests.browser.keyboard import ANSWERS, begin_at, give, press_to
from tests.browser.test_accessibility import violations

BANK = load_bank(PROJECT / "tests" / "cases" / "signs" / "quiz" / "bank")
PAGES = ("signs", "contrast", "final")
CASES = [(kind, outcome) for kind, outcomes in ANSWERS.items() for outcome in outcomes]
TOLD = {
    "right": "Đúng.",
    "partly": "Đúng một phần.",
    "wrong": "Chưa đúng.",
    "ungraded": "Hãy so câu của bạn với câu trả lời mẫu.",
    "unknown": "Không sao, lời giải ở ngay dưới đây.",
}


@pytest.fixture
def quiz(page: Page, signs_url: str) -> Page:
    page.goto(f"{signs_url}/quizzes/signs/")
    return page


def check(page: Page, kind: str) -> Locator:
    return page.locator(f"self-check[data-item=signs-{kind}]")


def shown(box: Locator) -> dict[str, Any]:
    """What a reader sees of an answer."""
    return {
        "message": box.locator(".check-message").inner_text(),
        "verdicts": box.locator(".verdict").all_inner_texts(),
        "states": box.locator(".verdict").evaluate_all("all => all.map(v => v.dataset.state)"),
        "typed": box.locator(".check-typed").evaluate_all("all => all.map(f => f.value)"),
    }


def test_every_type_that_python_has_is_answered_here() -> None:
    table = (PROJECT / "web" / "self-check" / "types.ts").read_text("utf-8")
    assert list(ANSWERS) == list(TYPES)
    assert all(f"\n  {kind}: " in table for kind in TYPES)


@pytest.mark.parametrize(("kind", "outcome"), CASES)
def test_by_keyboard_alone_and_again_after_a_reload(quiz: Page, kind: str, outcome: str) -> None:
    box = check(quiz, kind)
    give(quiz, box, outcome)
    expect(box).to_have_attribute("data-answered", outcome)
    message = box.locator(".check-message")
    expect(message).to_contain_text(TOLD[outcome])
    expect(message).to_be_focused()
    for part in box.locator(".verdict-text, .verdict > .verdict-why").all():
        expect(part).to_be_visible()
    answered = shown(box)

    quiz.reload()
    expect(box).to_have_attribute("data-answered", outcome)
    assert shown(box) == answered
    assert quiz.evaluate("document.activeElement === document.body")

    begin_at(box)
    press_to(quiz, box.get_by_role("button", name="Làm lại câu này"))
    quiz.keyboard.press("Enter")
    expect(box).not_to_have_attribute("data-answered", outcome)
    expect(box.locator(".check-key")).to_be_hidden()
    expect(box.locator("[data-state]")).to_have_count(0)
    give(quiz, box, outcome)
    assert shown(box) == answered


def test_the_points_that_are_ticked_belong_to_the_answer(quiz: Page) -> None:
    box = check(quiz, "explain")
    give(quiz, box, "ungraded")
    points = box.locator(".check-points input")
    for place in (0, 1, 1, 2):
        press_to(quiz, points.nth(place))
        quiz.keyboard.press("Space")
    quiz.reload()
    expect(box).to_have_attribute("data-answered", "ungraded")
    ticked = [point.is_checked() for point in points.all()]
    assert ticked == [True, False, True]
    assert shown(box)["typed"] == ANSWERS["explain"]["ungraded"]
    box.get_by_role("button", name="Làm lại câu này").click()
    assert not any(point.is_checked() for point in points.all())


@pytest.mark.parametrize("kind", ANSWERS)
def test_who_does_not_know_reads_the_explanation(quiz: Page, kind: str) -> None:
    box = check(quiz, kind)
    box.get_by_role("radio", name="Không biết").check()
    box.get_by_role("button", name="Trả lời", exact=True).click()
    expect(box.locator(".check-message")).to_contain_text(TOLD["unknown"])
    expect(box.locator(".evidence")).to_be_visible()
    quiz.reload()
    expect(box.locator(".check-message")).to_contain_text(TOLD["unknown"])


@pytest.mark.parametrize(
    ("kind", "missing"),
    [
        ("single", "Hãy chọn một ý trước"),
        ("multiple", "Hãy chọn một ý trước"),
        ("typed", "Hãy gõ câu trả lời trước"),
        ("match", "Còn 3 dòng chưa chọn"),
        ("order", "Hãy xếp thứ tự trước"),
        ("classify", "Còn 3 dòng chưa chọn"),
        ("numeric", "Hãy gõ một số, tính bằng: “đ” & <s> ${u} {{ v }}"),
        ("explain", "Hãy gõ câu trả lời trước"),
    ],
)
def test_what_is_missing_is_told(quiz: Page, kind: str, missing: str) -> None:
    box = check(quiz, kind)
    box.get_by_role("button", name="Trả lời", exact=True).click()
    expect(box.locator(".check-status")).to_have_text(missing)
    expect(box.locator(".check-key")).to_be_hidden()
    assert box.evaluate("box => box.querySelector('form').contains(document.activeElement)")


def test_the_first_line_without_a_choice_is_led_to(quiz: Page) -> None:
    box = check(quiz, "classify")
    rows = box.locator(".check-row")
    rows.nth(0).get_by_role("radio").first.check()
    box.get_by_role("button", name="Trả lời", exact=True).click()
    expect(box.locator(".check-status")).to_have_text("Còn 2 dòng chưa chọn")
    expect(rows.nth(1).get_by_role("radio").first).to_be_focused()


def test_a_finger_orders_steps_without_dragging(browser: Browser, signs_url: str) -> None:
    context = browser.new_context(has_touch=True, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{signs_url}/quizzes/signs/")
    box = check(page, "order")
    first = box.locator(".check-row").first.get_attribute("data-row")
    down = box.locator(f'.check-row[data-row="{first}"]').get_by_role("button", name="Xuống")
    size = down.bounding_box()
    assert size is not None
    assert min(size["width"], size["height"]) >= 44
    down.tap()
    down.tap()
    expect(box.locator(".check-moved")).to_have_text("Bước này giờ đứng thứ 3 trên 3")
    expect(box.locator(".check-row").last).to_have_attribute("data-row", first or "")
    context.close()


def texts_of(item: Item) -> list[str]:
    """Every text of an item that a page has to show, without the marks of code."""
    found: list[str] = [item.stem, item.evidence.sentence]
    waiting: list[Any] = [vars(item.body)]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            waiting += [one for name, one in value.items() if name not in ("lang", "misconception")]
        elif isinstance(value, tuple):
            waiting += value
        elif hasattr(value, "__dict__"):
            waiting.append(vars(value))
    return found


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("engine", ["signs_url", "zensical_signs_url"])
def test_every_sign_of_every_field_survives(
    browser: Browser, request: pytest.FixtureRequest, engine: str, script: bool
) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    for address in ("lessons/signs/", *(f"quizzes/{name}/" for name in PAGES)):
        page.goto(f"{request.getfixturevalue(engine)}/{address}")
        boxes = page.locator("self-check[data-item*=signs-]").all()
        assert boxes
        for box in boxes:
            item = BANK[box.get_attribute("data-item") or ""]
            written = " ".join((box.text_content() or "").replace("`", "").split())
            for text in texts_of(item):
                assert " ".join(text.replace("`", "").split()) in written
    context.close()


@pytest.mark.parametrize(
    ("engine", "width", "scheme"),
    [("signs_url", 390, "dark"), ("zensical_signs_url", 1280, "light")],
)
def test_axe_finds_nothing_on_any_type_before_and_after_the_answer(
    browser: Browser, request: pytest.FixtureRequest, engine: str, scheme: Any, width: int
) -> None:
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(f"{request.getfixturevalue(engine)}/quizzes/signs/")
    assert violations(page) == []
    for kind, outcomes in ANSWERS.items():
        give(page, check(page, kind), list(outcomes)[-1])
    expect(page.locator("self-check[data-answered]")).to_have_count(len(ANSWERS))
    for disclosure in page.locator("self-check .report > summary").all():
        disclosure.click()
    expect(page.locator("self-check .report textarea")).to_have_count(len(ANSWERS))
    assert violations(page) == []
    context.close()


@pytest.mark.parametrize("width", [320, 640], ids=["the narrowest phone", "zoomed to 200 %"])
def test_no_type_is_wider_than_the_page(browser: Browser, signs_url: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 640})
    page = context.new_page()
    page.goto(f"{signs_url}/quizzes/signs/")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for kind in ANSWERS:
        check(page, kind).get_by_role("radio", name="Không biết").check()
        check(page, kind).get_by_role("button", name="Trả lời", exact=True).click()
    expect(page.locator("self-check[data-answered]")).to_have_count(len(ANSWERS))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
