"""Check all content of the project and print every problem, one a line: ``path:line: fact; cure``.

With --json the problems are printed as a list of objects. Exit code 1 if there are any.
"""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from scripts.content import Folder, check


def main() -> int:
    """Read the arguments, check the current folder, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the problems as JSON")
    arguments = parser.parse_args()
    problems = check(Folder(Path.cwd()))
    if arguments.json:
        json.dump([asdict(p) for p in problems], sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        print(*problems, sep="\n", end="\n" if problems else "")
        print(f"{len(problems)} problems" if problems else "content: no problems", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
