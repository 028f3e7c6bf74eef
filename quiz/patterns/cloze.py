"""A term left out of a sentence of a lesson that says what it is or does, to be typed.

Its first letter and its length are told, for other words may fit as well.

The sentence begins with the term, and stands by itself: it points to nothing said before it.
"""

import re
from collections.abc import Iterator

from course.lesson import Lesson
from course.text import Section, sections
from glossary.matching import Match, Matcher
from glossary.termbase import Term
from quiz.items import Evidence, Item
from quiz.patterns.base import ARTICLE, Refused, Source, subject, whys
from quiz.patterns.entry import named, of_entry
from quiz.patterns.name import foreseen
from quiz.types.typed import Typed

PATTERN = "cloze"
GAP = "_____"
_FEWEST_WORDS, _MOST_WORDS = 5, 20
_EITHER = {"a": "A(n) ", "an": "A(n) ", "the": "The "}
_SAYS = re.compile(
    r" (?:is (?:an?|the|what|one)|are|means?|keeps?|lets?|decides?|does|limits?|holds?|lists?"
    r"|works?|adds?|needs?|gives?|makes?|changes?|places|starts?|runs?|uses?|describes?|names?) "
)
_POINTS_BACK = re.compile(
    r"\b(?:this|these|those|that one|there|here|the (?:same|former|latter|other)|also|too|both|now"
    r"|then|so|example|(?:at|by|for|from|in|of|on|to|with) that)\b|\bmore\b(?! than)",
    re.IGNORECASE,
)


def clozes(source: Source) -> Iterator[Item | Refused]:
    """Yield an item for each sentence that says what a term is, or what refused it."""
    matcher, seen = Matcher(source.terms), set[str]()
    for lesson in source.lessons:
        if lesson.imported:  # the questions about an author's own sentences are the author's
            continue
        for section in sections(lesson.body):
            for sentence in section.sentences:
                match = subject(matcher, sentence)
                if match is None or not _SAYS.match(sentence, match.end):
                    continue
                guard = _guard(match, sentence, seen)
                if guard:
                    yield Refused(PATTERN, f"{match.term.id}, {section.heading}", guard)
                else:
                    seen.add(match.term.id)
                    yield _item(source, lesson, section, sentence, match)


def _guard(match: Match, sentence: str, seen: set[str]) -> str | None:
    rest = sentence[match.end :]
    if match.term.id in seen:
        return "said-twice"
    if not match.term.definition_en:
        return "no-definition"
    if named(match.term, rest) or _words(match.term.en) & _words(rest):
        return "the-sentence-holds-the-answer"
    if _POINTS_BACK.search(rest):
        return "the-sentence-points-back"
    fits = _FEWEST_WORDS <= len(rest.split()) <= _MOST_WORDS
    return None if fits else "the-sentence-is-too-short-or-too-long"


def _words(text: str) -> set[str]:
    return {word.casefold().removesuffix("s") for word in re.findall(r"\w{3,}", text)}


def _item(source: Source, lesson: Lesson, section: Section, sentence: str, match: Match) -> Item:
    term = match.term
    article = ARTICLE.match(sentence)
    before = _EITHER.get(article[0].strip().casefold(), "") if article else ""
    written = sentence[match.start : match.end]
    letters = sum(letter.isalnum() for letter in written)
    return Item(
        id=f"{PATTERN}-{lesson.id}-{term.id}",
        type="typed",
        lesson=lesson.id,
        level="remember",
        stem=f"Which term (“{_first(term, written)}”, {letters} letters) fills the gap? "
        f"“{before}{GAP}{sentence[match.end :]}”",
        evidence=Evidence(section.heading, sentence),
        body=Typed(
            answer=term.en,
            lang="en",
            accepted=tuple(dict.fromkeys([*_written(term, sentence, match), *term.aliases])),
            foreseen=tuple(foreseen(source, term, {term})),
            **whys("gap", term=term.en, **of_entry(term)),
        ),
        term=term.id,
    )


def _first(term: Term, written: str) -> str:
    """Return the first letter as it stands inside a sentence: a name keeps its capital."""
    return written[0] if term.en[0].isupper() else written[0].lower()


def _written(term: Term, sentence: str, match: Match) -> Iterator[str]:
    """Yield the term as the sentence writes it, where that is another form."""
    written = sentence[match.start : match.end]
    if written.casefold() != term.en.casefold():
        yield written
