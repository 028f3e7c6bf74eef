"""The regular forms of English words, by the rules of spelling.

Irregular forms (*shone*, *ran*) are aliases of their entry: no rule finds them.
"""

import re
from collections.abc import Iterator

_HISSES = re.compile(r"(?:s|x|z|ch|sh)$")
_DOUBLES = re.compile(r"(?:^|[^aeiou]|qu)[aeiou][bdfgklmnprtz]$")
_VOWELS = re.compile(r"[aeiouy]+")


def with_s(word: str) -> str:
    """Return the plural of a noun, which is also the third person of a verb."""
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if _HISSES.search(word) else "s")


def verb_forms(word: str) -> Iterator[str]:
    """Yield the forms of a verb in -s, -ing and -ed.

    Whether a longer verb doubles its last letter hangs on its stress and on the country
    (*cancelled*, *canceled*): such a verb has both spellings, and the wrong one meets no text.
    """
    yield with_s(word)
    for stem in _stems(word):
        yield _without_e(stem) + "ing"
        if stem.endswith("e"):
            yield stem + "d"
        else:
            yield re.sub(r"(?<=[^aeiou])y$", "i", stem) + "ed"


def _stems(word: str) -> Iterator[str]:
    doubles = bool(_DOUBLES.search(word))
    if doubles:
        yield word + word[-1]
    if not doubles or len(_VOWELS.findall(word)) > 1:
        yield word


def _without_e(stem: str) -> str:
    if stem.endswith("ie"):
        return stem[:-2] + "y"
    return stem[:-1] if re.search(r"[^eoy]e$", stem) else stem
