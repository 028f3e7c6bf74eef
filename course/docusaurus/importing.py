"""The import as a whole: pages in, lessons and a report out.

Every page is read and cut before any is written, because a link of one leads into another.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from course.docusaurus.admonitions import as_quotes
from course.docusaurus.definitions import Definitions, needed, taken_out, tell_unused
from course.docusaurus.dialect import Dialect
from course.docusaurus.lessons import CutPage, Draft, ImportedLesson, cut
from course.docusaurus.links import Links, Target
from course.docusaurus.mdx import without_mdx
from course.docusaurus.page import Page, read_page
from course.docusaurus.report import Entry, Line, Notes, joined
from course.docusaurus.sections import Section, sections_of
from course.docusaurus.slugs import Slugs
from course.problems import ProblemsFound


@dataclass(frozen=True)
class ImportedPage:
    """A page that was imported: what it is called, what it says of itself, its lessons."""

    path: str
    title: str
    label: str
    description: str
    lessons: tuple[ImportedLesson, ...]


@dataclass
class Imported:
    """A course made from pages; ``files`` gives the source of each file that comes along."""

    title: str
    pages: list[ImportedPage]
    report: list[Entry]
    files: dict[str, str] = field(default_factory=dict)

    @property
    def lessons(self) -> list[ImportedLesson]:
        """The lessons of all pages, in the order of the course."""
        return [lesson for page in self.pages for lesson in page.lessons]


@dataclass
class _Read:
    cut: CutPage
    definitions: Definitions
    notes: Notes


def import_pages(
    texts: Mapping[str, str],
    files: Collection[str] = (),
    folder: Path = Path(),
    title: str = "",
) -> Imported:
    """Return the course that pages make.

    ``texts`` holds the pages by path below ``folder``; ``files`` names what links may lead to
    besides, ``/…`` for files of the static folder; ``title`` names a course of several pages.
    Raises ``ProblemsFound`` with all that is wrong in the front matter of all pages.
    """
    report: list[Entry] = []
    pages = _pages(texts, folder, report)
    ids = Slugs()
    read = [_read(page, notes, ids) for page, notes in pages]
    targets = _targets(read)
    imported = Imported(title or (read[0].cut.title if read else ""), [], report)
    for each in read:
        links = Links(each.cut.page.path, targets, files, each.notes)
        imported.pages.append(_written(each, links, len(imported.lessons)))
        imported.files |= links.carried
        report += each.notes.entries
    report.sort()
    return imported


def _pages(texts: Mapping[str, str], folder: Path, report: list[Entry]) -> list[tuple[Page, Notes]]:
    """Return the pages that are published, in the order of the sidebar."""
    pages: list[tuple[Page, Notes]] = []
    problems = []
    for path, text in texts.items():
        notes = Notes(path)
        try:
            page = read_page(text, path, folder / path, notes)
        except ProblemsFound as found:
            problems += found.problems
            continue
        if page.is_draft or page.is_partial:
            reason = "a draft" if page.is_draft else "a part for other pages (its name begins _)"
            report.append(Entry(path, 1, "page", "left-out", f"{reason}; Docusaurus has no page"))
        else:
            pages.append((page, notes))
    if problems:
        raise ProblemsFound(problems)
    return sorted(pages, key=lambda pair: pair[0].order)


def _read(page: Page, notes: Notes, ids: Slugs) -> _Read:
    lines = as_quotes(without_mdx(list(page.lines), notes), notes)
    lines, definitions = taken_out(lines)
    return _Read(cut(page, sections_of(lines, notes), ids, notes), definitions, notes)


def _targets(read: list[_Read]) -> dict[str, Target]:
    """Return where links to pages lead, by path and by address."""
    targets: dict[str, Target] = {}
    for each in read:
        lessons = {"": f"{each.cut.lessons[0].id}.md"}
        for draft in each.cut.lessons:
            for name in (draft.top, *(section.id for section in draft.sections)):
                lessons.setdefault(name, f"{draft.id}.md")
        target = Target(lessons, [draft.top for draft in each.cut.lessons if draft.top])
        page = each.cut.page
        for name in (page.path, page.path.rpartition(".")[0], page.route):
            targets.setdefault(name, target)
    return targets


def _written(each: _Read, links: Links, before: int) -> ImportedPage:
    cut_page, page, used = each.cut, each.cut.page, set[str]()
    lessons = []
    for number, draft in enumerate(cut_page.lessons, start=before + 1):
        lines = _body(draft, each, links, used)
        path, title = page.path, cut_page.title
        lessons.append(ImportedLesson(draft.id, draft.title, path, title, number, tuple(lines)))
    tell_unused(used, each.definitions, each.notes)
    description = str(page.meta.get("description") or "")
    return ImportedPage(page.path, cut_page.title, cut_page.label, description, tuple(lessons))


def _body(draft: Draft, each: _Read, links: Links, used: set[str]) -> list[Line]:
    """Return the lines of a lesson, with the definitions it needs at its end."""
    file = f"{draft.id}.md"
    dialect = Dialect(each.notes, lambda lines: links.rewritten(lines, file))
    out: list[Line] = []
    for section in draft.sections:
        heading = [_heading(section, draft.up, dialect)] if section.level else []
        for part in (heading, _bare(dialect.written(section.lines))):
            if out and part:
                out.append(Line(part[0].number, ""))
            out += part
    asked = needed(joined(out), each.definitions)
    used.update(asked)
    for label, lines in asked.items():
        note = label.startswith("^")
        new = dialect.text(lines) if note else [links.defined(line, file) for line in lines]
        out += [Line(lines[0].number, ""), *new]
    return out


def _heading(section: Section, up: int, dialect: Dialect) -> Line:
    """Return the line of a heading, with its id."""
    rows = [Line(section.line, row) for row in section.heading.split("\n")]
    text = " ".join(row.text.strip() for row in dialect.text(rows))
    return Line(section.line, f"{'#' * max(1, section.level - up)} {text} {{: #{section.id} }}")


def _bare(lines: list[Line]) -> list[Line]:
    """Return lines without the empty ones at their start and end."""
    full = [place for place, line in enumerate(lines) if line.text.strip()]
    return lines[full[0] : full[-1] + 1] if full else []
