"""VK's table."""

from __future__ import annotations

ADDRESSES = [
    ("http://vk.com/feed?z=video-43215063_166094326%2Fbb50cacd3177146d7a", "vk:video-43215063_166094326", "yt-dlp:vk"),
    ("https://vk.com/video-110305615_171782105", "vk:video-110305615_171782105", "yt-dlp:vk"),
    ("https://vk.ru/video-220754053_456242564", "vk:video-220754053_456242564", "yt-dlp:vk"),
    ("https://vkvideo.ru/video-127553155_456242961", "vk:video-127553155_456242961", "yt-dlp:vk"),
    ("https://vk.com/clips-74006511?z=clip-74006511_456247211", "vk:clip-74006511_456247211", "yt-dlp:vk"),
    ("https://vk.com/video-140332_456239111", "vk:video-140332_456239111", "yt-dlp:vk"),
    ("https://vk.com/video276849682_170681728", "vk:video276849682_170681728", "yt-dlp:vk"),
    ("https://vk.com/wall-185765571_2635", "vk:wall-185765571_2635", "danbooru:vk"),
    ("https://vk.com/wall-213352498_2115", "vk:wall-213352498_2115", "gallery-dl:vk"),
    ("https://vk.com/wall-23538238_35", "vk:wall-23538238_35", "yt-dlp:vk"),
    ("https://vk.com/wall194141788_4201", "vk:wall194141788_4201", "danbooru:vk"),
    ("https://vk.com/photo-185765571_457240497?list=album-185765571_00", "vk:photo-185765571_457240497", "danbooru:vk"),
    ("https://vk.com/public191516762?w=wall-191516762_2283", "vk:wall-191516762_2283", "danbooru:vk"),
    (
        "https://vk.com/sgips?z=photo-111670353_457285023%2Fwall-111670353_64279",
        "vk:photo-111670353_457285023",
        "danbooru:vk",
    ),
    (
        "https://vk.com/the.dark.mangaka?z=video-162468097_456239018%2Fvideos-162468097%2Fpl_-162468097_-2",
        "vk:video-162468097_456239018",
        "danbooru:vk",
    ),
    ("https://vk.com/videos-77521?z=video-77521_162222515%2Fclub77521", "vk:video-77521_162222515", "yt-dlp:vk"),
    (
        "https://vk.com/video_ext.php?oid=-77521&id=162222515&hash=87b046504ccd8bfa",
        "vk:video-77521_162222515",
        "yt-dlp:vk",
    ),
    ("https://vk.ru/clip_ext.php?oid=-228329352&id=456239341&autoplay=1", "vk:clip-228329352_456239341", "embed code"),
    ("http://new.vk.com/video205387401_165548505", "vk:video205387401_165548505", "yt-dlp:vk"),
    ("https://vk.com/clip30014565_456240946", "vk:clip30014565_456240946", "yt-dlp:vk"),
    ("https://m.vk.com/wall-23538238_35?reply=40", "vk:wall-23538238_35", "own: a comment under it"),
    ("https://vk.com/wall-23538238_35_r40", "vk:wall-23538238_35", "own: a comment under it"),
    (
        "https://vk.com/away.php?to=https%3A%2F%2Fvk.com%2Fwall-23538238_35",
        "vk:wall-23538238_35",
        "own: its redirector",
    ),
    ("https://live.vkplay.ru/lebwa/record/33a4e4ce-e3ef-49db-bb14-f006cc6fabc9/records", None, "yt-dlp:vk"),
    ("https://live.vkvideo.ru/lebwa/record/33a4e4ce-e3ef-49db-bb14-f006cc6fabc9/records", None, "yt-dlp:vk"),
    ("https://vk.com/@sgips", None, "danbooru:vk"),
    ("https://vk.com/video/@mobidevices?section=uploaded", None, "yt-dlp:vk"),
    ("https://vk.com/video/playlist/-174476437_2", None, "yt-dlp:vk"),
    ("https://vkvideo.ru/@mobidevices", None, "yt-dlp:vk"),
    ("https://www.vk.com/id398982326?profile=1", None, "gallery-dl:vk"),
    ("https://vk.com/wall-185765571", None, "danbooru:vk"),
    ("https://vk.com/enigmasblog", None, "danbooru:vk"),
    ("https://vk.com/clips/sgips", None, "danbooru:vk"),
    ("https://vk.com/sgips?z=album-111670353_227001377", None, "danbooru:vk"),
    ("https://vk.com/club1", None, "own: a community"),
    ("https://vk.com/feed", None, "own: a feed"),
    ("https://vk.com/share.php?url=https://vk.com/wall-23538238_35", None, "own: a share button"),
    ("https://vk.com/albums-111670353", None, "own: albums"),
    ("https://vk.com/images/gift/1/256.jpg", None, "own: a file"),
    ("https://vk.com/js/api/openapi.js?169", None, "own: the script of the embed code"),
    ("https://vk.com.evil.test/wall-23538238_35", None, "own: begins like it"),
    ("https://notvk.com/wall-23538238_35", None, "own: ends like it"),
    ("https://vk.com/id194141788", None, "danbooru:vk"),
    ("https://vk.cc/aBcD12", None, "own: a short link"),
    ("https://vkvideo.ru/playlist/-204353299_426", None, "yt-dlp:vk"),
    (
        "https://vk.com/widget_post.php?app=0&owner_id=-95168827&post_id=2635&hash=abc",
        "vk:wall-95168827_2635",
        "own: the frame that the widget makes",
    ),
    ("https://vk.com/widget_community.php?app=0&gid=95168827", None, "own: a group's frame"),
    (
        "https://vkvideo.ru/playlist/-32477510_12/video-32477510_456239174",
        "vk:video-32477510_456239174",
        "own: a list's video, seen in pages",
    ),
    ("https://vkvideo.ru/playlist/-32477510_12", None, "own: a list"),
    ("http://vkontakte.ru/video-7016284_163645555", "vk:video-7016284_163645555", "TextFormatter:sites/vk.xml"),
]
CLOCKS = [
    ("-110305615_171782105", None, 0, "yt-dlp:vk, no clock"),
    ("-18403220_456239696", None, 0, "yt-dlp:vk, no clock"),
    ("-387766_456242764", None, 0, "yt-dlp:vk, no clock"),
    ("-50883936_456244102", None, 0, "yt-dlp:vk, no clock"),
    ("-77521_162222515", None, 0, "yt-dlp:vk, no clock"),
]
SHORTS = [
    ("https://vk.cc/aBcD12", "https://vk.cc/aBcD12", "own"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "script",
        '<div id="vk_post_-211296925_60"></div><script src="https://vk.com/js/api/openapi.js?169"></script><script>VK.Widgets.Post("vk_post_-211296925_60", -211296925, 60, \'HASH\', {width: 500})</script>',
        {"post_id": "wall-211296925_60", "markup": "script"},
        "public pages",
    ),
    (
        "amp",
        '<amp-vk width="500" height="300" layout="responsive" data-embedtype="post" data-owner-id="-175249128" data-post-id="1156" data-hash="x"></amp-vk>',
        {"post_id": "wall-175249128_1156", "markup": "amp"},
        "public pages",
    ),
    (
        "video frame",
        '<iframe src="https://vk.com/video_ext.php?oid=-22822305&id=456241864&hd=2"></iframe>',
        {"post_id": "video-22822305_456241864"},
        "the provider's embed code",
    ),
    ("a poll", '<script>VK.Widgets.Poll("vk_poll", {}, "1")</script>', None, "VK's widgets"),
    ("comments", '<script>VK.Widgets.Comments("vk_comments", {limit: 10})</script>', None, "VK's widgets"),
    (
        "made frame",
        '<iframe name="fXD123" src="https://vk.com/widget_post.php?app=0&amp;width=500px&amp;_ver=1&amp;owner_id=-95168827&amp;post_id=2635&amp;hash=abc&amp;url=https%3A%2F%2Fexample.org" width="500"></iframe>',
        {"post_id": "wall-95168827_2635"},
        "what the widget makes",
    ),
    (
        "a group's frame",
        '<iframe src="https://vk.com/widget_community.php?app=0&amp;gid=95168827&amp;mode=3"></iframe>',
        None,
        "the provider's embed code",
    ),
]
