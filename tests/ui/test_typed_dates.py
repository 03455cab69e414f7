"""A date may be typed as one's language has it."""

import pytest
from PySide6.QtCore import QLocale

from countermark.ui.typed_dates import neutral_date


@pytest.fixture
def speaking():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "typed", "neutral"),
    [
        ("en_US", "05/14/2026", "2026-05-14"),
        ("en_US", "May 14, 2026", "2026-05-14"),
        ("en_US", "May 14, 2026, 9:30", "2026-05-14 9:30"),
        ("en_GB", "14/5/2026", "2026-05-14"),
        ("en_GB", "14 May 2026", "2026-05-14"),
        ("de", "14. Mai 2026", "2026-05-14"),
        ("de", "14.5.2026 09:30", "14.5.2026 09:30"),
        ("fr", "14/05/2026", "2026-05-14"),
        ("fr", "14 mai 2026", "2026-05-14"),
        ("es", "14 de mayo de 2026", "2026-05-14"),
        ("ja", "2026年5月14日", "2026-05-14"),
        ("en_US", "2026-05-14", "2026-05-14"),
        ("en_US", "14/05/2026", "14/05/2026"),
        ("en_US", "last May", "last May"),
        ("en_US", "5/14/26", "5/14/26"),
    ],
)
def test_a_date_of_the_language_in_force_is_understood(speaking, language, typed, neutral):
    speaking(language)
    assert neutral_date(typed) == neutral
