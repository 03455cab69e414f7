"""The exported configurations in the servers themselves, asked over HTTP."""

import contextlib
import http.client
import os
import shutil
import socket
import subprocess
import time
from pathlib import Path
from urllib.parse import unquote

import pytest
from datadiligence.rules import TDMRepHeader, XRobotsTagHeader

from countermark.declarations.headers import header_names, response_headers
from countermark.declarations.site import Part, Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI, NO_TRAINING, ON_REQUEST
from tests.declarations.readers import mining_reserved, texts, training_reserved

OPEN = Policy("open", "Open", *[Permission.ALLOWED] * 5)
NO_SEARCH = Policy("hidden", "Hidden", search=Permission.NOT_ALLOWED)
PARTED = Site(
    "https://ana.example/",
    Party("Ana Ruiz"),
    NO_AI,
    (
        Part("/press/", OPEN),
        Part("/press/embargo/", NO_AI),
        Part("/gr%C3%BC%C3%9Fe/", ON_REQUEST),
        Part("/a%20b%20(1)+/", NO_SEARCH),
        Part("/Press/", NO_TRAINING),
        Part("/u%CC%88ber/", OPEN),
        Part("/2019%E2%80%932021/", NO_SEARCH),
        Part("/%F0%9F%93%B7/", NO_TRAINING),
        Part("/say%22%24%7B%22/", ON_REQUEST),
    ),
)
PLAIN = Site("https://ana.example/", Party("Ana Ruiz"), NO_AI)
PATHS = (
    "/", "/works.jpg", "/pres/x.jpg", "/press/a.jpg", "/press/gone.jpg", "/press/embargo/a.jpg",
    "/gr%C3%BC%C3%9Fe/a.jpg", "/gr%c3%bc%c3%9fe/a.jpg", "/a%20b%20(1)+/a.jpg",
    "/a%20b%20%281%29%2B/a.jpg", "/Press/a.jpg", "/gone.jpg", "/u%CC%88ber/a.jpg",
    "/2019%E2%80%932021/a.jpg", "/%F0%9F%93%B7/a.jpg", "/say%22%24%7B%22/a.jpg",
)  # fmt: skip
PATIENCE = 15  # seconds for a server to begin
_MODULES = Path("/usr/lib/apache2/modules")


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@contextlib.contextmanager
def running(command, port, folder):
    """A server that answers while the context lasts."""
    log = folder / "log.txt"
    with log.open("wb") as out:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder),
        }
        server = subprocess.Popen(command, stdout=out, stderr=out, cwd=folder, env=environment)
    try:
        give_up = time.monotonic() + PATIENCE
        while True:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            assert server.poll() is None, log.read_text()
            assert time.monotonic() < give_up, log.read_text()
            time.sleep(0.05)
        yield port
    finally:
        server.terminate()
        server.wait(PATIENCE)


def nginx(folder, root, documents, port):
    for name in ("nginx.conf", "nginx-http.conf"):
        (folder / f"our-{name}").write_text(documents.get(f"server/{name}", ""))
    places = "".join(
        f"  {kind}_temp_path {folder}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;\n" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"{user}daemon off;\nworker_processes 1;\npid {folder}/pid;\nerror_log stderr;\n"
        f"events {{ }}\nhttp {{\n  access_log off;\n{places}"
        f"  include {folder}/our-nginx-http.conf;\n"
        f"  server {{\n    listen 127.0.0.1:{port};\n    root {root};\n"
        f"    include {folder}/our-nginx.conf;\n  }}\n}}\n"
    )
    return ["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")]


