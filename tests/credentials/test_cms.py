"""Detached signatures: every kind of key, checked by OpenSSL and by reading them anew."""

import hashlib
import subprocess
from datetime import UTC, datetime, timedelta

import pytest
from asn1crypto import cms
from cryptography import x509

from countermark.base.errors import EnvironmentFault
from countermark.base.times import now
from countermark.credentials import keys
from countermark.credentials.algorithms import Algorithm, is_signature
from countermark.credentials.certificates import issue_chain
from countermark.credentials.cms import detached_signature
from countermark.credentials.identity import Identity, SigningKey
from countermark.credentials.keys import signing_function
from countermark.credentials.pem import certificates_pem, open_key, public_key_pem
from countermark.rights.party import Party
from tests.credentials.support import needs_openssl, openssl_cms
from tests.timestamp_authority import OPENSSL

DATA = b"abc  robots.txt\n"
IN_CMS = [algorithm for algorithm in Algorithm if algorithm is not Algorithm.ED25519]


def signing_key(algorithm):
    at = now() - timedelta(minutes=1)
    chain = issue_chain("Ana Ruiz", "", at, algorithm)
    identity = Identity(
        key="ana",
        party=Party("Ana Ruiz"),
        created=at,
        expires=chain.leaf.not_valid_after_utc,
        fingerprint="",
        chain_pem=certificates_pem([chain.leaf]),
        authority_pem=certificates_pem([chain.authority]),
        algorithm=algorithm,
    )
    return SigningKey(identity, open_key(chain.leaf_key))


@pytest.fixture
def openssl(tmp_path):
    """Checks a signature with OpenSSL; gives its exit code."""

    def verify(key, signature, data=DATA):
        return openssl_cms(tmp_path, key, signature, data)

    return verify


@needs_openssl
@pytest.mark.parametrize("algorithm", IN_CMS)
def test_openssl_takes_it_and_no_other(openssl, algorithm):
    key = signing_key(algorithm)
    signature = detached_signature(key, DATA, now())
    assert openssl(key, signature) == 0
    assert openssl(key, signature, DATA.replace(b"abc", b"abd")) != 0
    assert openssl(signing_key(algorithm), signature) != 0


@needs_openssl
def test_ed25519_by_itself(tmp_path):
    """OpenSSL cannot check it in CMS, but a plain signature with the key."""
    key = signing_key(Algorithm.ED25519)
    leaf = x509.load_pem_x509_certificate(key.identity.chain_pem.encode())
    (tmp_path / "key.pem").write_bytes(public_key_pem(leaf))
    (tmp_path / "data.sig").write_bytes(signing_function(key)(DATA))
    command = f"{OPENSSL} pkeyutl -verify -pubin -inkey key.pem -rawin -in data -sigfile data.sig"
    for data, expected in ((DATA, True), (DATA + b" ", False)):
        (tmp_path / "data").write_bytes(data)
        done = subprocess.run(command.split(), cwd=tmp_path, capture_output=True, check=False)
        assert (done.returncode == 0) is expected


@pytest.mark.parametrize("algorithm", Algorithm)
def test_what_is_signed(algorithm):
    """Read anew: digest, time and certificate are what the signature covers, in DER's order."""
    key = signing_key(algorithm)
    at = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)
    signed = cms.ContentInfo.load(detached_signature(key, DATA, at))["content"]
    (signer,) = signed["signer_infos"]
    attributes = {item["type"].native: item["values"][0] for item in signer["signed_attrs"]}
    name = signer["digest_algorithm"]["algorithm"].native
    assert attributes["message_digest"].native == hashlib.new(name, DATA).digest()
    assert attributes["signing_time"].native == at
    leaf = signed["certificates"][0].chosen
    (known,) = attributes["signing_certificate_v2"]["certs"]
    assert known["cert_hash"].native == hashlib.sha256(leaf.dump()).digest()
    encoded = [item.dump() for item in signer["signed_attrs"]]
    assert encoded == sorted(encoded)
    assert signed["encap_content_info"]["content"].native is None
    if algorithm is Algorithm.ED25519:
        assert name == "sha512"
        public = x509.load_der_x509_certificate(leaf.dump()).public_key()
        covered = signer["signed_attrs"].untag().dump()
        assert is_signature(signer["signature"].native, covered, public, algorithm)


def test_a_key_that_is_not_the_certificates_own(monkeypatch):
    key, other = signing_key(Algorithm.ES256), signing_key(Algorithm.ES256)
    with pytest.raises(EnvironmentFault, match="not made with Ana Ruiz's key"):
        detached_signature(SigningKey(key.identity, other.pkcs8), DATA, now())
    assert keys.signing_function(key)(DATA)
