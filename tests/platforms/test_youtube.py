"""YouTube's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "http://www.youtube.com/embed/_xDOZElKyNU?list=PLsyOSbh5bs16vubvKePAQ1x3PhKavfBIl",
        "youtube:_xDOZElKyNU",
        "yt-dlp:youtube",
    ),
    ("https://music.youtube.com/watch?v=MgNrAu2pzNs", "youtube:MgNrAu2pzNs", "yt-dlp:youtube"),
    ("https://redirect.invidious.io/Yh0AhrY9GjA", "youtube:Yh0AhrY9GjA", "yt-dlp:youtube"),
    ("https://web.archive.org/http://www.youtube.com:80/watch?v=-05VVye-ffg", "youtube:-05VVye-ffg", "yt-dlp:youtube"),
    (
        "https://web.archive.org/web/0/https://www.youtube.com/watch?v=SOm7mPoPskU",
        "youtube:SOm7mPoPskU",
        "yt-dlp:youtube",
    ),
    (
        "https://web.archive.org/web/20060527081937/http://www.youtube.com:80/watch.php?v=ELTFsLT73fA&amp;search=soccer",
        "youtube:ELTFsLT73fA",
        "yt-dlp:youtube",
    ),
    (
        "https://web.archive.org/web/20120712231619/http%3A//www.youtube.com/watch%3Fgl%3DUS%26v%3DAkhihxRKcrs%26hl%3Den",
        "youtube:AkhihxRKcrs",
        "yt-dlp:youtube",
    ),
    (
        "https://web.archive.org/web/20120712231619/http://www.youtube.com/watch?v=AkhihxRKcrs&gl=US&hl=en",
        "youtube:AkhihxRKcrs",
        "yt-dlp:youtube",
    ),
    (
        "https://web.archive.org/web/20210530071008/https://www.youtube.com/watch?v=lHJTf93HL1s&spfreload=10",
        "youtube:lHJTf93HL1s",
        "yt-dlp:youtube",
    ),
    ("https://www.youtube.com/embed/CsmdDsKjzN8", "youtube:CsmdDsKjzN8", "yt-dlp:youtube"),
    (
        "https://www.youtube.com/watch?v=jNQXAC9IVRw&si=trk&utm_source=x#t=5",
        "youtube:jNQXAC9IVRw",
        "public-tests:platform-urls",
    ),
    ("https://youtube.com/watch?v=HsUATh_Nc2U", "youtube:HsUATh_Nc2U", "yt-dlp:youtube"),
    ("https://www.youtube.com/embed/mDFBTdToRmw?rel=0", "youtube:mDFBTdToRmw", "iframely:domains"),
    (
        "https://web.archive.org/web/0/https://www.youtube.com/watch?v=c5uJgG05xUY",
        "youtube:c5uJgG05xUY",
        "yt-dlp:youtube",
    ),
    ("https://www.youtube.com/watch?start=1h3m2s&v=21Lk4YiASMo", "youtube:21Lk4YiASMo", "onebox:spec"),
    ("https://youtu.be/dQw4w9WgXcQ?si=i9hAbs3VV0ewqq6F", "youtube:dQw4w9WgXcQ", "danbooru:youtube"),
    (
        "https://www.youtube.com/post/UgkxWevNfezmf-a7CRIO0haWiaDSjTI8mGsf",
        "youtube:UgkxWevNfezmf-a7CRIO0haWiaDSjTI8mGsf",
        "danbooru:youtube",
    ),
    (
        "https://www.youtube.com/channel/UCykMWf8B8I7c_jA8FTy2tGw/community?lb=UgkxWevNfezmf-a7CRIO0haWiaDSjTI8mGsf",
        "youtube:UgkxWevNfezmf-a7CRIO0haWiaDSjTI8mGsf",
        "danbooru:youtube",
    ),
    ("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0", "youtube:dQw4w9WgXcQ", "own: no cookies"),
    ("http://www.youtube.com/v/oAf4maPIWW8&hl=de&fs=1&border=1", "youtube:oAf4maPIWW8", "own: the object of 2008"),
    ("https://m.youtube.com/#/watch?v=dQw4w9WgXcQ", "youtube:dQw4w9WgXcQ", "own: the mobile site of 2011"),
    ("https://www.youtube.com/live/dQw4w9WgXcQ?feature=share", "youtube:dQw4w9WgXcQ", "own: a broadcast"),
    ("https://www.youtube.com/watch_popup?v=dQw4w9WgXcQ", "youtube:dQw4w9WgXcQ", "own: a window"),
    (
        "https://www.youtube.com/attribution_link?a=abc&u=%2Fwatch%3Fv%3DdQw4w9WgXcQ%26feature%3Dshare",
        "youtube:dQw4w9WgXcQ",
        "own: its redirector",
    ),
    (
        "https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DdQw4w9WgXcQ",
        "youtube:dQw4w9WgXcQ",
        "own: the consent page",
    ),
    ("https://yewtu.be/watch?v=dQw4w9WgXcQ", "youtube:dQw4w9WgXcQ", "own: a front end"),
    ("http://www.youtube.com/user/googlechrome", None, "onebox:spec"),
    ("https://i.ytimg.com/vi/rZBBygITzyw/maxresdefault.jpg", None, "danbooru:youtube"),
    ("https://img.youtube.com/vi/dQw4w9WgXcQ/maxresdefault.jpg", None, "danbooru:youtube"),
    ("https://music.youtube.com/search?q=royalty+free+music#community+playlists", None, "yt-dlp:youtube"),
    (
        "https://music.youtube.com/search?q=royalty+free+music&sp=EgWKAQIIAWoKEAoQAxAEEAkQBQ%3D%3D",
        None,
        "yt-dlp:youtube",
    ),
    ("https://www.youtube.com/c/3blue1brown/playlists?view=50&sort=dd&shelf_id=3", None, "yt-dlp:youtube"),
    ("https://www.youtube.com/c/ИгорьКлейнер/playlists?view=1&flow=grid", None, "yt-dlp:youtube"),
    ("https://www.youtube.com/channel/UCtS3BcCw-tITPFYSvkbP0Bg/posts", None, "yt-dlp:youtube"),
    ("https://www.youtube.com/embed/videoseries?list=PL6IaIsEjSbf96XFRuNccS_RuEXwNdsoEu", None, "yt-dlp:youtube"),
    (
        "https://www.youtube.com/playlist?disable_polymer=true&list=PLWYwsGgIRwA9y49l1bwvcAF0Dj-Ac-5kh",
        None,
        "iframely:domains",
    ),
    ("https://www.youtube.com/playlist?list=PL4lCao7KL_QFodcLWhDpGCYnngnHtQ-Xf", None, "yt-dlp:youtube"),
    ("https://www.youtube.com/s/search/audio/", None, "auto-archiver:url_utils"),
    ("https://www.youtube.com/c/Figmadesign", None, "iframely:domains"),
    ("https://www.youtube.com/source/Lyj-MZSAA9o/shorts", None, "yt-dlp:youtube"),
    ("https://www.youtube.com/results?q=test&sp=EgQIBBgB", None, "yt-dlp:youtube"),
    ("https://www.youtube.com/playlist?list=PL4qTakKkQATKOyZPJG_cAMnRtF7fAIdST", None, "embed-php:PagesTest"),
    ("https://www.youtube.com/user/SiplickIshida", None, "danbooru:youtube"),
    ("https://www.youtube.com/results?search_query=python&sp=EgIQAg%253D%253D", None, "yt-dlp:youtube"),
    ("https://www.youtube.com/playlist?list=PLWYwsGgIRwA9y49l1bwvcAF0Dj-Ac-5kh", None, "iframely:domains"),
    ("https://www.youtube.com/embed/live_stream?channel=UCtS3BcCw-tITPFYSvkbP0Bg", None, "own: whatever runs now"),
    ("https://www.youtube.com/clip/UgytZKpehg-hEMBSn3F4AaABCQ", None, "yt-dlp:youtube, a short link"),
    ("https://www.youtube.com/@nonomaRui", None, "danbooru:youtube"),
    ("https://www.youtube.com/iframe_api", None, "own: a script"),
    ("https://youtube.com.evil.test/watch?v=dQw4w9WgXcQ", None, "own: begins like it"),
    ("https://www.youtube.com/watch?v=1", None, "own: no id"),
    ("https://www.youtube.com/subscribe_widget?p=dQw4w9WgXcQ", None, "own: a button"),
]
CLOCKS = [
    ("CsmdDsKjzN8", None, 0, "yt-dlp:youtube, no clock"),
    ("FIl7x6_3R5Y", None, 0, "yt-dlp:youtube, no clock"),
    ("HsUATh_Nc2U", None, 0, "yt-dlp:youtube, no clock"),
    ("MeJVWBSsPAY", None, 0, "yt-dlp:youtube, no clock"),
]
SHORTS = [
    (
        "https://www.youtube.com/clip/UgytZKpehg-hEMBSn3F4AaABCQ",
        "https://www.youtube.com/clip/UgytZKpehg-hEMBSn3F4AaABCQ",
        "yt-dlp:youtube",
    ),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe width="560" height="315" src="https://www.youtube.com/embed/dQw4w9WgXcQ?si=x" title="YouTube video player"></iframe>',
        {"post_id": "dQw4w9WgXcQ", "markup": "iframe"},
        "the provider's embed code",
    ),
    (
        "no cookie",
        '<iframe src="//www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe>',
        {"post_id": "dQw4w9WgXcQ"},
        "the provider's embed code",
    ),
    (
        "WP Rocket",
        '<div class="rll-youtube-player" data-src="https://www.youtube.com/embed/dQw4w9WgXcQ" data-id="dQw4w9WgXcQ" data-query="feature=oembed"></div>',
        {"post_id": "dQw4w9WgXcQ"},
        "trafilatura",
    ),
    (
        "Lyte",
        '<div class="lyte-wrapper"><div class="lyMe" id="WYL_dQw4w9WgXcQ"><div id="lyte_dQw4w9WgXcQ" data-src="x.jpg" class="pL"></div></div></div>',
        {"post_id": "dQw4w9WgXcQ"},
        "trafilatura",
    ),
    (
        "lite-youtube",
        '<lite-youtube videoid="dQw4w9WgXcQ" playlabel="Play"></lite-youtube>',
        {"post_id": "dQw4w9WgXcQ"},
        "paulirish/lite-youtube-embed",
    ),
    (
        "amp",
        '<amp-youtube data-videoid="dQw4w9WgXcQ" layout="responsive" width="480" height="270"></amp-youtube>',
        {"post_id": "dQw4w9WgXcQ", "markup": "amp"},
        "amp.dev's component pages",
    ),
    (
        "embetty",
        '<embetty-video type="youtube" video-id="dQw4w9WgXcQ"></embetty-video>',
        {"post_id": "dQw4w9WgXcQ"},
        "heiseonline/embetty, README",
    ),
    (
        "onebox",
        '<div class="youtube-onebox lazy-video-container" data-video-id="dQw4w9WgXcQ" data-provider-name="youtube"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">x</a></div>',
        {"post_id": "dQw4w9WgXcQ"},
        "discussion.fool.com",
    ),
    (
        "object",
        '<object width="425" height="355"><param name="movie" value="http://www.youtube.com/v/dQw4w9WgXcQ&hl=en"><embed src="http://www.youtube.com/v/dQw4w9WgXcQ&hl=en"></object>',
        {"post_id": "dQw4w9WgXcQ"},
        "krimiblog.de",
    ),
    (
        "cmp",
        '<iframe class="cmplazyload" data-cmp-vendor="s30" data-cmp-src="https://www.youtube.com/embed/dQw4w9WgXcQ" src="about:blank"></iframe>',
        {"post_id": "dQw4w9WgXcQ"},
        "consentmanager.net",
    ),
    (
        "Complianz",
        '<iframe class="cmplz-placeholder-element cmplz-iframe" data-src-cmplz="https://www.youtube.com/embed/dQw4w9WgXcQ" src="about:blank"></iframe>',
        {"post_id": "dQw4w9WgXcQ"},
        "Complianz's source",
    ),
    (
        "Usercentrics",
        '<div class="uc-embed" uc-src="https://www.youtube.com/embed/dQw4w9WgXcQ"></div>',
        {"post_id": "dQw4w9WgXcQ"},
        "public pages",
    ),
    (
        "Cookiebot",
        '<iframe data-cookieblock-src="https://www.youtube.com/embed/dQw4w9WgXcQ" data-cookieconsent="marketing"></iframe>',
        {"post_id": "dQw4w9WgXcQ"},
        "public pages",
    ),
    (
        "iubenda",
        '<iframe class="_iub_cs_activate" data-suppressedsrc="https://www.youtube.com/embed/dQw4w9WgXcQ" src="//cdn.iubenda.com/cookie_solution/empty.html"></iframe>',
        {"post_id": "dQw4w9WgXcQ"},
        "public pages",
    ),
    (
        "plyr",
        '<div class="js-player" data-plyr-provider="youtube" data-plyr-embed-id="dQw4w9WgXcQ"></div>',
        {"post_id": "dQw4w9WgXcQ"},
        "sampotts/plyr, README",
    ),
    (
        "a player made by script",
        '<div id="p"></div><script>player = new YT.Player("p", {height: "390", videoId: "dQw4w9WgXcQ"})</script>',
        {"post_id": "dQw4w9WgXcQ"},
        "YouTube's player API",
    ),
    (
        "img placeholder",
        '<img class="raw-htm-embed" data-src="https://www.youtube.com/embed/dQw4w9WgXcQ" height="150">',
        {"post_id": "dQw4w9WgXcQ"},
        "larepublica.pe",
    ),
    (
        "WordPress",
        '<figure class="wp-block-embed is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n</div></figure>',
        {"post_id": "dQw4w9WgXcQ"},
        "newspaper4k",
    ),
    (
        "playlist",
        '<iframe src="https://www.youtube-nocookie.com/embed/videoseries?list=PLx"></iframe>',
        None,
        "public pages",
    ),
    ("channel", '<a href="https://www.youtube.com/channel/UCx"></a>', None, "made up"),
    ("subscribe", '<div class="g-ytsubscribe" data-channelid="UCxxxxxxxxxxxxxxxxxxxxxx"></div>', None, "YouTube"),
    ("prose", '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">there</a></p>', None, "made up"),
]
