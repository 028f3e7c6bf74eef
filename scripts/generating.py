"""The pages that are made from the content of a project."""

from itertools import zip_longest
from pathlib import Path

from course.choice import load_choice
from course.claims import load_claims
from course.comparison import load_comparison
from course.facts import load_facts
from course.lesson import Lesson, load_lessons
from course.own_progress import OWN_PROGRESS_PAGE, own_progress_page
from course.prices import load_prices
from course.problems import ProblemsFound
from course.reference.choose import CHOOSE_PAGE, choose_page
from course.reference.claims import CLAIMS_PAGE, claims_page
from course.reference.comparison import COMPARISON_PAGE, comparison_page
from course.reference.costs import COSTS_PAGE, costs_page
from course.reference.symptoms import SYMPTOMS_PAGE, symptoms_page
from course.routes import load_routes
from course.symptoms import load_symptoms
from course.text import sections
from glossary.concordance import concordance
from glossary.lookup_index import LOOKUP_INDEX, lookup_index
from glossary.matching import Matcher
from glossary.pages import glossary_pages
from glossary.termbase import Term, Termbase, load_terms
from glossary.written import written_glosses
from quiz.blueprint import load_blueprint
from quiz.generator import generate
from quiz.item_bank import load_bank
from quiz.items import Item
from quiz.pages import quiz_page, quiz_page_path
from quiz.patterns.base import Refused, Source, load_reasons
from quiz.selection import of_lesson, sets_of
from quiz.sets import set_pages
from scripts.content import Folder

KEY_TERMS = 8


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
    pages |= _reference_pages(folder, lessons)
    made, refused = generate(item_source(folder, lessons))
    blueprint = load_blueprint(folder.blueprint)
    sets = sets_of(blueprint, bank, made, terms, lessons)
    for lesson, following in zip_longest(lessons, lessons[1:]):
        asked = [term.id for term in _key_terms(lesson, terms, matcher)]
        of_text, of_words = of_lesson(lesson.id, bank, made, asked)
        onward = following or sets.first_of("contrast", "words", "final")
        page = quiz_page(lesson, of_text, of_words, onward)
        pages[folder.docs / quiz_page_path(lesson.id)] = page
    by_id = {lesson.id: lesson for lesson in lessons}
    routes = load_routes(folder.routes, lessons) if folder.routes.is_file() else []
    for name, page in set_pages(sets, by_id, routes).items():
        pages[folder.docs / quiz_page_path(name)] = page
    return pages, made, refused


def _reference_pages(folder: Folder, lessons: list[Lesson]) -> dict[Path, str]:
    """Return the pages to look things up in, by path, of the data that the project has."""
    pages = {}
    if folder.comparison.is_file():
        pages[COMPARISON_PAGE] = comparison_page(load_comparison(folder.comparison).values())
    if folder.claims.is_file():
        pages[CLAIMS_PAGE] = claims_page(load_claims(folder.claims).values(), lessons)
    if folder.symptoms.is_file():
        by_id = {lesson.id: lesson for lesson in lessons}
        pages[SYMPTOMS_PAGE] = symptoms_page(load_symptoms(folder.symptoms), by_id)
    if folder.prices.is_file():
        pages[COSTS_PAGE] = costs_page(load_prices(folder.prices))
    if folder.choice.is_file():
        pages[CHOOSE_PAGE] = choose_page(load_choice(folder.choice))
    return {folder.docs / path: text for path, text in pages.items()}


def item_source(folder: Folder, lessons: list[Lesson]) -> Source:
    """Return what items are made from; a project without a comparison has no rows of it."""
    compares = folder.comparison.is_file()
    rows = load_comparison(folder.comparison).values() if compares else ()
    terms = load_terms(folder.terms).values()
    return Source(lessons, list(terms), list(rows), load_facts(folder.facts), load_reasons())


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
