"""Things to be brought together: each row has a list to pick its partner from."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from course.inline import inline
from course.interface import said
from course.source import Mapping
from quiz.items import Item, Option, letters
from quiz.types.base import (
    Fault,
    ItemType,
    equal_texts,
    legend,
    options_of,
    picker,
    row_verdict,
    why_html,
)


@dataclass(frozen=True)
class Pair:
    """Two things that belong together, and why."""

    left: str
    right: Option


@dataclass(frozen=True)
class Match:
    """The pairs, and further partners (``extra``) that belong to no row."""

    pairs: tuple[Pair, ...]
    extra: tuple[Option, ...] = ()

    @property
    def asked(self) -> object:
        """The pairs and the texts of what is left over."""
        pairs = [(pair.left, pair.right.text) for pair in self.pairs]
        return pairs, [option.text for option in self.extra]

    @property
    def partners(self) -> dict[str, str]:
        """The name in the page of each partner's text, in an order that tells nothing."""
        texts = [pair.right.text for pair in self.pairs] + [option.text for option in self.extra]
        mixed = sorted(texts, key=lambda text: sha256(text.encode()).hexdigest())
        return dict(zip(mixed, letters(len(mixed)), strict=True))


def _read(row: Mapping) -> Match:
    pairs = (
        Pair(pair["left"], Option(pair["right"], pair["why"], True, pair.get("why_vi", "")))
        for pair in row["pairs"]
    )
    return Match(tuple(pairs), options_of(row.get("extra", [])))


def _form(item: Item, body: Match) -> str:
    choices = [(name, text) for text, name in body.partners.items()]
    rows = ""
    for number, pair in enumerate(body.pairs, start=1):
        name, label = f"{item.id}-{number}", f"{item.id}-row-{number}"
        rows += (
            f'\n<div class="check-row" data-row="{number}">'
            f'<span class="check-row-text" id="{label}" lang="en">{inline(pair.left)}</span>'
            f"{picker(name, label, choices)}</div>"
        )
    listed = "".join(f"<li>{inline(text)}</li>" for text in body.partners)
    partners = f'<ol class="check-partners" type="a" lang="en" hidden>{listed}</ol>'  # on paper
    return f'<fieldset class="check-options">{legend(item)}{rows}\n{partners}</fieldset>'


def _key(item: Item, body: Match) -> str:
    names = body.partners
    rows = "\n".join(
        row_verdict(
            str(number),
            names[pair.right.text],
            f"{inline(pair.left)} → <b>{inline(pair.right.text)}</b>",
            pair.right,
        )
        for number, pair in enumerate(body.pairs, start=1)
    )
    left = "".join(
        f'<li class="verdict"><p class="verdict-text" lang="en">{inline(option.text)}</p>'
        f"{why_html(option.why, option.why_vi)}</li>"
        for option in body.extra
    )
    rest = f'{said("left-over", "p")}<ul class="verdicts">{left}</ul>' if left else ""
    return f'<ul class="verdicts">\n{rows}\n</ul>{rest}'


def _hint(body: Match) -> str:
    pair = body.pairs[0]
    return said("hint-pair", a=pair.left, b=pair.right.text)


def _faults(row: Mapping) -> Iterator[Fault]:
    yield from equal_texts(row, "pairs", "left")
    yield from equal_texts(row, "pairs", "right")
    rights = {pair["right"].casefold() for pair in row["pairs"]}
    for place, option in enumerate(row.get("extra", ())):
        if option["text"].casefold() in rights:
            yield ["extra", place], f'"{option["text"]}" belongs to a pair', "take it out of extra"


MATCH = ItemType(_read, _form, _key, _hint, _faults)
