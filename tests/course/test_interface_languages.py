"""Both languages of the interface say the same things, and no other file says anything itself."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import material

from course.interface import words

PROJECT = Path(__file__).parent.parent.parent
VIETNAMESE = re.compile("[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323đ]", re.IGNORECASE)
SLOT = re.compile(r"\{(\w+)")
JUSTIFIED = {
    "course/docusaurus/slugs.py": "the one letter that no decomposition makes plain",
    "course/notes.py": "the parts of speech as authors write them in the text",
    "glossary/rules/writing.py": "letters with look-alikes",
    "glossary/vietnamese.py": "the letters of the language",
}
BROWSER_JUSTIFIED = "web/vietnamese/"  # the letters of the language, there too


def test_both_languages_have_the_same_keys() -> None:
    assert list(words("vi")) == list(words("en"))
    assert list(words("vi")) == sorted(words("vi"))


def test_both_languages_have_the_same_slots() -> None:
    vi, en = (
        {key: set(SLOT.findall(text)) for key, text in words(language).items()}
        for language in ("vi", "en")
    )
    assert vi == en


def test_the_english_words_are_english() -> None:
    assert [text for text in words("en").values() if _vietnamese(text)] == []


def test_the_labels_of_the_theme_are_known_by_its_own_words() -> None:
    """The browser code finds the theme's labels by their text: vi.json must have the same."""
    partial = Path(material.__file__).parent / "templates/partials/languages/vi.html"
    theme = dict(re.findall(r'"([\w.]+)": "(.*)"', partial.read_text("utf-8")))
    ours = {
        "action.skip": "skip",
        "header": "header",
        "nav": "navigation",
        "search": "search",
        "search.placeholder": "search",
        "search.reset": "clear",
        "search.result.more.one": "search-more-one",
        "search.result.more.other": "search-more",
        "search.result.none": "search-none",
        "search.result.one": "search-one",
        "search.result.other": "search-some",
        "search.result.placeholder": "search-start",
        "search.result.term.missing": "search-without",
        "toc": "contents",
    }
    assert {name: theme[name] for name in ours} == {n: words()[key] for n, key in ours.items()}


def test_the_configuration_says_only_what_both_languages_have() -> None:
    text = (PROJECT / "mkdocs.yml").read_text("utf-8")
    nav = text[text.index("\nnav:") : text.index("\ntheme:")]
    labels = re.findall(r'^ *- "?([^":\n]+)"?:', nav, re.MULTILINE)
    labels += re.findall(r"^ +name: (.*)$", text, re.MULTILINE)
    title = re.search(r"BACKLINK_TITLE: (.*)", text)
    assert title
    labels.append(title[1].replace("{}", "{n}"))
    assert len(labels) > 5
    assert {label for label in labels if _vietnamese(label)} <= set(words().values())


def test_the_browser_code_holds_no_vietnamese() -> None:
    found = {}
    for path in (PROJECT / "web").rglob("*.ts"):
        name = path.relative_to(PROJECT).as_posix()
        code = re.sub(r"^\s*//.*$|/\*.*?\*/", "", path.read_text("utf-8"), flags=re.M | re.S)
        if not name.endswith(".test.ts") and not name.startswith(BROWSER_JUSTIFIED):
            found[name] = [line for line in code.splitlines() if _vietnamese(line)]
    assert len(found) > 20
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_the_template_holds_no_vietnamese() -> None:
    text = (PROJECT / "overrides" / "main.html").read_text("utf-8")
    assert not _vietnamese(re.sub(r"\{#.*?#\}", "", text, flags=re.DOTALL))


def test_python_holds_no_vietnamese() -> None:
    found: dict[str, list[str]] = {}
    for folder in ("course", "glossary", "quiz"):
        for path in (PROJECT / folder).rglob("*.py"):
            said = [text for text in _literals(path) if _vietnamese(text)]
            if said:
                found[path.relative_to(PROJECT).as_posix()] = said
    assert found.keys() == JUSTIFIED.keys(), found


def _vietnamese(text: str) -> bool:
    return VIETNAMESE.search(unicodedata.normalize("NFD", text)) is not None


def _literals(path: Path) -> Iterator[str]:
    """Yield the strings of a module that are not docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield "" if id(node) in documentation else node.value
