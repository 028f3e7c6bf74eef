"""Meaning to term, typed: the English term of which the entry gives this meaning."""

from collections.abc import Iterator

from glossary.termbase import Term
from quiz.items import Item, Option
from quiz.patterns.base import Refused, Source, whys
from quiz.patterns.entry import common, each_term, in_use, named, of_entry
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
            stem=f"{question(term)} “{term.definition_en}”",
            body=Typed(
                answer=term.en,
                lang="en",
                accepted=term.aliases,
                foreseen=tuple(foreseen(source, term, {term})),
                **whys("term", term=term.en, use=use, **of_entry(term)),
            ),
            **common(PATTERN, source, term) or {},
        )


def question(term: Term) -> str:
    """Return a question for a term that tells its first letter: other words may mean the same."""
    asked = term.pos if term.kind == "word" else "term"
    return f"Which {asked} that begins with “{term.en[0]}” means this?"


def foreseen(source: Source, term: Term, right: set[Term]) -> Iterator[Option]:
    """Yield the terms that the entry points to, as wrong answers that are foreseen."""
    taken = {text.casefold() for one in right for text in (one.en, *one.aliases)}
    for other in source.terms:
        known = other.id in term.see_also and other.definition_en
        if known and not taken & {text.casefold() for text in (other.en, *other.aliases)}:
            taken.add(other.en.casefold())
            feedback = whys("other-term", other=other.en, **of_entry(other, "other_"))
            yield Option(other.en, **feedback)
