"""The scripts of a page stay small: what a phone on a slow line has to fetch before it reads."""

import gzip
from pathlib import Path

import pytest

from scripts.prepare import bundle

KIB = 1024
LIMITS = {"chrome": 3 * KIB, "gloss": 5.5 * KIB}


@pytest.fixture(scope="module")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundles")
    bundle(folder)
    return folder


@pytest.mark.parametrize("name", LIMITS)
def test_a_script_stays_within_its_size(bundles: Path, name: str) -> None:
    assert len(gzip.compress((bundles / f"{name}.js").read_bytes())) <= LIMITS[name]
