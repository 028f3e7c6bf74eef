"""What the pages of reference share: their frame, the fields that narrow them down, citations.

A page is Markdown with HTML round it, so that it has glosses and footnotes like a lesson.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from html import escape
from typing import Protocol, TypeVar

from course.interface import said, say
from course.lesson import Lesson
from course.page import Page
from course.themes import Theme

_MARKUP = re.compile(r"([\\*_\[\]{}|])")


class Themed(Protocol):
    """What belongs to a theme."""

    @property
    def theme(self) -> str:
        """The value of a ``Theme``."""


T = TypeVar("T", bound=Themed)


@dataclass(frozen=True)
class Place:
    """A lesson, and the heading of one of its sections with its id, or "" and ""."""

    lesson: Lesson
    heading: str = ""
    id: str = ""


@dataclass(frozen=True)
class Facet:
    """What a page can be narrowed down by.

    ``name`` stands in the address and, as ``data-<name>``, at each item. The words of a value are
    ``<name>-<value>``, those of the field ``filter-<name>``.
    """

    name: str
    values: tuple[str, ...]


def reference_page(key: str, lead: str, facets: Iterable[Facet], content: str) -> str:
    """Return the Markdown of a page of reference.

    ``key`` names its title among the words of the interface; ``lead`` is HTML for its beginning,
    ``content`` Markdown for what is narrowed down.
    """
    return f"""---
title: {say(key)}
lang: en
glosses: first-per-page
hide:
  - toc
---

# {say(key)} {{: data-string={key} lang=vi }}

{lead}

<div class="reference" data-filtered markdown="1">

{_fields(facets)}

{content}

</div>
"""


def cited(facts: Iterable[str]) -> str:
    """Return the marks of the footnotes of facts."""
    return "".join(f"[^{name}]" for name in facts)


def doubt(standing: str) -> str:
    """Return the tag of what is less sure than a source that was read, else nothing."""
    key = f"standing-{standing}"
    tag = f'class="tag" data-standing="{standing}"'
    return said(key, attributes=tag) if standing != "seen" else ""


def plain(text: str) -> str:
    """Return a text of a data file as Markdown: but for `code`, its signs stand for themselves."""
    parts = text.split("`")
    parts[::2] = [escape(_MARKUP.sub(r"\\\1", part), quote=False) for part in parts[::2]]
    return "`".join(parts)


def places(key: str, found: Collection[Place], page: str) -> str:
    """Return links to places in lessons, under the words of ``key``, for a page below docs/."""
    if not found:
        return ""
    links = "\n".join(f"<li>{_link(place, Page(page))}</li>" for place in found)
    return f'<div class="reference-more">\n{said(key, "p")}\n<ul>\n{links}\n</ul>\n</div>'


def themed(items: Collection[T]) -> dict[Theme, list[T]]:
    """Return items by theme, in the order of themes and without those that have none."""
    groups = {theme: [item for item in items if item.theme == theme] for theme in Theme}
    return {theme: group for theme, group in groups.items() if group}


def _link(place: Place, page: Page) -> str:
    number = said("lesson-number", n=place.lesson.meta["sidebar_position"])
    anchor = f"#{place.id}" if place.id else ""
    link = page.path_to(f"lessons/{place.lesson.id}.md") + anchor
    return f'{number} <a href="{link}">{escape(place.heading or place.lesson.title)}</a>'


def _fields(facets: Iterable[Facet]) -> str:
    """Return the form that narrows a page down, which only script brings to light."""
    choices = "\n".join(_choice(facet) for facet in facets)
    word = '<input type="search" id="filter-word" name="word" autocomplete="off" spellcheck="false"'
    return f"""<form class="filter" hidden>
{choices}
<p>{said("filter-word", "label", 'for="filter-word"')} {word} autocapitalize="off"></p>
{said("filter-reset", "button", 'type="reset" class="button button--outlined"')}
</form>
<p class="filter-count" role="status"></p>"""


def _choice(facet: Facet) -> str:
    field = f"filter-{facet.name}"
    options = said("filter-any", "option", 'value=""')
    for value in facet.values:
        options += said(f"{facet.name}-{value}", "option", f'value="{value}"')
    label = said(field, "label", f'for="{field}"')
    return f'<p>{label} <select id="{field}" name="{facet.name}">{options}</select></p>'
