"""Anybody's file gets a verdict in a sentence, never an exception; nothing is fetched for it."""

import http.server
import io
import os
import threading

import c2pa
import pytest
from PIL import Image

from countermark.base.errors import FileRefused
from countermark.credentials.anchors import Anchors
from countermark.credentials.reading import read_credentials
from countermark.credentials.verdict import Finding, Standing
from countermark.rights.policy import Permission, Use
from tests.credentials.support import (
    SAMPLES,
    failure_codes,
    place,
    protected,
    sample,
    second_opinion,
    sign,
)
from tests.credentials.unusual import TRAINING, sign_as_stranger, sign_over

PUBLISHED = {
    "adobe-20220124-A.jpg": "none",
    "adobe-20220124-C.jpg": "untrusted",
    "adobe-20220124-CA.jpg": "untrusted",
    "adobe-20220124-CACA.jpg": "untrusted",
    "adobe-20220124-CAI.jpg": "untrusted",
    "adobe-20220124-E-clm-CAICAI.jpg": "invalid",
    "adobe-20220124-E-dat-CA.jpg": "invalid",
    "adobe-20220124-E-sig-CA.jpg": "invalid",
    "adobe-20220124-XCI.jpg": "invalid",
    "truepic-20230212-camera.jpg": "invalid",
    "adobe-20240110-single_manifest_store.pdf": "untrusted",
}
WHY = {
    "adobe-20220124-E-clm-CAICAI.jpg": {Finding.STATEMENT_ALTERED, Finding.HISTORY_INCOMPLETE},
    "adobe-20220124-E-dat-CA.jpg": {Finding.CONTENT_CHANGED},
    "adobe-20220124-E-sig-CA.jpg": {Finding.SIGNATURE_BROKEN},
    "adobe-20220124-XCI.jpg": {Finding.CONTENT_CHANGED},
    "truepic-20230212-camera.jpg": {Finding.CONTENT_CHANGED},
}


@pytest.fixture
def anchors(key):
    return Anchors((key.identity.authority_pem,))


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_files_get_the_verdict_that_is_true_of_them(real_data, anchors, name):
    verdict = read_credentials(real_data / "c2pa" / name, anchors)
    assert verdict.standing.value == PUBLISHED[name], verdict
    assert verdict.sentence.endswith((".", "!"))
    if name in WHY:
        assert verdict.findings[0] in WHY[name], verdict
    if verdict.standing is Standing.UNTRUSTED:
        assert verdict.failures == ("signingCredential.untrusted",)
        assert "not known to this machine" in verdict.sentence
        assert "unchanged" in verdict.sentence


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_other_engine_agrees_on_what_is_intact(real_data, anchors, name):
    path = real_data / "c2pa" / name
    verdict, opinion = read_credentials(path, anchors), second_opinion(path, None)
    if verdict.standing is Standing.NONE:
        assert not opinion["present"]
    else:
        assert (opinion["integrity"] == "valid") == (verdict.standing is Standing.UNTRUSTED)


def test_an_expired_certificate_is_called_expired_and_never_changed(real_data, anchors):
    verdict = read_credentials(real_data / "c2pa" / "nikon-20221019-building.jpeg", anchors)
    assert verdict.standing in {Standing.INVALID, Standing.UNTRUSTED}
    assert "expired" in verdict.sentence
    assert "changed" not in verdict.sentence.lower()
    assert "altered" not in verdict.sentence.lower()
    assert Finding.EXPIRED in verdict.findings
    assert Finding.CONTENT_CHANGED not in verdict.findings


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_without_credentials_carries_none(tmp_path, anchors, name):
    verdict = read_credentials(place(tmp_path, name), anchors)
    assert verdict.standing is Standing.NONE
    assert "no content credential" in verdict.sentence


# --- files that are none


