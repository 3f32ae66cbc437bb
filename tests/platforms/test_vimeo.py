"""Vimeo's table."""

from __future__ import annotations

ADDRESSES = [
    ("http://vimeo.com/68375962", "vimeo:68375962", "yt-dlp:vimeo"),
    ("https://player.vimeo.com/video/228044649", "vimeo:228044649", "iframely:domains"),
    ("https://player.vimeo.com/video/65836516?&autoplay=1&loop=1", "vimeo:65836516", "iframely:domains"),
    ("https://vimeo.com/581039021/9603038895", "vimeo:581039021", "yt-dlp:vimeo"),
    ("https://vimeo.com/channels/tributes/6213729", "vimeo:6213729", "yt-dlp:vimeo"),
    ("https://vimeo.com/groups/travelhd/videos/22439234", "vimeo:22439234", "yt-dlp:vimeo"),
    ("https://vimeo.com/393756517", "vimeo:393756517", "yt-dlp:vimeo"),
    ("https://player.vimeo.com/video/756714419", "vimeo:756714419", "yt-dlp:vimeo"),
    ("https://vimeo.com/showcase/3253534/video/119195465", "vimeo:119195465", "yt-dlp:vimeo"),
    ("https://vimeo.com/65836516", "vimeo:65836516", "iframely:domains"),
    ("https://player.vimeo.com/video/859028877", "vimeo:859028877", "yt-dlp:vimeo"),
    ("https://vimeo.com/user170863801/review/996447483/a316d6ed8d", "vimeo:996447483", "yt-dlp:vimeo"),
    ("https://player.vimeo.com/video/98044508", "vimeo:98044508", "yt-dlp:vimeo"),
    ("https://vimeo.com/user21297594/review/75524534/3c257a1b5d", "vimeo:75524534", "yt-dlp:vimeo"),
    ("https://vimeo.com/user22258446/review/91613211/13f927e053", "vimeo:91613211", "yt-dlp:vimeo"),
    ("https://vimeo.com/user37284429/review/138823582/c4d865efde", "vimeo:138823582", "yt-dlp:vimeo"),
    ("https://vimeo.com/album/2632481/video/79010983", "vimeo:79010983", "yt-dlp:vimeo"),
    ("https://vimeo.com/ondemand/pitbull2/303137687", "vimeo:303137687", "yt-dlp:vimeo"),
    ("https://vimeo.com/moogaloop.swf?clip_id=68375962", "vimeo:68375962", "own: the object of 2008"),
    ("https://www.vimeo.com/68375962#t=10s", "vimeo:68375962", "own: a moment"),
    ("//player.vimeo.com/video/68375962?h=9603038895&dnt=1", "vimeo:68375962", "own: as pages write it"),
    ("https://vimeopro.com/openstreetmapus/state-of-the-map/video/68375962", "vimeo:68375962", "yt-dlp:vimeo"),
    (
        "https://vimeo.com/api/oembed.json?url=https%3A%2F%2Fvimeo.com%2F68375962",
        "vimeo:68375962",
        "own: an oEmbed endpoint",
    ),
    ("vimeo.com/68375962", "vimeo:68375962", "own: no scheme"),
    ("https://vimeo.com/channels/tributes", None, "yt-dlp:vimeo"),
    ("https://vimeo.com/event/5097437/embed/interaction?muted=1", None, "yt-dlp:vimeo"),
    ("https://vimeo.com/event/5120811/embed", None, "yt-dlp:vimeo"),
    ("https://vimeo.com/groups/meetup", None, "yt-dlp:vimeo"),
    ("https://vimeo.com/ondemand/nazmaalik", None, "yt-dlp:vimeo"),
    ("https://vimeo.com/showcase/BethelTally-Homegoing-Services", None, "yt-dlp:vimeo"),
    ("https://vimeo.com/staff", None, "own: a profile"),
    ("https://vimeo.com/tag:nature", None, "own: a tag"),
    ("https://vimeo.com/categories/animation", None, "own: a category"),
    ("https://vimeo.com/search?q=68375962", None, "own: a search"),
    ("https://vimeo.com/log_in", None, "own: a login page"),
    ("https://vimeo.com/album/2632481", None, "own: an album"),
    ("https://player.vimeo.com/api/player.js", None, "own: the script of the embed code"),
    ("https://i.vimeocdn.com/video/68375962_640.jpg", None, "own: a file"),
    ("https://vimeo.com.evil.test/68375962", None, "own: begins like it"),
    ("https://notvimeo.com/68375962", None, "own: ends like it"),
    ("https://vimeo.com/", None, "own: the home page"),
    ("https://vimeo.com/68375962abc", None, "own: more than digits"),
    ("https://vimeo.com/user170863801/videos", None, "own: a tab"),
    ("https://vimeo.com/watch", None, "own: discovery"),
    ("https://vimeo.com/event/4753126/videos/1046153257", "vimeo:1046153257", "yt-dlp:vimeo"),
    ("https://vimeo.com/showcase/3253534?video=119195465", "vimeo:119195465", "own: one of a showcase"),
    (
        "https://vimeo.com/reviews/0f1e2d3c-0000-4000-8000-000000000000/videos/996447483",
        "vimeo:996447483",
        "own: the reviews of today",
    ),
    ("https://vimeo.com/event/4753126", None, "yt-dlp:vimeo"),
    ("https://vimeo.com/user26785108/newspiritualguide", None, "yt-dlp:vimeo, named by words"),
]
CLOCKS = []


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://player.vimeo.com/video/76979871?h=8272103f6e" width="640"></iframe>',
        {"post_id": "76979871"},
        "the provider's embed code",
    ),
    (
        "amp",
        '<amp-vimeo data-videoid="27246366" layout="responsive" width="500" height="281"></amp-vimeo>',
        {"post_id": "27246366", "markup": "amp"},
        "amp.dev's component pages",
    ),
    (
        "flash",
        '<object width="400" height="225"><param name="allowfullscreen" value="true"><param name="movie" value="http://vimeo.com/moogaloop.swf?clip_id=68375962&amp;server=vimeo.com"><embed src="http://vimeo.com/moogaloop.swf?clip_id=68375962&amp;server=vimeo.com" type="application/x-shockwave-flash" width="400" height="225"></object>',
        {"post_id": "68375962"},
        "the embed code of 2008",
    ),
    (
        "a showcase's frame",
        '<iframe src="https://vimeo.com/showcase/3253534/embed" allowfullscreen></iframe>',
        None,
        "the provider's embed code",
    ),
    (
        "an event's frame",
        '<iframe src="https://vimeo.com/event/5120811/embed" allowfullscreen></iframe>',
        None,
        "the provider's embed code",
    ),
]
