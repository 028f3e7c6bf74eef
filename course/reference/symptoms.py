"""The page of symptoms: by theme, what one sees, what to check, and where to read on."""

from collections.abc import Collection, Mapping
from html import escape

from course.interface import said
from course.lesson import Lesson
from course.reference.parts import Facet, Place, cited, places, plain, reference_page, themed
from course.symptoms import Reading, Symptom, headings

SYMPTOMS_PAGE = "reference/symptoms.md"


def symptoms_page(symptoms: Collection[Symptom], lessons: Mapping[str, Lesson]) -> str:
    """Return the Markdown of the page; ``lessons`` are those of the course by id."""
    groups = themed(symptoms)
    parts = []
    for theme, group in groups.items():
        heading = said(f"theme-{theme}", "h2", f'id="{theme}"')
        entries = "\n\n".join(_entry(symptom, lessons) for symptom in group)
        section = f'<section data-group="{theme}" markdown="1">'
        parts.append(f"{section}\n{heading}\n\n{entries}\n\n</section>")
    facets = [Facet("theme", tuple(groups))]
    return reference_page("symptoms", said("symptoms-lead", "p"), facets, "\n\n".join(parts))


def _entry(symptom: Symptom, lessons: Mapping[str, Lesson]) -> str:
    checks = "\n".join(f"1. {plain(check.text)}{cited(check.facts)}" for check in symptom.checks)
    found = [_place(reading, lessons[reading.lesson]) for reading in symptom.read]
    named = f'data-item="{symptom.id}" data-theme="{symptom.theme}"'
    return f"""<article class="reference-entry" {named} markdown="1">

### {plain(symptom.symptom)} {{: #{symptom.id} }}

<p lang="vi">{escape(symptom.symptom_vi)}</p>

{checks}

{places("read-on-in", found, SYMPTOMS_PAGE)}

</article>"""


def _place(reading: Reading, lesson: Lesson) -> Place:
    anchor = headings(lesson)[reading.heading] if reading.heading else ""
    return Place(lesson, reading.heading, anchor)
