"""An answer in the reader's own words, held by the reader against a model; nothing is graded."""

from collections.abc import Iterator
from dataclasses import dataclass

from course.inline import inline
from course.interface import said
from course.source import Mapping
from quiz.items import Item
from quiz.types.base import Fault, ItemType, why_html

_LABEL = 'class="verdict-label"'


@dataclass(frozen=True)
class Explain:
    """A model answer, and the three points that a good answer has."""

    model: str
    points: tuple[str, ...]
    model_vi: str = ""

    @property
    def asked(self) -> object:
        """The points: what an answer is held against."""
        return self.points


def _read(row: Mapping) -> Explain:
    return Explain(row["model"], tuple(row["points"]), row.get("model_vi", ""))


def _form(item: Item, body: Explain) -> str:
    name = f"{item.id}-answer"
    return (
        f'<label class="check-stem" for="{name}" lang="{item.lang}">{inline(item.stem)}</label>\n'
        f'<textarea class="check-typed check-text" id="{name}" name="{name}" rows="4"'
        ' autocomplete="off"></textarea>'
    )


def _key(item: Item, body: Explain) -> str:
    points = "\n".join(
        f'<li><label class="check-point" lang="en"><input type="checkbox" value="{number}"'
        f' autocomplete="off"><span>{inline(point)}</span></label></li>'
        for number, point in enumerate(body.points, start=1)
    )
    return (
        f"{said('model-answer', 'p', _LABEL)}"
        f"{why_html(body.model, body.model_vi)}"
        f'{said("points-of-answer", "p")}<ul class="check-points">\n{points}\n</ul>'
    )


def _hint(body: Explain) -> str:
    return said("hint-points", n=len(body.points))


def _faults(row: Mapping) -> Iterator[Fault]:
    points = [point.casefold() for point in row["points"]]
    for place, point in enumerate(points):
        if point in points[:place]:
            yield ["points", place], f'"{row["points"][place]}" stands twice', "change one of them"


EXPLAIN = ItemType(_read, _form, _key, _hint, _faults, graded=False)
