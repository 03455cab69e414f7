"""What crawlers see of a site: there, missing, different, unreadable, and since when."""

import json
import shutil
from urllib.parse import unquote

import pytest
from PIL import Image

from countermark.base.errors import UserError
from countermark.base.web import Visit
from countermark.declarations.headers import response_headers
from countermark.jobs.cancel import CancelToken
from countermark.operations.audit import audit
from countermark.operations.codes import code_works
from countermark.operations.declare import declare, published_for
from countermark.operations.findings import Finding
from countermark.operations.places import add_service, add_site, publish_collection
from countermark.operations.site_folder import SiteFolder
from countermark.operations.uploaded import look_at_upload
from countermark.operations.visiting import Visitor
from tests.declarations.test_real_servers import fit_for_servers, free_port, nginx, running
from tests.servers import Reply, always, running_server

THERE, MISSING = Finding.THERE, Finding.MISSING
OFFER = "/policies/tdm-policy-portfolio.json"
DIFFERENT, UNREADABLE = Finding.DIFFERENT, Finding.UNREADABLE


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


class Town:
    """A site of one's own on a server of this machine, with one protected picture in a portfolio.

    Attributes:
        files: what the server has, by path; tests spoil them.
        headers: what it sends with everything.
    """

    def __init__(self, studio, pictures, tmp_path, server):
        self.studio, self.server = studio, server
        self.files: dict[str, bytes] = {}
        self.headers: dict[str, str] = {}
        server.answer = self.answer
        signed = tmp_path / "signed"
        studio.protect(pictures, output=signed)
        self.signed = sorted(path for path in signed.rglob("*") if path.is_file())
        self.place = add_site(studio.workspace, "home", server.address("/"))
        collection = studio.workspace.collections.create("portfolio", pictures)
        publish_collection(studio.workspace, self.place, collection, "portfolio")
        coded = list(code_works(studio.workspace, self.place, studio.executor, studio.cancel))
        assert coded
        assert not any(item.problem for item in coded)
        self.upload(tmp_path / "export")

    def upload(self, folder):
        """Declare, and put what was written onto the server, with the pictures."""
        declare(self.studio.workspace, "home", folder)
        site = published_for(self.studio.workspace, "home", self.studio.key.identity.party).site
        self.site = site
        for document in folder.rglob("*"):
            if document.is_file():
                self.files["/" + document.relative_to(folder).as_posix()] = document.read_bytes()
        by_name = {path.name: path for path in self.signed}
        self.pictures = [work.path for work in site.works]
        for work in site.works:
            self.files[work.path] = by_name[work.name].read_bytes()
        self.headers = dict(response_headers(site, site.rules[0]))

    def answer(self, request):
        body = self.files.get(request.path)
        if body is None:
            return Reply(b"not here", 404, "text/plain", self.headers)
        return Reply(body, 200, "application/octet-stream", self.headers)

    def look(self, target="home", **more):
        visitor = Visitor(CancelToken(), pause=0)
        studio = self.studio
        return audit(
            studio.workspace, target, visitor, studio.executor, studio.cancel, samples=1, **more
        )

    def found(self, **more):
        """Findings by the beginning of the channel's name."""
        return {item.channel: item for item in self.look(**more).observed}


@pytest.fixture
def town(studio, pictures, tmp_path):
    for other in (pictures / "demo.gif", *(pictures / "2026").iterdir()):
        other.unlink()
    with running_server(always(), None) as server:
        yield Town(studio, pictures, tmp_path, server)


def one(found, start):
    """The only channel whose name begins so for the first picture, or the site."""
    fitting = [item for name, item in found.items() if name.startswith(start)]
    assert fitting, f"{start} not among {sorted(found)}"
    return fitting[0]


def test_what_was_declared_and_uploaded_is_there(town):
    looked = town.look()
    assert looked.faults == ()
    channels = " ".join(item.channel for item in looked.observed)
    for name in (
        "AI crawlers", "Content-Usage", "Content-Signal", "tdmrep.json", "RSL", "ai.txt",
        "trust.txt", "Policy document", "tdm-reservation header", "X-Robots-Tag header",
        "Credential of", "XMP of", "Picture of",
    ):  # fmt: skip
        assert name in channels
    assert {"/robots.txt", "/.well-known/tdmrep.json", town.pictures[0]} <= {
        request.path for request in town.server.asked
    }


