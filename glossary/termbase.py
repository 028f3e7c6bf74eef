"""The termbase: ``terms.yml`` as terms, in the order of the file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from course.files import read_rows
from course.source import Mapping
from glossary.vietnamese import fold


@dataclass(frozen=True)
class Alternative:
    """Another rendering: ``status`` is admitted, deprecated or forbidden.

    ``note`` says why in Vietnamese, ``note_en`` in English, as what follows *it*: *means storage*.
    """

    text: str
    status: str
    note: str = ""
    note_en: str = ""


@dataclass(frozen=True)
class Term:
    """One entry: an English term, its usual Vietnamese rendering, and what is known of both.

    ``keep_english`` says whether people say the English word; ``broader`` are the ids of the terms
    that it is a kind of. An entry made from an imported page may know neither that, part of speech,
    kind, level, sound nor definitions: they are empty until somebody writes them.
    """

    id: str
    en: str
    mark: str
    vi: str
    category: str
    source: str
    status: str
    pos: str = ""
    kind: str = ""
    level: str = ""
    ipa: str = ""
    definition_en: str = ""
    definition_vi: str = ""
    case: str = ""
    aliases: tuple[str, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    keep_english: bool | None = None
    note_vi: str = ""
    example: str = ""
    see_also: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()

    @property
    def renderings(self) -> Iterator[str]:
        """The renderings that are right: the usual one, then the admitted ones."""
        yield self.vi
        yield from (other.text for other in self.alternatives if other.status == "admitted")


Termbase = dict[str, Term]
IMPORTED = "the imported page"
"""The source of an entry that was made from a note of an imported page."""


def by_english(terms: Iterable[Term]) -> list[Term]:
    """Return the terms from A to Z: a capital or an accent (*résumé*) changes no word's place."""
    return sorted(terms, key=lambda term: (fold(term.en), term.id))


def load_terms(path: Path) -> Termbase:
    """Return the terms of a file by id; raise ``ProblemsFound`` with all wrong in its shape."""
    return _load(path, path.stat().st_mtime_ns if path.is_file() else 0)


@lru_cache(maxsize=8)
def _load(path: Path, _changed: int) -> Termbase:
    return {row["id"]: _term(row) for row in term_rows(path)}


def term_rows(path: Path) -> list[Mapping]:
    """Return the rows of a terms file, with their lines; raise ``ProblemsFound``."""
    return read_rows(path, "terms", "glossary", "terms")


def _term(row: Mapping) -> Term:
    fields = {key: value for key, value in row.items() if key != "definition"}
    fields["aliases"] = tuple(row.get("aliases", ()))
    fields["see_also"] = tuple(row.get("see_also", ()))
    fields["broader"] = tuple(row.get("broader", ()))
    fields["alternatives"] = tuple(Alternative(**other) for other in row.get("alternatives", ()))
    meaning = row.get("definition", {"en": "", "vi": ""})
    return Term(definition_en=meaning["en"], definition_vi=meaning["vi"], **fields)
