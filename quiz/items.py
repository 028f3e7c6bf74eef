"""Items as data: a stem with options or an answer, its evidence, and a why for everything."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

Type = Literal["single", "multiple", "typed"]


@dataclass(frozen=True)
class Evidence:
    """The sentence of the lesson that proves the answer, and the heading it stands under."""

    heading: str
    sentence: str


@dataclass(frozen=True)
class Option:
    """A choice; or, for a typed item, a wrong answer that is foreseen."""

    text: str
    why: str
    right: bool = False
    why_vi: str = ""
    misconception: str = ""


@dataclass(frozen=True)
class Item:
    """A question with its key.

    Single and multiple items have ``options``; typed items have ``answer`` in ``answer_lang``,
    other ``accepted`` answers, ``foreseen`` wrong ones and one ``why``. ``lang`` is the language of
    the stem. ``fact`` and ``objective`` are empty for items made from terms.
    """

    id: str
    type: Type
    lesson: str
    level: str
    stem: str
    evidence: Evidence
    use: str = "page"
    objective: str = ""
    fact: str = ""
    lang: str = "en"
    options: tuple[Option, ...] = ()
    answer: str = ""
    answer_lang: str = ""
    accepted: tuple[str, ...] = ()
    foreseen: tuple[Option, ...] = ()
    why: str = ""
    why_vi: str = ""

    @property
    def revision(self) -> str:
        """Eight hexadecimal digits that change with stem, options and key, not with a why."""
        asked = (
            self.type,
            self.stem,
            [(option.text, option.right) for option in self.options],
            self.answer,
            self.accepted,
        )
        return sha256(repr(asked).encode()).hexdigest()[:8]

    @property
    def keys(self) -> tuple[str, ...]:
        """The name of each option in the page: a, b, c and so on in the order of the bank."""
        return tuple("abcdefgh"[: len(self.options)])
