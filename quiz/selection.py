"""Which items stand together on a page of self-checks, and in what order."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, zip_longest

from course.lesson import Lesson
from course.source import Mapping as Blueprint
from glossary.termbase import Term
from quiz.items import Item

OF_WORDS = ("term-meaning", "term-vi", "term-en")
"""The patterns about the key terms of a lesson that its own page asks."""
CLOZE = "cloze-"
MOST_CLOZES = 3
MOST_WORDS = 6
CONTRAST = ("compare-", "contrast-")
"""How the ids of generated contrast items begin: of the comparison, and of an imported text."""
ENTRY = "start."
"""What the ids of the entry check begin with. No id of the bank has a full stop, so in the log of
a reader a guess before the lesson is never taken for an answer after it."""

SETS = ("start", "contrast", "words", "final")
"""The names of the pages: no lesson can have one of them as its id."""

Reserved = dict[str, dict[str, tuple[list[Item], int]]]
"""The reserved items by lesson and objective, each list with how many of it are drawn."""


@dataclass(frozen=True)
class Sets:
    """The items of the pages across lessons; a page without items is not made."""

    start: list[Item] = field(default_factory=list)
    contrast: list[Item] = field(default_factory=list)
    words: dict[str, list[Item]] = field(default_factory=dict)
    final: Reserved = field(default_factory=dict)

    def first_of(self, *names: str) -> str:
        """Return the first of the sets named that has items, "" for none."""
        return next((name for name in names if getattr(self, name)), "")


def of_lesson(
    lesson: str, bank: Mapping[str, Item], made: Sequence[Item], key_terms: Sequence[str]
) -> tuple[list[Item], list[Item]]:
    """Return the items on the page of a lesson, by its id: those of its text, those of its words.

    What people wrote comes first, gaps in the lesson's sentences last. A term that is asked by such
    a gap is not asked as a word too: one question would tell the answer of the other. Beside
    questions that people wrote, the first key terms of which anything is made are asked once, in
    three ways by turns; the drill has the rest. ``key_terms`` are ids in the order of the lesson.
    """
    authored = [item for item in bank.values() if item.lesson == lesson and item.use == "page"]
    of_text = [item for item in made if item.lesson == lesson and not item.term]
    gaps = [i for i in made if i.lesson == lesson and i.id.startswith(CLOZE)][:MOST_CLOZES]
    in_gaps = {item.term for item in gaps}
    words = [term for term in key_terms if term not in in_gaps]
    asked = [[i for i in made if i.term == term and i.id.startswith(OF_WORDS)] for term in words]
    if authored:
        asked = [ways for ways in asked if ways][:MOST_WORDS]
        asked = [[_by_turns(ways, turn)] for turn, ways in enumerate(asked)]
    return authored + of_text + gaps, [item for ways in asked for item in ways]


def _by_turns(ways: Sequence[Item], turn: int) -> Item:
    """Return the item of the way whose turn it is, or of the next way that there is."""
    order = OF_WORDS[turn % len(OF_WORDS) :] + OF_WORDS[: turn % len(OF_WORDS)]
    return next(item for way in order for item in ways if item.id.startswith(way))


def sets_of(
    blueprint: Blueprint,
    bank: dict[str, Item],
    made: Sequence[Item],
    terms: Mapping[str, Term],
    lessons: Sequence[Lesson],
) -> Sets:
    """Return the sets of a course; ``made`` are its generated items.

    A set whose name a lesson has is left out: an imported lesson keeps its address.
    """
    taken = {lesson.id for lesson in lessons}
    found = Sets(
        start=entry_items(bank, blueprint["start"]),
        contrast=contrasting(bank, blueprint["contrast"], made),
        words=drilled(made, terms),
        final=reserved(bank, lessons, blueprint),
    )
    return Sets(**{name: getattr(found, name) for name in SETS if name not in taken})


def interleaved(items: Iterable[Item], kind: Callable[[Item], Hashable]) -> list[Item]:
    """Return the items so that those of one kind stand apart as far as can be."""
    kinds: dict[Hashable, list[Item]] = {}
    for item in items:
        kinds.setdefault(kind(item), []).append(item)
    rounds = zip_longest(*kinds.values())
    return [item for item in chain.from_iterable(rounds) if item is not None]


def contrasting(
    bank: dict[str, Item], named: Sequence[str], generated: Iterable[Item]
) -> list[Item]:
    """Return the contrast items of all lessons, those of one type and heading apart."""
    authored = [bank[name] for name in named]
    made = [item for item in generated if item.id.startswith(CONTRAST)]
    return interleaved([*authored, *made], lambda item: (item.type, item.evidence.heading))


def entry_items(bank: dict[str, Item], named: Sequence[str]) -> list[Item]:
    """Return the items of the entry check, under ids of their own."""
    return [replace(bank[name], id=ENTRY + name) for name in named]


def drilled(generated: Iterable[Item], terms: Mapping[str, Term]) -> dict[str, list[Item]]:
    """Return a typed item for each term, by the category of the term.

    The first that was made; all forms of all terms would make a page of a megabyte.
    """
    of_term: dict[str, Item] = {}
    for item in generated:
        if item.type == "typed" and item.term in terms:
            of_term.setdefault(item.term, item)
    drill: dict[str, list[Item]] = {}
    for name, item in of_term.items():
        drill.setdefault(terms[name].category, []).append(item)
    return dict(sorted(drill.items()))


def reserved(bank: dict[str, Item], lessons: Iterable[Lesson], blueprint: Blueprint) -> Reserved:
    """Return the reserved items by lesson and objective, each with how many of them are drawn."""
    parts: Reserved = {}
    for lesson in lessons:
        of_lesson = [i for i in bank.values() if i.lesson == lesson.id and i.use == "final"]
        wanted = blueprint["final"].get(lesson.id, {})
        for objective in lesson.objectives:
            items = [item for item in of_lesson if item.objective == objective]
            if items:
                count = min(wanted.get(objective, 0), len(items))
                parts.setdefault(lesson.id, {})[objective] = items, count
    return parts
