"""The Vietnamese of the course is spelt as Debian's dictionary spells it, syllable by syllable."""

import gc
import re
import subprocess
import warnings
from pathlib import Path

import pytest
from spylls.hunspell import Dictionary

from course.interface import words
from course.lesson import load_lessons
from course.text import sections
from glossary.rules.corpus import Corpus
from glossary.termbase import load_terms, term_rows
from quiz.item_bank import bank_rows
from scripts.content import Folder, bilingual_rows
from scripts.prepare import PROJECT

pytestmark = pytest.mark.proofs

INSTALLED = Path("/usr/share/hunspell")
ACCEPTED = Path(__file__).parent.parent / "cases" / "spelling-words.txt"
WORD = re.compile(r"[^\W\d_]+")
CODE = re.compile(r"`[^`]*`|\{[^}]*\}")


@pytest.fixture(scope="module")
def dictionary(tmp_path_factory: pytest.TempPathFactory) -> Dictionary:
    """The dictionary of Debian's package hunspell-vi, fetched if it is not installed."""
    folder = INSTALLED
    if not (folder / "vi_VN.dic").is_file():
        place = tmp_path_factory.mktemp("hunspell")
        command = "apt-get download -q hunspell-vi && dpkg -x hunspell-vi_*.deb ."
        done = subprocess.run(command, shell=True, cwd=place, capture_output=True, text=True)
        assert done.returncode == 0, f"install hunspell-vi with apt-get: {done.stderr}"
        folder = place / "usr" / "share" / "hunspell"
    with warnings.catch_warnings():  # spylls leaves its two files to the garbage collector
        warnings.simplefilter("ignore", ResourceWarning)
        loaded = Dictionary.from_files(str(folder / "vi_VN"))
        gc.collect()
    return loaded


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    folder = Folder(PROJECT)
    lessons, problems = load_lessons(folder.lessons)
    bank, unreadable = bank_rows(folder.bank)
    assert not problems + unreadable
    terms = load_terms(folder.terms)
    return Corpus(
        folder.terms,
        term_rows(folder.terms),
        terms,
        tuple(lessons),
        data=bank | bilingual_rows(folder),
    )


@pytest.fixture(scope="module")
def foreign(corpus: Corpus) -> set[str]:
    """The words that stand in Vietnamese texts as they are: English of the course, and names."""
    texts = [f"{t.en} {' '.join(t.aliases)} {t.definition_en}" for t in corpus.terms.values()]
    texts += [part.heading + " " + part.text for le in corpus.lessons for part in sections(le.body)]
    known = {word.lower() for text in texts for word in WORD.findall(text)}
    return known | set(ACCEPTED.read_text("utf-8").split())


def misspelt(texts: list[str], dictionary: Dictionary, foreign: set[str]) -> set[str]:
    found = {word for text in texts for word in WORD.findall(CODE.sub(" ", text))}
    return {word for word in found if word.lower() not in foreign and not dictionary.lookup(word)}


def test_lessons_items_and_terms_are_spelt_right(
    corpus: Corpus, dictionary: Dictionary, foreign: set[str]
) -> None:
    texts = [passage.text for passage in corpus.vietnamese]
    texts += [gloss.written.note.rendering for gloss in corpus.glosses]
    others = [other for term in corpus.terms.values() for other in term.alternatives]
    texts += [text for other in others for text in (other.text, other.note)]
    assert sum(len(WORD.findall(text)) for text in texts) > 4000
    assert misspelt(texts, dictionary, foreign) == set()


def test_the_interface_is_spelt_right(dictionary: Dictionary, foreign: set[str]) -> None:
    assert misspelt(list(words("vi").values()), dictionary, foreign) == set()


@pytest.mark.parametrize("wrong", ["nghành", "khã năng", "tự động hóa", "phưong pháp", "kiễm tra"])
def test_a_slip_is_found(wrong: str, dictionary: Dictionary, foreign: set[str]) -> None:
    assert len(misspelt([f"Bạn cần {wrong} mới."], dictionary, foreign)) == 1
