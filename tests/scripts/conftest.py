"""The site as both engines build it, read once for all tests that compare or count."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts.build_site import ENGINES

Site = dict[str, BeautifulSoup]


@pytest.fixture(scope="session")
def sites(built_site: Callable[[str], Path]) -> dict[str, Site]:
    """The site by page address ("lessons/why-ecs/"), from each engine."""
    return {engine: _read(built_site(engine)) for engine in ENGINES}


def _read(folder: Path) -> Site:
    return {
        os.path.relpath(path.parent, folder).replace(".", "", 1).strip("/") + "/": BeautifulSoup(
            path.read_text("utf-8"), "html.parser"
        )
        for path in folder.rglob("index.html")
    }
