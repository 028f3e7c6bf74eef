"""Hints in steps: where to read, what narrows it down, the evidence with its words left out."""

import re
from html import escape

from course.interface import said
from glossary.words import WORD
from quiz.items import Item
from quiz.types import TYPES
from quiz.types.choice import Choice
from quiz.types.numeric import Numeric, plain
from quiz.types.typed import Typed

GAP = "_____"
_SHORT = 4  # letters of a word too short to give an answer away


def hints(item: Item) -> list[str]:
    """Return the HTML of each hint of an item, the weakest first."""
    steps = [said("hint-heading", h=item.evidence.heading)] if item.lesson else []
    told = item.term and isinstance(item.body, Typed)  # the stem tells the first letter already
    if not told and (narrower := TYPES[item.type].hint(item.body)):
        steps.append(narrower)
    if gapped := evidence_with_gaps(item):
        steps.append(f'<span lang="en">{escape(gapped)}</span>')
    return steps


def evidence_with_gaps(item: Item) -> str:
    """Return the evidence without the words that are the answer; "" if it would still tell it.

    A meaning that is to be chosen is all of its evidence, one to be named is the question: neither
    leaves a hint.
    """
    sentence = item.evidence.sentence
    if item.term and (isinstance(item.body, Choice) or _is_asked(item)):
        return ""
    for answer in sorted(_answers(item), key=len, reverse=True):
        sentence = re.sub(rf"(?<!\w){re.escape(answer)}(?!\w)", GAP, sentence, flags=re.IGNORECASE)
    return sentence if GAP in sentence else ""


def _is_asked(item: Item) -> bool:
    """Tell whether the stem of an item about a term has what its evidence says of it."""
    return item.evidence.sentence.partition(": ")[2] in item.stem


def _answers(item: Item) -> set[str]:
    """Return what must not stand in a hint: the typed answers, or the words of the right options.

    Words of the stem stay: they are known already. Other types have no single answer to hide.
    """
    body = item.body
    if isinstance(body, Typed):
        return {body.answer, *body.accepted}
    if isinstance(body, Numeric):
        return {plain(body.value)}
    if isinstance(body, Choice):
        right = (option.text for option in body.options if option.right)
        words = {word for text in right for word in WORD.findall(text) if len(word) >= _SHORT}
        return words - set(WORD.findall(item.stem))
    return set()
