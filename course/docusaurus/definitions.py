"""Definitions of links and footnotes, which a page has once and each of its lessons may need."""

import re

from course.docusaurus.code import PARSER, fenced, without_code
from course.docusaurus.report import Line, Notes, joined, same_lines

_NOTE = re.compile(r" {0,3}\[\^(?P<label>[^\]\s]+)\]:")
_FACT = re.compile(r"\[\^F(?=[0-9]+\])")

Definitions = dict[str, list[Line]]


def taken_out(lines: list[Line]) -> tuple[list[Line], Definitions]:
    """Return the lines with those of definitions left empty, and the definitions by label."""
    lines = _no_facts(lines)
    found: Definitions = {}
    inside, label = fenced(lines), ""
    left = list(lines)
    for place, line in enumerate(lines):
        head = None if place in inside else _NOTE.match(line.text)
        if head:
            label = f"^{head['label']}"
            found[label] = []
        elif label and line.text.strip() and not line.text.startswith(("    ", "\t")):
            label = ""
        if label:
            found[label].append(line)
            left[place] = Line(line.number, "")
    references: dict[str, dict[str, list[int]]] = {}
    environment = {"references": references}
    PARSER.parse(joined(left), environment)
    for name, reference in references.items():
        start, end = reference["map"]
        found[name] = left[start:end]
    for reference in references.values():
        for place in range(*reference["map"]):
            left[place] = Line(left[place].number, "")
    return left, found


def needed(text: str, definitions: Definitions) -> Definitions:
    """Return the definitions that a text asks for, and those that they ask for themselves."""
    asked: Definitions = {}
    while True:
        more = {
            label: lines
            for label, lines in definitions.items()
            if label not in asked and f"[{label.casefold()}]" in " ".join(text.casefold().split())
        }
        if not more:
            return asked
        asked |= more
        text += "".join(joined(lines) for lines in more.values())


def tell_unused(used: set[str], definitions: Definitions, notes: Notes) -> None:
    """Report the footnotes that nothing on the page cites."""
    for label, lines in definitions.items():
        if label not in used and label.startswith("^"):
            reason = "nothing on the page cites it, so readers never saw it"
            notes.add(lines[0].number, f"footnote [{label}]", "left-out", reason)


def _no_facts(lines: list[Line]) -> list[Line]:
    """Return lines whose footnotes have no label that would cite a fact of the course."""
    text, masked = joined(lines), without_code(lines)
    for match in _FACT.finditer(masked):
        text = text[: match.start()] + "[^f" + text[match.end() :]
    return same_lines(text, lines)
