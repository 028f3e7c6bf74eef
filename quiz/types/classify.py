"""Statements to be sorted into two or three classes, such as ECS, EKS and both."""

from collections.abc import Iterator
from dataclasses import dataclass

from course.inline import inline
from course.interface import said
from course.problems import did_you_mean
from course.source import Mapping
from quiz.items import Item, Option, letters
from quiz.types.base import Fault, ItemType, equal_texts, legend, row_verdict


@dataclass(frozen=True)
class Statement:
    """A statement, the place (from 0) of its class among the classes, and why."""

    option: Option
    place: int


@dataclass(frozen=True)
class Classify:
    """The names of the classes, and the statements."""

    classes: tuple[str, ...]
    statements: tuple[Statement, ...]

    @property
    def asked(self) -> object:
        """The classes, the statements and where each belongs."""
        return self.classes, [(one.option.text, one.place) for one in self.statements]


def _read(row: Mapping) -> Classify:
    classes = list(row["classes"])
    statements = (
        Statement(
            Option(one["text"], one["why"], True, one.get("why_vi", "")),
            classes.index(one["class"]) if one["class"] in classes else 0,
        )
        for one in row["statements"]
    )
    return Classify(tuple(classes), tuple(statements))


def _form(item: Item, body: Classify) -> str:
    rows = ""
    for number, statement in enumerate(body.statements, start=1):
        segments = "".join(
            f'<label class="segment" lang="en"><input type="radio" name="{item.id}-{number}"'
            f' value="{name}" autocomplete="off"><span>{inline(text)}</span></label>'
            for name, text in zip(letters(len(body.classes)), body.classes, strict=True)
        )
        rows += (
            f'\n<fieldset class="check-row" data-row="{number}">'
            f'<legend class="check-row-text" lang="en">{inline(statement.option.text)}</legend>'
            f'<span class="segments">{segments}</span></fieldset>'
        )
    return f'<fieldset class="check-options">{legend(item)}{rows}\n</fieldset>'


def _key(item: Item, body: Classify) -> str:
    names = letters(len(body.classes))
    rows = "\n".join(
        row_verdict(
            str(number),
            names[one.place],
            f"{inline(one.option.text)} → <b>{inline(body.classes[one.place])}</b>",
            one.option,
        )
        for number, one in enumerate(body.statements, start=1)
    )
    return f'<ul class="verdicts">\n{rows}\n</ul>'


def _hint(body: Classify) -> str:
    first = body.statements[0]
    return said("hint-pair", a=first.option.text, b=body.classes[first.place])


def _faults(row: Mapping) -> Iterator[Fault]:
    for place, one in enumerate(row["statements"]):
        if one["class"] not in row["classes"]:
            cure = did_you_mean(one["class"], row["classes"], "choose one of classes:")
            yield ["statements", place, "class"], f'there is no class "{one["class"]}"', cure
    for place, name in enumerate(row["classes"]):
        if not any(one["class"] == name for one in row["statements"]):
            yield ["classes", place], f'no statement is of the class "{name}"', "add one"
    yield from equal_texts(row, "statements", "text")


CLASSIFY = ItemType(_read, _form, _key, _hint, _faults)
