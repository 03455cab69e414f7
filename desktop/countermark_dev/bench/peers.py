"""What a person would do without the program: the same library by its documentation, in a loop or
one process a file; and a metadata tool in one batch.

All are given what they need beforehand. None flushes or reads back what it wrote, as the program
does; none is blamed for it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import c2pa

from countermark_dev.bench import exiftool, one_file
from countermark_dev.bench.material import MANIFEST, SigningMaterial
from countermark_dev.bench.reading import IndependentReader
from countermark_dev.bench.steps import NotMeasured, Step


class Peers:
    """The other tools, with a test certificate.

    Args:
        folder: for the files that tools want their arguments in.
        material: whom they sign as.
    """

    def __init__(self, folder: Path, material: SigningMaterial) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._material = material
        self._exiftool_config = exiftool.write_config(folder)
        self._arguments = tuple(
            str(_written(folder / name, text))
            for name, text in (
                ("manifest.json", MANIFEST),
                ("chain.pem", material.chain),
                ("key.pem", material.key),
            )
        )

    def steps(self) -> tuple[Step, ...]:
        """All of them, for one process."""
        signed = IndependentReader([self._material.authority]).check
        bare = partial(self._one_process_a_file, flags=("--no-thumbnail",))
        return (
            Step(
                "library-loop",
                "c2pa-python in a loop",
                1,
                self._loop,
                signed,
                slow=True,
            ),
            Step(
                "process-a-file",
                "one process a file",
                1,
                self._one_process_a_file,
                signed,
                slow=True,
            ),
            Step(
                "process-a-file-bare",
                "one process a file, no thumbnail",
                1,
                bare,
                signed,
                slow=True,
            ),
            Step(
                "exiftool",
                "exiftool, XMP only",
                1,
                partial(exiftool.write, config=self._exiftool_config),
                exiftool.check,
                slow=True,
                start_up=exiftool.start_up(self._exiftool_config),
            ),
        )

    def _loop(self, sources: Sequence[Path], folder: Path) -> None:
        info = c2pa.C2paSignerInfo(
            c2pa.C2paSigningAlg.ES256,
            self._material.chain.encode(),
            self._material.key.encode(),
            None,
        )
        with c2pa.Signer.from_info(info) as signer:
            for source in sources:
                try:
                    with c2pa.Builder(MANIFEST) as builder:
                        builder.sign_file(source, folder / source.name, signer)
                except c2pa.C2paError as error:
                    raise NotMeasured(str(error)[-200:]) from error

    def _one_process_a_file(
        self, sources: Sequence[Path], folder: Path, flags: tuple[str, ...] = ()
    ) -> None:
        for source in sources:
            place = (str(source), str(folder / source.name))
            command = [sys.executable, "-I", one_file.__file__, *place, *self._arguments, *flags]
            done = subprocess.run(command, capture_output=True, check=False)
            if done.returncode:
                raise NotMeasured(done.stderr.decode(errors="replace").strip()[-200:])


def _written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path
