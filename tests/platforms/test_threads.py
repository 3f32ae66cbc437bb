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
]
CLOCKS = [
    ("ABCdef12", None, 0, "public-tests:platform-urls, made up"),
]
SHORTS = [
    ("https://www.threads.com/share/BAbCdEf/", "https://www.threads.com/share/BAbCdEf", "own"),
]
FEW = "every form that is known stands here"


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
