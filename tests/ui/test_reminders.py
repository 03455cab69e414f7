"""The window says in its foot when a certificate ends soon."""

from datetime import timedelta

import pytest

from countermark.base.times import now
from countermark.credentials.identities.store import create_identity
from countermark.credentials.identity import checked_party
from tests.conftest import PASSPHRASE
from tests.ui.conftest import PATIENCE


@pytest.mark.parametrize(
    ("names", "ending"),
    [(["Ana"], "on the page Identities."), (["Ana", "Ben"], "And 1 more.")],
)
def test_a_certificate_that_ends_soon_is_spoken_of(qtbot, workspace, open_window, names, ending):
    for name in names:
        at = now() - timedelta(days=350)
        create_identity(workspace.home.identities, checked_party(name), at, lambda _: PASSPHRASE)
    window = open_window(workspace)
    qtbot.waitUntil(lambda: "expires on" in window.tray.job.text(), timeout=PATIENCE)
    assert window.tray.job.text().endswith(ending)


def test_with_time_left_the_foot_is_quiet(qtbot, library, open_window):
    window = open_window(library)
    window.presenter.upkeep.look_at_certificates()
    qtbot.waitUntil(lambda: not window.presenter.background.is_busy, timeout=PATIENCE)
    assert window.tray.job.text() == ""
