"""The matcher against marks that people made by hand (tests/cases/hand-marks/README.md).

Measured are the automatic terms of the list; the figures, the false marks and the missed ones are
told at the end of the test run.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from glossary.matching import Matcher
from glossary.termbase import Termbase, load_terms
from scripts.content import Folder
from scripts.prepare import PROJECT

HAND_MARKS = Path(__file__).parent.parent / "cases" / "hand-marks"
LISTED = (HAND_MARKS / "terms.list").read_text("utf-8").split()
MARK = re.compile(r"\[([^\]=]+)=([^\]]+)\]")

Mark = tuple[int, int, str]


@dataclass(frozen=True)
class Sentence:
    text: str
    marks: frozenset[Mark]


def sentences() -> Iterator[Sentence]:
    for path in sorted(HAND_MARKS.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if not line.startswith("#"):
                yield read(line)


def read(line: str) -> Sentence:
    text, marks, end = "", set[Mark](), 0
    for mark in MARK.finditer(line):
        text += line[end : mark.start()]
        marks.add((len(text), len(text) + len(mark[1]), mark[2]))
        text += mark[1]
        end = mark.end()
    return Sentence(text + line[end:], frozenset(marks))


@dataclass
class Measured:
    right: list[str]
    false: list[str]
    missed: list[str]

    @property
    def precision(self) -> float:
        return len(self.right) / (len(self.right) + len(self.false))

    @property
    def recall(self) -> float:
        return len(self.right) / (len(self.right) + len(self.missed))


def measure(terms: Termbase, given: Iterable[Sentence]) -> Measured:
    matcher = Matcher(terms.values())
    counted = {term for term in LISTED if term in terms and terms[term].mark == "auto"}
    measured = Measured([], [], [])
    for sentence in given:
        matches = matcher.find_automatic(sentence.text)
        marked = {(match.start, match.end, match.term.id) for match in matches}
        found, wanted = (
            {m for m in marks if m[2] in counted} for marks in (marked, sentence.marks)
        )
        measured.right += shown(sentence, found & wanted)
        measured.false += shown(sentence, found - wanted)
        measured.missed += shown(sentence, wanted - found)
    return measured


def shown(sentence: Sentence, marks: set[Mark]) -> list[str]:
    text = sentence.text
    return [f'{text[start:end]}={term} in "{text}"' for start, end, term in sorted(marks)]


def test_precision_and_recall_on_three_lessons_marked_by_hand(tell: Callable[[str], None]) -> None:
    terms = load_terms(Folder(PROJECT).terms)
    measured = measure(terms, sentences())
    missing = [term for term in LISTED if term not in terms]
    tell(
        f"marking: precision {measured.precision:.3f}, recall {measured.recall:.3f}"
        f" ({len(measured.right)} right, {len(measured.false)} false, {len(measured.missed)} missed"
        f" of marks by hand; {len(missing)} of {len(LISTED)} listed terms are not in the glossary)"
    )
    for row in measured.false:
        tell(f"  false: {row}")
    for row in measured.missed:
        tell(f"  missed: {row}")
    assert measured.precision >= 0.98
    assert measured.recall >= 0.95


def test_the_measure_counts_what_is_right_false_and_missed(terms: Termbase) -> None:
    rows = "A [cluster=cluster] of logs.", "Two [crates=cluster] deploy.", "A [service=service]."
    measured = measure(terms, map(read, rows))
    assert measured.right == ['cluster=cluster in "A cluster of logs."']
    assert measured.false == [
        'logs=log in "A cluster of logs."',
        'deploy=deploy in "Two crates deploy."',
    ]
    assert measured.missed == ['crates=cluster in "Two crates deploy."']
    assert (measured.precision, measured.recall) == (1 / 3, 1 / 2)
