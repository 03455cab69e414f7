"""The channels of a site: which document each needs, and how it is read for a path.

A channel is one way in which a decision reaches somebody. The table at the end has all that speak
by where a work lies; those that go with a work are in `work_channels`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from countermark.declarations.crawlers import known_crawlers
from countermark.declarations.judging import OFFER, Source, Statement, words
from countermark.declarations.readers import aipref, noai, robots, rsl, tdmrep, texts
from countermark.declarations.readers.says import MINING, TRAINING, Says, said, silent
from countermark.declarations.readers.servers import apache, caddy, iis, nginx, underscore_headers
from countermark.declarations.readers.servers.sends import Sends
from countermark.declarations.site import Site
from countermark.rights.policy import Permission, Use

TDMREP = ".well-known/tdmrep.json"
ROBOTS = "robots.txt"
RSL = "rsl.xml"
AI_TXT = "ai.txt"
NGINX = "server/nginx.conf"
_NGINX_MAPS = "server/nginx-http.conf"
# The others may have to say the strictest decision for parts that they cannot tell apart.
_TELL_PARTS = {NGINX, "server/htaccess", "server/Caddyfile"}
_SEARCH = (Use.SEARCH,)
_INPUT = (Use.INFERENCE,)
# `train-ai` is about generative models, but must say no for any other training too, as no label
# does.
_USAGE = {Use.GENERATIVE_TRAINING: TRAINING, Use.SEARCH: _SEARCH}
_SIGNALS = words(TRAINING, _INPUT, _SEARCH)
# Data mining has no token of its own in RSL: only the wide ones hold it.
_RSL = words(TRAINING, _INPUT, _SEARCH) | {Use.DATA_MINING: (*MINING, Use.INFERENCE)}
_TDM = words(MINING)
_TRAINING = words(TRAINING)
_PURPOSES = {"training": MINING, "inference": _INPUT, "search": _SEARCH}


@dataclass(frozen=True)
class Where:
    """A path of a site, and the documents there by their paths."""

    site: Site
    documents: Mapping[str, str]
    path: str


Read = Callable[[Where, str], Iterable[Statement]]
"""Reads the document of a channel for a path."""


@dataclass(frozen=True)
class Channel:
    """One way in which a decision reaches somebody.

    Attributes:
        key: short, for programs.
        title: for people, as the beginning of a sentence.
        needs: the path of the document in the export.
        read: its reader; a missing document is read as an empty text if it is required.
        required: whether every site must have it.
        in_documents: whether it is among the documents at all, and not in the file of a work.
    """

    key: str
    title: str
    needs: str = ""
    read: Read = lambda _where, _text: ()
    required: bool = False
    in_documents: bool = True

    def statements(self, where: Where) -> tuple[Statement, ...]:
        """What is said of a path; nothing if the document is not there and need not be."""
        text = where.documents.get(self.needs)
        if text is None and not self.required:
            return ()
        return tuple(self.read(where, text or ""))


def _tdmrep(where: Where, text: str) -> Iterable[Statement]:
    yield Statement(Source("tdmrep.json"), _TDM, tdmrep.read_tdmrep(text or "[]", where.path))


def _offer(where: Where, text: str) -> Iterable[Statement]:
    """The policy document that tdmrep.json points to, if it lies on this site."""
    address = tdmrep.policy_address(text, where.path)
    if not address.startswith(where.site.origin + "/"):
        return
    offer = where.documents.get(address.removeprefix(where.site.origin + "/"))
    if offer is None:
        says = silent(f"tdmrep.json points to {address}, which is not among the documents.")
    else:
        says = tdmrep.read_offer(offer)
    yield Statement(Source(OFFER), _TDM, says)


def _usage(where: Where, text: str) -> Iterable[Statement]:
    source = Source(ROBOTS, "Content-Usage")
    yield Statement(source, _USAGE, robots.read_usage(text, where.path))


def _signals(where: Where, text: str) -> Iterable[Statement]:
    source = Source(ROBOTS, "Content-Signal")
    yield Statement(source, _SIGNALS, robots.read_signals(text, where.path))


def _agents(purpose: str) -> Read:
    """The known crawlers that fetch for this before all else, each by itself."""

    def read(where: Where, text: str) -> Iterable[Statement]:
        for crawler in known_crawlers():
            if crawler.purposes[0] != purpose:
                continue
            uses = tuple(dict.fromkeys(use for each in crawler.purposes for use in _PURPOSES[each]))
            may = robots.may_fetch(text, crawler.name, where.path)
            answer = Permission.ALLOWED if may else Permission.NOT_ALLOWED
            source = Source(ROBOTS, agents=(crawler.name,))
            yield Statement(source, words(uses), said(uses, answer))

    return read


def _rsl(where: Where, text: str) -> Iterable[Statement]:
    says = rsl.read_rsl(text, where.path, where.site.origin)
    yield Statement(Source(RSL), _RSL, says, grades=True)


def _ai_txt(where: Where, text: str) -> Iterable[Statement]:
    yield Statement(Source(AI_TXT), _TRAINING, texts.read_ai_txt(text, where.path), whole_site=True)


def _trust_txt(_where: Where, text: str) -> Iterable[Statement]:
    yield Statement(Source("trust.txt"), _TRAINING, texts.read_trust_txt(text), whole_site=True)


def _server(name: str, sends: Callable[[str, str], Sends]) -> Read:
    def read(where: Where, text: str) -> Iterable[Statement]:
        # nginx wants some of its lines in the block around the server's.
        around = where.documents.get(_NGINX_MAPS, "") if name == NGINX else ""
        sent = sends(around + text, where.path)
        tag = noai.read_x_robots_tag(sent.values("X-Robots-Tag"))
        usage = aipref.read_content_usage(", ".join(sent.values("Content-Usage")))
        for header, meaning, says in (
            ("tdm-reservation", _TDM, tdmrep.read_tdm_headers(sent.headers)),
            ("X-Robots-Tag", words(TRAINING, _SEARCH), tag),
            ("Content-Usage", _USAGE, usage),
        ):
            found = Says(says.answers, (*says.problems, *sent.problems))
            coarse = name not in _TELL_PARTS
            yield Statement(Source(name, header), meaning, found, whole_site=coarse)

    return read


CHANNELS: tuple[Channel, ...] = (
    Channel("tdmrep", "tdmrep.json", TDMREP, _tdmrep, required=True),
    Channel("offer", "Policy document (ODRL)", TDMREP, _offer),
    Channel(
        "agents-training", "robots.txt: training agents", ROBOTS, _agents("training"), required=True
    ),
    Channel(
        "agents-inference", "robots.txt: input agents", ROBOTS, _agents("inference"), required=True
    ),
    Channel(
        "agents-search", "robots.txt: AI search agents", ROBOTS, _agents("search"), required=True
    ),
    Channel("usage", "robots.txt: Content-Usage", ROBOTS, _usage, required=True),
    Channel("signals", "robots.txt: Content-Signal", ROBOTS, _signals, required=True),
    Channel("rsl", "rsl.xml", RSL, _rsl, required=True),
    Channel("ai-txt", "ai.txt", AI_TXT, _ai_txt),
    Channel("trust-txt", "trust.txt", ".well-known/trust.txt", _trust_txt),
    *(
        Channel(f"headers-{key}", f"Headers: {title}", path, _server(path, sends))
        for key, title, path, sends in (
            ("nginx", "nginx", NGINX, nginx.sends),
            ("apache", "Apache", "server/htaccess", apache.sends),
            ("caddy", "Caddy", "server/Caddyfile", caddy.sends),
            ("iis", "IIS", "server/web.config", iis.sends),
            ("netlify", "Netlify", "server/netlify/_headers", underscore_headers.sends),
            ("cloudflare", "Cloudflare", "server/cloudflare/_headers", underscore_headers.sends),
        )
    ),
)
"""By where a work lies. A preference for the whole site's readers comes before that of a server."""
