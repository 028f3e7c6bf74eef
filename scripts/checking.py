"""All content of a project checked as a whole.

Each file is read once; what cannot be read is told with everything else that is wrong, so that a
writer sees all problems of a project in one run.
"""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from collections.abc import Mapping as Known
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from course.blocks import block_problems
from course.checks import attribution_problems, length_problems
from course.choice_checks import choice_problems
from course.citations import Citable, citation_problems
from course.claims import claim_problems, claim_rows, load_claims
from course.comparison import comparison_problems, comparison_rows, shown_row_problems
from course.facts import Fact, load_facts
from course.form import form_problems
from course.lesson import Lesson, load_lessons, split_front_matter
from course.misconceptions import load_misconceptions, misconception_problems
from course.prices import load_prices, price_row_problems, price_rows
from course.problems import Problem, ProblemsFound, shown
from course.routes import route_problems, route_rows
from course.source import Mapping, parse_yaml, read_text
from course.symptoms import symptom_problems, symptom_rows
from glossary.matching import Matcher
from glossary.page_options import option_problems
from glossary.rules import findings
from glossary.rules.corpus import Corpus
from glossary.termbase import Termbase, load_terms, term_rows
from glossary.written import written_problems
from quiz.blueprint import blueprint_problems, load_blueprint, name_problems
from quiz.checks import bank_problems, belief_problems, placed_problems
from quiz.flaws import flaw_problems
from quiz.item_bank import bank_rows
from quiz.pages import lesson_page_path
from quiz.vocabulary import vocabulary
from scripts.content import Folder, authored_files, bilingual_rows, other_pages

T = TypeVar("T")
_LESSON_IN_NAV = re.compile(r"^\s+- (?:.*: )?(lessons/\S+\.md)\s*(?:#|$)")


@dataclass(frozen=True)
class _Nameable:
    """What pages may name. Where nothing is known of a kind, nothing is said of it."""

    citable: Citable
    beliefs: Collection[str] | None
    rows: Collection[str] | None
    terms: Termbase


def check(folder: Folder) -> list[Problem]:
    """Return every problem of the content of a project, sorted by place, and the warnings."""
    problems: list[Problem] = []
    citable = _citable(problems, folder)
    facts = citable.facts or {}
    beliefs = _optional(problems, folder.misconceptions, load_misconceptions)
    terms = _read(problems, lambda: load_terms(folder.terms)) or {}
    rows = _read(problems, lambda: term_rows(folder.terms)) or []
    compared = _comparison(problems, folder.comparison, facts)
    lessons, found = load_lessons(folder.lessons)
    problems += found
    compared_ids = None if compared is None else [row["id"] for row in compared]
    known = _Nameable(citable, beliefs, compared_ids, terms)
    for lesson in lessons:
        problems += _lesson_problems(lesson, known)
    texts = {path: _read(problems, partial(read_text, path)) for path in authored_files(folder)}
    _check_other_pages(problems, folder, texts, known)
    bank, unreadable = bank_rows(folder.bank)
    by_id = {lesson.id: lesson for lesson in lessons}
    named = dict.fromkeys(path.stem for path in folder.lessons.glob("*.md"))
    problems += [*unreadable, *bank_problems(bank, named | by_id, facts)]
    readable = terms and not found
    spoken = vocabulary(lessons, terms.values(), compared or ()) if readable else frozenset()
    problems += flaw_problems(bank, spoken)
    if beliefs is not None:
        problems += belief_problems(bank, beliefs)
    if not unreadable and not found:
        problems += placed_problems(bank, by_id)
        blueprint = _read(problems, lambda: load_blueprint(folder.blueprint))
        if blueprint:
            problems += blueprint_problems(blueprint, folder.blueprint, bank, by_id)
    problems += name_problems(lessons)
    if not found:
        problems += _ways_in(folder, lessons, facts)
    problems += _nav_problems(folder.root / "mkdocs.yml", lessons)
    corpus = Corpus(
        folder.terms,
        rows,
        terms,
        lessons=tuple(lesson for lesson in lessons if not lesson.imported),
        complete=not found,
        texts={path: text for path, text in texts.items() if text},
        data=bank | (_read([], lambda: bilingual_rows(folder)) or {}),  # faults are told above
        lock=_read(problems, partial(read_text, folder.lock)) if folder.lock.is_file() else None,
    )
    return sorted({*problems, *findings(corpus)})


