"""A batch and its time-stamp authority: chosen, failing, and caught up with later."""

import io

import pytest
from PIL import Image

from countermark.base.errors import EnvironmentFault
from countermark.catalog.records import State
from countermark.credentials.timestamps import WhenUnstamped
from countermark.operations import timestamp as module
from countermark.operations.protect import protect_paths
from countermark.operations.protection import Protection
from countermark.operations.publish import settle
from countermark.operations.restore import restore_original
from countermark.operations.results import Status
from countermark.operations.timestamp import timestamp_all, timestamp_paths
from countermark.rights.presets import NO_AI
from tests.operations.support import digests, leftovers, statuses
from tests.timestamp_authority import Behaviour, refusing_address, running_authority


@pytest.fixture
def authority(tmp_path):
    folder = tmp_path / "authority"
    folder.mkdir()
    with running_authority(folder) as running:
        yield running


@pytest.fixture
def choose(studio):
    """Chooses an address for the identity that signs."""
    return lambda address: studio.workspace.signers.choose_authority(studio.key.identity, address)


def protect(studio, path, output):
    timestamps = studio.workspace.signers.timestamps(studio.key.identity)
    protection = Protection(studio.key, NO_AI, None, output, timestamps=timestamps)
    return list(protect_paths(studio.workspace, [path], protection, studio.executor, studio.cancel))


def catch_up(studio, *paths):
    wanted = studio.workspace.signers.timestamps(studio.key.identity)
    rest = (studio.key, wanted, studio.executor, studio.cancel)
    if paths:
        return list(timestamp_paths(studio.workspace, paths, *rest))
    return list(timestamp_all(studio.workspace, *rest))


def unstamped(studio):
    return {file.facts.path.name for file in studio.workspace.queries.unstamped_files()}


def test_nobody_is_asked_unless_the_person_chose_an_authority(studio, photo, output, authority):
    assert studio.workspace.signers.timestamps(studio.key.identity) is None
    protect(studio, photo, output)
    assert authority.asked == 0
    assert unstamped(studio) == {photo.name}


def test_a_chosen_authority_stamps_the_batch_and_the_catalogue_knows(
    studio, pictures, output, authority, choose
):
    choose(authority.address)
    results = protect(studio, pictures, output)
    assert {result.status for result in results} == {Status.OK}
    assert not any(result.reason for result in results)
    assert authority.asked == 1 + len(results), "once to try it, then once a file"
    assert unstamped(studio) == set()
    asked = authority.asked
    protect(studio, pictures, output)
    assert authority.asked == asked, "what is protected already asks for nothing"


def test_a_dead_authority_costs_a_batch_one_question_not_its_files(
    studio, pictures, output, choose, authority
):
    authority.behaviour = Behaviour.STATUS_500
    choose(authority.address)
    results = protect(studio, pictures, output)
    assert {result.status for result in results} == {Status.OK}
    assert {result.reason for result in results} == {
        "Signed without a time-stamp. 127.0.0.1 answered with status 500. "
        "`countermark timestamp` adds it later."
    }
    assert authority.asked == 1
    assert len(unstamped(studio)) == len(results)


def test_or_its_files_fail_if_the_person_wants_it_so(studio, pictures, output, choose):
    choose(refusing_address())
    studio.workspace.remember(when_unstamped=WhenUnstamped.FAIL.value)
    before = digests(pictures)
    results = protect(studio, pictures, output)
    assert {result.status for result in results} == {Status.FAILED}
    assert all("refuses the connection" in result.reason for result in results)
    assert digests(pictures) == before
    assert leftovers(output) == []
    assert set(studio.states().values()) == {State.UNPROTECTED}


def test_a_foreign_word_in_the_settings_signs_without(studio, choose):
    choose("https://tsa.example")
    studio.workspace.remember(when_unstamped="perhaps")
    wanted = studio.workspace.signers.timestamps(studio.key.identity)
    assert wanted is not None
    assert wanted.when_unstamped is WhenUnstamped.SIGN


