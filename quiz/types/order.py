"""Steps to be put in order: each has a list of places; script adds buttons for up and down."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from course.inline import inline
from course.interface import said
from course.source import Mapping
from quiz.items import Item, Option, letters
from quiz.types.base import Fault, ItemType, equal_texts, legend, options_of, picker, row_verdict


@dataclass(frozen=True)
class Order:
    """The steps in the right order, each with why it stands there."""

    steps: tuple[Option, ...]

    @property
    def asked(self) -> object:
        """The texts in their order."""
        return [step.text for step in self.steps]

    @property
    def mixed(self) -> list[tuple[str, int, Option]]:
        """The steps as they are shown first: name in the page, right place (from 1), step.

        The order looks shuffled, is the same in every build, and is never the right one.
        """
        placed = list(enumerate(self.steps, start=1))
        mixed = sorted(placed, key=lambda step: sha256(step[1].text.encode()).hexdigest())
        if mixed == placed:
            mixed = [*placed[1:], placed[0]]
        names = letters(len(mixed))
        return [(name, place, step) for name, (place, step) in zip(names, mixed, strict=True)]


def _read(row: Mapping) -> Order:
    return Order(options_of(row["steps"]))


def _form(item: Item, body: Order) -> str:
    places = [(str(place), str(place)) for place in range(1, len(body.steps) + 1)]
    rows = ""
    for name, _, step in body.mixed:
        label = f"{item.id}-row-{name}"
        rows += (
            f'\n<li class="check-row" data-row="{name}">'
            f"{picker(f'{item.id}-{name}', label, places)}"
            f'<span class="check-row-text" id="{label}" lang="en">{inline(step.text)}</span></li>'
        )
    steps = f'<ol class="check-order">{rows}\n</ol>'
    return f'<fieldset class="check-options">{legend(item)}{steps}</fieldset>'


def _key(item: Item, body: Order) -> str:
    rows = "\n".join(
        row_verdict(name, str(place), inline(step.text), step)
        for name, place, step in sorted(body.mixed, key=lambda step: step[1])
    )
    return f'<ol class="verdicts verdicts--order">\n{rows}\n</ol>'


def _hint(body: Order) -> str:
    return said("hint-first-step", s=body.steps[0].text)


def _faults(row: Mapping) -> Iterator[Fault]:
    yield from equal_texts(row, "steps", "text")


ORDER = ItemType(_read, _form, _key, _hint, _faults)
