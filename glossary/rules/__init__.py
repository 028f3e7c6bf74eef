"""The linter of terms and Vietnamese: small rules with names, each a pure function of a corpus.

A rule yields the problems that it sees; it reads no file and knows no other rule. What cannot be
read never comes here: a broken file is told by its reader.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from course.problems import Problem
from glossary.rules.circles import circular_definition
from glossary.rules.corpus import Corpus
from glossary.rules.entries import missing_field, own_word, part_of_speech, unknown_reference
from glossary.rules.renderings import forbidden_rendering, two_renderings
from glossary.rules.translations import outdated_translation
from glossary.rules.usage import example_without_term, never_used, used_before_introduced
from glossary.rules.writing import look_alikes, misplaced_marks, not_nfc, of_words

Rule = Callable[[Corpus], Iterator[Problem]]

RULES: dict[str, Rule] = {
    "nfc": of_words(not_nfc),
    "tone-style": of_words(misplaced_marks),
    "look-alike": of_words(look_alikes),
    "part-of-speech": part_of_speech,
    "two-renderings": two_renderings,
    "forbidden-rendering": forbidden_rendering,
    "missing-field": missing_field,
    "unknown-reference": unknown_reference,
    "never-used": never_used,
    "example-without-term": example_without_term,
    "used-before-introduced": used_before_introduced,
    "circular-definition": circular_definition,
    "own-word": own_word,
    "outdated-translation": outdated_translation,
}
"""Every rule by its name. Each is an error: a build stops at it, so none may cry wolf."""


def findings(corpus: Corpus) -> Iterator[Problem]:
    """Yield what the rules find in a corpus, each problem with the name of its rule."""
    for name, rule in RULES.items():
        for problem in rule(corpus):
            yield replace(problem, rule=name)
