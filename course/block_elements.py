"""The elements that the course makes of blocks: summary, gist, misconception, home."""

from functools import lru_cache
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block

from course.home import start, ways
from course.interface import DEFAULT_LANGUAGE, say
from course.lesson import load_lessons
from course.misconceptions import Misconception as Belief
from course.misconceptions import load_misconceptions, unknown_misconception
from course.page import page_of
from course.problems import ProblemsFound
from course.routes import load_routes


class Summary(Block):  # type: ignore[misc]  # pymdownx has no types
    """The Vietnamese summary of a lesson.

    ```
    /// summary
    Bốn đến sáu câu tiếng Việt.
    ///
    ```
    """

    NAME = "summary"

    def on_create(self, parent: Element) -> Element:
        """Return the section that the summary's paragraphs go into."""
        section = SubElement(parent, "section", {"class": "summary", "lang": "vi"})
        heading = SubElement(section, "h2", {"data-string": "summary"})
        heading.text = say("summary")
        return section


class Gist(Block):  # type: ignore[misc]  # pymdownx has no types
    """What a section says, in one Vietnamese sentence that is folded until it is wanted.

    ```
    /// gist
    Một câu tiếng Việt.
    ///
    ```
    """

    NAME = "gist"

    def on_create(self, parent: Element) -> Element:
        """Return the disclosure that the sentence goes into."""
        details = SubElement(parent, "details", {"class": "gist", "lang": "vi"})
        SubElement(details, "summary", {"data-string": "gist"}).text = say("gist")
        return details


class Misconception(Block):  # type: ignore[misc]  # pymdownx has no types
    """A wrong belief by its id, and the text that puts it right where it arises.

    ```
    /// misconception | M5
    The desired count stays where you set it until you add a policy.[^F31]
    ///
    ```
    """

    NAME = "misconception"
    ARGUMENT = True

    def on_create(self, parent: Element) -> Element:
        """Return the box, with the belief in both languages, that the text goes into."""
        path, name = Path(self.config["misconceptions"]), self.argument.strip()
        known = _beliefs(path, path.stat().st_mtime_ns) if path.is_file() else {}
        if name not in known:
            raise ProblemsFound([unknown_misconception(page_of(self.md).path, 1, name, known)])
        belief = known[name]
        box = SubElement(parent, "div", {"class": "misconception", "role": "note"})
        head = SubElement(box, "p", {"class": "misconception-belief"})
        label = {"data-string": "misconception", "lang": DEFAULT_LANGUAGE}
        SubElement(head, "span", label).text = say("misconception")
        SubElement(head, "b", {"lang": "en", "data-gloss": "off"}).text = belief.belief
        SubElement(head, "span", {"lang": "vi"}).text = belief.belief_vi
        return box


class Home(Block):  # type: ignore[misc]  # pymdownx has no types
    """The home page; its content is the sentence to try a gloss on.

    ```
    /// home
    Container orchestration `(điều phối)` gives this work to a program.
    ///
    ```
    """

    NAME = "home"

    def on_create(self, parent: Element) -> Element:
        """Return the page's element, with all that stands before the example."""
        home = SubElement(parent, "div", {"class": "home"})
        page = page_of(self.md)
        lessons, problems = load_lessons(Path(self.config["lessons"]))
        if problems:
            raise ProblemsFound(problems)
        self.routes = load_routes(Path(self.config["routes"]), lessons)
        SubElement(home, "p").text = self.md.htmlStash.store(start(self.routes, page))
        return home

    def on_add(self, block: Element) -> Element:
        """Return the element that holds the example."""
        example = block.find("div[@class='home-example']")
        if example is None:
            example = SubElement(block, "div", {"class": "home-example", "lang": "en"})
        return example

    def on_end(self, block: Element) -> None:
        """Add all that stands after the example."""
        html = ways(self.routes, page_of(self.md), self.config["glossary"])
        SubElement(block, "p").text = self.md.htmlStash.store(html)


@lru_cache(maxsize=8)
def _beliefs(path: Path, _changed: int) -> dict[str, Belief]:
    return load_misconceptions(path)


BLOCK_ELEMENTS = (Summary, Gist, Misconception, Home)
