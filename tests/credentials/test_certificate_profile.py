"""What the profile says of a certificate, held against two engines that know nothing of it."""

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given, settings
from hypothesis import strategies as st

from countermark.base.errors import FileRefused
from countermark.base.times import now
from countermark.credentials.algorithms import Algorithm, algorithm_for
from countermark.credentials.anchors import Anchors
from countermark.credentials.certificates import CLAIM_SIGNING, DOCUMENT_SIGNING
from countermark.credentials.identity import Identity, SigningKey, checked_party
from countermark.credentials.pem import certificates_pem, open_key
from countermark.credentials.profile import CertificateUnfit, Flaw, chain_problems, refuse_unfit
from countermark.credentials.verdict import Standing
from tests.credentials.authorities import PURPOSES, YEAR, Authority, self_signed, subject, usage
from tests.credentials.support import failure_codes, place, second_opinion, sign

ROOT = Authority("Root of tests")
MIDDLE = Authority("Issuer of tests", ROOT)
KEY = ec.generate_private_key(ec.SECP256R1())
ANY_PURPOSE = ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE
DAY = timedelta(days=1)


class Case:
    """A chain, the root that engines trust, and the key of its first certificate.

    `known` tells whether the root came along, so that the profile knows of it too.
    """

    def __init__(self, *chain, root=ROOT, key=KEY, known=True):
        self.chain, self.key = chain, key
        self.anchor = root.certificate
        self.root = root.certificate if known else None

    def flaws(self):
        return [item.flaw for item in chain_problems(self.chain, self.root, now())]

    def signing_key(self):
        leaf = self.chain[0]
        identity = Identity(
            key="case",
            party=checked_party("Ana Ruiz"),
            created=now(),
            expires=leaf.not_valid_after_utc,
            fingerprint=leaf.fingerprint(hashes.SHA256()).hex(),
            chain_pem=certificates_pem(self.chain),
            authority_pem=certificates_pem([self.anchor]),
            algorithm=algorithm_for(leaf.public_key()) or Algorithm.ES256,
            issued_here=False,
        )
        return SigningKey(identity, open_key(self.key))

    def refusals(self):
        """Which of the two engines will not have it; the first one's refusal ends the matter."""
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            key = self.signing_key()
            anchors = Anchors((key.identity.authority_pem,))
            try:
                signed = sign(place(folder, "drawing.png"), key, anchors=anchors)
            except FileRefused:
                return {"c2pa"}
            refused = set()
            if signed.verdict.standing is not Standing.TRUSTED:
                refused.add("c2pa")
            if failure_codes(second_opinion(signed.staged, key)):
                refused.add("encypher")
            return refused


def _issued(key=KEY, by=MIDDLE, **changes):
    return Case(by.issue(key.public_key(), **changes), by.certificate, key=key)


def _of_version_one():
    """The library makes none: the version is cut out, and the rest signed again."""
    made = (
        x509.CertificateBuilder()
        .subject_name(subject("Ana Ruiz"))
        .issuer_name(MIDDLE.certificate.subject)
        .public_key(KEY.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now() - DAY)
        .not_valid_after(now() + YEAR)
        .sign(MIDDLE.key, hashes.SHA256())
    )
    whole, tbs = made.public_bytes(Encoding.DER), made.tbs_certificate_bytes
    version = b"\xa0\x03\x02\x01\x02"
    start = tbs.index(version) + len(version)
    old = _sequence(tbs[start:])
    after = whole[whole.index(tbs) + len(tbs) :]
    algorithm = after[: 2 + after[1]]
    signature = b"\0" + MIDDLE.key.sign(old, ec.ECDSA(hashes.SHA256()))
    bits = b"\x03" + bytes([len(signature)]) + signature
    return Case(
        x509.load_der_x509_certificate(_sequence(old + algorithm + bits)), MIDDLE.certificate
    )


