"""Print what the generator makes of a project: items made, refused by rule, and what they cover.

Exit code 1 when fewer than 90 % of the terms have two items, one of them typed.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from course.lesson import Lesson, load_lessons
from course.text import sections
from glossary.termbase import Term, load_terms
from quiz.generator import generate
from quiz.item_bank import load_bank
from quiz.items import Item
from quiz.patterns import PATTERNS
from quiz.patterns.base import Refused
from scripts.content import Folder
from scripts.generating import item_source

NEEDED = 0.9


def pattern_of(item: Item) -> str:
    """Return the name of the pattern that made an item."""
    return max((name for name in PATTERNS if item.id.startswith(f"{name}-")), key=len)


def counted(made: list[Item], refused: list[Refused]) -> Iterator[str]:
    """Yield a line for each pattern: made, refused, and how often by which rule or guard."""
    yield f"{len(made)} made, {len(refused)} refused"
    by_pattern = Counter(map(pattern_of, made))
    for name in PATTERNS:
        guards = Counter(one.guard for one in refused if one.pattern == name)
        told = ", ".join(f"{guard} {count}" for guard, count in sorted(guards.items()))
        yield f"  {name}: {by_pattern[name]} made, {guards.total()} refused{told and f': {told}'}"


def short_of(terms: Iterable[Term], made: list[Item]) -> dict[str, list[str]]:
    """Return the terms without two items of which one is typed, each with the patterns it has."""
    by_term: dict[str, list[Item]] = defaultdict(list)
    for item in made:
        by_term[item.term].append(item)
    return {
        term.id: [pattern_of(item) for item in by_term[term.id]]
        for term in terms
        if len(by_term[term.id]) < 2 or all(i.type != "typed" for i in by_term[term.id])
    }


def by_heading(lessons: Iterable[Lesson], items: list[Item]) -> Iterator[str]:
    """Yield a line for each heading of the lessons: how many items have their evidence there."""
    places = Counter((item.lesson, item.evidence.heading) for item in items)
    for lesson in lessons:
        for section in sections(lesson.body):
            if section.heading:
                yield f"  {lesson.id}, {section.heading}: {places[lesson.id, section.heading]}"


def main() -> int:
    """Read the arguments, print, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--project", type=Path, default=Path(), help="a project, or an import")
    folder = Folder(parser.parse_args().project)
    lessons, terms = load_lessons(folder.lessons)[0], load_terms(folder.terms)
    made, refused = generate(item_source(folder, lessons))
    print(*counted(made, refused), sep="\n")
    short = short_of(terms.values(), made)
    share = 1 - len(short) / len(terms)
    print(f"terms with two items, one of them typed: {len(terms) - len(short)} of {len(terms)}")
    print(
        *(f"  short: {name} ({', '.join(has) or 'none'})" for name, has in short.items()), sep="\n"
    )
    print("items by heading, authored ones with them:")
    print(*by_heading(lessons, [*load_bank(folder.bank).values(), *made]), sep="\n")
    return 0 if share >= NEEDED else 1


if __name__ == "__main__":
    sys.exit(main())
