"""Items made without chance and without a model: the same lesson and terms give the same items.

Two patterns for each key term of a lesson: term to meaning, where the wrong meanings are those of
like terms and each why says which; and English to Vietnamese, typed. Two more ask for what an
imported text says itself: its definitions, and the two things that it compares. A candidate that a
guard refuses is counted with the guard's name, never dropped in silence.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from hashlib import sha256

from course.interface import say
from course.lesson import Lesson
from course.text import sections
from glossary.matching import WORD, Matcher
from glossary.termbase import Term
from glossary.vietnamese import canonical
from quiz.contrast import contrasts
from quiz.definition import definitions
from quiz.items import Evidence, Item, Option
from quiz.pattern import Asked, Pattern, Refused
from quiz.types.choice import Choice
from quiz.types.typed import Typed

DISTRACTORS = 2
_LENGTHS = 0.6, 1.6  # of a distractor, against the key: length must not give the key away
_STEM = 7  # letters that tell two words of one family


def generate(
    lesson: Lesson, terms: Sequence[Term], key_terms: Sequence[Term]
) -> tuple[list[Item], list[Refused]]:
    """Return the items of a lesson's key terms, pattern by pattern, and the refused candidates.

    ``terms`` is the whole termbase (distractors come from it); ``key_terms`` are those to ask for.
    """
    made: list[Item] = []
    refused: list[Refused] = []
    asked = Asked(lesson, terms, key_terms, _first_sentences(lesson, terms, key_terms))
    for name, pattern in PATTERNS.items():
        if name in OF_THE_TEXT and not lesson.imported:
            continue  # the questions about an author's own sentences are the author's
        for result in pattern(asked):
            if isinstance(result, Item):
                made.append(result)
            else:
                refused.append(result)
    return made, refused


def _each_term(name: str, make: "Make", asked: Asked) -> Iterator[Item | Refused]:
    """Yield what a pattern makes of each key term."""
    for term in asked.key_terms:
        evidence = asked.found.get(term.id)
        result = make(asked.lesson, term, asked.terms, evidence) if evidence else "not-in-the-text"
        yield result if isinstance(result, Item) else Refused(name, term.id, result)


def _first_sentences(
    lesson: Lesson, terms: Sequence[Term], key_terms: Sequence[Term]
) -> dict[str, Evidence]:
    """Return where terms first stand by themselves; key terms, else inside a longer one."""
    found = _first_matches(lesson, Matcher(terms))
    hidden = [term for term in key_terms if term.id not in found]
    return _first_matches(lesson, Matcher(hidden)) | found


def _first_matches(lesson: Lesson, matcher: Matcher) -> dict[str, Evidence]:
    found: dict[str, Evidence] = {}
    for section in sections(lesson.body):
        for sentence in section.sentences:
            for match in matcher.find(sentence):
                found.setdefault(match.term.id, Evidence(section.heading, sentence))
    return found


def _meaning(lesson: Lesson, term: Term, terms: Sequence[Term], evidence: Evidence) -> Item | str:
    if not term.definition_en:
        return "no-definition"
    if _named(term, term.definition_en):
        return "the-meaning-holds-the-term"
    others = sorted(_like(term, terms), key=partial(_nearness, term))[:DISTRACTORS]
    if len(others) < DISTRACTORS:
        return "too-few-like-terms"
    options = [
        Option(
            term.definition_en,
            why=f'This is what "{term.en}" means; in Vietnamese, {term.vi}.',
            why_vi=f"Đây là nghĩa của “{term.en}”: {term.definition_vi}",
            right=True,
        )
    ]
    options += [
        Option(
            other.definition_en,
            why=f'This describes "{other.en}" ({other.vi}), not "{term.en}".',
            why_vi=f"Đây là nghĩa của “{other.en}” ({other.vi}): {other.definition_vi}",
            misconception=f"takes {term.en} for {other.en}",
        )
        for other in others
    ]
    return Item(
        id=f"term-meaning-{lesson.id}-{term.id}",
        type="single",
        lesson=lesson.id,
        level="understand",
        stem=f'What does "{term.en}" mean in this course?',
        evidence=evidence,
        body=Choice(tuple(sorted(options, key=lambda option: _draw(term.id, option.text)))),
    )


def _rendering(lesson: Lesson, term: Term, terms: Sequence[Term], evidence: Evidence) -> Item | str:
    if canonical(term.vi) == canonical(term.en):
        return "the-rendering-is-the-term"
    usual, *admitted = dict.fromkeys(term.renderings)
    return Item(
        id=f"term-vi-{lesson.id}-{term.id}",
        type="typed",
        lesson=lesson.id,
        level="remember",
        lang="vi",
        stem=say("stem-vi", term=term.en),
        evidence=evidence,
        body=Typed(
            answer=usual,
            lang="vi",
            accepted=tuple(admitted),
            foreseen=tuple(_wrong_renderings(term)),
            why=term.definition_en or f'In this text, "{term.en}" is rendered as "{term.vi}".',
            why_vi=term.definition_vi or f"Trong bài này, “{term.en}” được dịch là “{term.vi}”.",
        ),
    )


def _wrong_renderings(term: Term) -> Iterator[Option]:
    for other in term.alternatives:
        if other.status != "admitted":
            tail = f": {other.note}" if other.note else ""
            yield Option(
                other.text,
                why=f'"{other.text}" is not used for "{term.en}" here; write "{term.vi}".',
                why_vi=f"Ở đây không dịch “{term.en}” là “{other.text}”{tail}.",
            )


def _like(term: Term, terms: Sequence[Term]) -> Iterator[Term]:
    """Yield the terms whose meanings can stand beside a term's without being right or absurd."""
    renderings = {canonical(text) for text in term.renderings}
    low, high = (len(term.definition_en) * share for share in _LENGTHS)
    for other in terms:
        if (
            other.id != term.id
            and other.definition_en
            and other.en.casefold() != term.en.casefold()
            and (other.category, other.pos, other.kind) == (term.category, term.pos, term.kind)
            and not renderings & {canonical(text) for text in other.renderings}
            and not _kin(term.en, other.en)
            and not _named(term, other.definition_en)
            and low <= len(other.definition_en) <= high
        ):
            yield other


def _nearness(term: Term, other: Term) -> tuple[bool, str]:
    """Sort what a term's entry points to first: that is what learners take for it."""
    return other.id not in term.see_also, _draw(term.id, other.id)


def _kin(one: str, other: str) -> bool:
    """Tell whether two terms share the beginning of a word: orchestrator and orchestration do."""
    left, right = (
        {word.casefold()[:_STEM] for word in WORD.findall(text)} for text in (one, other)
    )
    return bool(left & right)


def _named(term: Term, text: str) -> bool:
    """Tell whether a text names a term, in any of its forms."""
    return any(Matcher([term]).find(text))


def _draw(*names: str) -> str:
    """Return a fixed draw: an order that looks shuffled and is the same in every build."""
    return sha256("\0".join(names).encode()).hexdigest()


Make = Callable[[Lesson, Term, Sequence[Term], Evidence], Item | str]
PATTERNS: dict[str, Pattern] = {
    "term-meaning": partial(_each_term, "term-meaning", _meaning),
    "term-vi": partial(_each_term, "term-vi", _rendering),
    "definition": definitions,
    "contrast": contrasts,
}
"""Every pattern by name; the ids of its items begin with it."""
OF_THE_TEXT = ("definition", "contrast")
