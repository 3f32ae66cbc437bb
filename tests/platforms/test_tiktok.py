"""TikTok's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://www.tiktok.com/@/video/7668090902816017671/", "tiktok:7668090902816017671", "yt-dlp:tiktok"),
    (
        "https://www.tiktok.com/@MS4wLjABAAAATh8Vewkn0LYM7Fo03iec3qKdeCUOcBIouRk1mkiag6h3o_pQu_dUXvZ2EZlGST7_/video/7042692929109986561",
        "tiktok:7042692929109986561",
        "yt-dlp:tiktok",
    ),
    (
        "https://www.tiktok.com/@funnycats0ftiktok/video/7345101300750748970?lang=en",
        "tiktok:7345101300750748970",
        "auto-archiver:generic",
    ),
    ("https://www.tiktok.com/share/video/7668090902816017671/", "tiktok:7668090902816017671", "yt-dlp:tiktok"),
    (
        "https://www.tiktok.com/@a3noticias/video/6806030056956251397",
        "tiktok:6806030056956251397",
        "embed-php:PagesTest",
    ),
    (
        "https://www.tiktok.com/@patroxofficial/video/6742501081818877190?langCountry=en",
        "tiktok:6742501081818877190",
        "yt-dlp:tiktok",
    ),
    ("https://www.tiktok.com/@ashshae0/video/7618903378113924373", "tiktok:7618903378113924373", "danbooru:tiktok"),
    (
        "https://www.tiktok.com/@bbcnews/video/7478038212070411542",
        "tiktok:7478038212070411542",
        "auto-archiver:tiktok_tikwm",
    ),
    ("https://www.tiktok.com/@hankgreen1/video/7047596209028074758", "tiktok:7047596209028074758", "yt-dlp:tiktok"),
    ("https://www.tiktok.com/@hullcity/photo/7557376330036153622", "tiktok:7557376330036153622", "gallery-dl:tiktok"),
    ("https://www.tiktok.com/@pokemonlife22/video/7059698374567611694", "tiktok:7059698374567611694", "yt-dlp:tiktok"),
    ("https://www.tiktok.com/@scout2015/video/6718335390845095173", "tiktok:6718335390845095173", "oembed:providers"),
    ("https://www.tiktok.com/@chillezy/photo/7240568259186019630", "tiktok:7240568259186019630", "gallery-dl:tiktok"),
    ("https://www.tiktokv.com/share/video/7240568259186019630", "tiktok:7240568259186019630", "gallery-dl:tiktok"),
    (
        "https://www.tiktok.com/@.mcfc.central/video/7449701420934122785",
        "tiktok:7449701420934122785",
        "gallery-dl:tiktok",
    ),
    (
        "https://www.tiktok.com/embed/v2/6718335390845095173",
        "tiktok:6718335390845095173",
        "own: the frame of the embed code",
    ),
    ("https://www.tiktok.com/embed/6718335390845095173", "tiktok:6718335390845095173", "own: an older frame"),
    (
        "https://www.tiktok.com/player/v1/6718335390845095173?music_info=1",
        "tiktok:6718335390845095173",
        "own: the player",
    ),
    ("https://m.tiktok.com/v/6718335390845095173.html", "tiktok:6718335390845095173", "own: the mobile site"),
    ("https://vxtiktok.com/@scout2015/video/6718335390845095173", "tiktok:6718335390845095173", "own: a front end"),
    ("tiktok.com/@scout2015/video/6718335390845095173", "tiktok:6718335390845095173", "own: no scheme"),
    (
        "https://www.tiktok.com/oembed?url=https://www.tiktok.com/@scout2015/video/6718335390845095173",
        "tiktok:6718335390845095173",
        "own: an oEmbed endpoint",
    ),
    ("https://tiktok.com/@corgibobaa?lang=en", None, "yt-dlp:tiktok"),
    ("https://tiktok.com/@marpin.ai", None, "public-tests:platform-urls"),
    ("https://tiktok.com/tag/fypシ?is_copy_url=0&is_from_webapp=v1", None, "yt-dlp:tiktok"),
    ("https://tiktok.com/tag/hello2018", None, "yt-dlp:tiktok"),
    ("https://vm.tiktok.com/ZGdh4WUhr/", None, "gallery-dl:tiktok"),
    ("https://vt.tiktok.com/ZGdhVtER2", None, "gallery-dl:tiktok"),
    ("https://www.tiktok.com/@chillezy/posts", None, "gallery-dl:tiktok"),
    ("https://www.tiktok.com/@joeysc14/", None, "gallery-dl:tiktok"),
    ("https://www.tiktok.com/music/Build-a-Btch-6956990112127585029?lang=en", None, "yt-dlp:tiktok"),
    ("https://www.tiktok.com/t/ZGdhVtER2//", None, "gallery-dl:tiktok"),
    ("https://vm.tiktok.com/ZGdhVW3cu/", None, "gallery-dl:tiktok"),
    ("https://www.tiktok.com/@iris04201/live", None, "yt-dlp:tiktok"),
    ("https://vm.tiktok.com/ZGdht7cjp/", None, "gallery-dl:tiktok"),
    ("https://www.tiktok.com/@pilarmagenta/live", None, "yt-dlp:tiktok"),
    ("https://vm.tiktok.com/ZMabc123/", None, "public-tests:platform-urls"),
    ("https://www.tiktok.com/@weathernewslive/live", None, "yt-dlp:tiktok"),
    ("https://www.tiktok.com/@scout2015/video/", None, "own: no id"),
    ("https://www.tiktok.com/@scout2015/collection/Cats-7119142295108110122", None, "own: a collection"),
    ("https://www.tiktok.com/discover/cats", None, "own: discovery"),
    ("https://www.tiktok.com/embed.js", None, "own: the script of the embed code"),
    ("https://www.tiktok.com/foryou", None, "own: a feed"),
    ("https://www.tiktok.com/@scout2015/video/abc", None, "own: no digits"),
    ("https://tiktok.com.evil.test/@scout2015/video/6718335390845095173", None, "own: begins like it"),
    ("https://nottiktok.com/@scout2015/video/6718335390845095173", None, "own: ends like it"),
    ("https://www.kktiktok.com/@scout2015/video/6718335390845095173", "tiktok:6718335390845095173", "own: a front end"),
    ("https://m.tiktok.com/share/live/7209423610325322522/?language=en", None, "yt-dlp:tiktok"),
    ("https://lite.tiktok.com/t/ZSabcDEF/", None, "own: a short link"),
    (
        "https://www.tiktok.com/trending?shareId=6744531482393545985",
        "tiktok:6744531482393545985",
        "own: the site of 2019, in many readers' tests",
    ),
    (
        "https://www.tiktok.com/foryou?is_from_webapp=v1&item_id=6829267836783971589",
        "tiktok:6829267836783971589",
        "own: what the site copied in 2021",
    ),
    (
        "https://t.tiktok.com/i18n/share/video/7642266160544730389/?_t=ZS-96medzP4Dsz",
        "tiktok:7642266160544730389",
        "own: where the app's short links lead",
    ),
    ("https://www.tiktok.com/share/user/6567659045795758085", None, "own: a profile"),
    ("https://www.tiktok.com/foryou?is_copy_url=1&is_from_webapp=v1", None, "own: the feed"),
    ("https://t.tiktok.com/api/item_list/?aid=1988&id=6829267836783971589", None, "own: its API"),
    (
        "https://proxitok.pabloferreiro.es/@scout2015/video/6718335390845095173",
        "tiktok:6718335390845095173",
        "libredirect:data.json, a front end",
    ),
]
CLOCKS = [
    ("6742501081818877190", "2019-09-30T16:27:50+00:00", 5, "yt-dlp:tiktok"),
    ("7042692929109986561", "2021-12-17T15:25:38+00:00", 12, "yt-dlp:tiktok"),
    ("7065799023130643713", "2022-02-17T21:48:56+00:00", 3, "yt-dlp:tiktok"),
    ("7107337212743830830", "2022-06-09T20:18:19+00:00", 3, "yt-dlp:tiktok"),
    ("7206382937372134662", "2023-03-03T18:06:21+00:00", 5, "yt-dlp:tiktok"),
    ("1", None, 0, "gallery-dl:tiktok, made up"),
    ("MS4wLjABAAAA", None, 0, "own: no id"),
]
SHORTS = [
    ("https://vm.tiktok.com/ZGdh4WUhr/", "https://vm.tiktok.com/ZGdh4WUhr", "gallery-dl:tiktok"),
    ("https://vm.tiktok.com/ZGdhVW3cu/", "https://vm.tiktok.com/ZGdhVW3cu", "gallery-dl:tiktok"),
    ("https://vm.tiktok.com/ZGdht7cjp/", "https://vm.tiktok.com/ZGdht7cjp", "gallery-dl:tiktok"),
    ("https://vm.tiktok.com/ZMabc123/", "https://vm.tiktok.com/ZMabc123", "public-tests:platform-urls"),
    ("https://vt.tiktok.com/ZGdhVtER2", "https://vt.tiktok.com/ZGdhVtER2", "gallery-dl:tiktok"),
    ("https://www.tiktok.com/t/ZGdhVtER2//", "https://www.tiktok.com/t/ZGdhVtER2", "gallery-dl:tiktok"),
    ("https://lite.tiktok.com/t/ZSabcDEF/", "https://lite.tiktok.com/t/ZSabcDEF", "own: a lighter app's"),
    ("https://vm.tnktok.com/ZMhvVWNMx/", "https://vm.tnktok.com/ZMhvVWNMx", "own: a front end's"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "embed code",
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@aviasales/video/7467551545404558600" data-video-id="7467551545404558600" style="max-width: 605px;"><section><a target="_blank" title="@aviasales" href="https://www.tiktok.com/@aviasales?refer=embed">@aviasales</a> Words of it <a target="_blank" title="♬ x" href="https://www.tiktok.com/music/x-1?refer=embed">♬ original - a</a></section></blockquote>',
        {"post_id": "7467551545404558600", "handle": "aviasales", "body": "Words of it"},
        "the provider's embed code",
    ),
    (
        "player",
        '<iframe src="https://www.tiktok.com/player/v1/7467551545404558600?music_info=1"></iframe>',
        {"post_id": "7467551545404558600"},
        "the provider's embed code",
    ),
    (
        "frame",
        '<iframe src="https://www.tiktok.com/embed/v2/7467551545404558600?lang=en"></iframe>',
        {"post_id": "7467551545404558600"},
        "the provider's embed code",
    ),
    (
        "amp, bare",
        '<amp-tiktok width="325" height="575" data-src="6948210747285441798"></amp-tiktok>',
        {"post_id": "6948210747285441798", "markup": "amp"},
        "amp.dev's component pages",
    ),
    (
        "a creator",
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@aviasales" data-unique-id="aviasales" data-embed-type="creator"></blockquote>',
        None,
        "the provider's embed code",
    ),
    (
        "prose",
        '<p><a href="https://www.tiktok.com/@aviasales/video/7467551545404558600">there</a></p>',
        None,
        "made up",
    ),
]
