"""Cues: what lets somebody find the key who knows nothing of the matter."""

import re
from collections import Counter
from collections.abc import Iterator

from quiz.items import Item, Option
from quiz.rules.base import Found, distractors, keys, option_steps, options
from quiz.rules.words import content, read_words, words
from quiz.types.choice import Choice

LONGER = 1.35
_PAIRS = [pair.split("/") for pair in read_words("opposites.txt")]
_TOPIC = re.compile(r"[A-Z0-9]")


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
        if repeated := sorted((content(key.text) & stem) - others):
            fact = f'only the key has "{_as_written(key.text, repeated[0])}" of the stem'
            yield option_steps(item, key), fact, "use another word, or use it in all options"


def _topics(item: Item) -> set[str]:
    """Return the stems of the names in an item: ECS and Fargate are what it is about."""
    inner = re.findall(r"(?<=[\w,;] )[A-Z][\w-]*|\b[A-Z]{2,}\w*", item.stem)
    return {one for name in inner for one in content(name)}


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
    for one in options(item):
        for two in options(item):
            held = content(one.text) and content(one.text) < content(two.text)
            if held and set(texts[one]) <= set(texts[two]) and not one.right:
                fact = f'whoever chooses "{one.text}" must accept "{two.text}" too'
                yield option_steps(item, one), fact, "let each option exclude the others"


def _opposite(one: list[str], two: list[str]) -> bool:
    """Tell whether two options differ in nothing but opposite words."""
    only_one, only_two = Counter(one) - Counter(two), Counter(two) - Counter(one)
    if any({a, b} == {x, y} for a in only_one for b in only_two for x, y in _PAIRS):
        return len(only_one) <= 2 and len(only_two) <= 2
    negated = {"not", "không", "no", "doesn't", "don't", "isn't"}
    rest = (only_one + only_two).keys() - negated - {"do", "does", "is", "are", "it"}
    return bool((only_one + only_two).keys() & negated) and len(rest) <= 1


def _all_alike(item: Item, key: Option, other: Option) -> bool:
    """Tell whether every option has the same form, so that opposites stand out no more."""
    rest = [option for option in options(item) if option not in (key, other)]
    texts = [words(option.text) for option in rest]
    return any(
        _opposite(words(key.text), text) or _opposite(words(other.text), text) for text in texts
    )


def convergence(item: Item) -> Iterator[Found]:
    """Yield a key that is put together from what most other options have in part."""
    if len(keys(item)) != 1 or len(options(item)) < 3:
        return
    parts = {option: content(option.text) for option in options(item)}
    shared = {
        option: sum(len(mine & theirs) for other, theirs in parts.items() if other is not option)
        for option, mine in parts.items()
    }
    (key,) = keys(item)
    partners = sum(bool(parts[key] & parts[other]) for other in distractors(item))
    apart = [
        not (parts[one] & parts[two] - parts[key])
        for one in distractors(item)
        for two in distractors(item)
        if one is not two
    ]
    best = max(shared[other] for other in distractors(item))
    common = set.intersection(*parts.values()) if parts else set()
    own = [parts[key] & parts[other] - common for other in distractors(item)]
    combined = sum(bool(one) for one in own) >= 2 and len(set(map(frozenset, own))) >= 2
    if shared[key] > best and partners >= 2 and all(apart) and combined:
        fact = "the key shares parts with all the others, which share none among themselves"
        yield option_steps(item, key), fact, "let the wrong options share their parts too"
