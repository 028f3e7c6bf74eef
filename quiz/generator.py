"""Items made without chance and without a model: the same content gives the same items.

A candidate that a guard of its pattern refuses, or a rule that authored items are held to, is
counted with the name of what refused it, never dropped in silence.
"""

from quiz.items import Item
from quiz.patterns import PATTERNS
from quiz.patterns.base import Refused, Source, refusal


def generate(source: Source) -> tuple[list[Item], list[Refused]]:
    """Return the items of all patterns in their order, and the refused candidates."""
    made: list[Item] = []
    refused: list[Refused] = []
    for name, pattern in PATTERNS.items():
        for result in pattern(source):
            if isinstance(result, Refused):
                refused.append(result)
            elif found := refusal(result, source):
                refused.append(Refused(name, result.id.removeprefix(f"{name}-"), found))
            else:
                made.append(result)
    return made, refused
