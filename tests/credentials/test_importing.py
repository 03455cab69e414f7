"""Keys and certificates from elsewhere, in whatever file and order; requests and their answers."""

import contextlib
import os
import stat
from dataclasses import replace
from itertools import permutations

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs7,
    pkcs12,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from countermark.base.errors import EnvironmentFault, UserError
from countermark.base.times import now
from countermark.credentials.algorithms import NEW_ALGORITHMS, Algorithm
from countermark.credentials.anchors import Anchors
from countermark.credentials.identities.folder import list_identities, unlock
from countermark.credentials.identities.importing import (
    Wording,
    import_identity,
    party_of,
    read_material,
)
from countermark.credentials.identities.key_files import FILE_LIMIT
from countermark.credentials.identities.requests import (
    REQUESTS,
    forget_request,
    make_request,
    pending_requests,
    take_answer,
)
from countermark.credentials.identities.store import create_identity
from countermark.credentials.identity import checked_party
from countermark.credentials.profile import CertificateUnfit, Flaw
from countermark.credentials.verdict import Standing
from tests.credentials.authorities import Authority, self_signed
from tests.credentials.support import failure_codes, place, second_opinion, sign

THEIRS, OURS = "what the authority chose", "what this program chose"
ROOT = Authority("Root of tests")
MIDDLE = Authority("Issuer of tests", ROOT)
KEY = ec.generate_private_key(ec.SECP256R1())
LEAF = MIDDLE.issue(KEY.public_key())
CHAIN = (LEAF, MIDDLE.certificate, ROOT.certificate)


def _pem(*items):
    """Certificates and keys, one after the other, in the open."""
    return b"".join(
        item.public_bytes(Encoding.PEM)
        if isinstance(item, x509.Certificate)
        else item.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        for item in items
    )


def _sealed(form=PrivateFormat.PKCS8, key=KEY, encoding=Encoding.PEM):
    return key.private_bytes(encoding, form, BestAvailableEncryption(THEIRS.encode()))


def _p12(secret=THEIRS, key=KEY, leaf=LEAF, above=CHAIN[1:]):
    sealing = BestAvailableEncryption(secret.encode()) if secret else NoEncryption()
    return pkcs12.serialize_key_and_certificates(b"Ana", key, leaf, above, sealing)


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "identities"
    path.mkdir()
    return path


@pytest.fixture
def files(tmp_path):
    """Writes files that a person brings; gives their paths."""

    def write(*contents):
        paths = [tmp_path / f"brought-{number}.bin" for number in range(len(contents))]
        for path, data in zip(paths, contents, strict=True):
            path.write_bytes(data)
        return paths

    return write


def _read(paths, secret=THEIRS):
    return read_material(paths, now(), lambda _path: secret)


def _import(folder, paths, wording=None, secret=THEIRS):
    return import_identity(
        folder,
        paths,
        now(),
        passphrase_for_import=lambda _path: secret,
        passphrase_for_new=lambda _key: OURS,
        wording=wording,
    )


def _trusted_by_both(tmp_path, folder, identity):
    """Signs a picture; both engines trust it, knowing what this machine knows of the identity."""
    key = unlock(folder, identity, OURS)
    source = place(tmp_path, "drawing.png")
    signed = sign(source, key, anchors=Anchors(identity.anchors, (), identity.anchors))
    assert signed.verdict.standing is Standing.TRUSTED, signed.verdict
    known = replace(identity, authority_pem="".join(identity.anchors))
    opinion = second_opinion(signed.staged, replace(key, identity=known))
    assert failure_codes(opinion) == set()
    return signed


# --- what files may hold

