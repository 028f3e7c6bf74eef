"""What a rule is given and what it gives back: findings about one question, or about a bank.

A rule is named after the flaw of item writing that it looks for. An error stops a publication; a
single warning is advice, two on one item are an error: an item with two flaws is not acceptable
(SAQUET, arXiv 2405.20529).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum

from quiz.items import Item, Option
from quiz.types.choice import Choice

Steps = list[str | int]
"""Keys and positions that lead from an item's row to the value in question."""


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Finding:
    """What a rule has found in one question: where, what, and what mends it."""

    rule: str
    severity: Severity
    steps: Steps
    fact: str
    cure: str


Found = tuple[Steps, str, str]
"""Steps, fact and cure: a finding as a rule yields it, without its name and severity."""


@dataclass(frozen=True)
class Rule:
    """A named check of one item; ``applies`` names the types of item that can have the flaw."""

    name: str
    severity: Severity
    look: Callable[[Item], Iterator[Found]]
    applies: Sequence[str]

    def findings(self, item: Item) -> Iterator[Finding]:
        """Yield what the rule finds in an item."""
        if item.type in self.applies:
            for steps, fact, cure in self.look(item):
                yield Finding(self.name, self.severity, steps, fact, cure)


def texts(value: object) -> Iterator[str]:
    """Yield the texts inside the body of an item, whatever its type, or inside a part of it."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for part in value:
            yield from texts(part)


def options(item: Item) -> tuple[Option, ...]:
    """Return the options of a single or multiple item; none for another type."""
    return item.body.options if isinstance(item.body, Choice) else ()


def keys(item: Item) -> list[Option]:
    """Return the right options of an item."""
    return [option for option in options(item) if option.right]


def distractors(item: Item) -> list[Option]:
    """Return the wrong options of an item."""
    return [option for option in options(item) if not option.right]


def option_steps(item: Item, option: Option) -> Steps:
    """Return the steps to the text of an option."""
    return ["options", options(item).index(option), "text"]
