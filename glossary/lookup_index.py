"""The terms as the browser gets them: what a look-up on any page needs, in one JSON file."""

import json

from glossary.termbase import Term, Termbase

LOOKUP_INDEX = "assets/terms.json"


def lookup_index(terms: Termbase) -> str:
    """Return the terms as a JSON array, one object a term; fields without a value are left out."""
    rows = [{name: value for name, value in _row(term).items() if value} for term in terms.values()]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _row(term: Term) -> dict[str, object]:
    others = [{"text": other.text, "status": other.status} for other in term.alternatives]
    return {
        "id": term.id,
        "en": term.en,
        "pos": term.pos,
        "vi": term.vi,
        "aliases": list(term.aliases),
        "alternatives": others,
        "level": term.level,
        "kind": term.kind,
    }
