"""English to Vietnamese, typed: every admitted rendering is right, the others are foreseen."""

from collections.abc import Iterator

from glossary.termbase import Term
from glossary.vietnamese import canonical
from quiz.items import Item, Option
from quiz.patterns.base import Refused, Source, whys
from quiz.patterns.entry import common, each_term, interface_stem, is_half_told, of_entry
from quiz.types.typed import Typed

PATTERN = "term-vi"
MOST_SYLLABLES = 3


def renderings(source: Source) -> Iterator[Item | Refused]:
    """Yield a term to be rendered in Vietnamese for each term, or what refused it."""
    yield from each_term(PATTERN, _make, source)


def _make(source: Source, term: Term) -> Iterator[Item | str]:
    fields = common(PATTERN, source, term)
    if canonical(term.vi) == canonical(term.en):
        yield "the-rendering-is-the-term"
    elif len(term.vi.split()) > MOST_SYLLABLES:
        yield "the-rendering-is-too-long"  # too many wordings of it are right
    elif is_half_told(term.en, term.vi):
        yield "the-term-tells-the-rendering"
    elif fields is None:
        yield "not-in-the-text"
    else:
        usual, *admitted = dict.fromkeys(term.renderings)
        known = "rendering" if term.definition_en else "undefined-rendering"
        yield Item(
            type="typed",
            level="remember",
            body=Typed(
                answer=usual,
                lang="vi",
                accepted=tuple(admitted),
                foreseen=tuple(_wrong(term)),
                **whys(known, term=term.en, **of_entry(term)),
            ),
            **interface_stem("stem-vi", term=term.en, n=str(len(usual.split())), c=usual[0]),
            **fields,
        )


def _wrong(term: Term) -> Iterator[Option]:
    for other in term.alternatives:
        if other.status != "admitted":
            known = "noted-rendering" if other.note else "other-rendering"
            about = {"term": term.en, "vi": term.vi, "other": other.text, "note": other.note}
            about["because"] = f": it {other.note_en}" if other.note_en else ""
            yield Option(other.text, **whys(known, **about))
