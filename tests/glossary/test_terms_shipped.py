"""The terms that the course ships: enough of them, each complete, well said and seen in use."""

import re

from course.lesson import load_lessons
from course.text import sections
from glossary.matching import Matcher
from glossary.termbase import Term, load_terms
from glossary.written import written_glosses
from scripts.content import Folder
from scripts.prepare import PROJECT

FOLDER = Folder(PROJECT)
TERMS = load_terms(FOLDER.terms)
EACH = TERMS.values()
WORDS_OF_AN_EXAMPLE = 20

# General American as the course writes it: no length marks, ɚ and ɝ for coloured vowels, ɡ not g.
VOWEL = "aɪ|aʊ|eɪ|oʊ|ɔɪ|[iɪɛæəʌɑɔʊuɚɝ]"
SOUND = re.compile(rf"(?:[ˈˌ]?(?:{VOWEL}|tʃ|dʒ|[bdfhjklmnprstvwzðŋɡʃθʒ]))+")


def is_sentence(text: str) -> bool:
    """Tell whether a text is one sentence; a point inside a number ends none."""
    return text[0].isupper() and bool(re.fullmatch(r"(?:[^.!?]|\.(?=\d))+[.?]", text))


def holds(term: Term, text: str) -> bool:
    return any(Matcher([term]).find(text))


def test_there_are_enough_in_the_order_of_their_ids() -> None:
    ids = list(TERMS)
    assert len(ids) >= 120
    assert ids == sorted(ids)


def test_each_has_sound_level_class_and_a_sentence_of_meaning_in_both_languages() -> None:
    assert [t.id for t in EACH if not all((t.ipa, t.level, t.pos, t.kind, t.see_also))] == []
    meanings = [text for term in EACH for text in (term.definition_en, term.definition_vi)]
    assert [text for text in meanings if not is_sentence(text)] == []


def test_no_meaning_holds_its_own_term() -> None:
    assert [term.id for term in EACH if holds(term, term.definition_en)] == []


def test_sounds_are_written_in_one_way_with_their_stress() -> None:
    words = [(t.id, word) for t in EACH for word in t.ipa.removeprefix("/")[:-1].split(" ")]
    assert [(name, word) for name, word in words if not SOUND.fullmatch(word)] == []
    unstressed = [t for t in EACH if "ˈ" not in t.ipa and len(re.findall(VOWEL, t.ipa)) > 1]
    assert [term.id for term in unstressed] == []


def test_a_rendering_that_nobody_was_seen_to_use_is_a_proposal() -> None:
    proposed = [term for term in EACH if term.source.startswith("proposal")]
    assert [term.id for term in proposed if term.status != "proposal"] == []


def test_a_rendering_to_avoid_says_why() -> None:
    others = [(term.id, other) for term in EACH for other in term.alternatives]
    assert [name for name, other in others if other.status != "admitted" and not other.note] == []


def test_each_is_used_in_a_lesson_or_in_an_example() -> None:
    lessons, _ = load_lessons(FOLDER.lessons)
    parts = [part for lesson in lessons for part in sections(lesson.body)]
    text = [sentence for part in parts for sentence in part.sentences]
    matcher = Matcher(EACH)
    glosses = [gloss for le in lessons for gloss in written_glosses(le.body, TERMS, matcher)]
    by_hand = {term.id for gloss in glosses for term in gloss.terms}

    def used(term: Term) -> bool:
        if term.mark == "manual":
            return term.id in by_hand
        return any(holds(term, sentence) for sentence in text)

    unused = [term for term in EACH if not used(term)]
    assert len(unused) < len(TERMS)
    assert [term.id for term in unused if not term.example] == []


def test_an_example_is_one_short_sentence_that_holds_its_term() -> None:
    given = [term for term in EACH if term.example]
    assert [term.id for term in given if not holds(term, term.example)] == []
    assert [term.id for term in given if not is_sentence(term.example)] == []
    assert [t.id for t in given if len(t.example.split()) > WORDS_OF_AN_EXAMPLE] == []


def test_the_rendering_of_the_first_page_stays_beside_the_wider_one() -> None:
    orchestration = TERMS["orchestration"]
    first = next(o for o in orchestration.alternatives if o.text == "tự động hoá triển khai")
    assert orchestration.vi == "điều phối"
    assert (first.status, first.note) == ("admitted", "chỉ nói được một phần nghĩa")
