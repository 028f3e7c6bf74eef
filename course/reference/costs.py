"""The page of costs: a calculator, the worked examples with their working, and every price."""

from collections.abc import Mapping
from html import escape

from course.interface import said, say
from course.price import SUFFIXES, Price, Region
from course.reference.calculator import REGIONS, calculator
from course.reference.parts import cited, doubt, plain
from course.worked_examples import EXAMPLES

COSTS_PAGE = "reference/costs.md"
_NUMBER = 'role="cell" class="priced-number"'


def costs_page(prices: Mapping[str, Price]) -> str:
    """Return the Markdown of the page.

    Roles are told for the same reason as in the comparison: on a narrow screen a row is a card.
    """
    return f"""---
title: {say("costs")}
lang: en
glosses: "off"
hide:
  - toc
---

# {say("costs")} {{: data-string=costs lang=vi }}

{said("costs-lead", "p")}

<div class="costs" markdown="1">

{calculator(prices)}

{said("costs-examples", "h2", 'id="examples"')}

{said("costs-examples-note", "p")}

{_examples(prices)}

{said("costs-left-out", "p")}

{said("costs-prices", "h2", 'id="prices"')}

{_prices(prices)}

</div>
"""


def _examples(prices: Mapping[str, Price]) -> str:
    rows = [
        f"""<tr role="row" id="{example.id}">
<th scope="row" role="rowheader">{escape(_title(example.name))}</th>
<td role="cell" class="priced-working">{escape(prices[example.id].working)}
{_parts(prices[example.id], prices)}</td>
{_amounts(example.id, prices)}
</tr>"""
        for example in EXAMPLES
        if example.id in prices
    ]
    return _table([said("costs-example"), said("costs-working"), *REGIONS.values()], rows)


def _prices(prices: Mapping[str, Price]) -> str:
    rows = [
        f"""<tr role="row" id="price-{price.id}" markdown="1">
<th scope="row" role="rowheader" markdown="span">{plain(_title(price.name))}, {_unit(price)}\
{cited([price.fact] if price.fact else [])}{_note(price)}</th>
<td role="cell"><a href="{escape(price.address)}">{escape(price.source)}</a> \
<time datetime="{price.date}">{price.date}</time> {doubt(price.standing)}</td>
{_amounts(price.id, prices)}
</tr>"""
        for price in prices.values()
        if not price.working and price.region in (Region.US_EAST_1, None)
    ]
    return _table([said("costs-price"), said("sources"), *REGIONS.values()], rows)


def _table(columns: list[str], rows: list[str]) -> str:
    head = "".join(f'<th scope="col" role="columnheader">{column}</th>' for column in columns)
    body = "\n".join(rows)
    return f"""<table class="priced" role="table" markdown="1">
<thead role="rowgroup"><tr role="row">{head}</tr></thead>
<tbody role="rowgroup" markdown="1">
{body}
</tbody>
</table>"""


def _amounts(name: str, prices: Mapping[str, Price]) -> str:
    """Return a cell for each Region; what was not read there is said to be so."""
    shared = prices[name].region is None
    cells = []
    for region, suffix in SUFFIXES.items():
        price = prices.get(name if shared else f"{name}{suffix}")
        amount = escape(price.written) if price else said("costs-not-read")
        cells.append(f'<td {_NUMBER} data-of="{REGIONS[region]}">{amount}</td>')
    return "\n".join(cells)


def _parts(price: Price, prices: Mapping[str, Price]) -> str:
    """Return links to the prices in a working, each with the day of its source."""
    links = (
        f'<span><a href="#price-{name}">{escape(name)}</a>'
        f' <time datetime="{prices[name].date}">{prices[name].date}</time></span>'
        for name in price.parts
    )
    return f'<span class="priced-parts">{" ".join(links)}</span>'


def _title(name: str) -> str:
    return name[0].upper() + name[1:]


def _unit(price: Price) -> str:
    return said("costs-share") if price.is_share else escape(price.unit)


def _note(price: Price) -> str:
    return f' <span class="priced-note">{plain(price.note)}</span>' if price.note else ""
