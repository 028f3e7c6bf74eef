"""Print the lexical coverage of lessons, and the words worth a gloss, rarest first.

Easy are the words at level A1 to B1 of the CEFR, by cefrpy. What a page glosses is read from the
built site. Rare are words of a high level; of one level, those that stand there most often come
first. With --project the lessons are those of an import, whose site is built before. Exit code 1
if a lesson that people wrote as one is below 98 %.
"""

import argparse
import re
import sys
from pathlib import Path

from bs4 import BeautifulSoup
from cefrpy import CEFRAnalyzer

from course.lesson import Lesson, load_lessons
from course.problems import did_you_mean
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


def named_level(word: str) -> str:
    """Return the name of a word's level, B2 to C2; "rare" for a word that the list lacks."""
    known = _LEVELS.get_average_word_level_CEFR(word)
    return str(known) if known else "rare"


def worth_a_gloss(found: Coverage) -> list[str]:
    """Return the uncovered words of a text: the rarest first, of one level the most frequent."""
    words = found.uncovered
    return sorted(
        words,
        key=lambda word: (named_level(word) != "rare", -round(level(word)), -words[word], word),
    )


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
    parser.add_argument("lesson", nargs="*", help="the ids of lessons; without any, all of them")
    parser.add_argument("--project", type=Path, default=Path(), help="a project, or an import")
    arguments = parser.parse_args()
    folder, site = Folder(arguments.project), arguments.project / "site"
    if not site.is_dir():
        print(f"{site}: the site is not built; run make site, or mkdocs build", file=sys.stderr)
        return 1
    lessons = {lesson.id: lesson for lesson in load_lessons(folder.lessons)[0]}
    for name in arguments.lesson:
        if name not in lessons:
            cure = did_you_mean(name, lessons, f"the lessons are {', '.join(lessons)}")
            parser.error(f'there is no lesson "{name}"; {cure}')
    low = False
    for lesson in (lessons[name] for name in arguments.lesson or lessons):
        found = lesson_coverage(lesson, folder, site)
        low = low or (found.share < NEEDED and not lesson.imported)
        print(f"{lesson.id}: {found.share:.1%} of {found.words} words")
        for word in worth_a_gloss(found)[:SHOWN]:
            print(f"  {word} ({named_level(word)}, {found.uncovered[word]}×)")
    return int(low)


if __name__ == "__main__":
    sys.exit(main())
