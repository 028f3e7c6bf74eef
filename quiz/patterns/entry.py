"""What the patterns about single terms share: their evidence, their use, and like terms."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from course.interface import say
from glossary.matching import Matcher
from glossary.termbase import Term
from glossary.vietnamese import canonical
from glossary.words import WORD
from quiz.items import Evidence, Item
from quiz.patterns.base import Refused, Source
from quiz.rules.words import stem

_LENGTHS = 0.6, 1.6  # of a distractor, against the key: length must not give the key away
_DOING = re.compile(r"(?:\w+ly )?(?!\w*thing\b)\w+ing\b")
_AMOUNT = re.compile(
    r"(?:In \w+, )?(?:how (?:many|much)|the (?:number|amount|share))\b", re.IGNORECASE
)

Make = Callable[[Source, Term], Iterator[Item | str]]
"""Yields the item of a term, or names of what refused it."""


def each_term(pattern: str, make: Make, source: Source) -> Iterator[Item | Refused]:
    """Yield what a pattern makes of each term of the termbase, or what refused it."""
    for term in source.terms:
        for result in make(source, term):
            yield result if isinstance(result, Item) else Refused(pattern, term.id, result)


def common(pattern: str, source: Source, term: Term) -> dict[str, Any] | None:
    """Return the fields that every item about a term has; ``None`` where nothing proves it.

    What a word means is proved by its entry; an entry without a definition leaves the first
    sentence of a lesson that has the word.
    """
    fields: dict[str, Any] = {"id": f"{pattern}-{term.id}", "term": term.id}
    if term.definition_en:
        evidence = Evidence(term.en, f"{term.en}: {term.definition_en}")
        return {**fields, "lesson": "", "evidence": evidence}
    found = source.found.get(term.id)
    return found and {**fields, "lesson": found[0], "evidence": found[1]}


def interface_stem(key: str, **values: str) -> dict[str, Any]:
    """Return the fields of a stem that is said in the reader's own language."""
    given = tuple(values.items())
    return {"stem": say(key, **values), "lang": "vi", "string": key, "values": given}


def in_use(source: Source, term: Term) -> str:
    """Return a sentence that uses a term: one about it in a lesson, else its example; or "".

    Not any sentence will do: some tell a wrong idea in order to mend it.
    """
    sentence = source.about.get(term.id) or term.example
    return f"“{sentence}”" if sentence else ""


def of_entry(term: Term, prefix: str = "") -> dict[str, str]:
    """Return the values that feedback says of a term, their names after ``prefix``."""
    values = {"vi": term.vi, "definition": term.definition_en, "definition_vi": term.definition_vi}
    return {f"{prefix}{name}": value for name, value in values.items()}


def is_half_told(asked: str, answer: str) -> bool:
    """Tell whether most words of an answer stand in what is asked: *nhóm Auto Scaling*."""
    words = [set(map(str.casefold, WORD.findall(text))) for text in (asked, answer)]
    return 2 * len(words[0] & words[1]) > len(words[1])


def letters_of(term: Term) -> int:
    """Return how many letters and digits an English term has."""
    return sum(letter.isalnum() for letter in term.en)


def like(term: Term, terms: Sequence[Term]) -> Iterator[Term]:
    """Yield the terms whose meanings can stand beside a term's without being right or absurd."""
    low, high = (len(term.definition_en) * share for share in _LENGTHS)
    for other in terms:
        if (
            other.definition_en
            and (other.category, other.pos, other.kind) == (term.category, term.pos, term.kind)
            and low <= len(other.definition_en) <= high
            and _form(other.definition_en) == _form(term.definition_en)
            and not _one_meaning(term, other)
            and not named(term, other.definition_en)
        ):
            yield other


def _form(definition: str) -> tuple[bool, bool]:
    """Tell by the form of a definition what it is of: something done, as *Watching …*; an amount.

    Of two forms, the words of the term alone would tell which one is its own.
    """
    return bool(_DOING.match(definition)), bool(_AMOUNT.match(definition))


def _one_meaning(one: Term, other: Term) -> bool:
    """Tell whether both meanings of two terms may fit one of them, as far as entries tell."""
    return (
        one.en.casefold() == other.en.casefold()
        or one.id in other.broader
        or other.id in one.broader
        or bool(_translations(one) & _translations(other))
        or _kin(one.en.casefold(), other.en.casefold())
    )


@lru_cache(maxsize=4096)
def _translations(term: Term) -> set[str]:
    return {canonical(text) for text in (term.vi, *(other.text for other in term.alternatives))}


def _kin(one: str, other: str) -> bool:
    """Tell whether one term is inside the other, as *role* in *task role*, or of one family."""
    if one.endswith(other) or other.endswith(one) or one.startswith(other) or other.startswith(one):
        return True
    left, right = WORD.findall(one), WORD.findall(other)
    single = 1 in (len(left), len(right))
    return single and bool(set(map(stem, left)) & set(map(stem, right)))


def named(term: Term, text: str) -> bool:
    """Tell whether a text names a term, in any of its forms."""
    return any(_matcher(term).find(text))


@lru_cache(maxsize=4096)
def _matcher(term: Term) -> Matcher:
    return Matcher([term])
