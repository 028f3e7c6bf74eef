"""Links to sentences of a lesson: the address of their section, and a text directive for each.

A browser that knows text directives (``#section:~:text=words``) scrolls to the words and highlights
them without any script; any other one goes to the section. The words are compared with what the
browser shows, so none are asked for across a gloss or a citation, which may stand there or not.
"""

from functools import lru_cache
from itertools import pairwise
from urllib.parse import quote

from course.lesson import Lesson
from course.text import Section, Sentence, sections
from glossary.words import WORD

_LEAST_WORDS = 3
_WORDS_AFTER = 4


def fragment(lesson: Lesson, section: Section, *sentences: Sentence) -> str:
    """Return what leads to sentences of a section, to stand behind their lesson's address.

    Where the words of one are few or stand elsewhere too, those that follow tell it apart; where
    even they do not, it is not named. Where none is, the section is all that is.
    """
    told = [told for each in sentences if (told := _directive(lesson, section, each))]
    return f"#{section.id}" + (f":~:{'&'.join(told)}" if told else "")


def _directive(lesson: Lesson, section: Section, sentence: Sentence) -> str:
    words = _longest_run(sentence)
    if len(WORD.findall(words)) >= _LEAST_WORDS and _occurrences(lesson, words) == 1:
        return f"text={_encoded(words)}"
    after = _words_after(section, sentence)
    if after and _occurrences(lesson, f"{sentence.text}\n{after}") == 1:
        return f"text={_encoded(sentence.text)},-{_encoded(after)}"
    return ""


def _longest_run(sentence: Sentence) -> str:
    edges = sorted({0, *sentence.cuts, len(sentence.text)})
    runs = [_trimmed(sentence.text[start:end]) for start, end in pairwise(edges)]
    return max(runs, key=len, default="")


def _words_after(section: Section, sentence: Sentence) -> str:
    """Return how the next sentence begins; "" where there is none, or something in between."""
    places = [place for place, other in enumerate(section.content) if other is sentence]
    following = section.content[places[0] + 1 : places[0] + 2]
    if not following or sentence.cuts:
        return ""
    whole = following[0].text[: min(following[0].cuts, default=None)]
    words = list(WORD.finditer(whole))[:_WORDS_AFTER]
    return whole[: words[-1].end()] if words else ""


def _trimmed(text: str) -> str:
    """Return a text from the start of its first word to the end of its last."""
    words = list(WORD.finditer(text))
    return text[words[0].start() : words[-1].end()] if words else ""


def _encoded(text: str) -> str:
    return quote(text, safe="").replace("-", "%2D")  # a dash would end a part of the directive


def _occurrences(lesson: Lesson, words: str) -> int:
    """Count where the page of a lesson may show words: a browser goes to the first place."""
    goals = (str(goal["text"]) for goal in lesson.meta.get("objectives", ()))
    page = "\n".join([lesson.title, *goals]).casefold() + "\n" + _text(lesson.body)
    return page.count(words.casefold())


@lru_cache(maxsize=4096)
def _text(body: str) -> str:
    """Return the headings and sentences of a lesson in their order, a line each."""
    lines = (line for part in sections(body) for line in (part.heading, *part.sentences))
    return "\n".join(lines).casefold()
