"""The ``/// name | argument`` blocks of a lesson, read line by line and held to their grammar.

The Markdown library publishes a block with a misspelt name or option as raw text; here each
becomes a problem with its line. Code fences are passed over.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from course.problems import Problem, did_you_mean, shown

BLOCKS = {
    "self-check": "the id of an item",
    "misconception": "the id of a misconception",
    "comparison": "the ids of rows, like D1 D2",
    "gist": None,
    "summary": None,
    "home": None,
}
"""The blocks a page may hold, and what stands after the bar (``None``: nothing)."""

OF_THE_TEXT = frozenset({"misconception"})
"""The blocks whose content is text of the lesson like any other."""

CODE_SPAN = re.compile(r"(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)")
_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_START = re.compile(r"/{3,}\s*(?P<name>[\w-]+)\s*(?:\|\s*(?P<argument>.*?))?\s*")
_END = re.compile(r"/{3,}\s*")
_OPTION = re.compile(r"\s{4,}(?P<key>[\w-]+)\s*:")


@dataclass
class Block:
    """A block in a lesson: its lines are counted from the start of the body, from 0."""

    name: str
    argument: str
    start: int
    end: int | None = None
    options: dict[str, int] = field(default_factory=dict)


def prose(body: str) -> Iterator[tuple[int, str]]:
    """Yield number (from 0) and text of each line that stands outside code fences."""
    fence = ""
    for number, line in enumerate(body.split("\n")):
        mark = _FENCE.match(line)
        if not fence and not mark:
            yield number, line
        elif mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and not line.strip().strip(fence[0]):
            fence = ""


def without_code(line: str) -> str:
    """Return a line of prose without its code spans."""
    return CODE_SPAN.sub("", line)


def blocks(body: str) -> list[Block]:
    """Return the blocks of a body in the order of their first lines."""
    found: list[Block] = []
    unclosed: list[Block] = []
    head: Block | None = None
    for number, line in prose(body):
        if match := _START.fullmatch(line):
            head = Block(match["name"], match["argument"] or "", number)
            found.append(head)
            unclosed.append(head)
        elif head is not None and (option := _OPTION.match(line)):
            head.options[option["key"]] = number
        else:
            head = None
            if _END.fullmatch(line) and unclosed:
                unclosed.pop().end = number
    return found


def without_blocks(body: str) -> str:
    """Return the body with every line of its blocks left empty.

    Of a block whose content is text of the lesson only the first and the last line are.
    """
    lines = body.split("\n")
    for block in blocks(body):
        end = len(lines) - 1 if block.end is None else block.end
        marks = (block.start, end) if block.name in OF_THE_TEXT else range(block.start, end + 1)
        for number in marks:
            lines[number] = ""
    return "\n".join(lines)


def content(body: str, block: Block) -> list[str]:
    """Return the lines inside a block of a body, without its options."""
    end = body.count("\n") + 1 if block.end is None else block.end
    inside = range(block.start + 1, end)
    lines = body.split("\n")
    return [lines[number] for number in inside if number not in block.options.values()]


def block_problems(body: str, path: Path, first_line: int) -> Iterator[Problem]:
    """Yield what is wrong with the names, arguments, options and ends of the blocks of a body."""
    for block in blocks(body):
        line = first_line + block.start
        if block.name not in BLOCKS:
            cure = did_you_mean(block.name, BLOCKS, f"the blocks are {', '.join(BLOCKS)}")
            yield Problem(shown(path), line, f'the block "{block.name}" is unknown', cure)
            continue
        wanted = BLOCKS[block.name]
        if wanted and not block.argument:
            cure = f"write /// {block.name} | and {wanted}"
            yield Problem(shown(path), line, f"the block {block.name} has no argument", cure)
        if block.argument and not wanted:
            fact = f"the block {block.name} takes no argument"
            yield Problem(shown(path), line, fact, f'take out "{block.argument}"')
        for option, number in block.options.items():
            fact = f'the block {block.name} has no option "{option}"'
            yield Problem(shown(path), first_line + number, fact, "take the line out")
        if block.end is None:
            fact = f"the block {block.name} is not closed"
            yield Problem(shown(path), line, fact, "end it with a line ///")
