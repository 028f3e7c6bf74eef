"""What the look-up has to know of each term, as data that a page can fetch."""

import json
from collections.abc import Iterator
from typing import Any

from glossary.termbase import Term, Termbase, by_english

LOOKUP_INDEX = "assets/terms.json"


def lookup_index(terms: Termbase) -> str:
    """Return the terms in English order as a JSON array, one object a line, empty fields left out.

    The objects have ``id``, ``en``, ``pos``, ``vi``, ``aliases``, ``alternatives`` (``text`` and
    ``status``), ``level`` and ``kind``; ``web/lookup/entries.ts`` reads them.
    """
    rows = (json.dumps(_row(term), ensure_ascii=False) for term in by_english(terms.values()))
    return "[\n" + ",\n".join(rows) + "\n]\n"


def _row(term: Term) -> dict[str, Any]:
    return {name: value for name, value in _fields(term) if value}


def _fields(term: Term) -> Iterator[tuple[str, Any]]:
    for name in ("id", "en", "pos", "vi", "aliases"):
        yield name, getattr(term, name)
    yield "alternatives", [{"text": o.text, "status": o.status} for o in term.alternatives]
    yield "level", term.level
    yield "kind", term.kind
