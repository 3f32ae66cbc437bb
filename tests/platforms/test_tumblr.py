"""Tumblr's table."""

from __future__ import annotations

ADDRESSES = [
    ("http://demo.tumblr.com/post/459265350", "tumblr:459265350", "gallery-dl:tumblr"),
    ("http://fewthistle.tumblr.com/post/58045916432", "tumblr:58045916432", "iframely:domains"),
    (
        "http://soupsoup.tumblr.com/post/41952443284/think-of-yourself-less-of-a-journalist-and-more",
        "tumblr:41952443284",
        "iframely:domains",
    ),
    ("https://bartlebyshop.tumblr.com/post/180294460076/duality-of-bird", "tumblr:180294460076", "yt-dlp:tumblr"),
    (
        "https://dominustempori.tumblr.com/post/673572712813297664/youtubes-all-right-for-some-pretty-cool",
        "tumblr:673572712813297664",
        "yt-dlp:tumblr",
    ),
    ("https://k-eke.tumblr.com/post/185341184856", "tumblr:185341184856", "gallery-dl:tumblr"),
    (
        "https://maskofthedragon.tumblr.com/post/626907179849564160/mona-talking-in-english",
        "tumblr:626907179849564160",
        "yt-dlp:tumblr",
    ),
    ("https://mikf123.tumblr.com/post/167623351559/link-post", "tumblr:167623351559", "gallery-dl:tumblr"),
    (
        "https://nasa.tumblr.com/post/186150527809/pew-pew-pew-imagine-slow-motion-fireworks-that",
        "tumblr:186150527809",
        "iframely:domains",
    ),
    (
        "https://www.tumblr.com/anarcho-skamunist/722224493650722816/hollow-knight-stream-right-now-going-to-fight",
        "tumblr:722224493650722816",
        "yt-dlp:tumblr",
    ),
    (
        "https://www.tumblr.com/autumnsister/765162750456578048?source=share",
        "tumblr:765162750456578048",
        "yt-dlp:tumblr",
    ),
    ("https://fewthistle.tumblr.com/post/58045916432", "tumblr:58045916432", "iframely:domains"),
    ("https://mikf123.tumblr.com/post/167770026604/audio-post", "tumblr:167770026604", "gallery-dl:tumblr"),
    ("https://www.tumblr.com/blog/smarties-art/686047436641353728", "tumblr:686047436641353728", "gallery-dl:tumblr"),
    ("https://mikf123.tumblr.com/post/172687798174/photo-post", "tumblr:172687798174", "gallery-dl:tumblr"),
    ("https://mikf123.tumblr.com/post/181022561719/quote-post", "tumblr:181022561719", "gallery-dl:tumblr"),
    ("https://octrain1020.tumblr.com/image/190713122589#asd", "tumblr:190713122589", "danbooru:tumblr"),
    (
        "https://superboin.tumblr.com/post/141169066579/photoset_iframe/superboin/tumblr_o45miiAOts1u6rxu8/500/false",
        "tumblr:141169066579",
        "danbooru:tumblr",
    ),
    ("https://at.tumblr.com/pizza-and-ramen/118684413624/uqndb20nkyob", "tumblr:118684413624", "danbooru:tumblr"),
    ("https://www.tumblr.com/blog/view/artofelaineho/190713122589", "tumblr:190713122589", "own: the form of 2021"),
    (
        "https://embed.tumblr.com/embed/post/t:lWPKsQKWaHXFnGiXwfCyjw/190713122589/v2",
        "tumblr:190713122589",
        "own: the frame of the embed code",
    ),
    (
        "https://www.tumblr.com/oembed/1.0?url=https://nasa.tumblr.com/post/186150527809",
        "tumblr:186150527809",
        "own: an oEmbed endpoint",
    ),
    (
        "https://t.umblr.com/redirect?z=https%3A%2F%2Fnasa.tumblr.com%2Fpost%2F186150527809&t=abc",
        "tumblr:186150527809",
        "own: its redirector",
    ),
    ("http://mikf123.tumblr.com/likes", None, "gallery-dl:tumblr"),
    (
        "https://40.media.tumblr.com/de018501416a465d898d24ad81d76358/tumblr_nfxt7voWDX1rsd4umo1_r23_1280.jpg",
        None,
        "danbooru:tumblr",
    ),
    (
        "https://66.media.tumblr.com/2c6f55531618b4335c67e29157f5c1fc/tumblr_pz4a44xdVj1ssucdno1_1280.png",
        None,
        "danbooru:tumblr",
    ),
    (
        "https://66.media.tumblr.com/5a2c3fe25c977e2281392752ab971c90/3dbfaec9b9e0c2e3-92/s500x750/4f92bbaaf95c0b4e7970e62b1d2e1415859dd659.png",
        None,
        "danbooru:tumblr",
    ),
    ("https://demo.tumblr.com/archive", None, "gallery-dl:tumblr"),
    ("https://demo.tumblr.com/page/2", None, "gallery-dl:tumblr"),
    (
        "https://media.tumblr.com/ee02048f5578595badc95905e17154b4/tumblr_inline_ofbr4452601sk4jd9_500.gif",
        None,
        "danbooru:tumblr",
    ),
    ("https://mikf123-hidden.tumblr.com/", None, "gallery-dl:tumblr"),
    ("https://tumblr.com/blog/view/artofelaineho", None, "danbooru:tumblr"),
    ("https://tumblr.com/mikf123", None, "gallery-dl:tumblr"),
    ("https://va.media.tumblr.com/tumblr_pgohk0TjhS1u7mrsl.mp4", None, "danbooru:tumblr"),
    ("https://www.tumblr.com/blog/mikf123/day/2018/01/05", None, "gallery-dl:tumblr"),
    ("https://www.tumblr.com/blog/smarties-art", None, "gallery-dl:tumblr"),
    ("https://www.tumblr.com/blog/smarties-art/tagged/undertale", None, "gallery-dl:tumblr"),
    ("https://www.tumblr.com/blog/view/artofelaineho", None, "danbooru:tumblr"),
    ("https://www.tumblr.com/blog/view/mikf123/day/2018/01/05", None, "gallery-dl:tumblr"),
    ("https://www.tumblr.com/tawni-tailwind", None, "danbooru:tumblr"),
    ("https://tumblr.com/tawni-tailwind", None, "danbooru:tumblr"),
    ("https://www.tumblr.com/dashboard/blog/dankwartart", None, "danbooru:tumblr"),
    ("https://rosarrie.tumblr.com/archive", None, "danbooru:tumblr"),
    ("https://whereisnovember.tumblr.com/tagged/art", None, "danbooru:tumblr"),
    ("https://at.tumblr.com/cyanideqpoison/u2czj612ttzq", None, "danbooru:tumblr, a short link"),
    ("https://www.tumblr.com/tagged/186150527809", None, "own: a tag"),
    (
        "https://www.tumblr.com/widgets/share/tool?canonicalUrl=https://nasa.tumblr.com/post/186150527809",
        None,
        "own: a share button",
    ),
    ("https://evil.nasa.tumblr.com.evil.test/post/186150527809", None, "own: begins like it"),
    ("https://nasa.nottumblr.com/post/186150527809", None, "own: ends like it"),
    ("https://www.tumblr.com/video/hubol/58053061056/500/", "tumblr:58053061056", "own: the frame of a video"),
    ("https://hubol.tumblr.com/video/58053061056", "tumblr:58053061056", "yt-dlp:tumblr, its pattern"),
    ("https://tpmblr.com/hubol/58053061056", "tumblr:58053061056", "own: a front end"),
    ("https://www.tumblr.com/reblog/58053061056/abcDEF12", None, "own: a form"),
    ("https://www.tumblr.com/communities/cats/post/58053061056", None, "own: a community's, which has no blog"),
    (
        "https://embed.tumblr.com/embed/post/pTAQd3MPKMJcZgVs5KbZ6g/146366119964",
        "tumblr:146366119964",
        "own: the frame of 2016's embed code",
    ),
]
CLOCKS = [
    ("730460905855467520", "2023-10-06T19:50:05+00:00", 1, "yt-dlp:tumblr"),
    ("765332564457209856", "2024-10-25T17:40:10+00:00", 1, "yt-dlp:tumblr"),
    ("812307562622042112", "2026-03-28T05:47:39+00:00", 1, "gallery-dl:tumblr"),
    ("186150527809", None, 0, "gallery-dl:tumblr, a counter"),
    ("459265350", None, 0, "granary:tests, a counter"),
]
SHORTS = [
    (
        "https://at.tumblr.com/cyanideqpoison/u2czj612ttzq",
        "https://at.tumblr.com/cyanideqpoison/u2czj612ttzq",
        "danbooru:tumblr",
    ),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "embed code",
        '<div class="tumblr-post" data-href="https://embed.tumblr.com/embed/post/t:0aY0xL2Fi1OFJg4YxpmegQ/112208843057" data-did="x"><a href="https://staff.tumblr.com/post/112208843057">https://staff.tumblr.com/post/112208843057</a></div>',
        {"post_id": "112208843057"},
        "the provider's embed code",
    ),
    (
        "embed code of 2016",
        '<div class="tumblr-post" data-href="https://embed.tumblr.com/embed/post/pTAQd3MPKMJcZgVs5KbZ6g/146366119964" data-did="x"><a href="https://hubol.tumblr.com/post/146366119964">https://hubol.tumblr.com/post/146366119964</a></div>',
        {"post_id": "146366119964"},
        "the provider's embed code as it was",
    ),
    ("a link", '<a href="https://staff.tumblr.com/post/112208843057">x</a>', None, "made up"),
    (
        "made frame",
        '<iframe src="https://embed.tumblr.com/embed/post/t:0wL1Xe3gFJ1cJ_rZ0Mf1sw/658053061056123456/v2" class="tumblr-embed" width="540"></iframe>',
        {"post_id": "658053061056123456"},
        "what the embed code makes",
    ),
    (
        "a video's frame",
        '<iframe src="https://www.tumblr.com/video/hubol/58053061056/500/" class="embed_iframe tumblr_video_iframe" width="500" height="281"></iframe>',
        {"post_id": "58053061056", "handle": "hubol"},
        "Tumblr's own pages",
    ),
]
