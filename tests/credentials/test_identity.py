"""Signing identities: certificates as the profile wants them, keys that nobody else can read."""

import json
import os
import shutil
import stat
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from countermark.base.errors import EnvironmentFault, UserError
from countermark.base.times import now
from countermark.credentials.identities.folder import list_identities, unlock
from countermark.credentials.identities.store import create_identity
from countermark.credentials.identity import checked_party
from countermark.credentials.verdict import Standing
from tests.credentials.support import failure_codes, place, second_opinion, sign
from tests.strategies import NASTY

PASSPHRASE = "one of mine"
KEY_FILES = ("leaf-key.pem", "authority-key.pem")


def _create(folder, name="Ana Ruiz", organisation="", *, passphrase=PASSPHRASE):
    folder.mkdir(exist_ok=True)
    party = checked_party(name, organisation)
    return create_identity(folder, party, now(), lambda _key: passphrase)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "identities"


def _certificates(identity):
    leaf = x509.load_pem_x509_certificates(identity.chain_pem.encode())
    authority = x509.load_pem_x509_certificate(identity.authority_pem.encode())
    assert len(leaf) == 1, "the authority stays out of the chain"
    return leaf[0], authority


def _extension(certificate, kind):
    found = certificate.extensions.get_extension_for_class(kind)
    return found.value, found.critical


def test_the_leaf_follows_the_claim_signing_profile(folder):
    leaf, authority = _certificates(_create(folder))
    assert leaf.version is x509.Version.v3
    usage, critical = _extension(leaf, x509.KeyUsage)
    assert critical
    assert usage.digital_signature
    assert not any((usage.key_cert_sign, usage.crl_sign, usage.key_encipherment))
    basic, _ = _extension(leaf, x509.BasicConstraints)
    assert not basic.ca
    usages, _ = _extension(leaf, x509.ExtendedKeyUsage)
    assert {usage.dotted_string for usage in usages} == {
        "1.3.6.1.4.1.62558.2.1",
        ExtendedKeyUsageOID.EMAIL_PROTECTION.dotted_string,
        "1.3.6.1.5.5.7.3.36",
    }
    own, _ = _extension(leaf, x509.SubjectKeyIdentifier)
    assert own == x509.SubjectKeyIdentifier.from_public_key(leaf.public_key())
    issuer, _ = _extension(leaf, x509.AuthorityKeyIdentifier)
    theirs, _ = _extension(authority, x509.SubjectKeyIdentifier)
    assert issuer.key_identifier == theirs.digest
    assert isinstance(leaf.public_key().curve, ec.SECP256R1)


def test_the_leaf_hangs_under_its_own_authority_and_both_last_as_said(folder):
    identity = _create(folder)
    leaf, authority = _certificates(identity)
    leaf.verify_directly_issued_by(authority)
    authority.verify_directly_issued_by(authority)
    assert leaf.subject != authority.subject
    assert leaf.issuer == authority.subject
    basic, critical = _extension(authority, x509.BasicConstraints)
    assert (basic.ca, basic.path_length, critical) == (True, 0, True)
    usage, _ = _extension(authority, x509.KeyUsage)
    assert usage.key_cert_sign
    lifetime = leaf.not_valid_after_utc - leaf.not_valid_before_utc
    assert timedelta(days=365) <= lifetime < timedelta(days=366)
    assert authority.not_valid_after_utc > leaf.not_valid_after_utc
    assert identity.expires == leaf.not_valid_after_utc


def test_two_identities_share_no_key_and_no_serial_number(folder):
    (one, _), (two, _) = (_certificates(_create(folder, name)) for name in ("Ana", "Bo"))
    assert one.public_key() != two.public_key()
    assert one.serial_number != two.serial_number


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions; Windows has the folder's own")
def test_key_files_are_for_their_owner_alone(folder):
    identity = _create(folder)
    for name in KEY_FILES:
        mode = stat.S_IMODE((folder / identity.key / name).stat().st_mode)
        assert mode == 0o600
    assert stat.S_IMODE((folder / identity.key).stat().st_mode) == 0o700


