"""The home page: where to begin or go on, ways through the course, and a field to look terms up.

Everything here reads without script; script shows where a reader stopped in place of the start.
"""

from html import escape

from course.interface import said
from course.lesson import Lesson
from course.page import Page
from course.routes import Route


def start(routes: list[Route], page: Page) -> str:
    """Return the head of the home page: what this is, and the one button that begins or goes on."""
    first = routes[0]
    link = _link(first.lessons[0], page)
    button = said("start-short", "a", f'class="button button--filled" href="{link}"')
    go_on = said("continue", "a", 'class="button button--filled" data-resume')
    return f"""{said("home-title", "h1")}
{said("home-lead", "p", 'class="home-lead"')}
<p class="home-resume" hidden>{go_on} <span class="home-stop"></span></p>
<p class="home-start">{button} {_size(first, "span")}</p>
{said("home-try", "p", 'class="home-try"')}"""


def ways(routes: list[Route], page: Page, glossary: str) -> str:
    """Return the rest of the home page: the routes, and the look-up of the page ``glossary``."""
    cards = "\n".join(_card(route, page) for route in routes)
    action = page.address_of(page.path_to(glossary))
    return f"""{said("home-routes", "h2")}
{said("home-routes-note", "p")}
<section class="routes">
{cards}
</section>
{said("glossary", "h2", 'id="look-up"')}
{said("glossary-hint", "p")}
<form class="home-lookup" action="{action}" role="search" aria-labelledby="look-up">
{said("look-up-term", "label", 'for="home-q"')}
<input id="home-q" name="term" type="search" autocomplete="off" spellcheck="false">
{said("look-up", "button", 'class="button" type="submit"')}
</form>"""


def _card(route: Route, page: Page) -> str:
    lessons = "\n".join(
        f'<li><a href="{_link(lesson, page)}" data-lesson="{lesson.id}"'
        f' data-minutes="{lesson.minutes}" lang="en">{escape(lesson.title)}</a></li>'
        for lesson in route.lessons
    )
    take = f'class="route-take" href="{_link(route.lessons[0], page)}"'
    return f"""<article class="route" data-route="{route.id}">
{said(f"route-{route.id}", "h3")}
{_size(route, "p")}
{said(f"route-{route.id}-for", "p", 'class="route-for"')}
<ol class="route-lessons">
{lessons}
</ol>
{said("take-route", "a", take)}
</article>"""


def _size(route: Route, tag: str) -> str:
    count = len(route.lessons)
    return said("route-size", tag, 'class="route-size"', n=route.minutes, c=count)


def _link(lesson: Lesson, page: Page) -> str:
    return page.path_to(f"lessons/{lesson.id}.md")
