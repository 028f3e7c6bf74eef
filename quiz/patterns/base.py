"""What every pattern of generated items is given, and what it gives back."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache, cached_property
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

from course.comparison import ComparisonRow
from course.facts import Fact
from course.lesson import Lesson
from course.problems import Severity
from course.source import parse_yaml
from course.text import sections
from glossary.matching import Match, Matcher
from glossary.termbase import Term
from glossary.vietnamese import canonical
from quiz.items import Evidence, Item
from quiz.rules import UNACCEPTABLE, findings
from quiz.rules.words import content
from quiz.vocabulary import vocabulary

ARTICLE = re.compile(r"(?:an?|the) ", re.IGNORECASE)
Found = tuple[str, Evidence]
"""A lesson's id, and where a term first stands in it."""


Reasons = Mapping[str, Mapping[str, str]]
"""Why each step of a procedure stands where it does, in ``en`` and ``vi``, by its words."""


@dataclass(frozen=True)
class Source:
    """All that items are made from; the lessons stand in the order of the course.

    ``reasons`` are those of procedures, by the ids of their items.
    """

    lessons: Sequence[Lesson] = ()
    terms: Sequence[Term] = ()
    rows: Sequence[ComparisonRow] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    reasons: Mapping[str, Reasons] = field(default_factory=dict)

    @cached_property
    def found(self) -> dict[str, Found]:
        """Where each term first stands by itself; else, inside a longer one."""
        found = self._first_matches(self.terms)
        return self._first_matches([t for t in self.terms if t.id not in found]) | found

    @cached_property
    def about(self) -> dict[str, str]:
        """The first sentence of a lesson that begins with each term: it says what the term does."""
        matcher, found = Matcher(self.terms), dict[str, str]()
        for lesson in self.lessons:
            for section in sections(lesson.body):
                for sentence in section.sentences:
                    match = subject(matcher, sentence)
                    if match and sentence.endswith((".", "!")):
                        found.setdefault(match.term.id, sentence)
        return found

    @cached_property
    def by_rendering(self) -> dict[str, list[Term]]:
        """The terms that may be rendered by a text, by its canonical form."""
        found: dict[str, list[Term]] = {}
        for term in self.terms:
            for text in dict.fromkeys(map(canonical, term.renderings)):
                found.setdefault(text, []).append(term)
        return found

    @cached_property
    def often(self) -> Counter[str]:
        """In how many facts each stem is."""
        return Counter(stem for fact in self.facts.values() for stem in content(fact.statement))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The stems of the words of the course, which the rules compare options with."""
        return vocabulary(self.lessons, self.terms, map(asdict, self.rows))

    def _first_matches(self, terms: Sequence[Term]) -> dict[str, Found]:
        matcher, found = Matcher(terms), dict[str, Found]()
        for lesson in self.lessons:
            for section in sections(lesson.body):
                for sentence in section.sentences:
                    for match in matcher.find(sentence):
                        evidence = Evidence(section.heading, sentence)
                        found.setdefault(match.term.id, (lesson.id, evidence))
        return found


@dataclass(frozen=True)
class Refused:
    """A candidate that was not made: its pattern, what it was about, and what refused it.

    ``guard`` is the name of a guard of the pattern, or of the rules of ``quiz.rules``.
    """

    pattern: str
    about: str
    guard: str


Pattern = Callable[[Source], Iterator[Item | Refused]]


def subject(matcher: Matcher, sentence: str) -> Match | None:
    """Return the term that a sentence begins with, after its article."""
    article = ARTICLE.match(sentence)
    first = next(matcher.find(sentence), None)
    return first if first and first.start == (article.end() if article else 0) else None


def refusal(item: Item, source: Source) -> str:
    """Return the names of the rules that refuse an item, "" if none does.

    An error refuses it, and so do as many different warnings as make an authored item unacceptable.
    """
    found = list(findings(item, source.vocabulary))
    errors = sorted({one.rule for one in found if one.severity is Severity.ERROR})
    names = sorted({one.rule for one in found})
    return errors[0] if errors else " and ".join(names if len(names) >= UNACCEPTABLE else ())


def draw(*names: str) -> str:
    """Return a fixed draw: an order that looks shuffled and is the same in every build."""
    return sha256("\0".join(names).encode()).hexdigest()


def whys(key: str, **values: str) -> dict[str, Any]:
    """Return the feedback of ``whys.yml`` in both languages, as ``why`` and ``why_vi``."""
    both = _read("whys.yml")[key]
    return {
        "why": both["en"].format(**values).strip(),
        "why_vi": both["vi"].format(**values).strip(),
    }


def load_reasons() -> dict[str, Reasons]:
    """Return the reasons of ``reasons.yml``."""
    return _read("reasons.yml")


@cache
def _read(name: str) -> dict[str, Any]:
    return dict(parse_yaml(files("quiz.patterns").joinpath(name).read_text("utf-8"), Path(name)))