@pytest.mark.parametrize("name", KEY_FILES)
def test_both_keys_are_really_encrypted(folder, name):
    identity = _create(folder)
    pem = (folder / identity.key / name).read_bytes()
    assert pem.startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----")
    with pytest.raises(TypeError):
        serialization.load_pem_private_key(pem, None)
    with pytest.raises(ValueError):
        serialization.load_pem_private_key(pem, b"not it")
    private = serialization.load_pem_private_key(pem, PASSPHRASE.encode())
    leaf, authority = _certificates(identity)
    owner = leaf if name == "leaf-key.pem" else authority
    assert private.public_key() == owner.public_key()


def test_no_private_key_and_no_passphrase_lies_in_the_open(folder):
    identity = _create(folder)
    home = folder / identity.key
    secrets = [PASSPHRASE.encode()]
    for name in KEY_FILES:
        private = serialization.load_pem_private_key(
            (home / name).read_bytes(), PASSPHRASE.encode()
        )
        number = private.private_numbers().private_value
        secrets += [number.to_bytes(32, "big"), f"{number:x}".encode(), str(number).encode()]
    for path in home.iterdir():
        data = path.read_bytes()
        assert not [secret for secret in secrets if secret in data], path.name
    facts = json.loads((home / "identity.json").read_text("utf-8"))
    assert set(facts) == {"party", "created", "algorithm", "kind", "issued_here"}


def test_a_signing_key_does_not_show_itself(key):
    assert repr(key) == f"SigningKey({key.identity.key})"
    assert "pkcs8" not in f"{key}"


@pytest.mark.parametrize("wrong", ["", "one of Mine", " one of mine", "\udcff", "x" * 5000])
def test_a_wrong_passphrase_is_the_users_to_mend(folder, wrong):
    identity = _create(folder)
    with pytest.raises(UserError, match="does not open"):
        unlock(folder, identity, wrong)


@pytest.mark.parametrize(
    "passphrase",
    ["x", "żółw 山 👩‍🎨", "bytes that are no text \udcff", "a" * 1000],
    ids=["short", "unicode", "undecodable", "long"],
)
def test_any_passphrase_that_was_accepted_opens_the_key_again(folder, passphrase):
    identity = _create(folder, passphrase=passphrase)
    assert unlock(folder, identity, passphrase).pkcs8


def test_a_passphrase_too_long_for_the_format_is_refused_in_words(folder):
    with pytest.raises(UserError, match="passphrase"):
        _create(folder, passphrase="a" * 2000)
    assert list_identities(folder) == ()
    assert list(folder.iterdir()) == []


def test_no_passphrase_leaves_nothing_behind(folder):
    def nobody(_key):
        raise UserError("nobody to ask")

    folder.mkdir()
    with pytest.raises(UserError, match="nobody"):
        create_identity(folder, checked_party("Ana"), now(), nobody)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"junk", b"-----BEGIN PRIVATE KEY-----\nAAAA\n"])
def test_a_damaged_key_file_is_no_wrong_passphrase(folder, content):
    identity = _create(folder)
    (folder / identity.key / "leaf-key.pem").write_bytes(content)
    with pytest.raises(EnvironmentFault, match="damaged"):
        unlock(folder, identity, PASSPHRASE)


def test_a_missing_key_file_names_itself(folder):
    identity = _create(folder)
    (folder / identity.key / "leaf-key.pem").unlink()
    with pytest.raises(EnvironmentFault, match=r"leaf-key\.pem"):
        unlock(folder, identity, PASSPHRASE)


def test_a_foreign_key_in_the_key_file_is_not_used(folder, tmp_path):
    mine, other = _create(folder, "Ana"), _create(folder, "Bo")
    shutil.copy(folder / other.key / "leaf-key.pem", folder / mine.key / "leaf-key.pem")
    with pytest.raises(EnvironmentFault, match="does not belong"):
        unlock(folder, mine, PASSPHRASE)


