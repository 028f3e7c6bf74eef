"""What the course adds to the Markdown of its pages.

A lesson gets its frame: the head with goal and objectives, and the next step at its end. What it
cites (``[^F2]``) gets its footnote from the data, under a heading of its own; the blocks are
in ``course.block_elements``. A block that no extension has taken stops the build instead of being
published as raw text.
"""

import re
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from pymdownx.blocks import BlocksExtension

from course.block_elements import BLOCK_ELEMENTS
from course.blocks import blocks
from course.citations import Citable, cited, load_citable
from course.comparison import load_comparison, unknown_row
from course.footnotes import footnote
from course.frame import lesson_end, lesson_head
from course.interface import say
from course.page import page_of, served_by_mkdocs
from course.problems import Problem, ProblemsFound
from course.reference.comparison import lesson_table

_MD_LINK = re.compile(r'href="(?P<path>[^":#]+\.md)(?P<anchor>(?:#[^"]*)?)"')


class LessonFrame(Treeprocessor):
    """Puts the head and the end of a lesson round its text."""

    def __init__(self, md: Markdown, lessons: Path) -> None:
        """Keep the folder of the lessons: a lesson's head tells its place among them."""
        super().__init__(md)
        self.lessons = lessons

    def run(self, root: Element) -> None:
        """Change the tree of a lesson's page in place; leave other pages alone."""
        page = page_of(self.md)
        path = PurePosixPath(page.path)
        if path.parent.name != self.lessons.name or "sidebar_position" not in page.meta:
            return
        place = int(page.meta["sidebar_position"]), len(list(self.lessons.glob("*.md")))
        body = "\n".join(self.md.lines)  # type: ignore[attr-defined]  # missing in its stubs
        checks = sum(block.name == "self-check" for block in blocks(body))
        head, end = Element("p"), Element("p")
        head.text = self.md.htmlStash.store(lesson_head(path.stem, page.meta, place, checks))
        end.text = self.md.htmlStash.store(lesson_end(path.stem, page))
        sources = next((place for place, h2 in enumerate(root) if h2.get("id") == "sources"), None)
        root.insert(len(root) if sources is None else sources, end)
        root.insert(0, head)


class Footnotes(Preprocessor):
    """Adds the footnote of everything that the page cites."""

    def __init__(self, md: Markdown, files: tuple[Path, Path, Path], claims_page: str) -> None:
        """Keep the paths of the data files (facts, claims, prices) and of the page of claims."""
        super().__init__(md)
        self.files = files
        self.claims_page = claims_page

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines and, after them, the heading and the footnotes of what they cite."""
        names = dict.fromkeys(name for line in lines for name in cited(line))
        if not names:
            return lines
        changed = tuple(file.stat().st_mtime_ns if file.is_file() else 0 for file in self.files)
        citable = _citable(self.files, changed)
        page = page_of(self.md)
        if unknown := [name for name in names if citable.of(name) is None]:
            cure = "run scripts/check.py for the line"
            raise ProblemsFound(
                Problem(page.path, 1, f'what "{name}" cites does not exist', cure)
                for name in unknown
            )
        table = page.path_to(self.claims_page) if self.claims_page else ""
        found = (citable.of(name) for name in names)
        notes = [line for each in found if each for line in footnote(each, table)]
        heading = f"## {say('sources')} {{: #sources data-string=sources lang=vi }}"
        return [*lines, "", heading, "", *notes]


class ComparedRows(Preprocessor):
    """Puts a table of rows of the comparison in the place of each block that names some.

    ```
    /// comparison | D7 D9
    ///
    ```
    """

    def __init__(self, md: Markdown, comparison: Path) -> None:
        """Keep the path of the comparison; it is read when a page shows rows of it."""
        super().__init__(md)
        self.comparison = comparison

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines with tables, whose facts are cited like any other."""
        found = [block for block in blocks("\n".join(lines)) if block.name == "comparison"]
        if not found:
            return lines
        rows, page = load_comparison(self.comparison), page_of(self.md)
        for block in reversed(found):
            names = block.argument.split()
            if unknown := [name for name in names if name not in rows]:
                raise ProblemsFound(unknown_row(page.path, 1, name, rows) for name in unknown)
            end = block.start if block.end is None else block.end
            lines[block.start : end + 1] = lesson_table((rows[name] for name in names), page)
        return lines


