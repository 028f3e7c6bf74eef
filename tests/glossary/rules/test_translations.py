"""The lock of translations: what it says of a definition, and that its file says it again."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from glossary.rules.translations import is_outdated, lock_text, read_lock, renewed
from glossary.termbase import Term, Termbase

TERM = Term("a", "a", "auto", "a", "c", "s", "proposal", definition_en="Old.", definition_vi="Cũ.")
CHANGED = replace(TERM, definition_en="New.")
REVISED = replace(CHANGED, definition_vi="Mới.")
LOCK = renewed({}, {"a": TERM})
IDS = st.from_regex(r"[a-z0-9-]{1,9}", fullmatch=True)
HASHES = st.from_regex(r"[0-9a-f]{8}", fullmatch=True)


def only(term: Term) -> Termbase:
    return {term.id: term}


@given(st.dictionaries(IDS, st.tuples(HASHES, HASHES)))
def test_a_lock_is_read_as_it_was_written_and_its_lines_are_sorted(
    lock: dict[str, tuple[str, str]],
) -> None:
    assert read_lock(lock_text(lock)) == lock
    assert lock_text(lock).splitlines() == sorted(lock_text(lock).splitlines())


def test_only_a_change_of_the_english_alone_is_outdated() -> None:
    assert [is_outdated(term, LOCK) for term in (TERM, CHANGED, REVISED)] == [False, True, False]


def test_mending_letters_and_breaking_lines_is_no_change() -> None:
    lock = renewed({}, only(replace(TERM, definition_vi="Tự động hoá.")))
    same = replace(TERM, definition_vi="Tự động\n hóa.")
    assert renewed(lock, only(same)) == lock


def test_an_outdated_line_stays_until_it_is_revised_or_accepted() -> None:
    assert renewed(LOCK, only(CHANGED)) == LOCK
    assert renewed(LOCK, only(CHANGED), {"a"}) == renewed({}, only(CHANGED))
    assert renewed(LOCK, only(REVISED)) == renewed({}, only(REVISED))


def test_a_term_that_is_gone_has_no_line() -> None:
    assert renewed(LOCK, {}) == {}