FORMS = {
    "PKCS#12": [_p12()],
    "PKCS#12 without a passphrase": [_p12(secret="")],
    "PEM, all in one": [_pem(KEY, *CHAIN)],
    "PEM with words between": [b"Bag Attributes\r\n" + _pem(KEY) + b"\nfrom me\n" + _pem(*CHAIN)],
    "PEM with line ends of Windows": [_pem(*CHAIN, KEY).replace(b"\n", b"\r\n")],
    "PEM, encrypted key": [_sealed(), _pem(*CHAIN)],
    "PEM, traditional encrypted key": [_pem(*CHAIN), _sealed(PrivateFormat.TraditionalOpenSSL)],
    "DER certificates and key": [
        *(item.public_bytes(Encoding.DER) for item in CHAIN),
        KEY.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    ],
    "DER, encrypted key": [_sealed(encoding=Encoding.DER), _pem(*CHAIN)],
    "PKCS#7 and key": [pkcs7.serialize_certificates(list(CHAIN), Encoding.DER), _pem(KEY)],
    "PKCS#7 as PEM": [pkcs7.serialize_certificates(list(CHAIN), Encoding.PEM), _pem(KEY)],
    "the same things twice": [_p12(), _pem(KEY, *CHAIN)],
    "certificates of others too": [_p12(), _pem(MIDDLE.issue(ROOT.key.public_key(), name="Bo"))],
}


@pytest.mark.parametrize("form", FORMS)
def test_whatever_the_form_the_same_identity_comes_of_it(files, form):
    material = _read(files(*FORMS[form]))
    assert material.chain == CHAIN[:2]
    assert material.authority == ROOT.certificate
    assert material.key.private_numbers() == KEY.private_numbers()
    assert material.authority_key is None


@pytest.mark.parametrize("order", list(permutations(range(4))), ids=str)
def test_whatever_the_order_of_the_file_the_chain_is_in_order(files, order):
    parts = [_pem(item) for item in (*CHAIN, KEY)]
    material = _read(files(b"".join(parts[number] for number in order)))
    assert material.chain == CHAIN[:2]
    assert material.authority == ROOT.certificate


def test_an_issuer_that_was_renewed_counts_in_its_present_form(files):
    expired = Authority(MIDDLE.name, ROOT, ends=now())
    late = _reissued(expired, MIDDLE.key)
    assert _read(files(_pem(KEY, LEAF, late, *CHAIN[1:]))).chain == CHAIN[:2]


