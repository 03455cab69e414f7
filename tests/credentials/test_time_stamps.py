"""Time-stamps while signing and after: given, refused, late, and never at the cost of a batch."""

import io
from dataclasses import replace

import encypher_c2pa
import pytest
from PIL import Image, ImageChops

from countermark.base.errors import EnvironmentFault, FileRefused, UserError
from countermark.base.times import now
from countermark.credentials import stamping
from countermark.credentials import timestamps as module
from countermark.credentials.anchors import Anchors
from countermark.credentials.reading import read_credentials
from countermark.credentials.rfc3161 import read_answer, stamp_request
from countermark.credentials.signing import sign_file
from countermark.credentials.stamping import StampTask, stamp_file
from countermark.credentials.task import SigningTask
from countermark.credentials.timestamps import (
    Timestamps,
    WhenUnstamped,
    authority_address,
    check_authority,
    known_authorities,
    what_is_sent,
)
from countermark.credentials.verdict import Standing
from countermark.media.formats import recognise
from countermark.media.snapshot import take_snapshot
from tests.credentials.every_format import EMBEDDING, made, substance
from tests.credentials.support import (
    declared_uses,
    place,
    protected,
    publish,
    second_opinion,
    sign,
    statement,
)
from tests.timestamp_authority import Behaviour, refusing_address, running_authority

ANSWERS_AT_ONCE_AND_WRONGLY = (
    Behaviour.REJECTS,
    Behaviour.STATUS_500,
    Behaviour.GARBAGE,
    Behaviour.WRONG_IMPRINT,
    Behaviour.WRONG_NONCE,
    Behaviour.NOT_FOR_STAMPING,
    Behaviour.HUGE,
)


@pytest.fixture
def authority(tmp_path):
    folder = tmp_path / "authority"
    folder.mkdir()
    with running_authority(folder) as running:
        yield running


@pytest.fixture
def wanted(authority, request):
    """Time-stamps for a batch of this test's own."""
    return Timestamps(authority.address, WhenUnstamped.SIGN, batch=request.node.nodeid)


def signed(source, key, timestamps, name=""):
    folder = source.parent / "signed"
    folder.mkdir(exist_ok=True)
    anchors = Anchors((key.identity.authority_pem,))
    destination = folder / (name or source.name)
    return sign_file(
        SigningTask(source, destination, statement(key), key, anchors, now(), timestamps=timestamps)
    )


def stamp_task(path, key, timestamps):
    anchors = Anchors((key.identity.authority_pem,))
    return StampTask(path, take_snapshot(path).sha256, key, anchors, timestamps)


def pixels(path):
    with Image.open(path) as image:
        return image.convert("RGBA")


def test_without_a_choice_nobody_is_asked(tmp_path, key, authority):
    result = signed(place(tmp_path, "photo.jpg"), key, None)
    assert authority.asked == 0
    assert (result.verdict.time_is_stamped, result.remark) == (False, "")


@pytest.mark.parametrize("name", ["photo.jpg", "drawing.png", "scan.tif", "photo.avif"])
def test_a_signature_gets_the_authoritys_time(tmp_path, key, wanted, name):
    source = place(tmp_path, name)
    result = signed(source, key, wanted)
    assert result.verdict.standing is Standing.TRUSTED
    assert result.verdict.time_is_stamped
    assert result.remark == ""
    opinion = second_opinion(publish(result, source), key)
    codes = {item["code"] for item in opinion["validation_results"]["informational"]}
    assert opinion["validation_state"] == "Trusted"
    assert "timeStamp.untrusted" in codes, "it is there, from an authority nobody listed"


def test_a_reader_that_trusts_the_authority_trusts_its_time(tmp_path, key, wanted, authority):
    source = place(tmp_path, "photo.jpg")
    path = publish(signed(source, key, wanted), source)
    anchors = Anchors((key.identity.authority_pem,), (authority.root_pem,))
    verdict = read_credentials(path, anchors)
    results = verdict.details["validation_results"]["activeManifest"]["success"]
    assert "timeStamp.trusted" in {item["code"] for item in results}


