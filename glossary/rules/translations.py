"""The rule on translations: whoever changes an English definition looks at the Vietnamese one.

A lock file keeps a short hash of both sides of each definition as they were when somebody last held
them against each other: a line ``id english vietnamese`` a term, sorted. Form and tone style count
for nothing in a hash, so that mending letters is no translation.
"""

import re
from collections.abc import Collection, Iterator
from hashlib import sha256

from course.problems import Problem
from course.text import one_line
from glossary.rules.corpus import Corpus
from glossary.termbase import Term, Termbase
from glossary.vietnamese import new_style

Lock = dict[str, tuple[str, str]]
"""The hashes of the English and the Vietnamese definition by the id of the term."""

_LINE = re.compile(r"([a-z0-9-]+) ([0-9a-f]{8}) ([0-9a-f]{8})")


def outdated_translation(corpus: Corpus) -> Iterator[Problem]:
    """Tell a definition whose English has changed since the lock, while its Vietnamese has not."""
    if corpus.lock is None:
        return
    lock = read_lock(corpus.lock)
    for row, term in corpus.own:
        if is_outdated(term, lock):
            fact = f'the English definition of "{term.en}" has changed, the Vietnamese has not'
            cure = f"revise it, or run scripts/check.py --accept {term.id} if it is still right"
            yield corpus.problem(row, ("definition", "en"), fact, cure)


def read_lock(text: str) -> Lock:
    """Return the lock in the text of its file; lines of another form, as of a merge, are none."""
    lines = filter(None, map(_LINE.fullmatch, text.splitlines()))
    return {line[1]: (line[2], line[3]) for line in lines}


def lock_text(lock: Lock) -> str:
    """Return the text of a lock file."""
    return "".join(f"{name} {en} {vi}\n" for name, (en, vi) in sorted(lock.items()))


def renewed(lock: Lock, terms: Termbase, accepted: Collection[str] = ()) -> Lock:
    """Return the lock for the definitions as they are now.

    What is outdated keeps its line until its Vietnamese changes too or its id is ``accepted``.
    """
    return {
        term.id: lock[term.id]
        if is_outdated(term, lock) and term.id not in accepted
        else hashes(term)
        for term in terms.values()
        if term.definition_en
    }


def is_outdated(term: Term, lock: Lock) -> bool:
    """Tell whether only the English of a definition differs from its line of the lock."""
    if term.id not in lock:
        return False
    (old_en, old_vi), (en, vi) = lock[term.id], hashes(term)
    return en != old_en and vi == old_vi


def hashes(term: Term) -> tuple[str, str]:
    """Return the short hashes of the English and the Vietnamese definition of a term."""
    english, vietnamese = (
        sha256(new_style(one_line(text)).encode()).hexdigest()[:8]
        for text in (term.definition_en, term.definition_vi)
    )
    return english, vietnamese