def _read(problems: list[Problem], load: Callable[[], T]) -> T | None:
    try:
        return load()
    except ProblemsFound as found:
        problems += found.problems
        return None


def _comparison(
    problems: list[Problem], path: Path, facts: Known[str, Fact]
) -> Sequence[Mapping] | None:
    """Return the rows of the comparison, ``None`` if it cannot be read, and add what is wrong.

    No facts: they cannot be read.
    """
    rows = _read(problems, lambda: comparison_rows(path)) if path.is_file() else []
    if rows and facts:
        problems += comparison_problems(rows, path, facts)
    return rows


def _ways_in(folder: Folder, lessons: list[Lesson], facts: Known[str, Fact]) -> list[Problem]:
    """Return what is wrong with what leads to lessons or helps to choose.

    No facts: they cannot be read.
    """
    problems: list[Problem] = []
    if folder.routes.is_file():
        ways = _read(problems, lambda: route_rows(folder.routes)) or []
        problems += route_problems(ways, folder.routes, lessons)
    if folder.symptoms.is_file() and facts:
        seen = _read(problems, lambda: symptom_rows(folder.symptoms)) or []
        problems += symptom_problems(seen, folder.symptoms, facts, lessons)
    if folder.choice.is_file() and facts:
        problems += _read(problems, lambda: list(choice_problems(folder.choice, facts))) or []
    return problems


def _citable(problems: list[Problem], folder: Folder) -> Citable:
    """Return what pages may cite, and add what is wrong with it."""
    facts = _read(problems, lambda: load_facts(folder.facts))
    claims = _optional(problems, folder.claims, load_claims)
    prices = _optional(problems, folder.prices, load_prices)
    if facts and claims:
        problems += claim_problems(claim_rows(folder.claims), folder.claims, facts)
    if facts and prices:
        problems += price_row_problems(price_rows(folder.prices), folder.prices, facts)
    return Citable(facts, claims, prices)


def _optional(
    problems: list[Problem], path: Path, load: Callable[[Path], dict[str, T]]
) -> dict[str, T] | None:
    """Return what a file holds: nothing if it does not exist, ``None`` if it cannot be read."""
    return _read(problems, partial(load, path)) if path.is_file() else {}


def _lesson_problems(lesson: Lesson, known: _Nameable) -> Iterator[Problem]:
    place = lesson.body, lesson.path, lesson.first_line
    if known.terms:
        yield from option_problems(lesson.meta, lesson.path, known.terms)
    if lesson.imported:  # its words are those of its page; the import told what is doubtful
        yield from block_problems(*place)
        return
    yield from _markdown_problems(*place, known)
    yield from length_problems(lesson)
    yield from form_problems(lesson)
    yield from attribution_problems(lesson, known.citable.facts or {})


def _check_other_pages(
    problems: list[Problem], folder: Folder, texts: dict[Path, str | None], known: _Nameable
) -> None:
    """Add what is wrong with the pages that are no lessons; ``texts`` are of what people write."""
    for page in other_pages(folder):
        text = texts[page] if page in texts else _read(problems, partial(read_text, page))
        front, body, first_line = split_front_matter(text or "")
        meta = _read(problems, partial(parse_yaml, front, page, first_line=2))
        if meta and known.terms:
            problems += option_problems(meta, page, known.terms)
        if page in texts:  # else an import took it over as it is
            problems += _markdown_problems(body, page, first_line, known)


def _markdown_problems(
    body: str, path: Path, first_line: int, known: _Nameable
) -> Iterator[Problem]:
    """Yield what is wrong in the Markdown of any page."""
    yield from block_problems(body, path, first_line)
    yield from citation_problems(body, path, first_line, known.citable)
    if known.beliefs is not None:
        yield from misconception_problems(body, path, first_line, known.beliefs)
    if known.rows is not None:
        yield from shown_row_problems(body, path, first_line, known.rows)
    if known.terms:
        matcher = Matcher(known.terms.values())
        yield from written_problems(body, path, first_line, known.terms, matcher)


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
