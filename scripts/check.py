"""Check all content of the project and print every problem, one a line: ``path:line: fact; cure``.

With --json the problems are printed as a list of objects. With --fix what has one right form is
mended first: Unicode NFC, the place of tone marks, the lock of translations; each change is told.
Exit code 1 if a problem is left that is more than a warning.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from course.problems import Problem, ProblemsFound, did_you_mean, errors
from quiz.blueprint import load_blueprint, shortages
from quiz.item_bank import bank_rows
from scripts.checking import check
from scripts.content import Folder
from scripts.mending import lock_problems, mend_letters, renew_lock, terms_of
from scripts.trace import open_problems


def main() -> int:
    """Read the arguments, mend and check the current folder, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the problems as JSON")
    parser.add_argument("--fix", action="store_true", help="mend letters, and renew the lock")
    parser.add_argument(
        "--accept",
        action="append",
        default=[],
        metavar="TERM",
        help="say that a term's Vietnamese definition still fits its changed English one",
    )
    arguments = parser.parse_args()
    folder = Folder(Path.cwd())
    if unknown := set(arguments.accept) - terms_of(folder).keys():
        name = min(unknown)
        cure = did_you_mean(name, terms_of(folder), "write the id of a term")
        parser.error(f'there is no term "{name}"; {cure}')
    changes = mend_letters(folder) if arguments.fix else []
    if arguments.fix or arguments.accept:
        changes += renew_lock(folder, arguments.accept)
    print(*changes, sep="\n", end="\n" if changes else "", file=sys.stderr)
    problems = sorted({*check(folder), *_never_of_a_build(folder), *lock_problems(folder)})
    if arguments.json:
        json.dump([asdict(p) for p in problems], sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        print(*problems, sep="\n", end="\n" if problems else "")
        print(_summary(len(errors(problems)), len(problems)), file=sys.stderr)
    return 1 if errors(problems) else 0


def _summary(wrong: int, told: int) -> str:
    """Return what a run says at its end."""
    said = _counted(wrong, "problem") if wrong else "content: no problems"
    return f"{said}, {_counted(told - wrong, 'warning')}" if told > wrong else said


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _never_of_a_build(folder: Folder) -> Iterator[Problem]:
    """Yield what the course leaves open, and what the bank lacks for the final check.

    No build fails of it: it has what there is. While a file cannot be read only this is said.
    """
    rows, unreadable = bank_rows(folder.bank)
    if unreadable:
        return
    try:
        yield from shortages(load_blueprint(folder.blueprint), folder.blueprint, rows)
        yield from open_problems(folder)
    except ProblemsFound as found:
        yield from found.problems


if __name__ == "__main__":
    sys.exit(main())
