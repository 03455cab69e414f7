"""What servers send is read from their configuration as their manuals say it."""

import pytest

from countermark.declarations.readers.servers import (
    apache,
    caddy,
    iis,
    nginx,
    underscore_headers,
)

NGINX = r"""
# a comment; { with signs
map $uri $tdm { default "1"; ~^/press/ "0"; ~*^/Shop/ 0; /exact 7; }
map $uri $robots { default "noai, noimageai"; ~^/press/ ""; }
server {
  listen 443 ssl;
  add_header tdm-reservation $tdm always;
  add_header X-Robots-Tag "${robots}" always;
  add_header Link '<https://a.example/rsl.xml>; rel="license"' always;
  location = /plain { default_type text/plain; }
  location /own/ { add_header Content-Usage "train-ai=n"; }
  location ^~ /own/deep/ { }
  location ~* \.(jpg|png)$ { expires 1d; }
}
"""


@pytest.mark.parametrize(
    ("path", "reservation", "robots"),
    [
        ("/a.jpg", ("1",), ("noai, noimageai",)),
        ("/press/a.jpg", ("0",), ()),
        ("/%70ress/a.jpg", ("0",), ()),
        ("/shop/a", ("0",), ("noai, noimageai",)),
        ("/EXACT", ("7",), ("noai, noimageai",)),
        ("/own/a", (), ()),
        ("/own/deep/a", ("1",), ("noai, noimageai",)),
        ("/plain", ("1",), ("noai, noimageai",)),
    ],
)
def test_nginx_maps_and_inherits(path, reservation, robots):
    said = nginx.sends(NGINX, path)
    assert said.problems == ()
    assert said.values("TDM-Reservation") == reservation
    assert said.values("X-Robots-Tag") == robots


def test_nginx_quotes():
    text = r"""add_header A "say \"no\" \d" always; add_header B a\;b; add_header C '' always;"""
    assert nginx.sends(text, "/").headers == (("A", r'say "no" \d'), ("B", r"a\;b"))


@pytest.mark.parametrize(
    "text",
    [
        "add_header A b",
        "add_header A;",
        "add_header A b c;",
        "add_header A $b;",
        "}",
        "{",
        "a {",
        "include x;",
        "more_set_headers x;",
        "if ($uri) { add_header A b; }",
        'add_header A "b;',
        "map $uri $x { ~( 1; }",
        "map $uri { a 1; }",
        "map $uri $x { include y; }",
        "a {" * 5000,
    ],
)
def test_what_nginx_would_not_take_is_a_problem(text):
    assert nginx.sends(text, "/").problems


APACHE = r"""
# folded \
Header always set tdm-reservation "9"
<IfModule mod_headers.c>
  Header always set tdm-reservation "1"
  <If "%{REQUEST_URI} =~ m#^/press/#">
    Header always set tdm-reservation "0"
    Header always unset X-Robots-Tag
  </If>
  <ElseIf "%{REQUEST_URI} == '/one'">
    Header always set tdm-reservation "7"
  </ElseIf>
  SetEnvIf Request_URI "^/shop/" SHOP=1 !WORK
  Header always set X-Robots-Tag "noai, noimageai" env=!SHOP
  Header always set Link "<https://a.example/r>; rel=\"license\"; 100%%"
  <FilesMatch "(?i)\.jpe?g$">
    Header always set Content-Usage "train-ai=n"
  </FilesMatch>
</IfModule>
<IfModule !mod_headers.c>
  Header always set Gone yes
</IfModule>
<Files "rsl.xml">
  ForceType application/rsl+xml
</Files>
"""


@pytest.mark.parametrize(
    ("path", "reservation", "robots", "usage"),
    [
        ("/a.JPG", ("1",), ("noai, noimageai",), ("train-ai=n",)),
        ("/press/a", ("0",), (), ()),
        ("/one", ("7",), ("noai, noimageai",), ()),
        ("/shop/a", ("1",), (), ()),
    ],
)
def test_apache_merges_its_sections(path, reservation, robots, usage):
    said = apache.sends(APACHE, path)
    assert said.problems == ()
    assert said.values("tdm-reservation") == reservation
    assert said.values("X-Robots-Tag") == robots
    assert said.values("Content-Usage") == usage
    assert said.values("Link") == ('<https://a.example/r>; rel="license"; 100%',)
    assert said.values("Gone") == ()


def test_apaches_two_tables_are_both_sent():
    text = 'Header set A 1\nHeader always set A 2\nHeader unset A\nHeader add A "3"\n'
    assert apache.sends(text, "/").values("A") == ("2", "3")
    text = "Header set A 1\nHeader append A 2\nHeader setifempty A 3\nHeader setifempty B 4"
    assert apache.sends(text, "/").headers == (("A", "1, 2"), ("B", "4"))


@pytest.mark.parametrize(
    ("test", "holds"),
    [
        ("%{REQUEST_URI} =~ /jpg$/", True),
        ("%{REQUEST_URI} !~ m#^/a#", False),
        ("%{REQUEST_URI} =~ m#^/A/#i", True),
        ("%{REQUEST_URI} -strmatch '/a/*'", True),
        ("%{REQUEST_URI} != '/' && %{REQUEST_URI} =~ m|b|", True),
    ],
)
def test_apaches_expressions(test, holds):
    said = apache.sends(f'<If "{test}">\nHeader set A 1\n</If>', "/a/b.jpg")
    assert said.problems == ()
    assert bool(said.headers) is holds