def test_missing_time_stamps_are_added_later_to_copies(studio, pictures, output, authority, choose):
    results = protect(studio, pictures, output)
    originals = digests(pictures)
    choose(authority.address)
    later = catch_up(studio)
    assert {result.status for result in later} == {Status.OK}
    assert {result.path for result in later} == {result.output for result in results}
    assert all(studio.verdict(result.path).time_is_stamped for result in later)
    assert unstamped(studio) == set()
    assert digests(pictures) == originals
    assert leftovers(output, pictures) == []
    assert set(studio.states().values()) == {State.PROTECTED}
    assert catch_up(studio) == []


def test_then_the_works_count_as_protected_still(studio, photo, output, authority, choose):
    protect(studio, photo, output)
    choose(authority.address)
    catch_up(studio)
    (again,) = protect(studio, photo, output)
    assert (again.status, again.reason) == (Status.SKIPPED, "Already protected under this policy.")
    (verified,) = studio.verify(output).values()
    assert studio.state() is State.PROTECTED
    assert verified.verdict.answers


def test_and_what_was_replaced_in_place_can_still_be_brought_back(studio, photo, authority, choose):
    original = photo.read_bytes()
    protect(studio, photo, None)
    choose(authority.address)
    (result,) = catch_up(studio, photo)
    assert result.status is Status.OK
    assert studio.verdict(photo).time_is_stamped
    restore_original(studio.workspace, photo)
    assert photo.read_bytes() == original


def test_only_what_the_catalogue_knows_as_it_is_gets_one(
    studio, pictures, output, authority, choose
):
    protect(studio, pictures, output)
    changed = output / "demo.jpg"
    changed.write_bytes(changed.read_bytes() + b"more")
    content = changed.read_bytes()
    stranger = pictures / "demo.png"
    choose(authority.address)
    results = {result.path: result for result in catch_up(studio, output, stranger)}
    assert results[changed].status is Status.FAILED
    assert "changed after it was protected" in results[changed].reason
    assert changed.read_bytes() == content
    assert "no file that was protected here" in results[stranger].reason
    assert statuses(results.values())["demo.gif"] == "ok"


def test_a_dead_authority_leaves_all_as_it_was(studio, photo, output, choose):
    protect(studio, photo, output)
    before = digests(output)
    choose(refusing_address())
    with pytest.raises(EnvironmentFault, match="refuses the connection"):
        catch_up(studio)
    assert digests(output) == before
    assert unstamped(studio) == {photo.name}


def test_a_file_changed_in_the_last_instant_is_not_replaced(
    studio, photo, output, authority, choose, monkeypatch
):
    protect(studio, photo, output)
    choose(authority.address)
    path = output / photo.name
    newer = io.BytesIO()
    Image.new("RGB", (8, 8)).save(newer, "JPEG")
    stamp = module.stamp_file

    def edited_meanwhile(task):
        staged = stamp(task)
        path.write_bytes(newer.getvalue())
        return staged

    monkeypatch.setattr(module, "stamp_file", edited_meanwhile)
    (result,) = catch_up(studio)
    assert result.status is Status.FAILED
    assert path.read_bytes() == newer.getvalue()
    assert leftovers(output) == []


def test_a_kill_after_the_rename_is_settled(studio, photo, output, authority, choose, monkeypatch):
    protect(studio, photo, output)
    choose(authority.address)
    with monkeypatch.context() as dying:
        dying.setattr(
            studio.workspace.catalogue,
            "finish_publications",
            lambda *_: (_ for _ in ()).throw(KeyboardInterrupt),
        )
        with pytest.raises(KeyboardInterrupt):
            catch_up(studio)
    assert unstamped(studio) == {photo.name}
    assert settle(studio.workspace) == 1
    assert unstamped(studio) == set()
    assert studio.verdict(output / photo.name).time_is_stamped
