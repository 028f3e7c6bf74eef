"""What makes a lesson hard to read, or hard to trust: its length, its sentences, their wording."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from course.blocks import prose
from course.facts import Fact
from course.lesson import Lesson
from course.problems import Problem, shown
from course.source import parse_yaml
from course.text import sections

MOST_WORDS = 1200
MOST_MINUTES = 12
LONGEST_SENTENCE = 28
LONGEST_MEAN = 18
"""Words of a sentence on the average, of those that end as sentences do."""

_ENDS = re.compile(r"[.!?:][”\"'’)]*$")
_UNSURE = {"seen-3p": "a third party says", "memory": "nobody has checked"}


def length_problems(lesson: Lesson) -> Iterator[Problem]:
    """Yield a problem for a lesson, and for each of its sentences, that is too long."""
    path = shown(lesson.path)
    sentences = [text for part in sections(lesson.body) for text in part.sentences]
    for sentence in sentences:
        words = len(sentence.split())
        if words > LONGEST_SENTENCE:
            fact = f'the sentence "{_beginning(sentence, 6)} …" has {words} words'
            cure = f"make two of it: a sentence has at most {LONGEST_SENTENCE}"
            yield Problem(path, _line(lesson, sentence), fact, cure)
    lengths = [len(sentence.split()) for sentence in sentences if _ENDS.search(sentence)]
    mean = sum(lengths) / len(lengths) if lengths else 0
    if mean > LONGEST_MEAN:
        fact = f"the sentences have {mean:.1f} words on the average"
        cure = f"shorten them to {LONGEST_MEAN}"
        yield Problem(path, lesson.first_line, fact, cure)
    total = sum(len(sentence.split()) for sentence in sentences)
    if total > MOST_WORDS:
        fact = f"the lesson has {total} words"
        yield Problem(path, lesson.first_line, fact, f"cut it to {MOST_WORDS}, or make two lessons")
    if lesson.minutes > MOST_MINUTES:
        fact, cure = f"the lesson takes {lesson.minutes} minutes", f"cut it to {MOST_MINUTES}"
        yield Problem(path, lesson.meta.lines["minutes"], fact, cure)


def attribution_problems(lesson: Lesson, facts: Mapping[str, Fact]) -> Iterator[Problem]:
    """Yield a problem for each sentence that gives as sure what only others say, or nobody checked.

    The words that tell it are in ``attributions.yml``.
    """
    for sentence in (each for part in sections(lesson.body) for each in part.content):
        unsure = [facts[name] for name in sentence.cited if name in facts]
        for fact in unsure:
            if fact.standing in _UNSURE and not _attribution().search(sentence.text):
                told = f'"{_beginning(sentence.text, 6)} …" tells {fact.id} as sure, which '
                told += _UNSURE[fact.standing]
                cure = 'say so: "one report gives", "according to a third party"; or leave it out'
                yield Problem(shown(lesson.path), _line(lesson, sentence.text), told, cure)


@cache
def _attribution() -> re.Pattern[str]:
    path = Path("attributions.yml")
    text = files("course").joinpath(path.name).read_text("utf-8")
    phrases = parse_yaml(text, path)["phrases"]
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)


def _line(lesson: Lesson, sentence: str) -> int:
    """Return the line where a sentence begins, or the first if its words hold markup."""
    for count in (4, 2):
        start = _beginning(sentence, count)
        for number, line in prose(lesson.body):
            if start in line:
                return lesson.first_line + number
    return lesson.first_line


def _beginning(sentence: str, words: int) -> str:
    return " ".join(sentence.split()[:words])
