"""What lessons cite at a sentence: facts ``[^F2]``, claims ``[^C11]``, prices ``[^P-alb-hour]``.

One grammar for all of them, outside code; each kind comes from a file of its own.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from course.blocks import prose, without_code
from course.claims import Claim, load_claims, unknown_claim
from course.facts import Fact, load_facts, unknown_fact
from course.price import Price
from course.prices import load_prices, price_problems, unknown_price
from course.problems import Problem, shown

_CITATION = re.compile(r"\[\^([FC][0-9]+|P-[a-z0-9-]+)\](?!:)")
_UNKNOWN = {"F": unknown_fact, "C": unknown_claim}


@dataclass(frozen=True)
class Citable:
    """What can be cited, by id. What cannot be read is ``None``: nothing is said of its kind."""

    facts: Mapping[str, Fact] | None = field(default_factory=dict)
    claims: Mapping[str, Claim] | None = field(default_factory=dict)
    prices: Mapping[str, Price] | None = field(default_factory=dict)

    def of(self, name: str) -> Fact | Claim | Price | None:
        """Return what a citation names, ``None`` if there is no such thing."""
        price = (self.prices or {}).get(name.removeprefix("P-"))
        return (self.facts or {}).get(name) or (self.claims or {}).get(name) or price


def load_citable(facts: Path, claims: Path, prices: Path) -> Citable:
    """Return what three files hold; a project may lack the last two, and then has none of those.

    Raises ``ProblemsFound`` when a file cannot be used.
    """
    return Citable(
        load_facts(facts),
        load_claims(claims) if claims.is_file() else {},
        load_prices(prices) if prices.is_file() else {},
    )


def cited(line: str) -> list[str]:
    """Return what a line of Markdown cites outside code spans, in its order."""
    return _CITATION.findall(without_code(line))


def citation_problems(
    body: str, path: Path, first_line: int, citable: Citable
) -> Iterator[Problem]:
    """Yield a problem for each citation of what does not exist, and each price without its own."""
    kinds = {"F": citable.facts, "C": citable.claims}
    for number, line in prose(body):
        for name in cited(line):
            known = kinds.get(name[0])
            if known is not None and name not in known:
                yield _UNKNOWN[name[0]](shown(path), first_line + number, name, known)
            if name.startswith("P-") and citable.prices == {}:
                yield unknown_price(shown(path), first_line + number, name.removeprefix("P-"), {})
    if citable.prices:
        yield from price_problems(body, path, first_line, citable.prices)
