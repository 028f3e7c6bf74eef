"""Lexical coverage: the share of a text's running words that its reader knows or is told.

A word is covered when it is easy, a number, a name, or part of a term that the page glosses. A
reader needs 98 % to read without help (Hu & Nation 2000; Nation 2006).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from glossary.matching import Matcher
from glossary.termbase import Term
from glossary.words import WORD

NEEDED = 0.98


@dataclass(frozen=True)
class Coverage:
    """The number of running words, and how often each uncovered word stands among them."""

    words: int
    uncovered: Counter[str]

    @property
    def share(self) -> float:
        """The share of covered words, from 0 to 1; a text without words is covered."""
        return 1 - self.uncovered.total() / self.words if self.words else 1.0


def coverage(
    sentences: Sequence[str], glossed: Iterable[Term], is_easy: Callable[[str], bool]
) -> Coverage:
    """Return the coverage of a text, given the terms its page glosses and which words are easy.

    ``is_easy`` is asked for words in lower case, without a possessive ending.
    """
    matcher = Matcher(glossed)
    names = {word for sentence in sentences for word in _names(sentence)}
    words = 0
    uncovered: Counter[str] = Counter()
    for sentence in sentences:
        told = [(match.start, match.end) for match in matcher.find(sentence)]
        for word in WORD.finditer(sentence):
            words += 1
            text = _bare(word[0])
            if text in names or any(character.isdigit() for character in text):
                continue
            if not is_easy(text.lower()) and not any(a <= word.start() < b for a, b in told):
                uncovered[text.lower()] += 1
    return Coverage(words, uncovered)


def _names(sentence: str) -> Iterable[str]:
    """Yield the words with a capital that is no sentence's first letter, and what begins a name."""
    words = [_bare(word) for word in WORD.findall(sentence)]
    for place, word in enumerate(words):
        follows = words[place + 1][:1].isupper() if place + 1 < len(words) else False
        if word[1:] != word[1:].lower() or (word[0].isupper() and (place or follows)):
            yield word


def _bare(word: str) -> str:
    for ending in ("'s", "’s"):
        word = word.removesuffix(ending)
    return word
