"""The list of crawlers keeps to names that do no harm."""

import re

import pytest

from countermark.declarations import crawlers
from countermark.declarations.crawlers import known_crawlers
from tests.declarations.test_robots import SEARCH_AND_PREVIEWS


def test_names_are_tokens_that_no_parser_cuts_short():
    names = [crawler.name for crawler in known_crawlers()]
    assert len(names) > 20
    assert all(re.fullmatch(r"[A-Za-z_-]+", name) for name in names)
    assert len({name.lower() for name in names}) == len(names)


def test_no_name_matches_a_search_engine_or_a_preview():
    for crawler in known_crawlers():
        for other in SEARCH_AND_PREVIEWS:
            assert crawler.name.lower() not in other.lower()


def test_no_name_matches_a_crawler_of_another_purpose():
    for one in known_crawlers():
        for other in known_crawlers():
            if one.name.lower() in other.name.lower():
                assert one.purposes == other.purposes


def test_every_entry_says_who_and_what_for():
    purposes = set()
    for crawler in known_crawlers():
        purposes |= set(crawler.purposes)
        assert crawler.operator
        assert crawler.note.endswith(".")
        assert crawler.documentation == "" or crawler.documentation.startswith("https://")
    assert purposes == {"training", "inference", "search"}


@pytest.mark.parametrize(
    ("name", "purposes"), [("AI2Bot", ["training"]), ("Bot", ["spying"]), ("Bot", [])]
)
def test_a_list_that_would_do_harm_is_not_used(tmp_path, monkeypatch, name, purposes):
    path = tmp_path / "crawlers.toml"
    path.write_text(f'[[crawler]]\nname="{name}"\npurposes={purposes}\noperator="A"\nnote="B."\n')
    monkeypatch.setattr(crawlers, "resource", lambda _name: path)
    with pytest.raises(ValueError, match=name):
        known_crawlers.__wrapped__()
