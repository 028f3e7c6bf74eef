"""The claims of the page that the course is held against: ``claims.yml``, each with its verdict.

A lesson cites a claim at the sentence that confirms it or sets it right, as a footnote: ``[^C11]``.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from course.facts import unknown_fact
from course.files import read_rows
from course.problems import Problem, did_you_mean, shown
from course.source import Mapping, line_of


@dataclass(frozen=True)
class Claim:
    """One claim in our words, how far it is true, and what to say instead.

    ``verdict`` is confirmed, misleading, outdated, unsupported or plausible; ``limit`` tells that
    what is confirmed holds only in part. ``facts`` prove the verdict; a slogan has none.
    """

    id: str
    section: str
    claim: str
    claim_vi: str
    verdict: str
    instead: str
    facts: tuple[str, ...]
    limit: bool = False


def claim_rows(path: Path) -> list[Mapping]:
    """Return the rows as written; raise ``ProblemsFound`` with all that is wrong in their shape."""
    return read_rows(path, "claims", "course", "claims")


def load_claims(path: Path) -> dict[str, Claim]:
    """Return the claims of a file by id; raise ``ProblemsFound`` with all wrong in their shape."""
    return {row["id"]: Claim(**{**row, "facts": tuple(row["facts"])}) for row in claim_rows(path)}


def claim_problems(rows: list[Mapping], path: Path, facts: Collection[str]) -> Iterator[Problem]:
    """Yield a problem for each fact that does not exist, and each verdict that nothing proves."""
    for row in rows:
        for place, name in enumerate(row["facts"]):
            if name not in facts:
                yield unknown_fact(shown(path), line_of(row, ["facts", place]), name, facts)
        if not row["facts"] and row["verdict"] != "unsupported":
            fact = f"the claim {row['id']} is {row['verdict']}, but no fact says so"
            yield Problem(shown(path), row.lines["facts"], fact, "name the facts that prove it")


def unknown_claim(path: str, line: int, name: str, claims: Collection[str]) -> Problem:
    """Return the problem of citing a claim that does not exist."""
    cure = did_you_mean(name, claims, "add the claim to the claims file")
    return Problem(path, line, f'the claim "{name}" does not exist', cure)
