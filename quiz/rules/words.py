"""Words as the rules compare them: stems of English words, Vietnamese syllables, no small words."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import snowballstemmer


def read_words(name: str) -> Iterator[str]:
    """Yield the words of a list beside this module; a line that begins with # is a comment."""
    text = files("quiz.rules").joinpath(name).read_text("utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            yield from line.split()


_ENGLISH = snowballstemmer.stemmer("english")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SMALL = frozenset(read_words("small-words.txt"))


def words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return [word.casefold() for word in _WORD.findall(text)]


def content(text: str) -> set[str]:
    """Return the stems of the words of a text that carry its meaning."""
    return {
        stem(word)
        for word in words(text)
        if word not in _SMALL and (len(word) > 1 or word.isdigit())
    }


@cache
def stem(word: str) -> str:
    """Return what a word shares with its family: scale, scales and scaling have one stem."""
    return str(_ENGLISH.stemWord(word))
