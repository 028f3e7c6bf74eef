"""The table of coverage counts what is taught and asked, and a gap is open or has a reason."""

import subprocess
import sys
from pathlib import Path

import pytest

from quiz.trace import cells
from scripts.checking import check
from scripts.content import Folder
from scripts.prepare import PROJECT
from scripts.trace import open_problems, written_in

LESSON = Path("docs/lessons/green-tea.md")
BANK = Path("quiz/bank/green-tea.yml")
CHECK = [sys.executable, str(PROJECT / "scripts" / "check.py")]
ALL_GAPS = """gaps:
  - id: C2
    lacks: [section]
    reason: taste is no fact
  - id: M1
    lacks: [item]
    reason: nobody asks about plants here
"""


def table(project: Path) -> dict[str, tuple[str, ...]]:
    return {f"{cell.id} {cell.column}": cell.found for cell in cells(written_in(Folder(project)))}


def told(project: Path, gaps: str = "gaps: []\n") -> list[str]:
    (project / "course" / "gaps.yml").write_text(gaps, "utf-8")
    return [str(problem) for problem in open_problems(Folder(project))]


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


def test_the_table_of_the_small_project(project: Path) -> None:
    assert table(project) == {
        "C1 section": ("green-tea#what-the-cup-shows",),
        "C2 section": (),
        "F1 sentence": (
            "green-tea: Fresh leaves are heated at once.",
            "green-tea: The same plant gives both.",
        ),
        "F1 item": ("tea-heat",),
        "F2 sentence": ("green-tea: A green infusion tells that the heat came early.",),
        "F2 item": ("tea-cup",),
        "green-tea/steps item": ("tea-heat", "tea-cup"),
        "M1 item": (),
        "M2 item": ("tea-heat",),
    }


def test_a_citation_in_front_matter_or_in_code_covers_nothing(project: Path) -> None:
    change(LESSON, "title: How green tea is made", "title: How green tea is made [^C2]")
    change(LESSON, "Without it,", "`[^C2]` Without it,")
    assert table(project)["C2 section"] == ()


def test_an_item_asks_about_what_its_evidence_cites(project: Path) -> None:
    change(LESSON, "The heat stops oxidation `(oxy hoá)`.", "The heat stops oxidation.[^F2]")
    assert table(project)["F2 item"] == ("tea-heat", "tea-cup")


def test_what_is_open_is_told_where_it_is_written(project: Path) -> None:
    change(BANK, "    objective: steps\n    fact: F2", "    objective: step\n    fact: F1")
    cure = "teach or ask it, or say in course/gaps.yml why not"
    assert told(project) == [
        f"course/claims.yml:9: C2 has no section; {cure}",
        f"course/facts.yml:8: F2 has no item; {cure}",
        f"docs/lessons/green-tea.md:7: green-tea/steps has 1 of 2 items; {cure}",
        f"course/misconceptions.yml:2: M1 has no item; {cure}",
    ]


def test_a_gap_with_a_reason_is_none(project: Path) -> None:
    assert told(project, ALL_GAPS) == []


@pytest.mark.parametrize(
    ("old", "new", "fact"),
    [
        ("id: M1", "id: M2", "course/gaps.yml:6: M2 lacks no item; take it out of the gaps"),
        ("[item]", "[item, section]", "course/gaps.yml:6: M1 lacks no section; take it out of"),
        ("id: C2", "id: C22", 'course/gaps.yml:2: there is no C22; did you mean "C2"?'),
    ],
)
def test_a_gap_that_is_none_is_told(project: Path, old: str, new: str, fact: str) -> None:
    assert any(problem.startswith(fact) for problem in told(project, ALL_GAPS.replace(old, new)))


def test_a_project_without_the_file_is_not_held_to_its_coverage(project: Path) -> None:
    assert open_problems(Folder(project)) == []


def test_the_command_prints_table_and_size_and_the_gaps_to_fill(project: Path) -> None:
    command = [sys.executable, "-m", "scripts.trace"]
    environment = {"PYTHONPATH": str(PROJECT), "PATH": ""}
    done = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (1, "9 cells, 2 empty without a reason\n")
    assert done.stdout.split("\n")[1:] == [
        "C2 → section: – EMPTY",
        "F1 → sentence: 2×",
        "F1 → item: tea-heat",
        "F2 → sentence: 1×",
        "F2 → item: tea-cup",
        "green-tea/steps → item: tea-heat, tea-cup",
        "M1 → item: – EMPTY",
        "M2 → item: tea-heat",
        "lessons 1, items 2, terms 3, figures 0",
        "items by type: single 1, typed 1",
        "items by use: lesson 1, page 1",
        "green-tea: 37 words, 3 minutes, 2 items",
        "",
    ]
    gaps = subprocess.run(
        [*command, "--gaps"], cwd=project, env=environment, capture_output=True, text=True
    )
    assert gaps.stdout.split("\n")[:4] == [
        "gaps:",
        "  - id: C2",
        "    lacks: [section]",
        '    reason: ""',
    ]
    (project / "course" / "gaps.yml").write_text(ALL_GAPS, "utf-8")
    assert (
        subprocess.run(command, cwd=project, env=environment, capture_output=True).returncode == 0
    )


def test_the_check_tells_what_is_open_and_no_build_fails_of_it(project: Path) -> None:
    (project / "course" / "gaps.yml").write_text("gaps: []\n", "utf-8")
    done = subprocess.run(CHECK, capture_output=True, text=True)
    assert (done.returncode, done.stdout.count("course/gaps.yml")) == (1, 2)
    assert check(Folder(project)) == []


def test_a_file_of_gaps_that_cannot_be_read_is_told(project: Path) -> None:
    (project / "course" / "gaps.yml").write_text("gaps: none\n", "utf-8")
    done = subprocess.run(CHECK, capture_output=True, text=True)
    assert (done.returncode, done.stdout[:18]) == (1, "course/gaps.yml:1:")


def test_no_table_is_printed_of_a_bank_that_cannot_be_read(project: Path) -> None:
    change(project / BANK, "items:", "item:")
    environment = {"PYTHONPATH": str(PROJECT)}
    command = [sys.executable, "-m", "scripts.trace"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("quiz/bank/green-tea.yml:1:")
