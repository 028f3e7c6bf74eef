"""Markdown as Docusaurus reads it, written so that Python-Markdown reads the same.

The blocks are those that markdown-it finds; their lines are carried over as they are but for what
the two read differently: blank lines between blocks, the indentation inside lists, what follows
the language of a fence, and the few signs that have a meaning of their own here.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from markdown_it.token import Token

from course.docusaurus.code import PARSER, spans_blanked
from course.docusaurus.report import Line, Notes, joined, same_lines

_MARKER = re.compile(r"(?P<indent>\s*)(?P<marker>[-*+]|\d{1,9}[.)])(?P<space>\s*)(?P<rest>.*)")
_QUOTE = re.compile(r"^ {0,3}> ?")
_FENCE = re.compile(r"(?P<indent>\s*)(?P<ticks>`{3,}|~{3,})\s*(?P<info>.*)")
_INFO = re.compile(
    r"""(?P<title>title\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>\S+)))"""
    r"""|\{(?P<marked>[\d,\s-]+)\}|showLineNumbers(?:=(?P<first>\d+))?|(?P<other>\S+)"""
)
_LANGUAGE = re.compile(r"[\w#.+-]+(?=\s|\{|$)")
_SIGNS = re.compile(
    r"^(?P<hash>\s{0,3})(?=\#)|(?P<slashes>(?<![^\s>])/)(?=//)|(?P<brace>(?<!\\)[{}])"
    r"|(?P<toc>\[)(?=TOC\])|(?P<angle>(?<!\\)<)(?!/?[A-Za-z][^<>]*>)|(?P<hard>\\$)",
    re.MULTILINE,
)


@dataclass
class Dialect:
    """The writing of one lesson; ``rewrite`` gives links their new addresses."""

    notes: Notes
    rewrite: Callable[[list[Line]], str]

    def written(self, lines: list[Line], *, in_item: bool = False) -> list[Line]:
        """Return lines of Markdown as Python-Markdown is to read them."""
        out: list[Line] = []
        place, before = 0, ""
        for token in PARSER.parse(joined(lines)):
            if token.level or not token.map or token.nesting < 0 or token.type == "inline":
                continue
            start, end = token.map
            out += _gap(lines[place:start])
            tight = in_item and before == "paragraph_open" and token.type.endswith("list_open")
            if before and out and not tight and out[-1].text.strip():
                out.append(Line(lines[start].number, ""))
            if before.endswith("list_open") and token.type.endswith("list_open"):
                apart = Line(lines[start].number, "<!-- -->")  # else the two become one
                out += [apart, Line(apart.number, "")]
            out += self._block(token, lines[start:end])
            place, before = end, token.type
        return out + [line for line in lines[place:] if line.text.strip()]

    def text(self, lines: list[Line]) -> list[Line]:
        """Return lines of running text: links rewritten, signs of this dialect escaped."""
        rewritten = self.rewrite(lines)
        masked = spans_blanked(rewritten)
        for match in reversed(list(_SIGNS.finditer(masked))):
            new = _ESCAPED[str(match.lastgroup)].format(match[0])
            rewritten = rewritten[: match.start()] + new + rewritten[match.end() :]
        return same_lines(rewritten, lines)

    def _block(self, token: Token, lines: list[Line]) -> list[Line]:
        if token.type == "fence":
            return self._fence(lines)
        if token.type == "blockquote_open":
            inner = [Line(line.number, _QUOTE.sub("", line.text, count=1)) for line in lines]
            return [
                Line(line.number, f"> {line.text}".rstrip() if not line.text else f"> {line.text}")
                for line in self.written(inner)
            ]
        if token.type in ("bullet_list_open", "ordered_list_open"):
            return self._list(token, lines)
        if token.type == "heading_open":
            return self._inner_heading(token, lines)
        if token.type == "hr":
            return lines
        return self.text([Line(line.number, line.text.lstrip()) for line in lines])

    def _inner_heading(self, token: Token, lines: list[Line]) -> list[Line]:
        """Return a heading inside a list or a quote, with its sign in front."""
        if token.markup.startswith("#"):
            rows = [Line(lines[0].number, re.sub(r"^\s*#+\s*|\s+#+\s*$", "", lines[0].text))]
        else:
            rows = [Line(line.number, line.text.strip()) for line in lines[:-1]]
        text = " ".join(row.text for row in self.text(rows))
        return [Line(lines[0].number, f"{'#' * int(token.tag[1])} {text}")]

    def _list(self, token: Token, lines: list[Line]) -> list[Line]:
        """Return a list whose content is indented by four, as Python-Markdown wants it."""
        lines = [
            Line(n, re.sub(r"^[ \t]+", lambda m: m[0].expandtabs(4), text)) for n, text in lines
        ]
        if token.type == "ordered_list_open" and token.attrGet("start") not in (None, 1):
            reason = f"it begins with {token.attrGet('start')}; here every list begins with 1"
            self.notes.add(lines[0].number, "list", "changed", reason)
        out: list[Line] = []
        for start, end in _items(lines):
            out += self._item(lines[start:end])
        return out

    def _item(self, lines: list[Line]) -> list[Line]:
        head = _MARKER.fullmatch(lines[0].text)
        if head is None:
            return lines
        space = len(head["space"]) if 1 <= len(head["space"]) <= 4 else 1
        width = len(head["indent"]) + len(head["marker"]) + space
        rest = f"{head['space'][space:]}{head['rest']}"
        inner = [Line(lines[0].number, rest)]
        inner += [Line(n, _dedented(text, width)) for n, text in lines[1:]]
        first, *others = self.written(inner, in_item=True) or [Line(lines[0].number, "")]
        marker = head["marker"].replace(")", ".")
        out = [Line(first.number, f"{marker} {first.text}")]
        return out + [Line(n, f"    {text}" if text.strip() else "") for n, text in others]

    def _fence(self, lines: list[Line]) -> list[Line]:
        """Return a fence at the margin, with a head that Python-Markdown understands."""
        head = _FENCE.fullmatch(lines[0].text)
        if head is None:
            return lines
        indent, ticks = len(head["indent"]), head["ticks"]
        info = self._info(head["info"].strip(), lines[0].number)
        inner = [Line(n, _dedented(text, indent)) for n, text in lines[1:]]
        end = inner[-1].text.strip() if inner else ""
        if not end.startswith(ticks) or end.strip(ticks[0]):
            inner.append(Line(lines[-1].number, ticks))
            self.notes.add(lines[0].number, "fence", "changed", "it was not closed; now it is")
        return [Line(lines[0].number, f"{ticks}{info}"), *inner]

    def _info(self, info: str, number: int) -> str:
        language = _LANGUAGE.match(info)
        parts, left = [language[0] if language else ""], []
        for match in _INFO.finditer(info[language.end() if language else 0 :]):
            if match["title"]:
                title = match["double"] or match["single"] or match["bare"] or ""
                parts.append('title="{}"'.format(title.replace('"', "'")))
            elif match["marked"]:
                parts.append(f'hl_lines="{" ".join(match["marked"].replace(",", " ").split())}"')
            elif match["other"]:
                left.append(match["other"])
            else:
                parts.append(f'linenums="{match["first"] or 1}"')
        if left:
            reason = f"not known here: {' '.join(left)}"
            self.notes.add(number, "fence", "changed", reason)
        if not parts[0] and len(parts) > 1:
            parts[0] = "text"
        return " ".join(parts)


_ESCAPED = {
    "hash": "{}\\",
    "slashes": "&#47;",
    "brace": "\\{}",
    "toc": "&#91;",
    "angle": "&lt;",
    "hard": "  ",
}


def _gap(lines: list[Line]) -> list[Line]:
    """Return what stands between two blocks: one empty line for any number of them."""
    return [line for line in lines if line.text.strip()] or lines[:1]


def _items(lines: list[Line]) -> list[tuple[int, int]]:
    """Return first place and place after the last of each item of the list that lines hold."""
    return [
        (token.map[0], token.map[1])
        for token in PARSER.parse(joined(lines))
        if token.type == "list_item_open" and token.level == 1 and token.map
    ]


def _dedented(text: str, width: int) -> str:
    return text[min(width, len(text) - len(text.lstrip())) :]
