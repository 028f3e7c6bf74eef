"""The page that the companion was asked for, imported and built: nothing of it is lost or bent."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup, Tag

from course.lesson import split_front_matter
from scripts.prepare import PROJECT, QUIET

pytestmark = pytest.mark.proofs

Site = dict[str, BeautifulSoup]
FIRST = "lessons/amazon-elastic-container-service"
SECOND = "lessons/aws-ecs-vs-eks-key-differences"
SECTIONS = {
    FIRST: ["Why Amazon ECS?", "How it works"],
    SECOND: [
        "1. Platform Integration",
        "2. Scalability",
        "3. Security",
        "4. Pricing Models",
        "5. Complexity",
        "AWS ECS Vs. EKS: How to Choose?",
    ],
}


@pytest.fixture(scope="module")
def page(material: Path) -> str:
    return (material / "source" / "introduction.md").read_text("utf-8")


@pytest.fixture(scope="module")
def project(material: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("imported") / "course"
    script = PROJECT / "scripts" / "import_docusaurus.py"
    source = material / "source" / "introduction.md"
    command = [sys.executable, str(script), str(source), "--to", str(target)]
    subprocess.run(command, check=True, capture_output=True)
    return target


@pytest.fixture(scope="module")
def site(project: Path) -> Site:
    """The pages of the site as its own configuration builds it, by address."""
    command = [str(Path(sys.executable).with_name("mkdocs")), "build", "--strict"]
    environment = {**os.environ, **QUIET}
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    folder = project / "site"
    return {
        path.parent.relative_to(folder).as_posix(): BeautifulSoup(
            path.read_text("utf-8"), "html.parser"
        )
        for path in folder.rglob("index.html")
    }


@pytest.fixture(scope="module")
def report(project: Path) -> list[dict[str, str | int]]:
    entries: list[dict[str, str | int]] = json.loads(
        (project / "import-report.json").read_text("utf-8")
    )
    return entries


def words(text: str) -> Iterator[str]:
    return (match[0] for match in re.finditer(r"\w+", text))


def glosses(site: Site) -> list[Tag]:
    return [gloss for name in SECTIONS for gloss in site[name].select("a.gloss--written")]


def test_the_page_becomes_two_lessons_with_its_title_over_them(site: Site) -> None:
    assert {name for name in site if name.startswith("lessons/")} == set(SECTIONS)
    assert site["."].h1.get_text() == "Introduction"
    assert site[FIRST].h1.get_text() == "Amazon Elastic Container Service"
    assert site[SECOND].h1.get_text() == "AWS ECS Vs. EKS: Key Differences"


def test_every_bold_heading_is_a_section_with_an_id_of_its_own(site: Site) -> None:
    for name, wanted in SECTIONS.items():
        headings = [
            head for head in site[name].select("article h2") if "data-string" not in head.attrs
        ]
        assert [head.get_text() for head in headings] == wanted
        ids = [head["id"] for head in headings]
        assert len(set(ids)) == len(ids)
    assert site[SECOND].find(id="1-platform-integration").name == "h2"


def test_no_word_of_the_page_is_missing_and_lessons_keep_its_order(page: str, site: Site) -> None:
    body = re.sub(r"\(https?://[^)]*\)", " ", split_front_matter(page)[1])
    shown = {word for soup in site.values() for word in words(soup.get_text(" "))}
    wanted = list(words(body))
    assert len(wanted) > 800
    assert not set(wanted) - shown
    lessons = iter([w for name in SECTIONS for w in words(site[name].article.get_text(" "))])
    text = [word for word in wanted if word not in ("Introduction",)]
    assert all(word in lessons for word in text)


def test_the_four_glosses_stand_on_their_words(site: Site) -> None:
    told = []
    for gloss in glosses(site):
        note = gloss.find_next_sibling(class_="gloss-note")
        told.append((gloss.get_text(), note.get_text().strip(), note.find(lang="vi").get_text()))
    assert told == [
        ("orchestration", "(tự động hoá triển khai)", "tự động hoá triển khai"),
        ("efficiently", "(tính từ: hiệu quả)", "tính từ: hiệu quả"),
        ("integrates", "(tích hợp)", "tích hợp"),
        ("integrations", "(tích hợp)", "tích hợp"),
    ]
    assert glosses(site)[0]["data-term"] == "orchestration"
    assert len({vietnamese for _, _, vietnamese in told}) == 3


def test_no_service_is_glossed(site: Site) -> None:
    text = " ".join(site[name].article.get_text(" ") for name in SECTIONS)
    assert len(re.findall(r"\bservices?\b", text, re.IGNORECASE)) >= 13
    for soup in site.values():
        assert not soup.select('a.gloss[data-term="service-ecs"]')
    for name in SECTIONS:
        asked = site[name.replace("lessons", "quizzes")]
        assert not asked.select('[data-item^="term-"][data-item$="-service-ecs"]')


def test_the_picture_is_a_link_and_nothing_is_loaded_from_elsewhere(
    site: Site, report: list[dict[str, str | int]]
) -> None:
    link = site[FIRST].find("a", string="How it works (picture)")
    assert link["href"].startswith("https://d1.awsstatic.com/Product-Page-Diagram_")
    for soup in site.values():
        for tag in soup.select("[src], link[rel=stylesheet]"):
            assert not re.match(r"(?:https?:)?//", tag.get("src") or tag.get("href"))
    assert ("remote picture", "changed", 19) in {
        (entry["construct"], entry["action"], entry["line"]) for entry in report
    }


def test_the_report_names_what_is_doubtful(report: list[dict[str, str | int]]) -> None:
    assert all(
        entry.keys() == {"path", "line", "construct", "action", "reason"} for entry in report
    )
    doubtful = [entry for entry in report if entry["action"] == "doubtful"]
    assert [(entry["line"], entry["construct"]) for entry in doubtful] == [
        (13, "gloss efficiently (hiệu quả)")
    ]
    assert len([entry for entry in report if entry["construct"] == "bold heading"]) == 7


def test_the_front_matter_says_where_a_lesson_is_from(project: Path) -> None:
    for name in SECTIONS:
        text = (project / "docs" / f"{name}.md").read_text("utf-8")
        assert "\nimported: true\noriginal: introduction.md\noriginal_title: Introduction\n" in text
        assert "goal_vi" not in text


def test_its_words_and_its_comparison_are_asked_for(site: Site) -> None:
    items: dict[str, Tag] = {}
    for name in SECTIONS:
        for check in site[name.replace("lessons", "quizzes")].select("self-check"):
            assert check.select_one(".evidence blockquote").get_text()
            items[str(check["data-item"])] = check
    kinds = ("term-meaning", "term-vi", "definition", "versus")
    count = {kind: sum(name.startswith(kind) for name in items) for kind in kinds}
    assert all(count.values())
    definition = items["definition-amazon-elastic-container-service-ecs"]
    assert definition.select_one(".typed-answer").get_text() == "ECS"
    contrasts = [check for name, check in items.items() if name.startswith("versus")]
    keys = [
        check.select_one(".verdict[data-right] .verdict-text").get_text() for check in contrasts
    ]
    assert 4 <= len(keys) <= 6
    assert abs(keys.count("ECS") - keys.count("EKS")) <= 1
    for check in contrasts:
        assert len(check.select(".check-option")) == 2


def test_every_link_of_the_site_leads_somewhere(project: Path, site: Site) -> None:
    for name, soup in site.items():
        for link in soup.select("a[href]"):
            target, _, anchor = str(link["href"]).partition("#")
            if re.match(r"\w+:", target):
                continue
            anchor = unquote(anchor.partition(":~:")[0])  # what follows are the words of a sentence
            place = os.path.normpath(os.path.join(name, target)) if target else name  # noqa: PTH118
            assert place in site, f"{name}: {link['href']}"
            assert not anchor or site[place].find(id=anchor), f"{name}: {link['href']}"
