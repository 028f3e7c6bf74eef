"""Glosses written in the text: a word, then its Vietnamese in a code span in parentheses.

``orchestration `(tự động hoá triển khai)` `` is one, ``efficiently `(trạng từ: hiệu quả)` `` too;
``call `(x, y)` `` is code. Vietnamese letters or a part of speech tell a note from code.
"""

import re
import unicodedata
from dataclasses import dataclass

PARTS_OF_SPEECH = {
    "danh từ": "noun",
    "động từ": "verb",
    "tính từ": "adjective",
    "trạng từ": "adverb",
    "cụm từ": "phrase",
}
_VIETNAMESE = re.compile("[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323đ]", re.IGNORECASE)
_NOTE = re.compile(r"\((?:(?P<label>[^():]+):)?\s*(?P<rendering>[^():]+)\)")


@dataclass(frozen=True)
class Note:
    """A gloss as its author wrote it: the rendering, and the part of speech if one is named."""

    rendering: str
    pos: str | None = None


def parse_note(text: str) -> Note | None:
    """Return the note in the text of a code span, or ``None`` when it is code."""
    match = _NOTE.fullmatch(unicodedata.normalize("NFC", text.strip()))
    if match is None:
        return None
    label, rendering = match["label"], match["rendering"].strip()
    if label is not None and label.strip().lower() not in PARTS_OF_SPEECH:
        return None
    pos = PARTS_OF_SPEECH[label.strip().lower()] if label else None
    if pos is None and not _VIETNAMESE.search(unicodedata.normalize("NFD", rendering)):
        return None
    return Note(rendering, pos)
