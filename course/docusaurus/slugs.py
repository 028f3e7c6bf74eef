"""Names for headings and files: the anchors that Docusaurus gives, and ids in plain letters."""

import re
import unicodedata

_NO_WORD = re.compile(r"[^\w\- ]")
_NO_LETTER = re.compile(r"[^a-z0-9]+")


class Slugs:
    """Names, each given once: the second ``setup`` is ``setup-1``, as Docusaurus has it."""

    def __init__(self, taken: set[str] | None = None) -> None:
        """Start with the names that are taken."""
        self.taken = set(taken or ())

    def take(self, slug: str) -> str:
        """Return a slug, or the slug with the first number that makes it new."""
        name, number = slug, 0
        while name in self.taken:
            number += 1
            name = f"{slug}-{number}"
        self.taken.add(name)
        return name


def anchor(text: str) -> str:
    """Return the anchor that Docusaurus gives to a heading, but for its number among equals."""
    return _NO_WORD.sub("", text.lower()).replace(" ", "-") or "section"


def plain_slug(text: str, otherwise: str = "lesson") -> str:
    """Return a text as an id of a to z, digits and hyphens; ``otherwise`` when nothing is left."""
    bare = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    letters = "".join(c for c in bare if not unicodedata.combining(c))
    return _NO_LETTER.sub("-", letters).strip("-") or otherwise
