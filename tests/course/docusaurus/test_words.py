"""Whatever a page is put together from, each of its words is on a page of the site."""

import re
from collections import Counter

import markdown
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from course.docusaurus.importing import Imported, import_pages

EXTENSIONS = ["attr_list", "footnotes", "md_in_html", "tables", "toc", "pymdownx.superfences"]
WORDS = ["water", "leaf", "Cup", "bình", "tea’s", "12", "a", "7"]
INLINE = [
    "**bold**",
    "*soft*",
    "`code x`",
    "orchid `(hoa lan)`",
    "[linked](other.md)",
    "[far](https://x.example/q)",
    "![seen](https://x.example/p.png)",
    "{braces}",
    "{: .brace}",
    "#tag",
    "<unknown>",
    "<b>html</b>",
    "<?",
    "<!",
    "[TOC]",
    ":word",
    "///",
    "\\",
    "_under_",
    "a_b",
    "*",
    "&amp;",
    "[",
    "](",
]
BLOCKS = [
    "\n\n",
    "\n",
    "\n\n# ",
    "\n\n## ",
    "\n\n### ",
    "\n\n**1. Bold**\n\n",
    "\n\n**Why?**\n\n",
    "\n- ",
    "\n  - ",
    "\n    ",
    "\n1) ",
    "\n7. ",
    "\n> ",
    "\n\n:::note Title\n",
    "\n:::\n",
    '\n\n```js title="file" {4}\n',
    "\n```\n",
    "\n\n| one | two |\n|---|---|\n| ",
    '\n\n<Card title="label">\n',
    "\n</Card>\n\n",
    "\n===\n",
    "\n---\n\n",
]
PIECES = st.sampled_from([*WORDS, *WORDS, *INLINE, *BLOCKS])
IGNORED = {
    "b",
    "js",
    "4",
    "card",
    "https",
    "example",
    "md",
    "png",
    "amp",
    "title",
    "file",
    "other",
    "x",
}


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text.casefold()))


def shown(imported: Imported) -> Counter[str]:
    """The words of all pages; titles count once for each lesson and once for their page."""
    found = Counter[str]()
    for page in imported.pages:
        found += words(f"{page.title} {page.label}")
    for lesson in imported.lessons:
        html = markdown.markdown(lesson.body, extensions=EXTENSIONS)
        found += words(lesson.title) + words(BeautifulSoup(html, "html.parser").get_text(" "))
    return found


@settings(deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_no_word_is_lost(text: str) -> None:
    wanted = words(re.sub(r"https://\S*?\)|\d+[.)](?=\s)", " ", text))
    missing = wanted - shown(import_pages({"page.md": text}))
    assert not {word for word in missing if word not in IGNORED}, text
