"""The look-up over the shipped glossary: the data that pages fetch, searched by their code.

A form of a name is what a reader may type for it; a typo is a form with one slip of the fingers.
"""

import gzip
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from glossary.lookup_index import lookup_index
from glossary.termbase import Alternative, Term, load_terms
from glossary.vietnamese import fold
from scripts.content import Folder
from scripts.prepare import PROJECT
from tests.glossary.in_node import in_node

CASES = Path(__file__).parent.parent / "cases" / "vietnamese"
VECTORS: list[dict[str, str]] = json.loads((CASES / "vectors.json").read_text("utf-8"))
KEYS: dict[str, dict[str, list[str]]] = json.loads((CASES / "keystrokes.json").read_text("utf-8"))
TERMS = load_terms(Folder(PROJECT).terms)
FIRST = 3

Row = dict[str, str | list[str]]
Asked = tuple[str, str]  # the id of an entry, and what is typed for it


def shipped() -> list[Row]:
    rows: list[Row] = json.loads(lookup_index(TERMS))
    return rows


def first_answers(rows: list[Row], asked: list[Asked]) -> list[list[str]]:
    """Return the ids of the first answers to each text, from the browser's own code."""
    code = """
        import { entryOf } from "./web/lookup/entries.ts";
        import { createLookup } from "./web/lookup/index.ts";
        const find = createLookup(given.rows.map(entryOf));
        const ids = (text) => find(text, given.first).matches.map((match) => match.id);
        tell(given.texts.map(ids));
    """
    texts = [text for _, text in asked]
    found: list[list[str]] = in_node(code, {"rows": rows, "texts": texts, "first": FIRST})
    return found


def test_the_index_leaves_empty_fields_out_and_keeps_english_order() -> None:
    usual = {"mark": "auto", "category": "c", "source": "s", "status": "proposal"}
    bare = Term(id="b", en="Zone", vi="vùng", **usual)
    others = (Alternative("khu", "admitted", "hiếm"),)
    full = Term(
        **{"id": "a", "en": "résumé", "vi": "bản tóm tắt", "pos": "noun", "kind": "word"},
        **{"level": "B2", "definition_en": "A.", **usual},
        aliases=("CV",),
        alternatives=others,
    )
    assert json.loads(lookup_index({"b": bare, "a": full})) == [
        {
            **{"id": "a", "en": "résumé", "pos": "noun", "vi": "bản tóm tắt", "aliases": ["CV"]},
            **{"alternatives": [{"text": "khu", "status": "admitted"}]},
            **{"level": "B2", "kind": "word"},
        },
        {"id": "b", "en": "Zone", "vi": "vùng"},
    ]


def test_a_hundred_terms_are_within_30_kib_compressed() -> None:
    size = len(gzip.compress(lookup_index(TERMS).encode()))
    assert size / len(TERMS) * 100 <= 30 * 1024


def test_every_shipped_name_is_its_own_first_answer_or_shares_that_place() -> None:
    asked = [(term.id, text) for term in TERMS.values() for text in (term.en, term.vi)]
    for (term, text), found in zip(asked, first_answers(shipped(), asked), strict=True):
        namesakes = [other for other in TERMS.values() if text.casefold() in names(other)]
        assert found[0] in {other.id for other in namesakes}
        assert term in found or len(namesakes) > FIRST


def names(term: Term) -> set[str]:
    texts = (term.en, term.vi, *term.aliases, *(other.text for other in term.alternatives))
    return {text.casefold() for text in texts}


def test_every_vector_is_found_by_each_of_its_forms() -> None:
    renderings = {fold(v["new"]) + v["new"].lower(): v for v in VECTORS}.values()
    rows, asked = shipped(), []
    for number, vector in enumerate(renderings):
        entry = f"vector-{number}"
        rows.append({"id": entry, "en": f"v{number}", "vi": vector["new"]})
        asked += [(entry, form) for form in forms(vector)]
    assert len(rows) > len(TERMS) + 50
    assert len(asked) > 400
    found = first_answers(rows, asked)
    assert [(*one, f) for one, f in zip(asked, found, strict=True) if one[0] not in f] == []


def forms(vector: dict[str, str]) -> set[str]:
    """Return what is typed for a vector: marks in any form or none, either style, bare keys."""
    new = vector["new"]
    texts = {vector[name] for name in ("input", "nfc", "fold", "new", "old")}
    texts |= {new.upper(), unicodedata.normalize("NFD", new)}
    words = new.lower().split(" ")
    for keyboard in ("telex", "vni"):
        keys = [KEYS[word][keyboard] if word in KEYS else [word] for word in words]
        texts |= {" ".join(word[0] for word in keys), " ".join(word[-1] for word in keys)}
    for one, other in [("lý", "lí"), ("kỹ", "kĩ"), ("tỷ", "tỉ"), ("quý", "quí")]:
        texts |= {new.replace(one, other), new.replace(other, one)}
    return texts


@dataclass(frozen=True)
class Typo:
    """A slip in a name of a term; ``kind`` says which."""

    kind: str
    text: str
    term: str


def typos(term: Term) -> Iterator[Typo]:
    for name in (term.en, term.vi):
        if len(name) < 5:
            continue
        for at in range(len(name)):
            before, letter, after = name[:at], name[at], name[at + 1 :]
            yield Typo("dropped", before + after, term.id)
            yield from (Typo("added", before + x + letter + after, term.id) for x in "et")
            yield from (Typo("changed", before + x + after, term.id) for x in "et" if x != letter)
            if after and after[0] != letter:
                yield Typo("swapped", before + after[0] + letter + after[1:], term.id)


@pytest.fixture(scope="module")
def answered_typos() -> list[tuple[Typo, list[str]]]:
    every = [typo for term in TERMS.values() for typo in typos(term)]
    asked = [(typo.term, typo.text) for typo in every]
    return list(zip(every, first_answers(shipped(), asked), strict=True))


@pytest.mark.parametrize("kind", ["added", "dropped", "changed", "swapped"])
def test_a_typo_in_a_name_finds_it(kind: str, answered_typos: list[tuple[Typo, list[str]]]) -> None:
    of_kind = [(typo, found) for typo, found in answered_typos if typo.kind == kind]
    missed = [(typo, found) for typo, found in of_kind if typo.term not in found]
    assert len(missed) / len(of_kind) < 0.003
    # A typo may be something else's beginning as it stands: three others hold all that was typed.
    assert [(t, f) for t, f in missed if not all(holds(TERMS[id], t.text) for id in f)] == []


def holds(term: Term, typed: str) -> bool:
    words = " ".join(fold(name) for name in names(term)).replace("-", " ").split()
    return all(any(word.startswith(part) for word in words) for part in fold(typed).split())