def _unreadable_or_none(path, anchors):
    verdict = read_credentials(path, anchors)
    assert verdict.standing in {Standing.UNREADABLE, Standing.NONE}, verdict
    assert verdict.sentence.endswith(".")
    assert not verdict.answers
    return verdict


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".avif", ".gif", ".pdf", ""])
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00",
        b"junk",
        bytes(range(256)) * 40,
        b"\xff\xd8\xff",
        b"RIFF",
        b"II*\x00\xff\xff\xff\xff",
        b"GIF89a",
        b"\x00\x00\x00\x1cftypavif",
        b"%PDF-1.7",
    ],
    ids=["empty", "nul", "junk", "noise", "jpeg", "riff", "tiff", "gif", "avif", "pdf"],
)
def test_junk_is_read_without_an_exception(tmp_path, anchors, suffix, content):
    verdict = _unreadable_or_none(place(tmp_path, f"thing{suffix}", content), anchors)
    if not content:
        assert "empty" in verdict.sentence


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.999])
def test_a_truncated_file_is_never_believed(tmp_path, key, anchors, name, part):
    whole = protected(place(tmp_path, name), key)
    data = whole.read_bytes()
    whole.write_bytes(data[: int(len(data) * part)])
    verdict = read_credentials(whole, anchors)
    assert verdict.standing not in {Standing.TRUSTED, Standing.UNTRUSTED}, verdict
    assert verdict.sentence


def test_a_missing_file_a_folder_and_a_loop_of_links_are_unreadable(tmp_path, anchors):
    loop = tmp_path / "loop.jpg"
    loop.symlink_to(loop)
    for path in (tmp_path / "nowhere.jpg", tmp_path, loop, tmp_path / ("n" * 400 + ".jpg")):
        verdict = read_credentials(path, anchors)
        assert verdict.standing is Standing.UNREADABLE
        assert "Errno" not in verdict.sentence


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="root reads what nobody may read"
)
def test_a_file_that_may_not_be_read_says_so(tmp_path, anchors):
    path = place(tmp_path, "photo.jpg")
    path.chmod(0)
    assert "Permission denied" in read_credentials(path, anchors).sentence


def test_a_refused_permission_says_so(tmp_path, anchors, monkeypatch):
    path = place(tmp_path, "photo.jpg")

    def refuse(*_args, **_options):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(type(path), "open", refuse)
    verdict = read_credentials(path, anchors)
    assert verdict.standing is Standing.UNREADABLE
    assert "Permission denied" in verdict.sentence


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_under_a_pictures_name_is_not_waited_for(tmp_path, anchors):
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    found = []
    reading = threading.Thread(
        target=lambda: found.append(read_credentials(pipe, anchors)), daemon=True
    )
    reading.start()
    reading.join(20)
    hung = reading.is_alive()
    if hung:  # let the thread go, so that it does not outlive the test
        os.close(os.open(pipe, os.O_WRONLY))
        reading.join()
    assert not hung
    assert found[0].standing is Standing.UNREADABLE


@pytest.mark.parametrize("name", ["photo.jpg", "photo.webp", "still.gif", "photo.avif"])
def test_a_wrong_suffix_neither_hides_nor_breaks_a_credential(tmp_path, key, anchors, name):
    signed = protected(place(tmp_path, name), key)
    renamed = signed.rename(signed.with_name("renamed.png"))
    verdict = read_credentials(renamed, anchors)
    assert verdict.standing is Standing.TRUSTED


def test_text_under_a_pictures_name_is_named_as_what_it_is(tmp_path, anchors):
    verdict = read_credentials(place(tmp_path, "notes.png", b"These are my notes.\n"), anchors)
    assert verdict.standing is Standing.UNREADABLE
    assert "not what the name says" in verdict.sentence
    assert verdict.next_step


@pytest.mark.parametrize("name", ["notes.jpg", "notes.svg", "notes.mp3", "notes.bmp"])
def test_nonsense_under_any_works_name_is_not_offered_protection(tmp_path, anchors, name):
    verdict = read_credentials(place(tmp_path, name, b"nonsense\n"), anchors)
    assert verdict.standing is Standing.UNREADABLE
    assert "wrong ending" in verdict.next_step


