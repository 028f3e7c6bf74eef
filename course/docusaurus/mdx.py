"""What only Docusaurus can run, taken out of a page: imports, comments, components, expressions.

What a component holds stays, and so do the words of its title or label; everything taken out is
reported. The number of lines never changes, so that each line keeps its number.
"""

import re

from course.docusaurus.code import fenced, without_code
from course.docusaurus.report import Line, Notes, joined, same_lines, shortened
from course.docusaurus.tags import Tag, tags

_IMPORT = re.compile(r"""import\s+(?:[\w*{][^'"]*\sfrom\s+)?['"][^'"]+['"];?\s*""")
_IMPORT_BEGINS = re.compile(r"import\s+(?:[\w*]+\s*,\s*)?\{[^'\"]*")
_EXPORT = re.compile(r"export\s+(?:const|let|var|function|default|class|async|\{|\*)(?:\W|$)")
_COMMENT = re.compile(r"<!--.*?-->|\{\s*/\*.*?\*/\s*\}", re.DOTALL)
_HEADING_ID = re.compile(r"\{/\*\s*(#[\w-]+)\s*\*/\}")
_STRING = re.compile(r"""\{\s*(["'`])(?P<text>[^"'`{}$\n]*)\1\s*\}""")
_NO_BREAK = re.compile(r"[^\n]+")
_SAYING = ("title", "label", "heading", "summary", "caption", "description", "text", "alt", "value")
_ELEMENTS = """
a abbr b blockquote br button caption center cite code col colgroup dd del details div dl
dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark ol p
picture pre q s samp section small source span strike strong sub summary sup svg path
table tbody td tfoot th thead tr u ul var video
"""
_HTML = frozenset(_ELEMENTS.split())


def without_mdx(lines: list[Line], notes: Notes) -> list[Line]:
    """Return the lines of a page as Markdown and HTML; each construct taken out gets an entry."""
    lines = _without_modules(lines, notes)
    lines = _without_comments(lines, notes)
    lines = _without_components(lines, notes)
    return _without_expressions(lines, notes)


def _without_modules(lines: list[Line], notes: Notes) -> list[Line]:
    inside, kept = fenced(lines), list[Line]()
    block = ""  # what is being taken out, until the blank line or quote that ends it
    for place, line in enumerate(lines):
        if not block and place not in inside:
            if _IMPORT.fullmatch(line.text) or _IMPORT_BEGINS.fullmatch(line.text):
                block = "import"
            elif _EXPORT.match(line.text):
                block = "export"
            if block:
                reason = f"code of the page cannot run here: {shortened(line.text)}"
                notes.add(line.number, block, "left-out", reason)
        kept.append(Line(line.number, "") if block else line)
        ended = not line.text.strip()
        if ended or (block == "import" and re.search(r"['\"];?\s*$", line.text)):
            block = ""
    return kept


def _without_comments(lines: list[Line], notes: Notes) -> list[Line]:
    text, masked = joined(lines), without_code(lines)
    for match in reversed(list(_COMMENT.finditer(masked))):
        whole = text[match.start() : match.end()]
        rest = "\n" * whole.count("\n")
        if anchor := _HEADING_ID.fullmatch(whole):
            rest = "{" + anchor[1] + "}"
        else:
            line = lines[text.count("\n", 0, match.start())].number
            reason = f"readers do not see it: {shortened(whole)}"
            notes.add(line, "comment", "left-out", reason)
        text = text[: match.start()] + rest + text[match.end() :]
    return same_lines(text, lines)


def _without_components(lines: list[Line], notes: Notes) -> list[Line]:
    text = joined(lines)
    for tag in reversed(list(tags(text, without_code(lines)))):
        whole = text[tag.start : tag.end]
        line = lines[text.count("\n", 0, tag.start)].number
        if tag.name in _HTML:
            new = _plain_html(tag, whole, line, notes)
        elif tag.name and tag.name.islower() and not tag.attributes and not tag.expressions:
            new = whole.replace("<", "&lt;", 1)
            reason = "there is no such element; it is shown as text"
            notes.add(line, f"<{tag.name}>", "changed", reason)
        else:
            new = _unwrapped(tag, whole, line, notes)
        text = text[: tag.start] + new + text[tag.end :]
    return same_lines(text, lines)


def _plain_html(tag: Tag, whole: str, line: int, notes: Notes) -> str:
    """Return a tag of HTML without what only JSX allows in it."""
    if tag.name == "details" and not tag.closing and "markdown=" not in whole:
        return whole[: len("<details")] + ' markdown="1"' + whole[len("<details") :]
    if not tag.expressions and "className=" not in whole:
        return whole
    for expression in tag.expressions:
        reason = f"an attribute that has to be computed: {shortened(expression)}"
        notes.add(line, f"<{tag.name}>", "changed", reason)
    pairs = "".join(
        f' {"class" if key == "className" else key}="{value}"' for key, value in tag.attributes
    )
    end = " />" if tag.empty else ">"
    breaks = "\n" * whole.count("\n")
    return f"<{tag.name}{pairs}{end}{breaks}"


def _unwrapped(tag: Tag, whole: str, line: int, notes: Notes) -> str:
    """Return what stays of a component's tag: the words that it would show."""
    breaks = "\n" * whole.count("\n")
    if tag.closing or not tag.name:
        return breaks
    said = dict(tag.attributes)
    if "label" in said:
        said.pop("value", None)
    words = " – ".join(
        f"<b>{said[key].strip()}</b>" for key in _SAYING if said.get(key, "").strip()
    )
    lost = [f'{key}="{value}"' for key, value in said.items() if key not in _SAYING and value]
    lost += tag.expressions
    tail = f" without {shortened(', '.join(lost))}" if lost else ""
    what = "its own words stay" if tag.empty else "its content stays, as Markdown"
    action = "left-out" if tag.empty and not words else "changed"
    reason = "no such component here" + (f"; {what}{tail}" if action == "changed" else tail)
    notes.add(line, f"<{tag.name}>", action, reason)  # type: ignore[arg-type]  # one of two
    return words + breaks


def _without_expressions(lines: list[Line], notes: Notes) -> list[Line]:
    r"""Put texts in braces as text, and report the other expressions, which stay as written."""
    text, masked = joined(lines), without_code(lines)
    for match in reversed(list(re.finditer(r"\{[^{}\n]+\}", masked))):
        line = lines[text.count("\n", 0, match.start())].number
        whole = text[match.start() : match.end()]
        if string := _STRING.fullmatch(whole):
            text = text[: match.start()] + string["text"] + text[match.end() :]
        elif not re.fullmatch(r"\{#[\w-]+\}", whole):
            reason = "Docusaurus may compute this; here it is text as written"
            notes.add(line, f"expression {shortened(whole)}", "doubtful", reason)
    return same_lines(text, lines)