@pytest.mark.parametrize(
    ("path", "channel"),
    [
        ("/robots.txt", "robots.txt, AI crawlers"),
        ("/robots.txt", "robots.txt, Content-Usage"),
        ("/.well-known/tdmrep.json", "tdmrep.json"),
        ("/rsl.xml", "RSL"),
        ("/ai.txt", "ai.txt"),
        ("/.well-known/trust.txt", "trust.txt"),
        (OFFER, f"Policy document {OFFER}"),
    ],
)
def test_a_document_that_is_gone_is_missing(town, path, channel):
    del town.files[path]
    assert one(town.found(), channel).finding is MISSING


@pytest.mark.parametrize(
    ("path", "old", "new", "channel", "finding"),
    [
        ("/robots.txt", b"User-agent: GPTBot\n", b"", "robots.txt, AI", DIFFERENT),
        ("/robots.txt", b"train-ai=n", b"train-ai=y", "robots.txt, Content-Usage", DIFFERENT),
        ("/robots.txt", b"train-ai=n", b"train-ai=no", "robots.txt, Content-Usage", DIFFERENT),
        ("/robots.txt", b"ai-train=no", b"ai-train=yes", "robots.txt, Content-Sig", DIFFERENT),
        ("/.well-known/tdmrep.json", b": 1", b": 0", "tdmrep.json", DIFFERENT),
        ("/.well-known/tdmrep.json", b": 1", b': "1"', "tdmrep.json", UNREADABLE),
        ("/.well-known/tdmrep.json", b"[", b"", "tdmrep.json", UNREADABLE),
        ("/rsl.xml", b"</rsl>", b"", "RSL", UNREADABLE),
        (OFFER, b"tdm:mine", b"tdm:read", f"Policy document {OFFER}", UNREADABLE),
    ],
)
def test_a_spoiled_document_is_told_with_the_reason(town, path, old, new, channel, finding):
    assert old in town.files[path]
    town.files[path] = town.files[path].replace(old, new)
    found = one(town.found(), channel)
    assert found.finding is finding
    assert found.detail.endswith(".")


def test_headers_that_a_server_dropped_or_changed_are_told(town):
    del town.headers["X-Robots-Tag"]
    town.headers["tdm-reservation"] = "0"
    found = town.found()
    assert one(found, "X-Robots-Tag header").finding is MISSING
    assert one(found, "tdm-reservation header").finding is DIFFERENT


def test_a_page_that_says_otherwise_contradicts(town):
    town.files["/"] = b'<html><head><meta name="tdm-reservation" content="0"></head></html>'
    town.headers["Content-Type"] = "text/html"
    found = one(town.found(), "TDMRep meta tags of /")
    assert found.finding is DIFFERENT


def test_a_stripped_picture_has_lost_everything_but_itself(town, tmp_path):
    for path in town.pictures:
        bare = tmp_path / "bare.png"
        source = next(each for each in town.signed if each.name == unquote(path).rpartition("/")[2])
        with Image.open(source) as image:
            Image.frombytes(image.mode, image.size, image.tobytes()).save(bare)
        town.files[path] = bare.read_bytes()
    found = town.found()
    assert one(found, "Credential of").finding is MISSING
    assert "stripped" in one(found, "Credential of").detail
    assert one(found, "XMP of").finding is MISSING
    assert one(found, "Picture of").finding is THERE


def test_another_picture_at_the_address_is_told(town, tmp_path):
    other = tmp_path / "other.jpg"
    Image.effect_mandelbrot((400, 300), (-2, -1.5, 1, 1.5), 60).convert("RGB").save(other)
    for path in town.pictures:
        town.files[path] = other.read_bytes()
    assert one(town.found(), "Picture of").finding is DIFFERENT


def test_what_is_no_picture_any_more_does_no_harm(town):
    for path in town.pictures:
        town.files[path] = b"\xff\xd8\xff" + b"junk" * 100
    found = town.found()
    assert one(found, "Credential of").finding in {MISSING, UNREADABLE}
    assert one(found, "Picture of").finding is UNREADABLE


