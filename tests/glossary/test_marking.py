"""Marking, case by case (tests/cases/glosses), and the promise that the text stays what it was.

In a case ``reads:`` shows the page after marking: ``[word=id]`` is an automatic gloss,
``[word=id!]`` one written by hand, ``{…}`` a run in ``lang="vi"``.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
import yaml
from bs4 import BeautifulSoup, PageElement, Tag
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from glossary.annotation import Policy
from glossary.marking import mark, plain_text
from glossary.matching import Matcher
from glossary.raw_html import RawHtml
from glossary.termbase import Termbase

CASES = sorted((Path(__file__).parent.parent / "cases" / "glosses").glob("*.yml"))


class Seen(Treeprocessor):
    """Marks a tree as the extension does, and keeps what it saw."""

    def __init__(
        self, md: Markdown, terms: Termbase, policy: Policy, unglossed: Sequence[str]
    ) -> None:
        super().__init__(md)
        self.terms, self.policy, self.unglossed = terms, policy, unglossed
        self.before = self.after = self.html = ""

    def run(self, root: Element) -> None:
        self.before = plain_text(root)
        raw = RawHtml(self.md.htmlStash.rawHtmlBlocks)
        asked = {"unglossed": self.unglossed, "raw": raw}
        matcher = Matcher(self.terms.values())
        mark(root, self.terms, matcher, self.policy, lambda term: term.id, **asked)
        self.after = plain_text(root)


def marked(
    markdown: str, terms: Termbase, policy: str = "first-per-section", unglossed: Sequence[str] = ()
) -> Seen:
    math = {"pymdownx.arithmatex": {"generic": True}}
    extensions = ["extra", "admonition", "pymdownx.details", "pymdownx.arithmatex"]
    md = Markdown(extensions=extensions, extension_configs=math)
    seen = Seen(md, terms, Policy(policy), unglossed)
    md.treeprocessors.register(seen, "seen", 6)
    seen.html = md.convert(markdown)
    return seen


def reads(node: PageElement) -> str:
    """Return the text of a page with its glosses shown."""
    if not isinstance(node, Tag):
        return str(node)
    text = "".join(map(reads, node.children))
    if "gloss" in node.get_attribute_list("class"):
        return f"[{text}={node['data-term']}{'!' * ('gloss--written' in node['class'])}]"
    if node.name == "span" and node.get("lang") == "vi":
        return "{" + text + "}"
    return text


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_case(case: Path, terms: Termbase) -> None:
    asked = yaml.safe_load(case.read_text("utf-8"))
    wanted = asked.pop("reads")
    lines = reads(BeautifulSoup(marked(terms=terms, **asked).html, "html.parser"))
    shown = [line.strip() for line in lines.splitlines() if line.strip()]
    assert "\n".join(shown) == wanted


def test_a_mark_tells_the_level_of_its_word(terms: Termbase) -> None:
    leveled = {name: replace(term, level="B2") for name, term in terms.items()}
    root = fromstring("<div><p>Many tasks.</p></div>")
    mark(root, leveled, Matcher(leveled.values()), Policy.ALL, lambda term: term.id)
    assert [link.get("data-level") for link in root.iter("a")] == ["B2"]


def test_a_word_without_a_level_is_marked_without_one(terms: Termbase) -> None:
    plain = {name: replace(term, level="") for name, term in terms.items()}
    root = fromstring("<div><p>Many tasks.</p></div>")
    mark(root, plain, Matcher(plain.values()), Policy.ALL, lambda term: term.id)
    assert ["data-level" in link.attrib for link in root.iter("a")] == [False]


WORDS = ["cluster", "Clusters", "a", "control", "plane", "orchestration", "tasks", "on-premises"]
INLINE = ["`(điều phối)`", "`(x)`", "`(tính từ: cụm)`", "**cluster**", "[task](x)", "*a*", "&amp;"]
PIECES = st.sampled_from([*WORDS, *INLINE, ".", "! ", "\n\n", "\n\n## ", "\n\n- ", " ", "é"])


@given(st.lists(PIECES, max_size=60).map(" ".join), st.sampled_from(list(Policy)))
def test_marks_taken_out_leave_the_text_as_it_was(
    terms: Termbase, text: str, policy: Policy
) -> None:
    seen = marked(text, terms, policy)
    assert seen.after == seen.before


@given(st.text(st.sampled_from("cluster tk`(điều)*_[]!\n#ệ\u0301"), max_size=80))
def test_any_characters_leave_the_text_as_it_was(terms: Termbase, text: str) -> None:
    seen = marked(text, terms, Policy.ALL)
    assert seen.after == seen.before
