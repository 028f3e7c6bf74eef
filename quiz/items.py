"""Items as data: what every question has; what makes it the kind it is stands in its body."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol


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


class Body(Protocol):
    """What is asked and answered in an item of one type; each type has its own."""

    @property
    def asked(self) -> object:
        """What a learner is asked and what is right, as plain values; no why is in it."""


@dataclass(frozen=True)
class Item:
    """A question with its key.

    ``type`` is a name of ``quiz.types.TYPES``, ``body`` of that type. ``lang`` is the language of
    the stem. ``use`` says where it is asked: in its lesson, on the lesson's page of self-checks, or
    in the final check only. ``fact`` and ``objective`` are empty for items made from terms.

    ``lesson`` is "" for an item of the whole course: its evidence is the entry of ``term``, or the
    fact. A stem that is words of the interface has their key in ``string``, and ``values`` for it.
    """

    id: str
    type: str
    lesson: str
    level: str
    stem: str
    evidence: Evidence
    body: Body
    use: str = "page"
    objective: str = ""
    fact: str = ""
    lang: str = "en"
    term: str = ""
    string: str = ""
    values: tuple[tuple[str, str], ...] = ()

    @property
    def revision(self) -> str:
        """Eight hexadecimal digits that change with stem, options and key, not with a why."""
        return sha256(repr((self.type, self.stem, self.body.asked)).encode()).hexdigest()[:8]


def letters(count: int) -> str:
    """Return the names of so many options in a page: a, b, c and so on."""
    return "abcdefghijkl"[:count]
