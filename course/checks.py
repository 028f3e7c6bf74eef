"""What makes a lesson hard to read: its length, and the length of its sentences."""

from collections.abc import Iterator

from course.blocks import prose
from course.lesson import Lesson
from course.problems import Problem, shown
from course.text import sections

MOST_WORDS = 1200
LONGEST_SENTENCE = 28


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
    total = sum(len(sentence.split()) for sentence in sentences)
    if total > MOST_WORDS:
        fact = f"the lesson has {total} words"
        yield Problem(path, lesson.first_line, fact, f"cut it to {MOST_WORDS}, or make two lessons")


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
