"""A security token in software, SoftHSM, whose keys are made in it and stay there."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pkcs11
import pytest
from asn1crypto.core import OctetString, PrintableString
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519
from pkcs11.util.ec import encode_ec_public_key, encode_named_curve_parameters
from pkcs11.util.rsa import encode_rsa_public_key

from countermark.credentials import security_token
from countermark.credentials.algorithms import Algorithm
from countermark.credentials.identity import TokenPlace
from tests.signing_service import certificates_for

PIN, OTHER_PIN = "271828", "314159"
LABEL = "Ana's token"
_UTILITY = shutil.which("softhsm2-util")
_PLACES = ("/usr/lib/softhsm", "/usr/lib64", "/usr/lib64/softhsm", "/opt/homebrew/lib/softhsm")
_CURVES = {
    Algorithm.ES256: "secp256r1",
    Algorithm.ES384: "secp384r1",
    Algorithm.ES512: "secp521r1",
}


def _library() -> str:
    found = [Path(folder, "libsofthsm2.so") for folder in _PLACES]
    return next((str(path) for path in found if path.is_file()), "")


class SoftToken:
    """An initialised token.

    Attributes:
        library: file of its PKCS#11 library.
        folder: where all tokens of this configuration lie.
    """

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.library = _library()
        if not (self.library and _UTILITY):
            pytest.skip("no SoftHSM on this machine: Debian's package is softhsm2")
        self.folder = folder / "tokens"
        self.folder.mkdir()
        configuration = folder / "softhsm2.conf"
        configuration.write_text(
            f"directories.tokendir = {self.folder}\nobjectstore.backend = file\nlog.level = ERROR\n"
        )
        monkeypatch.setenv("SOFTHSM2_CONF", str(configuration))
        monkeypatch.setattr(security_token, "_connections", {})
        monkeypatch.setattr(security_token, "_refused", set())
        self.initialise(LABEL)

    def initialise(self, label: str) -> None:
        """One more token."""
        assert _UTILITY is not None
        pins = ["--so-pin", "12345678", "--pin", PIN]
        subprocess.run(
            [_UTILITY, "--init-token", "--free", "--label", label, *pins],
            check=True,
            capture_output=True,
        )

    def place(self, key_label: str = "signing") -> TokenPlace:
        return TokenPlace(self.library, LABEL, key_label)

    def make_key(
        self, label: str = "signing", algorithm: Algorithm = Algorithm.ES256, key_id: bytes = b"\1"
    ) -> tuple[x509.Certificate, x509.Certificate]:
        """Make a key in the token; gives a signer's certificate for it and its authority's."""
        with self._opened() as session:
            public = _public_key(session, label, algorithm, key_id)
        return certificates_for(
            serialization.load_der_public_key(public),
            "Ana Ruiz",
            algorithm,
        )

    def put_certificate(self, certificate: x509.Certificate, key_id: bytes = b"\1") -> None:
        with self._opened() as session:
            session.create_object(
                {
                    pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE,
                    pkcs11.Attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
                    pkcs11.Attribute.TOKEN: True,
                    pkcs11.Attribute.ID: key_id,
                    pkcs11.Attribute.SUBJECT: certificate.subject.public_bytes(),
                    pkcs11.Attribute.VALUE: certificate.public_bytes(serialization.Encoding.DER),
                }
            )

    def remove(self) -> None:
        """Pull it out: what was open is open no more."""
        self.close()
        self.folder.rename(self.folder.with_name("elsewhere"))
        self.folder.mkdir()

    def put_back(self) -> None:
        self.folder.rmdir()
        self.folder.with_name("elsewhere").rename(self.folder)

    def close(self) -> None:
        """End all sessions of this process behind the program's back."""
        pkcs11.lib(self.library).finalize()

    def _opened(self) -> pkcs11.Session:
        self.close()  # the program may be logged in, and a process can be only once
        return pkcs11.lib(self.library).get_token(token_label=LABEL).open(rw=True, user_pin=PIN)


def _public_key(session: pkcs11.Session, label: str, algorithm: Algorithm, key_id: bytes) -> bytes:
    options = {"label": label, "id": key_id, "store": True}
    if algorithm is Algorithm.PS256:
        public, _ = session.generate_keypair(pkcs11.KeyType.RSA, 2048, **options)
        return encode_rsa_public_key(public)
    if algorithm is Algorithm.ED25519:
        kind, curve = pkcs11.KeyType.EC_EDWARDS, PrintableString("edwards25519").dump()
    else:
        kind, curve = pkcs11.KeyType.EC, encode_named_curve_parameters(_CURVES[algorithm])
    parameters = session.create_domain_parameters(
        kind, {pkcs11.Attribute.EC_PARAMS: curve}, local=True
    )
    public, _ = parameters.generate_keypair(**options)
    if algorithm is not Algorithm.ED25519:
        return encode_ec_public_key(public)
    point = OctetString.load(public[pkcs11.Attribute.EC_POINT]).native
    return ed25519.Ed25519PublicKey.from_public_bytes(point).public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
