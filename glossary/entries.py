"""Entries as HTML: the card that opens on a gloss, the entry in the list, the entry's own page."""

from collections.abc import Iterable
from html import escape

from course.interface import said
from glossary.termbase import Term


def card(term: Term, address: str) -> str:
    """Return the ``template`` of a term's card; ``address`` leads to its entry."""
    return f"""<template data-entry="{term.id}">
<p class="card-word" lang="en">{escape(term.en)}</p>
{_meta(term)}
<p class="card-vi" lang="vi">{escape(term.vi)}</p>
{_also_seen(term)}{_definitions(term)}
<div class="card-links">{said("open-entry", "a", f'href="{address}"')}</div>
</template>"""


def entry(term: Term, address: str, lessons: int, anchor: str = "") -> str:
    """Return a term's entry in the list: a disclosure that needs no script.

    ``address`` leads to its page, ``lessons`` is the number of those that use it, ``anchor`` an id
    for its head, which a letter jumps to.
    """
    aliases = escape("|".join(term.aliases), quote=True)
    met = f" · {said('used-in-lessons', n=lessons)}" if lessons else ""
    tag = said(term.status, attributes=f'class="tag tag--{term.status}"')
    summary = f'<summary id="{anchor}">' if anchor else "<summary>"
    return f"""<details class="entry" id="{term.id}" data-term="{term.id}" data-aliases="{aliases}">
{summary}<span class="entry-word" lang="en">{escape(term.en)}</span>
<span class="entry-pos">{_pos(term)}</span>
<span class="entry-vi" lang="vi">{escape(term.vi)}</span></summary>
<div class="entry-body">
{_meta(term)}{_alternatives(term)}{_definitions(term)}
<p class="entry-more">{said("open-entry", "a", f'href="{address}"')}{met} {tag}</p>
</div>
</details>"""


def article(term: Term, related: Iterable[Term]) -> str:
    """Return all that is known of a term itself, with links to the ``related`` ones beside it."""
    return f"""<h1 lang="en">{escape(term.en)}</h1>
{_meta(term)}
<p class="term-vi" lang="vi">{escape(term.vi)}</p>
{_definitions(term)}
{_standing(term)}
{_headed("other-renderings", _alternatives(term))}
{_headed("note", _note(term))}{_headed("related", _links(related))}"""


def _pos(term: Term) -> str:
    return said(f"pos-{term.pos}") if term.pos else ""


def _meta(term: Term) -> str:
    """Return the line of what is known of the word; "" when nothing is."""
    sound = f'<span class="ipa" lang="en-US">{escape(term.ipa)}</span>' if term.ipa else ""
    level = f"<span>{term.level}</span>" if term.level else ""
    known = " · ".join(part for part in (sound, _pos(term), level) if part)
    return f'<p class="card-meta">{known}</p>' if known else ""


def _also_seen(term: Term) -> str:
    others = [other for other in term.alternatives if other.status == "admitted"]
    if not others:
        return ""
    notes = (f" ({escape(other.note)})" if other.note else "" for other in others)
    texts = (f"{escape(other.text)}{note}" for other, note in zip(others, notes, strict=True))
    renderings = f'<span lang="vi">{"; ".join(texts)}</span>'
    return f'<p class="card-alternatives">{said("also-seen")}: {renderings}</p>\n'


def _definitions(term: Term) -> str:
    if not term.definition_en:
        return ""
    return f"""<dl class="card-definitions">
{said("definition-vi", "dt")}<dd lang="vi">{escape(term.definition_vi)}</dd>
{said("definition-en", "dt")}<dd lang="en">{escape(term.definition_en)}</dd>
</dl>"""


def _alternatives(term: Term) -> str:
    if not term.alternatives:
        return ""
    items = []
    for other in term.alternatives:
        tag = said(f"alternative-{other.status}", attributes='class="tag"')
        note = f' <span class="entry-reason" lang="vi">{escape(other.note)}</span>'
        text = f'<span class="entry-alternative" lang="vi">{escape(other.text)}</span>'
        items.append(f"<li>{text} {tag}{note if other.note else ''}</li>")
    return f'\n<ul class="entry-alternatives">{"".join(items)}</ul>'


def _note(term: Term) -> str:
    return f'\n<p class="entry-note" lang="vi">{escape(term.note_vi)}</p>' if term.note_vi else ""


def _links(terms: Iterable[Term]) -> str:
    items = (
        f'<li><a href="{term.id}.md"><span lang="en">{escape(term.en)}</span></a>'
        f' <span lang="vi">{escape(term.vi)}</span></li>'
        for term in terms
    )
    listed = "\n".join(items)
    return f'\n<ul class="term-related">\n{listed}\n</ul>' if listed else ""


def _headed(key: str, content: str) -> str:
    return f"\n{said(key, 'h2')}{content}" if content else ""


def _standing(term: Term) -> str:
    """Return where the rendering is from, whether it is but proposed, and which word people say."""
    lines = []
    if term.source != "proposal":
        source = f'<span lang="en">{escape(term.source)}</span>'
        lines.append(f"{said('rendering-source')}: {source}")
    lines.append(said(f"status-{term.status}", attributes=f'class="term-{term.status}"'))
    if term.keep_english is not None:
        lines.append(said("people-say-english" if term.keep_english else "people-say-vietnamese"))
    return "\n".join(f'<p class="term-standing">{line}</p>' for line in lines)
