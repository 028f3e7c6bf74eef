"""The terms of an imported text: those it has, and entries for glosses that no term covers."""

from pathlib import Path

import pytest

from course.docusaurus.importing import import_pages
from glossary.entries import article, card, entry
from glossary.importing import ImportedTerms, imported_terms
from glossary.termbase import load_terms, term_rows

TERMS = Path(__file__).parent.parent / "cases" / "project" / "glossary" / "terms.yml"


def terms_of(text: str) -> ImportedTerms:
    imported = import_pages({"tea.md": f"# Tea\n\n{text}\n"})
    return imported_terms(imported, term_rows(TERMS), load_terms(TERMS))


def told(text: str) -> list[tuple[str, str]]:
    return [(entry.construct, entry.action) for entry in terms_of(text).report]


def test_only_the_terms_of_the_text_come_along_and_those_they_see() -> None:
    rows = terms_of("Two infusions.").rows
    assert [row["id"] for row in rows] == ["infusion", "steeping"]
    assert rows[0]["see_also"] == ["steeping"]


def test_an_entry_is_made_with_what_a_gloss_says() -> None:
    (row,) = terms_of("It *slowly* `(trạng từ: chậm)` dries.").rows
    assert row == {
        "id": "slowly",
        "en": "slowly",
        "mark": "manual",
        "vi": "chậm",
        "pos": "adverb",
        "category": "imported",
        "source": "the imported page",
        "status": "proposal",
    }


def test_two_renderings_of_a_word_are_one_entry() -> None:
    (row,) = terms_of("A leaf `(lá)`, a leaf `(lá)`, a Leaf `(búp chè)`.").rows
    assert (row["vi"], row["alternatives"]) == ("lá", [{"text": "búp chè", "status": "admitted"}])


def test_made_entries_are_in_the_new_tone_placement_and_load(tmp_path: Path) -> None:
    path = tmp_path / "terms.yml"
    path.write_text(terms_of("Withering `(làm héo và hóa nâu)` is slow.").text, "utf-8")
    terms = load_terms(path)
    assert terms["withering"].vi == "làm héo và hoá nâu"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("quickly `(tính từ: nhanh)`", [("doubtful"), ("kept")]),
        ("a daily `(tính từ: hàng ngày)` cup", ["kept"]),
        ("[a link](https://x.example) `(liên kết)`", ["doubtful"]),
        ("oxidation `(sự gỉ sét)`", ["doubtful"]),
        ("oxidation `(oxy hoá)`", []),
    ],
)
def test_doubtful_glosses_are_told(text: str, wanted: list[str]) -> None:
    assert [action for _, action in told(text)] == wanted


def test_a_card_and_an_entry_leave_out_what_is_unknown(tmp_path: Path) -> None:
    path = tmp_path / "terms.yml"
    path.write_text(terms_of("A leaf `(lá)`.").text, "utf-8")
    terms = load_terms(path)
    leaf = terms["leaf"]
    for html in (card(leaf, "leaf.md"), entry(leaf, "leaf.md", 0), article(leaf, [])):
        assert "lá" in html
        assert "card-meta" not in html
        assert "card-definitions" not in html
        assert "pos-" not in html
        assert "people-say" not in html