@pytest.mark.parametrize("behaviour", ANSWERS_AT_ONCE_AND_WRONGLY)
def test_when_the_authority_fails_the_file_is_signed_without_and_says_so(
    tmp_path, key, wanted, authority, behaviour
):
    authority.behaviour = behaviour
    result = signed(place(tmp_path, "photo.jpg"), key, wanted)
    assert result.verdict.standing is Standing.TRUSTED
    assert not result.verdict.time_is_stamped
    assert result.remark == (
        "Signed without a time-stamp. 127.0.0.1 gave no time-stamp. "
        "`countermark timestamp` adds it later."
    )


def test_or_the_file_fails_and_nothing_is_left(tmp_path, key, wanted, authority):
    authority.behaviour = Behaviour.REJECTS
    source = place(tmp_path, "photo.jpg")
    with pytest.raises(FileRefused, match="Not signed, because a time-stamp is wanted"):
        signed(source, key, replace(wanted, when_unstamped=WhenUnstamped.FAIL))
    assert list((tmp_path / "signed").iterdir()) == []


def test_after_two_failures_in_a_row_the_authority_is_asked_no_more(
    tmp_path, key, wanted, authority
):
    authority.behaviour = Behaviour.STATUS_500
    source = place(tmp_path, "photo.jpg")
    results = [signed(source, key, wanted, f"{number}.jpg") for number in range(4)]
    assert authority.asked == 2
    assert all(result.remark for result in results)
    authority.behaviour = Behaviour.GOOD
    again = signed(source, key, replace(wanted, batch="the next batch"), "again.jpg")
    assert again.verdict.time_is_stamped


def test_one_failure_between_successes_is_no_reason_to_give_up(tmp_path, key, wanted, authority):
    source = place(tmp_path, "photo.jpg")
    stamped = []
    for number, behaviour in enumerate([Behaviour.STATUS_500, Behaviour.GOOD] * 3):
        authority.behaviour = behaviour
        stamped.append(signed(source, key, wanted, f"{number}.jpg").verdict.time_is_stamped)
    assert stamped == [False, True] * 3


def test_one_failure_that_took_long_is_enough(tmp_path, key, wanted, authority, monkeypatch):
    """The library waits half a minute for a silent authority; that is not paid twice."""
    monkeypatch.setattr(stamping, "_LONG", -1.0)
    authority.behaviour = Behaviour.STATUS_500
    source = place(tmp_path, "photo.jpg")
    for number in range(3):
        signed(source, key, wanted, f"{number}.jpg")
    assert authority.asked == 1


def test_an_authority_known_to_fail_is_not_asked_at_all(tmp_path, key, wanted, authority):
    result = signed(place(tmp_path, "photo.jpg"), key, replace(wanted, fault="It is down."))
    assert authority.asked == 0
    assert "Signed without a time-stamp. It is down." in result.remark


def test_a_broken_file_is_not_blamed_on_the_authority(tmp_path, key, wanted, authority):
    with pytest.raises(FileRefused) as refused:
        signed(place(tmp_path, "photo.jpg", b"\xff\xd8\xff\xe0 no picture"), key, wanted)
    assert "time-stamp" not in str(refused.value)


