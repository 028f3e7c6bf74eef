"""Each fault in tests/cases/faults is told with place, fact and cure, and nothing else is."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from scripts.checking import check
from scripts.content import Folder
from scripts.prepare import PROJECT, prepare

CASES = Path(__file__).parent.parent / "cases"
FAULTS = sorted((CASES / "faults").glob("*.yml"))


def told(project: Path) -> list[str]:
    return [str(problem) for problem in check(Folder(project))]


def test_the_sound_project_has_no_problem(project: Path) -> None:
    assert told(project) == []


@pytest.mark.parametrize("case", FAULTS, ids=lambda path: path.stem)
def test_fault_is_told(case: Path, project: Path) -> None:
    fault = yaml.safe_load(case.read_text("utf-8"))
    file = project / fault["file"]
    text = file.read_text("utf-8")
    assert text.count(fault["find"]) == 1
    file.write_text(text.replace(fault["find"], fault["write"]), "utf-8")
    assert told(project) == fault["told"]


def test_a_file_that_is_not_utf_8_is_told_with_its_line(project: Path) -> None:
    lesson = project / "docs" / "lessons" / "green-tea.md"
    data = lesson.read_bytes()
    lesson.write_bytes(
        data.replace("Nhiệt".encode(), "Nhiệt".encode("latin-1", "replace").replace(b"?", b"\xea"))
    )
    assert told(project)[0] == (
        "docs/lessons/green-tea.md:40: the byte 0xea is not UTF-8; save the file as UTF-8"
    )


def test_all_faults_are_told_at_once(project: Path) -> None:
    for case in ("old-tone-placement-in-a-term", "cited-fact-that-does-not-exist"):
        fault = yaml.safe_load((CASES / "faults" / f"{case}.yml").read_text("utf-8"))
        file = project / fault["file"]
        file.write_text(file.read_text("utf-8").replace(fault["find"], fault["write"]), "utf-8")
    assert [line.split(":")[0] for line in told(project)] == [
        "docs/lessons/green-tea.md",
        "glossary/terms.yml",
    ]


def test_a_project_may_have_no_comparison(project: Path) -> None:
    comparison = project / "course" / "comparison.yml"
    assert comparison in Folder(project).sources
    comparison.unlink()
    assert told(project) == []
    assert comparison not in Folder(project).sources


def test_a_project_may_have_no_claims_and_no_misconceptions(project: Path) -> None:
    (project / "course" / "claims.yml").unlink()
    (project / "course" / "misconceptions.yml").unlink()
    assert told(project) == [
        'docs/lessons/green-tea.md:31: the misconception "M1" does not exist; '
        "add it to course/misconceptions.yml",
        'docs/lessons/green-tea.md:32: the claim "C1" does not exist; '
        "add the claim to the claims file",
        'quiz/bank/green-tea.yml:19: the misconception "M2" does not exist; '
        "add it to course/misconceptions.yml",
    ]
    lesson, bank = (
        project / "docs" / "lessons" / "green-tea.md",
        project / "quiz" / "bank" / "green-tea.yml",
    )
    text = lesson.read_text("utf-8").replace("/// misconception | M1\n", "")
    text = text.replace("The same plant gives both.[^F1][^C1]\n///\n", "")
    lesson.write_text(text, "utf-8")
    bank.write_text(bank.read_text("utf-8").replace(": M2", ": hot water"), "utf-8")
    assert told(project) == []


def test_a_comparison_waits_until_the_facts_can_be_read(project: Path) -> None:
    (project / "course" / "facts.yml").write_text("facts: [", "utf-8")
    assert not any("comparison.yml" in line for line in told(project))


def test_an_item_file_of_no_lesson_is_told(project: Path) -> None:
    bank = project / "quiz" / "bank"
    (bank / "green-tea.yml").rename(bank / "gren-tea.yml")
    assert 'quiz/bank/gren-tea.yml:1: there is no lesson "gren-tea"; did you mean "green-tea"?' in (
        told(project)
    )


def test_the_command_prints_problems_and_exits_with_1(project: Path) -> None:
    (project / "course" / "facts.yml").unlink()
    command = [sys.executable, str(PROJECT / "scripts" / "check.py")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1
    assert "course/facts.yml:1: the file is missing; write it;" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    as_json = subprocess.run([*command, "--json"], capture_output=True, text=True)
    first = json.loads(as_json.stdout)[0]
    assert (first["path"], first["severity"]) == ("course/facts.yml", "error")


def test_a_warning_is_told_and_stops_neither_the_command_nor_a_build(project: Path) -> None:
    bank = project / "quiz" / "bank" / "green-tea.yml"
    text = bank.read_text("utf-8")
    bank.write_text(text.replace("        misconception: M2\n", ""), "utf-8")
    warning = "quiz/bank/green-tea.yml:17: warning:"
    command = [sys.executable, str(PROJECT / "scripts" / "check.py")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stdout.startswith(warning)) == (0, True)
    assert done.stderr == "content: no problems, 1 warning\n"
    as_json = subprocess.run([*command, "--json"], capture_output=True, text=True)
    assert [told["severity"] for told in json.loads(as_json.stdout)] == ["warning"]
    assert prepare(Folder(project)).split("\n")[1].startswith(warning)
