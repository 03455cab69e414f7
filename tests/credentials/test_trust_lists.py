"""Lists of certificates to believe: what is taken, how it is kept, and what it may vouch for."""

import hashlib
import json
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from countermark.base.errors import EnvironmentFault, UserError
from countermark.base.times import now
from countermark.credentials import trust_lists
from countermark.credentials.anchors import Anchors
from countermark.credentials.certificates import issue_chain
from countermark.credentials.pem import certificates_pem
from countermark.credentials.reading import read_credentials
from countermark.credentials.signing import sign_file
from countermark.credentials.task import SigningTask
from countermark.credentials.timestamps import Timestamps, WhenUnstamped
from countermark.credentials.trust_lists import (
    LIST_LIMIT,
    ListKind,
    add_list,
    anchors_of,
    certificates_of,
    read_lists,
    remove_list,
    replace_list,
)
from countermark.credentials.verdict import Standing
from tests.credentials.support import place, protected, statement
from tests.timestamp_authority import running_authority

KIND = ListKind.MANIFEST


@pytest.fixture(scope="module")
def chain():
    return issue_chain("An agency", "", now())


@pytest.fixture(scope="module")
def pem(chain):
    return certificates_pem([chain.authority]).encode()


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "trust"
    path.mkdir()
    return path


def added(folder, pem, kind=KIND, name="Agency"):
    return add_list(folder, pem, kind, name, "agency.pem", now())


@pytest.mark.parametrize(
    ("name", "count", "roots"),
    [("C2PA-TRUST-LIST.pem", 30, 19), ("C2PA-TSA-TRUST-LIST.pem", 22, 16)],
)
def test_the_published_lists_are_taken_whole(real_data, folder, name, count, roots):
    data = (real_data / "trust" / name).read_bytes()
    made = added(folder, data)
    assert (len(made.certificates), made.roots) == (count, roots)
    assert read_lists(folder) == (made,)
    assert made.sha256 == hashlib.sha256(data).hexdigest()
    (text,) = anchors_of([made]).manifest
    assert len(x509.load_pem_x509_certificates(text.encode())) == count


@pytest.mark.parametrize("kind", ListKind)
def test_an_authority_vouches_for_its_own_kind_alone(tmp_path, folder, key, stranger, kind):
    theirs = protected(place(tmp_path, "photo.jpg"), stranger)
    own = Anchors((key.identity.authority_pem,), identity=(key.identity.authority_pem,))
    assert read_credentials(theirs, own).standing is Standing.UNTRUSTED
    added(folder, stranger.identity.authority_pem.encode(), kind)
    verdict = read_credentials(theirs, own | anchors_of(read_lists(folder)))
    expected = Standing.TRUSTED if kind is ListKind.MANIFEST else Standing.UNTRUSTED
    assert verdict.standing is expected


@pytest.mark.parametrize("kind", ListKind)
def test_a_time_is_trusted_only_through_a_list_of_time_stamp_authorities(
    tmp_path, folder, key, kind
):
    home = tmp_path / "authority"
    home.mkdir()
    own = Anchors((key.identity.authority_pem,))
    photo, copy = place(tmp_path, "photo.jpg"), tmp_path / "signed.jpg"
    with running_authority(home) as authority:
        times = Timestamps(authority.address, WhenUnstamped.SIGN, batch=str(tmp_path))
        task = SigningTask(photo, copy, statement(key), key, own, now(), timestamps=times)
        signed = sign_file(task).staged
        added(folder, authority.root_pem.encode(), kind)
    assert not read_credentials(signed, own).time_is_trusted
    verdict = read_credentials(signed, own | anchors_of(read_lists(folder)))
    assert verdict.time_is_stamped
    assert verdict.time_is_trusted is (kind is ListKind.TIMESTAMP)


def test_who_may_vouch_for_both_does_and_a_wrong_time_costs_no_signature(tmp_path, key):
    home = tmp_path / "authority"
    home.mkdir()
    own = Anchors((key.identity.authority_pem,))
    photo, copy = place(tmp_path, "photo.jpg"), tmp_path / "signed.jpg"
    with running_authority(home) as authority:
        times = Timestamps(authority.address, WhenUnstamped.SIGN, batch=str(tmp_path))
        task = SigningTask(photo, copy, statement(key), key, own, now(), timestamps=times)
        signed = sign_file(task).staged
        root = (authority.root_pem,)
    for anchors, expected in (
        (own | Anchors(root), False),
        (own | Anchors(identity=root), False),
        (own | Anchors(root, root), True),
        (own | Anchors(root, root, root), True),
        (own | Anchors((), own.manifest + root), True),
    ):
        verdict = read_credentials(signed, anchors)
        assert (verdict.standing, verdict.time_is_trusted) == (Standing.TRUSTED, expected)


