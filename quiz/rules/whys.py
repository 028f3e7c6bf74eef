"""Flaws of feedback: whys that are equal, empty of reasons, or only say right or wrong."""

import re
from collections.abc import Iterator

from quiz.items import Item, Option
from quiz.rules.base import Found, Steps, options
from quiz.rules.words import content, either
from quiz.types.classify import Classify
from quiz.types.match import Match
from quiz.types.order import Order

_BARE = re.compile(
    rf"\W*(?:{either('before-verdict')}\W+)*(?:(?:the|an?) )?"
    rf"{either('verdict')}(?: {either('after-verdict')})?\W*",
    re.IGNORECASE,
)


def whys(item: Item) -> Iterator[tuple[Steps, Option]]:
    """Yield every option, row or step of an item that has a why, with the steps to that why."""
    body = item.body
    lists: list[tuple[str, tuple[Option, ...]]] = [("options", options(item))]
    if isinstance(body, Match):
        lists = [("pairs", tuple(pair.right for pair in body.pairs)), ("extra", body.extra)]
    elif isinstance(body, Order):
        lists = [("steps", body.steps)]
    elif isinstance(body, Classify):
        lists = [("statements", tuple(one.option for one in body.statements))]
    for name, given in lists:
        for place, option in enumerate(given):
            yield [name, place, "why"], option


def bare_whys(item: Item) -> Iterator[Found]:
    """Yield whys that say right or wrong and no reason."""
    for steps, option in whys(item):
        if _BARE.fullmatch(option.why) or len(content(option.why)) < 2:
            fact = f'the why "{option.why}" gives no reason'
            yield steps, fact, "name the error and what really happens"


def equal_whys(item: Item) -> Iterator[Found]:
    """Yield whys that stand twice in one item."""
    seen: set[str] = set()
    for steps, option in whys(item):
        text = " ".join(option.why.casefold().split())
        if text in seen:
            yield steps, f'the why "{option.why}" stands twice', "say what is special about each"
        seen.add(text)


def broken_code(item: Item) -> Iterator[Found]:
    """Yield texts whose code in back quotes does not end."""
    for place, option in enumerate(options(item)):
        if option.text.count("`") % 2:
            fact = f'a back quote in "{option.text}" is not closed'
            yield ["options", place, "text"], fact, "close it"
    if item.stem.count("`") % 2:
        yield ["stem"], "a back quote in the stem is not closed", "close it"