def apache2(folder, root, documents, port):
    (root / ".htaccess").write_text(documents["server/htaccess"])
    modules = "".join(
        f"LoadModule {name}_module {_MODULES}/mod_{name}.so\n"
        for name in ("mpm_event", "authz_core", "mime", "headers", "setenvif", "dir")
        if (_MODULES / f"mod_{name}.so").exists()
    )
    user = "User nobody\nGroup nogroup\n" if os.geteuid() == 0 else ""
    (folder / "httpd.conf").write_text(
        f"{modules}{user}ServerRoot {folder}\nServerName ana.example\nPidFile {folder}/pid\n"
        f"Mutex file:{folder}\nErrorLog {folder}/errors.txt\nTypesConfig /dev/null\n"
        f"Listen 127.0.0.1:{port}\nDocumentRoot {root}\n"
        f"<Directory {root}>\n  Require all granted\n  AllowOverride FileInfo\n</Directory>\n"
    )
    return ["apache2", "-f", str(folder / "httpd.conf"), "-D", "FOREGROUND"]


def caddy(folder, root, documents, port):
    (folder / "Caddyfile").write_text(
        "{\n\tadmin off\n\tauto_https off\n}\n"
        f"http://127.0.0.1:{port} {{\n\troot * {root}\n\tfile_server\n"
        f"{documents['server/Caddyfile']}}}\n"
    )
    return ["caddy", "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]


def fit_for_servers(folder):
    """Let a server that gives up root's rights reach a folder."""
    for each in folder, *list(folder.parents)[:3]:
        each.chmod(0o755)


SERVERS = {"nginx": nginx, "apache2": apache2, "caddy": caddy}


@pytest.fixture(params=SERVERS)
def serve(request, tmp_path):
    """Serves a site of files; gives what a path answers: its status and headers."""
    name = request.param
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed on this machine")
    fit_for_servers(tmp_path)
    root = tmp_path / "root"
    for path in PATHS:
        file = root / unquote(path).lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        if not path.endswith("/") and "gone" not in path:
            file.write_bytes(b"a picture")
    (root / "index.html").write_text("home")

    @contextlib.contextmanager
    def serving(site):
        port = free_port()
        with running(SERVERS[name](tmp_path, root, texts(site), port), port, tmp_path):

            def ask(path):
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
                try:
                    connection.request("GET", path)
                    answer = connection.getresponse()
                    answer.read()
                    return answer.status, answer.getheaders()
                finally:
                    connection.close()

            yield ask

    return serving


def ours(site, headers):
    """The headers that any of the site's rules sends, by their name in small letters."""
    names = {name.lower() for name in header_names(site)}
    found = [(name.lower(), value) for name, value in headers if name.lower() in names]
    assert len(dict(found)) == len(found), f"one header twice: {found}"
    return dict(found)


def decided(site, path):
    """What the longest part that a path lies in says."""
    plain = unquote(path)
    rule = next(rule for rule in site.rules if plain.startswith(unquote(rule.path)))
    return rule, {name.lower(): value for name, value in response_headers(site, rule)}


@pytest.mark.parametrize("site", [PLAIN, PARTED], ids=["one decision", "parts"])
def test_every_path_is_sent_with_its_own_decision(serve, site):
    with serve(site) as ask:
        for path in PATHS:
            status, headers = ask(path)
            assert status == (404 if "gone" in path else 200), path
            rule, wanted = decided(site, path)
            sent = ours(site, headers)
            assert sent == wanted, path
            # The reader compares names in one case alone, which Caddy changes.
            spelled = {name.lower(): name for name in header_names(site)}
            read = {spelled[name]: value for name, value in sent.items()}
            assert TDMRepHeader().is_allowed(headers=read) is not mining_reserved(rule.policy)
            refused = training_reserved(rule.policy)
            assert XRobotsTagHeader("spawning-ai").is_allowed(headers=read) is not refused


def test_a_part_alone_leaves_the_rest_silent(serve):
    site = Site("https://ana.example/press/", Party("Ana"), NO_AI, (Part("/press/open/", OPEN),))
    with serve(site) as ask:
        assert ours(site, ask("/works.jpg")[1]) == {}
        assert ours(site, ask("/press/a.jpg")[1])["tdm-reservation"] == "1"
