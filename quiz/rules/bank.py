"""Flaws that only several items together have: in the items of one lesson, or in the whole bank."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from quiz.items import Item, letters
from quiz.rules.base import Finding, Severity, distractors, keys, options
from quiz.rules.words import content, words
from quiz.types.numeric import Numeric
from quiz.types.typed import Typed

ALIKE = 0.8
MOST_OF_ONE_PLACE = 0.5
ENOUGH = 6  # items, before a share of them means anything
REMEMBER, APPLY, TYPED = 0.3, 0.4, 0.2
_HIGHER = ("apply", "analyse", "evaluate", "create")
_RECALLED = ("typed", "numeric")

Told = tuple[Item, Finding]
"""A finding, and the item at which it is told."""


def _told(item: Item, rule: str, severity: Severity, fact: str, cure: str) -> Told:
    return item, Finding(rule, severity, ["stem"], fact, cure)


def alike_stems(items: Sequence[Item]) -> Iterator[Told]:
    """Yield the later of two items that ask the same in nearly the same words."""
    asked = [(item, frozenset(words(item.stem)), _answers(item)) for item in items]
    for (one, mine, right), (two, theirs, right_too) in combinations(asked, 2):
        alike = len(mine & theirs) >= ALIKE * len(mine | theirs)
        if alike and one.type == two.type and (right == right_too or one.stem == two.stem):
            fact = f"the item asks the same as {one.id}"
            yield _told(two, "alike-stems", Severity.ERROR, fact, "ask something else")


def _answers(item: Item) -> list[str]:
    """Return the texts that are right in an item that asks for a text."""
    right = [option.text for option in keys(item)]
    return [item.body.answer] if isinstance(item.body, Typed) else right


def key_places(items: Sequence[Item]) -> Iterator[Told]:
    """Yield the first item when too many keys of single items stand at one place."""
    singles = [item for item in items if item.type == "single"]
    if len(singles) < ENOUGH:
        return
    places = Counter(options(item).index(keys(item)[0]) for item in singles if keys(item))
    place, count = places.most_common(1)[0]
    if count > MOST_OF_ONE_PLACE * len(singles):
        name = letters(place + 1)[-1]
        fact = f"{count} of {len(singles)} keys stand at {name}"
        yield _told(singles[0], "key-places", Severity.ERROR, fact, "move some of them")


def longest_keys(items: Sequence[Item]) -> Iterator[Told]:
    """Yield the first item when the key is the longest option more often than chance has it."""
    singles = [item for item in items if item.type == "single" and keys(item)]
    if len(singles) < ENOUGH:
        return
    longest = [
        item
        for item in singles
        if len(keys(item)[0].text) > max(len(other.text) for other in distractors(item))
    ]
    expected = sum(1 / len(options(item)) for item in singles) / len(singles)
    if len(longest) > (expected + 0.1) * len(singles):
        fact = f"in {len(longest)} of {len(singles)} items the key is the longest option"
        cure = f"make other options longer, first in {', '.join(item.id for item in longest[:3])}"
        yield _told(singles[0], "longest-keys", Severity.ERROR, fact, cure)


def told_elsewhere(items: Sequence[Item]) -> Iterator[Told]:
    """Yield items with an answer of several words that the stem of another item has too."""
    asked = [(item, content(item.stem)) for item in items]
    for item, stem in asked:
        for answer in map(content, _answers(item)):
            for other, told in asked:
                if other is not item and len(answer - stem) > 1 and answer <= told:
                    fact = f"the stem of {other.id} gives the answer"
                    cure = "change one of the two"
                    yield _told(item, "told-elsewhere", Severity.WARNING, fact, cure)


def quotas(items: Sequence[Item]) -> Iterator[Told]:
    """Yield the first item when the levels or kinds of a lesson's items are out of balance.

    Items of the final check do not count: they are drawn from all lessons.
    """
    asked = [item for item in items if item.use != "final" and item.type != "explain"]
    if len(asked) < ENOUGH:
        return
    size = len(asked)
    recalled = sum(item.level == "remember" for item in asked)
    higher = sum(item.level in _HIGHER for item in asked)
    typed = sum(item.type in _RECALLED for item in asked)
    bare = sum(isinstance(item.body, Numeric) and item.level == "remember" for item in asked)
    for wrong, fact, cure in (
        (recalled > REMEMBER * size, f"{recalled} of {size} items ask to remember", "at most 30 %"),
        (higher < APPLY * size, f"{higher} of {size} items ask to apply or more", "at least 40 %"),
        (typed < TYPED * size, f"{typed} of {size} items are typed", "at least 20 %"),
        (bare > 1, f"{bare} items ask for a bare number", "at most one"),
    ):
        if wrong:
            yield _told(asked[0], "quotas", Severity.ERROR, fact, f"make it {cure}")


OF_A_LESSON: tuple[Callable[[Sequence[Item]], Iterator[Told]], ...] = (
    key_places,
    told_elsewhere,
    quotas,
)
OF_THE_BANK: tuple[Callable[[Sequence[Item]], Iterator[Told]], ...] = (alike_stems, longest_keys)
NAMES = ("alike-stems", "key-places", "longest-keys", "told-elsewhere", "quotas")
