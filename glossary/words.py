"""A text as words, and what tells that some of them are no words of its English.

Left out are addresses, paths, names of files and of programs; longer hyphenated words; names.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
HYPHENS = ("-", "‑")
_POSSESSIVES = ("'s", "’s")
_RUN = re.compile(r"\S+")
_TECHNICAL = re.compile(
    r"^[(\[“‘\"']?(?:[.~]{0,2}/|--?\w)"  # a path, an option
    r"|://|\w[.:]\w|[@_=$#\\{}<>]"  # an address, a file, a version, a variable
)


@dataclass(frozen=True)
class Word:
    """A word of a text, and where it starts there."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """The place after its last letter."""
        return self.start + len(self.text)

    @cached_property
    def bare(self) -> str:
        """The word without the ending of a possessive."""
        for ending in _POSSESSIVES:
            if self.text.endswith(ending):
                return self.text.removesuffix(ending)
        return self.text

    @property
    def has_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def words_of(text: str) -> list[Word]:
    """Return the words of a text in their order."""
    return [Word(found[0], found.start()) for found in WORD.finditer(text)]


def key(word: str) -> str:
    """Return a word with its first letter small: any word may begin a sentence.

    Its other capitals count: *AZ* is no "az", *vCPU* no "vcpu", and ``PATCH`` is not *patch*.
    """
    return word[:1].lower() + word[1:]


def prose_of(text: str) -> str:
    """Return a text of the same length without what is no prose in it: no words are left there."""
    return _RUN.sub(_hidden_if_technical, text)


def _hidden_if_technical(run: re.Match[str]) -> str:
    return "\0" * len(run[0]) if _TECHNICAL.search(run[0]) else run[0]


def is_part_of_compound(text: str, start: int, end: int) -> bool:
    """Tell whether a hyphen joins ``text[start:end]`` to a longer word: *multi-cluster*."""
    return text[:start].endswith(HYPHENS) or text.startswith(HYPHENS, end)


def is_part_of_name(text: str, words: Sequence[Word], first: int, last: int) -> bool:
    """Tell whether words with a capital stand in a name: *Container* Insights, CloudWatch *Logs*.

    They do when the word after them has one as well, or the word before them has one that is not
    owed to the start of a sentence. Only white space may stand between the words.
    """
    after, before = words[last + 1 : last + 2], words[max(first - 1, 0) : first]
    if after and words[last].has_capital and after[0].has_capital:
        return text[words[last].end : after[0].start].isspace()
    if before and words[first].has_capital and before[0].has_capital:
        name = before[0].text
        starts = first == 1 or not text[words[first - 2].end : before[0].start].isspace()
        owed = starts and name[1:] == name[1:].lower()
        return not owed and text[before[0].end : words[first].start].isspace()
    return False
