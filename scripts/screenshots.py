"""Take pictures of the built site: every kind of page, phone and desktop, light and dark.

They go to .screenshots/, to be looked at. With --publish the picture of the README and the preview
that shared links show are taken too, into docs/assets/, from the same pages.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from course.problems import ProblemsFound
from scripts.build_site import BuildFailed, build
from scripts.find_browser import NoBrowserError, find_browser
from scripts.prepare import PROJECT
from scripts.served import served

WIDTHS = {390: 844, 1280: 900}
SCHEMES = ("light", "dark")
FOLDER = PROJECT / ".screenshots"
ASSETS = PROJECT / "docs" / "assets"
LESSON = "lessons/why-ecs/"


def _as_it_is(page: Page) -> None:
    """Change nothing."""


def _open_gloss(page: Page) -> None:
    page.locator(".gloss[data-term=orchestration]").first.click()


def _answer(page: Page) -> None:
    box = page.locator("self-check").first
    box.locator("input").first.check()
    box.locator("button[type=submit]").click()
    page.wait_for_selector("self-check[data-answered]")


def _look_up(page: Page) -> None:
    page.locator("#lookup-q").fill("dieu phoi")


def _open_panel(page: Page) -> None:
    page.keyboard.press("/")
    page.locator("#panel-q").fill("dieu phoi")


def _select(page: Page) -> None:
    page.locator("h2[id] + p").first.dblclick(position={"x": 20, "y": 12})
    page.wait_for_selector(".word-card")


def _choose(page: Page) -> None:
    page.locator(".choice input").first.check()


SCENES: dict[str, tuple[str, Callable[[Page], None], bool]] = {
    # name: address, what is done there, whether the whole page is taken
    "home": ("", _as_it_is, True),
    "lesson": (LESSON, _as_it_is, True),
    "gloss": (LESSON, _open_gloss, False),
    "panel": (LESSON, _open_panel, False),
    "selection": (LESSON, _select, False),
    "self-check": ("quizzes/why-ecs/", _answer, True),
    "glossary": ("glossary/", _look_up, False),
    "entry": ("glossary/orchestration/", _as_it_is, True),
    "final-check": ("quizzes/final/", _as_it_is, False),
    "comparison": ("reference/comparison/", _as_it_is, False),
    "claims": ("reference/claims/", _as_it_is, False),
    "symptoms": ("reference/symptoms/", _as_it_is, False),
    "costs": ("reference/costs/", _as_it_is, False),
    "choice": ("reference/choose/", _choose, False),
}


def main() -> int:
    """Read the arguments, build, take the pictures, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--publish", action="store_true", help="take the tracked pictures too")
    arguments = parser.parse_args()
    try:
        build("mkdocs", PROJECT / "site")
        found = find_browser()
    except (ProblemsFound, BuildFailed, NoBrowserError) as error:
        print(error, file=sys.stderr)
        return 1
    with served(PROJECT / "site") as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found.path, env={**os.environ, **found.env}
        )
        for name, picture in _pictures(browser, address):
            print(f"{name}: {os.path.relpath(picture)}")
        if arguments.publish:
            _publish(browser, address)
    return 0


def _pictures(browser: Browser, address: str) -> Iterator[tuple[str, Path]]:
    for name, (path, act, whole) in SCENES.items():
        for width, height in WIDTHS.items():
            for scheme in SCHEMES:
                picture = FOLDER / f"{name}-{width}-{scheme}.png"
                page = _page(browser, width, height, scheme)
                page.goto(address + path)
                act(page)
                page.wait_for_timeout(400)  # until fades and scrolling have ended
                page.screenshot(path=picture, full_page=whole)
                page.context.close()
                yield name, picture


def _publish(browser: Browser, address: str) -> None:
    """Take the README's picture, and the preview: the head of the home page at 1200 by 630."""
    page = _page(browser, 1100, 760, "light")
    page.goto(address + LESSON)
    page.locator(".gloss[data-term=orchestration]").first.scroll_into_view_if_needed()
    _open_gloss(page)
    page.wait_for_timeout(400)
    page.screenshot(path=ASSETS / "readme.png")
    page = _page(browser, 600, 315, "light", scale=2)
    page.goto(address)
    page.screenshot(path=ASSETS / "preview.png")


def _page(browser: Browser, width: int, height: int, scheme: str, scale: int = 1) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
        device_scale_factor=scale,
    )
    return context.new_page()


if __name__ == "__main__":
    sys.exit(main())
