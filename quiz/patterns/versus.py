"""Two things that a text compares: its own sentences, and which of the two each is about.

A title or heading such as "Green Tea vs. Black Tea" names the two. A sentence that begins with one
of them and never names the other becomes an item; the two answers come up equally often.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from course.docusaurus.slugs import Slugs, plain_slug
from course.lesson import Lesson
from course.text import Section, sections
from quiz.items import Evidence, Item, Option
from quiz.patterns.base import Refused, Source, whys
from quiz.types.choice import Choice

PATTERN = "versus"
MOST_ITEMS = 6
_FEWEST_WORDS, _MOST_WORDS = 5, 40
_NAME = r"[A-Z][\w.+#-]*(?: [A-Z][\w.+#-]*){0,2}"
_VERSUS = re.compile(rf"(?P<one>{_NAME})\s+(?:[Vv][Ss]\b\.?|[Vv]ersus)\s+(?P<other>{_NAME})")
_SHARED = re.compile(r",?\s*(?:also|too|likewise|similarly|both)\b", re.IGNORECASE)
_POINTS_BACK = re.compile(r"\b(?:this|these|those|the same|the former|the latter)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Pair:
    """The two things, each by its short name, with every name that a text may give it."""

    names: tuple[str, str]
    forms: tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True)
class _Candidate:
    pair: Pair
    side: int
    rest: str
    section: Section
    sentence: str

    @property
    def told(self) -> str:
        """What names the candidate when it is refused."""
        return f"{self.pair.names[self.side]}, {self.section.heading or 'beginning'}"


def versus(source: Source) -> Iterator[Item | Refused]:
    """Yield an item for each sentence about one of two compared things, or what refused it."""
    for lesson in source.lessons:
        if lesson.imported:  # the questions about an author's own sentences are the author's
            yield from _of_lesson(lesson)


def _of_lesson(lesson: Lesson) -> Iterator[Item | Refused]:
    good = list[_Candidate]()
    for candidate in _candidates(lesson):
        guard = _guard(candidate)
        if guard:
            yield Refused(PATTERN, candidate.told, guard)
        else:
            good.append(candidate)
    chosen = _balanced(good)
    names = Slugs()
    for candidate in good:
        if candidate not in chosen:
            yield Refused(PATTERN, candidate.told, "enough-items-have-this-answer")
            continue
        place = candidate.section.id or "beginning"
        name = plain_slug(f"{place} {candidate.pair.names[candidate.side]}")
        yield _item(names.take(f"{PATTERN}-{lesson.id}-{name}"), lesson.id, candidate)


def pair_in(heading: str) -> Pair | None:
    """Return the two things that a heading sets against each other."""
    match = _VERSUS.search(heading)
    if match is None:
        return None
    one, other = match["one"].rstrip(".-"), match["other"].rstrip(".-")
    last = one.split()[-1], other.split()[-1]
    if last[0].casefold() == last[1].casefold():
        return Pair((one, other), ((one,), (other,))) if one != other else None
    return Pair(last, (tuple({one: 0, last[0]: 0}), tuple({other: 0, last[1]: 0})))


def _candidates(lesson: Lesson) -> Iterator[_Candidate]:
    whole = pair_in(lesson.title) or pair_in(str(lesson.meta.get("original_title", "")))
    for section in sections(lesson.body):
        pair = pair_in(section.heading) or whole
        for sentence in section.sentences if pair else ():
            assert pair is not None
            for side, forms in enumerate(pair.forms):
                begins = re.match(_any(forms) + r"(?P<rest>[\s,].+)", sentence)
                if begins:
                    yield _Candidate(pair, side, begins["rest"], section, sentence)


def _guard(candidate: _Candidate) -> str | None:
    pair, rest = candidate.pair, candidate.rest
    if re.search(_any(pair.forms[1 - candidate.side]), candidate.sentence, re.IGNORECASE):
        return "the-other-is-named"
    own = set(pair.names[candidate.side].casefold().split())
    told = own - set(pair.names[1 - candidate.side].casefold().split())
    if told & set(re.findall(r"\w+", rest.casefold())):
        return "the-sentence-holds-the-answer"
    if _SHARED.match(rest):
        return "true-of-both"
    if _POINTS_BACK.search(rest):
        return "the-sentence-points-back"
    fits = _FEWEST_WORDS <= len(rest.split()) <= _MOST_WORDS
    return None if fits else "the-sentence-is-too-short-or-too-long"


def _balanced(good: list[_Candidate]) -> list[_Candidate]:
    """Return as many of the candidates as leave no answer ahead by more than one."""
    sides = [[one for one in good if one.side == side] for side in (0, 1)]
    fewer = min(len(side) for side in sides)
    most = [min(len(side), fewer + 1, MOST_ITEMS // 2) for side in sides]
    return [*sides[0][: most[0]], *sides[1][: most[1]]]


def _item(name: str, lesson: str, candidate: _Candidate) -> Item:
    names, right = candidate.pair.names, candidate.pair.names[candidate.side]
    wrong = names[1 - candidate.side]
    sides = {"right": right, "wrong": wrong, "sentence": candidate.sentence}
    options = {
        right: Option(
            right,
            right=True,
            **whys("versus-right", **sides),
        ),
        wrong: Option(
            wrong,
            **whys("versus-wrong", **sides),
            misconception=f"takes {right} for {wrong}",
        ),
    }
    return Item(
        id=name,
        type="single",
        lesson=lesson,
        level="understand",
        stem=f"Which of the two does the text say this about? “It{candidate.rest}”",
        evidence=Evidence(candidate.section.heading, candidate.sentence),
        body=Choice(tuple(options[text] for text in names)),
    )


def _any(forms: tuple[str, ...]) -> str:
    """Return the pattern of any of the names of a thing, the longest first."""
    longest = sorted(forms, key=len, reverse=True)
    return rf"\b(?:{'|'.join(map(re.escape, longest))})\b"
