"""Jumps to the letters of a long list: its first entry of each letter, and links to those."""

from collections.abc import Iterable
from urllib.parse import quote

from glossary.vietnamese import first_letter


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
