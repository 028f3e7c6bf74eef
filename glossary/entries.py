"""Entries as HTML: the card that opens on a gloss, and the entry of the glossary page."""

from html import escape

from course.interface import said
from glossary.termbase import Term, Termbase


def card(term: Term, address: str) -> str:
    """Return the ``template`` of a term's card; ``address`` leads to its entry."""
    return f"""<template data-entry="{term.id}">
<p class="card-word" lang="en">{escape(term.en)}</p>
{_meta(term)}
<p class="card-vi" lang="vi">{escape(term.vi)}</p>
{_also_seen(term)}{_definitions(term)}
<div class="card-links">{said("open-entry", "a", f'href="{address}"')}</div>
</template>"""


def entry(term: Term, terms: Termbase) -> str:
    """Return a term's entry on the glossary page: a disclosure that needs no script."""
    aliases = escape("|".join(term.aliases), quote=True)
    body = _meta(term) + _alternatives(term) + _definitions(term) + _note(term)
    return f"""<details class="entry" id="{term.id}" data-term="{term.id}" data-aliases="{aliases}">
<summary><span class="entry-word" lang="en">{escape(term.en)}</span>
<span class="entry-pos">{_pos(term)}</span>
<span class="entry-vi" lang="vi">{escape(term.vi)}</span></summary>
<div class="entry-body">
{body}{_related(term, terms)}{_source(term)}
</div>
</details>"""


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


def _related(term: Term, terms: Termbase) -> str:
    if not term.see_also:
        return ""
    links = (f'<a href="#{o}" lang="en">{escape(terms[o].en)}</a>' for o in term.see_also)
    return f'\n<p class="entry-related">{said("related")}: {", ".join(links)}</p>'


def _source(term: Term) -> str:
    standing = said(term.status, attributes=f'class="tag tag--{term.status}"')
    source = f'{said("rendering-source")}: <span lang="en">{escape(term.source)}</span>'
    return f'\n<p class="entry-source">{source} {standing}</p>'
