"""Flaws of the stem: what is asked is unclear, is not there, or is buried in other things."""

import re
from collections.abc import Iterator

from quiz.items import Item
from quiz.rules.base import Found, options
from quiz.rules.words import content, words

MOST_WORDS = 25
MOST_SYLLABLES = 40  # a Vietnamese word has one or two
_VIETNAMESE = re.compile(
    r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.I
)
_ASKS = re.compile(
    r"\b(?:what|which|who|whom|whose|when|where|why|how)\b"
    r"|\b(?:gì|nào|ai|đâu|sao|mấy|bao (?:nhiêu|lâu|giờ|xa)|thế nào|vì sao|tại sao)\b",
    re.IGNORECASE,
)
_TASK = re.compile(
    r"^\W*(?:\w+ ){0,2}?(?:choose|select|pick|name|type|match|order|put|sort|classify|explain"
    r"|describe"
    r"|give|write|calculate|compute|find|compare|say|repair|tell|judge|rewrite|arrange|decide"
    r"|chọn|hãy|gõ|nêu|ghép|xếp|sắp|phân loại|giải thích|mô tả|viết|tính|kể|so sánh|sửa"
    r"|cho biết)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"(?:which|what)(?: one)?(?: of (?:the )?(?:following|these|below)(?: \w+)?)?"
    r"(?: (?:statements?|sentences?|options?|answers?|claims?|facts?))?"
    r"(?: (?:below|here))?(?: (?:is|are|do you think is|would be))"
    r"(?: (?:the )?(?:most )?(?:true|correct|right|accurate|valid|best))?"
    r"(?: (?:statement|answer|option|one))?\s*\?"
    r"|(?:câu|ý|phát biểu|điều|nhận định|khẳng định|phương án|đáp án)(?: nào)?"
    r"(?: (?:dưới|sau) đây)?"
    r"(?: nào)?(?: (?:dưới|sau) đây)?(?: là)? (?:đúng|chính xác|đúng nhất)\s*\?",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:which|what)[^?]*?(?:statements?|sentences?|following|claims?|options?|of these)[^?]*?"
    r"(?:is|are) (?:the )?(?:most )?(?:true|correct|right|accurate|valid)\b"
    r"|(?:which|what)[^?]*?(?:following|of these)"
    r" (?:applies|apply|holds?|fits?|describes?|belongs?|goes|concerns?)\b"
    r"|^(?:nói |xét |bàn )?về\b[^?]*\b(?:điều )?gì\s*\?"
    r"|what (?:is|are) (?:true|correct|known|important)\b"
    r"|what (?:about|can you say about|do you know about)\b"
    r"|(?:câu|ý|phát biểu|điều|nhận định|khẳng định)[^?]*?\b(?:nào|gì)\b[^?]*?(?:đúng|chính xác)\b"
    r"|(?:nói|biết) gì về|điều gì đúng",
    re.IGNORECASE,
)
_POINTING = re.compile(r"\b(?:it|its|they|them|their|this|these|those|he|she)\b", re.IGNORECASE)
_POINTING_VI = re.compile(
    r"\b(?:nó|chúng|họ|cái này|việc này|điều này|cái đó|việc đó|điều đó)\b", re.I
)
_UNCLEAR = re.compile(
    r"\b(?:thing|things|stuff|something|etc|and so on|and/or|good|nice|bad|proper(?:ly)?|right way"
    r"|best|better|suitable|appropriate(?:ly)?|ideal(?:ly)?|important|recently|nowadays|issue|okay"
    r"|correctly|enough|too (?:much|long|hot|low|high|tight|loose))\b"
    r"|tốt nhất|phù hợp|hợp lý|thích hợp|quan trọng|vân vân|v\.v|gần đây|hiện nay|cái gì đó|tốt hơn"
    r"|đúng cách|ổn\b|chuẩn nhất|hay nhất|tốt\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\d\s*(?:%|percent|phần trăm)(?P<after>[^.?!]*)")
_OF_WHAT = re.compile(
    r"\b(?:of|than|từ|của|so với|trên|average|CPU|utili[sz]ation)\b", re.IGNORECASE
)
_SECOND_SUBJECT = re.compile(
    r"\b(?:and|but|so|then|và|nên|rồi|thì) (?:it|they|this|that|nó|chúng)\b"
)
_DETAIL = re.compile(
    r"(?<=[\w,;] )[A-ZĐ][\w'’-]*|\d+(?:[.,]\d+)*"
    r"|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b"
)
MOST_DETAILS = 1
_SUBORDINATES = re.compile(
    r"\b(?:which|that|when|while|if|because|although|though|unless|whereas|since|after|before|until"
    r"|where|who|whose)\b|\b(?:mà|khi|nếu|vì|bởi|mặc dù|tuy|trong khi|sau khi|trước khi)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")


def unclear(item: Item) -> Iterator[Found]:
    """Yield what makes a stem hard to read, or lets it be read in two ways."""
    stem = item.stem
    count, most = len(words(stem)), MOST_SYLLABLES if _VIETNAMESE.search(stem) else MOST_WORDS
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
    if stem.count("?") > 1 or re.search(r"\b(?:and|or) (?:why|how|when|where|what|which)\b", stem):
        yield ["stem"], "the stem asks two things", "make two items of it"
    question = _SENTENCE.findall(stem)[-1]
    if len(_SUBORDINATES.findall(question)) > 3:
        yield ["stem"], "the question has many clauses", "make short sentences of it"


def _without_antecedent(stem: str) -> str:
    """Return a pronoun with no word before it that it could mean; "" if there is none."""
    for found in (_POINTING.search(stem), _POINTING_VI.search(stem)):
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
    used = item.evidence.sentence + " ".join(f"{o.text} {o.why}" for o in options(item))
    details = [one for one in dict.fromkeys(_DETAIL.findall(item.stem)) if one not in used]
    details = [one for one in details if not one.isupper()]  # ECS and EKS are the matter itself
    if options(item) and len(details) > MOST_DETAILS:
        fact = f"the answer does not need {', '.join(details)}"
        yield ["stem"], fact, "keep the details that the answer depends on"
        return
    sentences = [one.strip() for one in _SENTENCE.findall(item.stem) if content(one)]
    if len(sentences) > 3:
        yield ["stem"], f"the stem has {len(sentences)} sentences", "keep what the question needs"
        return
    question = content(sentences[-1]) if sentences else set()
    rest = question | content(item.evidence.sentence)
    rest |= {one for option in options(item) for one in content(f"{option.text} {option.why}")}
    for sentence in sentences[:-1]:
        if not content(sentence) & rest:
            fact = f'the question does not need "{sentence}"'
            yield ["stem"], fact, "take the sentence out"
