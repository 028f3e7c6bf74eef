"""The log of a reader outlives whatever befalls it, and belongs to its reader: out, in, gone."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from course.interface import say, words
from tests.browser.test_accessibility import violations
from tests.browser.test_orientation import DENIED, EVENTS, LESSON, in_navigation, tick

SILENT = "assets/favicon.svg"  # a page of the site on which no script has opened the log
AT = "2026-11-24T08:00:00.000Z"
FULL = """IDBObjectStore.prototype.add = () => {
  throw new DOMException("no room", "QuotaExceededError");
};"""
OPENED = """([version, store, rows]) => new Promise((resolve, reject) => {
  const opening = indexedDB.open("companion", version);
  opening.onupgradeneeded = () => {
    const events = opening.result.createObjectStore(store, { keyPath: "id" });
    for (const row of rows) events.add(row);
  };
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => { opening.result.close(); resolve(); };
})"""
KEPT = """([store]) => new Promise((resolve, reject) => {
  const opening = indexedDB.open("companion");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const all = database.transaction(store).objectStore(store).getAll();
    all.onsuccess = () => { database.close(); resolve([database.version, all.result]); };
  };
})"""


def finished(lesson: str, number: int) -> dict[str, Any]:
    return {"kind": "finished", "lesson": lesson, "id": f"id-{number}", "at": AT}


def file_of(*events: Any, **changes: Any) -> str:
    file = {"format": "companion-progress", "version": 1, "exported": AT, "events": events}
    return json.dumps(file | changes)


@pytest.fixture
def own(page: Page, site_url: str) -> Page:
    """The page of the reader's progress."""
    page.goto(f"{site_url}/progress/")
    return page


def button(page: Page | Locator, key: str, **values: object) -> Locator:
    return page.get_by_role("button", name=say(key, **values), exact=True)


def answer(page: Page, key: str) -> Locator:
    """What the page answers in the part of the button ``key``."""
    part = page.locator(".transfer-part", has=page.get_by_role("heading", name=words()[key]))
    return part.locator(".transfer-answer")


def imported(page: Page, text: str) -> Locator:
    with page.expect_file_chooser() as chooser:
        button(page, "import-progress").click()
    file = {"name": "log.json", "mimeType": "application/json", "buffer": text.encode()}
    chooser.value.set_files(file)  # type: ignore[arg-type]
    return answer(page, "import-progress")


def exported(page: Page, pressed: Locator) -> dict[str, Any]:
    with page.expect_download() as download:
        pressed.click()
    assert download.value.suggested_filename.startswith("companion-progress-")
    file: dict[str, Any] = json.loads(Path(download.value.path()).read_text("utf-8"))
    return file


def sum_of(page: Page) -> Locator:
    return page.locator(".transfer-sum")


# --- What befalls a log ---


def told(page: Page, key: str, **values: object) -> Locator:
    notice = page.locator(".storage-notice")
    expect(notice).to_have_count(1)
    expect(notice).to_contain_text(say(key, **values))
    return notice


def goes_on(page: Page) -> None:
    """The page of a lesson works for the visit."""
    tick(page).check()
    expect(in_navigation(page)).to_have_count(1)
    assert violations(page) == []


def test_denied_the_visit_goes_on_and_can_be_taken_along(page: Page, site_url: str) -> None:
    page.add_init_script(DENIED)
    page.goto(f"{site_url}/{LESSON}")
    notice = told(page, "storage-blocked")
    goes_on(page)
    file = exported(page, button(notice, "export-progress"))
    assert "finished" in [event["kind"] for event in file["events"]]


