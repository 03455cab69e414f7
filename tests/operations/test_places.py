"""From the catalogue to a site: two parts with two decisions, and a network where nothing helps."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from countermark.base.errors import EnvironmentFault, UserError
from countermark.base.home import Home
from countermark.base.times import from_text, now
from countermark.credentials.timestamps import Timestamps, WhenUnstamped
from countermark.operations import proof
from countermark.operations.collecting import works_at
from countermark.operations.declare import Declarant, check, declare, default_declarant
from countermark.operations.look import look_after_files
from countermark.operations.places import (
    add_service,
    add_site,
    placement_named,
    publish_collection,
)
from countermark.operations.published import published_at, state_of
from countermark.operations.workspace import Workspace
from countermark.rights.party import Party
from countermark.rights.policy import Use
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST
from tests.operations.support import digests, files_in, leftovers
from tests.timestamp_authority import OPENSSL, Behaviour, running_authority

needs_openssl = pytest.mark.skipif(OPENSSL is None, reason="OpenSSL is not installed")
ANA = Party("Ana Ruiz")


def picture(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    colour = hashlib.sha256(str(path).encode()).digest()
    Image.new("RGB", (32, 24), tuple(colour[:3])).save(path)
    return path


@pytest.fixture
def story(studio, tmp_path):
    """A portfolio of a folder at /portfolio/, press pictures at /press/, and some on a network."""
    works, workspace = tmp_path / "works", studio.workspace
    portfolio = [picture(works / "portfolio" / name) for name in ("a é.jpg", "2024/b#1.jpg")]
    press = [picture(works / "press" / "team.png")]
    studio.protect(*portfolio, output=tmp_path / "signed")
    studio.protect(*press, output=tmp_path / "signed", policy=ON_REQUEST)
    collections = workspace.collections
    folder = collections.create("Portfolio", works / "portfolio")
    chosen = collections.create("Press")
    collections.add(chosen, works_at(workspace, press))
    home = add_site(workspace, "Home", "ana.example")
    publish_collection(workspace, home, folder, "portfolio", published_on="2026-05-01")
    publish_collection(workspace, home, chosen, "/press/")
    network = add_service(workspace, "Network", "instagram")
    publish_collection(workspace, network, chosen)
    return studio


@pytest.fixture
def export(story, tmp_path):
    """Declares, signed; gives what came of it."""
    key = story.key

    def write(place="Home", folder=tmp_path / "site", **more):
        more.setdefault("declarant", Declarant(key.identity, key))
        return declare(story.workspace, place, folder, **more)

    write.folder = tmp_path / "site"
    return write


def openssl(folder, command):
    done = subprocess.run(
        [str(OPENSSL), *command.split()], cwd=folder, capture_output=True, check=False
    )
    return done.returncode == 0


SIGNED = (
    "cms -verify -binary -inform DER -in declaration/{0}.p7s -content declaration/{0} "
    "-CAfile declaration/certificates.pem -purpose any -out /dev/null"
)


def sums_fit(folder: Path) -> bool:
    """Every listed file is there with its digest."""
    for line in (folder / "declaration/SHA256SUMS").read_text("utf-8").splitlines():
        digest, name = line.split("  ", 1)
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            return False
    return True


class TestSites:
    def test_every_part_has_its_decision(self, story):
        workspace = story.workspace
        site = published_at(workspace, workspace.places.named("Home"), ANA).site
        assert {part.path: part.policy.name for part in site.parts} == {
            "/portfolio/": "no-ai",
            "/press/": "on-request",
        }
        assert site.policy.answers() == NO_AI.answers()  # whatever else is there

    def test_works_lie_where_they_are_published(self, story):
        workspace = story.workspace
        site = published_at(workspace, workspace.places.named("Home"), ANA).site
        assert {work.path: work.policy.name for work in site.works} == {
            "/portfolio/a%20%C3%A9.jpg": "no-ai",
            "/portfolio/2024/b%231.jpg": "no-ai",
            "/press/team.png": "on-request",
        }
        for work in site.works:
            assert work.in_file == work.policy.answers()
            assert work.published_on == ("2026-05-01" if "portfolio" in work.path else "")

    def test_an_own_decision_counts_and_never_weakens_a_file(self, story):
        workspace = story.workspace
        home = workspace.places.named("Home")
        publish_collection(
            workspace, home, workspace.collections.named("Press"), "press", NO_TRAINING
        )
        site = published_at(workspace, home, ANA).site
        assert site.policy_at("/press/team.png") == NO_TRAINING
        (work,) = (work for work in site.works if work.path.startswith("/press/"))
        for use in Use:
            strictness = work.policy.of(use).strictness
            assert strictness == max(NO_TRAINING.of(use).strictness, ON_REQUEST.of(use).strictness)
        assert work.in_file == ON_REQUEST.answers()

    def test_less_than_in_the_files_is_not_declared(self, story, export):
        workspace = story.workspace
        home = workspace.places.named("Home")
        press = workspace.collections.named("Press")
        publish_collection(workspace, home, press, "press", NO_TRAINING)
        with pytest.raises(
            UserError, match="reserves more than “No AI training, search allowed” at /press/"
        ):
            export()
        assert not export.folder.exists()
        publish_collection(workspace, home, press, "press", NO_AI)
        export()  # more, then the site says it
        faults = check(workspace, "Home").faults
        assert [fault.channel for fault in faults if not fault.in_documents]

    def test_every_channel_agrees(self, story):
        for place in ("Home", "Network"):
            found = check(story.workspace, place)
            assert found.faults == ()
            assert sum(row.works for row in found.rows) == (3 if place == "Home" else 1)
        assert all(not row.path for row in found.rows)

    def test_a_collection_at_the_root_decides_for_the_site(self, story):
        workspace = story.workspace
        whole = add_site(workspace, "Whole", "https://whole.example")
        publish_collection(workspace, whole, workspace.collections.named("Press"))
        site = published_at(workspace, whole, ANA).site
        assert (site.parts, site.policy.name) == ((), "on-request")
        (work,) = site.works
        assert work.path == "/team.png"

    def test_a_path_twice_is_told(self, story, tmp_path):
        workspace = story.workspace
        twins = [picture(tmp_path / name / "team.png") for name in ("one", "two")]
        story.protect(*twins, output=None)
        both = workspace.collections.create("Both")
        workspace.collections.add(both, works_at(workspace, twins))
        publish_collection(workspace, workspace.places.named("Home"), both, "both")
        published = published_at(workspace, workspace.places.named("Home"), ANA)
        assert sum(work.path == "/both/team.png" for work in published.site.works) == 1
        assert sum(work.path == "" for work in published.site.works) == 1
        assert any("Two works would lie at /both/team.png" in note for note in published.notes)

    def test_what_is_not_signed_is_told(self, story, tmp_path):
        workspace = story.workspace
        (copied,) = works_at(workspace, [tmp_path / "works/press/team.png"])
        (signed,) = (
            file.facts.path
            for file in workspace.queries.files_of(copied)
            if file.facts.path.is_relative_to(tmp_path / "signed")
        )
        signed.unlink()
        story.verify(signed.parent)
        look_after_files(workspace, story.cancel)
        published = published_at(workspace, workspace.places.named("Network"), ANA)
        assert any("1 work is published without a credential" in note for note in published.notes)


class TestServices:
    def test_only_what_goes_with_works(self, export):
        done = export("Network")
        assert done.is_service
        assert not {"robots.txt", ".well-known/tdmrep.json"} & files_in(export.folder)
        assert done.works
        assert any("no protocol can change that" in note for note in done.notes)

    def test_unknown_services(self, story):
        with pytest.raises(UserError, match="no known service “nobody”"):
            add_service(story.workspace, "Nobody", "nobody")
        other = add_service(story.workspace, "Other", "Agency.example/upload")
        assert other.address == "https://agency.example/upload"
        published = published_at(story.workspace, other, ANA)
        assert any("Nothing is known" in note for note in published.notes)


class TestWhatWasTyped:
    @pytest.mark.parametrize("path", ["https://ana.example/press", "/../x\x00", "\n", "a\u202eb"])
    def test_what_is_no_path(self, story, path):
        workspace = story.workspace
        place, press = workspace.places.named("Home"), workspace.collections.named("Press")
        before = workspace.places.placements(place)
        if path == "\n":
            path = "\x07"
        with pytest.raises(UserError):
            publish_collection(workspace, place, press, path)
        assert workspace.places.placements(place) == before

    def test_a_path_outside_of_the_site(self, story):
        workspace = story.workspace
        part = add_site(workspace, "Part", "https://host.example/~ana/")
        press = workspace.collections.named("Press")
        with pytest.raises(UserError, match="not within"):
            publish_collection(workspace, part, press, "/elsewhere/")
        assert publish_collection(workspace, part, press, "press").path == "/~ana/press/"

    def test_names_and_dates_that_are_none(self, story):
        workspace = story.workspace
        home, press = workspace.places.named("Home"), workspace.collections.named("Press")
        with pytest.raises(UserError, match="not a date"):
            publish_collection(workspace, home, press, "x", published_on="14 May")
        with pytest.raises(UserError, match="is the place “Home” already"):
            add_site(workspace, "Again", "http://ANA.example/".replace("http:", "https:"))
        with pytest.raises(UserError, match="crawler"):
            add_site(workspace, "Bots", "bots.example", refused_agents=("AI2Bot",))
        with pytest.raises(UserError, match="There is: Portfolio at /portfolio/, Press at /press/"):
            placement_named(workspace, home, "nothing")
        assert placement_named(workspace, home, "press").path == "/press/"
        with pytest.raises(UserError, match="no place “Nowhere”"):
            declare(workspace, "Nowhere", Path("/nowhere"))
        with pytest.raises(UserError, match="no work there"):
            works_at(workspace, [Path("/nowhere")])


class TestProof:
    @needs_openssl
    def test_openssl_alone_shows_it(self, export):
        done = export()
        assert done.proof.signed
        assert sums_fit(export.folder)
        check = ["sha256sum", "--check", "--quiet", "declaration/SHA256SUMS"]
        if shutil.which("sha256sum"):
            assert subprocess.run(check, cwd=export.folder, check=False).returncode == 0
        for name in ("SHA256SUMS", "declaration.json"):
            assert openssl(export.folder, SIGNED.format(name))
        listed = (export.folder / "declaration/SHA256SUMS").read_text("utf-8")
        unlisted = {name for name in files_in(export.folder) if f"  {name}\n" not in listed}
        assert {name.split("/")[0] for name in unlisted} == {"declaration"}

    @needs_openssl
    @pytest.mark.parametrize("name", ["SHA256SUMS", "declaration.json"])
    def test_a_changed_byte_shows(self, export, name):
        export()
        path = export.folder / "declaration" / name
        data = bytearray(path.read_bytes())
        data[20] ^= 1
        path.write_bytes(data)
        assert not openssl(export.folder, SIGNED.format(name))

    def test_a_changed_document_shows(self, export):
        export()
        robots = export.folder / "robots.txt"
        robots.write_bytes(robots.read_bytes().replace(b"Disallow", b"Allow", 1))
        assert not sums_fit(export.folder)

    def test_what_it_says(self, export, story):
        before = now()
        done = export()
        said = json.loads((export.folder / "declaration/declaration.json").read_text("utf-8"))
        assert said["site"] == "https://ana.example/"
        assert said["declared_by"]["capacity"] == "owner"
        assert said["declared_by"]["name"] == story.key.identity.party.name
        assert [part["path"] for part in said["parts"]] == ["/portfolio/", "/press/"]
        assert said["parts"][0]["policy"]["generative-training"] == "not-allowed"
        assert "does not allow" in said["decision"]["words"]
        assert said["identity"]["certificate_sha256"] == story.key.identity.fingerprint
        assert before <= from_text(said["declared_at"]) <= now()
        sums = (export.folder / "declaration/SHA256SUMS").read_bytes()
        assert said["files"]["sha256"] == hashlib.sha256(sums).hexdigest() == done.proof.sha256
        assert said["files"]["count"] == len(sums.splitlines())

    def test_the_same_keeps_its_date(self, export):
        export()
        before = digests(export.folder)
        again = export()
        assert again.proof.unchanged
        assert all(item.unchanged for item in again.written)
        assert digests(export.folder) == before

    @needs_openssl
    def test_another_decision_is_another_declaration(self, export, story):
        export()
        before = digests(export.folder)
        workspace = story.workspace
        home = workspace.places.named("Home")
        publish_collection(workspace, home, workspace.collections.named("Press"), "press", NO_AI)
        done = export()
        assert not done.proof.unchanged
        assert openssl(export.folder, SIGNED.format("SHA256SUMS"))
        assert sums_fit(export.folder)
        kept = digests(export.folder / "declaration")
        for name in ("SHA256SUMS", "SHA256SUMS.p7s", "declaration.json"):
            older = export.folder / "declaration" / name
            assert before[older] == kept[older.with_name(f"{name}.old")]

    def test_without_a_key_it_says_so(self, export, story):
        why = Declarant(story.key.identity, None, "The certificate expired.")
        done = export(declarant=why)
        assert not done.proof.signed
        assert any("The certificate expired." in note for note in done.proof.notes)
        assert not list((export.folder / "declaration").glob("*.p7s"))
        assert export().proof.signed  # later, with one

    def test_the_key_is_looked_for(self, story):
        assert default_declarant(story.workspace).key is not None

    def test_it_is_remembered(self, export, story):
        done = export()
        with story.workspace.places._database.read() as connection:
            row = connection.exec_driver_sql(
                "select work_id, details from events where kind = 'declared'"
            ).one()
        assert row[0] is None
        assert json.loads(row[1]) == {
            "site": "https://ana.example/",
            "sha256": done.proof.sha256,
            "folder": str(export.folder),
            "state": state_of(done.site),
        }


@needs_openssl
class TestTimeStamps:
    @pytest.fixture
    def authority(self, tmp_path):
        (tmp_path / "authority").mkdir()
        with running_authority(tmp_path / "authority") as running:
            yield running

    def declarant(self, story, authority, choice=WhenUnstamped.SIGN):
        return Declarant(
            story.key.identity, story.key, timestamps=Timestamps(authority.address, choice)
        )

    def test_openssl_shows_the_time(self, export, story, authority, tmp_path):
        done = export(declarant=self.declarant(story, authority))
        assert done.proof.stamped
        (tmp_path / "tsa.pem").write_text(authority.root_pem)
        check = (
            "ts -verify -data declaration/SHA256SUMS -in declaration/SHA256SUMS.tsr "
            f"-CAfile {tmp_path}/tsa.pem"
        )
        assert openssl(export.folder, check)
        asked = authority.asked
        assert export(declarant=self.declarant(story, authority)).proof.unchanged
        assert authority.asked == asked
        sums = export.folder / "declaration/SHA256SUMS"
        sums.write_bytes(sums.read_bytes().replace(b"robots", b"robotz"))
        assert not openssl(export.folder, check)

    def test_one_that_fails_is_told(self, export, story, authority):
        authority.behaviour = Behaviour.STATUS_500
        done = export(declarant=self.declarant(story, authority))
        assert (done.proof.signed, done.proof.stamped) == (True, False)
        assert any("no time-stamp" in note for note in done.proof.notes)
        authority.behaviour = Behaviour.GOOD
        assert export(declarant=self.declarant(story, authority)).proof.stamped

    def test_one_that_fails_and_must_not(self, export, story, authority):
        authority.behaviour = Behaviour.WRONG_IMPRINT
        with pytest.raises(EnvironmentFault, match="other than what it was sent"):
            export(declarant=self.declarant(story, authority, WhenUnstamped.FAIL))
        assert not (export.folder / "declaration").exists()


class TestExistingSites:
    @pytest.fixture
    def live(self, tmp_path):
        folder = tmp_path / "live"
        (folder / ".well-known").mkdir(parents=True)
        (folder / "robots.txt").write_text("User-agent: *\nDisallow: /admin/\n")
        (folder / ".htaccess").write_text("Options -Indexes\n")
        (folder / ".well-known/tdmrep.json").write_text(
            '[{"location": "/old/", "tdm-reservation": 0}]'
        )
        return folder

    def test_merged_and_kept(self, export, live):
        before = digests(live)
        export(existing=live)
        assert digests(live) == before
        robots = (export.folder / "robots.txt").read_text()
        assert "Disallow: /admin/" in robots
        assert "GPTBot" in robots
        assert "Options -Indexes" in (export.folder / "server/htaccess").read_text()
        assert "/old/" in (export.folder / ".well-known/tdmrep.json").read_text()
        replaced = export.folder / "replaced"
        assert (replaced / "robots.txt").read_bytes() == (live / "robots.txt").read_bytes()
        assert (replaced / "server/htaccess").read_bytes() == (live / ".htaccess").read_bytes()
        assert sums_fit(export.folder)
        assert not any("replaced/" in line for line in _listed(export.folder))

    def test_uploaded_and_declared_again(self, export, live, story):
        export(existing=live)
        for name in ("robots.txt", ".well-known/tdmrep.json"):
            shutil.copy(export.folder / name, live / name)
        shutil.copy(export.folder / "server/htaccess", live / ".htaccess")
        again = export(existing=live)
        assert all(item.unchanged and not item.difference for item in again.written)
        assert again.proof.unchanged
        blocks = (live / "robots.txt").read_text().count("BEGIN Countermark")
        workspace = story.workspace
        home = workspace.places.named("Home")
        publish_collection(workspace, home, workspace.collections.named("Press"), "press", NO_AI)
        changed = export(existing=live)
        assert any(item.difference for item in changed.written)
        robots = next(item for item in changed.written if item.document.path == "robots.txt")
        merged = robots.path.read_text()
        assert merged.count("BEGIN Countermark") == blocks
        assert "Disallow: /admin/" in merged

    def test_a_dry_run_shows_and_writes_nothing(self, export, live):
        done = export(existing=live, dry_run=True)
        assert not export.folder.exists()
        robots = next(item for item in done.written if item.document.path == "robots.txt")
        assert re.search(r"^\+.*GPTBot", robots.difference, re.MULTILINE)
        assert not re.search(r"^-Disallow: /admin/", robots.difference, re.MULTILINE)

    def test_own_lines_that_say_less_are_told(self, export, live):
        assert not any("own lines" in note for note in export(existing=live, dry_run=True).notes)
        tdmrep = [{"location": "/portfolio/2024/b%231.jpg", "tdm-reservation": 0}]
        (live / ".well-known/tdmrep.json").write_text(json.dumps(tdmrep))
        done = export(existing=live)
        assert any(note.startswith("With the site's own lines: tdmrep.json") for note in done.notes)

    def test_merged_in_its_own_place(self, export, live):
        before = (live / "robots.txt").read_bytes()
        export(folder=live, existing=live)
        assert b"Disallow: /admin/" in (live / "robots.txt").read_bytes()
        assert (live / "replaced/robots.txt").read_bytes() == before
        assert not list(live.glob("*.old"))

    def test_no_such_folder(self, export, tmp_path):
        with pytest.raises(UserError, match="present files"):
            export(existing=tmp_path / "nowhere")
        assert not export.folder.exists()


def _listed(folder):
    return (folder / "declaration/SHA256SUMS").read_text("utf-8").splitlines()


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="permissions do not hold for this user"
)
def test_a_folder_without_permission(export, tmp_path):
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(EnvironmentFault, match="Permission denied"):
        export(folder=tmp_path / "locked" / "site")


def test_a_folder_that_is_a_file(export):
    export.folder.write_bytes(b"mine")
    with pytest.raises(EnvironmentFault):
        export()
    assert export.folder.read_bytes() == b"mine"


_DIES = """
import os, sys
from pathlib import Path
from countermark.base.home import Home
from countermark.operations.declare import declare, default_declarant
from countermark.operations.workspace import Workspace
from countermark.rights.presets import NO_TRAINING

