"""A page becomes a project that builds with its own configuration, and is replaced as a whole."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from scripts.import_docusaurus import run_import
from scripts.prepare import PROJECT, QUIET

SCRIPT = PROJECT / "scripts" / "import_docusaurus.py"
PAGE = """\
---
sidebar_position: 2
---

# Tea rooms

Where leaves are served.

## Green Tea vs. Black Tea

Green Tea keeps its colour because heat comes early. Black Tea turns dark when air reaches the leaf.
Green Tea is heated within an hour of picking. Both are served hot.

**1. Taste**

Green Tea has a fresh and slightly bitter taste. The task `(việc)`
of a cup is oxidation `(oxy hóa)`.

![A cup](https://pictures.example/cup.png)

## The makers

The Association of Tea Makers (ATM) is a club of people who roast leaves. It meets weekly
`(tính từ: hàng tuần)` and talks loudly `(tính từ: ồn ào)`. See [the taste](#1-taste).

![Leaf](leaf.png)
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "leaf.png").write_bytes(b"\x89PNG")
    (folder / "tea-rooms.md").write_text(PAGE, "utf-8")
    return folder / "tea-rooms.md"


def command(*arguments: object) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, str(SCRIPT), *map(str, arguments)]
    return subprocess.run(words, capture_output=True, text=True)


