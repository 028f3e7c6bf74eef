"""The form of a lesson that people write: the gist of each section, and the summary at its end."""

from collections.abc import Iterator

from sentencex import segment

from course.blocks import Block, blocks, content, prose
from course.interface import say
from course.lesson import Lesson
from course.problems import Problem, shown

SUMMARY_SENTENCES = range(4, 7)
CORRECTION = f"**{say('main-correction')}:**"
"""What stands before the sentence of a summary that names the main correction."""


def form_problems(lesson: Lesson) -> Iterator[Problem]:
    """Yield what a lesson lacks: a gist in each section, a summary that corrects."""
    yield from _gist_problems(lesson)
    yield from _summary_problems(lesson)


def _gist_problems(lesson: Lesson) -> Iterator[Problem]:
    gists = [block for block in blocks(lesson.body) if block.name == "gist"]
    heads = [(number, line[3:]) for number, line in prose(lesson.body) if line.startswith("## ")]
    ends = [number for number, _ in heads[1:]] + [lesson.body.count("\n") + 1]
    for (start, title), end in zip(heads, ends, strict=True):
        inside = [gist for gist in gists if gist.start in range(start, end)]
        if not inside:
            fact = f'the section "{title}" has no gist'
            cure = "end it with /// gist, one Vietnamese sentence and ///"
            yield Problem(shown(lesson.path), lesson.first_line + start, fact, cure)
        for gist in inside[1:]:
            fact = f'the section "{title}" has another gist'
            yield Problem(shown(lesson.path), lesson.first_line + gist.start, fact, "keep one")
    for gist in gists:
        count = len(_sentences(lesson, gist))
        if count != 1:
            fact = f"the gist has {count} sentences"
            yield _at(lesson, gist, fact, "say the point of the section in one")


def _summary_problems(lesson: Lesson) -> Iterator[Problem]:
    summaries = [block for block in blocks(lesson.body) if block.name == "summary"]
    if not summaries:
        cure = "end it with /// summary, four to six Vietnamese sentences and ///"
        yield Problem(shown(lesson.path), lesson.first_line, "the lesson has no summary", cure)
    for summary in summaries:
        count = len(_sentences(lesson, summary))
        if count not in SUMMARY_SENTENCES:
            least, most = SUMMARY_SENTENCES[0], SUMMARY_SENTENCES[-1]
            fact = f"the summary has {count} sentences"
            yield _at(lesson, summary, fact, f"write {least} to {most}")
        if CORRECTION not in "\n".join(content(lesson.body, summary)):
            cure = f"write {CORRECTION} before the sentence that sets it right"
            yield _at(lesson, summary, "the summary does not name the main correction", cure)


def _at(lesson: Lesson, block: Block, fact: str, cure: str) -> Problem:
    return Problem(shown(lesson.path), lesson.first_line + block.start, fact, cure)


def _sentences(lesson: Lesson, block: Block) -> list[str]:
    text = " ".join(" ".join(content(lesson.body, block)).replace("*", "").split())
    return [sentence for sentence in segment("vi", text) if sentence.strip()]
