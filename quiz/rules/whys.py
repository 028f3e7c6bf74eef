"""Flaws of feedback: whys that are equal, empty of reasons, or only say right or wrong."""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from quiz.items import Item
from quiz.rules.base import Found, Steps, option_steps, options
from quiz.rules.words import content, either
from quiz.types.classify import Classify
from quiz.types.match import Match
from quiz.types.numeric import Numeric
from quiz.types.order import Order
from quiz.types.typed import Typed

_BARE = re.compile(
    rf"\W*(?:{either('before-verdict')}\W+)*(?:(?:the|an?) )?"
    rf"{either('verdict')}(?: {either('after-verdict')})?\W*",
    re.IGNORECASE,
)
_FORESEEN = "foreseen"


class Explained(Protocol):
    """What has a why, and perhaps one in Vietnamese."""

    @property
    def why(self) -> str:
        """Why it is right or wrong."""

    @property
    def why_vi(self) -> str:
        """The same in Vietnamese, or nothing."""


def whys(item: Item) -> Iterator[tuple[Steps, str]]:
    """Yield every why of an item, in both languages, with the steps to it."""
    for start, explained in _explained(item):
        for name, text in (("why", explained.why), ("why_vi", explained.why_vi)):
            if text:
                yield [*start, name], text


def _explained(item: Item) -> Iterator[tuple[Steps, Explained]]:
    """Yield what has a why in an item, whatever its type."""
    body = item.body
    lists: dict[str, Sequence[Explained]] = {"options": options(item)}
    if isinstance(body, Match):
        lists = {"pairs": [pair.right for pair in body.pairs], "extra": body.extra}
    elif isinstance(body, Order):
        lists = {"steps": body.steps}
    elif isinstance(body, Classify):
        lists = {"statements": [one.option for one in body.statements]}
    elif isinstance(body, Typed | Numeric):
        yield [], body
        lists = {_FORESEEN: body.foreseen}
    for name, given in lists.items():
        for place, one in enumerate(given):
            yield [name, place], one


def bare_whys(item: Item) -> Iterator[Found]:
    """Yield whys that say right or wrong and no reason."""
    for steps, text in whys(item):
        if _BARE.fullmatch(text) or len(content(text)) < 2:
            fact = f'the why "{text}" gives no reason'
            yield steps, fact, "name the error and what really happens"


def equal_whys(item: Item) -> Iterator[Found]:
    """Yield whys that stand twice in one item; foreseen answers may be two forms of one mistake."""
    seen: set[str] = set()
    for steps, text in whys(item):
        plain = " ".join(text.casefold().split())
        if plain in seen and steps[0] != _FORESEEN:
            yield steps, f'the why "{text}" stands twice', "say what is special about each"
        seen.add(plain)


def broken_code(item: Item) -> Iterator[Found]:
    """Yield texts whose code in back quotes does not end."""
    shown: list[tuple[Steps, str]] = [(["stem"], item.stem)]
    shown += [(option_steps(item, option), option.text) for option in options(item)]
    for steps, text in [*shown, *whys(item)]:
        if text.count("`") % 2:
            yield steps, f'a back quote in "{text}" is not closed', "close it"
