"""The terms of a course that was imported: those its text has, and one for each gloss without any.

A gloss of the page's author tells a word and a rendering; the entry made from it says no more than
that. It is marked by hand only, because where the word begins is a guess.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from course.docusaurus.importing import Imported
from course.docusaurus.lessons import ImportedLesson
from course.docusaurus.report import Entry
from course.docusaurus.slugs import plain_slug
from course.source import Mapping
from course.text import sections
from glossary.matching import Matcher
from glossary.rules.entries import is_adverb
from glossary.rules.writing import writing_facts
from glossary.termbase import IMPORTED, Term, Termbase
from glossary.vietnamese import canonical, new_style
from glossary.words import WORD
from glossary.written import Written, written_glosses

_HEAD = "# Terms of the imported text. Entries without a definition were made from its own notes.\n"


@dataclass
class ImportedTerms:
    """The rows of a terms file, and what is worth a second look in the glosses of the text."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    report: list[Entry] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text of the terms file."""
        rows = yaml.safe_dump(
            {"terms": self.rows}, allow_unicode=True, sort_keys=False, width=10_000
        )
        return _HEAD + rows


def imported_terms(imported: Imported, rows: list[Mapping], terms: Termbase) -> ImportedTerms:
    """Return the terms of an imported course; ``rows`` are those of ``terms`` as in their file."""
    matcher = Matcher(terms.values())
    found: dict[str, None] = {}
    made: dict[str, dict[str, Any]] = {}
    result = ImportedTerms()
    for lesson in imported.lessons:
        found.update(dict.fromkeys(_terms_in(lesson, matcher)))
        for gloss in written_glosses(lesson.body, terms, matcher):
            word = _word_before(gloss)
            if gloss.terms:
                found[gloss.terms[0].id] = None
            elif word:
                _make(made, word, gloss, {*terms})
            result.report += _notes(lesson, gloss, word)
    related = {other for name in found for other in terms[name].see_also if other in terms}
    wanted = found.keys() | related
    result.rows = [_row(row, wanted) for row in rows if row["id"] in wanted] + list(made.values())
    return result


def _terms_in(lesson: ImportedLesson, matcher: Matcher) -> Iterator[str]:
    """Yield the terms that a text has, but for those that only a person may mark."""
    for section in sections(lesson.body):
        for text in (section.heading, *section.sentences):
            for match in matcher.find(text):
                if match.term.mark == "auto":
                    yield match.term.id


def _word_before(gloss: Written) -> str:
    """Return the word that a note stands right after, or ""."""
    words = list(WORD.finditer(gloss.before))
    return words[-1][0] if words and words[-1].end() == len(gloss.before) else ""


def _make(made: dict[str, dict[str, Any]], word: str, gloss: Written, taken: set[str]) -> None:
    """Make the entry of a word, or add another rendering to the one that was made."""
    rendering = new_style(gloss.note.rendering)
    name = plain_slug(word, "term")
    while name in taken:
        name += "-imported"
    entry = made.get(name)
    if entry is None:
        entry = {"id": name, "en": word, "mark": "manual", "vi": rendering}
        if gloss.note.pos:
            entry["pos"] = gloss.note.pos
        made[name] = entry | {"category": "imported", "source": IMPORTED, "status": "proposal"}
        return
    others = entry.setdefault("alternatives", [])
    known = {canonical(entry["vi"]), *(canonical(other["text"]) for other in others)}
    if canonical(rendering) not in known:
        others.append({"text": rendering, "status": "admitted"})
    if not others:
        del entry["alternatives"]


def _notes(lesson: ImportedLesson, gloss: Written, word: str) -> Iterator[Entry]:
    """Yield what a reader of the report should look at in a written gloss."""
    line = _line_of(lesson, gloss.line)
    what = f"gloss {word} ({gloss.note.rendering})"

    def entry(action: Any, reason: str) -> Entry:
        return Entry(lesson.original, line, what, action, reason)

    if gloss.note.pos == "adjective" and is_adverb(word):
        yield entry(
            "doubtful",
            "kept as written; a word in -ly is an adverb, and the note calls it an adjective",
        )
    if not word and not gloss.terms:
        yield entry("doubtful", "kept as written; no word stands right before it")
    elif not gloss.terms:
        yield entry("kept", "the glossary had no such word; an entry was made from the note")
    elif not _renders(gloss.terms[0], gloss):
        reason = f'kept as written; the glossary has "{gloss.terms[0].vi}" for {gloss.terms[0].en}'
        yield entry("doubtful", reason)
    elif len(gloss.terms) > 1:
        names = " or ".join(term.id for term in gloss.terms)
        yield entry("doubtful", f"it may be {names}; it opens the entry {gloss.terms[0].id}")
    for fact in writing_facts(gloss.note.rendering):
        yield entry("doubtful", f"kept as written, but {fact}")


def _renders(term: Term, gloss: Written) -> bool:
    texts = [term.vi, *(other.text for other in term.alternatives)]
    return canonical(gloss.note.rendering) in map(canonical, texts)


def _line_of(lesson: ImportedLesson, place: int) -> int:
    """Return the page's line for a place in the body, which begins with the first line."""
    return lesson.lines[place].number


def _row(row: Mapping, wanted: set[str]) -> dict[str, Any]:
    """Return a row whose related terms are all there."""
    plain: dict[str, Any] = _plain(row)
    for key in ("see_also", "broader"):
        related = [other for other in plain.pop(key, ()) if other in wanted]
        if related:
            plain[key] = related
    return plain


def _plain(value: Any) -> Any:
    """Return a value from ``parse_yaml`` as YAML writes it."""
    if isinstance(value, dict):
        return {key: _plain(child) for key, child in value.items()}
    return [_plain(child) for child in value] if isinstance(value, list) else value
