"""All content of a project checked as a whole.

Each file is read once; what cannot be read is told with everything else that is wrong, so that a
writer sees all problems of a project in one run.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from course.blocks import block_problems
from course.checks import length_problems
from course.comparison import comparison_problems, comparison_rows
from course.facts import Fact, citation_problems, load_facts
from course.lesson import Lesson, load_lessons, split_front_matter
from course.problems import Problem, ProblemsFound, shown
from course.routes import route_problems, route_rows
from course.source import Mapping, parse_yaml, read_text
from glossary.matching import Matcher
from glossary.page_options import option_problems
from glossary.rules import findings
from glossary.rules.corpus import Corpus
from glossary.termbase import Termbase, load_terms, term_rows
from glossary.written import written_problems
from quiz.blueprint import blueprint_problems, load_blueprint, name_problems
from quiz.checks import bank_problems, placed_problems
from quiz.flaws import flaw_problems
from quiz.item_bank import bank_rows
from quiz.pages import lesson_page_path
from quiz.vocabulary import vocabulary
from scripts.content import Folder, authored_files, other_pages

T = TypeVar("T")
_LESSON_IN_NAV = re.compile(r"^\s+- (?:.*: )?(lessons/\S+\.md)\s*(?:#|$)")


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
    for page in other_pages(folder):
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


def _read(problems: list[Problem], load: Callable[[], T]) -> T | None:
    try:
        return load()
    except ProblemsFound as found:
        problems += found.problems
        return None


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
