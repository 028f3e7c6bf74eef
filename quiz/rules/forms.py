"""Flaws in the form of the options: grammar, order, number, kind, equality, plausibility."""

import re
from collections.abc import Iterator, Set

from quiz.items import Item
from quiz.rules.base import Found, distractors, keys, option_steps, options
from quiz.rules.words import content, either, finder, phrases, read_values, stem, words

_YES_NO = frozenset(phrases("yes-no"))
_TO = either("to")
_NUMBER = re.compile(
    rf"^\W*(?:{either('before-number')} )?[$€£]?"
    rf"(?P<low>\d+(?:[.,]\d+)*)\s*(?:(?:-|–|{_TO})\s*\d+(?:[.,]\d+)*)?\s*(?P<unit>[^\d]{{0,24}})$",
    re.IGNORECASE,
)
_RANGE = re.compile(rf"(\d+(?:\.\d+)?)\s*(?:-|–|{_TO})\s*(\d+(?:\.\d+)?)")
_SPELLED = read_values("numbers.txt")
_UNITS = read_values("units.txt")
STRANGE, _MOST = 2, 0.66  # words that the course does not have, and their share in an option
_DENIALS = frozenset(phrases("denial"))
_JOINED = re.compile(rf",|{either('and')}", re.IGNORECASE)
_LISTING = rf"(?:,|\s|{either('between-listed')})+"
_HEADS = {name: frozenset(phrases(f"head-{name}")) for name in ("because", "by", "when", "clause")}
_MARKED = frozenset(["to", "because", "by", "when"])
_MANY = frozenset(["teeth", "feet", "men", "women", "people", "children", "data", "mice", "media"])
_JUDGES = finder("judges")
_STATEMENTS = finder("statements")
_POLAR = finder("polar")


def true_or_false(item: Item) -> Iterator[Found]:
    """Yield a choice that is a statement to be judged, in one of its disguises."""
    firsts = [(words(option.text) or [""])[0] for option in options(item)]
    if firsts and sum(first in _YES_NO for first in firsts) >= max(2, len(firsts) - 1):
        fact = "the options are yes and no, whatever follows them"
        yield ["options"], fact, "ask which, what or why, and offer three answers"
    elif options(item) and _STATEMENTS.search(item.stem):
        yield ["stem"], "each option is a statement to be judged by itself", "ask one question"
    elif options(item) and (_POLAR.search(item.stem) or _JUDGES.search(item.stem)):
        yield ["stem"], "the stem can be answered by yes or no", "ask which, what or why"


def grammatical_cues(item: Item) -> Iterator[Found]:
    """Yield options that do not go on from the stem, or differ in form from the rest."""
    yield from _articles(item)
    yield from _numbers(item)
    heads = {option: _head(option.text) for option in options(item)}
    for option in options(item):
        others = {heads[other] for other in options(item) if other is not option}
        if len(options(item)) > 2 and len(others) == 1 and _unlike(heads[option], *others):
            fact = f'"{option.text}" has another form than the other options'
            yield option_steps(item, option), fact, "give all options one form"


def _unlike(head: str, rest: str) -> bool:
    """Tell whether an option stands out by its form; not every form can be told for sure."""
    return head != rest and ("other" not in (head, rest) or bool(_MARKED & {head, rest}))


def _articles(item: Item) -> Iterator[Found]:
    """Yield an option that the article at the end of the stem does not fit."""
    article = re.search(r"\b(an?)\s*(?:_+|…|:|\.\.\.)?\s*$", item.stem, re.IGNORECASE)
    wanted = article is not None and article[1].lower() == "an"
    for option in options(item) if article else ():
        if bool(re.match(r"\W*[aeiou]", option.text, re.IGNORECASE)) != wanted:
            fact = f'"{article[1]} {option.text}" is no English' if article else ""
            yield option_steps(item, option), fact, "end the stem before the article"
            return


def _numbers(item: Item) -> Iterator[Found]:
    """Yield a stem whose number fits only some of the options."""
    forms = {_plural(option.text) for option in options(item)}
    ends = re.search(r"\b(is|are|was|were|these|this)\s*(?:_+|…|:)?\s*$", item.stem, re.I)
    if ends and len(forms) > 1:
        yield ["stem"], f'"{ends[1]}" fits only some of the options', "ask a whole question"
    asks = re.search(
        r"\b(?:which|what) (?:two|three|\w+(?<!s)s) (?:are|were|do|have)\b", item.stem, re.I
    )
    if asks and item.type == "single":
        several = [_plural(option.text) or " and " in option.text for option in options(item)]
        if any(several) and not all(several):
            yield ["stem"], "the stem asks for several things", "let number agree with all options"


def _plural(text: str) -> bool:
    last = (re.split(r"\b(?:of|in|on|for|with|from|to|at|that|which)\b", text)[0].split() or [""])[
        -1
    ]
    if last.casefold().strip(".,") in _MANY:
        return True
    return bool(re.search(r"(?<!s)s\W*$", last)) and not re.search(r"(?:ss|us|is)\W*$", last)


