"""The comparison as a page, grouped by theme, and rows of it as a table in a lesson."""

from collections.abc import Collection, Iterable

from course.comparison import CELLS, ComparisonRow
from course.interface import said
from course.page import Page
from course.reference.parts import Facet, cited, doubt, plain, reference_page, themed
from course.themes import Theme

COMPARISON_PAGE = "reference/comparison.md"
ANSWERS = ("differs", "same")


def comparison_page(rows: Collection[ComparisonRow]) -> str:
    """Return the Markdown of the page.

    Roles are told because on a narrow screen a row is shown as a card, and an element that is not
    shown as part of a table is none for every browser.
    """
    themes = themed(rows)
    groups = "\n".join(_group(theme, group) for theme, group in themes.items())
    columns = [said("compared-question"), *CELLS.values(), said("sources")]
    head = "".join(f'<th scope="col" role="columnheader">{column}</th>' for column in columns)
    table = f"""<table class="compared" role="table" markdown="1">
<thead role="rowgroup" markdown="1">
<tr role="row">{head}</tr>
</thead>
{groups}
</table>"""
    facets = [Facet("theme", tuple(themes)), Facet("answer", ANSWERS)]
    return reference_page("comparison", said("comparison-lead", "p"), facets, table)


def lesson_table(rows: Iterable[ComparisonRow], page: Page) -> list[str]:
    """Return the lines of a Markdown table of some rows, and a link to all of them."""
    columns = [said("compared-question"), *CELLS.values()]
    lines = ["", "|".join(["", *columns, ""]), "|".join(["", *["---"] * len(columns), ""])]
    for row in rows:
        answers = [plain(row.both or getattr(row, cell)) for cell in CELLS]
        asked = f"{plain(row.dimension)}{cited(row.facts)} {doubt(row.tag)}".rstrip()
        lines.append("|".join(["", asked, *answers, ""]))
    link = page.path_to(COMPARISON_PAGE)
    return [*lines, "", said("comparison-whole", "a", f'href="{link}"'), ""]


def _group(theme: Theme, rows: list[ComparisonRow]) -> str:
    heading = said(f"theme-{theme}", "th", 'colspan="4" scope="rowgroup" role="rowheader"')
    body = "\n".join(_row(row) for row in rows)
    return f"""<tbody role="rowgroup" data-group="{theme}" markdown="1">
<tr class="group-head" role="row">{heading}</tr>
{body}
</tbody>"""


def _row(row: ComparisonRow) -> str:
    answer = "same" if row.both else "differs"
    named = f'id="{row.id.lower()}" data-item="{row.id}" data-theme="{row.theme}"'
    names = " · ".join(CELLS.values())
    cells = (
        f'<td role="cell" colspan="2" data-of="{names}" markdown="span">{_told(row, "both")}</td>'
        if row.both
        else "\n".join(
            f'<td role="cell" data-of="{name}" markdown="span">{_told(row, cell)}</td>'
            for cell, name in CELLS.items()
        )
    )
    return f"""<tr role="row" {named} data-answer="{answer}" markdown="1">
<th scope="row" role="rowheader" markdown="span">{_told(row, "dimension")}</th>
{cells}
<td role="cell" class="compared-sources" markdown="span">{cited(row.facts)} {doubt(row.tag)}</td>
</tr>"""


def _told(row: ComparisonRow, field: str) -> str:
    """Return a field of a row, and its Vietnamese where that differs."""
    english, vietnamese = getattr(row, field), row.vietnamese(field)
    if vietnamese == english:
        return plain(english)
    return f'{plain(english)} <span lang="vi">{plain(vietnamese)}</span>'
