"""Definitions of the text as clozes: "X (ABBR) is a …" with its subject left out, to be typed.

Accepted are the name, its abbreviation, and the two mixed: Amazon ECS for Amazon Elastic Container
Service (ECS).
"""

import re
from collections.abc import Iterator

from course.docusaurus.slugs import plain_slug
from course.lesson import Lesson
from course.text import Section, sections
from quiz.items import Evidence, Item
from quiz.patterns.base import Refused, Source, whys
from quiz.types.typed import Typed

PATTERN = "definition"
GAP = "_____"
MOST_WORDS = 40
_DEFINES = re.compile(
    r"(?P<name>[A-Z][^\s().,;:]*(?: [^\s().,;:]+){0,6}) \((?P<short>[A-Z][A-Za-z0-9]*[A-Z0-9]s?)\)"
    r"(?P<rest> (?:is|are) (?:an?|the|one) .+)"
)
_VAGUE = frozenset(["this", "that", "these", "those", "it", "its", "they", "there", "here", "such"])
_ARTICLE = re.compile(r"(?:an?|the) ", re.IGNORECASE)


def definitions(source: Source) -> Iterator[Item | Refused]:
    """Yield an item for each definition, or what refused it; the first of a name counts."""
    for lesson in source.lessons:
        if lesson.imported:  # the questions about an author's own sentences are the author's
            yield from _of_lesson(lesson)


def _of_lesson(lesson: Lesson) -> Iterator[Item | Refused]:
    seen = set[str]()
    for section in sections(lesson.body):
        for sentence in section.sentences:
            match = _DEFINES.fullmatch(sentence)
            if match is None:
                continue
            name, short = _ARTICLE.sub("", match["name"], count=1), match["short"]
            guard = _guard(match["name"], name, short, match["rest"], sentence, seen)
            if guard:
                yield Refused(PATTERN, short, guard)
                continue
            seen.add(short)
            yield _item(lesson.id, name, short, match["rest"], section, sentence)


def _guard(
    subject: str, name: str, short: str, rest: str, sentence: str, seen: set[str]
) -> str | None:
    if subject.split()[0].lower() in _VAGUE:
        return "the-subject-is-vague"
    if short in seen:
        return "defined-twice"
    if any(re.search(rf"\b{re.escape(word)}\b", rest, re.IGNORECASE) for word in (name, short)):
        return "the-sentence-holds-the-answer"
    return "the-sentence-is-too-long" if len(sentence.split()) > MOST_WORDS else None


def _item(lesson: str, name: str, short: str, rest: str, section: Section, sentence: str) -> Item:
    return Item(
        id=f"{PATTERN}-{lesson}-{plain_slug(short)}",
        type="typed",
        lesson=lesson,
        level="remember",
        stem=f"Which name, in full or short, fills the gap? “{GAP}{rest}”",
        evidence=Evidence(section.heading, sentence),
        body=Typed(
            answer=short,
            lang="en",
            accepted=tuple(_mixed(name, short)),
            **whys("definition", name=name, short=short),
        ),
    )


def _mixed(name: str, short: str) -> Iterator[str]:
    """Yield the full name, and what people make of it and its abbreviation."""
    yield name
    yield f"{name} ({short})"
    words = name.split()
    initials = "".join(word[0] for word in words).upper()
    extra = len(words) - len(short)
    if extra > 0 and initials.endswith(short.upper()):
        yield " ".join(words[extra:])
        yield " ".join([*words[:extra], short])