def _head(text: str) -> str:
    """Return the kind of form that an option has: a clause, a task, a thing, a doing, a number."""
    first, *_ = words(text) or [""]
    if _NUMBER.match(text):
        return "number"
    if first in ("to",) and len(words(text)) > 1:
        return "to"
    for name, openings in _HEADS.items():
        if first in openings:
            return name
    if re.fullmatch(r"\w{3,}ing", first) and first not in ("string", "spring", "ring", "bearing"):
        return "doing"
    if first in ("a", "an", "the"):
        return "thing"
    if re.match(r"\W*\w+s (?:it|its|the|a|an|them|their|that|to|how|where)\b", text):
        return "does"
    return "other"


def lost_sequence(item: Item) -> Iterator[Found]:
    """Yield options that are numbers, dates or sizes and stand in no order."""
    values = [_value(option.text) for option in options(item)]
    if len(values) > 2 and all(value is not None for value in values):
        numbers = [value for value in values if value is not None]
        if numbers not in (sorted(numbers), sorted(numbers, reverse=True)):
            yield ["options"], "the numbers of the options stand in no order", "sort the options"


def _value(text: str) -> float | None:
    """Return the number that an option is, in the smallest unit of its kind, or ``None``."""
    if match := _NUMBER.match(text):
        unit = (words(match["unit"]) or [""])[0].rstrip("s")
        low = match["low"].replace(",", ".") if match["low"].count(",") == 1 else match["low"]
        digits = low if low.count(".") <= 1 else low.replace(".", "")
        return float(digits.replace(",", "")) * _UNITS.get(unit, 1)
    months = "january february march april may june july august september october november december"
    days = "monday tuesday wednesday thursday friday saturday sunday"
    first = (words(text) or [""])[0]
    for series in (months.split(), days.split()):
        if first in series:
            return series.index(first)
    if first in _SPELLED and len(words(text)) <= 4:
        unit = (words(text)[1:] or [""])[0].rstrip("s")
        return _SPELLED[first] * _UNITS.get(unit, 1)
    return None


def equal_options(item: Item) -> Iterator[Found]:
    """Yield wrong options that are right as well, as far as words and numbers can tell."""
    for key in keys(item):
        for other in distractors(item):
            if _parts(key.text) == _parts(other.text):
                fact = f'"{other.text}" says the same as the key'
                yield option_steps(item, other), fact, "keep one of the two"
            elif _ranges_meet(key.text, other.text):
                fact = f'the range "{other.text}" shares values with the key'
                yield option_steps(item, other), fact, "let no value lie in two ranges"
            elif _listed_together(key.text, other.text, item.evidence.sentence):
                fact = f'the evidence names "{other.text}" beside the key'
                yield option_steps(item, other), fact, "narrow the stem, or write type: multiple"


def _parts(text: str) -> list[list[str]]:
    """Return the parts of a list in one order: of each the words that carry or deny its meaning.

    What is no list has one part; in it the order of words counts.
    """
    return sorted(
        [stem(word) for word in words(part) if word in _DENIALS or content(word)]
        for part in _JOINED.split(text)
    )


def _ranges_meet(one: str, other: str) -> bool:
    """Tell whether two texts are ranges of numbers that have values in common."""
    ranges = [_RANGE.search(text) for text in (one, other)]
    if None in ranges:
        return False
    (low, high), (least, most) = ([float(x) for x in match.groups()] for match in ranges if match)
    return low <= most and least <= high


def _listed_together(one: str, other: str, sentence: str) -> bool:
    """Tell whether a sentence has two texts in one list: with only small words between them."""
    text = sentence.casefold()
    between = rf"(?:{_LISTING})"
    a, b = (re.escape(each.casefold().strip(" .")) for each in (one, other))
    return bool(re.search(rf"\b(?:{a}{between}{b}|{b}{between}{a})\b", text))


def without_misconception(item: Item) -> Iterator[Found]:
    """Yield wrong options that name no mistake which leads to them."""
    for option in distractors(item):
        if not option.misconception:
            fact = f'"{option.text}" names no misconception'
            yield option_steps(item, option), fact, "write misconception: the mistake behind it"


def out_of_place(vocabulary: Set[str], item: Item) -> Iterator[Found]:
    """Yield wrong options whose words the course does not have: nobody would choose them.

    ``vocabulary`` holds the stems of the words of the course; stem and evidence belong to it.
    """
    known = vocabulary | content(f"{item.stem} {item.evidence.sentence}")
    for option in distractors(item):
        mine = {word for word in content(option.text) if not word.isdigit()}
        strange = sorted(mine - known)
        if len(strange) >= STRANGE and len(strange) >= _MOST * len(mine):
            fact = f'"{option.text}" has little to do with the course'
            yield option_steps(item, option), fact, "write a mistake that learners make"
