"""Rules on one entry of the glossary: its fields, its part of speech, what it points to."""

from collections.abc import Iterator
from itertools import product

from course.notes import PARTS_OF_SPEECH
from course.problems import Problem, did_you_mean
from glossary.matching import Matcher
from glossary.rules.corpus import Corpus, Gloss
from glossary.termbase import Term
from glossary.words import WORD

_ADJECTIVES = """
early daily weekly monthly yearly hourly only likely unlikely friendly costly timely orderly
lively lonely ugly silly deadly elderly scholarly quarterly nightly homely lovely holy oily
bodily
"""
_ADJECTIVES_IN_LY = frozenset(_ADJECTIVES.split())
_LABELS = {pos: label for label, pos in PARTS_OF_SPEECH.items()}


def is_adverb(word: str) -> bool:
    """Tell whether an English word in -ly is an adverb: *efficiently*, but not *costly*."""
    return word.lower().endswith("ly") and word.lower() not in _ADJECTIVES_IN_LY


def missing_field(corpus: Corpus) -> Iterator[Problem]:
    """Tell what a term lacks that its schema cannot ask for: a reason, a real translation."""
    for row, term in corpus.own:
        for place, other in enumerate(term.alternatives):
            if other.status != "admitted" and not other.note:
                fact = f'nobody says why "{other.text}" is {other.status}'
                cure = "add a note: the reason, in Vietnamese"
                yield corpus.problem(row, ("alternatives", place), fact, cure)
        # no Vietnamese sentence does without a mark
        if term.definition_vi.isascii() and term.definition_vi:
            fact = f'"{term.definition_vi}" is no Vietnamese'
            cure = "write the meaning in a Vietnamese sentence"
            yield corpus.problem(row, ("definition", "vi"), fact, cure)


def part_of_speech(corpus: Corpus) -> Iterator[Problem]:
    """Tell a label that does not fit: of an entry in -ly, of a note beside its entry."""
    for row, term in corpus.own:
        if term.pos == "adjective" and is_adverb(WORD.findall(term.en)[-1]):
            fact = f'"{term.en}" is called an adjective; a word in -ly is an adverb'
            yield corpus.problem(row, ("pos",), fact, "write pos: adverb")
    for gloss in corpus.glosses:
        yield from _label(gloss)


def _label(gloss: Gloss) -> Iterator[Problem]:
    note = gloss.written.note
    word = (WORD.findall(gloss.written.before) or [""])[-1]
    known = {term.pos for term in gloss.written.terms if term.pos}
    if not known and is_adverb(word):
        known = {"adverb"}
    if note.pos and known and note.pos not in known:
        right = " or ".join(sorted(_LABELS[pos] for pos in known))
        fact = f'the note calls "{word}" {_LABELS[note.pos]}, but it is {right}'
        yield Problem(*gloss.place, fact, f"write {right}: {note.rendering}")


def unknown_reference(corpus: Corpus) -> Iterator[Problem]:
    """Tell ids under ``see_also`` and ``broader`` that are no term."""
    for row, field in product(corpus.rows, ("see_also", "broader")):
        for place, other in enumerate(row.get(field, ())):
            if other not in corpus.terms:
                cure = did_you_mean(other, corpus.terms, "add the term or take the id out")
                fact = f'{field} names "{other}", no term here'
                yield corpus.problem(row, (field, place), fact, cure)


def own_word(corpus: Corpus) -> Iterator[Problem]:
    """Tell an English definition that needs the word it explains.

    That is the term itself in any form, or the head of a compound, unless an entry of its own
    explains the head: a *standalone task* may be a task that …, since *task* is explained too.
    """
    explained = {term.en.lower() for term in corpus.terms.values()}
    for row, term in corpus.own:
        words = dict.fromkeys([term.en, head(term)])
        for word in (w for w in words if w == term.en or w.lower() not in explained):
            used = next(Matcher([_plain(term, word)]).find(term.definition_en), None)
            if used:
                said = term.definition_en[used.start : used.end]
                fact = f'the definition of "{term.en}" uses its own word "{said}"'
                cure = "say it with other words"
                if word != term.en:
                    cure += f', or give "{word}" an entry of its own'
                yield corpus.problem(row, ("definition", "en"), fact, cure)
                break


def head(term: Term) -> str:
    """Return the word that carries a term: the first of a verb, else the last; a phrase has none.

    *Rule of thumb* is carried by the word before *of*.
    """
    words = term.en.split()
    if term.pos == "phrase":
        return term.en
    if term.pos == "verb":
        return words[0]
    return words[words.index("of") - 1] if "of" in words[1:] else words[-1]


def _plain(term: Term, word: str) -> Term:
    """Return a term that has no other form than a word and its inflections."""
    aliases = term.aliases if word == term.en else ()
    return Term(term.id, word, "auto", "", "", "", "", pos=term.pos, aliases=aliases)
