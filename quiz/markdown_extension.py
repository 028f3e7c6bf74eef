"""Self-checks in a lesson's Markdown: ``/// self-check | item-id`` becomes the item's element.

Options: ``bank``, the folder of the item bank. An id that is not in the bank stops the build.
"""

from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from course.lesson import load_lesson
from course.page import page_of
from course.problems import Problem, ProblemsFound, did_you_mean
from quiz.html import self_check
from quiz.item_bank import load_bank
from quiz.pages import evidence_link


class SelfCheck(Block):  # type: ignore[misc]  # pymdownx has no types
    """A self-check in the text.

    Argument: the id of an item of the bank. No options, no content.

    ```
    /// self-check | why-ecs-crash
    ///
    ```
    """

    NAME = "self-check"
    ARGUMENT = True

    def on_create(self, parent: Element) -> Element:
        """Return a paragraph that the item's HTML takes the place of after all Markdown is read."""
        page = page_of(self.md)
        items = load_bank(Path(self.config["bank"]))
        item = items.get(self.argument)
        if item is None:
            cure = did_you_mean(self.argument, items, "add the item to the bank")
            raise ProblemsFound(
                [Problem(page.path, 1, f'the item "{self.argument}" is unknown', cure)]
            )
        lesson = load_lesson(Path(self.config["lessons"]) / f"{item.lesson}.md")
        html = self_check(item, evidence_link(item, lesson, page))
        place = SubElement(parent, "p")
        place.text = self.md.htmlStash.store(f'<div class="self-check">\n{html}\n</div>')
        return place


class QuizExtension(BlocksExtension):  # type: ignore[misc]  # pymdownx has no types
    """The Markdown extension ``quiz``; options ``bank`` and ``lessons``: the folders of both."""

    def __init__(self, **options: Any) -> None:
        """Take the options of mkdocs.yml."""
        self.config = {
            "bank": ["quiz/bank", "The folder of the item bank"],
            "lessons": ["docs/lessons", "The folder of the lessons"],
        }
        super().__init__(**options)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:
        """Add the block."""
        block_mgr.register(SelfCheck, self.getConfigs())


def makeExtension(**options: Any) -> QuizExtension:
    """Return the extension, as Python-Markdown asks for it by module name."""
    return QuizExtension(**options)
