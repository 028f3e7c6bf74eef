"""Raw HTML in a page's text: what an author wrote inside tags of their own is left alone.

While a page is converted, its inline tags and entities stand as numbered places in the text, and
the HTML itself in a list beside it; an escaped sign such as \\_ stands as its number.
"""

import re
from collections.abc import Sequence

_PLACE = re.compile("\x02(?P<stashed>wzxhzdk:)?(?P<number>[0-9]+)\x03")
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*)[^>]*?(?P<empty>/?)>")
_VOID = frozenset({"area", "br", "col", "embed", "hr", "img", "input", "source", "track", "wbr"})


class RawHtml:
    """The raw HTML of a page, and the tags of it that are open where a reader stands."""

    def __init__(self, stash: Sequence[object] = ()) -> None:
        """Take what stands in the places, in the order of their numbers."""
        self.stash = stash
        self._open: list[str] = []

    def close_all(self) -> None:
        """Forget the open tags: no inline tag reaches over the end of its paragraph."""
        self._open.clear()

    def read(self, text: str) -> tuple[str, str]:
        """Return a text without its places, and without what stands inside tags as well.

        Both are as long as the text. A tag joins no words: it is a NUL where white space would do.
        """
        seen, free, end = "", "", 0
        for place in _PLACE.finditer(text):
            before = text[end : place.start()]
            sign, tag = self._at(place)
            seen += before + sign
            free += self._free(before) + sign
            end = place.end()
            if tag:
                self._pass(tag)
        return seen + text[end:], free + self._free(text[end:])

    def _at(self, place: re.Match[str]) -> tuple[str, re.Match[str] | None]:
        """Return what stands in a place, as wide as the place, and the tag if it is one."""
        number, width = int(place["number"]), len(place[0])
        if not place["stashed"]:
            return chr(number).ljust(width, "\0"), None
        html = str(self.stash[number]) if number < len(self.stash) else ""
        tag = _TAG.fullmatch(html)
        return ("\0" if tag else " ") * width, tag

    def _free(self, text: str) -> str:
        return "\0" * len(text) if self._open else text

    def _pass(self, tag: re.Match[str]) -> None:
        name = tag["name"].lower()
        if not tag["end"]:
            if name not in _VOID and not tag["empty"]:
                self._open.append(name)
        elif name in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(name) :]
