"""The uses of a term as HTML: lesson, section and sentence, each a link to its place."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from course.interface import said
from course.lesson import Lesson
from course.page import Page
from course.text import Section
from glossary.concordance import Use, introduction, lesson_count
from glossary.deep_link import fragment
from glossary.termbase import Term

_OPEN_LESSONS = 3


def used_in(term: Term, uses: list[Use], page: Page) -> str:
    """Return the part of an entry's page that tells where its term is used; links are from it.

    An example stands in for the lessons as long as none of them uses the term.
    """
    if not uses:
        example = f'\n{said("example", "h2")}\n<p lang="en">{escape(term.example)}</p>'
        unused = said("used-nowhere", "p", 'class="term-unused"')
        return unused + (example if term.example else "")
    count = said("uses", "p", 'class="term-count"', n=len(uses), c=lesson_count(uses))
    lessons = groupby(uses, key=lambda use: use.lesson.id)
    parts = [
        _lesson(list(group), page, is_open=place < _OPEN_LESSONS)
        for place, (_, group) in enumerate(lessons)
    ]
    return f"""<section class="term-uses" data-search-exclude>
{said("used-in", "h2")}
{count}{_introduced(uses, page)}
{"".join(parts)}</section>"""


def _introduced(uses: list[Use], page: Page) -> str:
    use = introduction(uses)
    if use is None:
        return ""
    where = (
        f"{use.lesson.title} · {use.section.heading}" if use.section.heading else use.lesson.title
    )
    link = _link(use.lesson, f"#{use.section.id}", where, page)
    return f'\n<p class="term-introduced">{said("introduced-in")}: {link}</p>'


def _lesson(uses: list[Use], page: Page, *, is_open: bool) -> str:
    """Return the uses in one lesson: a disclosure, so that a long list stays a short page."""
    lesson = uses[0].lesson
    sections = groupby(uses, key=lambda use: id(use.section))
    parts = "".join(_section(list(group), page) for _, group in sections)
    state = " open" if is_open else ""
    return f"""<details class="term-lesson"{state}>
<summary lang="en">{escape(lesson.title)}</summary>
{parts}</details>
"""


def _section(uses: list[Use], page: Page) -> str:
    lesson, section = uses[0].lesson, uses[0].section
    heading = ""
    if section.heading:
        link = _link(lesson, f"#{section.id}", section.heading, page)
        heading = f'<p class="term-section">{link}</p>\n'
    sentences = groupby(uses, key=lambda use: id(use.sentence))
    items = "\n".join(_sentence(lesson, section, list(group), page) for _, group in sentences)
    return f'{heading}<ul class="term-sentences">\n{items}\n</ul>\n'


def _sentence(lesson: Lesson, section: Section, uses: list[Use], page: Page) -> str:
    sentence = uses[0].sentence
    address = page.path_to(f"lessons/{lesson.id}.md") + fragment(lesson, section, sentence)
    words = "".join(_marked(sentence.text, uses))
    return f'<li><a href="{address}" lang="en">{words}</a></li>'


def _marked(text: str, uses: list[Use]) -> Iterator[str]:
    end = 0
    for use in uses:
        yield f"{escape(text[end : use.start])}<mark>{escape(text[use.start : use.end])}</mark>"
        end = use.end
    yield escape(text[end:])


def _link(lesson: Lesson, anchor: str, text: str, page: Page) -> str:
    address = page.path_to(f"lessons/{lesson.id}.md")
    return f'<a href="{address}{anchor}" lang="en">{escape(text)}</a>'
