"""``scripts/check.py --fix`` mends what has one right form and touches nothing else."""

import json
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from glossary.rules.translations import lock_text, renewed
from glossary.termbase import load_terms
from scripts.checking import check
from scripts.content import Folder
from scripts.mending import lock_problems, mend_letters, renew_lock
from scripts.prepare import PROJECT

LESSON = Path("docs/lessons/green-tea.md")
DECOMPOSED = unicodedata.normalize("NFD", "ngâm")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(PROJECT / "scripts" / "check.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True)


def spoil(path: Path, right: str, wrong: str) -> None:
    data = path.read_bytes()
    assert data.count(right.encode()) == 1
    path.write_bytes(data.replace(right.encode(), wrong.encode()))


def test_every_kind_of_file_is_mended_byte_for_byte_and_each_change_is_told(project: Path) -> None:
    sound = {path: path.read_bytes() for path in project.rglob("*.*")}
    spoil(LESSON, "oxidation `(oxy hoá)`", "oxidation `(oxy hóa)`")
    spoil(Path("quiz/bank/green-tea.yml"), "làm lá hoá nâu", "làm lá hóa nâu")
    spoil(Path("glossary/terms.yml"), "vi: ngâm trà", f"vi: {DECOMPOSED} trà")
    assert mend_letters(Folder(project)) == [
        f'glossary/terms.yml:45: "{DECOMPOSED}" is now "ngâm"',
        'quiz/bank/green-tea.yml:16: "hóa" is now "hoá"',
        'docs/lessons/green-tea.md:16: "hóa" is now "hoá"',
    ]
    assert {path: path.read_bytes() for path in project.rglob("*.*")} == sound
    assert mend_letters(Folder(project)) == []


def test_a_file_without_a_fault_is_not_written(project: Path) -> None:
    before = LESSON.stat().st_mtime_ns
    assert mend_letters(Folder(project)) == []
    assert LESSON.stat().st_mtime_ns == before


def test_line_ends_and_code_stay(project: Path) -> None:
    code = f"```\r\n{DECOMPOSED} hóa\r\n```\r\n"
    LESSON.write_bytes(LESSON.read_bytes().replace(b"\n", b"\r\n") + code.encode() + "hóa".encode())
    before = LESSON.read_bytes()
    assert len(mend_letters(Folder(project))) == 1
    assert LESSON.read_bytes() == before[: -len("hóa".encode())] + "hoá".encode()


def test_the_rule_of_a_problem_is_in_the_json(project: Path) -> None:
    spoil(LESSON, "oxidation `(oxy hoá)`", "oxidation `(oxy hóa)`")
    told = json.loads(run("--json").stdout)
    assert [(problem["line"], problem["rule"]) for problem in told] == [(16, "tone-style")]


def test_an_imported_lesson_is_its_owners(project: Path) -> None:
    spoil(LESSON, "oxidation `(oxy hoá)`", "oxidation `(oxy hóa)`")
    spoil(LESSON, "minutes: 3\n", "minutes: 3\nimported: true\n")
    assert mend_letters(Folder(project)) == []
    assert [problem for problem in check(Folder(project)) if problem.rule] == []


def test_a_look_alike_is_told_and_left_to_its_writer(project: Path) -> None:
    spoil(LESSON, "Lá được", "Lá \u00d0ược")
    assert mend_letters(Folder(project)) == []
    assert [problem.rule for problem in check(Folder(project))] == ["look-alike"]


@pytest.fixture
def locked(project: Path) -> Folder:
    """The project with a lock of its translations as they are."""
    folder = Folder(project)
    folder.lock.write_text(lock_text(renewed({}, load_terms(folder.terms))), "utf-8")
    return folder


def test_a_true_lock_is_no_problem_and_stays(locked: Folder) -> None:
    assert list(lock_problems(locked)) == []
    assert renew_lock(locked) == []


def test_a_new_term_waits_for_its_line_of_the_lock(locked: Folder) -> None:
    lines = locked.lock.read_text("utf-8")
    locked.lock.write_text("".join(lines.splitlines(keepends=True)[1:]), "utf-8")
    assert [str(problem) for problem in lock_problems(locked)] == [
        "glossary/translations.lock:1: the lock is not up to date: infusion; "
        "run scripts/check.py --fix [outdated-translation]"
    ]
    assert renew_lock(locked) == ["glossary/translations.lock: infusion is up to date"]
    assert locked.lock.read_text("utf-8") == lines


def test_marks_of_a_merge_are_told_and_taken_out(locked: Folder) -> None:
    lines = locked.lock.read_text("utf-8")
    locked.lock.write_text(f"<<<<<<< ours\n{lines}=======\n>>>>>>> theirs\n", "utf-8")
    assert len(list(lock_problems(locked))) == 1
    renew_lock(locked)
    assert locked.lock.read_text("utf-8") == lines


def test_changed_english_is_told_until_somebody_accepts_it(locked: Folder) -> None:
    spoil(locked.terms, "The step in which hot water draws", "The step in which water draws")
    told = run("--fix")
    assert "the Vietnamese has not; revise it" in told.stdout
    assert told.returncode == 1
    accepted = run("--accept", "steeping")
    assert accepted.stderr.startswith("glossary/translations.lock: steeping is up to date")
    assert accepted.returncode == 0


def test_accepting_what_is_no_term_is_refused(locked: Folder) -> None:
    refused = run("--accept", "steping")
    assert 'there is no term "steping"; did you mean "steeping"?' in refused.stderr
    assert refused.returncode == 2
