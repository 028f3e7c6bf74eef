"""Rows of a table in a lesson, to be brought together again: the first column and another one."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from course.docusaurus.slugs import plain_slug
from course.lesson import Lesson
from course.structures import Table, tables_of
from quiz.items import Evidence, Item, Option
from quiz.patterns.base import Refused, Source, whys
from quiz.types.match import Match, Pair

PATTERN = "match"
FEWEST, MOST = 4, 6
_MOST_LEFT_OVER = 2
_LEAST_COLUMNS = 3  # a why tells a cell from that of the next column
COMPARED = frozenset(["ECS", "EKS"])  # what the comparison has rows of
_EMPTY = frozenset(["", "–", "-"])
_SAYS_LITTLE = _EMPTY | {"yes", "no", "none"}
_CLAUSE = re.compile(
    r"\b(?:I|you|we|it|they|this|do|does|is|are|has|have|what|who|which|how|when|where|why"
    r"|as|at|by|for|from|in|of|on|to|with)\b",
    re.IGNORECASE,
)
_POINTS_ELSEWHERE = re.compile(r"\b(?:it|its|they|them|their|this|these|those)\b", re.IGNORECASE)
_ASKS_FOR_THE = re.compile(r"\bthe\b.*\?$", re.IGNORECASE)


def tables_matched(source: Source) -> Iterator[Item | Refused]:
    """Yield an item for each column of a lesson's tables whose cells are one row's alone."""
    for lesson in source.lessons:
        for table in tables_of(lesson.body):
            if len(table.head) < _LEAST_COLUMNS:
                yield Refused(PATTERN, table.heading, "nothing-to-tell-it-from")
                continue
            if source.rows and COMPARED.issuperset(table.head[1:]):
                yield Refused(PATTERN, table.heading, "the-comparison-asks-it")
                continue
            for column in range(1, len(table.head)):
                rows = [row for row in table.rows if _stands_alone(row[0], row[column])]
                told = f"{table.head[column]}, {table.heading}"
                if len({row[column].casefold() for row in rows}) < len(rows):
                    yield Refused(PATTERN, told, "two-rows-have-one-cell")
                elif _CLAUSE.search(table.head[column]):
                    yield Refused(PATTERN, told, "the-head-is-no-name")
                elif len(rows) < FEWEST:
                    yield Refused(PATTERN, told, "too-few-rows")
                else:
                    extra = _strangers(source, table, column, rows[:MOST])
                    cells = [row[column] for row in rows[:MOST]]
                    if 2 * len(_alone(cells, [option.text for option in extra])) >= len(cells):
                        yield Refused(PATTERN, told, "the-form-tells-the-partner")
                    else:
                        yield _item(source, lesson, table, column, rows[:MOST], extra)


def _stands_alone(left: str, cell: str) -> bool:
    """Tell whether a row is understood without its table: *Who keeps the number?* is not."""
    points = _POINTS_ELSEWHERE.search(left) or _ASKS_FOR_THE.search(left)
    return cell.casefold() not in _SAYS_LITTLE and not points


def _alone(cells: list[str], extra: Sequence[str] = ()) -> list[str]:
    """Return the cells of a form that no other has: the one price goes with the fee."""
    forms = Counter(map(_form, (*cells, *extra)))
    return [cell for cell in cells if forms[_form(cell)] == 1]


def _form(cell: str) -> str:
    """Return what a cell is by its form: an amount, a clause or a name."""
    if re.match(r"\W*\d", cell):
        return "amount"
    return "clause" if _CLAUSE.search(cell) else "name"


def _strangers(
    source: Source, table: Table, column: int, rows: list[tuple[str, ...]]
) -> tuple[Option, ...]:
    """Return what the rows say of another thing, first where the form tells the partner.

    The heads of both columns are names of things, so that a reader may take one for the other.
    """
    other = _other(table.head, column)
    if not all(_is_name(source, table.head[place]) for place in (column, other)):
        return ()
    cells, extra = [row[column] for row in rows], dict[str, Option]()
    alone, taken = _alone(cells), {row[column].casefold() for row in table.rows}
    for row in sorted(rows, key=lambda row: row[column] not in alone):
        cell = row[other]
        if _stands_alone(row[0], cell) and cell.casefold() not in taken:
            about = {"left": row[0], "right": row[column], "cell": cell}
            about |= {"column": table.head[column], "other_column": table.head[other]}
            mistake = f"takes what holds for {about['other_column']} for {about['column']}"
            reason = whys("row-of-other", **about)
            extra.setdefault(cell.casefold(), Option(cell, misconception=mistake, **reason))
    return tuple(islice(extra.values(), _MOST_LEFT_OVER))


def _item(
    source: Source,
    lesson: Lesson,
    table: Table,
    column: int,
    rows: list[tuple[str, ...]],
    extra: tuple[Option, ...],
) -> Item:
    name, told = table.head[column], "; ".join(f"{row[0]}: {row[column]}" for row in rows)
    pairs = [Pair(row[0], _partner(source, table, column, row)) for row in rows]
    return Item(
        id=f"{PATTERN}-{lesson.id}-{table.id or 'beginning'}-{plain_slug(name)}",
        type="match",
        lesson=lesson.id,
        level="remember",
        stem=_stem(source, table, name),
        evidence=Evidence(table.heading, told),
        body=Match(tuple(pairs), extra),
    )


def _stem(source: Source, table: Table, name: str) -> str:
    """Return a task that names what the column is about, and not only where it stands."""
    if _is_name(source, name):
        return f"Match each point with what holds for {name}."
    entry, other = (head[0].lower() + head[1:] for head in (table.head[0], name))
    return f"Match each {entry} with its {other}, as in “{table.heading}”."


def _is_name(source: Source, head: str) -> bool:
    """Tell whether the head of a column is the name of a thing: *EKS*."""
    names = {text for term in source.terms for text in (term.en, *term.aliases)}
    return head in names or head.isupper()


def _other(row: Sequence[str], column: int) -> int:
    """Return the column that a cell is told from."""
    return next(place for place in range(len(row) - 1, 0, -1) if place != column)


def _partner(source: Source, table: Table, column: int, row: tuple[str, ...]) -> Option:
    """Return a cell with a why: what it means, and what another column says in its place."""
    other = _other(row, column)
    about = {"left": row[0], "right": row[column], "column": table.head[column]}
    about |= {"other": row[other], "other_column": table.head[other]}
    known = "row" if row[other] not in _EMPTY else "row-alone"
    return Option(
        row[column], right=True, **whys(known, **about, meant=_meant(source, row[column]))
    )


def _meant(source: Source, cell: str) -> str:
    """Return the definition of the term that a cell is, but for what stands in brackets."""
    whole = cell.partition(" (")[0]  # in its own case: a Deployment is no deployment
    terms = (one for one in source.terms if one.en in (whole, cell))
    return next((term.definition_en for term in terms), "")
