"""What finds a work again is the same before and after signing, for every format with pictures."""

import pytest

from countermark.media.fingerprint import codes_of
from countermark.media.probe import recognise
from tests.credentials.support import place, protected


@pytest.mark.parametrize(
    "name",
    [
        "studio.jpg",
        "print-cmyk.jpg",
        "transparent.png",
        "sixteen-bit.png",
        "palette.png",
        "studio.webp",
        "animated.webp",
        "scan.tif",
        "studio.avif",
        "animated.gif",
    ],
)
def test_signing_leaves_the_content_code_as_it_is(name, tmp_path, key):
    source = place(tmp_path, name)
    signed = protected(source, key)
    before, after = (codes_of(path, recognise(path)) for path in (source, signed))
    assert before.content == after.content != ""
    assert before.iscc != after.iscc  # the whole code tells the very file
