"""Meaning to term, typed: the English term of which the entry gives this meaning."""

from collections.abc import Iterator

from glossary.termbase import Term
from quiz.items import Item, Option
from quiz.patterns.base import Refused, Source, whys
from quiz.patterns.entry import common, each_term, in_use, letter_wanted, named, of_entry
from quiz.types.typed import Typed

PATTERN = "term-name"


def names(source: Source) -> Iterator[Item | Refused]:
    """Yield a meaning to be named for each term, or what refused it."""
    yield from each_term(PATTERN, _make, source)


def _make(source: Source, term: Term) -> Iterator[Item | str]:
    if not term.definition_en:
        yield "no-definition"
    elif named(term, term.definition_en):
        yield "the-meaning-holds-the-term"
    else:
        use = in_use(source, term)
        yield Item(
            type="typed",
            level="remember",
            stem=f"{_question(term)} “{term.definition_en}”",
            body=Typed(
                answer=term.en,
                lang="en",
                accepted=term.aliases,
                foreseen=tuple(foreseen(source, term, {term})),
                **whys("term", term=term.en, use=use, **of_entry(term)),
            ),
            **common(PATTERN, source, term) or {},
        )


def _question(term: Term) -> str:
    if letter_wanted(term):
        return f"Which {term.pos} that begins with “{term.en[0]}” means this?"
    return "Which term has this meaning?"


def foreseen(source: Source, term: Term, right: set[Term]) -> Iterator[Option]:
    """Yield the terms that the entry points to, as wrong answers that are foreseen."""
    accepted = {text.casefold() for one in right for text in (one.en, *one.aliases)}
    for other in source.terms:
        known = other.id in term.see_also and other.definition_en
        if known and not accepted & {text.casefold() for text in (other.en, *other.aliases)}:
            feedback = whys("other-term", other=other.en, **of_entry(other, "other_"))
            yield Option(other.en, **feedback)
