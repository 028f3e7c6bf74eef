"""What the pages of reference share: their frame, the fields that narrow them down, citations.

A page is Markdown with HTML round it, so that it has glosses and footnotes like a lesson.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from course.interface import said, say

_MARKUP = re.compile(r"([\\*_\[\]<>{}|])")
_UNSURE = {"derived": "standing-derived", "seen-3p": "standing-reported", "memory": "unchecked"}


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
    key = _UNSURE.get(standing)
    return said(key, attributes=f'class="tag" data-standing="{standing}"') if key else ""


def plain(text: str) -> str:
    """Return a text of a data file as Markdown: but for `code`, its signs stand for themselves."""
    parts = text.split("`")
    parts[::2] = [_MARKUP.sub(r"\\\1", part).replace("&", "&amp;") for part in parts[::2]]
    return "`".join(parts)


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
