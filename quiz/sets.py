"""The pages across lessons: the entry check, contrasts, the drill of words, the final check.

Each lists all its questions, so that it is complete without script. ``data-draw`` says how many of
a part (``data-part``) the browser asks at a time.
"""

from collections.abc import Iterator
from html import escape

from course.frame import next_step
from course.inline import inline
from course.interface import said, words
from course.lesson import Lesson
from course.page import Page
from course.routes import Route
from quiz.items import Item
from quiz.pages import (
    checks,
    evidence_link,
    heading,
    lesson_page_path,
    page_of_checks,
    quiz_page_path,
    step_home,
    step_to_set,
)
from quiz.selection import Reserved, Sets

SITTING = 10
"""Questions at a time where there is no end of them."""

Lessons = dict[str, Lesson]


def set_pages(sets: Sets, lessons: Lessons, routes: list[Route]) -> dict[str, str]:
    """Return the Markdown of the pages of sets by name; ``lessons`` are all, in their order."""
    pages = {}
    if sets.start and routes:
        pages["start"] = start_page(sets.start, lessons, routes, bool(sets.final))
    if sets.contrast:
        onward = sets.first_of("words", "final")
        pages["contrast"] = contrast_page(sets.contrast, lessons, onward)
    if sets.words:
        pages["words"] = words_page(sets.words, lessons, sets.first_of("final"))
    if sets.final:
        pages["final"] = final_page(sets.final, lessons)
    return pages


def contrast_page(items: list[Item], lessons: Lessons, onward: str) -> str:
    """Return the page of contrasts; ``onward`` is the set to go on with, "" for none."""
    page = Page(quiz_page_path("contrast"))
    part = checks(items, lessons, page, _part("contrast", min(SITTING, len(items))))
    return page_of_checks("set-contrast", _head("contrast"), [part], _onward(onward, page))


def words_page(drill: dict[str, list[Item]], lessons: Lessons, onward: str) -> str:
    """Return the drill of the words, a part for each category of terms."""
    page = Page(quiz_page_path("words"))
    parts = (
        _category(category) + checks(items, lessons, page, _part(category, SITTING))
        for category, items in drill.items()
    )
    head = _head("words", ' data-pick="one"', n=SITTING)
    return page_of_checks("set-words", head, parts, _onward(onward, page))


def start_page(items: list[Item], lessons: Lessons, routes: list[Route], final: bool) -> str:
    """Return the entry check, which suggests a route; ``final``: there is a final check."""
    page = Page(quiz_page_path("start"))
    by_lesson = {
        lesson: [item for item in items if item.lesson == lesson]
        for lesson in lessons
        if any(item.lesson == lesson for item in items)
    }
    parts = [
        checks(asked, lessons, page, _part(lesson, len(asked)))
        for lesson, asked in by_lesson.items()
    ]
    parts.append(_start_table(by_lesson, lessons, page, final))
    suggestions = "\n".join(_suggestion(route, page) for route in routes)
    end = step_to_set("final", page) if final else step_home(page)
    first = routes[0].lessons[0]
    title = f'<strong lang="en">{escape(first.title)}</strong>'
    label = said("next-lesson", n=first.minutes)
    onward = f"""<div class="suggested" role="status">
{suggestions}
<div data-route="" hidden>
{said("nothing-missed", "p")}
{end}
</div>
</div>
<div class="not-suggested">
{next_step(page.path_to(lesson_page_path(first)), label, title)}
</div>"""
    return page_of_checks("set-start", _head("start", n=len(items)), parts, onward)


def final_page(reserved: Reserved, lessons: Lessons) -> str:
    """Return the final check with its result by objective."""
    page = Page(quiz_page_path("final"))
    parts = [
        f"## {lessons[lesson].title} {{: #{lesson} lang=en }}\n\n"
        + "".join(
            checks(items, lessons, page, _part(f"{lesson}/{objective}", count))
            for objective, (items, count) in objectives.items()
        )
        for lesson, objectives in reserved.items()
    ]
    count = sum(drawn for objectives in reserved.values() for _, drawn in objectives.values())
    result = f"""<section class="quiz-result" aria-labelledby="result" hidden>
{said("result-by-objective", "h2", 'id="result"')}
<p class="result-progress" role="status"></p>
<ul>
{"".join(_results(reserved, lessons, page))}</ul>
</section>

"""
    return page_of_checks("set-final", _head("final", n=count), [*parts, result], step_home(page))