home, folder, left = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
replace = Path.replace

def replace_or_die(path, target):
    global left
    if folder in Path(target).parents:
        left -= 1
        if left < 0:
            os._exit(9)
    return replace(path, target)

with Workspace(Home(home)) as workspace:
    Path.replace = replace_or_die
    declare(workspace, "Home", folder, NO_TRAINING, declarant=default_declarant(workspace))
"""


@pytest.mark.parametrize("writes", [0, 1, 5, 25, 30])
def test_a_kill_leaves_whole_files(export, story, tmp_path, writes):
    """The process dies before one of its renames: each file is the old one or the new one."""
    export()
    old = {path.relative_to(export.folder): data for path, data in digests(export.folder).items()}
    other = tmp_path / "other"
    export(folder=other, policy=NO_TRAINING)
    new = {path.relative_to(other): data for path, data in digests(other).items()}
    home = story.workspace.home.root
    story.workspace.close()
    command = [sys.executable, "-c", _DIES, str(home), str(export.folder), str(writes)]
    died = subprocess.run(command, check=False, capture_output=True)
    for path, digest in digests(export.folder).items():
        name = path.relative_to(export.folder)
        original = Path(str(name).removesuffix(".old"))
        if name.parts[0] == proof.FOLDER or path.name.startswith(".countermark-"):
            continue  # signed at another instant; staged
        assert digest in {old.get(original), new.get(original)}, name
    assert died.returncode in {0, 9}, died.stderr
    with Workspace(Home(home)) as workspace:
        done = declare(
            workspace,
            "Home",
            export.folder,
            NO_TRAINING,
            declarant=Declarant(story.key.identity, story.key),
        )
    assert sums_fit(export.folder)
    assert done.proof.sha256 == hashlib.sha256((other / proof.SUMS).read_bytes()).hexdigest()
    assert leftovers(export.folder) == []
