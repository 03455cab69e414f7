"""The user's choices come back as they were; a damaged file costs the choices, not the start."""

import json
import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countermark.base.settings import Settings, load_settings, save_settings
from tests.strategies import story

# Also folders whose names are no UTF-8: their bytes come as halves of surrogate pairs.
any_text = st.text(st.characters(categories=["L", "P", "Z", "So", "Cc", "Cs"]), max_size=20)


@story
@given(
    st.builds(
        Settings,
        theme=st.sampled_from(["system", "light", "dark"]),
        output=any_text,
        site=any_text,
        tile_size=st.integers(min_value=1, max_value=10_000),
        window=st.dictionaries(any_text, any_text, max_size=3),
    )
)
def test_settings_come_back_as_they_were(tmp_path_factory, settings):
    path = tmp_path_factory.getbasetemp() / "settings.json"
    save_settings(path, settings)
    assert load_settings(path) == settings


def test_without_a_file_everything_is_default(tmp_path, caplog):
    assert load_settings(tmp_path / "settings.json") == Settings()
    assert not caplog.records, "the first start is no fault"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b'"dark"',
        b"null",
        b"[" * 100_000,
        b'{"tile_size": ' + b"9" * 5_000 + b"}",
    ],
    ids=["empty", "cut off", "no text", "list", "text", "null", "bottomless", "endless number"],
)
def test_a_damaged_file_gives_the_defaults_and_says_so(tmp_path, caplog, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    with caplog.at_level(logging.WARNING, "countermark"):
        assert load_settings(path) == Settings()
    assert "defaults are used" in caplog.text


def test_a_folder_in_its_place_gives_the_defaults(tmp_path, caplog):
    with caplog.at_level(logging.WARNING, "countermark"):
        assert load_settings(tmp_path) == Settings()
    assert "defaults are used" in caplog.text


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("tile_size", "200"),
        ("tile_size", 200.5),
        ("tile_size", True),
        ("theme", 3),
        ("theme", None),
        ("output", ["/a"]),
        ("window", "AAAA"),
        ("window", {"geometry": 5}),
    ],
)
def test_a_value_of_another_kind_costs_only_itself(tmp_path, caplog, name, value):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"site": "https://ana.example", name: value, "unknown": 1}))
    with caplog.at_level(logging.WARNING, "countermark"):
        assert load_settings(path) == Settings(site="https://ana.example")
    assert name in caplog.text
    assert "unknown" not in caplog.text, "a newer program's choice is no fault"


def test_the_file_is_text_a_person_can_read(tmp_path: Path):
    path = tmp_path / "settings.json"
    save_settings(path, Settings(theme="dark"))
    lines = path.read_text("ascii").splitlines()
    assert '  "theme": "dark",' in lines
