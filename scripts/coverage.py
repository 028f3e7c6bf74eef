"""Print the lexical coverage of each lesson, and the words worth a gloss, rarest first.

Easy are the words at level A1 to B1 of the CEFR, by cefrpy. What a page glosses is read from the
built site. Exit code 1 if a lesson is below 98 %.
"""

import argparse
import re
import sys
from pathlib import Path

from bs4 import BeautifulSoup
from cefrpy import CEFRAnalyzer

from course.lesson import Lesson, load_lessons
from course.text import sections
from glossary.coverage import NEEDED, Coverage, coverage
from glossary.termbase import load_terms
from scripts.content import Folder

B1 = 3.5  # cefrpy counts A1 as 1: a word whose average rounds to B1 or less is easy
_ENDING = re.compile(r"(?:n['’]t|['’]\w+)$|(?<=^can)not$")
SHOWN = 30
_LEVELS = CEFRAnalyzer()


def level(word: str) -> float:
    """Return the level of a word, 1 for A1 to 6 for C2; a word that is not known is C2."""
    return float(_LEVELS.get_average_word_level_float(word) or 6)


def is_easy(word: str) -> bool:
    """Tell whether a word, without its "not" or what a contraction adds, is at level A1 to B1."""
    base = _ENDING.sub("", word)
    return len(base) < 3 or level(base) < B1


def lesson_coverage(lesson: Lesson, folder: Folder, site: Path) -> Coverage:
    """Return the coverage of a lesson with the glosses of its page in a built site."""
    page = site / "lessons" / lesson.id / "index.html"
    soup = BeautifulSoup(page.read_text("utf-8"), "html.parser")
    terms = load_terms(folder.terms)
    glossed = [terms[str(link["data-term"])] for link in soup.select("a.gloss[data-term]")]
    sentences = [text for part in sections(lesson.body) for text in part.sentences]
    return coverage(sentences, dict.fromkeys(glossed), is_easy)


def main() -> int:
    """Read the arguments, print, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--project", type=Path, default=Path(), help="a project, or an import")
    arguments = parser.parse_args()
    folder, site = Folder(arguments.project), arguments.project / "site"
    if not site.is_dir():
        print(f"{site}: the site is not built; run make site, or mkdocs build", file=sys.stderr)
        return 1
    lowest = 1.0
    for lesson in load_lessons(folder.lessons)[0]:
        found = lesson_coverage(lesson, folder, site)
        lowest = min(lowest, found.share)
        print(f"{lesson.id}: {found.share:.1%} of {found.words} words")
        for word in sorted(found.uncovered, key=lambda word: (-level(word), word))[:SHOWN]:
            print(f"  {word} ({found.uncovered[word]})")
    return 0 if lowest >= NEEDED else 1


if __name__ == "__main__":
    sys.exit(main())
