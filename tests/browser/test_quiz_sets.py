"""Questions across lessons: an entry check that suggests a route, a drill by group, a final check
that is drawn, remembered, told by objective and drawn anew; all of it there without script.
"""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from course.interface import say
from quiz.blueprint import load_blueprint
from quiz.item_bank import load_bank
from scripts.content import Folder
from scripts.prepare import PROJECT
from tests.browser.keyboard import begin_at, press_to
from tests.browser.test_language import DENIED

BANK = load_bank(Folder(PROJECT).bank)
BLUEPRINT = load_blueprint(Folder(PROJECT).blueprint)
RESERVED = [item for item in BANK.values() if item.use == "final"]
DRAWN = sum(
    min(count, sum((item.lesson, item.objective) == (lesson, name) for item in RESERVED))
    for lesson, wanted in BLUEPRINT["final"].items()
    for name, count in wanted.items()
)


def asked(page: Page) -> Locator:
    return page.locator("self-check:visible")


def ids(page: Page) -> list[str]:
    return asked(page).evaluate_all("all => all.map(check => check.dataset.item)")


def answer(box: Locator, right: bool) -> None:
    """Answer a choice or a typed item rightly, or say not to know it."""
    if not right:
        box.get_by_label("Không biết").check()
    elif box.get_attribute("data-type") == "typed":
        box.locator(".check-typed").fill(box.locator(".typed-answer").text_content() or "")
    else:
        for verdict in box.locator(".verdict[data-right]").all():
            box.locator(f"input[value={verdict.get_attribute('data-option')}]").check()
    box.get_by_role("button", name="Trả lời", exact=True).click()
    expect(box).to_have_attribute("data-answered", "right" if right else "unknown")


@pytest.mark.parametrize(
    ("missed", "route", "first"),
    [
        ({"ecs-and-eks"}, "short", "ecs-and-eks"),
        ({"how-it-works"}, "ecs-first", "how-it-works"),
        ({"how-it-works", "ecs-and-eks"}, "full", "how-it-works"),
        (set(), "", "final"),
    ],
)
def test_the_entry_check_suggests_a_route_by_what_was_right(
    page: Page, site_url: str, missed: set[str], route: str, first: str
) -> None:
    page.goto(f"{site_url}/quizzes/start/")
    expect(asked(page)).to_have_count(8)
    expect(page.locator("[data-route]:visible")).to_have_count(0)
    asked_about = {BANK[name.removeprefix("start.")].lesson for name in ids(page)}
    for name in ids(page):
        box = page.locator(f'self-check[data-item="{name}"]')
        answer(box, BANK[name.removeprefix("start.")].lesson not in missed)
    box = page.locator("[data-route]:visible")
    expect(box).to_have_attribute("data-route", route)
    kind = "lessons" if route else "quizzes"
    step = page.locator(".next-step:visible")
    expect(step).to_have_count(1)
    on_the_way = {li.get_attribute("data-lesson") for li in box.locator("li").all()}
    known = box.get_by_text(say("lesson-known")).and_(page.locator(":visible"))
    expect(known).to_have_count(len(on_the_way & asked_about - missed))
    step.click()
    expect(page).to_have_url(f"{site_url}/{kind}/{first}/")


