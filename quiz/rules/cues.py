"""Cues: what lets somebody find the key who knows nothing of the matter."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from quiz.items import Item, Option
from quiz.rules.base import Found, distractors, keys, option_steps, options
from quiz.rules.words import content, phrases, read_words, words
from quiz.types.choice import Choice

LONGER = 1.35
_DENIALS = frozenset(phrases("denial"))
_PAIRS = {frozenset(pair.split("/")) for pair in read_words("opposites.txt")}
_LEAST = 3  # letters of a stem that may have an ending
ALIKE, UNLIKE = 0.5, 0.34  # shares of common words


def longest_key(item: Item) -> Iterator[Found]:
    """Yield a right option that is much longer than the wrong ones."""
    wrong = [len(option.text) for option in distractors(item)]
    if not wrong:
        return
    mean = sum(wrong) / len(wrong)
    for key in keys(item):
        if (
            len(key.text) > LONGER * mean
            and len(key.text) > max(wrong)
            and len(key.text) > mean + 6
        ):
            fact = f"the key is {len(key.text) / mean:.1f} times as long as the other options"
            yield option_steps(item, key), fact, "make all options about as long"


def word_repeats(item: Item) -> Iterator[Found]:
    """Yield a key that repeats a word of the stem which no wrong option has."""
    others = {one for option in distractors(item) for one in content(option.text)}
    stem = content(item.stem) - _topics(item)
    for key in keys(item):
        mine = {one for one in content(key.text) if any(_kin(one, other) for other in stem)}
        if repeated := sorted(one for one in mine if not any(_kin(one, o) for o in others)):
            fact = f'only the key has "{_as_written(key.text, repeated[0])}" of the stem'
            yield option_steps(item, key), fact, "use another word, or use it in all options"


def _topics(item: Item) -> set[str]:
    """Return the stems of the names in an item: ECS and Fargate are what it is about."""
    inner = re.findall(r"(?<=[\w,;] )[A-Z][\w-]*|\b[A-Z]{2,}\w*", item.stem)
    return {one for name in inner for one in content(name)}


def _kin(one: str, other: str) -> bool:
    """Tell whether two stems are of one family: that of truing is the beginning of true."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _LEAST and long.startswith(short) and len(long) - len(short) <= 1


def _as_written(text: str, stem: str) -> str:
    return next((word for word in words(text) if stem in content(word)), stem)


def logical_cues(item: Item) -> Iterator[Found]:
    """Yield a pair of opposite options with the key among them, and options that hold another."""
    texts = {option: words(option.text) for option in options(item)}
    if len(texts) < 3:
        return
    for key in keys(item):
        for other in distractors(item):
            if _opposite(texts[key], texts[other]) and not _all_alike(item, key, other):
                fact = (
                    f'"{key.text}" and "{other.text}" are opposites, so one of them must be right'
                )
                yield option_steps(item, key), fact, "replace the opposite by another mistake"
                break
    if not isinstance(item.body, Choice) or len(keys(item)) > 1:
        return
    yield from _twins(item)
    for one in options(item):
        for two in options(item):
            held = content(one.text) and content(one.text) < content(two.text)
            if held and Counter(texts[one]) <= Counter(texts[two]) and not one.right:
                fact = f'whoever chooses "{one.text}" must accept "{two.text}" too'
                yield option_steps(item, one), fact, "let each option exclude the others"


def _opposite(one: list[str], two: list[str]) -> bool:
    """Tell whether two options differ in nothing but opposite words."""
    only_one, only_two = Counter(one) - Counter(two), Counter(two) - Counter(one)
    if any(frozenset((a, b)) in _PAIRS for a in only_one for b in only_two):
        return len(only_one) <= 2 and len(only_two) <= 2
    rest = (only_one + only_two).keys() - _DENIALS - {"do", "does", "is", "are", "it"}
    return bool((only_one + only_two).keys() & _DENIALS) and len(rest) <= 1


def _all_alike(item: Item, key: Option, other: Option) -> bool:
    """Tell whether every option has the same form, so that opposites stand out no more."""
    rest = [option for option in options(item) if option not in (key, other)]
    texts = [words(option.text) for option in rest]
    return any(
        _opposite(words(key.text), text) or _opposite(words(other.text), text) for text in texts
    )


def _twins(item: Item) -> Iterator[Found]:
    """Yield one of two wrong options that are nearly one: both cannot be right, so none is."""
    for one, two in combinations(distractors(item), 2):
        near = _common(one, two)
        far = max((_common(key, each) for key in keys(item) for each in (one, two)), default=1.0)
        if near >= ALIKE and far <= UNLIKE:
            fact = f'"{one.text}" and "{two.text}" say nearly the same, so neither can be right'
            yield option_steps(item, two), fact, "replace one of them by another mistake"


def _common(one: Option, two: Option) -> float:
    """Return the share of the words of two options that both have."""
    mine, theirs = set(words(one.text)), set(words(two.text))
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 1.0


def convergence(item: Item) -> Iterator[Found]:
    """Yield a key that is put together from the parts that most other options have.

    Parts are words that some options have and others have not. The key gives itself away when it
    alone has the most common ones, and each of its parts stands in another option too.
    """
    if len(keys(item)) != 1 or len(options(item)) < 3:
        return
    parts = {option: set(words(option.text)) for option in options(item)}
    every = set.intersection(*parts.values())
    often = Counter(word for mine in parts.values() for word in mine - every)
    worth = {option: sum(often[word] - 1 for word in parts[option] - every) for option in parts}
    (key,) = keys(item)
    own = parts[key] - every
    partners = [other for other in distractors(item) if own & parts[other]]
    best = max(worth[other] for other in distractors(item))
    shared = [word for word in own if often[word] > 1]
    if worth[key] > best and len(partners) > 1 and len(shared) >= 2 and len(shared) == len(own):
        fact = "the key is put together from the parts of the other options"
        yield option_steps(item, key), fact, "let each part stand equally often"
