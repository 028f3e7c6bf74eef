"""Items made from terms, without chance and without a model: the same terms give the same items.

Two patterns for each key term of a lesson: term to meaning, where the wrong meanings are those of
like terms and each why says which; and English to Vietnamese, typed. A candidate that a guard
refuses is counted with the guard's name, never dropped in silence.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from course.interface import say
from course.lesson import Lesson
from course.text import sections
from glossary.matching import WORD, Matcher
from glossary.termbase import Term
from glossary.vietnamese import canonical
from quiz.items import Evidence, Item, Option

DISTRACTORS = 2
_LENGTHS = 0.6, 1.6  # of a distractor, against the key: length must not give the key away
_STEM = 7  # letters that tell two words of one family


@dataclass(frozen=True)
class Refused:
    """A candidate that was not made: its pattern, its term, and the guard that refused it."""

    pattern: str
    term: str
    guard: str


def generate(
    lesson: Lesson, terms: Sequence[Term], key_terms: Sequence[Term]
) -> tuple[list[Item], list[Refused]]:
    """Return the items of a lesson's key terms, pattern by pattern, and the refused candidates.

    ``terms`` is the whole termbase (distractors come from it); ``key_terms`` are those to ask for.
    """
    made: list[Item] = []
    refused: list[Refused] = []
    found = _first_sentences(lesson, terms)
    for pattern, make in _PATTERNS.items():
        for term in key_terms:
            evidence = found.get(term.id)
            result = make(lesson, term, terms, evidence) if evidence else "not-in-the-text"
            if isinstance(result, Item):
                made.append(result)
            else:
                refused.append(Refused(pattern, term.id, result))
    return made, refused


def _first_sentences(lesson: Lesson, terms: Sequence[Term]) -> dict[str, Evidence]:
    """Return where each term first stands in the text by itself, not inside a longer term."""
    matcher = Matcher(terms)
    found: dict[str, Evidence] = {}
    for section in sections(lesson.body):
        for sentence in section.sentences:
            for match in matcher.find(sentence):
                found.setdefault(match.term.id, Evidence(section.heading, sentence))
    return found


def _meaning(lesson: Lesson, term: Term, terms: Sequence[Term], evidence: Evidence) -> Item | str:
    if _named(term, term.definition_en):
        return "the-meaning-holds-the-term"
    others = sorted(_like(term, terms), key=lambda other: _draw(term.id, other.id))[:DISTRACTORS]
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
        options=tuple(sorted(options, key=lambda option: _draw(term.id, option.text))),
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
        answer=usual,
        answer_lang="vi",
        accepted=tuple(admitted),
        foreseen=tuple(_wrong_renderings(term)),
        why=term.definition_en,
        why_vi=term.definition_vi,
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
            and other.en.casefold() != term.en.casefold()
            and (other.category, other.pos, other.kind) == (term.category, term.pos, term.kind)
            and not renderings & {canonical(text) for text in other.renderings}
            and not _kin(term.en, other.en)
            and not _named(term, other.definition_en)
            and low <= len(other.definition_en) <= high
        ):
            yield other


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


Pattern = Callable[[Lesson, Term, Sequence[Term], Evidence], Item | str]
_PATTERNS: dict[str, Pattern] = {"term-meaning": _meaning, "term-vi": _rendering}
