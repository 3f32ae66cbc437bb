"""Dailymotion's table."""

from __future__ import annotations

ADDRESSES = [
    ("http://www.dailymotion.com/swf/video/x3n92nf", "dailymotion:x3n92nf", "yt-dlp:dailymotion"),
    (
        "http://www.dailymotion.com/video/x5kesuj_office-christmas-party-review-jason-bateman-olivia-munn-t-j-miller_news",
        "dailymotion:x5kesuj",
        "yt-dlp:dailymotion",
    ),
    (
        "https://geo.dailymotion.com/player/xakln.html?video=x8mjju4&customConfig%5BcustomParams%5D=%2Ffr-fr%2Ftennis%2Fwimbledon-mens-singles%2Farticles-video",
        "dailymotion:x8mjju4",
        "yt-dlp:dailymotion",
    ),
    ("https://www.dailymotion.com/embed/video/x8u4owg", "dailymotion:x8u4owg", "yt-dlp:dailymotion"),
    (
        "https://www.dailymotion.com/video/x10bix2_ircam-mani-feste-2013-du-29-mai-au-30-juin-2013_creation",
        "dailymotion:x10bix2",
        "iframely:domains",
    ),
    (
        "https://www.dailymotion.com/swf/video/xcv6dv_pixels-by-patrick-jean_creation",
        "dailymotion:xcv6dv",
        "iframely:domains",
    ),
    (
        "https://www.dailymotion.com/video/x2iuewm_steam-machine-models-pricing-listed-on-steam-store-ign-news_videogames",
        "dailymotion:x2iuewm",
        "yt-dlp:dailymotion",
    ),
    ("https://geo.dailymotion.com/player.html?video=x89eyek&mute=true", "dailymotion:x89eyek", "yt-dlp:dailymotion"),
    (
        "http://www.dailymotion.com/swf/x3ss1m_funny-magic-trick-barry-and-stuart_fun",
        "dailymotion:x3ss1m",
        "yt-dlp:dailymotion",
    ),
    ("https://www.dailymotion.com/video/x3z49k?playlist=xv4bw", "dailymotion:x3z49k", "yt-dlp:dailymotion"),
    (
        "https://geo.dailymotion.com/player/x86gw.html?video=k46oCapRs4iikoz9DWy",
        "dailymotion:k46oCapRs4iikoz9DWy",
        "yt-dlp:dailymotion",
    ),
    ("https://www.dailymotion.com/crawler/video/x8u4owg", "dailymotion:x8u4owg", "yt-dlp:dailymotion"),
    ("http://www.dailymotion.com/video/xhza0o", "dailymotion:xhza0o", "yt-dlp:dailymotion"),
    ("https://dai.ly/x8u4owg", "dailymotion:x8u4owg", "own: the short form, whose code is the id"),
    ("https://touch.dailymotion.com/video/x8u4owg", "dailymotion:x8u4owg", "own: the mobile site"),
    ("https://www.dailymotion.com/fr/video/x8u4owg", "dailymotion:x8u4owg", "own: a language"),
    ("//www.dailymotion.com/embed/video/x8u4owg?autoplay=1", "dailymotion:x8u4owg", "own: as pages write it"),
    ("dailymotion.com/video/x8u4owg", "dailymotion:x8u4owg", "own: no scheme"),
    (
        "https://www.dailymotion.com/services/oembed?url=https://www.dailymotion.com/video/x8u4owg",
        "dailymotion:x8u4owg",
        "own: an oEmbed endpoint",
    ),
    (
        "http://www.dailymotion.com/video/x149uew_katy-perry-roar-official_musi",
        "dailymotion:x149uew",
        "yt-dlp:dailymotion",
    ),
    ("https://geo.dailymotion.com/player.html?playlist=x6hynp", None, "iframely:domains"),
    ("https://www.dailymotion.com/video/", None, "iframely:domains"),
    ("https://geo.dailymotion.com/player/xf7zn.html?playlist=x7wdsj", None, "yt-dlp:dailymotion"),
    ("https://www.dailymotion.com/playlist/xv4bw", None, "own: a playlist"),
    ("https://www.dailymotion.com/user/nqtv/1", None, "own: a profile"),
    ("https://www.dailymotion.com/rts", None, "own: a profile"),
    ("https://www.dailymotion.com/search/nature", None, "own: a search"),
    ("https://www.dailymotion.com/signin", None, "own: a login page"),
    ("https://www.dailymotion.com/embed/video/", None, "own: no id"),
    ("https://geo.dailymotion.com/libs/player/x86gw.js", None, "own: the script of the embed code"),
    ("https://s1.dmcdn.net/v/K456B1aXqIx58LKWQ/x1080", None, "own: a file"),
    ("https://dailymotion.com.evil.test/video/x8u4owg", None, "own: begins like it"),
    ("https://notdailymotion.com/video/x8u4owg", None, "own: ends like it"),
    ("https://www.dailymotion.com/", None, "own: the home page"),
    ("https://www.dailymotion.com/topic/nature", None, "own: a subject"),
    ("https://www.dailymotion.com/hub/x9q_Galatee", None, "own: a hub"),
    ("https://dai.ly/", None, "own: no id"),
    ("https://www.dailymotion.com/partner/x86gw/media", None, "own: a studio"),
    ("https://api.dailymotion.com/video/x8u4owg", None, "own: the programs' door"),
    ("https://www.dailymotion.com/video/8u4owg", None, "own: an id begins with a letter"),
    ("https://www.lequipe.fr/video/x791mem", "dailymotion:x791mem", "yt-dlp:dailymotion"),
    (
        "https://www.lequipe.fr/video/k7MtHciueyTcrFtFKA2",
        "dailymotion:k7MtHciueyTcrFtFKA2",
        "yt-dlp:dailymotion, a private id",
    ),
    ("https://www.lequipe.fr/Football/video/12345", None, "own: a newspaper's own page"),
    ("http://games.dailymotion.com/live/x15gjhi", "dailymotion:x15gjhi", "TextFormatter:sites/dailymotion.xml"),
]
CLOCKS = []


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://www.dailymotion.com/embed/video/x2m8jpp"></iframe>',
        {"post_id": "x2m8jpp"},
        "the provider's embed code",
    ),
    (
        "amp",
        '<amp-dailymotion data-videoid="x2m8jpp" layout="responsive" width="480" height="270"></amp-dailymotion>',
        {"post_id": "x2m8jpp", "markup": "amp"},
        "amp.dev's component pages",
    ),
    (
        "older frame",
        '<iframe frameborder="0" width="480" height="270" src="https://www.dailymotion.com/embed/video/x2m8jpp?autoplay=1" allowfullscreen></iframe>',
        {"post_id": "x2m8jpp"},
        "the embed code of 2019",
    ),
    (
        "flash",
        '<object width="480" height="270"><param name="movie" value="http://www.dailymotion.com/swf/video/x2m8jpp"><embed type="application/x-shockwave-flash" src="http://www.dailymotion.com/swf/video/x2m8jpp" width="480" height="270"></object>',
        {"post_id": "x2m8jpp"},
        "the embed code of 2010",
    ),
    (
        "a playlist's frame",
        '<iframe src="https://geo.dailymotion.com/player/xf7zn.html?playlist=x7wdsj" allowfullscreen></iframe>',
        None,
        "the provider's embed code",
    ),
]
