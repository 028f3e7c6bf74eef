"""Tables and procedures of a lesson: what questions can be made from by their form alone."""

from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import Tag

from course.text import HEADINGS, rendered, told


@dataclass(frozen=True)
class Table:
    """A table under a heading: its head, and its rows, each as long as the head."""

    heading: str
    id: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Procedure:
    """The steps of the numbered list under a heading that is marked ``data-procedure``."""

    heading: str
    id: str
    steps: tuple[str, ...]


def tables_of(body: str) -> Iterator[Table]:
    """Yield the tables of a lesson's Markdown body, in its order."""
    for element in rendered(body).find_all("table"):
        head, *rows = (_cells(row) for row in element.find_all("tr"))
        whole = tuple(row for row in rows if len(row) == len(head))
        yield Table(*_place(element), head, whole)


def procedures_of(body: str) -> Iterator[Procedure]:
    """Yield the procedures of a lesson's Markdown body, in its order."""
    for heading in rendered(body).find_all(HEADINGS, attrs={"data-procedure": True}):
        numbered = heading.find_next("ol")
        if numbered and numbered.find_previous(HEADINGS) is heading:
            steps = tuple(_step(item) for item in numbered.find_all("li", recursive=False))
            yield Procedure(told(heading), str(heading.get("id", "")), steps)


def _step(item: Tag) -> str:
    """Return what a step says to do: its text, or its first paragraph."""
    first = item.find("p")
    return told(item) or (told(first) if isinstance(first, Tag) else "")


def _cells(row: Tag) -> tuple[str, ...]:
    return tuple(told(cell) for cell in row.find_all(["th", "td"]))


def _place(element: Tag) -> tuple[str, str]:
    """Return text and id of the heading that an element stands under; "" before the first."""
    heading = element.find_previous(HEADINGS)
    return (told(heading), str(heading.get("id", ""))) if isinstance(heading, Tag) else ("", "")
