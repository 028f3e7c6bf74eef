"""“This rendering is wrong”: a text to copy; nothing is sent, a page to send it to is a link."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

SENTENCE = "Orchestration means that a program takes over this chain."


@pytest.fixture
def lesson(site_url: str) -> str:
    return f"{site_url}/lessons/why-ecs/"


def opened(page: Page, lesson: str) -> Locator:
    page.goto(lesson)
    page.locator(".gloss[data-term=orchestration]").first.click()
    report = page.locator(".gloss-card .report")
    report.get_by_text("Cách dịch này sai?").click()
    return report


def test_the_report_names_term_rendering_sentence_and_page(page: Page, lesson: str) -> None:
    text = opened(page, lesson).get_by_label("Nội dung báo lỗi")
    expect(text).to_have_value(
        f"Cách dịch “orchestration”: điều phối\n\nid: orchestration\n> {SENTENCE}\n{lesson}\n\n"
        "Nên dịch là:"
    )
    expect(text).not_to_be_editable()


def test_it_is_copied_and_says_so(browser: Browser, lesson: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    report = opened(page, lesson)
    report.get_by_role("button", name="Sao chép").click()
    expect(report.get_by_role("status")).to_have_text("Đã sao chép")
    assert SENTENCE in page.evaluate("navigator.clipboard.readText()")
    context.close()


def test_where_copying_is_refused_the_text_is_selected_to_be_copied_by_hand(
    page: Page, lesson: str
) -> None:
    page.add_init_script("document.execCommand = () => false")
    report = opened(page, lesson)
    report.get_by_role("button", name="Sao chép").click()
    expect(report.get_by_role("status")).to_contain_text("tự chép")
    assert SENTENCE in page.evaluate("getSelection().toString()")


def test_a_site_without_a_page_for_reports_has_no_link_to_one(page: Page, lesson: str) -> None:
    expect(opened(page, lesson).locator("a")).to_have_count(0)


def test_the_link_opens_the_page_for_reports_with_the_text_in_it(page: Page, lesson: str) -> None:
    def answer(route: Route) -> None:
        html = route.fetch().text()
        told = html.replace("<script src", '<script data-issues="https://example.org/new" src', 1)
        route.fulfill(body=told, content_type="text/html")

    page.route(lesson, answer)
    link = opened(page, lesson).get_by_role("link", name="Mở trang báo lỗi")
    expect(link).to_have_attribute("target", "_blank")
    address = urlsplit(link.get_attribute("href") or "")
    asked = parse_qs(address.query)
    assert address.netloc == "example.org"
    assert asked["title"] == ["Cách dịch “orchestration”: điều phối"]
    assert asked["body"][0].splitlines()[:2] == ["id: orchestration", f"> {SENTENCE}"]


def test_an_english_interface_prepares_an_english_report(page: Page, lesson: str) -> None:
    page.goto(lesson)
    page.locator(".language-switch").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.locator(".gloss[data-term=orchestration]").first.click()
    page.get_by_text("Wrong translation?").click()
    expect(page.get_by_label("Text of the report")).to_have_value(
        f"Rendering of “orchestration”: điều phối\n\nid: orchestration\n> {SENTENCE}\n{lesson}\n\n"
        "Better:"
    )
