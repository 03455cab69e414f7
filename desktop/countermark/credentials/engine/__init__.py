"""The credential library behind typed modules: contexts, signers, reading, signing.

Nothing outside this package imports c2pa.
"""

from countermark.credentials.engine.embeddable import EmbeddableManifest
from countermark.credentials.engine.embeddable_film import FilmManifest
from countermark.credentials.engine.reading import read_report
from countermark.credentials.engine.signers import make_signer
from countermark.credentials.engine.terms import (
    BYTES,
    EngineError,
    Form,
    Ingredient,
    KeptElsewhere,
    NoCredential,
    Report,
)
from countermark.credentials.engine.writing import sign_beside, sign_into

__all__ = [
    "BYTES",
    "EmbeddableManifest",
    "EngineError",
    "FilmManifest",
    "Form",
    "Ingredient",
    "KeptElsewhere",
    "NoCredential",
    "Report",
    "make_signer",
    "read_report",
    "sign_beside",
    "sign_into",
]