@pytest.mark.parametrize("name", ["identity.json", "leaf.pem", "authority.pem"])
def test_a_damaged_identity_says_which_folder(folder, name):
    identity = _create(folder)
    (folder / identity.key / name).write_bytes(b"\xff\x00 junk")
    with pytest.raises(EnvironmentFault, match=identity.key):
        list_identities(folder)


def test_an_identity_that_was_being_made_when_the_power_went_does_not_count(folder):
    identity = _create(folder)
    shutil.copytree(folder / identity.key, folder / ".new-ana-ruiz-123456")
    assert [item.key for item in list_identities(folder)] == [identity.key]


def test_the_oldest_identity_is_the_default_and_the_same_party_is_refused_twice(folder):
    at = datetime(2026, 3, 1, tzinfo=UTC)
    folder.mkdir()
    made = [
        create_identity(folder, checked_party(name), at + offset, lambda _: PASSPHRASE)
        for name, offset in (("Bo", timedelta(1)), ("Ana", timedelta(0)), ("Cy", timedelta(2)))
    ]
    assert [item.party.name for item in list_identities(folder)] == ["Ana", "Bo", "Cy"]
    assert len({item.key for item in made}) == 3
    with pytest.raises(UserError, match="already"):
        create_identity(folder, checked_party(" Ana \n"), at, lambda _: PASSPHRASE)


@pytest.mark.parametrize("name", ["", "   ", "\n\t", "\x00\x01", "\ud800"])
def test_a_name_without_letters_is_no_name(name):
    with pytest.raises(UserError, match="needs a name"):
        checked_party(name)


@pytest.mark.parametrize("field", ["name", "organisation"])
def test_a_name_that_no_credit_line_holds_is_refused(field):
    long = {"name": "Ana", field: "A" * 101}
    with pytest.raises(UserError, match="longer than 100 characters"):
        checked_party(**long)
    assert checked_party(**{**long, field: "A" * 100}).name


HOSTILE_NAMES = (
    "--name",
    "-rf",
    "../../etc/passwd",
    "..",
    "C:\\Users\\x",
    "名" * 64,
    "é" * 100,
    "👩‍🎨" * 20,
    "A" * 65,
    "Zoë\nMüller",
    "Ana\x00Ruiz",
    "\u202eevil\u202c",
    "a,b=c+d/CN=Google",
    "%s %n {0} ${HOME}",
)


# Each example makes two key pairs and signs a picture: few of them, the same ones every time.
@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # names its own folders
)
@given(
    name=st.one_of(
        st.sampled_from(HOSTILE_NAMES + tuple(text[:100] for text in NASTY)),
        st.text(min_size=1, max_size=100),
    ),
    organisation=st.one_of(st.just(""), st.sampled_from(HOSTILE_NAMES)),
)
def test_any_name_either_signs_or_is_refused_in_words(tmp_path_factory, name, organisation):
    folder = tmp_path_factory.mktemp("names")
    try:
        identity = _create(folder / "identities", name, organisation)
    except UserError:
        assert not "".join(name.split()).isalnum()
        return
    _it_signs(folder, identity)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_names_sign_and_stay_in_their_folder(tmp_path, folder, name):
    identity = _create(folder, name)
    assert [path.name for path in folder.iterdir()] == [identity.key]
    assert not identity.key.startswith((".", "-"))
    assert set(identity.key) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    _it_signs(tmp_path, identity)


def _it_signs(folder, identity):
    key = unlock(folder / "identities", identity, PASSPHRASE)
    signed = sign(place(folder, "drawing.png"), key)
    assert signed.verdict.standing is Standing.TRUSTED
    assert signed.verdict.signer
    assert identity.party.name.startswith(signed.verdict.signer.rstrip("…"))
    assert failure_codes(second_opinion(signed.staged, key)) == set()