class RawLinks(Postprocessor):
    """Resolves links to ``.md`` sources in raw HTML for MkDocs, which leaves those alone.

    Zensical resolves them itself, so every part of a page can link to a source in the same way.
    """

    def run(self, text: str) -> str:
        """Return the page's HTML with the addresses that the built site serves."""
        if not served_by_mkdocs(self.md):
            return text
        page = page_of(self.md)
        return _MD_LINK.sub(lambda m: f'href="{page.address_of(m["path"])}{m["anchor"]}"', text)


class UntakenBlocks(Treeprocessor):
    """Stops the build at a block that would be published as raw text."""

    def run(self, root: Element) -> None:
        """Raise ``ProblemsFound`` for each paragraph that still begins with ``///``."""
        path = page_of(self.md).path
        left = [(p.text or "").split("\n")[0] for p in root.iter("p")]
        found = [text for text in left if text.startswith("///")]
        if found:
            cure = "run scripts/check.py for the line; the name or an option is misspelt"
            raise ProblemsFound(
                Problem(path, 1, f'the block "{text}" was not understood', cure) for text in found
            )


class CourseExtension(BlocksExtension):  # type: ignore[misc]  # pymdownx has no types
    """The Markdown extension ``course``; its options are the paths of what it reads."""

    def __init__(self, **options: Any) -> None:
        """Take the options of mkdocs.yml."""
        self.config = {
            "facts": ["course/facts.yml", "The file that holds the facts"],
            "claims": ["course/claims.yml", "The file that holds the claims"],
            "comparison": ["course/comparison.yml", "The file that holds the comparison"],
            "claims_page": ["", "The page of all claims, below docs/, where there is one"],
            "prices": ["course/prices.yml", "The file that holds the prices"],
            "lessons": ["docs/lessons", "The folder of the lessons"],
            "misconceptions": ["course/misconceptions.yml", "The file of wrong beliefs"],
            "routes": ["course/routes.yml", "The file that holds the ways through the course"],
            "glossary": ["glossary/index.md", "The page to look terms up, below docs/"],
        }
        super().__init__(**options)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:
        """Add the blocks and the processors."""
        for block in BLOCK_ELEMENTS:
            block_mgr.register(block, self.getConfigs())
        md.treeprocessors.register(
            LessonFrame(md, Path(self.getConfig("lessons"))),
            "course-lesson-frame",
            4,  # after headings are read (5): the frame has none of the text's
        )
        md.preprocessors.register(
            ComparedRows(md, Path(self.getConfig("comparison"))),
            "course-compared-rows",
            24.5,  # after code fences are put away (25), before what is cited is known (24)
        )
        facts, claims, prices = (Path(self.getConfig(key)) for key in ("facts", "claims", "prices"))
        md.preprocessors.register(
            Footnotes(md, (facts, claims, prices), self.getConfig("claims_page")),
            "course-footnotes",
            24,  # after code fences are put away (25), before blocks are read
        )
        md.postprocessors.register(
            RawLinks(md),
            "course-raw-links",
            20,  # after raw HTML is back in its place (30)
        )
        md.treeprocessors.register(
            UntakenBlocks(md),
            "course-untaken-blocks",
            25,  # before inline patterns (20) split the text of paragraphs
        )


@lru_cache(maxsize=8)
def _citable(files: tuple[Path, Path, Path], _changed: tuple[int, ...]) -> Citable:
    return load_citable(*files)


def makeExtension(**options: Any) -> CourseExtension:
    """Return the extension, as Python-Markdown asks for it by module name."""
    return CourseExtension(**options)
