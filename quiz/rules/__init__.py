"""The flaws that an item can have, each looked for by one rule. A new rule is a line in the table.

The names are those of the nineteen flaws of item writing that SAQUET looks for (arXiv 2405.20529),
then ours. What two rules of one name find counts once.
"""

from collections.abc import Iterator, Set
from functools import partial

from quiz.items import Item
from quiz.rules import cues, forms, stems, whys, wording
from quiz.rules.base import Finding, Rule, Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING
_CHOICE = ("single", "multiple")
_SINGLE = ("single",)
_ASKED = ("single", "multiple", "typed", "match", "order", "classify", "numeric", "explain")

RULES = (
    Rule("ambiguous-or-unclear-information", WARNING, stems.unclear, _ASKED),
    Rule("implausible-distractors", WARNING, forms.without_misconception, _CHOICE),
    Rule("none-of-the-above", ERROR, wording.none_of_the_above, _CHOICE),
    Rule("longest-option-correct", WARNING, cues.longest_key, _SINGLE),
    Rule("gratuitous-information", WARNING, stems.gratuitous, _ASKED),
    Rule("true-false-question", ERROR, forms.true_or_false, _CHOICE),
    Rule("convergence-cues", WARNING, cues.convergence, _SINGLE),
    Rule("logical-cues", WARNING, cues.logical_cues, _CHOICE),
    Rule("all-of-the-above", ERROR, wording.all_of_the_above, _CHOICE),
    Rule("fill-in-the-blank", ERROR, wording.gap_in_choice, _CHOICE),
    Rule("absolute-terms", ERROR, wording.absolute_terms, _CHOICE),
    Rule("absolute-terms", WARNING, wording.absolute_key, _CHOICE),
    Rule("word-repeats", ERROR, cues.word_repeats, _SINGLE),
    Rule("unfocused-stem", ERROR, stems.unfocused, _ASKED),
    Rule("complex-or-k-type", ERROR, wording.complex_options, _CHOICE),
    Rule("grammatical-cues", ERROR, forms.grammatical_cues, _CHOICE),
    Rule("lost-sequence", ERROR, forms.lost_sequence, _CHOICE),
    Rule("vague-terms", WARNING, wording.vague_terms, _CHOICE),
    Rule("more-than-one-correct", ERROR, forms.equal_options, _CHOICE),
    Rule("negative-wording", ERROR, wording.negative_wording, _ASKED),
    Rule("place-on-the-page", ERROR, wording.direction, _CHOICE),
    Rule("why-without-reason", ERROR, whys.bare_whys, _ASKED),
    Rule("equal-whys", ERROR, whys.equal_whys, _ASKED),
    Rule("broken-code", ERROR, whys.broken_code, _ASKED),
)
NAMES = tuple(dict.fromkeys(rule.name for rule in RULES))
UNACCEPTABLE = 2
"""So many different warnings make an item unacceptable."""


def findings(item: Item, vocabulary: Set[str] = frozenset()) -> Iterator[Finding]:
    """Yield what the rules find in an item, in the order of the table.

    ``vocabulary`` holds the stems of the words of the course (``quiz.rules.words.content``); with
    none given, nothing is said about options that are out of place.
    """
    for rule in RULES:
        yield from rule.findings(item)
    if vocabulary:
        look = partial(forms.out_of_place, vocabulary)
        yield from Rule("implausible-distractors", WARNING, look, _CHOICE).findings(item)
