"""The page of claims: what the introduction says, how far it is true, and what to say instead."""

from collections import Counter
from collections.abc import Collection, Iterable
from html import escape

from course.claims import Claim
from course.interface import said
from course.lesson import Lesson
from course.reference.parts import Facet, Place, cited, places, plain, reference_page
from course.text import sections

CLAIMS_PAGE = "reference/claims.md"
_STROKES = {
    "misleading": "M12 4 2.5 20h19zM12 10v4.5M12 17v.1",
    "outdated": "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V12l3 2",
    "unsupported": "m6 6 12 12M18 6 6 18",
    "plausible": "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1-1.5 2.3M12 18v.1",
    "confirmed-limit": "m3 12.5 4.5 4.5L17 7.5M20 15v3M20 20.5v.1",
    "confirmed": "m5 12.5 4.5 4.5L19 7.5",
}
"""The verdicts, what needs a correction first, and the drawing that stands beside each word."""


def claims_page(claims: Collection[Claim], lessons: Iterable[Lesson]) -> str:
    """Return the Markdown of the page; each claim leads to the lessons' sections that cite it."""
    taught = _taught(lessons)
    groups = []
    for section in dict.fromkeys(claim.section for claim in claims):
        group = (claim for claim in claims if claim.section == section)
        entries = "\n\n".join(_entry(claim, taught.get(claim.id, [])) for claim in group)
        heading = f"## {plain(section)}"
        groups.append(f'<section data-group markdown="1">\n\n{heading}\n\n{entries}\n\n</section>')
    facets = [Facet("verdict", tuple(_STROKES))]
    lead = f"{said('claims-lead', 'p')}\n{_counts(claims)}"
    return reference_page("claims", lead, facets, "\n\n".join(groups))


def _taught(lessons: Iterable[Lesson]) -> dict[str, list[Place]]:
    """Return the sections that cite each claim, in the order of the course."""
    taught: dict[str, list[Place]] = {}
    for lesson in lessons:
        for part in sections(lesson.body):
            for name in {name for sentence in part.content for name in sentence.cited}:
                taught.setdefault(name, []).append(Place(lesson, part.heading, part.id))
    return taught


def _counts(claims: Collection[Claim]) -> str:
    counted = Counter(map(_verdict, claims))
    rows = "\n".join(
        f"<li>{_told(verdict)} <b>{counted[verdict]}</b></li>"
        for verdict in _STROKES
        if counted[verdict]
    )
    return f'<ul class="verdict-counts">\n{rows}\n</ul>'


def _entry(claim: Claim, taught: list[Place]) -> str:
    verdict = _verdict(claim)
    return f"""<article class="reference-entry" data-item="{claim.id}" data-verdict="{verdict}" \
markdown="1">

### {plain(claim.claim)} {{: #{claim.id.lower()} }}

<p lang="vi">{escape(claim.claim_vi)}</p>

<p>{_told(verdict)}</p>

{said("say-instead", "b")} {plain(claim.instead)}{cited(claim.facts)}

{places("taught-in", taught, CLAIMS_PAGE)}

</article>"""


def _verdict(claim: Claim) -> str:
    return f"{claim.verdict}-limit" if claim.limit else claim.verdict


def _told(verdict: str) -> str:
    """Return a verdict as its word and its drawing: no colour tells it."""
    drawing = (
        '<svg class="stroke-icon" viewBox="0 0 24 24" aria-hidden="true">'
        f'<path d="{_STROKES[verdict]}"/></svg>'
    )
    return f'<span class="verdict">{drawing} {said(f"verdict-{verdict}")}</span>'
