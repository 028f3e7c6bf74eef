"""A small termbase that the tests of marking share: tests/cases/gloss-terms.yml."""

from pathlib import Path

import pytest
import yaml

from glossary.termbase import Alternative, Term, Termbase

TERMS = Path(__file__).parent.parent / "cases" / "gloss-terms.yml"


@pytest.fixture(scope="session")
def terms() -> Termbase:
    rows = yaml.safe_load(TERMS.read_text("utf-8"))["terms"]
    return {row["id"]: _term(**row) for row in rows}


def _term(alternatives: list[str] = (), aliases: list[str] = (), **given: str) -> Term:
    usual = {"pos": "noun", "kind": "term", "level": "B2", "mark": "auto", "ipa": "/x/"}
    usual |= {"definition_en": "A.", "definition_vi": "A.", "category": "c", "source": "s"}
    others = tuple(Alternative(text, "admitted") for text in alternatives)
    usual |= {"status": "proposal", **given}
    return Term(**usual, aliases=tuple(aliases), alternatives=others)
