"""What stands round the text of a page: read from the built pages of the small project."""

import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts.build_site import ENGINES, build
from scripts.prepare import PROJECT

CASE = Path(__file__).parent.parent / "cases" / "project"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("frame") / "project"
    shutil.copytree(CASE, project)
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("site_dir: !ENV [SITE_DIR, site]\n")
    build("mkdocs", project / "built", project)
    return project / "built"


def page(site: Path, address: str) -> BeautifulSoup:
    return BeautifulSoup((site / address / "index.html").read_text("utf-8"), "html.parser")


def test_a_lesson_begins_with_its_goal_and_its_size(site: Path) -> None:
    head = page(site, "lessons/green-tea").select_one(".lesson-head")
    assert head
    assert head.h1.get_text() == "How green tea is made"
    assert head.select_one(".lesson-goal").get_text() == (
        "Mục tiêu: Sau bài này, bạn kể được ba bước làm trà xanh."
    )
    assert head.select_one(".lesson-place").get_text() == "Bài 1/1"
    assert head.select_one(".lesson-meta").get_text() == "3 phút · 1 câu tự kiểm tra"
    assert [goal.get_text() for goal in head.select("li")] == ["Name the three steps."]


def test_a_lesson_ends_with_one_next_step_and_a_box(site: Path) -> None:
    lesson = page(site, "lessons/green-tea")
    assert [a["href"] for a in lesson.select(".next-step")] == ["../../quizzes/green-tea/"]
    assert lesson.select_one("input[data-finished=green-tea]")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("address", ["", "https://example.org/issues/new?labels=a&template=b"])
def test_the_page_for_reports_is_named_where_the_site_has_one(
    tmp_path: Path, engine: str, address: str
) -> None:
    project = tmp_path / "project"
    shutil.copytree(CASE, project)
    settings = f"""site_dir: !ENV [SITE_DIR, site]
theme: {{name: material, variant: classic, custom_dir: {PROJECT / "overrides"}}}
extra: {{issues: "{address}"}}
"""
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write(settings)
    build(engine, project / "built", project)
    named = page(project / "built", "lessons/green-tea").select("script[data-issues]")
    assert [script["data-issues"] for script in named] == ([address] if address else [])


def test_the_last_self_checks_lead_to_the_words(site: Path) -> None:
    steps = page(site, "quizzes/green-tea").select(".next-step")
    assert [a["href"] for a in steps] == ["../words/"]


def test_the_home_page_has_a_start_the_routes_and_a_living_example(site: Path) -> None:
    home = page(site, "").select_one(".home")
    assert home
    assert home.select_one(".home-start a")["href"] == "lessons/green-tea/"
    assert home.select_one(".home-start .route-size").get_text() == "3 phút · 1 bài"
    assert [route["data-route"] for route in home.select(".route")] == ["full"]
    example = home.select_one(".home-example .gloss")
    assert example["data-term"] == "infusion"
    assert home.select_one("form")["action"] == "glossary/"
