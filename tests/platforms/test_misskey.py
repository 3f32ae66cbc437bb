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
    (
        "https://nijimiss.moe/notes/01HPZQPJ6M9Y2DP134PRQ548EX",
        "misskey:nijimiss.moe/01HPZQPJ6M9Y2DP134PRQ548EX",
        "danbooru:misskey, a ULID",
    ),
    (
        "https://misskey.io/notes/9t8uyeog9an508vj",
        "misskey:misskey.io/9t8uyeog9an508vj",
        "danbooru:misskey, sixteen signs",
    ),
    ("https://misskey.io/embed/notes/9bxaf592x6", "misskey:misskey.io/9bxaf592x6", "own: the frame of the embed code"),
    (
        "https://nijimiss.moe/embed/notes/01HPZQPJ6M9Y2DP134PRQ548EX",
        "misskey:nijimiss.moe/01HPZQPJ6M9Y2DP134PRQ548EX",
        "own: the frame of a ULID",
    ),
    ("https://voskey.icalo.net/notes/9t87js83lp", "misskey:voskey.icalo.net/9t87js83lp", "danbooru:misskey"),
    ("https://oekakiskey.com/notes/9t6ylo4flx", "misskey:oekakiskey.com/9t6ylo4flx", "danbooru:misskey"),
    ("https://mk.yopo.work/notes/995ig09wop", "misskey:mk.yopo.work/995ig09wop", "danbooru:misskey"),
    ("https://misskey.foo.bar/notes/83w6r388br", "misskey:misskey.foo.bar/83w6r388br", "tusky:looksLikeMastodonUrl"),
    ("misskey.io/notes/8vs6ylpfez", "misskey:misskey.io/8vs6ylpfez", "rebased:quote_post, no scheme"),
    ("https://misskey.io/play/9p3itbedgcal048f", None, "danbooru:misskey, a game"),
    ("https://misskey.foo.bar/notes/NYAN123", None, "tusky:looksLikeMastodonUrl"),
    ("https://misskey.foo.bar/notes/@nyan", None, "tusky:looksLikeMastodonUrl"),
    ("https://misskey.io/@ixy194/pages/9bxaf592x6", None, "own: an article"),
    ("https://misskey.io/clips/9bxaf592x6", None, "own: a collection"),
    ("https://misskey.io/channels/9bxaf592x6", None, "own: a channel"),
    ("https://misskey.io/gallery/9bxaf592x6", None, "own: a gallery's entry"),
    ("https://misskey.io/share?text=x&url=https://misskey.io/notes/9bxaf592x6", None, "own: a share button"),
    ("https://example.org/notes/5f43a1b2c3d4e5f6a7b8c9d0", None, "own: any database's id"),
    ("https://misskey.io@evil.test:99/notes/9bxaf592x6", None, "own: userinfo and a port"),
    ("https://note.com/embed/notes/n1c372c70af6f", None, "public-pages, another site's frame"),
    ("https://misskey.io/embed/user-timeline/9bpemdns40", None, "own: a person's frame"),
]
CLOCKS = [
    ("8vs6ylpfez", "2022-01-21T16:38:30.243+00:00", 0, "rebased:quote_post"),
    ("92j1n3owja", "2022-07-10T15:37:36.368+00:00", 0, "akkoma:mfm_x_format"),
    ("01HPZQPJ6M9Y2DP134PRQ548EX", None, 0, "danbooru:misskey, a ULID, which nobody's times have confirmed"),
    ("background", None, 0, "own: a word"),
]

# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://misskey.io/embed/notes/9bxaf592x6" data-misskey-embed-id="v1_1a2b3c4d" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" style="border: none; width: 100%; max-width: 500px; height: 300px; color-scheme: light dark;"></iframe><script defer src="https://misskey.io/embed.js"></script>',
        {"post_id": "9bxaf592x6"},
        "the provider's embed code",
    ),
    (
        "a person's frame",
        '<iframe src="https://misskey.io/embed/user-timeline/9bpemdns40" data-misskey-embed-id="v1_1a2b3c4d"></iframe>',
        None,
        "the provider's embed code",
    ),
]
