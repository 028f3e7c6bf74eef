"""The pages of the glossary: the list in two orders, and a page for each entry."""

import json
from html import escape

from course.interface import said, say
from course.page import Page
from glossary.concordance import Concordance, lesson_count
from glossary.entries import article, entry
from glossary.letters import anchors, jumps
from glossary.linked_data import defined_term, term_set
from glossary.termbase import Term, Termbase, by_english
from glossary.used_in import used_in
from glossary.vietnamese import sort_key

GLOSSARY_PAGE = "glossary/index.md"
_HEAD = """---
title: {title}
lang: vi
glosses: "off"
hide:
  - toc
---
"""


def entry_page_path(term: str) -> str:
    """Return the path of the page of a term's entry below docs/, from its id."""
    return f"glossary/{term}.md"


def glossary_pages(terms: Termbase, uses: Concordance, site_url: str) -> dict[str, str]:
    """Return the Markdown of the list and of every entry, by path below docs/.

    ``uses`` has a list for each term; ``site_url`` is "" or the address of the site, with a slash
    at its end.
    """
    row, related = by_english(terms.values()), _relations(terms)
    pages = {GLOSSARY_PAGE: _list_page(row, uses, site_url)}
    for before, term, after in zip([None, *row], row, [*row[1:], None], strict=False):
        page = Page(entry_page_path(term.id))
        title = json.dumps(f"{term.en} · {term.vi}", ensure_ascii=False)
        pages[page.path] = f"""{_HEAD.format(title=title)}
<div class="term" data-term="{term.id}">
{said("all-terms", "a", f'class="term-all" href="index.md#{term.id}" data-search-exclude')}
{article(term, related[term.id])}
{used_in(term, uses[term.id], page)}
</div>
{_neighbours(before, after)}
{defined_term(term, site_url)}
"""
    return pages


def _relations(terms: Termbase) -> dict[str, list[Term]]:
    """Return for each term those that it names or that name it: a relation has no side."""
    related: dict[str, set[str]] = {term: set() for term in terms}
    for term in terms.values():
        for other in term.see_also:
            related[term.id].add(other)
            related[other].add(term.id)
    return {term: by_english(terms[other] for other in others) for term, others in related.items()}


def _neighbours(before: Term | None, after: Term | None) -> str:
    links = [
        f'<a class="{name}" href="{term.id}.md">{label}\n'
        f'<strong lang="en">{escape(term.en)}</strong></a>'
        for name, label, term in (
            ("term-previous", said("previous-entry"), before),
            ("term-next", said("next-entry"), after),
        )
        if term
    ]
    return f"""<nav class="term-neighbours" data-search-exclude aria-label="{say("all-terms")}" \
data-string-aria-label="all-terms">
{"".join(links)}
</nav>"""


def _list_page(row: list[Term], uses: Concordance, site_url: str) -> str:
    heads = anchors(((term.id, term.en) for term in row), "en")
    entries = "\n".join(
        entry(term, f"{term.id}.md", lesson_count(uses[term.id]), heads.get(term.id, ""))
        for term in row
    )
    field = '<input type="search" id="lookup-q" class="lookup-field" autocomplete="off"'
    field += ' autocapitalize="off" spellcheck="false" aria-describedby="lookup-hint">'
    label = 'class="lookup-label" for="lookup-q"'
    return f"""{_HEAD.format(title=say("glossary"))}
# {say("glossary")} {{: data-string=glossary }}

<div class="lookup">
{said("look-up-term", "label", label)}
{field}
{said("glossary-hint", "p", 'class="lookup-hint" id="lookup-hint"')}
<p class="lookup-status" role="status"></p>
<div class="en-order" data-search-exclude>
<h2>{said("order-en", attributes='id="order-en"')}</h2>
{jumps(heads.values(), "en")}
</div>
<section class="entries" data-order="en" data-search-exclude>
{entries}
</section>
{_vietnamese_order(row)}
</div>
{term_set(row, site_url)}
"""


def _vietnamese_order(terms: list[Term]) -> str:
    row = sorted(terms, key=_vietnamese)
    heads = anchors(((term.id, term.vi) for term in row), "vi")
    items = []
    for term in row:
        words = f'<span lang="vi">{escape(term.vi)}</span> <span lang="en">{escape(term.en)}</span>'
        named = f' id="{heads[term.id]}"' if term.id in heads else ""
        items.append(
            f'<li{named} data-vi="{escape(term.vi)}"><a href="#{term.id}">{words}</a></li>'
        )
    return f"""<section class="vi-order" data-order="vi" data-search-exclude>
<h2>{said("order-vi", attributes='id="order-vi"')}</h2>
{jumps(heads.values(), "vi")}
<ol>
{chr(10).join(items)}
</ol>
</section>"""


def _vietnamese(term: Term) -> tuple[object, str]:
    return sort_key(term.vi.lower()), term.id