def test_what_was_guessed_before_a_lesson_is_no_answer_in_it(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/quizzes/start/")
    answer(asked(page).first, True)
    page.reload()
    expect(page.locator("self-check[data-answered]")).to_have_count(1)
    page.goto(f"{site_url}/quizzes/why-ecs/")
    expect(page.locator(".check-place").first).to_be_visible()
    expect(page.locator("self-check[data-answered]")).to_have_count(0)


def test_the_drill_asks_ten_words_at_most_of_the_group_that_is_picked(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}/quizzes/words/")
    picker = page.get_by_label(say("word-group"))
    for group in picker.locator("option").all():
        picker.select_option(group.get_attribute("value"))
        headings = page.locator(".md-content h2:visible")
        assert headings.all_inner_texts() == [group.inner_text()]
        part = page.locator(f'[data-part="{group.get_attribute("value")}"]')
        expect(asked(page)).to_have_count(min(10, part.locator("self-check").count()))
    groups = page.locator("[data-part]").evaluate_all(
        "all => all.map(one => [one.children.length, one.dataset.part]).sort((a, b) => a[0] - b[0])"
    )
    (few, fewest), (many, most) = groups[0], groups[-1]
    assert few <= 10 < many
    for group, button in ((fewest, "start-over"), (most, "another-draw")):
        picker.select_option(group)
        before = ids(page)
        answer(asked(page).first, False)
        page.get_by_role("button", name=say(button)).click()
        expect(page.locator("self-check[data-answered]")).to_have_count(0)
        expect(asked(page)).to_have_count(len(before))
        assert bool(set(ids(page)) - set(before)) == (button == "another-draw")


@pytest.mark.parametrize("url", ["site_url", "zensical_url", "subpath_url"])
def test_the_final_check_is_drawn_remembered_told_and_drawn_anew(
    page: Page, request: pytest.FixtureRequest, url: str
) -> None:
    page.goto(f"{request.getfixturevalue(url)}/quizzes/final/")
    first = ids(page)
    assert len(first) == DRAWN
    expect(page.locator(".check-place:visible").first).to_have_text(
        say("check-place", i=1, n=DRAWN)
    )
    result = page.locator(".quiz-result")
    expect(result).to_be_hidden()
    chosen = [name for name in first if BANK[name].type in ("single", "multiple", "typed")][:2]
    answer(page.locator(f"self-check[data-item={chosen[0]}]"), True)
    answer(page.locator(f"self-check[data-item={chosen[1]}]"), False)
    expect(result).to_contain_text(say("result-progress", n=2, all=DRAWN))
    assert "%" not in result.inner_text()
    again = result.get_by_role("link", name=BANK[chosen[1]].evidence.heading, exact=True)
    expect(again.locator("visible=true")).to_have_count(1)
    expect(result.locator(".result-again a:visible")).to_have_count(1)

    page.reload()
    assert ids(page) == first
    expect(page.locator("self-check[data-answered]")).to_have_count(2)
    expect(result).to_contain_text(say("result-progress", n=2, all=DRAWN))

    page.get_by_role("button", name=say("another-draw")).click()
    second = ids(page)
    assert len(second) == DRAWN
    assert second != first
    expect(page.locator("self-check[data-answered]")).to_have_count(0)
    expect(result).to_be_hidden()
    page.reload()
    assert ids(page) == second
    expect(page.locator("self-check[data-answered]")).to_have_count(0)


def test_each_objective_is_told_by_what_was_right_in_it(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/quizzes/final/")
    kinds = ", ".join(f"[data-type={kind}]" for kind in ("single", "multiple", "typed"))
    box = page.locator(f"self-check:visible:is({kinds})").first  # whatever is drawn
    part = box.locator("xpath=ancestor::*[@data-part]").get_attribute("data-part")
    row = page.locator(f'.quiz-result [data-part="{part}"]')
    other = page.locator(f'.quiz-result [data-part]:not([data-part="{part}"]):visible').first
    answer(box, True)
    expect(row.locator(".result-word")).to_have_text(say("result-all"))
    expect(other.locator(".result-word")).to_have_text(say("result-open"))
    expect(row.locator(".result-bar svg")).to_have_count(1)
    expect(row.locator(".result-again")).to_be_hidden()
    box.get_by_role("button", name="Làm lại câu này").click()
    answer(box, False)
    expect(row.locator(".result-word")).to_have_text(say("result-none"))
    link = row.get_by_role("link").locator("visible=true")
    expect(link).to_have_text(BANK[box.get_attribute("data-item") or ""].evidence.heading)
    link.click()
    expect(page).to_have_url(re.compile(f"{site_url}/lessons/{(part or '').partition('/')[0]}/#."))


def test_the_keyboard_alone_goes_through_a_sitting_and_on_to_the_next(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}/quizzes/final/")
    box = asked(page).first
    begin_at(box)
    press_to(page, box.get_by_label("Chắc", exact=True))
    page.keyboard.press("ArrowLeft")
    press_to(page, box.get_by_role("button", name="Trả lời", exact=True))
    page.keyboard.press("Enter")
    expect(box.locator(".check-message")).to_be_focused()
    expect(page.locator(".quiz-result")).to_be_visible()  # it comes with the first answer
    begin_at(page.locator(".quiz-result"))
    press_to(page, page.get_by_role("button", name=say("another-draw")))
    page.keyboard.press("Enter")
    expect(asked(page).first.locator(".check-stem")).to_be_focused()


def test_where_storage_is_denied_a_sitting_lasts_as_long_as_its_page(
    page: Page, site_url: str, page_complaints: list[str]
) -> None:
    page.add_init_script(DENIED)
    page.goto(f"{site_url}/quizzes/final/")
    first = ids(page)
    answer(asked(page).first, False)
    page.get_by_role("button", name=say("another-draw")).click()
    assert len(ids(page)) == len(first) == DRAWN
    # The theme's own code asks for storage without care.
    assert not [complaint for complaint in page_complaints if "denied" not in complaint]
    page_complaints.clear()


@pytest.mark.parametrize("name", ["start", "contrast", "words", "final"])
def test_without_script_every_question_and_answer_is_there(
    browser: Browser, site_url: str, name: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}/quizzes/{name}/")
    assert asked(page).count() == page.locator("self-check").count() > 0
    box = asked(page).last
    box.locator(".check-key > summary").click()
    expect(box.locator(".verdict-why").first).to_be_visible()
    expect(page.locator(".quiz-result:visible, [data-route]:visible")).to_have_count(0)
    expect(page.locator(".start-table")).to_have_count(1 if name == "start" else 0)
    expect(page.locator(".next-step:visible")).to_have_count(1)
    context.close()