@pytest.mark.parametrize(
    "name", ["studio.jpg", "drawing.png", "studio.webp", "scan.tif", "photo.avif", "still.gif"]
)
def test_a_time_stamp_is_added_later_and_all_else_stays(tmp_path, key, wanted, name):
    path = protected(place(tmp_path, name), key)
    before = read_credentials(path, Anchors((key.identity.authority_pem,)))
    uses = declared_uses(second_opinion(path, key))
    shown = pixels(path)
    result = stamp_file(stamp_task(path, key, wanted))
    result.staged.replace(path)
    after = result.verdict
    assert (before.time_is_stamped, after.time_is_stamped) == (False, True)
    assert after.standing is Standing.TRUSTED
    assert (after.answers, after.conditions) == (before.answers, before.conditions)
    assert ImageChops.difference(pixels(path), shown).getbbox() is None
    opinion = second_opinion(path, key)
    assert opinion["validation_state"] == "Trusted"
    assert opinion["validation_results"]["failure"] == []
    assert declared_uses(opinion) == uses


def test_what_is_added_stamps_the_signature_made_before(tmp_path, key, wanted, authority):
    path = protected(place(tmp_path, "photo.jpg"), key)
    anchors = Anchors((key.identity.authority_pem,), (authority.root_pem,))
    before = read_credentials(path, anchors)
    result = stamp_file(stamp_task(path, key, wanted))
    details = read_credentials(result.staged, anchors).details
    newest = details["manifests"][details["active_manifest"]]
    (stamp,) = [item["data"] for item in newest["assertions"] if item["label"] == "c2pa.time-stamp"]
    assert list(stamp) == [before.manifest]


@pytest.mark.parametrize("behaviour", [*ANSWERS_AT_ONCE_AND_WRONGLY])
def test_when_the_authority_fails_later_the_file_is_as_it_was(
    tmp_path, key, wanted, authority, behaviour
):
    path = protected(place(tmp_path, "photo.jpg"), key)
    content = path.read_bytes()
    authority.behaviour = behaviour
    with pytest.raises(FileRefused, match=r"127\.0\.0\.1 gave no time-stamp"):
        stamp_file(stamp_task(path, key, wanted))
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_was_changed_gets_no_time_stamp(tmp_path, key, wanted, authority):
    path = protected(place(tmp_path, "photo.jpg"), key)
    task = stamp_task(path, key, wanted)
    path.write_bytes(path.read_bytes() + b"more")
    with pytest.raises(FileRefused, match="changed after it was protected"):
        stamp_file(task)
    with pytest.raises(FileRefused, match="Changed after it was signed"):
        stamp_file(stamp_task(path, key, wanted))
    assert authority.asked == 0


def test_a_strangers_file_gets_no_time_stamp(tmp_path, key, stranger, wanted, authority):
    path = protected(place(tmp_path, "photo.jpg"), stranger)
    with pytest.raises(FileRefused, match="not known to this machine"):
        stamp_file(stamp_task(path, key, wanted))
    assert authority.asked == 0


def test_a_good_authority_passes_the_check(authority):
    check_authority(authority.address)
    assert authority.asked == 1


WORDS = {
    Behaviour.REJECTS: "refuses to give a time-stamp: Message digest algorithm is not supported.",
    Behaviour.STATUS_500: "answered with status 500",
    Behaviour.GARBAGE: "something that is no time-stamp",
    Behaviour.WRONG_IMPRINT: "stamped something other",
    Behaviour.WRONG_NONCE: "answered another request",
    Behaviour.NOT_FOR_STAMPING: "a certificate that is not for time-stamps",
    Behaviour.HUGE: "longer than it may be",
}


@pytest.mark.parametrize(("behaviour", "words"), WORDS.items())
def test_a_bad_one_is_told_in_words(authority, behaviour, words):
    authority.behaviour = behaviour
    with pytest.raises(EnvironmentFault, match=words) as fault:
        check_authority(authority.address)
    assert fault.value.hint


def test_a_silent_one_costs_one_short_wait(authority, monkeypatch):
    ask = module.ask_server
    monkeypatch.setattr(module, "ask_server", lambda *a, **k: ask(*a, **k, timeout=0.2))
    authority.behaviour = Behaviour.HANGS
    with pytest.raises(EnvironmentFault, match="did not answer within"):
        check_authority(authority.address)