def _reissued(authority, key):
    """An authority's certificate for another key."""
    old = authority.certificate
    builder = (
        x509.CertificateBuilder()
        .subject_name(old.subject)
        .issuer_name(old.issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(old.not_valid_before_utc)
        .not_valid_after(old.not_valid_after_utc)
    )
    for extension in old.extensions:
        value = extension.value
        if isinstance(value, x509.SubjectKeyIdentifier):
            value = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
        builder = builder.add_extension(value, extension.critical)
    return builder.sign(ROOT.key, hashes.SHA256())


def test_of_two_certificates_for_the_key_the_later_one_counts(files):
    old = MIDDLE.issue(KEY.public_key(), begins=LEAF.not_valid_before_utc, ends=now())
    for brought in ((old, *CHAIN), (*CHAIN, old)):
        assert _read(files(_pem(KEY, *brought))).chain[0] == LEAF


def test_a_file_is_asked_about_once_and_only_if_it_is_encrypted(files):
    asked = []
    paths = files(_pem(*CHAIN), _sealed() + _sealed(PrivateFormat.TraditionalOpenSSL))

    def passphrase_for(path):
        asked.append(path)
        return THEIRS

    read_material(paths, now(), passphrase_for)
    assert asked == paths[1:]


# --- what is wrong with them

OTHER = ec.generate_private_key(ec.SECP256R1())
REQUEST = (
    x509.CertificateSigningRequestBuilder().subject_name(LEAF.subject).sign(KEY, hashes.SHA256())
)
WRONG = {
    "no key": ([_pem(*CHAIN)], "no private key"),
    "no certificate": ([_pem(KEY)], "no certificate"),
    "foreign key": ([_pem(OTHER, *CHAIN)], "does not belong to any certificate.*Ana Ruiz"),
    "two keys": ([_pem(KEY, OTHER, *CHAIN)], "2 different keys"),
    "text": ([b"Dear Ana, attached please find your certificate."], "no certificate and no key"),
    "empty": ([b""], "no certificate and no key"),
    "noise": ([bytes(range(256)) * 9], "no certificate and no key"),
    "sequence of noise": ([b"\x30\x82\x01\x00" + bytes(256)], "no certificate and no key"),
    "huge": ([b"\0" * (FILE_LIMIT + 1)], "too large"),
    "request": ([REQUEST.public_bytes(Encoding.PEM)], "a request.*not the certificate"),
    "damaged certificate": (
        [b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"],
        "certificate in this file is damaged",
    ),
    "damaged key": (
        [b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"],
        "key in this file is damaged",
    ),
    "odd version": (
        [LEAF.public_bytes(Encoding.DER).replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x4d")],
        "no certificate and no key",
    ),
    "a name that is no text": (
        [_pem(KEY), LEAF.public_bytes(Encoding.DER).replace(b"Ana Ruiz", b"Ana \xff\xfe\xfdz")],
        "no certificate",
    ),
    "cut off": ([_p12()[:-100]], "damaged"),
    "damaged bundle": ([b"\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\0\0"], "damaged"),
    "unusual key": (
        [_pem(dsa.generate_private_key(2048), *CHAIN)],
        "kind that content credentials do not know",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_cannot_be_used_is_refused_in_words_with_a_next_step(folder, files, case):
    contents, words = WRONG[case]
    with pytest.raises(UserError, match=words) as refused:
        _import(folder, files(*contents))
    assert refused.value.hint
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [_p12(), _sealed(), _sealed(PrivateFormat.TraditionalOpenSSL), _sealed(encoding=Encoding.DER)],
    ids=["PKCS#12", "PKCS#8", "traditional", "DER"],
)
@pytest.mark.parametrize("secret", ["not it", "x" * 3000, "\udcff"])
def test_a_wrong_passphrase_is_called_so_and_never_shown(files, content, secret):
    paths = files(content)
    with pytest.raises(UserError, match="passphrase does not open") as refused:
        _read(paths, secret)
    assert str(paths[0]) in str(refused.value)
    assert secret not in str(refused.value)
    with pytest.raises(UserError, match="COUNTERMARK_IMPORT_PASSPHRASE"):
        _read(paths, None)


DAMAGEABLE = (
    _p12(secret=""),
    _pem(KEY, *CHAIN),
    LEAF.public_bytes(Encoding.DER),
    KEY.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
)


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(
    data=st.sampled_from(DAMAGEABLE),
    changes=st.lists(st.tuples(st.integers(0, 1 << 16), st.integers(0, 255)), max_size=3),
    end=st.none() | st.integers(0, 1 << 11),
)
def test_any_damage_is_read_past_or_refused_in_words(tmp_path_factory, data, changes, end):
    damaged = bytearray(data)
    for place_of, value in changes:
        damaged[place_of % len(damaged)] = value
    path = tmp_path_factory.getbasetemp() / "damaged.bin"
    path.write_bytes(damaged[:end])
    with contextlib.suppress(UserError):  # any other error fails the test
        material = read_material([path], now(), lambda _path: None)
        assert material.chain[0].public_key() == material.key.public_key()


def test_files_that_are_not_there_or_are_folders_name_themselves(tmp_path):
    for path in (tmp_path / "gone.p12", tmp_path):
        with pytest.raises(UserError, match=path.name):
            _read([path])


def test_an_unfit_certificate_is_refused_with_every_reason_and_leaves_nothing(folder, files):
    leaf = MIDDLE.issue(KEY.public_key(), purposes=None, ends=now())
    with pytest.raises(CertificateUnfit) as refused:
        _import(folder, files(_pem(KEY, leaf, *CHAIN[1:])))
    assert {item.flaw for item in refused.value.problems} == {Flaw.NO_PURPOSE, Flaw.EXPIRED}
    assert list(folder.iterdir()) == []


def test_a_lone_certificate_asks_for_its_issuers(files):
    with pytest.raises(CertificateUnfit, match=r"Issuer of tests.*--chain") as refused:
        _read(files(_pem(KEY, LEAF, ROOT.certificate)))
    assert [item.flaw for item in refused.value.problems] == [Flaw.ISSUER_MISSING]


# --- the identity that comes of it

KEYS = {
    "P-256": (lambda: KEY, Algorithm.ES256),
    "P-384": (lambda: ec.generate_private_key(ec.SECP384R1()), Algorithm.ES384),
    "P-521": (lambda: ec.generate_private_key(ec.SECP521R1()), Algorithm.ES512),
    "RSA": (lambda: rsa.generate_private_key(65537, 2048), Algorithm.PS256),
    "Ed25519": (ed25519.Ed25519PrivateKey.generate, Algorithm.ED25519),
}


@pytest.mark.parametrize("kind", KEYS)
def test_an_imported_identity_signs_and_both_engines_trust_it(tmp_path, folder, files, kind):
    make, algorithm = KEYS[kind]
    key = make()
    leaf = MIDDLE.issue(key.public_key())
    identity = _import(folder, files(_p12(key=key, leaf=leaf)))
    assert identity.algorithm is algorithm
    assert not identity.issued_here
    assert identity == list_identities(folder)[0]
    assert _trusted_by_both(tmp_path, folder, identity).verdict.signer == "Ana Ruiz"


@pytest.mark.parametrize("algorithm", NEW_ALGORITHMS)
def test_an_identity_made_here_is_trusted_by_both_whatever_its_algorithm(
    tmp_path, folder, algorithm
):
    made = create_identity(folder, checked_party("Ana"), now(), lambda _key: OURS, algorithm)
    _trusted_by_both(tmp_path, folder, made)


def test_without_the_root_this_machine_trusts_the_issuer_that_it_knows(tmp_path, folder, files):
    """Both engines take an authority in between as an anchor."""
    identity = _import(folder, files(_pem(KEY, *CHAIN[:2])))
    assert identity.authority_pem == ""
    assert [text.encode() for text in identity.anchors] == [_pem(MIDDLE.certificate)]
    _trusted_by_both(tmp_path, folder, identity)


def test_a_certificate_directly_under_the_root_signs_too(tmp_path, folder, files):
    leaf = ROOT.issue(KEY.public_key())
    identity = _import(folder, files(_pem(KEY, leaf, ROOT.certificate)))
    assert identity.chain_pem.encode() == _pem(leaf)
    _trusted_by_both(tmp_path, folder, identity)


def test_the_party_is_as_the_certificate_names_it_unless_the_person_says_otherwise(folder, files):
    given = _import(folder, files(_p12())).party
    assert (given.name, given.organisation) == ("Ana Ruiz", "Studio Ruiz")
    assert given.email == "ana@ruiz.example"
    wording = Wording("Ana", "Ruiz & Co", "a@b.example", "https://ruiz.example")
    said = party_of(LEAF, wording)
    assert said == checked_party("Ana", "Ruiz & Co", "a@b.example", "https://ruiz.example")


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ({"name": ""}, "Studio Ruiz"),
        ({"name": "", "organisation": ""}, "ana@ruiz.example"),
        ({"email": "nonsense"}, "Ana Ruiz"),
    ],
    ids=["no common name", "an address alone", "an address that is none"],
)
def test_a_certificate_that_names_little_still_names_somebody(named, expected):
    party = party_of(MIDDLE.issue(KEY.public_key(), **named), Wording())
    assert party.name == expected


def test_a_certificate_that_names_nobody_asks_for_a_name():
    nameless = MIDDLE.issue(KEY.public_key(), name="", organisation="", email="")
    with pytest.raises(UserError, match="--name"):
        party_of(nameless, Wording())
    assert party_of(nameless, Wording(name="Ana")).name == "Ana"


def test_the_key_is_kept_encrypted_under_the_new_passphrase_alone(folder, files):
    identity = _import(folder, files(_pem(KEY, *CHAIN)))
    path = folder / identity.key / "leaf-key.pem"
    assert load_pem_private_key(path.read_bytes(), OURS.encode()).public_key() == KEY.public_key()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    number = KEY.private_numbers().private_value.to_bytes(32, "big")
    open_key = _pem(KEY).split(b"\n")[1]
    for file in (folder / identity.key).iterdir():
        assert number not in file.read_bytes()
        assert open_key not in file.read_bytes()


def test_one_certificate_and_one_name_make_one_identity(folder, files):
    paths = files(_p12())
    _import(folder, paths)
    with pytest.raises(UserError, match="here already"):
        _import(folder, paths, Wording(name="Somebody else"))
    second = files(_p12(key=OTHER, leaf=MIDDLE.issue(OTHER.public_key())))
    with pytest.raises(UserError, match="--name"):
        _import(folder, second)
    _import(folder, second, Wording(organisation="Agency"))
    assert len(list_identities(folder)) == 2


# --- requests and answers


def _ask(folder, algorithm=Algorithm.ES256, renews=None):
    party = checked_party("Ana Ruiz", "Studio Ruiz", "ana@ruiz.example")
    return make_request(folder, party, now(), lambda _name: OURS, algorithm, renews)


def _issued(request, authority=MIDDLE, **changes):
    asked = x509.load_pem_x509_csr(request.pem)
    assert asked.is_signature_valid
    return authority.issue(asked.public_key(), **changes)


def _take(folder, paths):
    return take_answer(folder, paths, now(), lambda _path: None)


@pytest.mark.parametrize("algorithm", NEW_ALGORITHMS)
def test_a_request_is_answered_and_signs(tmp_path, folder, files, algorithm):
    request = _ask(folder, algorithm)
    assert list_identities(folder) == ()
    assert pending_requests(folder) == (request,)
    assert list((folder / REQUESTS).iterdir()) == [folder / REQUESTS / request.name]
    answer = files(_pem(ROOT.certificate, MIDDLE.certificate, _issued(request)))
    identity = _take(folder, answer)
    assert identity.key == request.name, "its passphrase is kept under this name"
    assert identity.party == request.party
    assert (identity.algorithm, identity.issued_here) == (algorithm, False)
    assert pending_requests(folder) == ()
    _trusted_by_both(tmp_path, folder, identity)


def test_a_request_asks_for_what_the_profile_wants(folder):
    asked = x509.load_pem_x509_csr(_ask(folder).pem)
    purposes = asked.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert {item.dotted_string for item in purposes} >= {"1.3.6.1.4.1.62558.2.1"}
    names = asked.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.RFC822Name) == ["ana@ruiz.example"]


def test_a_pending_key_is_encrypted_and_for_its_owner_alone(folder):
    path = folder / REQUESTS / _ask(folder).name / "leaf-key.pem"
    assert path.read_bytes().startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----")
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_of_several_requests_the_answer_finds_its_own(folder, files):
    first, second = _ask(folder), _ask(folder)
    identity = _take(folder, files(_issued(second).public_bytes(Encoding.DER), _pem(*CHAIN[1:])))
    assert identity.key == second.name
    assert pending_requests(folder) == (first,)
    forget_request(folder, first)
    assert pending_requests(folder) == ()


@pytest.mark.parametrize(
    ("changes", "above", "flaw"),
    [
        ({"purposes": None}, CHAIN[1:], Flaw.NO_PURPOSE),
        ({}, (), Flaw.ISSUER_MISSING),
        ({}, (ROOT.certificate,), Flaw.ISSUER_MISSING),
    ],
    ids=["unfit", "alone", "a gap below the root"],
)
def test_an_answer_that_cannot_sign_is_refused_and_the_request_goes_on(
    folder, files, changes, above, flaw
):
    request = _ask(folder)
    with pytest.raises(CertificateUnfit) as refused:
        _take(folder, files(_pem(_issued(request, **changes), *above)))
    assert [item.flaw for item in refused.value.problems] == [flaw]
    assert pending_requests(folder) == (request,)
    assert _take(folder, files(_pem(_issued(request), *CHAIN[1:]))).key == request.name


def test_an_answer_to_no_request_says_what_else_to_do(folder, files):
    for _ in range(2):
        with pytest.raises(UserError, match=r"None of these.*identity import"):
            _take(folder, files(_pem(*CHAIN)))
        _ask(folder)


def test_an_answer_is_taken_once(folder, files):
    paths = files(_pem(_issued(_ask(folder)), *CHAIN[1:]))
    _take(folder, paths)
    with pytest.raises(UserError, match="taken already"):
        _take(folder, paths)


def test_a_kill_between_storing_and_tidying_up_does_no_harm(folder, files, monkeypatch):
    request = _ask(folder)
    paths = files(_pem(_issued(request), *CHAIN[1:]))
    with monkeypatch.context() as patch:
        patch.setattr("countermark.credentials.identities.requests.forget_request", lambda *_: None)
        identity = _take(folder, paths)
    assert pending_requests(folder) == (request,)
    assert _take(folder, paths) == identity
    assert pending_requests(folder) == ()


def test_an_identity_made_here_goes_on_under_a_real_authority(tmp_path, folder, files):
    party = checked_party("Ana Ruiz", "Studio Ruiz", "ana@ruiz.example")
    before = create_identity(folder, party, now(), lambda _key: "an older passphrase")
    request = _ask(folder, Algorithm.ES384, renews=before)
    renewed = _take(folder, files(_pem(_issued(request), *CHAIN[1:])))
    assert [item.key for item in list_identities(folder)] == [before.key]
    assert (renewed.generation, renewed.algorithm) == (2, Algorithm.ES384)
    assert not renewed.issued_here
    assert renewed.secret_name == request.name, "where the new key's passphrase is kept"
    assert renewed.anchors == (_pem(ROOT.certificate).decode(), before.authority_pem)
    _trusted_by_both(tmp_path, folder, renewed)


def test_the_identity_to_renew_must_be_there_when_the_answer_comes(folder, files):
    before = create_identity(folder, checked_party("Ana"), now(), lambda _key: OURS)
    request = _ask(folder, renews=before)
    (folder / before.key).rename(folder.parent / "moved away")
    with pytest.raises(UserError, match="is gone"):
        _take(folder, files(_pem(_issued(request), *CHAIN[1:])))
    assert pending_requests(folder) == (request,)


def test_an_identity_that_was_replaced_is_not_renewed(folder):
    before = create_identity(folder, checked_party("Ana"), now(), lambda _key: OURS)
    with pytest.raises(UserError, match="newer one"):
        _ask(folder, renews=replace(before, retired=True))
    assert pending_requests(folder) == ()


@pytest.mark.parametrize("name", ["request.json", "request.csr"])
def test_a_damaged_request_says_which_folder(folder, name):
    request = _ask(folder)
    (folder / REQUESTS / request.name / name).write_bytes(b"\xff junk")
    with pytest.raises(EnvironmentFault, match=request.name):
        pending_requests(folder)


def test_a_self_signed_certificate_points_to_the_command_that_makes_an_authority(files):
    with pytest.raises(CertificateUnfit, match="identity create"):
        _read(files(_pem(KEY, self_signed(KEY))))
