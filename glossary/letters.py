"""Jumps to the letters of a long list: its first entry of each letter, and links to those."""

import unicodedata
from collections.abc import Iterable
from itertools import takewhile
from urllib.parse import quote

_LETTER_MARKS = "\u0302\u0306\u031b"  # of â, ă and ơ; any other mark is a tone


def first_letter(text: str) -> str:
    """Return the letter that a text is listed under, in lower case: ``ă`` for ``Ắc quy``."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    marks = takewhile(unicodedata.combining, decomposed[1:])
    letter = decomposed[:1] + "".join(mark for mark in marks if mark in _LETTER_MARKS)
    return unicodedata.normalize("NFC", letter)


def anchors(row: Iterable[tuple[str, str]], language: str) -> dict[str, str]:
    """Return an id for the first entry of each letter, by its term, in the order of the row.

    The row has a term's id and its text in the language. No term's id is like these: they have a
    colon.
    """
    first: dict[str, str] = {}
    for term, text in row:
        first.setdefault(first_letter(text), term)
    return {term: f"{language}:{letter}" for letter, term in first.items()}


def jumps(ids: Iterable[str], language: str) -> str:
    """Return the links to the ids of ``anchors``."""
    links = "\n".join(
        f'<a href="#{quote(name)}" lang="{language}">{name.rpartition(":")[2].upper()}</a>'
        for name in ids
    )
    attributes = f'class="letters" aria-labelledby="order-{language}"'
    return f"<nav {attributes}>\n{links}\n</nav>"
