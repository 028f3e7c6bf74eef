"""What an import did to a page, line by line, for the owner of the page to read."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Action = Literal["kept", "changed", "left-out", "doubtful"]


@dataclass(frozen=True, order=True)
class Entry:
    """One construct of a page: its place, what was done with it, and why."""

    path: str
    line: int
    construct: str
    action: Action
    reason: str


class Line(NamedTuple):
    """A line of text that remembers its number in the page (from 1)."""

    number: int
    text: str


class Notes:
    """The entries about one page, gathered while it is read."""

    def __init__(self, path: str) -> None:
        """Start without entries for the page at ``path``."""
        self.path = path
        self.entries: list[Entry] = []

    def add(self, line: int, construct: str, action: Action, reason: str) -> None:
        """Keep one entry."""
        self.entries.append(Entry(self.path, line, construct, action, reason))


def joined(lines: list[Line]) -> str:
    """Return the text of lines."""
    return "\n".join(line.text for line in lines)


def same_lines(text: str, lines: list[Line]) -> list[Line]:
    """Return a text that has as many lines as ``lines``, with their numbers."""
    numbers = (line.number for line in lines)
    return [Line(number, row) for number, row in zip(numbers, text.split("\n"), strict=True)]


def shortened(text: str) -> str:
    """Return a text in one line that is short enough to quote."""
    row = " ".join(text.split())
    return row if len(row) <= 120 else row[:119] + "…"
