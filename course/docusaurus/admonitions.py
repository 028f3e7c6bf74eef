"""Admonitions (``:::note Title`` … ``:::``) as block quotes with their title in bold.

They nest: an inner one is a quote in a quote. What they hold stays Markdown.
"""

import re
from dataclasses import dataclass

from course.docusaurus.code import fenced
from course.docusaurus.report import Line, Notes

_KINDS = frozenset(
    ["note", "tip", "info", "warning", "danger", "caution", "important", "success", "secondary"]
)
_START = re.compile(
    r"(?P<indent>\s*(?:>\s*)*):{3,}\s*(?P<kind>[A-Za-z][\w-]*)\s*"
    r"(?:\[(?P<label>.*?)\])?\s*(?:\{(?P<attributes>[^{}]*)\})?\s*(?P<title>.*?)\s*"
)
_END = re.compile(r"\s*(?:>\s*)*:{3,}\s*")


@dataclass
class _Open:
    kind: str
    line: int
    indent: str
    quoted: bool


def as_quotes(lines: list[Line], notes: Notes) -> list[Line]:
    """Return the lines with admonitions as quotes; other containers lose their own two lines."""
    inside, written, open_ones = fenced(lines), list[Line](), list[_Open]()
    for place, line in enumerate(lines):
        start = None if place in inside else _START.fullmatch(line.text)
        if start:
            opened = _Open(start["kind"], line.number, start["indent"], start["kind"] in _KINDS)
            written.append(Line(line.number, _prefix(open_ones, "")))
            open_ones.append(opened)
            written += [Line(line.number, row) for row in _title(open_ones, start)]
            _tell(opened, start["attributes"], notes)
        elif place not in inside and open_ones and _END.fullmatch(line.text):
            open_ones.pop()
            written.append(Line(line.number, _prefix(open_ones, "")))
        else:
            if place not in inside and _END.fullmatch(line.text):
                reason = "it closes nothing and stays as written"
                notes.add(line.number, ":::", "doubtful", reason)
            written.append(Line(line.number, _prefix(open_ones, line.text)))
    for left in open_ones:
        reason = "it is not closed; it goes on to the end of the page"
        notes.add(left.line, f":::{left.kind}", "doubtful", reason)
    return written


def _prefix(open_ones: list[_Open], text: str) -> str:
    """Return a line inside the open quotes, each at the indentation of its own start."""
    quotes = [one for one in open_ones if one.quoted]
    if not quotes:
        return text
    indent = quotes[0].indent
    rest = text.removeprefix(indent) if text.startswith(indent) else text.lstrip()
    return (
        f"{indent}{'> ' * len(quotes)}{rest}".rstrip()
        if not rest
        else (f"{indent}{'> ' * len(quotes)}{rest}")
    )


def _title(open_ones: list[_Open], start: re.Match[str]) -> list[str]:
    said = " ".join(part for part in (start["label"], start["title"]) if part)
    opened = open_ones[-1]
    if opened.quoted:
        kind = opened.kind.capitalize()
        head = f"<strong>{kind}: {said}</strong>" if said else f"<strong>{kind}</strong>"
    elif said:
        head = f"<strong>{said}</strong>"
    else:
        return []
    return [_prefix(open_ones, opened.indent + head), _prefix(open_ones, "")]


def _tell(opened: _Open, attributes: str | None, notes: Notes) -> None:
    reason = "a quote with its title in bold; kind and colour are lost"
    if not opened.quoted:
        reason = "not known here; what it holds stays, as Markdown"
    if attributes:
        reason += f", and {{{attributes}}} too"
    notes.add(opened.line, f":::{opened.kind}", "changed", reason)