def test_a_kind_that_is_not_known_is_said_to_be_so(tmp_path, anchors):
    verdict = read_credentials(place(tmp_path, "notes.txt", b"These are my notes.\n"), anchors)
    assert verdict.standing is Standing.NONE
    assert "does not know this kind of file" in verdict.sentence
    assert "beside it" in verdict.next_step


def test_what_cannot_hold_a_credential_gets_it_beside(tmp_path, anchors):
    verdict = read_credentials(place(tmp_path, "letter.docx", b"PK\x03\x04"), anchors)
    assert (verdict.standing, "beside it" in verdict.next_step) == (Standing.NONE, True)


def test_a_picture_under_another_picture_s_name_is_told_to_be_renamed(tmp_path, anchors):
    photo = place(tmp_path, "photo.jpg")
    renamed = photo.rename(photo.with_name("photo.png"))
    verdict = read_credentials(renamed, anchors)
    assert verdict.standing is Standing.NONE
    assert verdict.next_step.endswith("Rename it to end in .jpg.")


def test_whatever_cannot_be_read_has_a_next_step(tmp_path, anchors):
    empty = place(tmp_path, "empty.jpg", b"")
    half = place(tmp_path, "half.png", b"\x89PNG\r\n\x1a\n")
    for path in (empty, half, tmp_path / "gone.jpg"):
        verdict = read_credentials(path, anchors)
        assert verdict.standing is Standing.UNREADABLE
        assert verdict.next_step, path.name


# --- our files, altered


@pytest.mark.parametrize("name", SAMPLES)
def test_one_altered_byte_of_the_picture_is_noticed(tmp_path, key, anchors, name):
    original = place(tmp_path, name)
    signed = protected(original, key)
    data = bytearray(signed.read_bytes())
    data[_picture_byte(original.read_bytes(), data)] ^= 0x01
    signed.write_bytes(data)
    verdict = read_credentials(signed, anchors)
    assert verdict.standing is Standing.INVALID
    assert verdict.findings[0] is Finding.CONTENT_CHANGED
    assert "Changed after it was signed by Ana Ruiz" in verdict.sentence
    assert second_opinion(signed, key)["integrity"] == "invalid"