def _sequence(content):
    size = len(content)
    length = bytes([size]) if size < 128 else size.to_bytes((size.bit_length() + 7) // 8, "big")
    return b"\x30" + (length if size < 128 else bytes([0x80 | len(length)]) + length) + content


def _short():
    return _issued(rsa.generate_private_key(65537, 1024))


def _path_too_long():
    strict = Authority("Root that issues to signers alone", path_length=0)
    middle = Authority("Issuer of tests", strict)
    return Case(middle.issue(KEY.public_key()), middle.certificate, root=strict)


def _expired_issuer():
    return _issued(by=Authority("Issuer of yesterday", ROOT, ends=now() - DAY))


def _critical():
    return x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.99999.7"), b"\x05\0")


FLAWED = {
    Flaw.OLD_VERSION: _of_version_one,
    Flaw.KEY_UNFIT: lambda: _issued(ec.generate_private_key(ec.SECP256K1())),
    Flaw.KEY_SHORT: _short,
    Flaw.SELF_SIGNED: lambda: Case(self_signed(KEY)),
    Flaw.AUTHORITY: lambda: _issued(ca=True),
    Flaw.NO_KEY_USAGE: lambda: _issued(usage=None),
    Flaw.NOT_FOR_SIGNING: lambda: _issued(usage=usage("key_encipherment")),
    Flaw.NO_PURPOSE: lambda: _issued(purposes=None),
    Flaw.ANY_PURPOSE: lambda: _issued(purposes=(*PURPOSES, ANY_PURPOSE)),
    Flaw.OTHER_PURPOSE: lambda: _issued(purposes=(ExtendedKeyUsageOID.CODE_SIGNING,)),
    Flaw.MIXED_PURPOSE: lambda: _issued(purposes=(*PURPOSES, ExtendedKeyUsageOID.TIME_STAMPING)),
    Flaw.NO_ISSUER_ID: lambda: _issued(issuer_id=False),
    Flaw.UNKNOWN_DEMAND: lambda: _issued(more=(_critical(),)),
    Flaw.OLD_SIGNATURE: lambda: _issued(digest=hashes.SHA224()),
    Flaw.EXPIRED: lambda: _issued(begins=now() - YEAR, ends=now() - DAY),
    Flaw.NOT_YET_VALID: lambda: _issued(begins=now() + DAY),
    Flaw.ISSUER_MISSING: lambda: Case(_issued().chain[0], known=False),
    Flaw.CHAIN_BROKEN: lambda: Case(_issued().chain[0], ROOT.certificate, MIDDLE.certificate),
    Flaw.ISSUER_UNFIT: _path_too_long,
    Flaw.ISSUER_EXPIRED: _expired_issuer,
}
# Here c2pa is laxer: it does not count how many authorities stand between a root and a signer,
# though the root's own certificate limits it (path length).
ONLY_THE_SECOND_ENGINE = {Flaw.ISSUER_UNFIT}


def test_there_is_a_case_for_every_flaw():
    assert set(FLAWED) == set(Flaw)


@pytest.mark.parametrize("flaw", Flaw)
def test_a_flawed_certificate_is_refused_in_words_and_an_engine_agrees(flaw):
    case = FLAWED[flaw]()
    with pytest.raises(CertificateUnfit) as refused:
        refuse_unfit(case.chain, case.root, now())
    problem = next(item for item in refused.value.problems if item.flaw is flaw)
    assert problem.sentence in refused.value.message
    assert problem.mend in refused.value.hint
    assert "{" not in problem.sentence + problem.mend
    assert case.refusals() == ({"encypher"} if flaw in ONLY_THE_SECOND_ENGINE else {"c2pa"})


ALONE = set(Flaw) - {Flaw.OLD_VERSION}  # a certificate of that form cannot hold what it lacks


@pytest.mark.parametrize("flaw", sorted(ALONE))
def test_one_flaw_is_called_one(flaw):
    assert FLAWED[flaw]().flaws() == [flaw]


def test_the_reasons_name_what_and_when():
    for flaw, words in {
        Flaw.EXPIRED: "expired on ",
        Flaw.NOT_YET_VALID: "valid from ",
        Flaw.ISSUER_MISSING: MIDDLE.name,
        Flaw.CHAIN_BROKEN: f"{ROOT.name} did not issue Ana Ruiz",
        Flaw.ISSUER_EXPIRED: "Issuer of yesterday",
        Flaw.OLD_SIGNATURE: "SHA224",
        Flaw.UNKNOWN_DEMAND: "1.3.6.1.4.1.99999.7",
    }.items():
        case = FLAWED[flaw]()
        (problem,) = chain_problems(case.chain, case.root, now())
        assert words in problem.sentence


RSA_KEY = rsa.generate_private_key(65537, 2048)
FIT = {
    "for e-mail alone": lambda: _issued(purposes=(ExtendedKeyUsageOID.EMAIL_PROTECTION,)),
    "for documents alone": lambda: _issued(purposes=(DOCUMENT_SIGNING,)),
    "for claims alone": lambda: _issued(purposes=(CLAIM_SIGNING,)),
    "for code as well": lambda: _issued(purposes=(*PURPOSES, ExtendedKeyUsageOID.CODE_SIGNING)),
    "for logging in as well": lambda: _issued(
        purposes=(*PURPOSES, ExtendedKeyUsageOID.CLIENT_AUTH)
    ),
    "not to be denied": lambda: _issued(usage=usage("digital_signature", "content_commitment")),
    "naming nobody": lambda: _issued(name="", organisation="", email=""),
    "right under the root": lambda: Case(ROOT.issue(KEY.public_key())),
    "with the root in its chain": lambda: Case(*_issued().chain, ROOT.certificate),
    "RSA of 2048 bits": lambda: _issued(RSA_KEY),
    "P-521": lambda: _issued(ec.generate_private_key(ec.SECP521R1())),
    "signed with SHA-512": lambda: _issued(digest=hashes.SHA512()),
}


@pytest.mark.parametrize("kind", FIT)
def test_a_fit_certificate_signs_and_both_engines_trust_it(kind):
    case = FIT[kind]()
    assert case.flaws() == []
    assert case.refusals() == set()


# --- any mixture

KEYS = {
    "P-256": KEY,
    "P-384": ec.generate_private_key(ec.SECP384R1()),
    "RSA": RSA_KEY,
    "Ed25519": ed25519.Ed25519PrivateKey.generate(),
}
EVERY_PURPOSE = (
    CLAIM_SIGNING,
    DOCUMENT_SIGNING,
    ExtendedKeyUsageOID.EMAIL_PROTECTION,
    ExtendedKeyUsageOID.CODE_SIGNING,
    ExtendedKeyUsageOID.CLIENT_AUTH,
    ExtendedKeyUsageOID.OCSP_SIGNING,
    ANY_PURPOSE,
)
USAGES = ("digital_signature", "content_commitment", "key_encipherment", "key_cert_sign")


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(
    kind=st.sampled_from(sorted(KEYS)),
    changes=st.fixed_dictionaries(
        {},
        optional={
            "usage": st.sets(st.sampled_from(USAGES), min_size=1).map(lambda on: usage(*on)),
            "purposes": st.lists(
                st.sampled_from(EVERY_PURPOSE), min_size=1, max_size=3, unique=True
            ),
            "issuer_id": st.sampled_from([True, True, True, False]),
            "organisation": st.sampled_from(["", "Studio Ruiz", "工作室"]),
            "digest": st.sampled_from([hashes.SHA256(), hashes.SHA384(), hashes.SHA512()]),
        },
    ),
    under_root=st.booleans(),
)
def test_what_the_profile_takes_both_trust_and_what_it_refuses_one_refuses(
    kind, changes, under_root
):
    key = KEYS[kind]
    case = Case(ROOT.issue(key.public_key(), **changes), key=key)
    if not under_root:
        case = _issued(key, **changes)
    assert bool(case.flaws()) == bool(case.refusals()), (case.flaws(), changes)
