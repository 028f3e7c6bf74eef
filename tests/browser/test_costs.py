"""The page of costs as people use it: computed, linked, wrong, narrow, printed, without script."""

import io
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from course.prices import load_prices
from course.worked_examples import EXAMPLES
from scripts.content import Folder
from scripts.prepare import PROJECT

PRICES = load_prices(Folder(PROJECT).prices)
OVERFLOWING = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
SMALL = """() => [...document.querySelectorAll(".costs :is(a, button, select, label:has(input))")]
  .filter(e => e.checkVisibility() && !e.closest("sup") && e.getBoundingClientRect().height < 44)
  .map(e => e.outerHTML.slice(0, 80))"""


def expect_totals(page: Page, ecs: str, eks: str) -> None:
    for side, total in (("ecs", ecs), ("eks", eks)):
        expect(page.locator(f'[data-bill="{side}-total"]')).to_have_text(total)


@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
def test_a_bill_follows_its_fields_and_can_be_linked(
    page: Page, request: pytest.FixtureRequest, engine: str
) -> None:
    page.goto(f"{request.getfixturevalue(engine)}/reference/costs/")
    expect_totals(page, "$54.06", "$136.79")
    told = page.locator(".bill-told")
    expect(told).to_contain_text("EKS tốn hơn ECS $82.73 mỗi tháng")
    expect(told).to_contain_text("0.5 vCPU và 2 GB")
    page.get_by_label("Region").select_option("ap-southeast-1")
    page.get_by_label("Cụm EKS đang ở giai đoạn hỗ trợ kéo dài").check()
    expect_totals(page, "$67.47", "$517.58")
    asked = {"region": ["ap-southeast-1"], "extended": ["1"]}
    assert parse_qs(urlsplit(page.url).query) == asked
    page.reload()
    expect_totals(page, "$67.47", "$517.58")
    page.locator(".language-switch").click()
    expect(told).to_contain_text("EKS costs $450.11 a month more than ECS")
    page.get_by_role("button", name="Reset").click()
    expect_totals(page, "$54.06", "$136.79")
    assert page.url.endswith("/reference/costs/")


def test_what_only_ecs_has_is_computed_for_ecs_only_and_said(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/reference/costs/?arm=1&spot=1")
    expect(page.locator('[data-bill="eks-total"]')).to_have_text("$136.79")
    expect(page.locator(".bill-told")).to_contain_text("EKS trên Fargate không có Arm")
    expect(page.locator(".bill-told")).to_contain_text("EKS không hỗ trợ Fargate Spot")


def test_on_nodes_the_difference_is_the_fee(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/reference/costs/")
    page.get_by_label("EC2 do AWS chăm sóc").check()
    expect(page.get_by_label("Số task (pod)")).to_be_hidden()
    expect_totals(page, "$133.43", "$206.43")
    page.get_by_label("EC2 do bạn chăm sóc").check()
    expect_totals(page, "$119.14", "$192.14")


def test_only_pairs_that_fargate_sells_can_be_chosen(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/reference/costs/?cpu=256&memory=8192&tasks=-3&capacity=none")
    memory = page.get_by_label("Bộ nhớ mỗi task (GB)")
    assert memory.locator("option").all_inner_texts() == ["0.5", "1", "2"]
    expect(page.get_by_label("Số task (pod)")).to_have_value("3")  # no address makes nonsense
    expect(page.get_by_label("Fargate", exact=True)).to_be_checked()
    page.get_by_label("vCPU mỗi task").select_option("32768")
    assert memory.locator("option").all_inner_texts() == ["60", "120", "244"]
    expect(page.locator(".bill-told")).to_contain_text("không có cỡ nào đủ lớn")
    expect(page.locator('[data-bill="eks-total"]')).to_have_text("–")


def test_a_number_that_is_none_is_marked_and_nothing_is_computed(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/reference/costs/")
    field = page.get_by_label("Số cụm EKS")
    field.fill("1.5")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(page.locator(".bill-told")).to_have_text(
        "Hãy nhập số nguyên từ 1 đến 1000 vào ô được đánh dấu."
    )
    expect_totals(page, "–", "–")
    field.fill("30")
    expect(page.locator('[data-bill="eks-fee"]')).to_have_text("$2,190.00")
    assert field.get_attribute("aria-invalid") is None


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_narrow_phone_shows_every_example_and_price(
    browser: Browser, site_url: str, script: bool
) -> None:
    page = browser.new_page(
        java_script_enabled=script, viewport={"width": 320, "height": 640}, has_touch=True
    )
    page.goto(f"{site_url}/reference/costs/")
    expect(page.locator(".calculator")).to_be_visible(visible=script)
    for example in EXAMPLES:
        row = page.locator(f"#{example.id}")
        expect(row).to_contain_text(PRICES[example.id].working)
        expect(row).to_contain_text(PRICES[example.id].written)
        expect(row.locator("time").first).to_be_visible()
    expect(page.locator("#example-e-ecs")).to_contain_text("chưa đọc được")
    expect(page.locator("#price-eks-cluster time")).to_have_text("2026-09-18")
    assert not page.evaluate(OVERFLOWING)
    assert page.evaluate(SMALL) == []
    page.close()


def test_the_printed_page_holds_every_example(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/reference/costs/")
    printed = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    text = "".join("".join(part.extract_text().split()) for part in printed)
    for example in EXAMPLES:
        assert "".join(PRICES[example.id].written.split()) in text
