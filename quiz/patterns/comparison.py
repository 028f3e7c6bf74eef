"""Questions of contrast from ``comparison.yml``: points to sort, parts to match with their jobs,
and parts of the two products that do one job. What nobody has read becomes no question.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from math import fsum
from typing import Any

from course.comparison import CELLS, ComparisonRow
from quiz.items import Evidence, Item, Option
from quiz.patterns.base import Refused, Source, draw, whys
from quiz.rules.words import content, words
from quiz.types.classify import Classify, Statement
from quiz.types.match import Match, Pair

SORT, PARTS, PAIRS = "compare-sort", "compare-parts", "compare-pairs"
_CLASSES = ("ECS only", "EKS only", "both")
_MOST = 6  # statements or pairs of one item
_FEWEST = 4  # pairs
_MOST_TRAPS = 2
_BEGINNING = 4  # letters by which words are seen to be of one family
_BY_CHANCE = 0.1  # what one word of ten facts is worth
_PLACES = {("yes", "no", ""): 0, ("no", "yes", ""): 1, ("", "", "yes"): 2}
_REASONS = ("sorted-ecs", "sorted-eks", "sorted-both")
_SENTENCE = re.compile(r"\S.*?(?:[.!?](?= [A-Z])|$)")
_POINTS_BACK = re.compile(r"(?:\w+ ){0,5}(?:it|its|they|their|then|also|followed)\b", re.IGNORECASE)
_PRODUCTS = {"ecs": ("ECS", "EKS"), "eks": ("EKS", "ECS")}


def sorts(source: Source) -> Iterator[Item | Refused]:
    """Yield items that sort points into ECS, EKS and both; each has one of ECS, the rarest."""
    places: list[list[ComparisonRow]] = [[] for _ in _CLASSES]
    for row in source.rows:
        place = _PLACES.get((row.ecs, row.eks, row.both))
        if row.tag == "memory":
            yield Refused(SORT, row.id, "from-memory")
        elif place is not None:
            places[place].append(row)
        elif row.both == "no":
            yield Refused(SORT, row.id, "neither-has-it")
    groups: list[list[tuple[int, ComparisonRow]]] = [[] for _ in range(min(map(len, places)))]
    for place, rows in enumerate(places):
        share = len(groups) and -(-len(rows) // len(groups))
        for number, row in enumerate(rows):
            group = groups[number // share] if share else []
            if share and len(group) < _MOST - (len(_CLASSES) - 1 - place):
                group.append((place, row))
            else:
                yield Refused(SORT, row.id, "enough-points-of-this-answer")
    yield from (_sort(source, group) for group in groups)


def _sort(source: Source, group: list[tuple[int, ComparisonRow]]) -> Item:
    statements = [
        Statement(
            Option(
                row.dimension[0].upper() + row.dimension[1:],
                right=True,
                **whys(_REASONS[place], facts=_facts(source, row), **_asked(row)),
            ),
            place,
        )
        for place, row in sorted(group, key=lambda each: draw(each[1].id))
    ]
    first = group[0][1]
    return Item(
        id=f"{SORT}-{first.id.lower()}",
        type="classify",
        level="understand",
        stem="Sort each point: does it apply to ECS only, to EKS only, or to both?",
        body=Classify(_CLASSES, tuple(statements)),
        **_common(source, first),
    )


def parts(source: Source) -> Iterator[Item | Refused]:
    """Yield items that match jobs with the part of one product; one part of the other is over."""
    for cell, (product, other_product) in _PRODUCTS.items():
        told = {"product": product, "other_product": other_product}
        groups, refused = _groups(source, PARTS, (cell,))
        yield from refused
        for rows in groups:
            pairs = []
            for row in rows:
                reason = whys("part", facts=_facts(source, row), **told, **_answered(row, cell))
                pairs.append(Pair(row.dimension, Option(_part(row, cell), right=True, **reason)))
            taken = {pair.right.text.casefold() for pair in pairs}
            left = next((row for row in rows if _other(row, cell).casefold() not in taken), None)
            extra = tuple(_stranger(row, cell, told) for row in (left,) if row)
            yield Item(
                id=f"{PARTS}-{cell}-{rows[0].id.lower()}",
                type="match",
                level="understand",
                stem=f"Match each point with the part of {product} that answers it.",
                body=Match(tuple(pairs), extra),
                **_common(source, rows[0]),
            )


def _stranger(row: ComparisonRow, cell: str, told: dict[str, str]) -> Option:
    other = _other(row, cell)
    reason = whys("other-part", **told, **_answered(row, cell))
    return Option(other, misconception=f"takes {other} for a part of {told['product']}", **reason)


def pairs(source: Source) -> Iterator[Item | Refused]:
    """Yield items that match a part of ECS with the part of EKS that does the same job."""
    groups, refused = _groups(source, PAIRS, ("ecs", "eks"))
    yield from refused
    for rows in groups:
        matched = []
        for row in rows:
            about = {name: _part(row, name) for name in CELLS}
            about |= {f"{name}_vi": row.vietnamese(name) for name in CELLS}
            reason = whys("counterparts", facts=_facts(source, row), **about, **_asked(row))
            matched.append(Pair(about["ecs"], Option(about["eks"], right=True, **reason)))
        yield Item(
            id=f"{PAIRS}-{rows[0].id.lower()}",
            type="match",
            level="understand",
            stem="Match each part of ECS with the part of EKS that does the same job.",
            body=Match(tuple(matched), tuple(islice(_traps(source, rows), _MOST_TRAPS))),
            **_common(source, rows[0]),
        )


def _traps(source: Source, rows: Sequence[ComparisonRow]) -> Iterator[Option]:
    """Yield parts of EKS whose names are like a part of ECS in the rows, but do another's job.

    A Kubernetes Service is no counterpart of a service, nor a pod execution role of a task role.
    """
    for trap in source.rows:
        if trap.kind == "part" and trap not in rows and trap.tag != "memory":
            ecs, eks = (_part(trap, cell) for cell in _PRODUCTS)
            mistaken = next((_part(r, "ecs") for r in rows if _kindred(r.ecs, eks)), "")
            if mistaken:
                about = {"dimension": trap.dimension, "ecs": ecs, "eks": eks}
                reason = whys("no-counterpart", mistaken=mistaken, **about)
                yield Option(eks, misconception=f"takes {eks} for {mistaken}", **reason)


def _groups(
    source: Source, pattern: str, cells: tuple[str, ...]
) -> tuple[list[list[ComparisonRow]], list[Refused]]:
    """Return the rows of parts in groups of four to six, no cell twice, and the refused rows."""
    seen: set[tuple[str, str]] = set()
    rows, refused = [], []
    candidates = [row for row in source.rows if row.kind == "part"]
    often = Counter(place for row in candidates for place in _places(row, cells))
    for row in candidates:
        mine = _places(row, cells)
        if row.tag == "memory":
            refused.append(Refused(pattern, row.id, "from-memory"))
        elif len(cells) > 1 and _kindred(row.ecs, row.eks):
            refused.append(Refused(pattern, row.id, "the-parts-share-a-word"))
        elif len(cells) > 1 and max(often[place] for place in mine) > 1:
            refused.append(Refused(pattern, row.id, "a-part-has-two-counterparts"))
        elif seen & mine:
            refused.append(Refused(pattern, row.id, "two-rows-have-one-cell"))
        else:
            rows.append(row)
            seen |= mine
    if len(rows) < _FEWEST:
        return [], refused + [Refused(pattern, row.id, "too-few-rows") for row in rows]
    return list(_dealt(rows, -(-len(rows) // _MOST))), refused


def _places(row: ComparisonRow, cells: tuple[str, ...]) -> set[tuple[str, str]]:
    """Return the parts that a row names, each by its cell."""
    return {(cell, _part(row, cell).casefold()) for cell in cells}


def _kindred(one: str, other: str) -> bool:
    """Tell whether two texts have words that begin alike: Auto Scaling leads to Autoscaler."""
    left, right = (
        {word[:_BEGINNING] for word in words(text) if len(word) >= _BEGINNING}
        for text in (one, other)
    )
    return bool(left & right)


def _dealt(rows: Sequence[ComparisonRow], count: int) -> Iterator[list[ComparisonRow]]:
    """Yield so many runs of the rows, in their order, whose lengths differ by one at most."""
    start = 0
    for number in range(count):
        size = (len(rows) - start) // (count - number)
        yield list(rows[start : start + size])
        start += size


def _other(row: ComparisonRow, cell: str) -> str:
    return _part(row, "eks" if cell == "ecs" else "ecs")


def _part(row: ComparisonRow, cell: str) -> str:
    """Return the name of a part, without the brackets that would tell its partner: (JSON)."""
    return str(getattr(row, cell)).partition(" (")[0]


def _asked(row: ComparisonRow) -> dict[str, str]:
    """Return what feedback says of the question of a row, in both languages."""
    return {"dimension": row.dimension, "dimension_vi": row.dimension_vi}


def _answered(row: ComparisonRow, cell: str) -> dict[str, str]:
    """Return what feedback says of a row and its part of one product and of the other."""
    other = "eks" if cell == "ecs" else "ecs"
    parts = {"part": _part(row, cell), "other": _other(row, cell)}
    parts |= {"part_vi": row.vietnamese(cell), "other_vi": row.vietnamese(other)}
    return _asked(row) | parts


def _facts(source: Source, row: ComparisonRow) -> str:
    """Return of each fact of a row the sentence that has most of the row's rarest words.

    A common word may be there by chance; then it is the first sentence, which names the matter. It
    also stands before a sentence that points back to it.
    """
    told = content(" ".join((row.dimension, row.ecs, row.eks, row.both)))
    sentences = []
    for fact in (source.facts[name] for name in row.facts if name in source.facts):
        said = _SENTENCE.findall(fact.statement)
        worth = [fsum(1 / source.often[stem] for stem in told & content(one)) for one in said]
        best = worth.index(max(worth)) if max(worth) > _BY_CHANCE else 0
        if best and _POINTS_BACK.match(said[best]):
            sentences.append(said[0])
        sentences.append(said[best])
    return " ".join(sentences)


def _common(source: Source, row: ComparisonRow) -> dict[str, Any]:
    return {"lesson": "", "fact": row.facts[0], "evidence": Evidence("", _facts(source, row))}