def _picture_byte(before, after):
    """Where a byte from the middle of the original's picture data lies in the signed file."""
    for start in range(len(before) * 2 // 3, len(before) - 12):
        found = after.find(before[start : start + 12])
        if found >= 0 and after.count(before[start : start + 12]) == 1:
            return found + 6
    raise AssertionError("the picture data did not survive")


@pytest.mark.parametrize("name", ["photo.jpg", "drawing.png", "scan.tif", "photo.webp"])
def test_appended_bytes_are_noticed(tmp_path, key, anchors, name):
    signed = protected(place(tmp_path, name), key)
    with signed.open("ab") as file:
        file.write(b"and one thing more")
    assert read_credentials(signed, anchors).standing is Standing.INVALID


@pytest.mark.parametrize("name", ["photo.jpg", "drawing.png", "photo.webp", "scan.tif"])
def test_saving_it_again_strips_the_credential_and_leaves_none(tmp_path, key, anchors, name):
    signed = protected(place(tmp_path, name), key)
    with Image.open(signed) as image:
        image.load()
        kind = image.format
        bare = image.copy()
    bare.info = {}
    bare.save(signed, kind)
    assert read_credentials(signed, anchors).standing is Standing.NONE


@pytest.mark.parametrize(
    ("words", "finding"),
    [(b"notAllowed", Finding.STATEMENT_ALTERED), (b"Countermark", None)],
    ids=["rights", "claim"],
)
def test_altering_the_statement_is_noticed(tmp_path, key, anchors, words, finding):
    signed = protected(place(tmp_path, "drawing.png"), key)
    data = bytearray(signed.read_bytes())
    at = data.index(words, data.index(b"caBX"))
    data[at] ^= 0x01
    signed.write_bytes(data)
    verdict = read_credentials(signed, anchors)
    assert verdict.standing is Standing.INVALID
    if finding:
        assert finding in verdict.findings
    assert "unchanged since" not in verdict.sentence


def test_noise_anywhere_in_the_credential_never_raises_and_is_never_believed(
    tmp_path, key, anchors
):
    signed = protected(place(tmp_path, "drawing.png"), key)
    data = signed.read_bytes()
    start = data.index(b"caBX") + 4
    length = int.from_bytes(data[start - 8 : start - 4], "big")
    # The length of the outermost box is written twice, and only one engine reads the second.
    for at in range(start + 8, start + length, 211):
        hurt = bytearray(data)
        hurt[at] ^= 0xFF
        signed.write_bytes(hurt)
        verdict = read_credentials(signed, anchors)
        assert verdict.sentence
        if verdict.standing in {Standing.TRUSTED, Standing.UNTRUSTED}:
            # Only padding may differ, and then both engines say that nothing is wrong.
            assert failure_codes(second_opinion(signed, key)) == set()


def test_a_credential_moved_to_another_picture_is_noticed(tmp_path, key, anchors):
    signed = sign(place(tmp_path, "drawing.png"), key).staged.read_bytes()
    start = signed.index(b"caBX") - 4
    length = int.from_bytes(signed[start : start + 4], "big") + 12
    other = sample("transparent.png")
    moved = place(tmp_path, "moved.png", other[:33] + signed[start : start + length] + other[33:])
    verdict = read_credentials(moved, anchors)
    assert verdict.standing is Standing.INVALID
    assert verdict.findings[0] is Finding.CONTENT_CHANGED


# --- other people's statements


def test_without_our_authority_our_own_file_is_intact_but_of_an_unknown_signer(tmp_path, key):
    verdict = read_credentials(protected(place(tmp_path, "photo.jpg"), key), Anchors())
    assert verdict.standing is Standing.UNTRUSTED
    assert verdict.failures == ("signingCredential.untrusted",)
    assert verdict.answers[Use.GENERATIVE_TRAINING] is Permission.NOT_ALLOWED


BROKEN_STATEMENTS = {
    "a word that means nothing": (
        [("cawg.training-mining", {"entries": {"cawg.ai_training": {"use": "maybe"}}})],
        {},
        "maybe",
    ),
    "no entries": ([("cawg.training-mining", {"remark": "keep out"})], {}, "no entries"),
    "entries of the wrong kind": ([("cawg.training-mining", {"entries": ["no"]})], {}, "entries"),
    "an entry of the wrong kind": (
        [("cawg.training-mining", {"entries": {"cawg.ai_training": "notAllowed"}})],
        {},
        "means nothing",
    ),
    "an unknown entry beside a good one": (
        [
            (
                "cawg.training-mining",
                {"entries": {"training": {"use": "allowed"}, **TRAINING("cawg", "notAllowed")}},
            )
        ],
        {Use.OTHER_TRAINING: Permission.NOT_ALLOWED},
        "unknown entry",
    ),
    "constrained without conditions": (
        [("cawg.training-mining", {"entries": TRAINING("cawg", "constrained")})],
        {Use.OTHER_TRAINING: Permission.NOT_ALLOWED},
        "",
    ),
    "two labels that contradict each other": (
        [
            ("cawg.training-mining", {"entries": TRAINING("cawg", "allowed")}),
            ("c2pa.training-mining", {"entries": TRAINING("c2pa", "notAllowed")}),
        ],
        {Use.OTHER_TRAINING: Permission.NOT_ALLOWED},
        "contradict",
    ),
    "two labels that contradict each other the other way": (
        [
            ("cawg.training-mining", {"entries": TRAINING("cawg", "notAllowed")}),
            ("c2pa.training-mining", {"entries": TRAINING("c2pa", "allowed")}),
        ],
        {Use.OTHER_TRAINING: Permission.NOT_ALLOWED},
        "contradict",
    ),
    "the same label twice": (
        [
            ("cawg.training-mining", {"entries": TRAINING("cawg", "allowed")}),
            ("cawg.training-mining", {"entries": TRAINING("cawg", "notAllowed")}),
        ],
        {Use.OTHER_TRAINING: Permission.NOT_ALLOWED},
        "contradict",
    ),
}


@pytest.mark.parametrize("case", BROKEN_STATEMENTS)
def test_a_broken_rights_statement_is_reported_and_never_guessed(tmp_path, stranger, case):
    assertions, answers, words = BROKEN_STATEMENTS[case]
    path = sign_as_stranger(place(tmp_path, "photo.jpg"), stranger, assertions)
    verdict = read_credentials(path, Anchors((stranger.identity.authority_pem,)))
    assert verdict.standing is Standing.TRUSTED, "the library finds nothing wrong with it"
    assert verdict.answers == answers
    assert words in verdict.sentence
    if words and words != "contradict" and not answers:
        assert "the owner" not in verdict.sentence


def test_the_old_label_alone_is_understood(tmp_path, stranger):
    path = sign_as_stranger(
        place(tmp_path, "photo.jpg"),
        stranger,
        [("c2pa.training-mining", {"entries": TRAINING("c2pa", "notAllowed")})],
    )
    verdict = read_credentials(path, Anchors())
    assert verdict.answers == {Use.OTHER_TRAINING: Permission.NOT_ALLOWED}


# --- histories


@pytest.mark.parametrize(
    "name", ["adobe-20220124-E-dat-CA.jpg", "adobe-20220124-E-sig-CA.jpg", "adobe-20220124-XCI.jpg"]
)
def test_a_good_signature_over_a_tampered_file_does_not_hide_it(
    real_data, tmp_path, stranger, name
):
    tampered = place(tmp_path, name, (real_data / "c2pa" / name).read_bytes())
    verdict = read_credentials(
        sign_over(tampered, stranger), Anchors((stranger.identity.authority_pem,))
    )
    assert verdict.standing is Standing.TRUSTED, "the newest signature is good"
    assert "already been changed" in verdict.sentence


def test_a_good_signature_over_a_sound_file_casts_no_doubt(real_data, tmp_path, stranger):
    name = "adobe-20220124-CA.jpg"
    sound = place(tmp_path, name, (real_data / "c2pa" / name).read_bytes())
    verdict = read_credentials(
        sign_over(sound, stranger), Anchors((stranger.identity.authority_pem,))
    )
    assert verdict.standing is Standing.TRUSTED
    assert "already been changed" not in verdict.sentence


# --- nothing leaves the machine


@pytest.fixture
def listener():
    """A web server on this machine that notes what is asked of it."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_args):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        server.asked = asked
        yield server
        server.shutdown()
        thread.join()


def _far_away(tmp_path, stranger, listener):
    address = f"http://127.0.0.1:{listener.server_port}/manifest.c2pa"
    return sign_as_stranger(place(tmp_path, "photo.jpg"), stranger, [], remote=address)


def test_a_manifest_kept_elsewhere_is_never_fetched(tmp_path, stranger, listener, anchors):
    path = _far_away(tmp_path, stranger, listener)
    verdict = read_credentials(path, anchors)
    assert listener.asked == []
    assert verdict.standing is Standing.UNREADABLE
    assert "elsewhere" in verdict.sentence
    assert "damaged" not in verdict.sentence


def test_the_listener_would_notice(tmp_path, stranger, listener):
    """The test above means something: with the library's defaults a request does arrive."""
    path = _far_away(tmp_path, stranger, listener)
    context = c2pa.Context(c2pa.Settings.from_dict({"verify": {"remote_manifest_fetch": True}}))
    with pytest.raises(c2pa.C2paError):
        c2pa.Reader("image/jpeg", io.BytesIO(path.read_bytes()), context=context)
    assert listener.asked == ["/manifest.c2pa"]


def test_protecting_a_file_whose_manifest_is_elsewhere_fetches_nothing(
    tmp_path, stranger, listener, key
):
    path = _far_away(tmp_path, stranger, listener)
    before = path.read_bytes()
    with pytest.raises(FileRefused, match="elsewhere"):  # it would lose its history
        sign(path, key)
    assert listener.asked == []
    assert path.read_bytes() == before
