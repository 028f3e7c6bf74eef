"""The rule against circles: definitions that explain terms by each other.

One definition uses another term where its English text holds that term. A chain of uses that comes
back tells a reader nothing: whoever opens one entry is sent to the next, and home again. Naming the
wider term is no circle while that one does without: the chain must close.
"""

from collections import deque
from collections.abc import Iterator

from course.problems import Problem
from glossary.rules.corpus import Corpus

Uses = dict[str, list[str]]


def circular_definition(corpus: Corpus) -> Iterator[Problem]:
    """Tell each shortest circle once, at its first term in the order of the file."""
    uses = uses_of_terms(corpus)
    told: set[frozenset[str]] = set()
    for row, term in corpus.own:
        circle = shortest_circle(term.id, uses)
        if not circle or frozenset(circle) in told:
            continue
        told.add(frozenset(circle))
        way = " → ".join(corpus.terms[name].en for name in [*circle, term.id])
        fact = f"the definitions go in a circle: {way}"
        yield corpus.problem(row, ("definition", "en"), fact, "explain one of them by other words")


def uses_of_terms(corpus: Corpus) -> Uses:
    """Return for each term the other terms that its English definition uses."""
    return {
        term.id: [
            match.term.id
            for match in corpus.matcher.find(term.definition_en)
            if match.term.id != term.id
        ]
        for _, term in corpus.own
    }


def shortest_circle(start: str, uses: Uses) -> list[str]:
    """Return the terms of the shortest chain of uses from a term back to it; none: empty."""
    before: dict[str, str] = {}
    waiting = deque([start])
    while waiting:
        name = waiting.popleft()
        for used in uses.get(name, ()):
            if used == start:
                way = [name]
                while way[0] != start:
                    way.insert(0, before[way[0]])
                return way
            if used not in before:
                before[used] = name
                waiting.append(used)
    return []
