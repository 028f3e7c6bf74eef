"""The flaws of the bank's items as problems: each at its line, but for those that a row allows."""

from collections.abc import Iterator, Set
from pathlib import Path

from course.problems import Problem, Severity, shown
from course.source import Mapping, line_of
from quiz.item_bank import Rows, item_of
from quiz.rules import UNACCEPTABLE, findings
from quiz.rules.bank import findings_of_several
from quiz.rules.base import Finding


def flaw_problems(rows: Rows, vocabulary: Set[str]) -> Iterator[Problem]:
    """Yield what the rules find in the rows of a bank, errors and warnings.

    ``vocabulary`` is that of the course (``quiz.vocabulary``).
    """
    lessons = [[item_of(row, path.stem) for row in given] for path, given in rows.items()]
    of_several = list(findings_of_several(lessons))
    for (path, given), items in zip(rows.items(), lessons, strict=True):
        for row, item in zip(given, items, strict=True):
            found = [*findings(item, vocabulary)]
            found += [finding for other, finding in of_several if other is item]
            yield from _row_problems(row, path, found)


def _row_problems(row: Mapping, path: Path, found: list[Finding]) -> Iterator[Problem]:
    allowed = row.get("allow", {})
    left = [finding for finding in found if finding.rule not in allowed]
    for one in left:
        line = line_of(row, one.steps)
        yield Problem(shown(path), line, one.fact, one.cure, one.rule, one.severity)
    warned = dict.fromkeys(one.rule for one in left if one.severity == Severity.WARNING)
    if len(warned) >= UNACCEPTABLE:
        fact = f"the item has {len(warned)} flaws: {', '.join(warned)}"
        cure = "mend all but one, or allow what is no flaw here"
        yield Problem(shown(path), row.lines["id"], fact, cure)
    for rule in sorted(allowed.keys() - {finding.rule for finding in found}):
        fact = f'there is no flaw "{rule}" here to allow'
        yield Problem(shown(path), line_of(row, ["allow", rule]), fact, "take the line out")
