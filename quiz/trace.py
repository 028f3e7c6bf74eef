"""What the course covers, counted where it is taught and asked, and what it leaves open.

A claim is covered by the sections that cite it, a fact by sentences and items, an objective by two
items, a misconception by one. Counted are citations at sentences and fields of authored items; an
item also asks about the facts that its evidence cites. What front matter says counts for nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from course.files import read_rows
from course.lesson import Lesson
from course.problems import Problem, did_you_mean, shown
from course.source import Mapping, line_of
from course.text import Section, one_line, sections
from quiz.checks import answers_of_misconceptions
from quiz.item_bank import Rows

ITEMS_OF_AN_OBJECTIVE = 2
_Found = dict[str, list[str]]


class Column(StrEnum):
    """What covers something: a section that judges it, a sentence that states it, an item."""

    SECTION = "section"
    SENTENCE = "sentence"
    ITEM = "item"


@dataclass(frozen=True)
class Cell:
    """What covers one thing in one column, where that thing is written, and how much it needs."""

    id: str
    column: Column
    found: tuple[str, ...]
    place: tuple[str, int]
    needed: int = 1

    @property
    def is_empty(self) -> bool:
        """Whether it has less than it needs."""
        return len(self.found) < self.needed


@dataclass(frozen=True)
class Written:
    """What people have written: lessons, bank, and the rows of facts, claims and misconceptions."""

    lessons: list[Lesson]
    bank: Rows
    facts: tuple[Path, list[Mapping]]
    claims: tuple[Path, list[Mapping]]
    beliefs: tuple[Path, list[Mapping]]


def cells(written: Written) -> Iterator[Cell]:
    """Yield the table: claims, facts, objectives, misconceptions, each in the order of its file."""
    in_sections, in_sentences = _citations(written.lessons)
    asked = _asked(written)
    for place, name in _named(written.claims):
        yield Cell(name, Column.SECTION, tuple(in_sections[name]), place)
    for place, name in _named(written.facts):
        yield Cell(name, Column.SENTENCE, tuple(in_sentences[name]), place)
        yield Cell(name, Column.ITEM, tuple(asked[name]), place)
    for lesson in written.lessons:
        for number, objective in enumerate(lesson.objectives):
            name = f"{lesson.id}/{objective}"
            place = shown(lesson.path), line_of(lesson.meta, ["objectives", number])
            yield Cell(name, Column.ITEM, tuple(asked[name]), place, ITEMS_OF_AN_OBJECTIVE)
    for place, name in _named(written.beliefs):
        yield Cell(name, Column.ITEM, tuple(asked[name]), place)


def gap_rows(path: Path) -> list[Mapping]:
    """Return the gaps as written; raise ``ProblemsFound`` with all that is wrong in their shape."""
    return read_rows(path, "gaps", "course", "gaps")


def gap_problems(table: Iterable[Cell], gaps: list[Mapping], path: Path) -> Iterator[Problem]:
    """Yield a problem for each empty cell that no gap names, and each gap that is none."""
    table = list(table)
    told = {(row["id"], column) for row in gaps for column in row["lacks"]}
    for cell in table:
        if cell.is_empty and (cell.id, cell.column) not in told:
            few = f"{len(cell.found)} of {cell.needed} items" if cell.found else f"no {cell.column}"
            cure = f"teach or ask it, or say in {shown(path)} why not"
            yield Problem(*cell.place, f"{cell.id} has {few}", cure)
    known = dict.fromkeys(cell.id for cell in table)
    full = {(cell.id, cell.column) for cell in table if not cell.is_empty}
    columns = {(cell.id, cell.column) for cell in table}
    for row in gaps:
        if row["id"] not in known:
            cure = did_you_mean(row["id"], known, "take the gap out")
            yield Problem(shown(path), row.lines["id"], f"there is no {row['id']}", cure)
            continue
        for place, column in enumerate(row["lacks"]):
            if (row["id"], column) in full or (row["id"], column) not in columns:
                fact = f"{row['id']} lacks no {column}"
                line = line_of(row, ["lacks", place])
                yield Problem(shown(path), line, fact, "take it out of the gaps")


def _named(rows: tuple[Path, list[Mapping]]) -> Iterator[tuple[tuple[str, int], str]]:
    path, mappings = rows
    for row in mappings:
        yield (shown(path), row.lines["id"]), row["id"]


def _citations(lessons: Iterable[Lesson]) -> tuple[_Found, _Found]:
    """Return the sections (``lesson#section``) and the sentences that cite each thing."""
    in_sections, in_sentences = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for lesson in lessons:
        for section in sections(lesson.body):
            for sentence in section.content:
                for name in sentence.cited:
                    in_sentences[name].append(f"{lesson.id}: {sentence.text}")
                    if (where := f"{lesson.id}#{section.id}") not in in_sections[name]:
                        in_sections[name].append(where)
    return in_sections, in_sentences


def _asked(written: Written) -> _Found:
    """Return the ids of the items that ask about each fact, objective and misconception."""
    parts = {lesson.id: sections(lesson.body) for lesson in written.lessons}
    asked = defaultdict[str, list[str]](list)
    for path, rows in written.bank.items():
        for row in rows:
            names = [row["fact"], f"{path.stem}/{row['objective']}"]
            names += [answer["misconception"] for answer in answers_of_misconceptions(row)]
            names += _facts_of_the_evidence(row["evidence"], parts.get(path.stem, ()))
            for name in dict.fromkeys(names):
                asked[name].append(row["id"])
    return asked


def _facts_of_the_evidence(evidence: Mapping, parts: Iterable[Section]) -> Iterator[str]:
    """Yield what the sentences cite that the evidence of an item is, or begins or ends with."""
    proof = one_line(evidence["sentence"])
    for part in parts:
        if part.heading == evidence["heading"]:
            for sentence in part.content:
                if sentence.text in proof or proof in sentence.text:
                    yield from sentence.cited
