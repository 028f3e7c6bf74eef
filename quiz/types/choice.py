"""One right option, or several: radio buttons, or boxes to tick."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from course.inline import inline
from course.interface import said
from course.source import Mapping
from quiz.items import Item, Option, letters
from quiz.types.base import Fault, ItemType, equal_texts, legend, options_of, why_html


@dataclass(frozen=True)
class Choice:
    """The options, in the order of the bank; at least one is right."""

    options: tuple[Option, ...]

    @property
    def asked(self) -> object:
        """The texts of the options, and which are right."""
        return [(option.text, option.right) for option in self.options]

    @property
    def named(self) -> Iterator[tuple[str, Option]]:
        """Each option with its name in the page."""
        return zip(letters(len(self.options)), self.options, strict=True)


def _read(row: Mapping) -> Choice:
    return Choice(options_of(row["options"]))


def _form(kind: str, item: Item, body: Choice) -> str:
    rows = "\n".join(
        f'<label class="check-option" lang="en"><input type="{kind}" name="{item.id}"'
        f' value="{name}" autocomplete="off"><span>{inline(option.text)}</span></label>'
        for name, option in body.named
    )
    return f'<fieldset class="check-options">{legend(item)}\n{rows}\n</fieldset>'


def _key(item: Item, body: Choice) -> str:
    rows = "\n".join(_verdict(name, option) for name, option in body.named)
    return f'<ul class="verdicts">\n{rows}\n</ul>'


def _verdict(name: str, option: Option) -> str:
    label = said("right-answer" if option.right else "wrong-answer", "p", 'class="verdict-label"')
    right = " data-right" if option.right else ""
    return (
        f'<li class="verdict" data-option="{name}"{right}>{label}'
        f'<p class="verdict-text" lang="en">{inline(option.text)}</p>'
        f"{why_html(option.why, option.why_vi)}</li>"
    )


def _hint(body: Choice) -> str:
    """Take one wrong option away: the last one, so that the hint is the same in every build."""
    wrong = [option.text for option in body.options if not option.right]
    return said("hint-not", o=wrong[-1]) if len(wrong) > 1 else ""


def _faults(single: bool, row: Mapping) -> Iterator[Fault]:
    right = [option for option in row["options"] if option.get("right")]
    if not right:
        yield ["options"], "no option is right", "write right: true at one"
    elif single and len(right) > 1:
        fact = f"{len(right)} options of a single item are right"
        yield ["options"], fact, "leave one, or write type: multiple"
    yield from equal_texts(row, "options", "text")


SINGLE = ItemType(_read, partial(_form, "radio"), _key, _hint, partial(_faults, True))
MULTIPLE = ItemType(_read, partial(_form, "checkbox"), _key, _hint, partial(_faults, False))
