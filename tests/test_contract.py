"""What a platform's file may say: a wrong declaration fails where it is made, with the platform and the field named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from postarchive import links, registry
from postarchive.contract import Platform
from postarchive.errors import PluginError
from postarchive.model import ShortLink

GOOD = {
    "name": "example",
    "title": "Example",
    "hosts": frozenset({"example.test"}),
    "slots": {"handle": r"\w+", "post_id": r"[0-9]+", "post_id.clip": r"[a-z]+"},
    "routes": ("/{handle}/{post_id}", "/clip/{post_id.clip}"),
    "url": ("https://example.test/{handle}/{post_id}", "https://example.test/clip/{post_id.clip}"),
}
WRONG = [
    ({"name": "Ex ample"}, "name"),
    ({"hosts": frozenset({"Example.test"})}, "routes: 'Example.test'"),
    ({"hosts": frozenset({"https://example.test"})}, "routes"),
    ({"hosts": frozenset({"{nobody}.example.test"})}, "routes.*no shape for slot 'nobody'"),
    ({"hosts": frozenset()}, "hosts: name them"),
    ({"federated": True}, "hosts: name them"),
    ({"slots": {"handle": r"(", "post_id": r"[0-9]+", "post_id.clip": r"x"}}, "slots: handle"),
    ({"routes": ("/{nobody}",)}, "routes.*no shape for slot 'nobody'"),
    ({"shorts": ("s/{code}",)}, "shorts"),
    ({"short_hosts": frozenset({"EX.test"})}, "shorts: 'EX.test'"),
    ({"url": ("https://elsewhere.test/{post_id}",)}, "url: .*none of its hosts"),
    ({"url": ("http://example.test/{post_id}",)}, "url"),
    ({"url": ("https://example.test/{nobody}",)}, "url.*no shape for slot 'nobody'"),
    ({"synonyms": {"/{post_id}/old": "https://elsewhere.test/{post_id}"}}, "url: .*none of its hosts"),
    ({"synonyms": {"/{nobody}/old": "https://example.test/{post_id}"}}, "synonyms.*no shape for slot 'nobody'"),
]


@pytest.mark.parametrize(("change", "message"), WRONG)
def test_a_wrong_declaration_fails_with_platform_and_field(change, message):
    with pytest.raises(ValueError, match=message) as refusal:
        Platform(**GOOD | change)
    assert str(change.get("name", "example")) in str(refusal.value)


@pytest.fixture
def example():
    return Platform(
        **GOOD,
        shorts=("/s/{code}", "//ex.test/go/{code}"),
        short_hosts=frozenset({"exmp.test"}),
        synonyms={"/show?of={handle}&n={post_id}": "https://example.test/{handle}/{post_id}"},
        taken=frozenset({"about", "help"}),
    )


LOCATED = [
    ("https://example.test/jack/20", "example:20", "https://example.test/jack/20"),
    ("https://example.test/clip/abc", "example:abc", "https://example.test/clip/abc"),
    ("https://example.test/show?n=20&of=jack", "example:20", "https://example.test/jack/20"),
    ("https://example.test/About/20", None, None),
    ("https://example.test/clip/help", None, None),
    ("https://www.example.test/jack/20", None, None),
    ("https://elsewhere.test/jack/20", None, None),
]


@pytest.mark.parametrize(("address", "key", "url"), LOCATED)
def test_locate(example, address, key, url):
    found = example.locate(links.parse(address))
    assert (found.key if found else None, found.url if found else None) == (key, url)


@pytest.mark.parametrize("address", ["https://example.test/s/Ab1", "https://ex.test/go/Ab1", "https://exmp.test/Ab1"])
def test_a_short_link_is_known_and_never_guessed(example, address):
    assert example.locate(links.parse(address + "/?utm=1")) == ShortLink(platform="example", url=address)
    assert example.locate(links.parse(address + "/more")) is None


def test_the_shape_of_an_id_tells_its_kind(example):
    assert example.ref("abc").url == "https://example.test/clip/abc"
    assert example.ref("20", handle="jack").url == "https://example.test/jack/20"
    assert example.ref("20").url == ""


def test_two_that_claim_one_host_are_refused(example):
    rival = replace(example, name="rival", title="Rival")
    with pytest.raises(PluginError, match="Example and Rival both claim"):
        registry._without_rivals((example, rival))


def test_a_platform_s_own_host_is_no_place_for_a_federation():
    for host in ("help.tiktok.com", "blog.x.com", "127.0.0.1"):
        assert registry.locate(f"https://{host}/@jack/113006771938929950") is None
    assert registry.locate("https://example.social/@jack/113006771938929950").platform == "mastodon"


def test_no_two_federations_read_one_address():
    addresses = [
        "https://example.social/@jack/113006771938929950",
        "https://example.social/notes/9bxaf592x6",
        "https://example.social/notice/9xwMzP4fRvAnhNVq8e",
        "https://example.social/@jack/statuses/01HE2CS0XW1Z9R5F8M3K7QATBV",
        "https://example.social/p/jack/416212345678901234",
        "https://example.social/w/9c9de5e8-0a1e-484a-b099-e80766180a6d",
    ]
    federated = [one for one in registry.platforms() if one.federated]
    for address in addresses:
        assert sum(one.locate(links.parse(address)) is not None for one in federated) == 1, address
