"""What is wrong with the terms beyond their shape, and with Vietnamese wherever it is written."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from course.problems import Problem, did_you_mean, shown
from course.source import Mapping, Sequence, line_of
from glossary.vietnamese import misplaced_tones

_LOOK_ALIKES = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ"}


def term_problems(rows: list[Mapping], path: Path) -> Iterator[Problem]:
    """Yield what is wrong with the rows of a terms file."""
    ids = {row["id"] for row in rows}
    for row in rows:
        yield from text_problems(row, path)
        for place, other in enumerate(row.get("see_also", ())):
            if other not in ids:
                cure = did_you_mean(other, ids, "add the term or take the id out")
                line = line_of(row, ["see_also", place])
                yield Problem(shown(path), line, f'see_also names "{other}", no term here', cure)


def text_problems(value: Any, path: Path, line: int = 1) -> Iterator[Problem]:
    """Yield what is wrong with the writing of any text inside a value from ``parse_yaml``."""
    if isinstance(value, Mapping | Sequence):
        steps: Any = value.items() if isinstance(value, Mapping) else enumerate(value)
        for step, child in steps:
            if step == "ipa":
                continue  # sounds are no Vietnamese: /ð/ is not a look-alike there
            yield from text_problems(child, path, value.lines[step])
    elif isinstance(value, str):
        for fact, cure in writing_faults(value):
            yield Problem(shown(path), line, fact, cure)


def writing_faults(text: str) -> Iterator[tuple[str, str]]:
    """Yield fact and cure for each fault of form: not NFC, a look-alike, an old tone place."""
    if not unicodedata.is_normalized("NFC", text):
        yield f'"{text}" is not in Unicode form NFC', "type it again, or save the file as NFC"
    for wrong, right in _LOOK_ALIKES.items():
        if wrong in text:
            yield (
                f'"{text}" holds U+{ord(wrong):04X}, which only looks like {right}',
                f"type {right}",
            )
    for old, new in misplaced_tones(text):
        yield f'"{old}" has its tone mark in the old place', f'write "{new}"'
