"""The prices of the course: ``prices.yml``, what is computed from it, and how lessons cite both.

A lesson cites a price right after the number: ``$0.04048[^P-fargate-x86-vcpu]``, or in Singapore
``$0.05056[^P-fargate-x86-vcpu-apse1]``; a share as ``12 %[^P-eks-auto-mode-fee]``.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from course.blocks import prose, without_code
from course.facts import unknown_fact
from course.files import read_rows
from course.price import SUFFIXES, Price
from course.problems import Problem, did_you_mean, shown
from course.source import Mapping as Row
from course.worked_examples import computed

_NUMBER = r"(?P<dollars>\$[0-9][0-9,]*(?:\.[0-9]+)?)|(?P<percent>[0-9]+(?:\.[0-9]+)?)[  ]?%"
_CITATION = r"(?:[*_]{0,3}\[\^P-(?P<id>[a-z0-9-]+)\](?!:))"
_CITED = re.compile(rf"(?:{_NUMBER}){_CITATION}?|\[\^P-(?P<bare>[a-z0-9-]+)\](?!:)")
_THOUSANDS = re.compile(r"\$(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3})(?:\.[0-9]+)?")


def price_rows(path: Path) -> list[Row]:
    """Return the rows as written; raise ``ProblemsFound`` with all that is wrong in their shape."""
    return read_rows(path, "prices", "course", "prices")


def load_prices(path: Path) -> dict[str, Price]:
    """Return the prices of a file by id, and after them all that is computed from them.

    A price in Singapore has the id of its row with ``-apse1``; one that was not read there is not
    there. Raises ``ProblemsFound`` with all that is wrong in the shape of the file.
    """
    read = {price.id: price for row in price_rows(path) for price in _of_row(row)}
    return read | {price.id: price for price in computed(read)}


def price_row_problems(rows: list[Row], path: Path, facts: Collection[str]) -> Iterator[Problem]:
    """Yield what is wrong with the rows beyond their shape: facts, units and amounts."""
    for row in rows:
        place = shown(path)
        if "fact" in row and row["fact"] not in facts:
            yield unknown_fact(place, row.lines["fact"], row["fact"], facts)
        amounts = [key for key in ("unit", *SUFFIXES) if key in row]
        if "share" in row and amounts:
            fact = f"the price {row['id']} is a share and has {' and '.join(amounts)} too"
            yield Problem(place, row.lines["share"], fact, "keep share:, or unit: and us-east-1:")
        elif "share" not in row and not {"unit", "us-east-1"} <= row.keys():
            fact = f"the price {row['id']} has no unit or no amount"
            yield Problem(place, row.lines["id"], fact, "write unit: and us-east-1:, or share:")


def price_problems(
    body: str, path: Path, first_line: int, prices: Mapping[str, Price]
) -> Iterator[Problem]:
    """Yield a problem for each ``$`` number without a citation, and each that differs from it."""
    for number, line in prose(body):
        for match in _CITED.finditer(without_code(line)):
            if told := _told(match, prices):
                yield Problem(shown(path), first_line + number, *told)


def unknown_price(path: str, line: int, name: str, prices: Collection[str]) -> Problem:
    """Return the problem of citing a price that does not exist."""
    cure = did_you_mean(name, prices, "add it to prices")
    return Problem(path, line, f'the price "{name}" does not exist', cure)


def _of_row(row: Row) -> Iterator[Price]:
    kept = {key: row.get(key, "") for key in ("name", "source", "address", "date", "standing")}
    kept |= {key: row.get(key, "") for key in ("fact", "note")}
    if "share" in row:
        yield Price(row["id"], unit="share", amount=Decimal(row["share"]), region=None, **kept)
        return
    for region, suffix in SUFFIXES.items():
        if region in row:
            name, amount = f"{row['id']}{suffix}", Decimal(row[region])
            yield Price(name, unit=row.get("unit", ""), amount=amount, region=region, **kept)


def _told(match: re.Match[str], prices: Mapping[str, Price]) -> tuple[str, str] | None:
    """Return fact and cure of a number and its citation, nothing where they agree."""
    name, sum_, percent = match["id"] or match["bare"], match["dollars"], match["percent"]
    if name is None:
        return (f"{sum_} has no source", _cure_of_uncited(sum_, prices)) if sum_ else None
    if name not in prices:
        unknown = unknown_price("", 0, name, prices)
        return unknown.fact, unknown.cure
    price = prices[name]
    if match["bare"]:
        return f"no number stands before [^P-{name}]", f"write {price.written}[^P-{name}]"
    amount = Decimal(percent) / 100 if percent else Decimal(sum_[1:].replace(",", ""))
    well_written = bool(percent) if price.is_share else bool(sum_ and _THOUSANDS.fullmatch(sum_))
    if amount == price.amount and well_written:
        return None
    said = f"{percent} %" if percent else sum_
    return f"{said} is not the price {name}", f"write {price.written}"


def _cure_of_uncited(sum_: str, prices: Mapping[str, Price]) -> str:
    amount = Decimal(sum_[1:].replace(",", ""))
    same = [name for name, price in prices.items() if price.amount == amount and not price.is_share]
    if same:
        return f"cite {' or '.join(f'[^P-{name}]' for name in same[:3])} right after it"
    return 'cite its price right after it, or write a supposed sum in words: "500 dollars"'
