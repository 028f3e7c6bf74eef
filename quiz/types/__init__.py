"""The kinds of questions, one module each. A new one is its module here and a line in the table.

The browser has a module and a line for each in ``web/self-check/``; the shape of the bank has one
in ``quiz/schemas/``.
"""

from quiz.types import choice, classify, explain, match, numeric, order, typed
from quiz.types.base import ItemType

TYPES: dict[str, ItemType] = {
    "single": choice.SINGLE,
    "multiple": choice.MULTIPLE,
    "typed": typed.TYPED,
    "match": match.MATCH,
    "order": order.ORDER,
    "classify": classify.CLASSIFY,
    "numeric": numeric.NUMERIC,
    "explain": explain.EXPLAIN,
}
