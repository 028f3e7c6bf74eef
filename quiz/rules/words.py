"""Words as the rules compare them: stems of English words, Vietnamese syllables, no small words.

What the rules look for is data: ``phrases.yml`` and the word lists beside this module.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import snowballstemmer

from course.source import parse_yaml


def _text(name: str) -> str:
    return files("quiz.rules").joinpath(name).read_text("utf-8")


def read_words(name: str) -> Iterator[str]:
    """Yield the words of a list beside this module; a line that begins with # is a comment."""
    for line in _text(name).splitlines():
        if not line.startswith("#"):
            yield from line.split()


def read_values(name: str) -> dict[str, int]:
    """Return the numbers that the words of a list stand for; its words are like ``60/minute``."""
    pairs = (word.partition("/") for word in read_words(name))
    return {word: int(value) for value, _, word in pairs}


@cache
def _lists() -> dict[str, Any]:
    return dict(parse_yaml(_text("phrases.yml"), Path("phrases.yml")))


def phrases(name: str) -> list[str]:
    """Return the phrases of a list of phrases.yml, in both languages."""
    return [phrase for phrase_list in _lists()[name].values() for phrase in phrase_list]


def either(name: str) -> str:
    """Return the source of a regular expression that finds any phrase of a list, as whole words."""
    longest_first = sorted(phrases(name), key=len, reverse=True)
    return rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)"


def finder(name: str) -> re.Pattern[str]:
    """Return a regular expression that finds any phrase of a list, in capitals or not."""
    return re.compile(either(name), re.IGNORECASE)


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
