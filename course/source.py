"""Source files with their places: UTF-8 text, and YAML whose values remember their lines.

Text is decoded, YAML is composed to nodes, and nodes become plain lists, mappings and scalars;
the containers keep the line of each child so that any later check can name it. Dates stay text:
what people wrote is what is shown and compared.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from course.problems import Problem, ProblemsFound, shown

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TEXT_TAGS = frozenset({"tag:yaml.org,2002:str", "tag:yaml.org,2002:timestamp"})
_WORDS = frozenset({"yes", "no", "on", "off", "y", "n"})  # text in YAML 1.2, truth in 1.1


class Mapping(dict[str, Any]):
    """A YAML mapping; ``lines`` holds the line of each key, ``line`` its own."""

    line: int
    lines: dict[str | int, int]


class Sequence(list[Any]):
    """A YAML sequence; ``lines`` holds the line of each position, ``line`` its own."""

    line: int
    lines: dict[str | int, int]


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file; raise ``ProblemsFound`` with the line that is not UTF-8."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fact = f"the byte 0x{data[error.start]:02x} is not UTF-8"
        raise ProblemsFound([Problem(shown(path), line, fact, "save the file as UTF-8")]) from error


def parse_yaml(text: str, path: Path, first_line: int = 1) -> Any:
    """Return the value of a YAML text that starts at ``first_line`` of ``path``.

    Raises ``ProblemsFound`` for a syntax error and for a key that stands twice in one mapping.
    """
    offset = first_line - 1
    try:
        node = yaml.compose(text, Loader=_LOADER)
        value = _value(node, offset, path) if node is not None else None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = offset + (mark.line + 1 if mark else 1)
        fact = f"this is not valid YAML ({error.problem or error.context})"
        cure = 'check the indentation and the quotes: a text with ": " or " #" needs quotes'
        raise ProblemsFound([Problem(shown(path), line, fact, cure)]) from error
    except yaml.YAMLError as error:
        fact = f"this is not valid YAML ({str(error).splitlines()[0]})"
        cure = "remove the character that YAML does not allow"
        raise ProblemsFound([Problem(shown(path), first_line, fact, cure)]) from error
    return value


def line_of(value: Any, steps: Iterable[str | int], default: int = 1) -> int:
    """Return the line of what ``steps`` (keys and positions) lead to, or of the nearest parent."""
    line = getattr(value, "line", default)
    for step in steps:
        if not isinstance(value, Mapping | Sequence) or step not in value.lines:
            break
        line = value.lines[step]
        value = value[step]  # type: ignore[index]  # a key of lines is one of value
    return line


def _value(node: yaml.Node, offset: int, path: Path) -> Any:
    line = offset + node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, offset, path)
    if isinstance(node, yaml.SequenceNode):
        sequence = Sequence(_value(child, offset, path) for child in node.value)
        sequence.line = line
        sequence.lines = {
            position: offset + child.start_mark.line + 1
            for position, child in enumerate(node.value)
        }
        return sequence
    if node.tag in _TEXT_TAGS or node.value.lower() in _WORDS:
        return node.value
    return yaml.constructor.SafeConstructor().construct_object(node)


def _mapping(node: yaml.MappingNode, offset: int, path: Path) -> Mapping:
    mapping = Mapping()
    mapping.line = offset + node.start_mark.line + 1
    mapping.lines = {}
    for key_node, value_node in node.value:
        key, line = str(key_node.value), offset + key_node.start_mark.line + 1
        if key in mapping:
            fact = f'the key "{key}" stands twice'
            raise ProblemsFound([Problem(shown(path), line, fact, "keep one of the two")])
        mapping[key] = _value(value_node, offset, path)
        mapping.lines[key] = line
    return mapping
