"""What stands behind a host keeps every post's address, however it is escaped, and few others."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from postarchive import links, registry, templates
from postarchive.detection import tails

ESCAPES = {
    "plain": lambda path: path,
    "in JSON": lambda path: path.replace("/", r"\/"),
    "in JSON in JSON": lambda path: path.replace("/", r"\\\/"),
    "by number": lambda path: path.replace("/", r"\u002F"),
    "in a query": lambda path: quote(path, safe=""),
    "as entities": lambda path: path.replace("/", "&#x2F;"),
}

POSTS = [
    ("twitter.com", "/jack/status/20"),
    ("twitter.com", "/#!/jack/status/20"),
    ("twitter.com", ":443/jack/status/20"),
    ("x.com", "/i/web/status/20?s=46"),
    ("www.facebook.com", "/zuck/posts/pfbid0kxTn5rD9dMb8wMmBiX7d6qTdVYDS1fE7"),
    ("www.facebook.com", "/permalink.php?story_fbid=1&id=4"),
    ("www.facebook.com", "/plugins/post.php?href=%2Fzuck%2Fposts%2F1"),
    ("youtu.be", "/jNQXAC9IVRw?t=1"),
    ("www.youtube.com", "/watch?v=jNQXAC9IVRw"),
    ("www.youtube.com", "/?v=jNQXAC9IVRw"),
    ("staff.tumblr.com", "/post/1234567890/a-word"),
    ("www.tiktok.com", "/@scout2015/video/6718335390845095173"),
    ("old.reddit.com", "/r/pics/comments/haucpf"),
    ("vk.com", "/durov?w=wall1_45616"),
    ("did", ":plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3l6oveex3ii2l"),
]


@pytest.mark.parametrize("escape", ESCAPES)
@pytest.mark.parametrize(("host", "path"), POSTS)
def test_a_post_is_kept(host, path, escape):
    page = f"//{host}{ESCAPES[escape](path)}".encode()
    assert tails.fits(page, 2 + len(host))


@pytest.mark.parametrize(
    ("host", "path"),
    [
        ("twitter.com", ""),
        ("twitter.com", "/jack"),
        ("twitter.com", "/intent/tweet?url=https://e.org/status/20"),
        ("twitter.com", '"/jack/status/20'),
        ("twitter.com", ".evil.org/jack/status/20"),
        ("www.facebook.com", "/sharer/sharer.php?u=https%3A%2F%2Fe.org"),
        ("www.facebook.com", "/zuck"),
        ("www.youtube.com", "/@jawed"),
        ("www.instagram.com", "/instagram/"),
        ("www.linkedin.com", "/shareArticle?mini=true"),
        ("e.org", "/jack/status/20"),
    ],
)
def test_what_can_be_none_is_passed_over(host, path):
    page = f"//{host}{path}".encode()
    assert not tails.fits(page, 2 + len(host))


ROUTES = [
    (claim.replace("*", "some"), route)
    for platform in registry.platforms()
    for claim in sorted(platform.claims)
    if claim[-1].isalpha() and not platform.federated
    for route in platform.routes_at(claim.replace("*", "some"))
]


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_whatever_a_route_reads_has_its_tail(data):
    """Signs that an address cannot hold as they are stand percent-encoded in it, as links do."""
    host, route = data.draw(st.sampled_from(ROUTES))
    shapes = {name: st.from_regex(route.shapes[name], fullmatch=True) for name in templates.slots(route.behind)}
    values = {name: data.draw(shape) for name, shape in shapes.items()}
    written = templates.SLOT.sub(
        lambda slot: quote(values[slot[1]], safe="/@:.-_~?&="), route.behind.removesuffix("/*")
    )
    link = links.parse(f"https://{host}{written}")
    assume(link is not None and route.read(link) is not None)
    escape = data.draw(st.sampled_from(sorted(ESCAPES)))
    page = f"//{host}{ESCAPES[escape](written)}".encode()
    assert tails.fits(page, 2 + len(host)), (page, route.template)
