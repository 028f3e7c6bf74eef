"""Tags of JSX and HTML in a text, found by their braces and quotes and not by a pattern."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NAME = re.compile(r"</?(?P<name>[A-Za-z][\w.:-]*)?(?=[\s/>{])")
_ATTRIBUTE = re.compile(
    r"""(?P<key>[A-Za-z_][\w:.-]*)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'))?"""
)


@dataclass(frozen=True)
class Tag:
    """A tag at ``text[start:end]``; ``name`` is empty for the ends of a fragment."""

    start: int
    end: int
    name: str
    closing: bool
    empty: bool
    attributes: tuple[tuple[str, str], ...]
    expressions: tuple[str, ...]


def tags(text: str, masked: str) -> Iterator[Tag]:
    """Yield the tags of a text; ``masked`` is the text with its code as spaces."""
    place = 0
    while (start := masked.find("<", place)) >= 0:
        place = start + 1
        head = _NAME.match(masked, start)
        if head is None or (start and masked[start - 1] == "\\"):
            continue
        end = _end(masked, head.end())
        if end is None:
            continue
        inner = text[head.end() : end - 1]
        plain, expressions = _without_braces(inner)
        pairs = tuple(
            (match["key"], match["double"] or match["single"] or "")
            for match in _ATTRIBUTE.finditer(plain)
        )
        closing = text.startswith("</", start)
        empty = inner.rstrip().endswith("/")
        yield Tag(start, end, head["name"] or "", closing, empty, pairs, expressions)
        place = end


def closing_brace(text: str, start: int) -> int | None:
    """Return the place after the brace that closes the one at ``start``."""
    depth = 0
    for place in range(start, len(text)):
        depth += (text[place] == "{") - (text[place] == "}")
        if depth == 0:
            return place + 1
    return None


def _end(text: str, place: int) -> int | None:
    """Return the place after the ``>`` of a tag whose attributes begin at ``place``."""
    while place < len(text):
        character = text[place]
        if character == ">":
            return place + 1
        if character == "<" or text.startswith("\n\n", place):
            return None
        if character == "{":
            after = closing_brace(text, place)
            if after is None:
                return None
            place = after
        elif character in "\"'" and text[place - 1] == "=":
            place = text.find(character, place + 1) + 1
            if place == 0:
                return None
        else:
            place += 1
    return None


def _without_braces(attributes: str) -> tuple[str, tuple[str, ...]]:
    """Return attributes without those whose value is an expression, and those."""
    found: list[str] = []
    while (start := attributes.find("{")) >= 0:
        end = closing_brace(attributes, start) or len(attributes)
        head = re.search(r"[\w:.-]*\s*=?\s*$", attributes[:start])
        begin = head.start() if head else start
        found.append(attributes[begin:end])
        attributes = attributes[:begin] + attributes[end:]
    return attributes, tuple(found)
