"""The glossary as linked data: schema.org's ``DefinedTermSet`` and ``DefinedTerm``, as JSON-LD.

It stands in the pages themselves. Its names are relative to the page they stand in, so they hold
wherever the site is; ``url`` is given only where the site knows its address.
"""

import json
from collections.abc import Iterable
from typing import Any

from course.interface import words
from glossary.termbase import Term

Node = dict[str, Any]


def term_set(terms: Iterable[Term], site_url: str) -> str:
    """Return the ``script`` of the glossary page: the set, and the names of its terms."""
    members = [_term(term, f"{term.id}/", "./", site_url) for term in terms]
    names = [_text(words(language)["glossary"], language) for language in ("vi", "en")]
    address = {"url": f"{site_url}glossary/"} if site_url else {}
    whole = {"@type": "DefinedTermSet", "@id": "./", "name": names, **address}
    return _script({**whole, "hasDefinedTerm": members})


def defined_term(term: Term, site_url: str) -> str:
    """Return the ``script`` of a term's own page: the term with its definitions."""
    node = _term(term, "./", "../", site_url)
    meanings = [(term.definition_en, "en"), (term.definition_vi, "vi")]
    others = [(alias, "en") for alias in term.aliases]
    others += [(text, "vi") for text in term.renderings if text != term.vi]
    node["alternateName"] = [_text(text, language) for text, language in others]
    node["description"] = [_text(text, language) for text, language in meanings if text]
    return _script({key: value for key, value in node.items() if value})


def _term(term: Term, name: str, of: str, site_url: str) -> Node:
    address = {"url": f"{site_url}glossary/{term.id}/"} if site_url else {}
    return {
        "@type": "DefinedTerm",
        "@id": name,
        "termCode": term.id,
        "name": [_text(term.en, "en"), _text(term.vi, "vi")],
        "inDefinedTermSet": {"@id": of},
        **address,
    }


def _text(text: str, language: str) -> Node:
    return {"@value": text, "@language": language}


def _script(node: Node) -> str:
    """Return a node as an element whose text no HTML parser can end early."""
    text = json.dumps({"@context": "https://schema.org", **node}, ensure_ascii=False)
    safe = text.replace("<", r"\u003c").replace(">", r"\u003e").replace("&", r"\u0026")
    return f'<script type="application/ld+json">{safe}</script>'
