"""Coverage counts running words; easy words, names, numbers and glossed terms are covered."""

from collections import Counter

from glossary.coverage import coverage
from glossary.termbase import Termbase

EASY = {"the", "a", "runs", "on", "of"}


def uncovered(terms: Termbase, glossed: list[str], *sentences: str) -> Counter[str]:
    found = coverage(sentences, [terms[name] for name in glossed], EASY.__contains__)
    return found.uncovered


def test_a_hard_word_is_uncovered_each_time(terms: Termbase) -> None:
    assert uncovered(terms, [], "The plinth runs.", "A plinth.") == {"plinth": 2}


def test_a_term_covers_its_words_only_where_the_page_glosses_it(terms: Termbase) -> None:
    sentence = "The control plane runs on a plane."
    assert uncovered(terms, [], sentence) == {"control": 1, "plane": 2}
    assert uncovered(terms, ["control-plane"], sentence) == {"plane": 1}


def test_names_and_numbers_are_covered_also_at_the_start_of_a_sentence(terms: Termbase) -> None:
    sentences = ["The API runs on Fargate.", "Fargate runs 3 of EC2.", "Amazon ECS runs."]
    assert uncovered(terms, [], *sentences) == {}


def test_a_first_word_alone_is_no_name(terms: Termbase) -> None:
    assert uncovered(terms, [], "Plinth runs.") == {"plinth": 1}


def test_a_possessive_is_its_word(terms: Termbase) -> None:
    assert uncovered(terms, ["cluster"], "The cluster runs.", "The runs’s.") == {}


def test_the_share_is_of_running_words_and_whole_without_any(terms: Termbase) -> None:
    assert coverage(["The plinth runs on."], [], EASY.__contains__).share == 0.75
    assert coverage([], [], EASY.__contains__).share == 1.0
