"""Steps of a procedure in a lesson, to be put in order: a list under a heading that is marked.

``## Deploy it {: #deploy data-procedure }`` marks a heading whose first numbered list is one.
"""

from collections.abc import Iterator
from itertools import pairwise

from course.lesson import Lesson
from course.structures import Procedure, procedures_of
from quiz.items import Evidence, Item, Option
from quiz.patterns.base import Refused, Source, whys
from quiz.types.order import Order

PATTERN = "order"
_FEWEST, _MOST = 3, 6


def procedures(source: Source) -> Iterator[Item | Refused]:
    """Yield an item for each procedure of the lessons, or what refused it."""
    for lesson in source.lessons:
        for procedure in procedures_of(lesson.body):
            guard = _guard(procedure)
            if guard:
                yield Refused(PATTERN, f"{procedure.heading}, {lesson.id}", guard)
            else:
                yield _item(lesson, procedure)


def _guard(procedure: Procedure) -> str | None:
    steps = procedure.steps
    if not _FEWEST <= len(steps) <= _MOST:
        return "too-few-or-too-many-steps"
    return "equal-steps" if len({step.casefold() for step in steps}) < len(steps) else None


def _item(lesson: Lesson, procedure: Procedure) -> Item:
    heading, (first, second, *_) = procedure.heading, procedure.steps
    steps = [Option(first, right=True, **whys("first-step", heading=heading, next=second))]
    for place, (previous, step) in enumerate(pairwise(procedure.steps), start=2):
        about = {"heading": heading, "place": str(place), "previous": previous}
        steps.append(Option(step, right=True, **whys("step", **about)))
    return Item(
        id=f"{PATTERN}-{lesson.id}-{procedure.id}",
        type="order",
        lesson=lesson.id,
        level="understand",
        stem=f"Put the steps of “{heading}” in order.",
        evidence=Evidence(heading, first),
        body=Order(tuple(steps)),
    )
