"""The site as published, in a real browser: built once by each engine, served on the loopback.

A guard watches every page of every test. The test fails when a page asked any other host for
anything, logged an error, or let an exception through. A test that provokes such a complaint on
purpose asserts it in `page_complaints` and clears the list.
"""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Request, WebError

from scripts.find_browser import NoBrowserError, find_browser
from scripts.served import served

_NAV = """nav:
  - index.md
  - lessons/signs.md
  - quizzes/signs.md
  - quizzes/final.md
  - glossary/index.md
  - progress/index.md
  - reference/claims.md
  - reference/comparison.md
"""
LOOPBACK = {"127.0.0.1", "localhost", "::1"}


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Launch the browser that was found, with no way out of this machine.

    Playwright turns the sandbox off by default, which containers need; the pages are our own.
    """
    try:
        found = find_browser()
    except NoBrowserError as error:
        pytest.fail(str(error), pytrace=False)
    no_way_out = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
    args = ["--font-render-hinting=none", no_way_out]
    env = {**os.environ, **found.env}
    return {**browser_type_launch_args, "executable_path": found.path, "env": env, "args": args}


@pytest.fixture(scope="session")
def base_url() -> None:
    """Nothing: tests name whole addresses. The plugin's own fixture warns under pytest 9."""


@pytest.fixture(scope="session")
def site_url(built_site: Callable[[str], Path]) -> Iterator[str]:
    """The address of the site that MkDocs builds, without a slash at its end."""
    with served(built_site("mkdocs")) as address:
        yield address.rstrip("/")


@pytest.fixture(scope="session")
def zensical_url(built_site: Callable[[str], Path]) -> Iterator[str]:
    """The address of the site that Zensical builds, without a slash at its end."""
    with served(built_site("zensical")) as address:
        yield address.rstrip("/")


@pytest.fixture(scope="session")
def subpath_url(built_site: Callable[[str], Path]) -> Iterator[str]:
    """The address of the same site where a host serves it under a path."""
    with served(built_site("mkdocs"), "/some/course/") as address:
        yield address.rstrip("/")


@pytest.fixture(autouse=True)
def page_complaints(browser: Browser) -> Iterator[list[str]]:
    """What the pages of this test have complained about so far; must be empty at its end."""
    complaints: list[str] = []
    watch = partial(_watch, complaints)
    browser.on("context", watch)
    yield complaints
    browser.remove_listener("context", watch)
    if complaints:
        pytest.fail("\n- ".join(["the browser complained:", *complaints]), pytrace=False)


def _watch(complaints: list[str], context: BrowserContext) -> None:
    def on_request(request: Request) -> None:
        if urlsplit(request.url).hostname not in {None, *LOOPBACK}:
            complaints.append(f"left this machine: {request.url}")

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            complaints.append(f"console: {message.text} ({message.location['url']})")

    def on_error(error: WebError) -> None:
        complaints.append(f"exception: {error.error}")

    context.on("request", on_request)
    context.on("console", on_console)
    context.on("weberror", on_error)


@pytest.fixture(scope="session")
def signs_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small site of MkDocs with a self-check of every type, all full of signs.

    Lesson and bank are tests/cases/signs/; facts and terms those of the small project;
    configuration, template and styles those of the course.
    """
    with _signs_served("mkdocs", tmp_path_factory) as address:
        yield address


@pytest.fixture(scope="session")
def zensical_signs_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the same small site, made by Zensical."""
    with _signs_served("zensical", tmp_path_factory) as address:
        yield address


@contextmanager
def _signs_served(engine: str, folders: pytest.TempPathFactory) -> Iterator[str]:
    """Build and serve the small site; what is bundled and prepared is as in any project."""
    from scripts.build_site import run_engine
    from scripts.content import Folder
    from scripts.generating import generate_pages
    from scripts.prepare import PROJECT, bundle, write_if_changed

    folder, cases = folders.mktemp(f"signs-{engine}"), PROJECT / "tests" / "cases"
    project = folder / "project"
    for part in ("course", "glossary"):
        shutil.copytree(cases / "project" / part, project / part)
    for name in ("routes", "symptoms"):
        (project / "course" / f"{name}.yml").unlink()  # their lesson does not come along
    shutil.copytree(cases / "signs", project, dirs_exist_ok=True)
    shutil.copytree(PROJECT / "overrides", project / "overrides")
    assets, scripts = Path("docs", "assets"), shutil.ignore_patterns("*.js")
    shutil.copytree(PROJECT / assets, project / assets, ignore=scripts)
    (project / "docs" / "index.md").write_text("# Signs\n", "utf-8")
    config = (PROJECT / "mkdocs.yml").read_text("utf-8")
    config = re.sub(r"^nav:\n(?: .*\n)+", _NAV, config, flags=re.MULTILINE)
    config = re.sub(r"^hooks:.*\n(?: .*\n)+", "", config, flags=re.MULTILINE)
    (project / "mkdocs.yml").write_text(config, "utf-8")
    # No check: that items like these read badly is the point.
    for path, text in generate_pages(Folder(project))[0].items():
        write_if_changed(path, text)
    bundle(project / assets)
    run_engine(engine, project, folder / "site")
    with served(folder / "site") as address:
        yield address.rstrip("/")
