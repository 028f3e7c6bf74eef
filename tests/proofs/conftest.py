"""Proofs are held against material that lies beside the project and is no part of it."""

from pathlib import Path

import pytest

from scripts.prepare import PROJECT


@pytest.fixture(scope="session")
def material() -> Path:
    folder = PROJECT.parent / "shared"
    assert folder.is_dir(), f"the proofs need the folder {folder.name}/ beside the project"
    return folder
