"""A self-check as HTML: a native form, and every answer and why behind a native disclosure.

Nothing here needs script; the ``self-check`` element adds grading to the same HTML.
"""

from html import escape

from course.inline import inline
from course.interface import said
from quiz.items import Item, Option


def self_check(item: Item, evidence_link: str) -> str:
    """Return the ``self-check`` element of an item; the link leads to its evidence's heading."""
    form = _typed_form(item) if item.type == "typed" else _choice_form(item)
    button = said("answer", "button", 'type="submit" class="button button--filled"')
    key = _typed_key(item) if item.type == "typed" else _choice_key(item)
    return f"""<self-check data-item="{item.id}" data-revision="{item.revision}" \
data-type="{item.type}" data-search-exclude>
<form class="check-form">
{form}
<p class="check-actions">{button}</p>
</form>
<details class="check-key">
{said("show-answer", "summary")}
{key}
{_evidence(item, evidence_link)}
</details>
</self-check>"""


def _choice_form(item: Item) -> str:
    kind = "radio" if item.type == "single" else "checkbox"
    rows = "\n".join(
        f'<label class="check-option" lang="en"><input type="{kind}" name="{item.id}"'
        f' value="{key}"><span>{inline(option.text)}</span></label>'
        for key, option in zip(item.keys, item.options, strict=True)
    )
    stem = f'<legend class="check-stem" lang="{item.lang}">{inline(item.stem)}</legend>'
    return f'<fieldset class="check-options">{stem}\n{rows}\n</fieldset>'


def _typed_form(item: Item) -> str:
    name = f"{item.id}-answer"
    return (
        f'<label class="check-stem" for="{name}" lang="{item.lang}">{inline(item.stem)}</label>\n'
        f'<input class="check-typed" id="{name}" name="{name}" type="text"'
        f' lang="{item.answer_lang}" autocomplete="off" autocapitalize="off" autocorrect="off"'
        ' spellcheck="false">'
    )


def _choice_key(item: Item) -> str:
    rows = "\n".join(
        _verdict(key, option) for key, option in zip(item.keys, item.options, strict=True)
    )
    return f'<ul class="verdicts">\n{rows}\n</ul>'


def _verdict(key: str, option: Option) -> str:
    label = said("right-answer" if option.right else "wrong-answer", "p", 'class="verdict-label"')
    right = " data-right" if option.right else ""
    return (
        f'<li class="verdict" data-option="{key}"{right}>{label}'
        f'<p class="verdict-text" lang="en">{inline(option.text)}</p>'
        f"{_why(option.why, option.why_vi)}</li>"
    )


def _typed_key(item: Item) -> str:
    lang = f'lang="{item.answer_lang}"'
    answers = (
        f'{said("correct-answer", "dt")}<dd class="typed-answer" {lang}>{escape(item.answer)}</dd>'
    )
    if item.accepted:
        others = (
            f'<dd class="typed-accepted" {lang}>{escape(text)}</dd>' for text in item.accepted
        )
        answers += said("accepted", "dt") + "".join(others)
    wrong = "".join(
        f'<li data-answer="{escape(other.text)}"><span {lang}>{escape(other.text)}</span>'
        f"{_why(other.why, other.why_vi)}</li>"
        for other in item.foreseen
    )
    foreseen = f'<ul class="typed-foreseen">{wrong}</ul>' if wrong else ""
    return f'<dl class="typed-key">{answers}</dl>\n{_why(item.why, item.why_vi)}{foreseen}'


def _why(why: str, why_vi: str) -> str:
    text = f'<p class="verdict-why" lang="en">{inline(why)}</p>'
    if not why_vi:
        return text
    summary = said("show-vi", "summary")
    return f'{text}<details class="verdict-vi">{summary}<p lang="vi">{inline(why_vi)}</p></details>'


def _evidence(item: Item, link: str) -> str:
    link = said("read-evidence", "a", f'href="{link}"')
    return (
        f'<figure class="evidence">{said("evidence", "figcaption")}'
        f'<blockquote lang="en">{inline(item.evidence.sentence)}</blockquote>{link}</figure>'
    )
