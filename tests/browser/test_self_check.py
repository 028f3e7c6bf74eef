"""A self-check answered: wrong, with every why on screen; then right; typed, with marks or not."""

import pytest
from playwright.sync_api import Locator, Page, expect

from quiz.item_bank import load_bank
from scripts.content import Folder
from scripts.prepare import PROJECT

BANK = load_bank(Folder(PROJECT).bank)


def check(page: Page, item: str) -> Locator:
    return page.locator(f"self-check[data-item={item}]")


def answer(box: Locator) -> None:
    box.get_by_role("button", name="Trả lời", exact=True).click()


def test_wrong_then_every_why_then_right(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/lessons/why-ecs/")
    item = BANK["why-ecs-crash"]
    box = check(page, item.id)
    wrong, right = (next(o for o in item.body.options if o.right == key) for key in (False, True))
    box.get_by_label(wrong.text).check()
    answer(box)
    expect(box.get_by_text("Chưa đúng.")).to_be_visible()
    assert box.evaluate("box => box.contains(document.activeElement)")
    texts = box.locator(".verdict-text").all_inner_texts()
    assert texts == [option.text for option in item.body.options]
    for option in item.body.options:
        expect(box.locator(".verdict-text", has_text=option.text)).to_be_visible()
        expect(box.get_by_text(option.why, exact=True)).to_be_visible()
    expect(box.get_by_text("Bạn đã chọn")).to_be_visible()
    expect(box.get_by_text("Đáp án đúng")).to_be_visible()
    expect(box.get_by_text(item.evidence.sentence)).to_be_visible()
    box.get_by_role("button", name="Làm lại câu này").click()
    box.get_by_label(right.text).check()
    answer(box)
    expect(box.get_by_text("Đúng.", exact=True)).to_be_visible()


def test_the_vietnamese_why_opens_at_a_tap(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/lessons/why-ecs/")
    item = BANK["why-ecs-crash"]
    box = check(page, item.id)
    box.get_by_role("radio").first.check()
    answer(box)
    expect(box.get_by_text(item.body.options[0].why_vi)).to_be_hidden()
    box.get_by_text("Xem bằng tiếng Việt").first.click()
    expect(box.get_by_text(item.body.options[0].why_vi)).to_be_visible()


def test_an_empty_answer_is_told_what_is_missing(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/lessons/why-ecs/")
    box = check(page, "why-ecs-crash")
    answer(box)
    expect(box.get_by_text("Hãy chọn một ý trước")).to_be_visible()
    expect(box.locator(".check-key")).to_be_hidden()


def test_the_keyboard_alone_answers(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/lessons/why-ecs/")
    box = check(page, "why-ecs-crash")
    box.get_by_role("radio").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(box.locator(".verdicts")).to_be_visible()
    page.keyboard.press("Tab")
    assert box.evaluate("box => box.contains(document.activeElement)")


def test_part_of_a_multiple_answer_is_partly_right(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/quizzes/why-ecs/")
    item = BANK["why-ecs-define"]
    box = check(page, item.id)
    box.get_by_label(next(o.text for o in item.body.options if o.right)).check()
    answer(box)
    expect(box.get_by_text("Đúng một phần.")).to_be_visible()
    expect(box.get_by_text("Bỏ sót")).to_be_visible()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("điều phối", "Đúng."),
        ("ĐIỀU  PHỐI", "Đúng."),
        ("dieu phoi", "Bạn gõ không dấu, vẫn được tính."),
        ("tự động hóa triển khai", "Đúng."),
        ("điêu phôi", "Chưa đúng."),
        ("lập lịch", "Chưa đúng."),
    ],
)
def test_a_typed_answer(page: Page, site_url: str, typed: str, told: str) -> None:
    page.goto(f"{site_url}/quizzes/why-ecs/")
    box = check(page, "term-vi-orchestration")
    box.get_by_role("textbox").fill(typed)
    box.get_by_role("textbox").press("Enter")
    expect(box.get_by_text(told)).to_be_visible()
    expect(box.locator(".typed-answer")).to_have_text("điều phối")
