"""Rows of a table in a lesson, to be brought together again: the first column and another one."""

import re
from collections.abc import Iterator

from course.docusaurus.slugs import plain_slug
from course.lesson import Lesson
from course.structures import Table, tables_of
from quiz.items import Evidence, Item, Option
from quiz.patterns.base import Refused, Source, whys
from quiz.types.match import Match, Pair

PATTERN = "match"
FEWEST, MOST = 4, 6
_LEAST_COLUMNS = 3  # a why tells a cell from that of the next column
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
                    yield _item(source, lesson, table, column, rows[:MOST])


def _stands_alone(left: str, cell: str) -> bool:
    """Tell whether a row is understood without its table: *Who keeps the number?* is not."""
    points = _POINTS_ELSEWHERE.search(left) or _ASKS_FOR_THE.search(left)
    return cell.casefold() not in _SAYS_LITTLE and not points


def _item(
    source: Source, lesson: Lesson, table: Table, column: int, rows: list[tuple[str, ...]]
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
        body=Match(tuple(pairs)),
    )


def _stem(source: Source, table: Table, name: str) -> str:
    """Return a task that names what the column is about, and not only where it stands."""
    names = {text for term in source.terms for text in (term.en, *term.aliases)}
    if name in names or name.isupper():
        return f"Match each point with what holds for {name}."
    entry, other = (head[0].lower() + head[1:] for head in (table.head[0], name))
    return f"Match each {entry} with its {other}, as in “{table.heading}”."


def _partner(source: Source, table: Table, column: int, row: tuple[str, ...]) -> Option:
    """Return a cell with a why: what it means, and what another column says in its place."""
    other = next(place for place in range(len(row) - 1, 0, -1) if place != column)
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
