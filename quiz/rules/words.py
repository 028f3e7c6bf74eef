"""Words as the rules compare them: stems of English words, syllables of Vietnamese, no small words."""

import re
from functools import cache

import snowballstemmer

_ENGLISH = snowballstemmer.stemmer("english")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SMALL = frozenset(
    """
    a about after again all also although am an and another any are as at be because been before
    being between both but by can could did do does doing done down during each either else even
    every few first for from get gets give given gives go goes had has have having he her here him
    his how i if in instead into is it its itself just keep keeps know let lets like made make makes
    many may me might more most much must my need needs never new no nor not now of off often on
    once one only or other our out over own per put same say says she should since so some still
    such take takes tell tells than that the their them then there these they thing this those
    through to too two under until up upon us use used uses using very was way we well were what
    when where whether which while who whom whose why will with within without would yes you your
    anh ai bao bạn bằng bị bởi các cách cái cần chỉ cho chưa có còn của cũng cùng do dùng đã đang
    đâu để đến đều đi điều đó được gì giúp hay hãy hơn không khi khiến là làm lại lên lúc mà mỗi
    một nào này nên nếu người nhất như nhiều những nó phải qua ra rất rồi sau sẽ sự tại tác tất
    thế thể theo thì tới trên trong trước từ vào vẫn về vì việc với vậy xe
    """.split()
)


def words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return [word.casefold() for word in _WORD.findall(text)]


def content(text: str) -> set[str]:
    """Return the stems of the words of a text that carry its meaning."""
    return {stem(word) for word in words(text) if word not in _SMALL and len(word) > 1}


@cache
def stem(word: str) -> str:
    """Return what a word shares with its family: scale, scales and scaling have one stem."""
    return str(_ENGLISH.stemWord(word))
