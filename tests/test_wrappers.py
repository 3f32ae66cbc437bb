"""Wrappers are taken off, and only they."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postarchive import registry, wrappers

PLAIN = "https://twitter.com/jack/status/20"
ENCODED = "https%3A%2F%2Ftwitter.com%2Fjack%2Fstatus%2F20"

WRAPPED = [
    f"https://web.archive.org/web/20200101000000/{PLAIN}",
    f"https://web.archive.org/web/20200101000000id_/{PLAIN}",
    f"https://web.archive.org/web/2020if_/{PLAIN}",
    f"https://web.archive.org/web/oe_/{PLAIN}",
    f"https://web.archive.org/web/0/{PLAIN}",
    f"https://web.archive.org/web/*/{PLAIN}",
    f"https://web.archive.org/web/2016*/{PLAIN}",
    f"https://web.archive.org/web/{PLAIN}",
    f"https://web.archive.org/{PLAIN}",
    f"https://web.archive.org/save/{PLAIN}",
    "http://web.archive.org/web/2020/twitter.com/jack/status/20",
    "http://web.archive.org/web/2020/http:/twitter.com/jack/status/20",
    "http://web.archive.org/web/2020/http://www.twitter.com:80/jack/status/20?s=20&amp;t=1",
    "http://web.archive.org/web/2020/http%3A//twitter.com/jack/status/20",
    "http://WEB.ARCHIVE.ORG:80/web/2020/http://twitter.com/jack/status/20",
    f"https://wayback.archive-it.org/1234/20200101000000/{PLAIN}",
    f"https://arquivo.pt/wayback/20200101000000/{PLAIN}",
    f"https://archive.ph/20200101000000/{PLAIN}",
    f"https://archive.ph/2020.01.01-000000/{PLAIN}",
    f"https://archive.is/newest/{PLAIN}",
    f"https://archive.today/o/AbC12/{PLAIN}",
    f"https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjK:{PLAIN}+jack&cd=1",
    f"https://webcache.googleusercontent.com/search?q=cache:{PLAIN}",
    f"https://www.google.com/url?sa=t&q={ENCODED}&ved=1",
    f"https://www.google.de/url?url={ENCODED}",
    "https://www.google.com/amp/s/twitter.com/jack/status/20",
    "https://twitter-com.cdn.ampproject.org/v/s/twitter.com/jack/status/20?amp_js_v=0.1",
    "https://cdn.ampproject.org/c/s/twitter.com/jack/status/20",
    f"https://l.facebook.com/l.php?u={ENCODED}&h=AT",
    f"https://lm.facebook.com/l.php?u={ENCODED}",
    f"https://www.facebook.com/flx/warn/?u={ENCODED}",
    f"https://l.instagram.com/?u={ENCODED}&e=AT",
    f"https://out.reddit.com/t3_abc?url={ENCODED}&token=1",
    f"https://www.reddit.com/over18?dest={ENCODED}",
    f"https://vk.com/away.php?to={ENCODED}",
    f"https://href.li/?{PLAIN}?s=20",
    f"https://t.umblr.com/redirect?z={ENCODED}&t=1",
    f"https://www.youtube.com/redirect?event=video&q={ENCODED}",
    f"https://www.linkedin.com/redir/redirect?url={ENCODED}&urlhash=1",
    f"https://go.bsky.app/redirect?u={ENCODED}",
    f"https://weibo.cn/sinaurl?u={ENCODED}",
    f"https://passport.weibo.com/visitor/visitor?entry=miniblog&a=enter&url={ENCODED}&domain=.weibo.com",
    f"https://link.zhihu.com/?target={ENCODED}",
    f"https://www.pixiv.net/jump.php?{ENCODED}",
    f"https://www.pixiv.net/jump.php?url={ENCODED}",
    f"https://www.deviantart.com/users/outgoing?{PLAIN}",
    "https://twitter-com.translate.goog/jack/status/20?_x_tr_sl=en&_x_tr_tl=de",
    f"https://publish.twitter.com/oembed?url={ENCODED}&omit_script=1",
    f"https://publish.x.com/?query={ENCODED}&widget=Tweet",
    f"https://cdn.embedly.com/widgets/media.html?src=x&url={ENCODED}",
    f"https://noembed.com/embed?url={ENCODED}",
    f"https://twitframe.com/show?url={ENCODED}",
    f"https://skyview.social/?url={ENCODED}&viewtype=tree",
    f"https://www.facebook.com/plugins/post/oembed.json/?url={ENCODED}",
    f"https://www.facebook.com/plugins/comment_embed.php?href={ENCODED}&include_parent=false",
    f"https://eur01.safelinks.protection.outlook.com/?url={ENCODED}&data=x",
    f"https://web.archive.org/web/2020/https://l.facebook.com/l.php?u={ENCODED}",
]


@pytest.mark.parametrize("address", WRAPPED)
def test_a_wrapper_is_taken_off(address):
    found = registry.locate(address)
    assert found is not None
    assert found.key == "twitter:20"


NOT_WRAPPERS = [
    f"https://evil.test/?u={ENCODED}",
    f"https://evil.test/web/2020/{PLAIN}",
    f"https://web.archive.org.evil.test/web/2020/{PLAIN}",
    f"https://example.org/url?q={ENCODED}",
    f"https://twitter.com/intent/tweet?url={ENCODED}",
    f"https://www.facebook.com/sharer/sharer.php?u={ENCODED}",
    f"https://www.facebook.com/login/?next={ENCODED}",
    f"https://www.facebook.com/plugins/page.php?href={ENCODED}",
    f"https://www.facebook.com/plugins/like.php?href={ENCODED}",
    f"https://passport.weibo.com/sso/signin?url={ENCODED}",
    f"https://a.b.cdn.ampproject.org/c/s/{PLAIN}",
    "https://archive.ph/AbC12",
    "https://web.archive.org/web/2020/",
    "https://web.archive.org/web/2020/not an address",
    "https://web.archive.org/web/2020/http://127.0.0.1/jack/status/20",
    "https://l.facebook.com/l.php?u=javascript:alert(1)",
    f"https://l.facebook.com/l.php?h={ENCODED}",
]


@pytest.mark.parametrize("address", NOT_WRAPPERS)
def test_whatever_else_holds_an_address_is_no_wrapper(address):
    assert registry.locate(address) is None


def test_an_address_without_its_host_is_of_the_wrapper_s():
    found = wrappers.unwrapped("https://www.youtube.com/attribution_link?u=%2Fwatch%3Fv%3DdQw4w9WgXcQ")
    assert (found.host, found.path, found.query) == ("www.youtube.com", "/watch", {"v": "dQw4w9WgXcQ"})


def test_wrappers_around_wrappers_come_to_an_end():
    address = PLAIN
    for _ in range(wrappers.DEPTH):
        address = f"https://web.archive.org/web/2020/{address}"
    assert registry.locate(address).key == "twitter:20"
    assert wrappers.unwrapped(f"https://web.archive.org/web/2020/{address}") is None


@given(st.text("/:.%20aw*_?&=#", max_size=120))
def test_no_wrapper_raises_whatever_it_holds(rest):
    for front in ("https://web.archive.org/web/2020/", "https://l.facebook.com/l.php?u=", "https://href.li/?"):
        wrappers.unwrapped(front + rest)