def built(target: Path) -> dict[str, BeautifulSoup]:
    mkdocs = str(Path(sys.executable).with_name("mkdocs"))
    environment = {**os.environ, **QUIET}
    done = subprocess.run(
        [mkdocs, "build", "--strict"], cwd=target, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    pages = (target / "site").rglob("index.html")
    return {
        path.parent.relative_to(target / "site").as_posix(): BeautifulSoup(
            path.read_text("utf-8"), "html.parser"
        )
        for path in pages
    }


def test_the_project_builds_with_its_own_configuration(page: Path, tmp_path: Path) -> None:
    target = tmp_path / "course"
    done = command(page, "--to", target, "--site-url", "https://tea.example/course/")
    assert done.returncode == 0, done.stderr
    assert "2 lessons" in done.stdout
    site = built(target)
    lesson = site["lessons/green-tea-vs-black-tea"]
    assert lesson.h1.get_text() == "Green Tea vs. Black Tea"
    assert lesson.find(id="1-taste").name == "h2"
    assert not lesson.select("img[src^=http]")
    assert "../green-tea-vs-black-tea/#1-taste" in str(site["lessons/the-makers"])
    assert "leaf.png" in site["lessons/the-makers"].find("img", alt="Leaf")["src"]
    assert {"quizzes/green-tea-vs-black-tea", "quizzes/the-makers", "glossary"} <= site.keys()
    items = {
        check["data-item"]
        for name, soup in site.items()
        if name.startswith("quizzes/")
        for check in soup.select("self-check")
    }
    assert "definition-the-makers-atm" in items
    assert [name for name in items if name.startswith("versus-")]
    config = (target / "mkdocs.yml").read_text("utf-8")
    assert "site_url: https://tea.example/course/" in config
    assert "site_dir: !ENV [SITE_DIR, site]" in config
    assert yaml.safe_load((target / "course" / "facts.yml").read_text()) == {"facts": []}


def test_made_entries_say_what_they_know_and_no_more(page: Path, tmp_path: Path) -> None:
    run_import(page, tmp_path / "course")
    site = built(tmp_path / "course")
    entry = site["glossary"].find(attrs={"data-term": "oxidation"})
    assert entry.find(class_="entry-vi").get_text() == "oxy hoá"
    assert not entry.select(".ipa, .card-definitions, .card-meta")
    lesson = site["lessons/green-tea-vs-black-tea"]
    assert "(oxy hóa)" in lesson.get_text()  # the text stays as its author wrote it


def test_doubtful_glosses_are_in_the_report(page: Path, tmp_path: Path) -> None:
    run_import(page, tmp_path / "course")
    report = json.loads((tmp_path / "course" / "import-report.json").read_text("utf-8"))
    assert all(
        entry.keys() == {"path", "line", "construct", "action", "reason"} for entry in report
    )
    doubtful = {
        (entry["construct"], entry["line"]) for entry in report if entry["action"] == "doubtful"
    }
    assert ("gloss loudly (ồn ào)", 24) in doubtful
    assert not [what for what, _ in doubtful if "hàng tuần" in what]
    assert ("gloss oxidation (oxy hóa)", 17) in doubtful
    assert ("gloss task (việc)", 16) in doubtful


def test_importing_again_replaces_what_the_import_made(page: Path, tmp_path: Path) -> None:
    target = tmp_path / "course"
    run_import(page, target)
    mine = target / "quiz" / "bank" / "the-makers.yml"
    mine.write_text("items: []\n", "utf-8")
    changed = target / "docs" / "lessons" / "the-makers.md"
    changed.write_text(changed.read_text("utf-8") + "\nMine.\n", "utf-8")
    page.write_text(PAGE.replace("## The makers", "## Who makes it"), "utf-8")
    run_import(page, target)
    lessons = {path.name for path in (target / "docs" / "lessons").iterdir()}
    assert lessons == {"green-tea-vs-black-tea.md", "who-makes-it.md"}
    assert mine.is_file()
    kept = target / ".replaced" / "docs" / "lessons" / "the-makers.md"
    assert kept.read_text("utf-8").endswith("Mine.\n")


def test_importing_twice_writes_the_same_bytes(page: Path, tmp_path: Path) -> None:
    def bytes_of(target: Path) -> dict[str, bytes]:
        paths = (path for path in target.rglob("*") if path.is_file())
        return {path.relative_to(target).as_posix(): path.read_bytes() for path in paths}

    run_import(page, tmp_path / "one")
    run_import(page, tmp_path / "two")
    first = bytes_of(tmp_path / "one")
    assert first == bytes_of(tmp_path / "two")
    run_import(page, tmp_path / "one")
    assert first == bytes_of(tmp_path / "one")


def test_a_folder_is_a_course_with_its_pages_in_order(page: Path, tmp_path: Path) -> None:
    (page.parent / "01-water.mdx").write_text("---\ntitle: Water\n---\nBoil it.\n", "utf-8")
    run_import(page.parent, tmp_path / "course")
    config = (tmp_path / "course" / "mkdocs.yml").read_text("utf-8")
    assert "- Water:\n    - lessons/water.md\n  - Tea rooms:\n    - lessons/green-tea" in config
    home = built(tmp_path / "course")["."]
    assert [title.get_text() for title in home.select("h3[lang=en]")] == ["Water", "Tea rooms"]


FRONT = "---\ntitle: a: b\n---\n\n# Tea\n"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (None, r":1: there is no such file; name a \.md or \.mdx page"),
        ("# Té\n".encode("latin-1"), r"page\.md:1: the byte 0xe9 is not UTF-8; save the file"),
        (FRONT.encode(), r"page\.md:2: this is not valid YAML .*; check the indentation"),
        (b"---\n- a\n---\n", r"page\.md:2: the front matter has no keys; write keys and values"),
        (b"---\ndraft: true\n---\n", r"page\.md:1: no page of it is published; "),
    ],
)
def test_a_fault_of_the_source_is_told(data: bytes | None, told: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    if data is not None:
        page.write_bytes(data)
    done = command(page, "--to", tmp_path / "course")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert re.search(told, done.stderr)
    assert not (tmp_path / "course").exists()


def test_a_folder_that_no_import_made_is_left_alone(page: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine", "utf-8")
    done = command(page, "--to", tmp_path / "mine")
    assert done.returncode == 1
    assert "the folder is not empty, and no import made it" in done.stderr
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["notes.txt"]


def test_a_target_inside_the_docs_is_refused(page: Path) -> None:
    done = command(page.parent, "--to", page.parent / "course")
    assert "it lies inside the source; name another folder after --to" in done.stderr
