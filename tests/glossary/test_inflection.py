"""Inflected forms are spelled as English spells them, and no form is taken for another word's."""

import pytest

from glossary.inflection import verb_forms, with_s

PLURALS = """
cluster clusters, registry registries, gateway gateways, patch patches, process processes,
index indexes, VPC VPCs, AZ AZs, log logs, threat threats, policy policies, proxy proxies
"""
VERBS = """
deploy: deploys deploying deployed; scale: scales scaling scaled; patch: patches patching patched
rely: relies relying relied; log: logs logging logged; stop: stops stopping stopped
upgrade: upgrades upgrading upgraded; agree: agrees agreeing agreed; host: hosts hosting hosted
tie: ties tying tied; refer: refers referring referred; monitor: monitors monitoring monitored
queue: queues queuing queued; stream: streams streaming streamed; sync: syncs syncing synced
quit: quits quitting; fix: fixes fixing fixed; dye: dyes dyeing dyed; cancel: cancelled canceled
"""
OTHER_WORDS = "plan planed, plan planing, hop hoped, star stared, rat rated, pin pined, rob robes"


def pairs(text: str) -> list[list[str]]:
    return [pair.split() for pair in text.replace("\n", " ").split(",")]


@pytest.mark.parametrize(("noun", "plural"), pairs(PLURALS))
def test_plural(noun: str, plural: str) -> None:
    assert with_s(noun) == plural


@pytest.mark.parametrize("row", VERBS.strip().replace("\n", ";").split(";"))
def test_forms_of_a_verb(row: str) -> None:
    verb, forms = row.split(":")
    assert set(forms.split()) <= set(verb_forms(verb.strip()))


@pytest.mark.parametrize(("verb", "other"), pairs(OTHER_WORDS))
def test_a_form_of_another_verb_is_none_of_this(verb: str, other: str) -> None:
    assert other not in verb_forms(verb)
