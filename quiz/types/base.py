"""What each kind of question brings along: how it is read, asked, answered and checked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from course.inline import inline
from course.interface import said
from course.source import Mapping
from quiz.items import Item, Option

Fault = tuple[list[str | int], str, str]
"""Steps to the value in the row that is wrong, fact and cure."""


@dataclass(frozen=True)
class ItemType:
    """One kind of question.

    ``read`` makes the body of a row of the bank; ``form`` and ``key`` are the HTML of the question
    and of the answer with its whys; ``hint`` is what narrows the answer down ("" for nothing);
    ``faults`` tells what is wrong in a row beyond its shape. ``graded`` is whether an answer is
    judged by the page.
    """

    read: Callable[[Mapping], Any]
    form: Callable[[Item, Any], str]
    key: Callable[[Item, Any], str]
    hint: Callable[[Any], str]
    faults: Callable[[Mapping], Iterator[Fault]]
    graded: bool = True


def options_of(rows: list[Mapping]) -> tuple[Option, ...]:
    """Return rows with ``text`` and ``why`` as options."""
    return tuple(Option(**row) for row in rows)


def legend(item: Item) -> str:
    """Return the stem as the legend of a fieldset."""
    return stem(item, "legend")


def stem(item: Item, tag: str, attributes: str = "") -> str:
    """Return the stem in an element; one that the interface says is said in its languages."""
    attributes = f'class="check-stem" {attributes}'.strip()
    if item.string:
        return said(item.string, tag, attributes, **dict(item.values))
    return f'<{tag} {attributes} lang="{item.lang}">{inline(item.stem)}</{tag}>'


def why_html(why: str, why_vi: str) -> str:
    """Return a why, with its Vietnamese behind a disclosure if there is one."""
    text = f'<p class="verdict-why" lang="en">{inline(why)}</p>'
    if not why_vi:
        return text
    summary = said("show-vi", "summary")
    return f'{text}<details class="verdict-vi">{summary}<p lang="vi">{inline(why_vi)}</p></details>'


def row_verdict(row: str, right: str, text: str, why: Option) -> str:
    """Return the verdict of one row of a match, order or classify item.

    ``row`` names the row in the form, ``right`` the value that is right there; ``text`` is HTML.
    """
    return (
        f'<li class="verdict" data-row="{row}" data-right="{right}">'
        f'<p class="verdict-label"></p><p class="verdict-text" lang="en">{text}</p>'
        f"{why_html(why.why, why.why_vi)}</li>"
    )


def picker(name: str, label: str, choices: list[tuple[str, str]]) -> str:
    """Return a list to pick one of ``choices`` (value and text) from, named by the id ``label``."""
    listed = "".join(
        f'<option value="{value}" lang="en">{escape(text)}</option>' for value, text in choices
    )
    return (
        f'<select class="check-select" name="{name}" aria-labelledby="{label}" autocomplete="off">'
        f'<option value="">–</option>{listed}</select>'
    )


def equal_texts(row: Mapping, field: str, key: str) -> Iterator[Fault]:
    """Yield a fault for each text of a list of the row that stands there twice."""
    texts = [" ".join(str(one[key]).split()).casefold() for one in row[field]]
    for place, text in enumerate(texts):
        if text in texts[:place]:
            fact = f'"{row[field][place][key]}" stands twice'
            yield [field, place], fact, "change one of them"