def test_a_file_with_a_private_key_is_refused_and_nothing_of_it_kept(folder, chain, pem):
    secret = chain.authority_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(UserError, match="private key") as caught:
        added(folder, pem + secret)
    assert "Show a private key to nobody" in caught.value.hint
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda _: b"", "no list of certificates"),
        (lambda _: b"<html>Sign in to the hotel's network</html>", "no list of certificates"),
        (lambda pem: pem.replace(b"CERTIFICATE", b"X509 CRL"), "no list of certificates"),
        (lambda pem: pem + b"-----BEGIN PUBLIC KEY-----\n", "no list of certificates"),
        (lambda pem: pem[:200] + b"AAAA" + pem[220:], "damaged"),
        (lambda pem: pem[: len(pem) // 2], "damaged"),
        (lambda pem: pem + b" " * LIST_LIMIT, "longer than 5 MB"),
    ],
)
def test_what_is_no_list_of_certificates_is_refused_in_words(folder, pem, change, words):
    with pytest.raises(UserError, match=words) as caught:
        added(folder, change(pem))
    assert caught.value.hint
    assert list(folder.iterdir()) == []


def test_too_many_certificates_are_refused_before_they_are_parsed(pem):
    with pytest.raises(UserError, match="more than 5000"):
        certificates_of(b"-----BEGIN CERTIFICATE-----\n" * 5001)


def test_the_certificate_of_a_signer_is_no_list_of_authorities(folder, chain):
    with pytest.raises(UserError, match="vouch for others"):
        added(folder, certificates_pem([chain.leaf]).encode())


def test_remarks_repetitions_and_line_ends_of_windows_are_no_trouble(pem):
    text = b"Subject\tCN=\xc3\x84gency \xff\r\n" + pem.replace(b"\n", b"\r\n")
    assert certificates_of(text + pem) == certificates_of(pem)


def test_expired_certificates_are_kept_and_counted(folder, pem):
    old = issue_chain("Gone", "", now() - timedelta(days=4000)).authority
    made = added(folder, pem + certificates_pem([old]).encode())
    assert (len(made.certificates), made.expired(now())) == (2, 1)
    facts = json.loads((folder / "agency.json").read_text())
    assert (facts["certificates"], facts["expired"]) == (2, 1)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("../../évil\\name", "evil-name"),
        ("CON", "list-con"),
        ("C2PA list (2026)", "c2pa-list-2026"),
        ("x" * 300, "x" * 48),
    ],
)
def test_no_name_leads_out_of_the_folder(folder, pem, name, file):
    made = added(folder, pem, name=name)
    assert {path.name for path in folder.iterdir()} == {
        f"{file}.json",
        f"{file}-{made.sha256}.pem",
    }
    assert made.name == name
    remove_list(folder, name)
    assert list(folder.iterdir()) == []


def test_a_name_needs_something_to_name_a_file_by(folder, pem):
    with pytest.raises(UserError, match="letters or digits"):
        added(folder, pem, name="…")


def test_a_second_list_never_takes_the_place_of_the_first(folder, pem):
    first = added(folder, pem)
    with pytest.raises(UserError, match="already"):
        added(folder, pem + pem, name="agency")
    assert read_lists(folder) == (first,)


def test_removing_one_leaves_another_whose_name_begins_alike(folder, pem):
    added(folder, pem, name="agency")
    other = added(folder, pem, name="agency-2")
    remove_list(folder, "Agency")
    assert read_lists(folder) == (other,)
    with pytest.raises(UserError, match="no list named"):
        remove_list(folder, "Agency")


def test_a_write_that_fails_leaves_the_old_edition(folder, pem, monkeypatch):
    old = added(folder, pem)
    write = trust_lists.write_whole

    def full(path, data):
        if path.suffix == ".json":
            raise OSError(28, "No space left on device")
        write(path, data)

    monkeypatch.setattr(trust_lists, "write_whole", full)
    with pytest.raises(EnvironmentFault, match="disk is full"):
        replace_list(folder, old, b"newer\n" + pem, now())
    assert read_lists(folder) == (old,)
    monkeypatch.undo()
    new = replace_list(folder, old, b"newer\n" + pem, now())
    assert read_lists(folder) == (new,)
    assert not (folder / f"agency-{old.sha256}.pem").exists()


def test_a_list_that_was_altered_on_the_disk_is_not_believed(folder, pem, chain):
    made = added(folder, pem)
    other = issue_chain("Mallory", "", now()).authority
    (folder / f"agency-{made.sha256}.pem").write_bytes(certificates_pem([other]).encode())
    with pytest.raises(EnvironmentFault, match="damaged") as caught:
        read_lists(folder)
    assert "trust remove agency" in caught.value.hint
    remove_list(folder, "agency")
    assert read_lists(folder) == ()
