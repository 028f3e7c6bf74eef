"""Vietnamese to English, typed: every term that shares the rendering is right."""

from collections.abc import Iterator
from typing import Any

from glossary.termbase import Term
from glossary.vietnamese import canonical
from quiz.items import Item
from quiz.patterns.base import Refused, Source, whys
from quiz.patterns.entry import (
    common,
    each_term,
    in_use,
    interface_stem,
    is_half_told,
    letters_of,
    of_entry,
)
from quiz.patterns.name import foreseen
from quiz.types.typed import Typed

PATTERN = "term-en"


def originals(source: Source) -> Iterator[Item | Refused]:
    """Yield a rendering to be put back into English for each term, or what refused it."""
    yield from each_term(PATTERN, _make, source)


def _make(source: Source, term: Term) -> Iterator[Item | str]:
    fields = common(PATTERN, source, term)
    if any(canonical(text) == canonical(term.vi) for text in (term.en, *term.aliases)):
        yield "the-rendering-is-the-term"
    elif is_half_told(term.vi, term.en):
        yield "the-rendering-tells-the-term"
    elif term.kind == "word" and " " in term.en:
        yield "other-phrases-say-it-too"  # *agree with* for *align with*
    elif fields is None:
        yield "not-in-the-text"
    else:
        right = [term, *source.by_rendering[canonical(term.vi)]]
        texts = dict.fromkeys(text for one in right for text in (one.en, *one.aliases))
        known = "term" if term.definition_en else "undefined-term"
        yield Item(
            type="typed",
            level="remember",
            body=Typed(
                answer=term.en,
                lang="en",
                accepted=tuple(text for text in texts if text != term.en),
                foreseen=tuple(foreseen(source, term, set(right))),
                **whys(known, term=term.en, use=in_use(source, term), **of_entry(term)),
            ),
            **_stem(term),
            **fields,
        )


def _stem(term: Term) -> dict[str, Any]:
    """Return the fields of a stem that tells how long the answer is, and whether it is a phrase."""
    told = {"vi": term.vi, "n": str(letters_of(term)), "c": term.en[0]}
    if " " not in term.en:
        return interface_stem("stem-en", **told)
    return interface_stem("stem-en-phrase", words=str(len(term.en.split())), **told)
