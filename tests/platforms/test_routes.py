"""What is true of every route, whatever stands in its slots."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postarchive import registry, templates
from postarchive.model import PostRef, ShortLink

PLATFORMS = registry.platforms()


def hosts_of(platform, route):
    host = templates.Route(route, dict(platform.slots)).host
    return [host] if host else sorted(platform.hosts) or ["example.social"]


@pytest.mark.slow
@pytest.mark.parametrize("platform", PLATFORMS, ids=[one.name for one in PLATFORMS])
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None)
@given(data=st.data())
def test_an_address_of_a_route_names_a_post_by_its_canonical_address_too(platform, data):
    route = data.draw(st.sampled_from(platform.routes))
    host = data.draw(st.sampled_from(hosts_of(platform, route)))
    path = route.removeprefix(f"//{host}").removesuffix("/*") if route.startswith("//") else route.removesuffix("/*")
    template = f"https://{host}{path}"
    values = {
        slot: data.draw(st.from_regex(rf"\A(?:{platform.slots[slot]})\Z", alphabet=st.characters(codec="ascii")))
        for slot in templates.slots(template)
    }
    address = templates.write(template, values)
    found = registry.recognise(address)
    assert found is None or found.platform == platform.name, address
    if isinstance(found, PostRef):
        assert found.url, address
        again = registry.recognise(found.url)
        assert again == found, (address, found.url)
        assert again.url == found.url, address
    elif isinstance(found, ShortLink):
        assert registry.recognise(found.url) == found, address


@given(st.text("htps:/.@?#&%=x;[]-_\\0aZ~+\u200b", max_size=80).map(lambda rest: "https://x.com/" + rest) | st.text())
def test_no_address_makes_locate_raise(address):
    found = registry.recognise(address)
    assert found is None or found.platform