def test_full_the_visit_goes_on_and_can_be_taken_along(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    tick(page).check()
    expect(in_navigation(page)).to_have_count(1)
    page.add_init_script(FULL)
    page.reload()
    expect(tick(page)).to_be_checked()
    tick(page).uncheck()
    notice = told(page, "storage-full")
    expect(in_navigation(page)).to_have_count(0)
    file = exported(page, button(notice, "export-progress"))
    assert [event["kind"] for event in file["events"]] == ["finished", "unfinished"]
    assert [event["kind"] for event in page.evaluate(EVENTS)] == ["finished"]


def test_denied_an_import_is_for_the_visit(page: Page, site_url: str) -> None:
    page.add_init_script(DENIED)
    page.goto(f"{site_url}/progress/")
    told(page, "storage-blocked")
    imported(page, file_of(finished("why-ecs", 1)))
    button(page, "import-add", n=1).click()
    expect(sum_of(page)).to_have_text(say("progress-sum", n=1, c=0, e=1))


def test_denied_the_home_page_has_nothing_to_lose(page: Page, site_url: str) -> None:
    page.add_init_script(DENIED)
    with page.expect_response("**/trouble.js"):
        page.goto(f"{site_url}/")
    page.wait_for_timeout(300)
    expect(page.locator(".storage-notice")).to_have_count(0)


@pytest.mark.parametrize("address", [LESSON, "quizzes/why-ecs/", "", "progress/"])
def test_a_newer_log_is_left_as_it_is(page: Page, site_url: str, address: str) -> None:
    page.goto(f"{site_url}/{SILENT}")
    row = {"id": "of a later day", "shape": "another"}
    page.evaluate(OPENED, [99, "diary", [row]])
    page.goto(f"{site_url}/{address}")
    told(page, "storage-newer")
    if address == LESSON:
        goes_on(page)
    assert violations(page) == []
    assert page.evaluate(KEPT, ["diary"]) == [99, [row]]


def test_a_log_that_cannot_be_opened_is_left_as_it_is(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{SILENT}")
    page.evaluate(OPENED, [1, "strange", [{"id": "a"}]])
    page.goto(f"{site_url}/{LESSON}")
    told(page, "storage-broken")
    goes_on(page)
    assert page.evaluate(KEPT, ["strange"]) == [1, [{"id": "a"}]]


def test_rows_that_cannot_be_read_stay_and_the_rest_is_read(page: Page, site_url: str) -> None:
    rows = [{"id": "a", "what": 1}, {"id": "b", "kind": "finished", "at": AT}]
    page.goto(f"{site_url}/{SILENT}")
    page.evaluate(OPENED, [1, "events", [*rows, finished("why-ecs", 1)]])
    page.goto(f"{site_url}/{LESSON}")
    notice = told(page, "storage-unreadable", n=2)
    expect(tick(page)).to_be_checked()
    tick(page).uncheck()
    expect(in_navigation(page)).to_have_count(0)
    file = exported(page, button(notice, "export-progress"))
    assert [event["kind"] for event in file["events"]] == ["finished", "unfinished"]
    kept = page.evaluate(KEPT, ["events"])[1]
    assert [row for row in kept if row["id"] in "ab"] == rows
    assert violations(page) == []


def test_a_notice_is_said_in_english_too(page: Page, site_url: str) -> None:
    page.add_init_script(DENIED)
    page.goto(f"{site_url}/{LESSON}")
    notice = told(page, "storage-blocked")
    page.locator(".language-switch").click()
    expect(notice).to_contain_text(words("en")["storage-blocked"])
    expect(notice.get_by_role("button")).to_have_text("Export progress")


def test_two_tabs_lose_nothing_and_show_the_same(context: BrowserContext, site_url: str) -> None:
    one, other = context.new_page(), context.new_page()
    one.goto(f"{site_url}/lessons/why-ecs/")
    other.goto(f"{site_url}/lessons/how-it-works/")
    tick(one).check()
    expect(in_navigation(other)).to_have_count(1)
    tick(other).check()
    expect(in_navigation(one)).to_have_count(2)
    assert {event["lesson"] for event in one.evaluate(EVENTS)} == {"why-ecs", "how-it-works"}


def test_an_open_tab_makes_way_for_a_newer_version(context: BrowserContext, site_url: str) -> None:
    old, new = context.new_page(), context.new_page()
    old.goto(f"{site_url}/{LESSON}")
    tick(old).check()
    expect(in_navigation(old)).to_have_count(1)
    new.goto(f"{site_url}/{SILENT}")
    new.evaluate(OPENED, [2, "more", []])  # waits for ever for a tab that does not make way
    told(old, "storage-newer")
    assert [event["kind"] for event in new.evaluate(KEPT, ["events"])[1]] == ["finished"]


def test_what_is_done_at_the_last_moment_is_kept(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    tick(page).check()
    page.goto(f"{site_url}/progress/")
    assert [event["kind"] for event in page.evaluate(EVENTS)] == ["finished"]


# --- Out, in, gone ---


@pytest.mark.parametrize("engine", ["site_url", "zensical_url", "subpath_url"])
def test_out_gone_and_in_again_by_keyboard_alone(
    page: Page, request: pytest.FixtureRequest, engine: str
) -> None:
    site = request.getfixturevalue(engine)
    page.goto(f"{site}/{LESSON}")
    tick(page).check()
    page.goto(f"{site}/progress/")
    before = say("progress-sum", n=1, c=0, e=1)
    expect(sum_of(page)).to_have_text(before)

    def press(key: str, **values: object) -> None:
        button(page, key, **values).last.focus()
        page.keyboard.press("Enter")

    with page.expect_download() as download:
        press("export-progress")
    expect(answer(page, "export-progress")).to_have_text(say("exported", n=1))
    press("clear-progress")
    question = answer(page, "clear-progress")
    expect(question).to_be_focused()
    expect(question).to_contain_text(say("clear-question", n=1))
    assert violations(page) == []
    for _ in range(2):  # past the export, which is offered first
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(question).to_have_text(say("cleared", n=1))
    expect(sum_of(page)).to_have_text(say("progress-sum", n=0, c=0, e=0))
    with page.expect_file_chooser() as chooser:
        press("import-progress")
    chooser.value.set_files(download.value.path())
    proposal = answer(page, "import-progress")
    expect(proposal).to_be_focused()
    expect(proposal).to_contain_text(say("import-plan", n=1, k=0))
    assert page.evaluate(EVENTS) == []
    assert violations(page) == []
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(sum_of(page)).to_have_text(before)
    expect(proposal).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(proposal).to_have_text(say("import-undone", n=1))
    assert page.evaluate(EVENTS) == []


def test_what_was_imported_is_shown_where_it_belongs(own: Page, site_url: str) -> None:
    imported(own, file_of(finished("why-ecs", 1)))
    button(own, "import-add", n=1).click()
    expect(answer(own, "import-progress")).to_contain_text(say("imported", n=1))
    own.goto(f"{site_url}/{LESSON}")
    expect(tick(own)).to_be_checked()


def test_clearing_can_be_thought_better_of(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/{LESSON}")
    tick(page).check()
    page.goto(f"{site_url}/progress/")
    button(page, "clear-progress").click()
    question = answer(page, "clear-progress")
    assert len(exported(page, button(question, "export-progress"))["events"]) == 1
    expect(question).to_contain_text(say("exported", n=1))
    expect(question).to_contain_text(say("clear-question", n=1))
    button(page, "cancel").click()
    expect(answer(page, "clear-progress")).to_be_empty()
    expect(button(page, "clear-progress")).to_be_focused()
    assert len(page.evaluate(EVENTS)) == 1


def test_the_same_file_twice_adds_nothing_the_second_time(own: Page) -> None:
    text = file_of(finished("why-ecs", 1), finished("how-it-works", 2))
    imported(own, text)
    button(own, "import-add", n=2).click()
    expect(sum_of(own)).to_have_text(say("progress-sum", n=2, c=0, e=2))
    proposal = imported(own, text)
    expect(proposal).to_have_text(say("import-plan", n=0, k=2))
    expect(proposal.get_by_role("button")).to_have_count(0)


def test_what_is_no_event_is_counted_and_left_out(own: Page) -> None:
    unknown = {"kind": "reviewed", "id": "z", "at": AT, "grade": 3}
    changed = finished("why-ecs", 1) | {"lesson": "another"}
    imported(own, file_of(finished("why-ecs", 1)))
    button(own, "import-add", n=1).click()
    proposal = imported(own, file_of(7, {"kind": "finished"}, changed, unknown))
    expect(proposal).to_contain_text(say("import-plan", n=1, k=0))
    expect(proposal).to_contain_text(say("import-refused", r=3))
    button(own, "import-add", n=1).click()
    expect(answer(own, "import-progress")).to_contain_text(say("imported", n=1))
    assert unknown in own.evaluate(EVENTS)
    assert finished("why-ecs", 1) in own.evaluate(EVENTS)


@pytest.mark.parametrize(
    ("text", "key"),
    [("no JSON", "import-foreign"), (file_of(version=2), "import-newer")],
)
def test_another_file_is_refused_with_the_cure(own: Page, text: str, key: str) -> None:
    expect(imported(own, text)).to_have_text(words()[key])
    assert own.evaluate(EVENTS) == []
    assert violations(own) == []


def test_the_page_is_said_in_english_too(own: Page) -> None:
    button(own, "clear-progress").click()
    expect(answer(own, "clear-progress")).not_to_be_empty()
    own.locator(".language-switch").click()
    expect(own.locator(".own-progress [lang=vi]:visible")).to_have_count(0)
    own.reload()
    expect(own.get_by_role("heading", level=1)).to_have_text("Your progress")
    expect(sum_of(own)).to_have_text(
        "0 lessons finished · 0 questions answered · 0 entries in the log"
    )
    expect(own.locator(".md-sidebar--primary").get_by_text("Your progress").first).to_be_attached()


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
def test_without_script_the_page_says_what_needs_it(
    browser: Browser, request: pytest.FixtureRequest, engine: str
) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{request.getfixturevalue(engine)}/progress/")
    expect(page.get_by_text(words()["own-progress-script"])).to_be_visible()
    expect(page.locator(".own-progress button")).to_have_count(0)
    page.context.close()
