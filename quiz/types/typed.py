"""A word or a phrase to type: what is accepted, and wrong answers that were foreseen."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from course.interface import said
from course.source import Mapping
from quiz.items import Item, Option
from quiz.types.base import Fault, ItemType, equal_texts, options_of, stem, why_html


@dataclass(frozen=True)
class Typed:
    """An ``answer`` in the language ``lang``, others that are ``accepted``, and one why."""

    answer: str
    lang: str
    why: str
    accepted: tuple[str, ...] = ()
    foreseen: tuple[Option, ...] = ()
    why_vi: str = ""

    @property
    def asked(self) -> object:
        """The answer and what else is accepted."""
        return self.answer, self.accepted


def _read(row: Mapping) -> Typed:
    return Typed(
        answer=row["answer"],
        lang=row["lang"],
        why=row["why"],
        accepted=tuple(row.get("accepted", ())),
        foreseen=options_of(row.get("foreseen", [])),
        why_vi=row.get("why_vi", ""),
    )


def _form(item: Item, body: Typed) -> str:
    name = f"{item.id}-answer"
    attributes = f'for="{name}"'
    return (
        f"{stem(item, 'label', attributes)}\n"
        f'<input class="check-typed" id="{name}" name="{name}" type="text"'
        f' lang="{body.lang}" autocomplete="off" autocapitalize="off" autocorrect="off"'
        ' spellcheck="false">'
    )


def _key(item: Item, body: Typed) -> str:
    lang = f'lang="{body.lang}"'
    answers = (
        f'{said("correct-answer", "dt")}<dd class="typed-answer" {lang}>{escape(body.answer)}</dd>'
    )
    if body.accepted:
        others = (
            f'<dd class="typed-accepted" {lang}>{escape(text)}</dd>' for text in body.accepted
        )
        answers += said("accepted", "dt") + "".join(others)
    wrong = "".join(
        f'<li data-answer="{escape(other.text)}"><span {lang}>{escape(other.text)}</span>'
        f"{why_html(other.why, other.why_vi)}</li>"
        for other in body.foreseen
    )
    foreseen = f'<ul class="typed-foreseen">{wrong}</ul>' if wrong else ""
    return f'<dl class="typed-key">{answers}</dl>\n{why_html(body.why, body.why_vi)}{foreseen}'


def _hint(body: Typed) -> str:
    words = len(body.answer.split())
    return said("hint-first-letter", c=body.answer[0], n=words)


def _faults(row: Mapping) -> Iterator[Fault]:
    answers = [text.casefold() for text in (row["answer"], *row.get("accepted", ()))]
    for place, wrong in enumerate(row.get("foreseen", ())):
        if wrong["text"].casefold() in answers:
            fact = f'"{wrong["text"]}" is both accepted and foreseen as wrong'
            yield ["foreseen", place], fact, "take it out of one of the two"
    if "foreseen" in row:
        yield from equal_texts(row, "foreseen", "text")


TYPED = ItemType(_read, _form, _key, _hint, _faults)
