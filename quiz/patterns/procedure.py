"""Steps of a procedure in a lesson, to be put in order: a list under a heading that is marked.

``## Deploy it {: #deploy data-procedure }`` marks a heading whose first numbered list is one.
It becomes an item where ``reasons.yml`` says of each step what breaks if it comes earlier or later:
that a list has an order does not say that another one would be wrong.
"""

from collections.abc import Iterator

from course.lesson import Lesson
from course.structures import Procedure, procedures_of
from quiz.items import Evidence, Item, Option
from quiz.patterns.base import Reasons, Refused, Source
from quiz.types.order import Order

PATTERN = "order"
_FEWEST, _MOST = 3, 6


def procedures(source: Source) -> Iterator[Item | Refused]:
    """Yield an item for each procedure of the lessons, or what refused it."""
    for lesson in source.lessons:
        for procedure in procedures_of(lesson.body):
            name = f"{PATTERN}-{lesson.id}-{procedure.id}"
            reasons = source.reasons.get(name, {})
            guard = _guard(procedure, reasons)
            if guard:
                yield Refused(PATTERN, f"{procedure.heading}, {lesson.id}", guard)
            else:
                yield _item(name, lesson, procedure, reasons)


def _guard(procedure: Procedure, reasons: Reasons) -> str | None:
    steps = procedure.steps
    if not _FEWEST <= len(steps) <= _MOST:
        return "too-few-or-too-many-steps"
    if len({step.casefold() for step in steps}) < len(steps):
        return "equal-steps"
    return None if reasons.keys() >= set(steps) else "no-reason-for-the-order"


def _item(name: str, lesson: Lesson, procedure: Procedure, reasons: Reasons) -> Item:
    steps = (
        Option(step, right=True, why=reasons[step]["en"], why_vi=reasons[step]["vi"])
        for step in procedure.steps
    )
    return Item(
        id=name,
        type="order",
        lesson=lesson.id,
        level="understand",
        stem=f"Put the steps of “{procedure.heading}” in order.",
        evidence=Evidence(procedure.heading, procedure.steps[0]),
        body=Order(tuple(steps)),
    )
