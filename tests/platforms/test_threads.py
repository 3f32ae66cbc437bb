"""Threads's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://www.threads.com/@spiramidgareorzea/post/DXhZAMkljvS/", "threads:DXhZAMkljvS", "FxEmbed:tests"),
    ("https://www.threads.net/@user/post/ABCdef12/", "threads:ABCdef12", "FxEmbed:tests"),
    ("https://www.threads.net/t/Abc-123", "threads:Abc-123", "public-tests:platform-urls-2"),
    ("https://www.threads.net/t/CugDXa1hMza", "threads:CugDXa1hMza", "threads-api:tests"),
    ("https://www.threads.net/t/CuqbBI8h19H", "threads:CuqbBI8h19H", "threads-api:tests"),
    ("https://www.threads.com/@zuck/post/CuXFPIeLLod", "threads:CuXFPIeLLod", "own: the form of today"),
    ("https://threads.net/@zuck/post/CuXFPIeLLod?xmt=AQGz", "threads:CuXFPIeLLod", "own: a tracking query"),
    ("https://www.threads.net/@zuck/post/CuXFPIeLLod/embed", "threads:CuXFPIeLLod", "own: the frame"),
    ("https://www.threads.net/@fortune_cookie_bot", None, "threads-api:tests"),
    ("https://www.threads.com/share/BAbCdEf/", None, "own: a short link"),
    ("https://www.threads.net/", None, "own: the home page"),
    ("https://www.threads.net/search?q=CuXFPIeLLod", None, "own: a search"),
    ("https://www.threads.com/@zuck", None, "own: a profile"),
    ("https://www.threads.com/@zuck/replies", None, "own: a tab"),
    ("https://threads.com.example/@zuck/post/CuXFPIeLLod", None, "own: begins like it"),
    ("https://www.threads.com/@zuck/post/", None, "own: no code"),
    ("https://www.threads.net/@zuck/post/CuXFPIeLLod/media", "threads:CuXFPIeLLod", "own: its picture"),
    ("https://www.threads.com/t/CuXFPIeLLod", "threads:CuXFPIeLLod", "own: the short path"),
    ("https://www.threads.net/t/CuXFPIeLLod/embed/", "threads:CuXFPIeLLod", "own: the frame of the short path"),
    ("https://www.threads.com/@zuck/post/CuXFPIeLLod/embed?xmt=AQGz", "threads:CuXFPIeLLod", "own: the frame of today"),
    ("https://threads.com/@a.b_c/post/CuXFPIeLLod?slof=1", "threads:CuXFPIeLLod", "own: no www, a dot in a name"),
    ("https://fixthreads.net/@zuck/post/CuXFPIeLLod", "threads:CuXFPIeLLod", "own: a front end"),
    ("https://vxthreads.net/@zuck/post/CuXFPIeLLod", "threads:CuXFPIeLLod", "own: a front end"),
    (
        "https://l.threads.com/?u=https%3A%2F%2Fwww.threads.com%2F%40zuck%2Fpost%2FCuXFPIeLLod&e=AT",
        "threads:CuXFPIeLLod",
        "own: a redirector",
    ),
    (
        "https://graph.threads.net/oembed?url=https%3A%2F%2Fwww.threads.net%2F%40zuck%2Fpost%2FCuXFPIeLLod",
        "threads:CuXFPIeLLod",
        "own: an oEmbed endpoint",
    ),
    ("threads.net/@zuck/post/CuXFPIeLLod", "threads:CuXFPIeLLod", "own: no scheme"),
    ("https://www.threads.net/intent/post?text=x", None, "own: a share button"),
    ("https://www.threads.net/login", None, "own: a login page"),
    ("https://www.threads.com/@zuck/reposts", None, "own: a tab"),
    ("https://www.threads.com/@zuck/media", None, "own: a tab"),
    ("https://www.threads.com/tag/news", None, "own: a tag"),
    ("https://www.threads.com/activity", None, "own: one's own"),
    ("https://www.threads.com/t/", None, "own: no code"),
    ("https://www.threads.com/@zuck/post/abc", None, "own: no code is that short"),
    ("https://www.threads.com/@zuck/post/CuXFPIeLLodCuXFPIeLLod", None, "own: no code is that long"),
    ("https://www.threads.com/settings/account", None, "own: one's own"),
    ("https://help.instagram.com/788669719351544", None, "own: a help page"),
    ("https://www.threads.net/embed.js", None, "own: the script of the embed code"),
    ("https://scontent.cdninstagram.com/v/t51.2885-15/a.jpg", None, "own: a file"),
    ("https://notthreads.net/@zuck/post/CuXFPIeLLod", None, "own: ends like it"),
    ("https://www.threads.net@evil.test/@zuck/post/CuXFPIeLLod", None, "own: userinfo"),
    ("https://www.threads.com/@zuck/post/CuXFPIeLLod!x", None, "own: signs that no code has"),
]
CLOCKS = [
    ("ABCdef12", None, 0, "public-tests:platform-urls, made up"),
]
SHORTS = [
    ("https://www.threads.com/share/BAbCdEf/", "https://www.threads.com/share/BAbCdEf", "own"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "embed code",
        '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@corentin_da_/post/CuWPE6iNEx_" data-text-post-version="0" id="ig-tp-CuWPE6iNEx_"><a href="https://www.threads.net/@corentin_da_/post/CuWPE6iNEx_">View on Threads</a></blockquote>',
        {"post_id": "CuWPE6iNEx_", "handle": "corentin_da_"},
        "the provider's embed code",
    ),
    (
        "frame",
        '<iframe src="https://www.threads.net/@corentin_da_/post/CuWPE6iNEx_/embed"></iframe>',
        {"post_id": "CuWPE6iNEx_"},
        "the provider's embed code",
    ),
    (
        "profile",
        '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@jane"></blockquote>',
        None,
        "made up",
    ),
    ("prose", '<p><a href="https://www.threads.net/@corentin_da_/post/CuWPE6iNEx_">there</a></p>', None, "made up"),
]
