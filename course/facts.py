"""The facts that lessons and items cite: ``facts.yml`` as a mapping from id to fact.

A lesson cites a fact at the sentence that states it, as a footnote: ``[^F12]``.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from course.blocks import prose
from course.files import read_rows
from course.problems import Problem, did_you_mean, shown

_CITATION = re.compile(r"\[\^(F[0-9]+)\](?!:)")
_CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")


@dataclass(frozen=True)
class Fact:
    """One statement with its source, the day the source was read, and how sure it is."""

    id: str
    statement: str
    source: str
    address: str
    seen: str
    standing: str


def load_facts(path: Path) -> dict[str, Fact]:
    """Return the facts of a file by id; raise ``ProblemsFound`` with all that is wrong in it."""
    return {row["id"]: Fact(**row) for row in read_rows(path, "facts", "course", "facts")}


def cited_facts(line: str) -> list[str]:
    """Return the ids of the facts that a line of Markdown cites outside code spans."""
    return _CITATION.findall(_CODE_SPAN.sub("", line))


def citation_problems(
    body: str, path: Path, first_line: int, facts: Collection[str]
) -> Iterator[Problem]:
    """Yield a problem for each citation of a fact that does not exist."""
    for number, line in prose(body):
        for name in cited_facts(line):
            if name not in facts:
                yield unknown_fact(shown(path), first_line + number, name, facts)


def unknown_fact(path: str, line: int, name: str, facts: Collection[str]) -> Problem:
    """Return the problem of citing a fact that does not exist."""
    cure = did_you_mean(name, facts, "add the fact to the facts file")
    return Problem(path, line, f'the fact "{name}" does not exist', cure)
