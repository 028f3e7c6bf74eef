"""Rules on renderings: one for a term and one term for each, and none that the glossary rejects."""

import re
from collections.abc import Iterator
from itertools import combinations

from course.problems import Problem, shown
from course.source import Mapping
from glossary.rules.corpus import Corpus
from glossary.termbase import IMPORTED, Alternative, Term
from glossary.vietnamese import canonical

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def two_renderings(corpus: Corpus) -> Iterator[Problem]:
    """Tell a note with a rendering that its entry does not have, and two terms with one rendering.

    Two terms may share one if each points to the other and a note tells them apart.
    """
    for gloss in corpus.glosses:
        rendering, terms = gloss.written.note.rendering, gloss.written.terms
        known = {canonical(text) for term in terms for text in (*term.renderings, *_avoided(term))}
        if terms and canonical(rendering) not in known:
            usual = terms[0].vi
            fact = f'"{terms[0].en}" has the rendering "{usual}", and "{rendering}" here'
            yield Problem(*gloss.place, fact, f'write "{usual}", or admit the other in its entry')
    for (row, term), (other_row, other) in combinations(corpus.own, 2):
        if shared := _shared(term, other):
            yield from _confusable(corpus, shared, (row, term), (other_row, other))


def forbidden_rendering(corpus: Corpus) -> Iterator[Problem]:
    """Tell a forbidden or deprecated rendering, in a note or as whole words of Vietnamese text.

    A text is left alone where the words belong to a longer right rendering, are right for another
    term, or stand in quotation marks: those speak about words.
    """
    for gloss in corpus.glosses:
        written = canonical(gloss.written.note.rendering)
        found = [_avoided(term).get(written) for term in gloss.written.terms]
        if found and all(found):
            yield _rejected(*gloss.place, gloss.written.terms[0], found[0])
    right = {canonical(text) for term in corpus.terms.values() for text in term.renderings}
    wrong = {
        text: (term, other)
        for term in corpus.terms.values()
        if term.source != IMPORTED
        for text, other in _avoided(term).items()
        if text not in right
    }
    if not wrong:
        return
    longest_first = sorted(right | wrong.keys(), key=len, reverse=True)
    known = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    for passage in corpus.vietnamese:
        text = canonical(_QUOTED.sub(lambda quoted: "·" * len(quoted[0]), passage.text))
        for name in dict.fromkeys(known.findall(text)):
            if name in wrong:
                yield _rejected(shown(passage.path), passage.line, *wrong[name])


def _avoided(term: Term) -> dict[str, Alternative]:
    """Return the renderings that a term must not have, by their canonical text."""
    return {canonical(o.text): o for o in term.alternatives if o.status != "admitted"}


def _rejected(path: str, line: int, term: Term, other: Alternative | None) -> Problem:
    assert other is not None
    why = f" ({other.note})" if other.note else ""
    fact = f'"{other.text}" is {other.status} for "{term.en}"{why}'
    return Problem(path, line, fact, f'write "{term.vi}"')


def _shared(term: Term, other: Term) -> str:
    """Return the usual rendering of one of two terms that is a right one of the other, or ""."""
    for one, two in ((term, other), (other, term)):
        if canonical(one.vi) in map(canonical, two.renderings):
            return one.vi
    return ""


def _confusable(
    corpus: Corpus, shared: str, one: tuple[Mapping, Term], two: tuple[Mapping, Term]
) -> Iterator[Problem]:
    fact = f'"{one[1].en}" and "{two[1].en}" share the rendering "{shared}"'
    for (row, term), (_, other) in ((one, two), (two, one)):
        if other.id not in term.see_also:
            yield corpus.problem(row, ("vi",), fact, f"add {other.id} to see_also of {term.id}")
    named = (two[1].en in one[1].note_vi, one[1].en in two[1].note_vi)
    if not any(named):
        cure = f"tell them apart in a note_vi that names {two[1].en}"
        yield corpus.problem(one[0], ("vi",), fact, cure)
