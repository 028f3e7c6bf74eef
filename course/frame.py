"""The frame of a lesson: what stands round its text, in the language of the interface."""

from html import escape
from typing import Any

from course.inline import inline
from course.interface import said
from course.page import Page


def lesson_head(lesson: str, meta: dict[str, Any], place: tuple[int, int], checks: int) -> str:
    """Return the head of a lesson.

    ``meta`` is its front matter, ``place`` its number and the number of all lessons, ``checks``
    the number of self-checks in its text. What the front matter does not have is left out.
    """
    number, everything = place
    title, minutes = str(meta["title"]), int(meta.get("minutes", 0))
    size = said("lesson-meta", n=minutes, c=checks) if checks else said("lesson-minutes", n=minutes)
    named = f'data-lesson="{lesson}" data-title="{escape(title)}" data-minutes="{minutes}"'
    return f"""<header class="lesson-head" {named}>
{said("lesson-place", "p", 'class="lesson-place"', n=number, all=everything)}
<h1 lang="en">{escape(title)}</h1>
{_goal(meta)}<p class="lesson-meta">{size}</p>
{_objectives(meta)}</header>"""


def lesson_end(lesson: str, page: Page) -> str:
    """Return the end of a lesson: the box to tick, and the one next step, its self-checks."""
    box = f'<input type="checkbox" data-finished="{lesson}" autocomplete="off">'
    link = page.path_to(f"quizzes/{lesson}.md")
    return f"""<div class="lesson-end">
<label class="lesson-done">{box} {said("lesson-done")}</label>
{next_step(link, said("next-step"), said("self-check-lesson", "strong"))}
</div>"""


def next_step(link: str, label: str, title: str) -> str:
    """Return the link to the one next step, from the HTML of its label and its title."""
    return f'<a class="next-step" href="{link}">{label}\n{title}</a>'


def _goal(meta: dict[str, Any]) -> str:
    if "goal_vi" not in meta:
        return ""
    goal = escape(str(meta["goal_vi"]))
    return f'<p class="lesson-goal" lang="vi">{said("goal", "b")}: {goal}</p>\n'


def _objectives(meta: dict[str, Any]) -> str:
    if "objectives" not in meta:
        return ""
    items = "\n".join(f"<li>{inline(goal['text'])}</li>" for goal in meta["objectives"])
    return f"""<details class="lesson-objectives">
{said("objectives", "summary")}
<ul lang="en">
{items}
</ul>
</details>
"""
