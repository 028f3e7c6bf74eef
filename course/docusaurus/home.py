"""The first page of an imported course, and the order of all its pages."""

from html import escape
from typing import Any

import yaml

from course.docusaurus.importing import Imported, ImportedPage
from course.docusaurus.lessons import ImportedLesson
from course.interface import said, say
from course.own_progress import OWN_PROGRESS_PAGE


def home_page(imported: Imported) -> str:
    """Return the Markdown of the first page."""
    front = yaml.safe_dump({"title": imported.title}, allow_unicode=True, width=10_000)
    parts = "\n".join(_part(page, len(imported.pages) > 1) for page in imported.pages)
    return f"""---
{front}imported: true
lang: vi
glosses: "off"
hide:
  - navigation
  - toc
---

<h1 lang="en">{escape(imported.title)}</h1>

{said("imported-lead", "p")}

{said("lessons", "h2")}

{parts}
<p><a href="glossary/index.md">{said("glossary")}</a></p>
"""


def order_of_pages(imported: Imported) -> list[Any]:
    """Return ``nav:``; lessons stand under the names of their pages if there are several."""
    named = len(imported.pages) > 1
    lessons: list[Any] = []
    checks = []
    for page in imported.pages:
        paths = [f"lessons/{lesson.id}.md" for lesson in page.lessons]
        lessons += [{page.label: paths}] if named else paths
    for lesson in imported.lessons:
        label = f"{lesson.position} · {lesson.title}"
        checks.append({label: f"quizzes/{lesson.id}.md"})
    return [
        {say("home"): "index.md"},
        {say("lessons"): lessons},
        {say("self-check"): checks},
        {say("glossary"): "glossary/index.md"},
        {say("own-progress"): OWN_PROGRESS_PAGE},
    ]


def _part(page: ImportedPage, named: bool) -> str:
    """Return the list of a page's lessons, under its name when there are several pages."""
    label = "" if page.label == page.title else f" · {escape(page.label)}"
    name = f'<h3 lang="en">{escape(page.title)}{label}</h3>\n\n' if named else ""
    if not named and label:
        name = f'<p lang="en">{escape(page.label)}</p>\n\n'
    about = f'<p lang="en">{escape(page.description)}</p>\n\n' if page.description else ""
    rows = "\n".join(map(_row, page.lessons))
    return f'{name}{about}<ol start="{page.lessons[0].position}">\n{rows}\n</ol>\n'


def _row(lesson: ImportedLesson) -> str:
    title = f'<a href="lessons/{lesson.id}.md" lang="en">{escape(lesson.title)}</a>'
    minutes = said("lesson-minutes", n=lesson.minutes)
    check = f'<a href="quizzes/{lesson.id}.md">{said("self-check")}</a>'
    return f"<li>{title} · {minutes} · {check}</li>"
