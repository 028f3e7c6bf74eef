"""The patterns of generated items, one module each. A new one is its module and a line here."""

from quiz.patterns import (
    cloze,
    comparison,
    definition,
    meaning,
    name,
    original,
    procedure,
    rendering,
    table,
    versus,
)
from quiz.patterns.base import Pattern

PATTERNS: dict[str, Pattern] = {
    meaning.PATTERN: meaning.meanings,
    name.PATTERN: name.names,
    rendering.PATTERN: rendering.renderings,
    original.PATTERN: original.originals,
    cloze.PATTERN: cloze.clozes,
    comparison.SORT: comparison.sorts,
    comparison.PARTS: comparison.parts,
    comparison.PAIRS: comparison.pairs,
    procedure.PATTERN: procedure.procedures,
    table.PATTERN: table.tables_matched,
    definition.PATTERN: definition.definitions,
    versus.PATTERN: versus.versus,
}
"""Every pattern by name; the ids of its items begin with it."""
