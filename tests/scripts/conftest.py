"""The site as both engines build it, read once for all tests that compare or count."""

import os
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts.build_site import ENGINES, build

Site = dict[str, BeautifulSoup]


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Site]:
    """The site by page address ("lessons/why-ecs/"), from each engine."""
    folder = tmp_path_factory.mktemp("sites")
    for engine in ENGINES:
        build(engine, folder / engine)
    return {engine: _read(folder / engine) for engine in ENGINES}


def _read(folder: Path) -> Site:
    return {
        os.path.relpath(path.parent, folder).replace(".", "", 1).strip("/") + "/": BeautifulSoup(
            path.read_text("utf-8"), "html.parser"
        )
        for path in folder.rglob("index.html")
    }
