"""The linked data of the glossary as rdflib reads it. The vocabulary is named here, not fetched."""

import json
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from rdflib import RDF, Graph, Literal, Namespace, URIRef

from glossary.linked_data import defined_term, term_set
from glossary.termbase import Termbase

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph")  # rdflib's own parser warns
SCHEMA = Namespace("https://schema.org/")
LIST = "https://x.example/course/glossary/"
CLUSTER = URIRef(f"{LIST}cluster/")


def triples(script: str, page: str) -> Graph:
    element = BeautifulSoup(f"<p>{script}</p>", "html.parser").select_one("p > script")
    assert element
    assert element.next_sibling is None, "the element ended early"
    node = json.loads(element.text)
    assert node["@context"] == "https://schema.org"
    node["@context"] = {"@vocab": str(SCHEMA), "url": {"@type": "@id"}}
    return Graph().parse(data=json.dumps(node), format="json-ld", publicID=page)


def test_a_term_is_named_and_told_in_both_languages(terms: Termbase) -> None:
    told = {"definition_en": "Machines.", "definition_vi": "Các máy.", "aliases": ("group",)}
    graph = triples(defined_term(replace(terms["cluster"], **told), ""), str(CLUSTER))
    assert set(graph) == {
        (CLUSTER, RDF.type, SCHEMA.DefinedTerm),
        (CLUSTER, SCHEMA.termCode, Literal("cluster")),
        (CLUSTER, SCHEMA.name, Literal("cluster", lang="en")),
        (CLUSTER, SCHEMA.name, Literal(terms["cluster"].vi, lang="vi")),
        (CLUSTER, SCHEMA.alternateName, Literal("group", lang="en")),
        (CLUSTER, SCHEMA.description, Literal("Machines.", lang="en")),
        (CLUSTER, SCHEMA.description, Literal("Các máy.", lang="vi")),
        (CLUSTER, SCHEMA.inDefinedTermSet, URIRef(LIST)),
    } | {
        (CLUSTER, SCHEMA.alternateName, Literal(text, lang="vi"))
        for text in terms["cluster"].renderings
        if text != terms["cluster"].vi
    }


def test_the_set_and_the_pages_name_the_same_terms(terms: Termbase) -> None:
    graph = triples(term_set(terms.values(), ""), LIST)
    assert set(graph.objects(URIRef(LIST), SCHEMA.hasDefinedTerm)) == {
        URIRef(f"{LIST}{term}/") for term in terms
    }
    assert set(graph.subjects(SCHEMA.inDefinedTermSet, URIRef(LIST))) == {
        URIRef(f"{LIST}{term}/") for term in terms
    }


def test_an_address_is_given_where_the_site_knows_its_own(terms: Termbase) -> None:
    script = defined_term(terms["cluster"], "https://y.example/")
    graph = triples(script, str(CLUSTER))
    address = URIRef("https://y.example/glossary/cluster/")
    assert list(graph.objects(CLUSTER, SCHEMA.url)) == [address]
    assert '"url"' not in defined_term(terms["cluster"], "")


def test_no_text_ends_the_element_early(terms: Termbase) -> None:
    term = replace(terms["cluster"], definition_en="</script><b>&amp; <!-- <script>")
    graph = triples(defined_term(term, ""), str(CLUSTER))
    wanted = Literal("</script><b>&amp; <!-- <script>", lang="en")
    assert (CLUSTER, SCHEMA.description, wanted) in graph