def _head(name: str, attributes: str = "", **values: object) -> str:
    note = said(f"set-{name}-note", "p", 'class="quiz-note"', **values)
    return f'<div class="quiz-head" data-set="{name}"{attributes}>\n{note}\n</div>'


def _part(name: str, draw: int) -> str:
    return f' data-part="{name}" data-draw="{draw}"'


def _category(category: str) -> str:
    key = f"category-{category}"
    return heading(key) if key in words() else f"## {category} {{: #{key} lang=en }}\n\n"


def _onward(name: str, page: Page) -> str:
    return step_to_set(name, page) if name else step_home(page)


def _start_table(
    by_lesson: dict[str, list[Item]], lessons: Lessons, page: Page, final: bool
) -> str:
    """Return which lesson to begin with, by the first question that one could not answer."""
    rows, number = "", 0
    for lesson, items in by_lesson.items():
        first, number = number + 1, number + len(items)
        which = said("questions-from-to", "th", 'scope="row"', i=first, j=number)
        link = page.path_to(lesson_page_path(lessons[lesson]))
        title = escape(lessons[lesson].title)
        rows += f'<tr>{which}<td><a href="{link}" lang="en">{title}</a></td></tr>\n'
    if final:
        link = page.path_to(quiz_page_path("final"))
        to_final = said("set-final", "a", f'href="{link}"')
        none = said("none-missed", "th", 'scope="row"')
        rows += f"<tr>{none}<td>{to_final}</td></tr>\n"
    head = "".join(said(key, "th", 'scope="col"') for key in ("first-missed", "start-at"))
    return f"""<table class="start-table">
<thead><tr>{head}</tr></thead>
<tbody>
{rows}</tbody>
</table>

"""


def _suggestion(route: Route, page: Page) -> str:
    rows = "\n".join(
        f'<li data-lesson="{lesson.id}">'
        f'<a href="{page.path_to(lesson_page_path(lesson))}" lang="en">{escape(lesson.title)}</a>'
        f" {said('lesson-known', 'span', 'hidden')}</li>"
        for lesson in route.lessons
    )
    first = route.lessons[0]
    title = f'<strong lang="en">{escape(first.title)}</strong>'
    step = next_step(page.path_to(lesson_page_path(first)), said("start-at"), title)
    return f"""<div data-route="{route.id}" data-minutes="{route.minutes}" hidden>
<p>{said("suggested-route")}: {said(f"route-{route.id}", "strong")}</p>
<ul>
{rows}
</ul>
{step}
</div>"""


def _results(reserved: Reserved, lessons: Lessons, page: Page) -> Iterator[str]:
    """Yield a row for each objective, with the sections to read again, and for which items."""
    for lesson, objectives in reserved.items():
        texts = {goal["id"]: str(goal["text"]) for goal in lessons[lesson].meta["objectives"]}
        for objective, (items, _) in objectives.items():
            places: dict[str, list[Item]] = {}
            for item in items:
                places.setdefault(item.evidence.heading, []).append(item)
            links = "\n".join(
                f'<a data-items="{" ".join(item.id for item in of_place)}" lang="en"'
                f' href="{_section(of_place[0], lessons[lesson], page)}">{escape(name)}</a>'
                for name, of_place in places.items()
            )
            again = f'<p class="result-again" hidden>{said("read-again")}: {links}</p>'
            text = f'<p class="result-goal" lang="en">{inline(texts[objective])}</p>'
            bar = '<p class="result-bar" aria-hidden="true"></p>'
            word = '<p class="result-word"></p>'
            part = f"{lesson}/{objective}"
            yield f'<li data-part="{part}">\n{text}\n{bar}\n{word}\n{again}\n</li>\n'


def _section(item: Item, lesson: Lesson, page: Page) -> str:
    """Return the link to the section of an item's evidence, whatever sentence it is."""
    return evidence_link(item, lesson, page).partition(":~:")[0]
