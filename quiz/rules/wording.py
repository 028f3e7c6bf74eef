"""Flaws that single words show: all or none of the above, absolutes, vague words, negatives."""

import re
from collections.abc import Iterator

from quiz.items import Item
from quiz.rules.base import Found, distractors, keys, option_steps, options
from quiz.rules.words import either, finder, words

_NONE_OF = finder("none-of")
_ALL_OF = finder("all-of")
_OTHER_OPTION = finder("other-options")
_NAME = r"\(?(?:[A-E]|I{1,3}|IV|V|[1-5])\)?"
_NAMES = rf"{_NAME}(?:\s*(?:,|&|\+|{either('and')})\s*{_NAME})"
_ONLY, _BOTH = either("only"), either("both")
_COMPLEX = re.compile(
    rf"^\W*(?:(?:{_BOTH}|{_ONLY}) )?{_NAMES}+(?: (?:{_ONLY}|{_BOTH}))?\W*$"
    rf"|^\W*{_ONLY} {_NAME}\W*$|{either('option-names')} {_NAMES} ",
    re.IGNORECASE,
)
_JOINED = re.compile(rf"\s+{either('and')}\s+")
_LISTED = re.compile(
    r"(?:^|\s)\(?(?:I{1,3}|IV|[1-4])[.):]\s+\S.*(?:\s)\(?(?:II|2)[.):]\s", re.DOTALL
)
_ABSOLUTE = finder("absolute")
_VAGUE = finder("vague")
_VAGUE_QUESTION = finder("vague-in-stem")
_NEGATIVE = finder("negative")
_ASKED_NEGATIVE = re.compile(
    rf"{either('asks-for')}(?:(?!{either('condition')})[^.!?])*?{either('negative')}[^.!?]*\?"
    rf"|{either('negative-anywhere')}",
    re.IGNORECASE,
)
_GAP = re.compile(r"_{2,}|\.{3,}(?=.*\w)|…(?=\s*\w)|\[\s*\]|\[\[.*?\]\]|\(\s*\)")
_DIRECTION = finder("direction")
_COMPARES = finder("compares")
_FEW = 6  # words of an option that does nothing but point


def none_of_the_above(item: Item) -> Iterator[Found]:
    """Yield options that deny the others."""
    for option in options(item):
        if _NONE_OF.search(option.text):
            fact = f'"{option.text}" denies the other options'
            yield option_steps(item, option), fact, "write a mistake that learners make instead"


def all_of_the_above(item: Item) -> Iterator[Found]:
    """Yield options that affirm the others."""
    for option in options(item):
        if _ALL_OF.search(option.text):
            fact = f'"{option.text}" affirms the other options'
            yield option_steps(item, option), fact, "write type: multiple, and leave it out"


def complex_options(item: Item) -> Iterator[Found]:
    """Yield options that are made of other options, or of statements listed in the stem."""
    texts = [option.text.casefold().strip(" .") for option in options(item)]
    whole = [text for text in texts if len(_JOINED.split(text)) == 1]
    for option in options(item):
        named = _COMPLEX.search(option.text) or _OTHER_OPTION.search(option.text)
        parts = _JOINED.split(option.text.casefold().strip(" ."))
        joined = len(parts) > 1 and sum(_is_option(part, whole) for part in parts) > 1
        if named or joined:
            fact = f'"{option.text}" is made of other options'
            yield option_steps(item, option), fact, "write type: multiple, one idea an option"
    if _LISTED.search(item.stem):
        yield ["stem"], "the stem lists statements to choose from", "make each one an option"


def _is_option(part: str, texts: list[str]) -> bool:
    part = re.sub(f"^{_BOTH} ", "", part)
    return any(part == text or (len(part) > 3 and text.endswith(part)) for text in texts)


def absolute_terms(item: Item) -> Iterator[Found]:
    """Yield wrong options with an absolute term that no right one has."""
    if any(_ABSOLUTE.search(key.text) for key in keys(item)):
        return
    for option in distractors(item):
        if found := _ABSOLUTE.search(option.text):
            fact = f'"{found[0]}" is an absolute term, and only wrong options have one'
            yield option_steps(item, option), fact, "say how far it goes, without the absolute"


def absolute_key(item: Item) -> Iterator[Found]:
    """Yield right options with an absolute term: seldom true, so worth a second look."""
    for option in keys(item):
        if found := _ABSOLUTE.search(option.text):
            fact = f'"{found[0]}" is an absolute term in the key'
            yield option_steps(item, option), fact, "say under which condition it holds"


def vague_terms(item: Item) -> Iterator[Found]:
    """Yield what depends on how a vague word is read: in an option, or in what is asked."""
    if found := _VAGUE_QUESTION.search(item.stem):
        yield ["stem"], f'"{found[0]}" in the stem leaves open how often or how far', "say it"
    for option in options(item):
        if found := _VAGUE.search(option.text):
            fact = f'"{found[0]}" in an option means different things to different readers'
            yield option_steps(item, option), fact, "say how many, how often or when"


def negative_wording(item: Item) -> Iterator[Found]:
    """Yield a stem that asks for what is not so."""
    if found := _ASKED_NEGATIVE.search(item.stem):
        word = _NEGATIVE.search(found[0])
        fact = f'the question is negative ("{word[0] if word else found[0]}")'
        yield ["stem"], fact, "ask for what is so"


def gap_in_choice(item: Item) -> Iterator[Found]:
    """Yield a stem of a choice item with a gap to fill."""
    if _GAP.search(item.stem):
        yield ["stem"], "the stem of a choice has a gap", "write type: typed, or ask a question"


def direction(item: Item) -> Iterator[Found]:
    """Yield options that point to a place on the page."""
    for option in options(item):
        points = _DIRECTION.search(option.text) and not _COMPARES.search(option.text)
        if points and len(words(option.text)) <= _FEW and not _ALL_OF.search(option.text):
            fact = f'"{option.text}" points to a place on the page'
            yield option_steps(item, option), fact, "name the thing itself"
