"""Where newsrooms put a post's address, whatever the platform: each place shows the post, once."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from postarchive import registry
from postarchive.detection import detect

ADDRESSES = {
    "9gag": "https://9gag.com/gag/ae5Ag7B",
    "bilibili": "https://www.bilibili.com/video/BV13x41117TL",
    "bitchute": "https://www.bitchute.com/video/UGlrF9o9b-Q/",
    "bluesky": "https://bsky.app/profile/bsky.app/post/3l3vgf77uco2g",
    "coub": "https://coub.com/view/um0um0",
    "dailymotion": "https://www.dailymotion.com/video/x2m8jpp",
    "discord": "https://discord.com/channels/302094807046684672/302094807046684672/1306706528786583623",
    "douyin": "https://www.douyin.com/video/6961737553342991651",
    "facebook": "https://www.facebook.com/zuck/posts/10102735452532991",
    "flickr": "https://www.flickr.com/photos/gonzai/6027481335/",
    "gab": "https://gab.com/SomeBitchIKnow/posts/107163961867310434",
    "gettr": "https://gettr.com/post/p4iahp",
    "giphy": "https://giphy.com/gifs/idk-shrug-shrugging-aXSLMy6fDsI4E",
    "imgur": "https://imgur.com/a/0BDNq",
    "instagram": "https://www.instagram.com/p/CtHaSoDLrWJ/",
    "kick": "https://kick.com/destiny/clips/clip_01H9SKET879NE7N9RJRRDS98J3",
    "likee": "https://likee.video/@649222262/video/7093167848050058862",
    "linkedin": "https://www.linkedin.com/posts/jane-doe_words-activity-7295762520814874625-aB3d",
    "medal": "https://medal.tv/games/valorant/clips/jTBFnLKdLy15K",
    "minds": "https://www.minds.com/newsfeed/798022190320226304",
    "odysee": "https://odysee.com/@RT:fd/livestream_RT:d",
    "ok": "https://ok.ru/video/954886983203",
    "parler": "https://parler.com/feed/f23b85c1-6558-470f-b9ff-02c145f28da5",
    "patreon": "https://www.patreon.com/posts/free-post-12497641",
    "periscope": "https://www.pscp.tv/w/1ZkKzPbMVggJv",
    "pinterest": "https://www.pinterest.com/pin/99360735500167749/",
    "pixiv": "https://www.pixiv.net/artworks/966412",
    "reddit": "https://www.reddit.com/r/me_irl/comments/52rmir/me_irl/",
    "rumble": "https://rumble.com/vdmum1-moose-the-dog-helps-girls-dig-a-snow-fort.html",
    "snapchat": "https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYYWtidGhudGZpAX1TKn0JAX1TKnXJAAAAAA",
    "soundcloud": "https://soundcloud.com/forss/flickermood",
    "streamable": "https://streamable.com/moo",
    "substack": "https://substack.com/@jane/note/c-12345678",
    "telegram": "https://t.me/durov/531",
    "threads": "https://www.threads.net/@zuck/post/CuXFPIeLLod",
    "tiktok": "https://www.tiktok.com/@scout2015/video/6718335390845095173",
    "truthsocial": "https://truthsocial.com/@alex/108046244464677537",
    "tumblr": "https://hubol.tumblr.com/post/58053061056/check-out-how-cool-this-class-is",
    "twitch": "https://www.twitch.tv/videos/635475444",
    "twitter": "https://twitter.com/jack/status/1844012345678901234",
    "vimeo": "https://vimeo.com/76979871",
    "vine": "https://vine.co/v/b9KOOWX7HUx",
    "vk": "https://vk.com/wall1_45616",
    "weibo": "https://weibo.com/1758989602/LvBhm5DiP",
    "weverse": "https://weverse.io/lesserafim/live/2-102331763",
    "xiaohongshu": "https://www.xiaohongshu.com/explore/6411cf99000000001300b6d9",
    "youtube": "https://www.youtube.com/watch?v=jNQXAC9IVRw",
}
"""A page's address of each platform that has hosts of its own. A federation's posts are known in their own frames alone."""

PLACES = {
    "wordpress": '<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n{url}\n</div></figure>',
    "alone": "<p>{url}</p>",
    "oembed": '<oembed url="{url}"></oembed>',
    "embedly card": '<a class="embedly-card" href="{url}">There</a>',
    "embedly frame": '<iframe class="embedly-embed" src="https://cdn.embedly.com/widgets/media.html?url={quoted}&amp;key=1"></iframe>',
    "embedly amp": '<amp-embedly-card data-url="{url}" layout="responsive"></amp-embedly-card>',
    "iframely": '<div class="iframely-embed"><div class="iframely-responsive"><a href="{url}" data-iframely-url="//cdn.iframe.ly/a"></a></div></div>',
    "empty place": '<div class="embed" data-url="{url}"></div>',
}


def test_every_platform_with_hosts_has_an_address_here():
    assert set(ADDRESSES) == {one.name for one in registry.platforms() if not one.federated}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", ADDRESSES)
def test_an_address_in_a_place_is_a_post(name, place):
    url = ADDRESSES[name]
    shown = PLACES[place].format(url=url, quoted=quote(url, safe=""))
    found = detect(f"<p>Before.</p>\n{shown}\n<p>Behind.</p>", "html")
    assert [one.platform for one in found] == [name]
    assert [registry.locate(one.url) for one in found] == [registry.locate(url)]


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_link_in_prose_is_no_post(name):
    page = f'<p>He said so <a href="{ADDRESSES[name]}">in a post</a> on Monday, and nobody minded.</p>'
    assert not detect(page, "html")
