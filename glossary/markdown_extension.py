"""Glosses in a page's Markdown: written notes bound to their words, other terms marked.

Options: ``terms``, the path of the terms file. The page's front matter may say ``glosses:``
first-per-section (the default), first-per-page, all, written, or off; ``unglossed:`` lists the ids
of terms that get no automatic mark.
"""

from functools import lru_cache, partial
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from course.page import Page, page_of
from glossary.entries import card
from glossary.marking import mark
from glossary.matching import Matcher
from glossary.page_options import read_options
from glossary.pages import entry_page_path
from glossary.raw_html import RawHtml
from glossary.termbase import Term, Termbase, load_terms


class Glosses(Treeprocessor):
    """Marks the terms of a page, and puts the cards of the marked terms at its end."""

    def __init__(self, md: Markdown, terms: Path) -> None:
        """Keep the path of the terms file; it is read when a page is converted."""
        super().__init__(md)
        self.terms = terms

    def run(self, root: Element) -> None:
        """Change the tree of a page in place."""
        page = page_of(self.md)
        terms, matcher = _matcher(self.terms, self.terms.stat().st_mtime_ns)
        options = read_options(page.meta)
        raw = RawHtml(self.md.htmlStash.rawHtmlBlocks)
        marking = mark(
            root,
            terms,
            matcher,
            options.policy,
            partial(_address, page),
            unglossed=options.unglossed,
            raw=raw,
        )
        if marking.terms:
            SubElement(root, "p").text = self.md.htmlStash.store(_cards(marking.terms, page))


class GlossaryExtension(Extension):
    """The Markdown extension ``glossary``; option ``terms``: the path of the terms file."""

    def __init__(self, **options: Any) -> None:
        """Take the options of mkdocs.yml."""
        self.config = {"terms": ["glossary/terms.yml", "The file that holds the terms"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        """Add the treeprocessor."""
        md.treeprocessors.register(
            Glosses(md, Path(self.getConfig("terms"))),
            "glosses",
            6,  # after attributes are set (8), before headings (5) and links (0) are read
        )


@lru_cache(maxsize=8)
def _matcher(path: Path, _changed: int) -> tuple[Termbase, Matcher]:
    terms = load_terms(path)
    return terms, Matcher(terms.values())


def _address(page: Page, term: Term) -> str:
    return page.path_to(entry_page_path(term.id))


def _cards(terms: tuple[Term, ...], page: Page) -> str:
    cards = "\n".join(card(term, _address(page, term)) for term in terms)
    return (
        f'<div class="gloss-entries" data-gloss-added data-search-exclude hidden>\n{cards}\n</div>'
    )


def makeExtension(**options: Any) -> GlossaryExtension:
    """Return the extension, as Python-Markdown asks for it by module name."""
    return GlossaryExtension(**options)
