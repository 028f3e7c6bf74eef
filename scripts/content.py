"""All content of a project folder: read, checked as a whole, and made into pages.

Each file is read once; what cannot be read is told with everything else that is wrong, so that a
writer sees all problems of a project in one run.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import TypeVar

from course.blocks import block_problems
from course.checks import length_problems
from course.comparison import comparison_problems, comparison_rows, load_comparison
from course.facts import Fact, citation_problems, load_facts
from course.lesson import Lesson, load_lessons, split_front_matter
from course.own_progress import OWN_PROGRESS_PAGE, own_progress_page
from course.problems import Problem, ProblemsFound, shown
from course.routes import load_routes, route_problems, route_rows
from course.source import Mapping, parse_yaml, read_text
from course.text import sections
from glossary.concordance import concordance
from glossary.lookup_index import LOOKUP_INDEX, lookup_index
from glossary.matching import Matcher
from glossary.page_options import option_problems
from glossary.pages import glossary_pages
from glossary.rules import findings
from glossary.rules.corpus import Corpus
from glossary.termbase import Term, Termbase, load_terms, term_rows
from glossary.written import written_glosses, written_problems
from quiz.blueprint import blueprint_problems, load_blueprint, name_problems
from quiz.checks import bank_problems, placed_problems
from quiz.flaws import flaw_problems
from quiz.generator import generate
from quiz.item_bank import bank_rows, load_bank
from quiz.items import Item
from quiz.pages import lesson_page_path, quiz_page, quiz_page_path
from quiz.patterns.base import Refused, Source
from quiz.selection import of_lesson, sets_of
from quiz.sets import set_pages
from quiz.vocabulary import vocabulary

T = TypeVar("T")
KEY_TERMS = 8
_LESSON_IN_NAV = re.compile(r"^\s+- (?:.*: )?(lessons/\S+\.md)\s*(?:#|$)")


@dataclass(frozen=True)
class Folder:
    """Where the content of a project lies."""

    root: Path

    @property
    def docs(self) -> Path:
        """The pages."""
        return self.root / "docs"

    @property
    def lessons(self) -> Path:
        """The lessons."""
        return self.docs / "lessons"

    @property
    def facts(self) -> Path:
        """The facts file."""
        return self.root / "course" / "facts.yml"

    @property
    def comparison(self) -> Path:
        """The comparison file; a project may have none."""
        return self.root / "course" / "comparison.yml"

    @property
    def routes(self) -> Path:
        """The routes file."""
        return self.root / "course" / "routes.yml"

    @property
    def terms(self) -> Path:
        """The terms file."""
        return self.root / "glossary" / "terms.yml"

    @property
    def lock(self) -> Path:
        """The lock file of translations; a project without one does not watch them."""
        return self.root / "glossary" / "translations.lock"

    @property
    def bank(self) -> Path:
        """The folder of the item bank."""
        return self.root / "quiz" / "bank"

    @property
    def blueprint(self) -> Path:
        """The blueprint of the pages across lessons; a project may have none."""
        return self.root / "quiz" / "blueprint.yml"

    @property
    def sources(self) -> list[Path]:
        """What people have written outside docs/: what a live build watches."""
        written = [self.facts, self.comparison, self.routes, self.terms, self.lock, self.bank]
        written.append(self.blueprint)
        return [path for path in written if path.exists()]


def check(folder: Folder) -> list[Problem]:
    """Return every problem of the content of a project, sorted by place, and the warnings."""
    problems: list[Problem] = []
    facts = _read(problems, lambda: load_facts(folder.facts)) or {}
    terms = _read(problems, lambda: load_terms(folder.terms)) or {}
    rows = _read(problems, lambda: term_rows(folder.terms)) or []
    compared = _comparison(problems, folder.comparison, facts)
    lessons, found = load_lessons(folder.lessons)
    problems += found
    for lesson in lessons:
        place = lesson.body, lesson.path, lesson.first_line
        if terms:
            problems += option_problems(lesson.meta, lesson.path, terms)
        if lesson.imported:  # its words are those of its page; the import told what is doubtful
            problems += block_problems(*place)
            continue
        problems += _markdown_problems(*place, facts, terms)
        problems += length_problems(lesson)
    texts = {path: _read(problems, partial(read_text, path)) for path in authored_files(folder)}
    for page in _other_pages(folder):
        text = texts[page] if page in texts else _read(problems, partial(read_text, page))
        front, body, first_line = split_front_matter(text or "")
        meta = _read(problems, partial(parse_yaml, front, page, first_line=2))
        if meta and terms:
            problems += option_problems(meta, page, terms)
        if page not in texts:  # an import took it over as it is
            continue
        problems += _markdown_problems(body, page, first_line, facts, terms)
    bank, unreadable = bank_rows(folder.bank)
    by_id = {lesson.id: lesson for lesson in lessons}
    named = dict.fromkeys(path.stem for path in folder.lessons.glob("*.md"))
    problems += [*unreadable, *bank_problems(bank, named | by_id, facts)]
    known = vocabulary(lessons, terms.values(), compared) if terms and not found else frozenset()
    problems += flaw_problems(bank, known)
    if not unreadable and not found:
        problems += placed_problems(bank, by_id)
        blueprint = _read(problems, lambda: load_blueprint(folder.blueprint))
        if blueprint:
            problems += blueprint_problems(blueprint, folder.blueprint, bank, by_id)
    problems += name_problems(lessons)
    if folder.routes.is_file() and not found:
        ways = _read(problems, lambda: route_rows(folder.routes)) or []
        problems += route_problems(ways, folder.routes, lessons)
    problems += _nav_problems(folder.root / "mkdocs.yml", lessons)
    corpus = Corpus(
        folder.terms,
        rows,
        terms,
        lessons=tuple(lesson for lesson in lessons if not lesson.imported),
        complete=not found,
        texts={path: text for path, text in texts.items() if text},
        data=bank,
        lock=_read(problems, partial(read_text, folder.lock)) if folder.lock.is_file() else None,
    )
    return sorted({*problems, *findings(corpus)})


def authored_files(folder: Folder) -> list[Path]:
    """Return the files whose text people write here, and no import has taken over."""
    files = [folder.facts, folder.routes, folder.terms, *sorted(folder.bank.glob("*.yml"))]
    files.append(folder.root / "course" / "interface" / "vi.json")
    files.append(folder.root / "quiz" / "patterns" / "whys.yml")
    pages = [*sorted(folder.lessons.glob("*.md")), *_other_pages(folder)]
    return [path for path in files if path.is_file()] + [p for p in pages if not _imported(p)]


def _imported(page: Path) -> bool:
    front, _, _ = split_front_matter(page.read_text("utf-8", errors="replace"))
    return "imported: true" in front.split("\n")


def generate_pages(
    folder: Folder, site_url: str = ""
) -> tuple[dict[Path, str], list[Item], list[Refused]]:
    """Return what is made from the content, by path, and what the generator did.

    ``site_url`` is the address of the site with a slash at its end, where that is known.
    Raises ``ProblemsFound`` when the content cannot be read; run ``check`` first.
    """
    terms = load_terms(folder.terms)
    matcher = Matcher(terms.values())
    bank = load_bank(folder.bank)
    lessons, problems = load_lessons(folder.lessons)
    if problems:
        raise ProblemsFound(problems)
    listed = glossary_pages(terms, concordance(lessons, terms, matcher), site_url)
    pages = {folder.docs / path: text for path, text in listed.items()}
    pages[folder.docs / LOOKUP_INDEX] = lookup_index(terms)
    pages[folder.docs / OWN_PROGRESS_PAGE] = own_progress_page()
    made, refused = generate(item_source(folder, lessons))
    blueprint = load_blueprint(folder.blueprint)
    sets = sets_of(blueprint, bank, made, terms, lessons)
    for lesson, following in zip_longest(lessons, lessons[1:]):
        asked = {term.id for term in _key_terms(lesson, terms, matcher)}
        of_text, of_words = of_lesson(lesson.id, bank, made, asked)
        onward = following or sets.first_of("contrast", "words", "final")
        page = quiz_page(lesson, of_text, of_words, onward)
        pages[folder.docs / quiz_page_path(lesson.id)] = page
    by_id = {lesson.id: lesson for lesson in lessons}
    routes = load_routes(folder.routes, lessons) if folder.routes.is_file() else []
    for name, page in set_pages(sets, by_id, routes).items():
        pages[folder.docs / quiz_page_path(name)] = page
    return pages, made, refused


def item_source(folder: Folder, lessons: list[Lesson]) -> Source:
    """Return what items are made from; a project without a comparison has no rows of it."""
    compares = folder.comparison.is_file()
    rows = load_comparison(folder.comparison).values() if compares else ()
    terms = load_terms(folder.terms).values()
    return Source(lessons, list(terms), list(rows), load_facts(folder.facts))


def _key_terms(lesson: Lesson, terms: Termbase, matcher: Matcher) -> list[Term]:
    """Return the terms that a lesson glosses by hand: the words its author wants learnt.

    An imported lesson has other terms of its text after them, up to eight in all.
    """
    glosses = written_glosses(lesson.body, terms, matcher)
    written = list(dict.fromkeys(gloss.terms[0] for gloss in glosses if gloss.terms))
    if not lesson.imported:
        return written
    texts = (sentence for part in sections(lesson.body) for sentence in part.sentences)
    matched = [match.term for text in texts for match in matcher.find(text)]
    more = [term for term in dict.fromkeys(matched) if term.mark == "auto" and term not in written]
    return written + more[: max(0, KEY_TERMS - len(written))]


def _read(problems: list[Problem], load: Callable[[], T]) -> T | None:
    try:
        return load()
    except ProblemsFound as found:
        problems += found.problems
        return None


def _other_pages(folder: Folder) -> Iterator[Path]:
    """Yield the pages that people write and that are no lessons."""
    generated = ("glossary", "progress", "quizzes")
    made = {folder.lessons, *(folder.docs / name for name in generated)}
    for path in sorted(folder.docs.rglob("*.md")):
        if not made & set(path.parents):
            yield path


def _comparison(problems: list[Problem], path: Path, facts: dict[str, Fact]) -> Sequence[Mapping]:
    """Return the rows of the comparison, if there is one, and add what is wrong with them.

    No facts: they cannot be read.
    """
    rows = _read(problems, lambda: comparison_rows(path)) if path.is_file() else None
    if rows and facts:
        problems += comparison_problems(rows, path, facts)
    return rows or []


def _markdown_problems(
    body: str, path: Path, first_line: int, facts: dict[str, Fact], terms: Termbase
) -> Iterator[Problem]:
    """Yield what is wrong in the Markdown of any page; no facts or terms: they cannot be read."""
    yield from block_problems(body, path, first_line)
    if facts:
        yield from citation_problems(body, path, first_line, facts)
    if terms:
        matcher = Matcher(terms.values())
        yield from written_problems(body, path, first_line, terms, matcher)


def _nav_problems(path: Path, lessons: list[Lesson]) -> Iterator[Problem]:
    """Yield a problem where ``nav:`` leaves a lesson out or has the lessons in another order."""
    wanted = [lesson_page_path(lesson) for lesson in lessons]
    lines = enumerate(read_text(path).split("\n"), start=1)
    named = {found[1]: number for number, line in lines if (found := _LESSON_IN_NAV.search(line))}
    for page in wanted:
        if page not in named:
            cure = "add it under nav: at the place of its sidebar_position"
            yield Problem(shown(path), 1, f"nav: leaves {page} out", cure)
    there = [page for page in named if page in wanted]
    for page, other in zip(there, [page for page in wanted if page in named], strict=True):
        if page != other:
            fact = f"nav: has {page} where sidebar_position wants {other}"
            yield Problem(shown(path), named[page], fact, "order nav: by sidebar_position")
            return
