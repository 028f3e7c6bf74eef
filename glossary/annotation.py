"""Which words of a page become glosses: the reader's eye sets the limit, not the termbase.

A page is seen as a row of words in sections and sentences. Glosses written by hand always stand.
Automatic ones come after, in the order of the text: once a section (or a page), at most two a
sentence and six in any hundred words, the written ones counted.
"""

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum

MARKS_A_SENTENCE = 2
MARKS_A_HUNDRED_WORDS = 6
_WINDOW = 100


class Policy(StrEnum):
    """Which automatic marks a page has: the values of ``glosses`` in its front matter."""

    FIRST_PER_SECTION = "first-per-section"
    FIRST_PER_PAGE = "first-per-page"
    ALL = "all"
    WRITTEN = "written"
    OFF = "off"


@dataclass(frozen=True)
class Place:
    """Where a word that may be marked stands, in words, sentences and sections of a page."""

    word: int
    sentence: Hashable
    section: int
    term: str


def choose(written: Iterable[Place], candidates: Iterable[Place], policy: Policy) -> list[bool]:
    """Return, for each candidate in the order of the text, whether it is marked."""
    written = list(written)
    marked = sorted(place.word for place in written)
    sentences = Counter(place.sentence for place in written)
    seen = {_once(place, policy) for place in written}
    chosen = []
    for place in candidates:
        once = _once(place, policy)
        chosen.append(
            policy not in (Policy.WRITTEN, Policy.OFF)
            and (policy is Policy.ALL or once not in seen)
            and sentences[place.sentence] < MARKS_A_SENTENCE
            and _room(marked, place.word)
        )
        if chosen[-1]:
            insort(marked, place.word)
            sentences[place.sentence] += 1
            seen.add(once)
    return chosen


def _once(place: Place, policy: Policy) -> tuple[str, int]:
    return place.term, 0 if policy is Policy.FIRST_PER_PAGE else place.section


def _room(marked: list[int], word: int) -> bool:
    """Tell whether every stretch of a hundred words that holds ``word`` has room for one more."""
    near = marked[bisect_right(marked, word - _WINDOW) : bisect_left(marked, word + _WINDOW)]
    row = sorted([*near, word])
    full = MARKS_A_HUNDRED_WORDS
    return all(row[end] - row[end - full] >= _WINDOW for end in range(full, len(row)))
