"""Where the code of a page is: fences by markdown-it's line maps, code spans by their ticks."""

import re

from markdown_it import MarkdownIt

from course.docusaurus.report import Line, joined

_SPAN = re.compile(r"(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\n).)*?(?<!`)\1(?!`)", re.DOTALL)

PARSER = MarkdownIt("commonmark").enable("table").disable(["html_block", "code"])
"""Reads Markdown as MDX does: HTML ends no paragraph, and indented text is no code."""


def fenced(lines: list[Line]) -> set[int]:
    """Return the places (from 0) of the lines that belong to code fences."""
    places: set[int] = set()
    for token in PARSER.parse(joined(lines)):
        if token.type == "fence" and token.map:
            places.update(range(*token.map))
    return places


def without_code(lines: list[Line]) -> str:
    """Return the text of lines with every character of code as a space, so that places hold."""
    rows = [line.text for line in lines]
    for token in PARSER.parse(joined(lines)):
        if not token.map or token.type not in ("fence", "inline"):
            continue
        start, end = token.map
        if token.type == "fence":
            rows[start:end] = [" " * len(row) for row in rows[start:end]]
        else:  # a span never goes on from one block to the next
            rows[start:end] = spans_blanked("\n".join(rows[start:end])).split("\n")
    return "\n".join(rows)


def spans_blanked(text: str) -> str:
    """Return a text with the characters of its code spans as spaces."""
    return _SPAN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
