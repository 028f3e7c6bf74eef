"""What a page of self-checks fetches of ours at once stays small: what a phone on a slow line
has to load before its reader can answer. The theme's own files are not counted.
"""

import gzip
import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Response, expect

KIB = 1024
LIMITS = {".js": 12 * KIB, ".css": 4 * KIB}
PAGES = ["why-ecs", "start", "contrast", "words", "final"]


def loaded(page: Page, address: str) -> dict[str, int]:
    """Return the size, compressed, of each file of ours that a page has when it is at rest."""
    sizes: dict[str, int] = {}

    def weigh(response: Response) -> None:
        folder, _, name = urlsplit(response.url).path.rpartition("/")
        if folder.endswith("/assets") and name.endswith(tuple(LIMITS)):
            sizes[name] = len(gzip.compress(response.body()))

    page.on("response", weigh)
    page.goto(address, wait_until="networkidle")
    return sizes


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("engine", ["site_url", "zensical_url"])
def test_a_page_of_self_checks_is_light(
    page: Page, request: pytest.FixtureRequest, engine: str, name: str
) -> None:
    sizes = loaded(page, f"{request.getfixturevalue(engine)}/quizzes/{name}/")
    for kind, limit in LIMITS.items():
        ours = {name: size for name, size in sizes.items() if name.endswith(kind)}
        assert 0 < sum(ours.values()) <= limit, ours


def test_what_an_answer_needs_comes_when_the_reader_turns_to_a_question(
    page: Page, site_url: str
) -> None:
    sizes = loaded(page, f"{site_url}/quizzes/why-ecs/")
    assert not {"answer.js", "answered.css"} & set(sizes)
    with page.expect_response("**/assets/answered.css"):
        page.locator(".check-typed").first.focus()


def test_what_prepares_a_report_comes_when_it_is_asked_for(page: Page, site_url: str) -> None:
    sizes = loaded(page, f"{site_url}/quizzes/why-ecs/")
    assert not {"report.js", "report.css"} & set(sizes)
    box = page.locator("self-check").first
    box.get_by_role("radio", name="Không biết").check()
    box.get_by_role("button", name="Trả lời", exact=True).click()
    box.get_by_text("Câu hỏi này có lỗi?").click()
    item, revision = (box.get_attribute(f"data-{name}") for name in ("item", "revision"))
    told = re.compile(rf"id: {item}\nrevision: {revision}\nanswer: –\n> .+\nhttp", re.DOTALL)
    expect(box.get_by_label("Nội dung báo lỗi")).to_have_value(told)
