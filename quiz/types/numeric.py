"""A number to type, with its unit; near enough is right."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from course.inline import inline
from course.interface import said
from course.source import Mapping
from quiz.items import Item
from quiz.types.base import Fault, ItemType, why_html


@dataclass(frozen=True)
class WrongNumber:
    """A wrong number that is foreseen, and why somebody gets to it."""

    value: float
    why: str
    why_vi: str = ""


@dataclass(frozen=True)
class Numeric:
    """The right ``value`` in ``unit``; answers at most ``tolerance`` away are right too."""

    value: float
    unit: str
    why: str
    tolerance: float = 0
    foreseen: tuple[WrongNumber, ...] = ()
    why_vi: str = ""

    @property
    def asked(self) -> object:
        """Value, unit and tolerance."""
        return self.value, self.unit, self.tolerance


def _read(row: Mapping) -> Numeric:
    return Numeric(
        value=row["value"],
        unit=row["unit"],
        why=row["why"],
        tolerance=row.get("tolerance", 0),
        foreseen=tuple(WrongNumber(**wrong) for wrong in row.get("foreseen", ())),
        why_vi=row.get("why_vi", ""),
    )


def _form(item: Item, body: Numeric) -> str:
    name = f"{item.id}-answer"
    return (
        f'<label class="check-stem" for="{name}" lang="{item.lang}">{inline(item.stem)}</label>\n'
        f'<span class="check-number"><input class="check-typed" id="{name}" name="{name}"'
        f' type="text" inputmode="decimal" autocomplete="off" aria-describedby="{name}-unit">'
        f'<span class="check-unit" id="{name}-unit" lang="en">{escape(body.unit)}</span></span>'
    )


def _key(item: Item, body: Numeric) -> str:
    near = said("tolerance", n=plain(body.tolerance)) if body.tolerance else ""
    wrong = "".join(
        f'<li data-value="{plain(other.value)}"><span>{plain(other.value)}</span>'
        f"{why_html(other.why, other.why_vi)}</li>"
        for other in body.foreseen
    )
    foreseen = f'<ul class="typed-foreseen">{wrong}</ul>' if wrong else ""
    return (
        f'<dl class="typed-key">{said("correct-answer", "dt")}'
        f'<dd class="number-answer" data-value="{plain(body.value)}"'
        f' data-tolerance="{plain(body.tolerance)}" lang="en">{plain(body.value)}'
        f" {escape(body.unit)} {near}</dd></dl>\n{why_html(body.why, body.why_vi)}{foreseen}"
    )


def plain(number: float) -> str:
    """Return a number as people write it: 73, not 73.0."""
    return f"{number:.10f}".rstrip("0").rstrip(".")


def _hint(body: Numeric) -> str:
    return said("hint-digits", n=len(plain(body.value).partition(".")[0].lstrip("-")))


def _faults(row: Mapping) -> Iterator[Fault]:
    near = row.get("tolerance", 0)
    if near < 0:
        yield ["tolerance"], "the tolerance is negative", "write how far off is still right"
    for place, wrong in enumerate(row.get("foreseen", ())):
        if abs(wrong["value"] - row["value"]) <= near:
            fact = f"{plain(wrong['value'])} is foreseen as wrong, but near enough to be right"
            yield ["foreseen", place], fact, "take it out, or make the tolerance smaller"


NUMERIC = ItemType(_read, _form, _key, _hint, _faults)
