"""SoundCloud's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://m.soundcloud.com/claude-debussy/clair-de-lune",
        "soundcloud:claude-debussy/clair-de-lune",
        "iframely:domains",
    ),
    (
        "https://soundcloud.com/fadermedia/young-l-loud-pockets-hudson",
        "soundcloud:fadermedia/young-l-loud-pockets-hudson",
        "iframely:domains",
    ),
    (
        "https://soundcloud.com/oriuplift/uponly-238-no-talking-wav/s-AyZUd",
        "soundcloud:oriuplift/uponly-238-no-talking-wav",
        "yt-dlp:soundcloud",
    ),
    ("https://soundcloud.com/forss/flickermood", "soundcloud:forss/flickermood", "oembed:providers"),
    (
        "https://soundcloud.com/ididthat-1/lowe-ct-cape-times-world-cup",
        "soundcloud:ididthat-1/lowe-ct-cape-times-world-cup",
        "embed-php:PagesTest",
    ),
    ("https://soundcloud.com/skorxh/audio-dealer", "soundcloud:skorxh/audio-dealer", "yt-dlp:soundcloud"),
    ("https://soundcloud.com/user615617514/dagames", "soundcloud:user615617514/dagames", "yt-dlp:soundcloud"),
    (
        "https://soundcloud.com/wandw/the-chainsmokers-ft-daya-dont-let-me-down-ww-remix-1",
        "soundcloud:wandw/the-chainsmokers-ft-daya-dont-let-me-down-ww-remix-1",
        "yt-dlp:soundcloud",
    ),
    (
        "http://soundcloud.com/ethmusic/lostin-powers-she-so-heavy",
        "soundcloud:ethmusic/lostin-powers-she-so-heavy",
        "yt-dlp:soundcloud",
    ),
    (
        "https://soundcloud.com/the-concept-band/goldrushed-mastered?in=the-concept-band/sets/the-royal-concept-ep",
        "soundcloud:the-concept-band/goldrushed-mastered",
        "yt-dlp:soundcloud",
    ),
    (
        "https://soundcloud.com/jaimemf/youtube-dl-test-video-a-y-baw/s-8Pjrp",
        "soundcloud:jaimemf/youtube-dl-test-video-a-y-baw",
        "yt-dlp:soundcloud",
    ),
    ("https://soundcloud.com/the80m/the-following", "soundcloud:the80m/the-following", "yt-dlp:soundcloud"),
    ("https://api.soundcloud.com/tracks/123998367?secret_token=s-8Pjrp", "soundcloud:123998367", "yt-dlp:soundcloud"),
    (
        "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/282055227&color=00cc11",
        "soundcloud:282055227",
        "yt-dlp:soundcloud",
    ),
    (
        "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood",
        "soundcloud:forss/flickermood",
        "own: a player that has the name",
    ),
    ("soundcloud.com/forss/flickermood", "soundcloud:forss/flickermood", "own: no scheme"),
    ("https://api.soundcloud.com/playlists/4110309", None, "yt-dlp:soundcloud"),
    (
        "https://api.soundcloud.com/playlists/soundcloud:playlists:2104769627?secret_token=s-wmpCLuExeYX",
        None,
        "yt-dlp:soundcloud",
    ),
    ("https://soundcloud.com/bruceneilmusic", None, "embed-php:PagesTest"),
    ("https://soundcloud.com/discover/sets/charts-top:all-music:de", None, "yt-dlp:soundcloud"),
    ("https://soundcloud.com/grynpyret/spotlight", None, "yt-dlp:soundcloud"),
    ("https://soundcloud.com/the-concept-band/sets/the-royal-concept-ep/token", None, "yt-dlp:soundcloud"),
    ("https://soundcloud.com/jcv246/reposts", None, "yt-dlp:soundcloud"),
    ("https://soundcloud.com/the-concept-band/sets/the-royal-concept-ep", None, "yt-dlp:soundcloud"),
    ("https://soundcloud.com/discover/sets/weekly::flacmatic", None, "yt-dlp:soundcloud"),
    ("https://soundcloud.com/forss/tracks", None, "own: a tab"),
    ("https://soundcloud.com/forss/likes", None, "own: a tab"),
    ("https://soundcloud.com/you/library", None, "own: one's own"),
    ("https://soundcloud.com/search?q=flickermood", None, "own: a search"),
    ("https://soundcloud.com/stations/track/forss/flickermood", None, "own: a station"),
    ("https://w.soundcloud.com/player/api.js", None, "own: the script of the embed code"),
    ("https://soundcloud.com.evil.test/forss/flickermood", None, "own: begins like it"),
    ("https://notsoundcloud.com/forss/flickermood", None, "own: ends like it"),
    ("https://on.soundcloud.com/AbCdE", None, "own: a short link"),
    ("https://api.soundcloud.com/users/123998367", None, "own: a person"),
    ("https://soundcloud.com/forss/sets", None, "own: a tab"),
    ("https://soundcloud.com/", None, "own: the home page"),
    ("https://soundcloud.com/tags/ambient", None, "own: a tag"),
    ("https://i1.sndcdn.com/artworks-000123.jpg", None, "own: a file"),
    (
        "https://api.soundcloud.com/tracks/soundcloud%3Atracks%3A1083788353",
        "soundcloud:1083788353",
        "yt-dlp:soundcloud",
    ),
    (
        "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/soundcloud%253Atracks%253A1083788353&color=%23ff5500",
        "soundcloud:1083788353",
        "own: the player of 2025",
    ),
    (
        "https://player.soundcloud.com/player.swf?url=http%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F123998367",
        "soundcloud:123998367",
        "own: the player of 2011",
    ),
    ("https://api-v2.soundcloud.com/tracks/123998367", "soundcloud:123998367", "own: the newer API"),
    (
        "https://soundcloud.com/oembed?format=json&url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood",
        "soundcloud:forss/flickermood",
        "oembed:providers",
    ),
    ("https://www.soundcloud.com/forss/flickermood#t=1:10", "soundcloud:forss/flickermood", "own: www, a moment"),
    (
        "https://soundcloud.com/forss/flickermood?si=abc&utm_source=clipboard",
        "soundcloud:forss/flickermood",
        "own: as it is copied",
    ),
    ("https://soundcloud.com/forss/albums", None, "own: a tab"),
    ("https://soundcloud.com/forss/popular-tracks", None, "own: a tab"),
    ("https://soundcloud.app.goog.gl/AbCdE", None, "oembed:providers, a short link"),
    ("https://soundcloud.com@evil.test/forss/flickermood", None, "own: userinfo"),
    ("https://soundcloud.com/go/plans", None, "own: a page of the house"),
    ("https://soundcloud.com/for-artists/learn", None, "own: a page of the house"),
]
CLOCKS = []
SHORTS = [
    ("https://on.soundcloud.com/AbCdE", "https://on.soundcloud.com/AbCdE", "own"),
    ("https://soundcloud.app.goog.gl/AbCdE", "https://soundcloud.app.goog.gl/AbCdE", "oembed:providers"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/forss/flickermood&color=%23ff5500"></iframe>',
        {"platform": "soundcloud"},
        "the provider's embed code",
    ),
    (
        "frame of 2025",
        '<iframe width="100%" height="166" scrolling="no" frameborder="no" allow="autoplay" src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/soundcloud%253Atracks%253A1083788353&amp;color=%23ff5500"></iframe><div><a href="https://soundcloud.com/user" title="u">u</a> · <a href="https://soundcloud.com/user/track" title="t">t</a></div>',
        {"post_id": "1083788353"},
        "the provider's embed code",
    ),
    (
        "flash",
        '<object height="81" width="100%"><param name="movie" value="http://player.soundcloud.com/player.swf?url=http%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F123998367"><embed src="http://player.soundcloud.com/player.swf?url=http%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F123998367" type="application/x-shockwave-flash"></object>',
        {"post_id": "123998367"},
        "the embed code of 2011",
    ),
    (
        "a playlist's frame",
        '<iframe src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/playlists/922213810"></iframe>',
        None,
        "the provider's embed code",
    ),
]
