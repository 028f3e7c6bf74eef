"""A page cut into lessons at its top-level sections, and a lesson as the text of its file.

The page's own title is no section: it names the course, or the part of the course. A page without
several top-level sections is one lesson.
"""

import math
import re
from dataclasses import dataclass, field

import yaml

from course.docusaurus.page import Page
from course.docusaurus.report import Line, Notes, joined
from course.docusaurus.sections import Section
from course.docusaurus.slugs import Slugs, plain_slug

WORDS_A_MINUTE = 200
_WORD = re.compile(r"\w+")


@dataclass
class Draft:
    """A lesson to be: its sections, and how many levels its headings move up."""

    id: str
    title: str
    sections: list[Section]
    top: str = ""
    up: int = 0


@dataclass(frozen=True)
class ImportedLesson:
    """A lesson that was made from a page, with the page's line for each line of its body."""

    id: str
    title: str
    original: str
    original_title: str
    position: int
    lines: tuple[Line, ...]

    @property
    def body(self) -> str:
        """The Markdown of the lesson."""
        return joined(list(self.lines)).strip("\n") + "\n"

    @property
    def minutes(self) -> int:
        """The minutes that reading it takes."""
        return max(1, math.ceil(len(_WORD.findall(self.body)) / WORDS_A_MINUTE))

    @property
    def text(self) -> str:
        """The text of the lesson's file, front matter first."""
        meta = {
            "title": self.title,
            "sidebar_position": self.position,
            "minutes": self.minutes,
            "imported": True,
            "original": self.original,
            "original_title": self.original_title,
        }
        front = yaml.safe_dump(meta, allow_unicode=True, sort_keys=False, width=10_000)
        return f"---\n{front}---\n\n{self.body}"


@dataclass
class CutPage:
    """A page with its title and the drafts of its lessons."""

    page: Page
    title: str
    lessons: list[Draft] = field(default_factory=list)

    @property
    def label(self) -> str:
        """What the page is called in lists: its label, else its title."""
        label = self.page.meta.get("sidebar_label") or self.page.meta.get("title")
        return str(label or self.title)


def cut(page: Page, sections: list[Section], ids: Slugs, notes: Notes) -> CutPage:
    """Return the page of ``sections`` as the drafts of its lessons; ``ids`` gives them names."""
    title, sections = _titled(page, sections, notes)
    real = [section.level for section in sections[1:] if not section.pseudo]
    top = min(real, default=0)
    preface, *rest = sections
    if real.count(top) < 2:
        name = plain_slug(str(page.meta.get("slug") or page.meta.get("id") or page.name))
        return CutPage(page, title, [Draft(ids.take(name), title, sections)])
    drafts: list[Draft] = []
    for section in rest:
        if section.level == top and not section.pseudo:
            name = plain_slug(section.text, f"{plain_slug(page.name)}-{len(drafts) + 1}")
            opened = Section(0, "", "", "", section.line, lines=section.lines)
            drafts.append(Draft(ids.take(name), section.text, [opened], section.id, top - 1))
            reason = f"a lesson of its own, lessons/{drafts[-1].id}.md; the heading is its title"
            notes.add(section.line, "section", "changed", reason)
            if "](" in section.heading:
                notes.add(section.line, "link in a title", "left-out", "a title is only words")
        elif drafts:
            drafts[-1].sections.append(section)
        else:
            heading = f"{'#' * section.level} {' '.join(section.heading.split())}"
            preface.lines += [Line(section.line, heading), *section.lines]
    drafts[0].sections[0].lines[:0] = preface.lines
    return CutPage(page, title, drafts)


def _titled(page: Page, sections: list[Section], notes: Notes) -> tuple[str, list[Section]]:
    """Return the title of a page, and its sections without the heading that is the title."""
    preface, *rest = sections
    titles = [section for section in rest if section.level == 1]
    if len(titles) == 1 and rest[0] is titles[0]:
        first = rest.pop(0)
        preface.lines += first.lines
        notes.add(first.line, "title", "kept", "it is the title of the course, or of its part")
        return first.text or page.name, [preface, *rest]
    return str(page.meta.get("title") or page.name), sections
