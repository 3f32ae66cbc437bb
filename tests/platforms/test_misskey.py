"""Misskey's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://misskey.art/notes/aaqoo4hsi6", "misskey:misskey.art/aaqoo4hsi6", "gallery-dl:misskeyart"),
    ("https://misskey.design/notes/9jva1danjc", "misskey:misskey.design/9jva1danjc", "gallery-dl:misskeydesign"),
    ("https://sushi.ski/notes/9bm3x4ksqw", "misskey:sushi.ski/9bm3x4ksqw", "gallery-dl:sushiski"),
    ("https://misskey.io/notes/9bxaf592x6#pswp", "misskey:misskey.io/9bxaf592x6", "danbooru:misskey"),
    ("https://example.social/notes/9bxaf592x6abcdef", "misskey:example.social/9bxaf592x6abcdef", "own: sixteen signs"),
    ("https://misskey.art/@mamad0r/notes", None, "gallery-dl:misskeyart"),
    ("https://misskey.design/@kujyo_t/following", None, "gallery-dl:misskeydesign"),
    ("https://misskey.io/@blooddj@pawoo.net/notes", None, "gallery-dl:misskeyio"),
    ("https://misskey.io/@lithla/avatar", None, "gallery-dl:misskeyio"),
    ("https://misskey.io/api/i/favorites", None, "gallery-dl:misskeyio"),
    ("https://misskey.design/@machina_3D/banner", None, "gallery-dl:misskeydesign"),
    ("https://misskey.io/@lithla/info", None, "gallery-dl:misskeyio"),
    ("https://misskey.io/my/favorites", None, "gallery-dl:misskeyio"),
    ("https://misskey.io/users/9bpemdns40", None, "danbooru:misskey"),
    ("https://misskey.io/user-info/9bpemdns40", None, "danbooru:misskey"),
    ("https://misskey.io/@", None, "danbooru:misskey"),
    ("https://example.org/notes/background", None, "own: a word of ten letters"),
    ("https://example.org/notes/2023", None, "own: no id is that short"),
]
CLOCKS = []
FEW = "every form that is known stands here"
