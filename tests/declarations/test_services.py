"""The list of services: every entry has its sources, and what is said follows from it."""

import re

import pytest

from countermark.declarations.address import split_address
from countermark.declarations.services import Fate, known_services, service_named

SERVICES = list(known_services().values())


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.key)
def test_every_entry_says_where_it_is_from(service):
    assert service.sources
    assert all(source.startswith("https://") for source in service.sources)
    assert re.fullmatch(r"20\d\d-[01]\d", service.looked_at)
    assert "".join(split_address(service.address)) == service.address
    assert all(sentence.rstrip(")").endswith(".") for sentence in service.advice)


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.key)
def test_what_is_not_known_is_said(service):
    said = " ".join(service.advice)
    unknown = Fate.UNKNOWN in {service.metadata, service.credentials}
    assert ("is not known" in said) is unknown


def test_where_nothing_helps_that_is_said():
    out_of_reach = [service for service in SERVICES if service.is_out_of_reach]
    assert out_of_reach
    for service in SERVICES:
        said = any("no protocol can say your decision" in text for text in service.advice)
        assert said is service.is_out_of_reach
    assert not known_services()["linkedin"].is_out_of_reach


def test_found_by_key_or_name():
    assert service_named(" LinkedIn ") is known_services()["linkedin"]
    assert service_named("adobe stock") is service_named("adobe-stock")
    assert service_named("nobody") is None
