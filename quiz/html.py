"""A self-check as HTML: a native form, and every answer and why behind a native disclosure.

Nothing here needs script; the ``self-check`` element adds grading to the same HTML.
"""

from html import escape

from course.inline import inline
from course.interface import said
from quiz.hints import hints
from quiz.items import Item
from quiz.types import TYPES


def self_check(item: Item, evidence_link: str) -> str:
    """Return the ``self-check`` element of an item; the link leads to its evidence, "" for none."""
    kind = TYPES[item.type]
    button = said("answer", "button", 'type="submit" class="button button--filled"')
    return f"""<self-check data-item="{item.id}" data-revision="{item.revision}" \
data-type="{item.type}" data-search-exclude>
<form class="check-form">
{kind.form(item, item.body)}
{_hints(item)}
<p class="check-actions">{button}</p>
</form>
<details class="check-key">
{said("show-answer", "summary")}
{kind.key(item, item.body)}
{_evidence(item, evidence_link)}
</details>
</self-check>"""


def _hints(item: Item) -> str:
    """Return the hints, each behind a disclosure inside the one before it."""
    html = ""
    steps = hints(item)
    for number, hint in reversed(list(enumerate(steps, start=1))):
        summary = said("hint" if number == 1 else "next-hint", "summary")
        html = (
            f'<details class="check-hint" data-hint="{number}">{summary}<p>{hint}</p>{html}'
            "</details>"
        )
    return html


def _evidence(item: Item, link: str) -> str:
    in_lesson = bool(item.lesson)
    words = "read-evidence" if in_lesson else "read-entry"
    way = said(words, "a", f'href="{escape(link)}"') if link else ""
    caption = said("evidence" if in_lesson else "evidence-elsewhere", "figcaption")
    sentence = f'<blockquote lang="en">{inline(item.evidence.sentence)}</blockquote>'
    return f'<figure class="evidence">{caption}{sentence}{way}</figure>'
