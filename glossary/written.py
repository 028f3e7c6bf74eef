"""Written glosses in a lesson's source: which entry each one explains, and which explain none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from course.blocks import prose
from course.notes import Note, parse_note
from course.problems import Problem, shown
from glossary.matching import Match, Matcher
from glossary.termbase import Term, Termbase
from glossary.words import WORD

_NOTED = re.compile(r"`(?P<note>\([^`]*\))`(?:\{:\s*data-term=(?P<term>[\w-]+)\s*\})?")


@dataclass(frozen=True)
class Written:
    """A note in the source: its line (from 0), the text before it, the entries it may explain."""

    line: int
    before: str
    note: Note
    named: str
    terms: tuple[Term, ...]


def written_glosses(body: str, terms: Termbase, matcher: Matcher) -> Iterator[Written]:
    """Yield the written glosses of a lesson's body in its order."""
    previous = -1, ""
    for number, line in prose(body):
        for match in _NOTED.finditer(line):
            if note := parse_note(match["note"]):
                before = line[: match.start()].rstrip(" *_")
                if not before.strip() and previous[0] == number - 1:
                    before = previous[1].rstrip(" *_")  # the line was broken before the note
                named = match["term"] or ""
                found = tuple(found.term for found in matcher.before(before, note))
                if named in terms:
                    found = (terms[named],)
                yield Written(number, before, note, named, found)
        previous = number, line


def explained(text: str, note: Note, named: str, terms: Termbase, matcher: Matcher) -> Match | None:
    """Return the word at the end of ``text`` that a note explains; its entry is ``named``, if any.

    ``{: data-term=id }`` after a note names its entry.
    """
    match = next(iter(matcher.before(text, note)), None)
    words = list(WORD.finditer(text))
    if named not in terms or not words:
        return match
    start = match.start if match else words[-1].start()
    return Match(start, words[-1].end(), terms[named])


def written_problems(
    body: str, path: Path, first_line: int, terms: Termbase, matcher: Matcher
) -> Iterator[Problem]:
    """Yield a problem for each note that names no entry of the glossary, or more than one."""
    for gloss in written_glosses(body, terms, matcher):
        place = shown(path), first_line + gloss.line
        word = (WORD.findall(gloss.before) or [""])[-1]
        if gloss.named and gloss.named not in terms:
            cure = f"write an id of {len(terms)} in the terms file, or add the term"
            yield Problem(*place, f'the note names "{gloss.named}", no term', cure)
        elif not gloss.terms:
            fact = f'"{word}" has the note "{gloss.note.rendering}", but is no term'
            yield Problem(*place, fact, "add it to the terms file")
        elif len(gloss.terms) > 1:
            ids = " or ".join(term.id for term in gloss.terms)
            fact = f'the note on "{word}" may mean {ids}'
            cure = f"write {{: data-term={gloss.terms[0].id} }} right after the note"
            yield Problem(*place, fact, cure)
