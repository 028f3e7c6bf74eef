"""axe-core finds nothing on any kind of page: narrow and wide, light and dark, open and closed.

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
    "lesson with misconceptions": "lessons/capacity/",
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
    "lesson with misconceptions": ".gist summary >> nth=0",
    "self-check": "self-check .check-option >> nth=0",
    "entry check": "self-check .check-option >> nth=0",
    "drill of words": ".set-picker",
    "final check": 'self-check:visible .segment:has-text("Không biết") >> nth=0',
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
# Two looks at each kind of page show both engines, widths and schemes. That these do not depend on
# each other is tried on one page with text and on one with questions.
LOOKS = [("site_url", 390, "dark"), ("zensical_url", 1280, "light")]
OTHER_LOOKS = [("site_url", 390, "light"), ("site_url", 1280, "dark")]
SEEN = [(name, *look) for name in PAGES for look in LOOKS]
SEEN += [(name, *look) for name in ("lesson", "self-check") for look in OTHER_LOOKS]
# Every rule runs on every element; only of what passes no list is made, nor a selector for each.
QUICK = {"resultTypes": ["violations"], "selectors": False}


def violations(page: Page) -> list[str]:
    page.add_script_tag(path=AXE)
    result: dict[str, Any] = page.evaluate("options => axe.run(document, options)", QUICK)
    assert result["passes"], "axe looked at nothing"
    return [
        f"{rule['id']}: {rule['help']}: {node['html'][:200]}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize(("name", "engine", "width", "scheme"), SEEN)
def test_axe_finds_nothing(
    browser: Browser,
    request: pytest.FixtureRequest,
    name: str,
    engine: str,
    width: int,
    scheme: Any,
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
        page.locator("self-check:visible button[type=submit]").first.click()
    if name == "final check":
        page.locator(".quiz-result").wait_for()
    assert violations(page) == []
    context.close()
