"""Marking, case by case (tests/cases/glosses), and the promise that the text stays what it was.

In a case ``reads:`` shows the page after marking: ``[word=id]`` is an automatic gloss,
``[word=id!]`` one written by hand, ``{…}`` a run in ``lang="vi"``.
"""

from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from glossary.annotation import Policy
from glossary.marking import mark, plain_text
from glossary.matching import Matcher
from glossary.termbase import Termbase

CASES = sorted((Path(__file__).parent.parent / "cases" / "glosses").glob("*.yml"))


class Seen(Treeprocessor):
    """Marks a tree as the extension does, and keeps what it saw."""

    def __init__(self, terms: Termbase, policy: Policy) -> None:
        self.terms, self.policy = terms, policy
        self.before = self.after = self.reads = ""

    def run(self, root: Element) -> None:
        self.before = plain_text(root)
        mark(root, self.terms, Matcher(self.terms.values()), self.policy, lambda term: term.id)
        self.reads = _reads(root)
        self.after = plain_text(root)


def marked(markdown: str, terms: Termbase, policy: str = "first-per-section") -> Seen:
    md = Markdown(extensions=["attr_list", "tables"])
    seen = Seen(terms, Policy(policy))
    md.treeprocessors.register(seen, "seen", 6)
    md.convert(markdown)
    return seen


def _reads(element: Element) -> str:
    text = element.text or ""
    for child in element:
        text += _reads(child) + (child.tail or "")
    classes = element.get("class", "").split()
    if "gloss" in classes:
        return f"[{text}={element.get('data-term')}{'!' * ('gloss--written' in classes)}]"
    if element.tag == "span" and element.get("lang") == "vi":
        return "{" + text + "}"
    return text


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_case(case: Path, terms: Termbase) -> None:
    wanted = yaml.safe_load(case.read_text("utf-8"))
    seen = marked(wanted["markdown"], terms, wanted.get("policy", "first-per-section"))
    lines = [line.strip() for line in seen.reads.splitlines() if line.strip()]
    assert "\n".join(lines) == wanted["reads"]


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
