"""The forms of a term: as its entry writes it, its aliases, and the inflections of both."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossary.inflection import verb_forms, with_s
from glossary.termbase import Term
from glossary.words import WORD, Word, key

_JOINT = re.compile(r"\s+|[-‑]")
_JOINT_OR_SLASH = re.compile(r"\s+|[-‑/]")

Words = tuple[str, ...]


@dataclass(frozen=True)
class Form:
    """One form of a term; ``slashed`` if its entry writes a slash in it."""

    words: Words
    term: Term
    inflected: bool
    slashed: bool

    @property
    def sensitive(self) -> bool:
        """Whether it holds only in the case it is written in."""
        return self.term.case == "sensitive"

    def fits(self, text: str, words: Sequence[Word]) -> bool:
        """Tell whether words of a text are this form, with a space or hyphen between them.

        The last of them may have the ending of a possessive.
        """
        if len(words) != len(self.words):
            return False
        *first, last = words
        joint = _JOINT_OR_SLASH if self.slashed else _JOINT
        return (
            all(map(self._same, self.words, (word.text for word in first)))
            and any(self._same(self.words[-1], word) for word in (last.text, last.bare))
            and all(joint.fullmatch(text, a.end, b.start) for a, b in pairwise(words))
        )

    def _same(self, ours: str, theirs: str) -> bool:
        return ours == theirs if self.sensitive else key(ours) == key(theirs)


def forms(term: Term) -> list[Form]:
    """Return all forms of a term, those its entry writes first."""
    bases: dict[Words, bool] = {}
    for text in (term.en, *term.aliases):
        words = tuple(WORD.findall(text))
        bases[words] = bases.get(words, False) or "/" in text
    found = {words: Form(words, term, False, slashed) for words, slashed in bases.items()}
    for base, slashed in bases.items():
        for words in _inflections(base, term.pos, bases):
            found.setdefault(words, Form(words, term, True, slashed))
    return list(found.values())


def _inflections(base: Words, pos: str, bases: Iterable[Words]) -> Iterator[Words]:
    """Yield the inflections of a form: of a verb's first word, of the head of a noun.

    A noun is inflected as a verb as well where its entry has the form in -ing (*monitoring*) beside
    the verb (*monitor*).
    """
    first, *rest = base
    as_verb = [(form, *rest) for form in verb_forms(first)]
    in_ing = {form for form in as_verb if form[0].endswith("ing")}
    if pos == "verb" or (pos == "noun" and in_ing & set(bases)):
        yield from as_verb
    if pos == "noun":
        head = base.index("of") - 1 if "of" in base[1:] else len(base) - 1  # a rule of thumb
        yield (*base[:head], with_s(base[head]), *base[head + 1 :])
