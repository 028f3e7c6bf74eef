"""Flaws of the stem: what is asked is unclear, is not there, or is buried in other things."""

import re
from collections.abc import Iterator

from quiz.items import Item
from quiz.rules.base import Found, options, texts
from quiz.rules.words import content, either, finder, phrases, words

MOST_WORDS = 25
MOST_SYLLABLES = 40  # a Vietnamese word has one or two
_ASKS = finder("asks")
_TASK = re.compile(rf"^\W*(?:\w+ ){{0,2}}?{either('task')}", re.IGNORECASE)
_OPEN = finder("open-question")
_ABOUT = finder("true-of")
_POINTING = finder("pointing")
_UNCLEAR = finder("unclear")
_PERCENT = re.compile(rf"\d\s*(?:{'|'.join(phrases('percent'))})(?P<after>[^.?!]*)", re.IGNORECASE)
_OF_WHAT = finder("of-what")
_SECOND_SUBJECT = finder("second-subject")
_TWO_QUESTIONS = finder("two-questions")
_DETAIL = re.compile(
    r"(?<=[\w,;] )[A-Z\u0110][\w'’-]*|\d+(?:[.,]\d+)*"
    r"|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b"
)
MOST_DETAILS, MOST_SENTENCES = 2, 3
_SUBORDINATES = finder("subordinate")
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")


def unclear(item: Item) -> Iterator[Found]:
    """Yield what makes a stem hard to read, or lets it be read in two ways."""
    stem = item.stem
    count, most = len(words(stem)), MOST_SYLLABLES if item.lang == "vi" else MOST_WORDS
    if count > most:
        yield ["stem"], f"the stem has {count} words", f"cut it to {most}"
    if pointing := _without_antecedent(stem):
        yield ["stem"], f'"{pointing}" points to nothing in the stem', "name the thing"
    if found := _SECOND_SUBJECT.search(stem):
        yield ["stem"], f'"{found[0]}" may point to several things', "name the thing"
    share = _PERCENT.search(stem)
    if share and not _OF_WHAT.search(share["after"]):
        yield ["stem"], "the stem has a percentage and does not say of what", "say of what"
    if found := _UNCLEAR.search(stem):
        fact = f'"{found[0]}" in the stem leaves open what is meant'
        yield ["stem"], fact, "name the thing, or by what it is judged"
    if stem.count("?") > 1 or _TWO_QUESTIONS.search(stem):
        yield ["stem"], "the stem asks two things", "make two items of it"
    question = _SENTENCE.findall(stem)[-1]
    if len(_SUBORDINATES.findall(question)) > 3:
        yield ["stem"], "the question has many clauses", "make short sentences of it"


def _without_antecedent(stem: str) -> str:
    """Return a pronoun with no word before it that it could mean; "" if there is none."""
    found = _POINTING.search(stem)
    if found and not content(stem[: found.start()]) and not _determines(stem, found):
        return found[0]
    return ""


def _determines(stem: str, found: re.Match[str]) -> bool:
    """Tell whether "this" or "these" stands before its noun at the beginning of the question."""
    return found[0].lower() == "these" and stem[: found.start()].rstrip().lower().endswith("of")


def unfocused(item: Item) -> Iterator[Found]:
    """Yield a stem that asks nothing by itself."""
    stem = item.stem.strip()
    if _OPEN.fullmatch(stem) or _ABOUT.search(stem):
        yield ["stem"], "the stem asks only what is true", "ask the one thing that the key answers"
    elif not (_ASKS.search(stem) or _TASK.search(_last_sentence(stem)) or _TASK.search(stem)):
        yield ["stem"], "the stem asks nothing", "write a question that can be answered unseen"
    elif options(item) and not content(stem):
        yield ["stem"], "the stem names nothing", "say what it is about"


def _last_sentence(stem: str) -> str:
    return str(_SENTENCE.findall(stem)[-1]).strip()


def gratuitous(item: Item) -> Iterator[Found]:
    """Yield sentences of a stem that neither the question nor any option or evidence needs."""
    used = " ".join([item.evidence.sentence, *texts(item.body)])
    details = [one for one in dict.fromkeys(_DETAIL.findall(item.stem)) if one not in used]
    details = [one for one in details if not one.isupper()]  # ECS and EKS are the matter itself
    if options(item) and len(details) > MOST_DETAILS:
        fact = f"the answer does not need {', '.join(details)}"
        yield ["stem"], fact, "keep the details that the answer depends on"
        return
    sentences = [one.strip() for one in _SENTENCE.findall(item.stem) if content(one)]
    if len(sentences) > MOST_SENTENCES:
        yield ["stem"], f"the stem has {len(sentences)} sentences", "keep what the question needs"
        return
    for sentence in _unconnected(sentences, content(used)):
        yield ["stem"], f'the question does not need "{sentence}"', "take the sentence out"


def _unconnected(sentences: list[str], matter: set[str]) -> list[str]:
    """Return the sentences before the question that no chain of words connects with the matter."""
    left = sentences[:-1]
    matter = matter.union(*map(content, sentences[-1:]))
    while near := [sentence for sentence in left if content(sentence) & matter]:
        matter = matter.union(*map(content, near))
        left = [sentence for sentence in left if sentence not in near]
    return left
