"""The policy document as RDF: what ODRL and the TDMRep profile ask for, by SHACL shapes."""

import json

import pytest
from hypothesis import given
from pyshacl import validate
from rdflib import RDF, BNode, Graph, Namespace, URIRef

from countermark.declarations.render import render_site
from countermark.declarations.site import Part, Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, ON_REQUEST
from tests.strategies import parties, policies, story

ODRL = Namespace("http://www.w3.org/ns/odrl/2/")
TDM = Namespace("http://www.w3.org/ns/tdmrep#")
# rdflib's own reader of JSON-LD, and pyshacl, use a class that rdflib would have them leave.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)
NAMED = ["http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld"]

# What the two contexts say of the terms that the profile uses, so that nothing is fetched.
CONTEXT = {
    "odrl": str(ODRL),
    "tdm": str(TDM),
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "uid": "@id",
    "Offer": "odrl:Offer",
    "profile": {"@id": "odrl:profile", "@type": "@id"},
    "assigner": {"@id": "odrl:assigner", "@type": "@id"},
    "permission": {"@id": "odrl:permission", "@type": "@id"},
    "target": {"@id": "odrl:target", "@type": "@id"},
    "action": {"@id": "odrl:action", "@type": "@vocab"},
    "duty": {"@id": "odrl:duty", "@type": "@id"},
    "obtainConsent": "odrl:obtainConsent",
    "compensate": "odrl:compensate",
    "vcard:hasEmail": {"@type": "@id"},
    "vcard:hasURL": {"@type": "@id"},
}

# TDMRep final report of 10 May 2024, section 8: one assigner with a name, permissions to mine one
# target each with duties, no prohibitions and no other actions.
SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix odrl: <http://www.w3.org/ns/odrl/2/> .
@prefix tdm: <http://www.w3.org/ns/tdmrep#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
[] a sh:NodeShape ; sh:targetClass odrl:Offer ; sh:nodeKind sh:IRI ;
  sh:property [ sh:path odrl:profile ; sh:hasValue <http://www.w3.org/ns/tdmrep> ;
                sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path odrl:assigner ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ;
                sh:node [ sh:property [ sh:path vcard:fn ; sh:minCount 1 ; sh:maxCount 1 ;
                                        sh:minLength 1 ] ;
                          sh:property [ sh:path vcard:hasEmail ; sh:nodeKind sh:IRI ;
                                        sh:pattern "^mailto:" ] ;
                          sh:property [ sh:path vcard:hasURL ; sh:nodeKind sh:IRI ;
                                        sh:pattern "^https?://" ] ] ] ;
  sh:property [ sh:path odrl:prohibition ; sh:maxCount 0 ] ;
  sh:property [ sh:path odrl:permission ; sh:minCount 1 ; sh:maxCount 1 ; sh:node [
    sh:property [ sh:path odrl:target ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
    sh:property [ sh:path odrl:action ; sh:hasValue tdm:mine ; sh:minCount 1 ; sh:maxCount 1 ] ;
    sh:property [ sh:path odrl:duty ; sh:minCount 1 ; sh:node [
      sh:property [ sh:path odrl:action ; sh:minCount 1 ; sh:maxCount 1 ;
                    sh:in ( odrl:obtainConsent odrl:compensate ) ] ] ] ] ] .
"""


def offers(site):
    """Each policy document as a graph, by its address."""
    found = {}
    for document in render_site(site):
        if document.path.startswith("policies/"):
            data = json.loads(document.text)
            assert data.pop("@context") == NAMED
            graph = Graph().parse(data=json.dumps({"@context": CONTEXT, **data}), format="json-ld")
            found[site.address(document.path)] = graph
    return found


def conforms(graph):
    well, _, report = validate(graph, shacl_graph=SHAPES, shacl_graph_format="turtle")
    assert well, report


def test_each_reserved_part_has_an_offer_of_its_own():
    parts = (Part("/press/", OPEN), Part("/portfolio/", ON_REQUEST))
    found = offers(Site("https://ana.example/", Party("Ana Ruiz"), NO_AI, parts))
    targets = set()
    for address, graph in found.items():
        conforms(graph)
        (offer,) = graph.subjects(RDF.type, ODRL.Offer)
        assert offer == URIRef(address)
        (permission,) = graph.objects(offer, ODRL.permission)
        targets |= {str(target) for target in graph.objects(permission, ODRL.target)}
    assert targets == {"https://ana.example/", "https://ana.example/portfolio/"}


@story
@given(parties(), policies())
def test_no_party_and_no_policy_makes_an_offer_that_breaks_the_profile(party, policy):
    mining = (policy.generative_training, policy.other_training, policy.data_mining)
    found = offers(Site("https://ana.example/works/", party, policy))
    assert bool(found) == any(answer is not Permission.ALLOWED for answer in mining)
    for graph in found.values():
        conforms(graph)


@pytest.mark.parametrize(
    ("subject", "predicate", "value"),
    [
        ("offer", ODRL.prohibition, BNode()),
        ("offer", ODRL.assigner, URIRef("https://other.example/")),
        ("permission", ODRL.action, ODRL.use),
        ("permission", ODRL.target, URIRef("https://other.example/")),
    ],
    ids=["a prohibition", "two assigners", "two actions", "two targets"],
)
def test_the_shapes_find_what_the_profile_does_not_know(subject, predicate, value):
    (graph,) = offers(Site("https://ana.example/", Party("Ana Ruiz"), NO_AI)).values()
    (offer,) = graph.subjects(RDF.type, ODRL.Offer)
    (permission,) = graph.objects(offer, ODRL.permission)
    graph.add(({"offer": offer, "permission": permission}[subject], predicate, value))
    with pytest.raises(AssertionError):
        conforms(graph)
