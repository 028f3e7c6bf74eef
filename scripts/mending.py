"""What ``scripts/check.py`` may write: letters in their one right form, the lock of translations.

A file is written only if something in it changes, and nothing in it changes but that.
"""

from collections.abc import Collection, Iterator
from pathlib import Path

from course.problems import Problem, ProblemsFound, shown
from glossary.rules.translations import lock_text, read_lock, renewed
from glossary.rules.writing import mended
from glossary.termbase import Termbase, load_terms
from scripts.content import Folder, authored_files


def mend_letters(folder: Folder) -> list[str]:
    """Mend the letters of the files that people write; return a line for each change.

    A file that is not UTF-8 stays as it is: the check tells why.
    """
    return [line for path in authored_files(folder) for line in _mend(path)]


def renew_lock(folder: Folder, accepted: Collection[str] = ()) -> list[str]:
    """Bring the lock of translations up to date; return a line for each change.

    ``accepted`` are ids of terms whose Vietnamese definition is right although only the English
    has changed; any other such term keeps its old line.
    """
    old, new = _lock_texts(folder, accepted)
    if old != new:
        folder.lock.write_bytes(new.encode("utf-8"))
    return [f"{shown(folder.lock)}: {name} is up to date" for name in _differing(old, new)]


def lock_problems(folder: Folder) -> Iterator[Problem]:
    """Yield a problem if the lock is not what ``renew_lock`` would make of it.

    A build does not wait for this: only what is committed needs a true lock.
    """
    old, new = _lock_texts(folder, ())
    if old != new:
        names = _differing(old, new)
        others = f" and {len(names) - 3} more" if len(names) > 3 else ""
        fact = f"the lock is not up to date: {', '.join(names[:3]) or 'its form'}{others}"
        cure = "run scripts/check.py --fix"
        yield Problem(shown(folder.lock), 1, fact, cure, "outdated-translation")


def terms_of(folder: Folder) -> Termbase:
    """Return the terms of a project, or none if they cannot be read."""
    try:
        return load_terms(folder.terms)
    except ProblemsFound:
        return {}


def _mend(path: Path) -> Iterator[str]:
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return
    new, changes = mended(text)
    if changes:
        path.write_bytes(new.encode("utf-8"))
    for line, old, better in changes:
        yield f'{shown(path)}:{line}: "{old}" is now "{better}"'


def _lock_texts(folder: Folder, accepted: Collection[str]) -> tuple[str, str]:
    """Return the text of the lock file and what it should be; no lock or no terms: both empty."""
    terms = terms_of(folder)
    if not terms or not folder.lock.is_file():
        return "", ""
    text = folder.lock.read_bytes().decode("utf-8", errors="replace")
    return text, lock_text(renewed(read_lock(text), terms, accepted))


def _differing(old: str, new: str) -> list[str]:
    """Return the ids of the terms whose lines differ."""
    (one, two) = (read_lock(text) for text in (old, new))
    return sorted(name for name in one | two if one.get(name) != two.get(name))
