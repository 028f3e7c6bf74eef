"""Term to meaning: one meaning is the term's own, the others are those of like terms.

Where a meaning holds in one product only ("In ECS, …"), the stem says so and the options do not.
"""

import re
from collections.abc import Iterator
from functools import partial
from itertools import combinations

from glossary.termbase import Term
from quiz.items import Item, Option
from quiz.patterns.base import Refused, Source, draw, refusal, whys
from quiz.patterns.entry import common, each_term, in_use, like, named, of_entry
from quiz.rules.words import content
from quiz.types.choice import Choice

PATTERN = "term-meaning"
DISTRACTORS = 2
_NEAREST = 7  # like terms of which every pair is tried
_PARTS = re.compile(r"\w+")
_SHORT = {"cpu": "processor", "gb": "gigabyte", "mb": "megabyte", "vcpu": "processor"}
_SCOPE = re.compile(r"In (?P<scope>ECS|EKS|Kubernetes), (?P<first>\w)")


def meanings(source: Source) -> Iterator[Item | Refused]:
    """Yield a choice between meanings for each term, or what refused it."""
    yield from each_term(PATTERN, _make, source)


def _make(source: Source, term: Term) -> Iterator[Item | str]:
    """Yield the first choice that the rules let pass, after what they found in those before."""
    if not term.definition_en:
        yield "no-definition"
        return
    if named(term, term.definition_en):
        yield "the-meaning-holds-the-term"
        return
    if term.kind == "word":
        yield "everyday-words-have-no-near-neighbours"
        return
    if _tells_its_meaning(term):
        yield "the-phrase-tells-its-meaning"
        return
    nearest = sorted(like(term, source.terms), key=partial(_nearness, term))[:_NEAREST]
    if len(nearest) < DISTRACTORS:
        yield "too-few-like-terms"
    for others in combinations(nearest, DISTRACTORS):
        item = _item(source, term, others)
        found = refusal(item, source)
        yield found or item
        if not found:
            return


def _tells_its_meaning(term: Term) -> bool:
    """Tell whether a definition only spells out the parts of a term: a *GB-hour*, a gigabyte."""
    parts = [part.casefold() for part in _PARTS.findall(term.en)]
    spelled = content(" ".join(_SHORT.get(part, part) for part in parts))
    return len(parts) > 1 and spelled <= content(term.definition_en)


def _nearness(term: Term, other: Term) -> tuple[bool, bool, int, str]:
    """Sort what learners take for a term first.

    That is what its entry points to; then what is of the same product, and told in like words.
    """
    scopes = [_SCOPE.match(one.definition_en) for one in (term, other)]
    told = [content(one.definition_en) for one in (term, other)]
    return (
        other.id not in term.see_also,
        bool(scopes[0]) != bool(scopes[1]),
        -len(told[0] & told[1]),
        draw(term.id, other.id),
    )


def _item(source: Source, term: Term, others: tuple[Term, ...]) -> Item:
    about = {"term": term.en, "use": in_use(source, term), **of_entry(term)}
    options = [Option(_unscoped(term.definition_en), right=True, **whys("meaning", **about))]
    for other in others:
        wrong = {"other": other.en, **of_entry(other, "other_")}
        options.append(
            Option(
                _unscoped(other.definition_en),
                misconception=f"takes {term.en} for {other.en}",
                **whys("other-meaning", **about, **wrong),
            )
        )
    scope = _SCOPE.match(term.definition_en)
    where = f"In {scope['scope']}, what" if scope else "What"
    return Item(
        type="single",
        level="understand",
        stem=f'{where} does "{term.en}" mean{"" if scope else " in this course"}?',
        body=Choice(tuple(sorted(options, key=lambda option: draw(term.id, option.text)))),
        **common(PATTERN, source, term) or {},
    )


def _unscoped(definition: str) -> str:
    return _SCOPE.sub(lambda match: match["first"].upper(), definition, count=1)