def test_a_change_is_told_once_and_kept_as_an_event(town):
    first = town.look().kept
    assert not any(seen.before for seen in first.values())
    robots = town.files.pop("/robots.txt")
    second = town.look().kept
    changed = {channel: seen.before for channel, seen in second.items() if seen.before}
    assert set(changed.values()) == {"there"}
    assert all("robots.txt" in channel or "License" in channel for channel in changed)
    third = town.look().kept
    assert not any(seen.before for seen in third.values())
    assert all(third[channel].since == second[channel].since for channel in changed)
    town.files["/robots.txt"] = robots
    town.look()
    events = town.studio.workspace.catalogue.database
    with events.read() as connection:
        told = connection.exec_driver_sql(
            "SELECT details FROM events WHERE kind = 'changed-on-site' ORDER BY id"
        ).scalars()
        details = [json.loads(each) for each in told]
    assert [each["to"] for each in details] == ["missing"] * len(changed) + ["there"] * len(changed)


def test_an_address_that_is_no_place_tells_what_it_says(town):
    address = town.server.address("/").replace("127.0.0.1", "127.0.0.2")
    looked = audit(
        town.studio.workspace,
        address,
        _Elsewhere(town),
        town.studio.executor,
        town.studio.cancel,
    )
    findings = {item.channel: item.finding for item in looked.observed}
    assert findings["tdmrep.json for /"] is THERE
    assert DIFFERENT not in findings.values()


class _Elsewhere:
    """Sees another address on the same server."""

    def __init__(self, town):
        self._visitor = Visitor(CancelToken(), pause=0)
        self._town = town

    def see(self, address, limit=1 << 20):
        return self._visitor.see(address.replace("127.0.0.2", "127.0.0.1"), limit)


def test_robots_txt_keeps_us_out_too(town):
    town.files["/robots.txt"] = b"User-agent: Countermark\nDisallow: /\n"
    looked = town.look()
    assert {request.path for request in town.server.asked} == {"/robots.txt"}
    assert any("asks programs like this one" in item.detail for item in looked.faults)


def test_a_server_that_fails_is_left_alone(town):
    town.server.answer = always(b"", 503)
    looked = town.look()
    assert {request.path for request in town.server.asked} == {"/robots.txt"}
    assert looked.faults


def test_a_service_is_no_site(town):
    add_service(town.studio.workspace, "shop", "shop.example")
    with pytest.raises(UserError, match="somebody's service"):
        town.look("shop")


def test_a_folder_is_read_as_if_it_were_served(town, tmp_path):
    folder = tmp_path / "export"
    looked = audit(
        town.studio.workspace,
        "home",
        SiteFolder(folder),
        town.studio.executor,
        town.studio.cancel,
        samples=0,
        sends_headers=False,
    )
    assert looked.faults == ()
    (folder / "robots.txt").unlink()
    assert SiteFolder(folder).see("http://x.example/../../etc/passwd").body is None
    assert SiteFolder(folder).see("http://x.example/robots.txt").is_missing


@pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx is not installed here")
def test_nginx_with_the_exported_configuration_says_all_of_it(studio, pictures, tmp_path):
    port = free_port()
    studio.protect(pictures / "demo.jpg", output=tmp_path / "signed")
    place = add_site(studio.workspace, "home", f"http://127.0.0.1:{port}/")
    collection = studio.workspace.collections.create("portfolio", pictures)
    publish_collection(studio.workspace, place, collection, "portfolio")
    list(code_works(studio.workspace, place, studio.executor, studio.cancel))
    export = tmp_path / "export"
    declare(studio.workspace, "home", export)
    shutil.copytree(tmp_path / "signed", export / "portfolio")
    fit_for_servers(tmp_path)
    documents = {
        f"server/{name}": (export / "server" / name).read_text()
        for name in ("nginx.conf", "nginx-http.conf")
    }

    def look():
        folder = tmp_path / "nginx"
        folder.mkdir(exist_ok=True)
        with running(nginx(folder, export, documents, port), port, folder):
            looked = audit(
                studio.workspace,
                "home",
                Visitor(CancelToken(), pause=0),
                studio.executor,
                studio.cancel,
                samples=1,
            )
        return {item.channel: item for item in looked.observed}, looked.faults

    found, faults = look()
    assert faults == ()
    assert one(found, "Content-Usage header for /portfolio/demo.jpg").finding is THERE
    # A location of its own for pictures takes no header from the block around it.
    documents["server/nginx.conf"] += 'location ~ [.]jpg$ { add_header Cache-Control "public"; }\n'
    found, _ = look()
    assert one(found, "tdm-reservation header for /portfolio/demo.jpg").finding is MISSING
    assert found["tdm-reservation header for /"].finding is THERE
    # A catch-all that answers everything with its own page.
    documents["server/nginx.conf"] += "location / { try_files /index.html =404; }\n"
    (export / "index.html").write_text("<title>Ana</title>")
    found, _ = look()
    assert one(found, "tdmrep.json").finding is UNREADABLE
    assert one(found, "RSL").finding is UNREADABLE


