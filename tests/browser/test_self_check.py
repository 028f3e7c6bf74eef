"""A self-check answered: wrong, with every why on screen; then right; typed, with marks or not."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

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


KEPT = """new Promise((resolve) => {
  const open = indexedDB.open("companion");
  open.onsuccess = () => {
    const all = open.result.transaction("events").objectStore("events").getAll();
    all.onsuccess = () => resolve(all.result.filter(({ kind }) => kind === "answered"));
  };
})"""


def last_answer(page: Page) -> dict[str, Any]:
    page.wait_for_function(f"async () => (await {KEPT}).length > 0")
    answered: list[dict[str, Any]] = page.evaluate(KEPT)
    return max(answered, key=lambda event: str(event["at"]))


def test_what_was_given_how_surely_and_with_how_many_hints_is_kept(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}/quizzes/why-ecs/")
    item = BANK["why-ecs-define"]
    box = check(page, item.id)
    for hint in ("Gợi ý", "Gợi ý tiếp"):
        box.get_by_text(hint, exact=True).first.click()
    box.get_by_text("Gợi ý", exact=True).first.click()
    box.locator(".check-option input").first.check()
    box.get_by_role("radio", name="Chưa chắc").check()
    answer(box)
    expect(box.get_by_text("Đã dùng 2 gợi ý.")).to_be_visible()
    kept = last_answer(page)
    assert kept["item"] == item.id
    assert kept["revision"] == item.revision
    assert kept["given"] == ["a"]
    assert kept["confidence"] == "unsure"
    assert kept["hints"] == 2


def test_confidence_and_hints_may_be_passed_over(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/lessons/why-ecs/")
    box = check(page, "why-ecs-crash")
    box.get_by_role("radio").first.check()
    answer(box)
    kept = last_answer(page)
    assert "confidence" not in kept
    assert kept["hints"] == 0
    expect(box.locator(".check-message")).not_to_contain_text("gợi ý")


def test_an_edited_item_alone_is_asked_again(page: Page, site_url: str) -> None:
    address = f"{site_url}/quizzes/why-ecs/"
    page.goto(address)
    boxes = page.locator("self-check").all()[:2]
    for box in boxes:
        box.get_by_role("radio", name="Không biết").check()
        answer(box)
    last_answer(page)
    revision = boxes[0].get_attribute("data-revision") or ""

    def edit(route: Route) -> None:
        html = route.fetch().text().replace(f'data-revision="{revision}"', 'data-revision="0"', 1)
        route.fulfill(body=html, content_type="text/html")

    page.route(address, edit)
    page.goto(address)
    expect(boxes[1]).to_have_attribute("data-answered", "unknown")
    expect(boxes[0].get_by_text("Câu này đã được sửa, mời bạn trả lời lại")).to_be_visible()
    expect(boxes[0].get_by_role("button", name="Trả lời", exact=True)).to_be_visible()


def test_only_what_was_missed_is_asked_again(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/quizzes/why-ecs/")
    boxes = page.locator("self-check").all()
    expect(boxes[1].locator(".check-place")).to_have_text(f"Tự kiểm tra · câu 2 trên {len(boxes)}")
    retry = page.get_by_role("button", name="câu sai")
    expect(retry).to_be_hidden()
    item = BANK["why-ecs-define"]
    right = check(page, item.id)
    for option in item.body.options:
        if option.right:
            right.get_by_label(option.text).check()
    answer(right)
    missed = [box for box in boxes if box.get_attribute("data-item") != item.id][:2]
    for box in missed:
        box.get_by_role("radio", name="Không biết").check()
        answer(box)
    expect(retry).to_have_text("Làm lại 2 câu sai")
    retry.click()
    for box in missed:
        expect(box.get_by_role("button", name="Trả lời", exact=True)).to_be_visible()
    expect(missed[0].locator(".check-stem")).to_be_focused()
    expect(right).to_have_attribute("data-answered", "right")
    expect(retry).to_be_hidden()


def test_nothing_is_graded_while_a_word_is_being_composed(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/quizzes/why-ecs/")
    box = check(page, "term-vi-orchestration")
    field = box.get_by_role("textbox")
    field.fill("điều phô")
    field.dispatch_event("compositionstart")
    field.press("Enter")
    expect(box.locator(".check-message")).to_have_count(0)
    field.dispatch_event("compositionend")
    field.fill("điều phối")
    field.press("Enter")
    expect(box.get_by_text("Đúng.")).to_be_visible()


def test_what_does_not_load_is_told_and_tried_again(
    page: Page, site_url: str, page_complaints: list[str]
) -> None:
    page.route("**/assets/answer.js*", lambda route: route.abort())
    page.goto(f"{site_url}/quizzes/why-ecs/")
    box = check(page, "term-vi-orchestration")
    box.get_by_role("textbox").fill("điều phối")
    answer(box)
    expect(box.get_by_text("Chưa tải được phần chấm; mời bạn thử lại")).to_be_visible()
    assert all("answer.js" in complaint for complaint in page_complaints)
    page_complaints.clear()
    page.unroute("**/assets/answer.js*")
    answer(box)
    expect(box.get_by_text("Đúng.")).to_be_visible()
