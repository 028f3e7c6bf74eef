"""The footnotes of what a page cites: what it is, where it was read, and on what day."""

from datetime import date
from html import escape

from course.claims import Claim
from course.facts import Fact
from course.interface import said
from course.price import Price


def footnote(cited: Fact | Claim | Price, claims: str = "") -> list[str]:
    """Return the Markdown lines of a footnote.

    ``claims`` is the path from the page's source to the page of all claims, where there is one.
    """
    if isinstance(cited, Fact):
        return _lines(cited.id, cited.statement, _read(cited.source, cited.address, cited.seen))
    if isinstance(cited, Claim):
        return _lines(cited.id, f"“{cited.claim}”", _verdict(cited, claims))
    return _lines(f"P-{cited.id}", _price(cited), _read(cited.source, cited.address, cited.date))


def _lines(name: str, text: str, source: str) -> list[str]:
    return [f"[^{name}]: {text}", f'    <span class="fact-source">{source}</span>', ""]


def _read(source: str, address: str, day: str) -> str:
    read = said("read-on", date=date.fromisoformat(day).strftime("%d/%m/%Y"))
    return f'<a href="{escape(address)}">{escape(source)}</a> · {read}'


def _verdict(claim: Claim, claims: str) -> str:
    """Return the verdict in words, and what to say instead where the lesson's table is."""
    key = f"verdict-{claim.verdict}{'-limit' if claim.limit else ''}"
    link = f' · <a href="{claims}#{claim.id.lower()}">{said("all-claims")}</a>' if claims else ""
    return said("claim-of-the-page") + " · " + said(key, "b") + link


def _price(price: Price) -> str:
    region = f", {price.region}" if price.region else ""
    unit = "" if price.is_share else f" · {price.unit}" if price.unit else ""
    working = f" = {price.working}" if price.working else ""
    return f"{price.name}: {price.written}{unit}{region}{working}"
