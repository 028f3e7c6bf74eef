"""Vietnamese writing: where the tone mark stands, what is left without marks, the order of words.

The mark's place follows the new style (Bộ GD&ĐT, Quyết định 1989/QĐ-BGDĐT of 25 May 2018, Điều 8):
on the letter of the main vowel, so hoá and khoẻ, not hóa and khỏe. The order is that of the
Unicode CLDR for Vietnamese: letters first (a ă â … d đ …), tones second, capitals last.

``web/vietnamese/`` has the same for what a reader types; tests/cases/vietnamese/ holds both to it.
The browser needs no order of its own: ``Intl.Collator("vi")`` is there.
"""

import re
import unicodedata
from collections.abc import Iterator

_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền hỏi ngã sắc nặng: the order of dictionaries
_ALPHABET = (
    " _-–—,;:!?.…·'‘’\"“”()[]{}@*/\\&#%`^°→+×<=>|~$€0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
)
_VOWELS = "aăâeêioôơuưy"
_SYLLABLE = re.compile(
    rf"(?P<onset>ngh|gi(?=[{_VOWELS}])|qu(?=[{_VOWELS}])|ng|nh|gh|ch|kh|ph|th|tr|[bcdđghklmnprstvx])?"
    rf"(?P<vowels>[{_VOWELS}]{{1,3}})"
    r"(?P<coda>ch|ng|nh|[cmnpt])?"
)
_WORD = re.compile("[A-Za-zÀ-ÖØ-öø-ʯḀ-ỿ\u0300-\u036f]+")


def place_tone(word: str) -> str:
    """Return a syllable in NFC with its tone mark in the place of the new style.

    A word that is no Vietnamese syllable with one tone mark comes back in NFC, else unchanged.
    """
    decomposed = unicodedata.normalize("NFD", word)
    tones = [mark for mark in decomposed if mark in _TONES]
    bare = unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _TONES))
    syllable = _SYLLABLE.fullmatch(bare.lower())
    if len(tones) != 1 or syllable is None:
        return unicodedata.normalize("NFC", word)
    place = syllable.start("vowels") + _marked(syllable["vowels"], bool(syllable["coda"]))
    return unicodedata.normalize("NFC", bare[: place + 1] + tones[0] + bare[place + 1 :])


def _marked(vowels: str, coda: bool) -> int:
    """Return the position of the main vowel in a group of one to three."""
    own = [place for place, vowel in enumerate(vowels) if vowel in "ăâêôơư"]
    if own:
        return own[-1]
    if coda:
        return len(vowels) - 1
    if len(vowels) == 2:
        return 1 if vowels in ("oa", "oe", "uy") else 0
    return len(vowels) // 2


def misplaced_tones(text: str) -> Iterator[tuple[str, str]]:
    """Yield each word whose tone mark is in another place, with the word in the new style."""
    for match in _WORD.finditer(unicodedata.normalize("NFC", text)):
        if (better := place_tone(match[0])) != match[0]:
            yield match[0], better


def new_style(text: str) -> str:
    """Return a text in NFC with every tone mark in the place of the new style."""
    return _WORD.sub(lambda match: place_tone(match[0]), unicodedata.normalize("NFC", text))


def canonical(text: str) -> str:
    """Return a text in NFC, lower case and the new style, for comparing renderings."""
    return new_style(text).lower()


def fold(text: str) -> str:
    """Return what is left of a text without marks and capitals: ``dieu phoi`` of ``Điều phối``."""
    decomposed = unicodedata.normalize("NFD", text)
    bare = "".join(c for c in decomposed if not unicodedata.category(c).startswith("M"))
    return unicodedata.normalize("NFC", bare.lower().replace("đ", "d"))


def sort_key(text: str) -> tuple[tuple[int, ...], tuple[int, ...], tuple[bool, ...]]:
    """Return the key that sorts Vietnamese texts as dictionaries do: letters, tones, capitals."""
    letters: list[int] = []
    tones: list[int] = []
    capitals: list[bool] = []
    for character in unicodedata.normalize("NFC", text):
        decomposed = unicodedata.normalize("NFD", character)
        tone = next((_TONES.index(mark) + 1 for mark in decomposed if mark in _TONES), 0)
        bare = unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _TONES))
        place = _ALPHABET.find(bare.lower())
        # what the alphabet does not know stands after it, by its code point
        letters.append(ord(bare[0]) + len(_ALPHABET) if place < 0 else place)
        tones.append(tone)
        capitals.append(bare != bare.lower())
    return tuple(letters), tuple(tones), tuple(capitals)


def first_letter(text: str) -> str:
    """Return the letter that a text is listed under, in lower case: ``ă`` for ``Ắc quy``."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _TONES))[:1]
