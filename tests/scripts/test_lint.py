"""Each case in tests/cases/lint makes one change to the sound project, named for a rule.

A name ends in ``-nope`` where the rule must stay silent.
"""

from pathlib import Path

import pytest
import yaml

from glossary.rules import RULES
from scripts.checking import check
from scripts.content import Folder
from scripts.prepare import PROJECT

LINT = Path(__file__).parent.parent / "cases" / "lint"
CASES = sorted(LINT.glob("*.yml"))


def rule_of(case: Path) -> str:
    return max((name for name in RULES if case.stem.startswith(name)), key=len)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_rule_tells_what_it_is_for_and_nothing_else(case: Path, project: Path) -> None:
    wanted = yaml.safe_load(case.read_text("utf-8"))
    for edit in wanted["edits"]:
        file = project / edit["file"]
        if "find" in edit:
            text = file.read_text("utf-8")
            assert text.count(edit["find"]) == 1
            file.write_text(text.replace(edit["find"], edit["write"]), "utf-8")
        else:
            file.write_text(edit["write"], "utf-8")
    problems = check(Folder(project))
    assert [str(problem) for problem in problems] == wanted["told"]
    assert {problem.rule for problem in problems} == (
        set() if case.stem.endswith("-nope") else {rule_of(case)}
    )


def test_every_rule_has_a_case_that_it_tells_and_one_that_it_does_not() -> None:
    assert {rule_of(case) for case in CASES if not case.stem.endswith("-nope")} == {*RULES}
    assert {rule_of(case) for case in CASES if case.stem.endswith("-nope")} == {*RULES}


def test_the_manual_lists_every_rule_and_no_other() -> None:
    manual = (PROJECT / "CONTRIBUTING.md").read_text("utf-8")
    table = manual.partition("| rule |")[2].partition("\n\n")[0]
    assert [line.split("`")[1] for line in table.split("\n")[2:]] == list(RULES)
