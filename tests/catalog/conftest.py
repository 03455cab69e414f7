"""A catalogue of its own for each test."""

import pytest

from countermark.catalog.catalogue import Catalogue
from countermark.catalog.database import Database
from countermark.catalog.queries import Queries


@pytest.fixture
def database(tmp_path):
    opened = Database(tmp_path / "catalogue.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def catalogue(database):
    return Catalogue(database)


@pytest.fixture
def queries(database):
    return Queries(database)
