"""Every word of the interface that is asked for exists, and every one that exists is asked for."""

import re
from pathlib import Path

from course.interface import said, words

PROJECT = Path(__file__).parent.parent.parent
SOURCES = [
    path
    for folder, kind in (
        ("course", "*.py"),
        ("glossary", "*.py"),
        ("quiz", "*.py"),
        ("web", "*.ts"),
        ("overrides", "*.html"),
    )
    for path in (PROJECT / folder).rglob(kind)
    if not path.name.endswith(".test.ts")
]
FAMILIES = (
    "pos-",
    "alternative-",
    "category-",
    "result-",
    "set-",
    "route-",
    "gloss-mode-",
    "status-",
    "answer-",
    "filter-",
    "theme-",
    "verdict-",
    "standing-",
)  # keys put together from a value of the data
ASKED = re.compile(r"""["'`=]([a-z][a-z0-9-]*)["'`\s}>]""")


def test_every_word_is_used() -> None:
    asked = {name for path in SOURCES for name in ASKED.findall(path.read_text("utf-8"))}
    # a term's status is a key too
    asked |= {"reviewed", "proposal"}
    unused = {key for key in words() if key not in asked and not key.startswith(FAMILIES)}
    assert not unused


def test_every_word_that_is_asked_for_exists() -> None:
    call = re.compile(r"""\b(?:say|said)\(\s*"([a-z0-9-]+)"|data-string="([a-z0-9-]+)\"""")
    asked = {
        (path.name, first or second)
        for path in SOURCES
        for first, second in call.findall(path.read_text("utf-8"))
    }
    assert len(asked) > 20
    assert not {(name, key) for name, key in asked if key not in words()}


def test_an_element_names_the_values_in_its_words() -> None:
    assert said("n-items", n=3) == (
        '<span data-string="n-items" data-values="{&quot;n&quot;: 3}" lang="vi">3 câu</span>'
    )


def test_an_element_names_its_key_and_its_language() -> None:
    assert said("answer", "button", 'type="submit"') == (
        '<button type="submit" data-string="answer" lang="vi">Trả lời</button>'
    )
