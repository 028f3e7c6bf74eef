"""What a page's front matter asks of the marking, and what is wrong with that."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course.problems import Problem, did_you_mean, shown
from course.source import Mapping, line_of
from glossary.annotation import Policy


@dataclass(frozen=True)
class PageOptions:
    """The policy of a page, and the ids of the terms that get no automatic mark on it."""

    policy: Policy
    unglossed: frozenset[str]


def read_options(meta: dict[str, Any]) -> PageOptions:
    """Return the options in front matter that has no ``option_problems``."""
    asked = meta.get("glosses", Policy.FIRST_PER_SECTION)
    policy = Policy.OFF if asked is False else Policy(asked)  # YAML 1.1 reads a bare off as false
    return PageOptions(policy, frozenset(meta.get("unglossed", ())))


def option_problems(meta: Mapping, path: Path, terms: Collection[str]) -> Iterator[Problem]:
    """Yield a problem for each option that is none, and for each unglossed id that is no term's."""
    policies = ", ".join(Policy)
    if (asked := meta.get("glosses", Policy.OFF)) not in list(Policy):
        fact = f'glosses is "{asked}"'
        yield Problem(shown(path), line_of(meta, ["glosses"]), fact, f"write one of {policies}")
    unglossed = meta.get("unglossed", [])
    if not isinstance(unglossed, list):
        line = line_of(meta, ["unglossed"])
        yield Problem(shown(path), line, "unglossed is no list", "write [id, id, …]")
        return
    for place, term in enumerate(unglossed):
        if term not in terms:
            cure = did_you_mean(str(term), terms, "take it out, or add the term")
            line = line_of(meta, ["unglossed", place])
            yield Problem(shown(path), line, f'unglossed names "{term}", no term here', cure)
