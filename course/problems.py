"""What is wrong with the content, told so that a writer can mend it at once.

Every reader and every check returns problems instead of stopping at the first one; a program that
cannot go on raises them together as ``ProblemsFound``.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One fault in the content: its place (path, line from 1), the fact, and the cure.

    A problem that a rule of the linter found names the ``rule``.
    """

    path: str
    line: int
    fact: str
    cure: str
    rule: str = ""

    def __str__(self) -> str:
        """Return ``path:line: fact; cure``, and the rule in brackets."""
        rule = f" [{self.rule}]" if self.rule else ""
        return f"{self.path}:{self.line}: {self.fact}; {self.cure}{rule}"


class ProblemsFound(Exception):
    """The content cannot be used; ``problems`` says why, all at once, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems in the order of their places, each once."""
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


def shown(path: Path) -> str:
    """Return ``path`` as a message shows it: relative to the current folder if it lies inside."""
    absolute = path.absolute()
    here = Path.cwd()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else path).as_posix()


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """Return a cure that names the known word nearest to ``word``, else ``otherwise``."""
    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else otherwise
