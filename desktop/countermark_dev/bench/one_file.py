"""Signs one file and ends: what a shell loop over a signing tool runs once a file.

`python one_file.py SOURCE DESTINATION MANIFEST CHAIN KEY [--no-thumbnail]`. It imports nothing but
the library, so that its start costs no more than it must.
"""

import sys
from pathlib import Path

import c2pa


def main(source: str, destination: str, manifest: str, chain: str, key: str, *flags: str) -> None:
    """Sign."""
    settings = {"builder": {"thumbnail": {"enabled": "--no-thumbnail" not in flags}}}
    info = c2pa.C2paSignerInfo(
        c2pa.C2paSigningAlg.ES256, Path(chain).read_bytes(), Path(key).read_bytes(), None
    )
    with (
        c2pa.Context(c2pa.Settings.from_dict(settings)) as context,
        c2pa.Signer.from_info(info) as signer,
        c2pa.Builder(Path(manifest).read_text(), context) as builder,
    ):
        builder.sign_file(source, destination, signer)


if __name__ == "__main__":
    main(*sys.argv[1:])