def test_one_where_nobody_listens_is_told_in_words():
    with pytest.raises(EnvironmentFault, match="refuses the connection"):
        check_authority(refusing_address())


def test_the_authoritys_policy_is_its_own_affair(authority):
    """None is asked for, so none is wrong (RFC 3161, section 2.4.2)."""
    authority.behaviour = Behaviour.WRONG_POLICY
    check_authority(authority.address)


def test_no_garbled_answer_surprises_the_reader(authority):
    _, answer = authority.answer(stamp_request(b"\x17" * 32, 2**62))
    assert read_answer(answer).nonce == 2**62
    for cut in range(0, len(answer), 7):
        with pytest.raises(ValueError):
            read_answer(answer[:cut])
    for place_ in range(120):
        garbled = io.BytesIO(answer)
        garbled.seek(place_)
        garbled.write(bytes([answer[place_] ^ 0x40]))
        try:
            read_answer(garbled.getvalue())
        except ValueError:
            continue


def test_authorities_are_chosen_by_name_or_address():
    for authority in known_authorities():
        assert authority_address(authority.name.upper()) == authority.address
        assert authority_address(f" {authority.address} ") == authority.address
        assert authority.note.endswith(".")
    assert authority_address("https://tsa.example/x") == "https://tsa.example/x"
    for wrong in ("", "example", "ftp://tsa.example", "https://me:secret@tsa.example", "https://["):
        with pytest.raises(UserError, match="no address of a time-stamp authority"):
            authority_address(wrong)


def test_it_says_what_is_sent():
    sentence = what_is_sent("http://timestamp.digicert.com")
    assert "timestamp.digicert.com" in sentence
    assert "nothing of the picture" in sentence


OTHER_KINDS = ["phone.heic", "film.mov", "song.mp3", "song.wav", "book.pdf", "drawing.svg"]


@pytest.mark.parametrize("name", [*OTHER_KINDS, "film.mkv", "pages.tif"])
def test_films_documents_and_sidecars_get_theirs_later_too(tmp_path, key, wanted, name):
    source = place(tmp_path, name, made(name))
    first = sign(source, key)
    sidecar = tmp_path / f"{name}.c2pa"
    work = source if first.is_sidecar else publish(first, source)
    if first.is_sidecar:
        first.staged.rename(sidecar)
    before = substance(work) if name in EMBEDDING else work.read_bytes()

    stamped = stamp_file(stamp_task(work, key, wanted))

    assert stamped.is_sidecar == first.is_sidecar
    stamped.staged.replace(sidecar if stamped.is_sidecar else work)
    anchors = Anchors((key.identity.authority_pem,))
    verdict = read_credentials(work, anchors)
    assert (verdict.standing, verdict.time_is_stamped) == (Standing.TRUSTED, True)
    assert verdict.answers == first.verdict.answers
    assert (substance(work) if name in EMBEDDING else work.read_bytes()) == before
    opinion = encypher_c2pa.verify(
        work.read_bytes(),
        "audio/mpeg" if stamped.is_sidecar else recognise(work).media_type,
        manifest_store=sidecar.read_bytes() if stamped.is_sidecar else None,
        telemetry=False,
        online=False,
        trust_pem=key.identity.authority_pem,
        no_default_trust=True,
    )
    assert (opinion["integrity"], opinion["validation_state"]) == ("valid", "Trusted")


def test_a_creators_assertion_is_signed_with_a_stamp_as_well(tmp_path, key, wanted):
    own = (key.identity.authority_pem,)
    task = SigningTask(
        place(tmp_path, "photo.jpg"),
        tmp_path / "signed.jpg",
        statement(key),
        key,
        Anchors(own, identity=own),
        now(),
        timestamps=wanted,
        creator=key,
    )
    done = sign_file(task)
    assert done.verdict.time_is_stamped
    assert b"cawg.identity" in done.staged.read_bytes()