# One uploaded picture.


def uploaded(town, where, original):
    return look_at_upload(
        town.studio.workspace,
        where,
        original,
        Visitor(CancelToken(), pause=0),
        town.studio.executor,
        town.studio.cancel,
    )


def test_an_upload_that_kept_everything(town):
    found = uploaded(town, town.server.address(town.pictures[0]), town.signed[0])
    assert [item.finding for item in found.observed] == [THERE, THERE, THERE]


def test_an_upload_that_was_made_smaller_is_the_same_picture_without_its_credential(town, tmp_path):
    small = tmp_path / "small.jpg"
    with Image.open(town.signed[0]) as image:
        image.convert("RGB").resize((image.width // 2, image.height // 2)).save(small, quality=70)
    found = uploaded(town, str(small), town.signed[0])
    assert [item.finding for item in found.observed] == [MISSING, MISSING, THERE]


def test_an_upload_that_is_not_there_is_said(town, tmp_path):
    with pytest.raises(UserError, match="status 404"):
        uploaded(town, town.server.address("/gone.jpg"), None)
    with pytest.raises(UserError):
        uploaded(town, str(tmp_path / "gone.jpg"), None)
    with pytest.raises(UserError, match="does not know"):
        uploaded(town, str(town.signed[0]), tmp_path / "unknown.jpg")


# How a visitor behaves.


def pages(**by_path):
    """A fetcher of a small web."""
    asked = []

    def look(address, limit):
        asked.append(address)
        status, headers, body = by_path.get(address.rpartition("/")[2], (404, (), b""))
        return Visit(address, status, headers, body[:limit], len(body) > limit)

    look.asked = asked
    return look


def test_a_redirection_is_followed_and_shown():
    look = pages(a=(301, (("location", "/b"),), b""), b=(200, (), b"there"))
    seen = Visitor(CancelToken(), pause=0, look=look).see("https://x.example/a")
    assert (seen.body, seen.by_way_of) == (b"there", ("https://x.example/a",))


def test_a_circle_is_left():
    look = pages(a=(302, (("location", "/a"),), b""))
    seen = Visitor(CancelToken(), pause=0, look=look).see("https://x.example/a")
    assert seen.body is None
    assert "leads on" in seen.problem
    assert len(look.asked) < 10


def test_no_more_is_asked_than_was_allowed():
    look = pages(a=(200, (), b"1"))
    visitor = Visitor(CancelToken(), pause=0, most=3, look=look)
    for _ in range(6):
        visitor.see("https://x.example/a")
    assert len(look.asked) == 3


def test_a_cancel_ends_it():
    cancel = CancelToken()
    look = pages(a=(200, (), b"1"))
    visitor = Visitor(cancel, pause=0, look=look)
    cancel.cancel()
    assert visitor.see("https://x.example/a").problem
    assert look.asked == []


def test_a_large_answer_is_cut():
    look = pages(a=(200, (), b"x" * 100))
    visit = Visitor(CancelToken(), pause=0, look=look).see("https://x.example/a", 10).visit
    assert visit is not None
    assert (visit.body, visit.is_cut) == (b"x" * 10, True)
