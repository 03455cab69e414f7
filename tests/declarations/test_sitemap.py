"""The image sitemap, read with lxml."""

from dataclasses import replace

import pytest
from lxml import etree

from countermark.declarations import sitemap
from countermark.declarations.published import PublishedWork
from countermark.declarations.site import Site
from countermark.rights.party import Party
from countermark.rights.policy import Permission, Policy
from countermark.rights.presets import NO_AI

SITE = Site.at("https://ana.example/", Party("Ana Ruiz"), NO_AI)
NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
}


def work(path, media_type="image/jpeg", policy=NO_AI):
    return PublishedWork(path, policy, "a.jpg", media_type, "0" * 64)


def sitemaps(*works):
    """The documents by path, parsed."""
    documents = sitemap.documents(replace(SITE, works=works))
    return {each.path: etree.fromstring(each.text.encode()) for each in documents}


def test_each_picture_stands_for_itself():
    root = sitemaps(work("/a%20b&c.jpg"))["sitemap-images.xml"]
    assert root.tag == f"{{{NAMES['s']}}}urlset"
    address = "https://ana.example/a%20b&c.jpg"
    assert root.xpath("s:url/s:loc/text()", namespaces=NAMES) == [address]
    assert root.xpath("s:url/image:image/image:loc/text()", namespaces=NAMES) == [address]


def test_what_has_no_address_is_no_picture_or_may_not_be_indexed_is_left_out():
    hidden = Policy("hidden", "Hidden", search=Permission.NOT_ALLOWED)
    root = sitemaps(
        work("/a.jpg"),
        work("/a.jpg"),
        work(""),
        work("/film.mp4", "video/mp4"),
        work("/hidden.jpg", policy=hidden),
        work("/" + "a" * 2100),
    )["sitemap-images.xml"]
    found = root.xpath("s:url/s:loc/text()", namespaces=NAMES)
    assert found == ["https://ana.example/a.jpg"]
    assert sitemaps(work("")) == {}
    assert sitemap.address(SITE) == ""


def test_more_than_fifty_thousand_pictures_need_an_index():
    found = sitemaps(*(work(f"/{number}.jpg") for number in range(50_001)))
    index = found.pop("sitemap-images.xml")
    assert index.tag == f"{{{NAMES['s']}}}sitemapindex"
    listed = index.xpath("s:sitemap/s:loc/text()", namespaces=NAMES)
    assert listed == [f"https://ana.example/{path}" for path in found]
    counts = [len(root.findall("s:url", NAMES)) for root in found.values()]
    assert counts == [50_000, 1]


@pytest.mark.parametrize("character", ["a", "&"])
def test_long_addresses_fill_a_file_by_bytes(monkeypatch, character):
    monkeypatch.setattr(sitemap, "_MOST_BYTES", 20_000)
    works = tuple(work(f"/{number:03}{character * 500}") for number in range(40))
    documents = sitemap.documents(replace(SITE, works=works))
    assert len(documents) > 2
    assert all(len(document.text.encode()) <= 20_000 for document in documents)
    pictures = [each.text.count("<image:loc>") for each in documents]
    assert sum(pictures) == len(works)
