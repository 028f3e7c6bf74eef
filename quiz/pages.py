"""The page of self-checks of a lesson: the authored questions first, then the lesson's words."""

from html import escape

from course.frame import next_step
from course.interface import said, say
from course.lesson import Lesson
from course.page import Page
from course.text import sections
from glossary.pages import entry_page_path
from quiz.html import self_check
from quiz.items import Item


def quiz_page_path(lesson: Lesson) -> str:
    """Return the path of a lesson's page of self-checks below docs/."""
    return f"quizzes/{lesson.id}.md"


def lesson_page_path(lesson: Lesson) -> str:
    """Return the path of a lesson's own page below docs/."""
    return f"lessons/{lesson.id}.md"


def evidence_link(item: Item, lesson: Lesson | None, page: Page) -> str:
    """Return the link from ``page`` to an item's evidence: a heading of its lesson, or an entry.

    An item of the comparison has neither; "" is returned.
    """
    if lesson is None:
        return page.path_to(entry_page_path(item.term)) if item.term else ""
    anchors = (part.id for part in sections(lesson.body) if part.heading == item.evidence.heading)
    here = page.path == lesson_page_path(lesson)
    link = "" if here else page.path_to(lesson_page_path(lesson))
    return f"{link}#{next(anchors, '')}"


def quiz_page(
    lesson: Lesson, authored: list[Item], generated: list[Item], following: Lesson | None
) -> str:
    """Return the Markdown of a lesson's page of self-checks; its next step is ``following``."""
    page = Page(quiz_page_path(lesson))
    parts = [_part("questions-of-lesson", lesson, authored, page)]
    parts.append(_part("words-of-lesson", lesson, generated, page))
    count = said("n-items", n=len(authored) + len(generated))
    link = said("back-to-lesson", "a", f'href="{page.path_to(lesson_page_path(lesson))}"')
    title = f'<span lang="en">{escape(lesson.title)}</span>'
    return f"""---
title: {say("self-check")}
lang: vi
glosses: "off"
hide:
  - toc
---

# {say("self-check")} {{: data-string=self-check }}

<div class="quiz-head">
<p class="quiz-lesson">{link}: {title}</p>
<p class="quiz-note">{count}. {said("self-check-note")}</p>
</div>

{"".join(parts)}{_next(following, page)}
"""


def _next(following: Lesson | None, page: Page) -> str:
    if following is None:
        return next_step(page.path_to("index.md"), said("next-step"), said("back-home", "strong"))
    title = f'<strong lang="en">{escape(following.title)}</strong>'
    label = said("next-lesson", n=following.minutes)
    return next_step(page.path_to(lesson_page_path(following)), label, title)


def _part(heading: str, lesson: Lesson, items: list[Item], page: Page) -> str:
    if not items:
        return ""
    places = (evidence_link(item, lesson if item.lesson else None, page) for item in items)
    checks = "\n".join(map(self_check, items, places))
    return f"""## {say(heading)} {{: #{heading} data-string={heading} }}

<div class="self-checks">
{checks}
</div>

"""
