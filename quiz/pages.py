"""What the pages of self-checks share, and those of the lessons: questions first, then words."""

from collections.abc import Iterable
from html import escape

from course.frame import next_step
from course.interface import said, say
from course.lesson import Lesson
from course.page import Page
from course.text import Section, Sentence, one_line, sections
from glossary.deep_link import fragment
from glossary.pages import entry_page_path
from quiz.html import self_check
from quiz.items import Item


def quiz_page_path(name: str) -> str:
    """Return the path below docs/ of the page of self-checks of a lesson's id, or of a set."""
    return f"quizzes/{name}.md"


def lesson_page_path(lesson: Lesson) -> str:
    """Return the path of a lesson's own page below docs/."""
    return f"lessons/{lesson.id}.md"


def evidence_link(item: Item, lesson: Lesson | None, page: Page) -> str:
    """Return the link from ``page`` to an item's evidence: to its sentences, or to its heading.

    An item of no lesson has its evidence in the entry of its term; one of the comparison has
    neither, and "" is returned.
    """
    if lesson is None:
        return page.path_to(entry_page_path(item.term)) if item.term else ""
    here = page.path == lesson_page_path(lesson)
    link = "" if here else page.path_to(lesson_page_path(lesson))
    wanted = one_line(item.evidence.sentence)
    for part in sections(lesson.body):
        if part.heading == item.evidence.heading:
            return link + fragment(lesson, part, *_sentences_of(wanted, part))
    return f"{link}#"


def _sentences_of(text: str, section: Section) -> tuple[Sentence, ...]:
    """Return the sentences in a row that a text consists of; none for a part of one."""
    for start in range(len(section.content)):
        run = section.content[start : start + 1 + text.count(" ")]
        for end in range(1, len(run) + 1):
            if " ".join(each.text for each in run[:end]) == text:
                return run[:end]
    return ()


def page_of_checks(title: str, head: str, parts: Iterable[str], onward: str) -> str:
    """Return the Markdown of a page of self-checks.

    ``title`` is a key of the interface; ``head`` is the HTML above the ``parts``, ``onward`` that
    of the next step. The heading of the key is for paper, where answers follow all questions.
    """
    key = said("answers-and-whys", "h2", 'class="key-heading" hidden')
    return f"""---
title: {say(title)}
lang: vi
glosses: "off"
hide:
  - toc
---

# {say(title)} {{: data-string={title} }}

{head}

{"".join(parts)}{key}

{onward}
"""


def checks(
    items: Iterable[Item], lessons: dict[str, Lesson], page: Page, attributes: str = ""
) -> str:
    """Return the self-checks of items as one part of a page; its ``attributes`` are HTML."""
    boxes = "\n".join(
        self_check(item, evidence_link(item, lessons.get(item.lesson), page)) for item in items
    )
    return f'<div class="self-checks"{attributes}>\n{boxes}\n</div>\n\n'


def heading(key: str) -> str:
    """Return a heading of a page of self-checks, in the words of the interface."""
    return f"## {say(key)} {{: #{key} data-string={key} }}\n\n"


def step_home(page: Page) -> str:
    """Return the next step to the home page."""
    return next_step(page.path_to("index.md"), said("next-step"), said("back-home", "strong"))


def step_to_set(name: str, page: Page) -> str:
    """Return the next step to a set of questions across lessons."""
    title = said(f"set-{name}", "strong")
    return next_step(page.path_to(quiz_page_path(name)), said("next-step"), title)


def quiz_page(
    lesson: Lesson, authored: list[Item], generated: list[Item], onward: Lesson | str
) -> str:
    """Return the Markdown of a lesson's page of self-checks.

    ``onward`` is the lesson after it or, after the last one, the set to go on with; "" for none.
    """
    page = Page(quiz_page_path(lesson.id))
    count = said("n-items", n=len(authored) + len(generated))
    link = said("back-to-lesson", "a", f'href="{page.path_to(lesson_page_path(lesson))}"')
    title = f'<span lang="en">{escape(lesson.title)}</span>'
    head = f"""<div class="quiz-head">
<p class="quiz-lesson"><span class="quiz-back">{link}: </span>{title}</p>
<p class="quiz-note">{count}. {said("self-check-note")}</p>
</div>"""
    parts = {"questions-of-lesson": authored, "words-of-lesson": generated}
    return page_of_checks(
        "self-check",
        head,
        [
            heading(key) + checks(items, {lesson.id: lesson}, page)
            for key, items in parts.items()
            if items
        ],
        _step(onward, page),
    )


def _step(onward: Lesson | str, page: Page) -> str:
    if isinstance(onward, str):
        return step_to_set(onward, page) if onward else step_home(page)
    title = f'<strong lang="en">{escape(onward.title)}</strong>'
    label = said("next-lesson", n=onward.minutes)
    return next_step(page.path_to(lesson_page_path(onward)), label, title)
