"""The glossary page: every entry, in the order of English and in that of Vietnamese."""

from html import escape

from course.interface import said, say
from glossary.entries import entry
from glossary.termbase import Termbase, by_english
from glossary.vietnamese import sort_key

GLOSSARY_PAGE = "glossary/index.md"


def glossary_page(terms: Termbase) -> str:
    """Return the Markdown of the glossary page: both orders of the terms, and the look-up field."""
    entries = "\n".join(entry(term, terms) for term in by_english(terms))
    field = '<input type="search" id="lookup-q" class="lookup-field" autocomplete="off"'
    field += ' autocapitalize="off" spellcheck="false" aria-describedby="lookup-hint">'
    label = 'class="lookup-label" for="lookup-q"'
    return f"""---
title: {say("glossary")}
lang: vi
glosses: "off"
hide:
  - toc
---

# {say("glossary")} {{: data-string=glossary }}

<div class="lookup">
{said("look-up-term", "label", label)}
{field}
{said("glossary-hint", "p", 'class="lookup-hint" id="lookup-hint"')}
<p class="lookup-status" role="status"></p>
<div class="entries" data-order="en">
{entries}
</div>
{_vietnamese_order(terms)}
</div>
"""


def _vietnamese_order(terms: Termbase) -> str:
    items = []
    for term in sorted(terms.values(), key=lambda term: (sort_key(term.vi.lower()), term.id)):
        words = f'<span lang="vi">{escape(term.vi)}</span> <span lang="en">{escape(term.en)}</span>'
        items.append(f'<li data-vi="{escape(term.vi)}"><a href="#{term.id}">{words}</a></li>')
    heading = said("order-vi", "h2", 'id="vi"')
    return (
        f'<nav class="vi-order" data-order="vi" aria-labelledby="vi">{heading}\n'
        f"<ol>\n{chr(10).join(items)}\n</ol></nav>"
    )
