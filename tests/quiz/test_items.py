"""The revision of an item changes when learners would be asked something else."""

from dataclasses import replace

from quiz.items import Evidence, Item, Option
from quiz.types.choice import Choice
from quiz.types.typed import Typed

CHOICE = Choice((Option("It stops it.", "Yes: …", right=True), Option("Nothing.", "No: …")))
ITEM = Item(
    id="one",
    type="single",
    lesson="green-tea",
    level="understand",
    stem="What does heat do?",
    evidence=Evidence("Steps", "Heat stops oxidation."),
    body=CHOICE,
)


def test_a_better_why_or_a_new_place_keeps_the_revision() -> None:
    better = tuple(replace(option, why="Because …", why_vi="Vì …") for option in CHOICE.options)
    assert replace(ITEM, body=Choice(better), use="lesson").revision == ITEM.revision


def test_another_stem_option_or_key_changes_the_revision() -> None:
    turned = tuple(replace(option, right=not option.right) for option in CHOICE.options)
    others = [
        replace(ITEM, stem="What does cold do?"),
        replace(ITEM, body=Choice(turned)),
        replace(ITEM, body=Choice(CHOICE.options[:1])),
        replace(ITEM, body=Typed("heat", "en", "Heat does.")),
    ]
    assert len({ITEM.revision, *(item.revision for item in others)}) == 5
