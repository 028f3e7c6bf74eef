"""A build replaces the site as a whole, or leaves it as it is."""

import json
import shutil
from pathlib import Path

import pytest

from course.problems import ProblemsFound
from scripts.build_site import BuildFailed, build
from scripts.prepare import write_if_changed

CASE = Path(__file__).parent.parent / "cases" / "project"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(CASE, tmp_path / "project")
    config = tmp_path / "project" / "mkdocs.yml"
    text = config.read_text("utf-8") + "site_dir: !ENV [SITE_DIR, site]\n"
    config.write_text(text, "utf-8")
    return tmp_path / "project"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """An older site that stands where the new one is to go."""
    site = tmp_path / "site"
    write_if_changed(site / "old.html", "old")
    return site


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_new_site_takes_the_place_of_the_old_one(project: Path, site: Path) -> None:
    build("mkdocs", site, project)
    assert {"index.html", "lessons", "quizzes", "glossary"} <= names(site)
    assert "old.html" not in names(site)
    assert [term["id"] for term in json.loads((site / "assets" / "terms.json").read_text("utf-8"))]


def test_a_fault_of_content_builds_nothing(project: Path, site: Path) -> None:
    (project / "course" / "facts.yml").unlink()
    with pytest.raises(ProblemsFound, match="the file is missing"):
        build("mkdocs", site, project)
    assert names(site) == {"old.html"}
    assert names(project / "docs") == {"index.md", "lessons"}


def test_a_warning_of_the_engine_fails_and_leaves_the_old_site(project: Path, site: Path) -> None:
    (project / "docs" / "index.md").write_text("# Tea\n\n[gone](gone.md)\n", "utf-8")
    with pytest.raises(BuildFailed, match=r"gone\.md"):
        build("mkdocs", site, project)
    assert names(site) == {"old.html"}
    assert not list((project / ".unfinished").glob("*"))


def test_a_page_that_no_lesson_asks_for_any_more_is_deleted(project: Path, site: Path) -> None:
    write_if_changed(project / "docs" / "quizzes" / "black-tea.md", "# Gone")
    build("mkdocs", site, project)
    assert names(project / "docs" / "quizzes") == {"green-tea.md", "words.md"}


def test_a_file_is_written_only_when_its_text_changed(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.md"
    assert write_if_changed(path, "đ")
    assert not write_if_changed(path, "đ")
    assert write_if_changed(path, "e")
