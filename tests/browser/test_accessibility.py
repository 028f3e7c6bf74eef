"""axe-core finds nothing: on each kind of page, light and dark, from both engines, open and closed.

No rule is turned off and no element is left out.
"""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from scripts.prepare import PROJECT

AXE = PROJECT / "node_modules" / "axe-core" / "axe.min.js"
PAGES = {
    "home": "",
    "lesson": "lessons/why-ecs/",
    "lesson with code and a figure": "lessons/how-it-works/",
    "self-check": "quizzes/why-ecs/",
    "entry check": "quizzes/start/",
    "drill of words": "quizzes/words/",
    "final check": "quizzes/final/",
    "glossary": "glossary/",
    "entry": "glossary/container/",
    "entry of a term that no lesson uses": "glossary/image/",
    "progress": "progress/",
    "comparison": "reference/comparison/",
    "costs": "reference/costs/",
    "choice": "reference/choose/",
    "claims": "reference/claims/",
    "symptoms": "reference/symptoms/",
}
STATES = {
    "home": ".gloss",
    "lesson": ".gloss",
    "lesson with code and a figure": ".gloss",
    "self-check": "self-check .check-option >> nth=0",
    "entry check": "self-check .check-option >> nth=0",
    "drill of words": ".set-picker",
    "final check": "self-check:visible .segment:last-child >> nth=0",
    "glossary": ".entry summary",
    "entry": ".term-lesson summary",
    "entry of a term that no lesson uses": ".term h1",
    "progress": ".transfer-part:last-of-type .button",
    "comparison": ".compared thead button",
    "costs": ".calculator [name=extended]",
    "choice": ".choice [value=must]",
    "claims": ".filter input",
    "symptoms": ".filter input",
}
# Both engines build the same elements (test_engines.py), so the second is looked at in one form.
SEEN = [
    ("site_url", 390, "light"),
    ("site_url", 390, "dark"),
    ("site_url", 1280, "light"),
    ("site_url", 1280, "dark"),
    ("zensical_url", 390, "dark"),
]


def violations(page: Page) -> list[str]:
    page.add_script_tag(path=AXE)
    result: dict[str, Any] = page.evaluate("axe.run(document)")
    assert result["passes"], "axe looked at nothing"
    return [
        f"{rule['id']}: {rule['help']}: {node['html'][:200]}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("engine", "width", "scheme"), SEEN)
def test_axe_finds_nothing(
    browser: Browser,
    request: pytest.FixtureRequest,
    engine: str,
    name: str,
    scheme: Any,
    width: int,
) -> None:
    address = f"{request.getfixturevalue(engine)}/{PAGES[name]}"
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(address)
    wanted = "slate" if scheme == "dark" else "default"
    assert page.locator("body").get_attribute("data-md-color-scheme") == wanted
    assert violations(page) == []
    page.locator(STATES[name]).first.click()
    if name in ("self-check", "entry check", "final check"):
        page.locator("self-check:visible button").first.click()
    if name == "final check":
        page.locator(".quiz-result").wait_for()
    assert violations(page) == []
    context.close()
