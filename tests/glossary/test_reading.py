"""Where words stand on a page: counted as a reader meets them."""

from xml.etree.ElementTree import Element, fromstring

from glossary.raw_html import RawHtml
from glossary.reading import read

GLOSS = '<a class="gloss">task</a><span class="gloss-note"> (<span lang="vi">tác vụ</span>)</span>'


def word_of_end(root: Element, raw: RawHtml | None = None) -> int:
    """The number of the word "end" in the last piece of a tree."""
    piece = read(root, raw or RawHtml())[-1]
    return piece.word_at(piece.text.index("end"))


def test_a_written_note_is_no_word_of_the_text() -> None:
    assert word_of_end(fromstring(f"<p>One {GLOSS} at its end</p>")) == 4


def test_words_of_code_links_and_tables_count() -> None:
    html = "<div><table><tr><td>one</td></tr></table><p><code>two</code> <a>three</a> end</p></div>"
    assert word_of_end(fromstring(html)) == 3


def test_a_word_in_two_elements_is_one_word() -> None:
    assert word_of_end(fromstring("<p>un<em>believ</em>able end</p>")) == 1


def test_raw_tags_are_no_words_but_what_they_hold_is() -> None:
    root = Element("p")
    root.text = "A \x02wzxhzdk:0\x03bold\x02wzxhzdk:1\x03 end"
    assert word_of_end(root, RawHtml(["<b>", "</b>"])) == 2
