"""Which terms a text holds, where golden cases of whole pages do not reach."""

from course.notes import Note
from glossary.matching import Matcher
from glossary.termbase import Termbase


def ids(terms: Termbase, text: str, note: Note) -> list[str]:
    return [match.term.id for match in Matcher(terms.values()).before(text, note)]


def test_a_note_on_a_word_that_an_entry_writes_means_no_entry_that_inflects_to_it(
    terms: Termbase,
) -> None:
    assert ids(terms, "It needs scaling", Note("co giãn")) == ["scaling"]


def test_the_part_of_speech_of_a_note_decides_before_the_form(terms: Termbase) -> None:
    assert ids(terms, "It is scaling", Note("co giãn", "verb")) == ["scale"]


def test_finding_all_terms_finds_those_that_people_mark(terms: Termbase) -> None:
    text = "A container image and a Kubernetes Service."
    matcher = Matcher(terms.values())
    assert [match.term.id for match in matcher.find(text)] == ["image", "service-object"]
    assert [m.term.id for m in matcher.find_automatic(text)] == ["container", "kubernetes"]


def test_a_match_of_a_possessive_ends_before_its_ending(terms: Termbase) -> None:
    text = "The cluster’s load balancer's log"
    found = [text[m.start : m.end] for m in Matcher(terms.values()).find(text)]
    assert found == ["cluster", "load balancer", "log"]
