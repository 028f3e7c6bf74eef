"""Flaws that single words show: all or none of the above, absolutes, vague words, negatives."""

import re
from collections.abc import Iterator

from quiz.items import Item
from quiz.rules.base import Found, distractors, keys, option_steps, options
from quiz.rules.words import words

_NONE_OF = re.compile(
    r"\bnone of (?:the )?(?:above|others?|these|them|options)\b|\bneither of (?:the|these)\b"
    r"|\bno(?:ne)? (?:other|option|answer)s? (?:is|are|above)?\b|\bnothing (?:above|listed)\b"
    r"|\bnot (?:any|one) of (?:the above|these|them)\b"
    r"|^\W*không (?:có )?(?:\w+ ){1,3}nào\b"
    r"|không (?:có )?(?:đáp án|phương án|ý|câu|cái|lựa chọn)(?: \w+)? nào|không câu nào"
    r"|(?:đáp án|phương án|ý|lựa chọn) (?:nào )?(?:ở |kể )?trên (?:đều|đều là|là) (?:sai|không)"
    r"|đều sai\b|đều không (?:đúng|phải)",
    re.IGNORECASE,
)
_ALL_OF = re.compile(
    r"\ball (?:of )?(?:the )?(?:above|others?|these|them|options|answers|three|four)\b"
    r"|\b(?:every one|each) of (?:the above|these|them)\b|\bany of the above\b"
    r"|\beverything (?:above|listed|mentioned)\b|\ball (?:listed|mentioned)\b"
    r"|(?:tất )?cả (?:các |những )?(?:đáp án|phương án|ý|câu|lựa chọn|điều|hai|ba|bốn)\b"
    r"|tất cả (?:đều|những (?:điều|ý))|đều đúng\b|mọi (?:ý|đáp án|phương án) (?:ở )?trên",
    re.IGNORECASE,
)
_COMPLEX = re.compile(
    r"^\W*(?i:both |only |cả |chỉ )?\(?(?:[A-Ea-e]|I{1,3}|IV|V|[1-5])\)?"
    r"(?:\s*(?:,|and|or|&|\+|và|hoặc|lẫn)\s*\(?(?:[A-Ea-e]|I{1,3}|IV|V|[1-5])\)?)+"
    r"(?: only| đúng| both)?\W*$"
    r"|^\W*(?:only |chỉ (?:có )?)\(?(?:[A-Ea-e]|I{1,3}|IV|[1-5])\)?(?: only| đúng)?\W*$"
    r"|\b(?:options?|answers?|statements?|phương án|đáp án|ý|câu) \(?(?:[A-E]|I{1,3}|[1-5])\)? "
    r"(?:and|or|&|và|hoặc|lẫn) ",
)
_OTHER_OPTION = re.compile(
    r"\bboth (?:of )?(?:the )?(?:above|first|these|them|options|answers)\b"
    r"|\b(?:first|last|other) two\b"
    r"|\b(?:first|second|third) (?:and|or) (?:the )?(?:second|third|last)\b"
    r"|cả hai (?:ý|đáp án|phương án|câu|điều)|hai (?:ý|đáp án|phương án) (?:đầu|trên|còn lại)",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?:^|\s)\(?(?:I{1,3}|IV|[1-4])[.):]\s+\S.*(?:\s)\(?(?:II|2)[.):]\s", re.DOTALL
)
_ABSOLUTE = re.compile(
    r"\b(?:always|never|all|none|only|must|every|everything|everyone|nobody|nothing|no one"
    r"|completely|entirely|totally|absolutely|impossible|guarantees?|guaranteed|exclusively)\b"
    r"|luôn(?: luôn)?\b|không bao giờ|tất cả|duy nhất|hoàn toàn|tuyệt đối|mọi\b|bất kỳ|bất cứ"
    r"|bắt buộc|chắc chắn|không thể nào|toàn bộ",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:often|usually|sometimes|mostly|many|some|several|generally|normally|frequently|rarely"
    r"|occasionally|typically|various|a few|a lot|lots|quite|fairly|rather|somewhat|probably"
    r"|perhaps|maybe|might|certain|seldom|commonly|largely|kind of|sort of|most of the time"
    r"|a bit|a while)\b"
    r"|thường(?: xuyên)?\b|đôi khi|thỉnh thoảng|một số|một vài|vài\b|nhiều khi|hầu hết|phần lớn"
    r"|khá\b"
    r"|có lẽ|có thể là|tương đối|đa số|đôi lúc|ít khi|hiếm khi|chừng\b|một chút|một lúc",
    re.IGNORECASE,
)
_VAGUE_QUESTION = re.compile(
    r"\b(?:often|usually|sometimes|mostly|generally|normally|frequently|rarely|occasionally"
    r"|typically|seldom|commonly|more or less|kind of|sort of|fairly|quite|somewhat)\b"
    r"|thường (?!xuyên)|thường xuyên|đôi khi|thỉnh thoảng|ít nhiều|nói chung|phần lớn|hầu hết",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(
    r"\b(?:not|except|least|incorrect(?:ly)?|false|untrue|wrong|never|cannot|can't|isn't|aren't"
    r"|doesn't|don't|won't|wouldn't|shouldn't|unlikely|without|avoid|avoided|lacks?|fails? to)\b"
    r"|không|ngoại trừ|\bsai\b|\bchưa\b|\btrừ\b|\bchẳng\b|đừng|tránh",
    re.IGNORECASE,
)
_ASKED_NEGATIVE = re.compile(
    r"\b(?:which|what|who|where|when|how|why)\b[^.!?]*?\b(?:not|except|least|incorrect(?:ly)?"
    r"|false|untrue|wrong|never|cannot|can't|isn't|aren't|doesn't|don't|won't|wouldn't|shouldn't"
    r"|unlikely)\b[^.!?]*\?"
    r"|\bexcept\b|\bNOT\b|(?:không|ngoại trừ|trừ|sai|chưa|chẳng|không nên)\b[^.!?]*\?",
)
_GAP = re.compile(r"_{2,}|\.{3,}(?=.*\w)|…(?=\s*\w)|\[\s*\]|\[\[.*?\]\]|\(\s*\)")
_DIRECTION = re.compile(r"\b(?:above|below)\b|(?:ở|bên|phía) (?:trên|dưới)\b", re.IGNORECASE)
_COMPARES = re.compile(r"\d\s*%|\b(?:above|below) (?:\d|a|an|the|zero|it|average)\b", re.IGNORECASE)
_FEW = 6  # words of an option that does nothing but point


def none_of_the_above(item: Item) -> Iterator[Found]:
    """Yield options that deny the others."""
    for option in options(item):
        if _NONE_OF.search(option.text):
            fact = f'"{option.text}" denies the other options'
            yield option_steps(item, option), fact, "write a mistake that learners make instead"


def all_of_the_above(item: Item) -> Iterator[Found]:
    """Yield options that affirm the others."""
    for option in options(item):
        if _ALL_OF.search(option.text):
            fact = f'"{option.text}" affirms the other options'
            yield option_steps(item, option), fact, "write type: multiple, and leave it out"


def complex_options(item: Item) -> Iterator[Found]:
    """Yield options that are made of other options, or of statements listed in the stem."""
    texts = [option.text.casefold().strip(" .") for option in options(item)]
    for option in options(item):
        named = _COMPLEX.search(option.text) or _OTHER_OPTION.search(option.text)
        parts = re.split(
            r"\s+(?:and|và|cũng như|as well as)\s+", option.text.casefold().strip(" .")
        )
        joined = len(parts) > 1 and sum(_is_option(part, texts) for part in parts) > 1
        if named or joined:
            fact = f'"{option.text}" is made of other options'
            yield option_steps(item, option), fact, "write type: multiple, one idea an option"
    if _LISTED.search(item.stem):
        yield ["stem"], "the stem lists statements to choose from", "make each one an option"


def _is_option(part: str, texts: list[str]) -> bool:
    part = re.sub(r"^(?:both|cả) ", "", part)
    return any(part == text or (len(part) > 3 and text.endswith(part)) for text in texts)


def absolute_terms(item: Item) -> Iterator[Found]:
    """Yield wrong options with an absolute term that no right one has."""
    if any(_ABSOLUTE.search(key.text) for key in keys(item)):
        return
    for option in distractors(item):
        if found := _ABSOLUTE.search(option.text):
            fact = f'"{found[0]}" is an absolute term, and only wrong options have one'
            yield option_steps(item, option), fact, "say how far it goes, without the absolute"


def absolute_key(item: Item) -> Iterator[Found]:
    """Yield right options with an absolute term: seldom true, so worth a second look."""
    for option in keys(item):
        if found := _ABSOLUTE.search(option.text):
            fact = f'"{found[0]}" is an absolute term in the key'
            yield option_steps(item, option), fact, "say under which condition it holds"


def vague_terms(item: Item) -> Iterator[Found]:
    """Yield what depends on how a vague word is read: in an option, or in what is asked."""
    if found := _VAGUE_QUESTION.search(item.stem):
        yield ["stem"], f'"{found[0]}" in the stem leaves open how often or how far', "say it"
    for option in options(item):
        if found := _VAGUE.search(option.text):
            fact = f'"{found[0]}" in an option means different things to different readers'
            yield option_steps(item, option), fact, "say how many, how often or when"


def negative_wording(item: Item) -> Iterator[Found]:
    """Yield a stem that asks for what is not so."""
    if found := _ASKED_NEGATIVE.search(item.stem):
        word = _NEGATIVE.search(found[0])
        fact = f'the question is negative ("{word[0] if word else found[0]}")'
        yield ["stem"], fact, "ask for what is so"


def gap_in_choice(item: Item) -> Iterator[Found]:
    """Yield a stem of a choice item with a gap to fill."""
    if _GAP.search(item.stem):
        yield ["stem"], "the stem of a choice has a gap", "write type: typed, or ask a question"


def direction(item: Item) -> Iterator[Found]:
    """Yield options that point to a place on the page."""
    for option in options(item):
        points = _DIRECTION.search(option.text) and not _COMPARES.search(option.text)
        if points and len(words(option.text)) <= _FEW and not _ALL_OF.search(option.text):
            fact = f'"{option.text}" points to a place on the page'
            yield option_steps(item, option), fact, "name the thing itself"