@pytest.mark.parametrize(
    "text",
    [
        '<If "true">\n</If>',
        "<IfModule mod_php.c>\n</IfModule>",
        "<FilesMatch (>\n</FilesMatch>",
        "Header set A %{HOST}e",
        "Header jump A b",
        "RewriteRule ^ -",
        "<If",
        "</If>",
        "<If x>",
        "Header set A b expr=x",
        "SetEnvIf Host a b",
        "<Limit GET>\n</Limit>",
        "Header",
        '<If "%{REQUEST_URI} == /x/">\n</If>',
    ],
)
def test_what_apache_would_not_take_is_a_problem(text):
    assert apache.sends(text, "/").problems


CADDY = """
# matchers
a.example, :8080 {
  @press path /press/*
  @else {
    not path /press/*
    path_regexp name ^/
  }
  header @press tdm-reservation "0"
  header @else {
    tdm-reservation "1"
    X-Robots-Tag `noai, noimageai`
  }
  header /own/* -X-Robots-Tag
  header ?Content-Usage train-ai=n
  file_server
}
"""


def test_caddy_matches_paths():
    assert caddy.sends(CADDY, "/Press/a").headers == (
        ("tdm-reservation", "0"),
        ("Content-Usage", "train-ai=n"),
    )
    assert caddy.sends(CADDY, "/a").values("x-robots-tag") == ("noai, noimageai",)
    assert caddy.sends(CADDY, "/own/a").values("x-robots-tag") == ()
    assert caddy.sends(CADDY, "/own/a").problems == ()
    assert caddy.sends("(a) {\nheader A b\n}\nimport a", "/").headers == (("A", "b"),)


@pytest.mark.parametrize(
    "text",
    [
        "}",
        "{",
        "a.example {",
        "header A",
        "header @x A b",
        "respond 200",
        "import x",
        "header A {y}",
        "header A 1\nheader A 2",
        "@x host a\nheader @x A b",
        "@x path_regexp (\nheader @x A b",
    ],
)
def test_what_caddy_would_not_take_is_a_problem(text):
    assert caddy.sends(text, "/").problems


def web_config(inner, more=""):
    headers = f"<httpProtocol><customHeaders>{inner}</customHeaders></httpProtocol>"
    return f"<configuration><system.webServer>{headers}</system.webServer>{more}</configuration>"


def test_iis_takes_the_nearest_location():
    inner = '<add name="tdm-reservation" value="1"/><add name="B" value="b"/>'
    press = web_config('<remove name="TDM-Reservation"/><add name="tdm-reservation" value="0"/>')
    press = press.replace("configuration>", "location>").replace(
        "<location>", '<location path="press">'
    )
    text = web_config(inner, press)
    assert iis.sends(text, "/a").headers == (("tdm-reservation", "1"), ("B", "b"))
    assert iis.sends(text, "/Press/a").headers == (("B", "b"), ("tdm-reservation", "0"))
    assert iis.sends(text, "/press-2").values("tdm-reservation") == ("1",)
    assert iis.sends(text, "/press/a").problems == ()
    assert iis.sends(web_config("<clear/>" + inner), "/").problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<x/>",
        "<!DOCTYPE a><configuration/>",
        web_config('<add value="x"/>'),
        web_config("<x/>"),
        web_config('<add name="A" value="1"/>' * 2),
        web_config("", "<runtime/>"),
        web_config("").replace("<httpProtocol>", "<rewrite/><httpProtocol>"),
    ],
)
def test_what_iis_would_not_take_is_a_problem(text):
    assert iis.sends(text, "/").problems


UNDERSCORE = """# comment
/*
  tdm-reservation: 1
  X-Robots-Tag: noai, noimageai
/press/*
  ! tdm-reservation
  tdm-reservation: 0
https://a.example/one/:name
  Content-Usage: train-ai=n
"""


def test_headers_of_all_rules_that_match_are_joined():
    assert underscore_headers.sends(UNDERSCORE, "/a").values("tdm-reservation") == ("1",)
    assert underscore_headers.sends(UNDERSCORE, "/press/a").values("tdm-reservation") == ("0",)
    assert underscore_headers.sends(UNDERSCORE, "/one/a").values("content-usage")
    assert not underscore_headers.sends(UNDERSCORE, "/one/a/b").values("content-usage")
    kept = UNDERSCORE.replace("  ! tdm-reservation\n", "")
    assert underscore_headers.sends(kept, "/press/a").values("tdm-reservation") == ("1, 0",)
    assert underscore_headers.sends(UNDERSCORE, "/a").problems == ()


@pytest.mark.parametrize("text", ["  A: b", "/*\n  A", "/*\n  A b: c", "press\n  A: b"])
def test_what_is_no_rule_is_a_problem(text):
    assert underscore_headers.sends(text, "/").problems
