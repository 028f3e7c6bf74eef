"""Faults of the letters themselves, and their mending: form NFC, tone marks, look-alikes.

The text of a file is read as it stands, whatever its format. Only words are judged: code, addresses
and sounds stay as they are, but for code spans that are notes. So what is told without a cure by
hand is exactly what ``mended`` mends.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

from course.blocks import prose
from course.notes import parse_note
from course.problems import Problem, shown
from glossary.rules.corpus import Corpus
from glossary.vietnamese import misplaced_tones, new_style, place_tone

Faults = Iterator[tuple[str, str]]

_LOOK_ALIKES = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ"}
_MEND = "run scripts/check.py --fix"
_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
_STRAY = re.compile(rf"[^\W\d_][{_MARKS}]+")
_WORD = re.compile("(?:[^\\W\\d_][\u0300-\u036f]*)+")
_UNTOUCHED = re.compile(
    r"""
      (?<!`)(?P<ticks>`+)(?!`)(?P<code>(?:(?!\n\s*\n)[\s\S])+?)(?<!`)(?P=ticks)(?!`)
    | https?://[^\s<>"']+
    | \]\([^)\s]*                    # where a link leads
    | \b(?:href|src)="[^"]*"
    | ^[ \t]*(?:-[ ]+)?ipa:.*$       # a sound: /ð/ is no Vietnamese letter there
    """,
    re.VERBOSE | re.MULTILINE,
)


def of_words(faults: Callable[[str], Faults]) -> Callable[[Corpus], Iterator[Problem]]:
    """Return the rule that tells the faults of each word in the files that people write."""

    def rule(corpus: Corpus) -> Iterator[Problem]:
        for path, text in corpus.texts.items():
            for word in words(text):
                for fact, cure in faults(word[0]):
                    line = text.count("\n", 0, word.start()) + 1
                    yield Problem(shown(path), line, fact, cure)

    return rule


def words(text: str) -> Iterator[re.Match[str]]:
    """Yield each word of a file's text that may be judged and mended, at its place."""
    lines = [" " * len(line) for line in text.split("\n")]
    for number, line in prose(text):
        lines[number] = line
    yield from _WORD.finditer(_UNTOUCHED.sub(_left_out, "\n".join(lines)))


def mended(text: str) -> tuple[str, list[tuple[int, str, str]]]:
    """Return a file's text in NFC and the new tone style, and each change: line, old, new."""
    pieces: list[str] = []
    changes: list[tuple[int, str, str]] = []
    end = 0
    for word in words(text):
        new = word[0] if _is_stray(word[0]) else new_style(word[0])
        if new != word[0]:
            changes.append((text.count("\n", 0, word.start()) + 1, word[0], new))
            pieces += [text[end : word.start()], new]
            end = word.end()
    return "".join([*pieces, text[end:]]), changes


def writing_facts(text: str) -> Iterator[str]:
    """Yield what is wrong with the writing of a short text."""
    for word in words(text):
        for faults in (not_nfc, misplaced_marks, look_alikes):
            yield from (fact for fact, _ in faults(word[0]))


def not_nfc(word: str) -> Faults:
    """Tell a word whose letters and marks are not composed."""
    if not unicodedata.is_normalized("NFC", word) and not _is_stray(word):
        yield f'"{word}" is not in Unicode form NFC', _MEND


def misplaced_marks(word: str) -> Faults:
    """Tell a word with its tone mark where the old style has it, or where no style has it."""
    if not _is_stray(word):
        for old, new in misplaced_tones(word):
            yield f'"{old}" has its tone mark in the old place', f'write "{new}"'


def look_alikes(word: str) -> Faults:
    """Tell letters that only look like others: an eth, a mark that joins no letter."""
    for wrong, right in _LOOK_ALIKES.items():
        if wrong in word:
            fact = f'"{word}" holds U+{ord(wrong):04X}, which only looks like {right}'
            yield fact, f"type {right}"
    if found := _stray(word):
        fact = f'"{word}" holds U+{ord(found):04X} as a sign of its own, joined to no letter'
        meant = place_tone(word)
        yield fact, "type the word again" if _is_stray(meant) else f'write "{meant}"'


def _stray(word: str) -> str:
    """Return a Vietnamese mark of a word that NFC composes with no letter, or ""."""
    found = _STRAY.search(unicodedata.normalize("NFC", word))
    return found[0][-1] if found else ""


def _is_stray(word: str) -> bool:
    return bool(_stray(word))


def _left_out(part: re.Match[str]) -> str:
    if part["code"] and parse_note(part["code"]):
        return part[0]
    return re.sub(r"[^\n]", " ", part[0])
