"""The footnotes of what a page cites: what it is, where it was read, and on what day."""

from datetime import date
from html import escape

from course.claims import Claim
from course.facts import Fact
from course.interface import said
from course.price import Price

_UNSURE = ("seen-3p", "memory")


def footnote(cited: Fact | Claim | Price, claims: str = "") -> list[str]:
    """Return the Markdown lines of a footnote.

    ``claims`` is the path from the page's source to the page of all claims, where there is one.
    """
    if isinstance(cited, Fact):
        source = _source(cited, said("read-on", date=_shown(cited.seen)))
        return _lines(cited.id, cited.statement, source)
    if isinstance(cited, Claim):
        return _lines(cited.id, f"“{cited.claim}”", _verdict(cited, claims))
    source = _source(cited, said("prices-of", date=_shown(cited.date)))
    return _lines(f"P-{cited.id}", _price(cited), source)


def _lines(name: str, text: str, source: str) -> list[str]:
    return [f"[^{name}]: {text}", f'    <span class="fact-source">{source}</span>', ""]


def _source(cited: Fact | Price, day: str) -> str:
    """Return the source as a link, its day, and a word where nobody but others says so."""
    link = f'<a href="{escape(cited.address)}">{escape(cited.source)}</a>'
    told = [said(f"standing-{cited.standing}")] if cited.standing in _UNSURE else []
    return " · ".join([link, day, *told])


def _shown(day: str) -> str:
    return date.fromisoformat(day).strftime("%d/%m/%Y")


def _verdict(claim: Claim, claims: str) -> str:
    """Return the verdict in words, and what to say instead where the lesson's table is."""
    key = f"verdict-{claim.verdict}{'-limit' if claim.limit else ''}"
    link = f' · <a href="{claims}#{claim.id.lower()}">{said("all-claims")}</a>' if claims else ""
    return said("claim-of-the-page") + " · " + said(key, "b") + link


def _price(price: Price) -> str:
    unit = "" if price.is_share else f" per {price.unit}"
    region = f" in {price.region}" if price.region else ""
    working = f" ({price.working})" if price.working else ""
    return f"{price.name}: {price.written}{unit}{region}{working}"
