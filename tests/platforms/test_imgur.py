"""Imgur's table."""

from __future__ import annotations

ADDRESSES = [
    ("http://imgur.com/0gybAXR", "imgur:0gybAXR", "gallery-dl:imgur"),
    ("http://imgur.com/topic/Aww/ll5Vk", "imgur:ll5Vk", "yt-dlp:imgur"),
    ("https://imgur.com/a/138-TcBmP", "imgur:a/TcBmP", "gallery-dl:imgur"),
    (
        "https://imgur.com/gallery/i-would-be-villain-jessie-from-pok-mon-i-would-be-villain-jessie-from-pok-mon-g0ua0kg#/t/anime",
        "imgur:g0ua0kg",
        "danbooru:imgur",
    ),
    ("https://imgur.io/a/TcBmP", "imgur:a/TcBmP", "gallery-dl:imgur"),
    ("https://m.imgur.com/a/TcBmP", "imgur:a/TcBmP", "gallery-dl:imgur"),
    ("https://m.imgur.com/r/Celebs/iHJ7tsM", "imgur:iHJ7tsM", "gallery-dl:imgur"),
    ("https://imgur.com/1Nily2P", "imgur:1Nily2P", "gallery-dl:imgur"),
    ("http://imgur.com/topic/Funny/N8rOudd", "imgur:N8rOudd", "yt-dlp:imgur"),
    (
        "https://imgur.com/gallery/classic-steve-carell-gif-cracks-me-up-everytime-repost-downvotes-YcAQlkx",
        "imgur:YcAQlkx",
        "yt-dlp:imgur",
    ),
    ("https://imgur.com/c7EXjJu", "imgur:c7EXjJu", "danbooru:imgur"),
    ("https://imgur.com/t/anime/g0ua0kg", "imgur:g0ua0kg", "danbooru:imgur"),
    (
        "https://imgur.com/gallery/guy-gets-out-of-car-during-long-traffic-jam-to-pet-dog-zf2fIms",
        "imgur:zf2fIms",
        "gallery-dl:imgur",
    ),
    ("https://imgur.com/mrw-gifv-is-up-running-without-any-bugs-A61SaA1", "imgur:A61SaA1", "yt-dlp:imgur"),
    ("https://imgur.com/t/cat/qSB8NbN", "imgur:qSB8NbN", "gallery-dl:imgur"),
    ("https://imgur.com/test-21yMxCS", "imgur:21yMxCS", "gallery-dl:imgur"),
    ("https://imgur.com/t/unmuted/6lAn9VQ", "imgur:6lAn9VQ", "yt-dlp:imgur"),
    ("https://imgur.com/zzzzzzz", "imgur:zzzzzzz", "gallery-dl:imgur"),
    ("https://imgur.com/t/unmuted/penguins-penguins-6lAn9VQ", "imgur:6lAn9VQ", "yt-dlp:imgur"),
    ("https://imgur.com/a/0BDNq", "imgur:a/0BDNq", "danbooru:imgur"),
    ("https://imgur.com/gallery/0BDNq", "imgur:0BDNq", "danbooru:imgur"),
    ("https://imgur.io/c7EXjJu", "imgur:c7EXjJu", "danbooru:imgur"),
    ("http://i.imgur.com/X6rkCc5.jpg", None, "embed-php:PagesTest"),
    ("https://i.imgur.io/c7EXjJu.jpeg", None, "danbooru:imgur"),
    ("https://imgur.com/t/animals", None, "gallery-dl:imgur"),
    ("https://imgur.com/user/Miguenzo/favorites", None, "gallery-dl:imgur"),
    ("https://imgur.com/user/me/posts/hidden", None, "gallery-dl:imgur"),
    ("https://imgur.com/user/mikf1/favorites/folder/11896741/private", None, "gallery-dl:imgur"),
    ("https://i.imgur.com/21yMxCS.png", None, "gallery-dl:imgur"),
    ("https://imgur.com/user/Miguenzo/posts", None, "gallery-dl:imgur"),
    ("https://imgur.com/user/mikf1/favorites/folder/11896757/public", None, "gallery-dl:imgur"),
    ("https://i.imgur.com/21yMxCSh.png", None, "gallery-dl:imgur"),
    ("https://i.imgur.com/zxaY6s.gif", None, "gallery-dl:imgur"),
    ("https://imgur.com/user/naugrim2875", None, "danbooru:imgur"),
    ("https://imgur.com/c7EXjJu.jpeg", None, "danbooru:imgur, a file"),
    ("https://imgur.com/download/c7EXjJu/", None, "danbooru:imgur, a file"),
    ("https://imgur.com/upload", None, "own: a form"),
    ("https://imgur.com/privacy", None, "own: seven letters"),
    ("https://imgur.com/", None, "own: the home page"),
    ("https://s.imgur.com/min/embed.js", None, "own: the script of the embed code"),
    ("https://imgur.com.evil.test/0gybAXR", None, "own: begins like it"),
    ("https://notimgur.com/0gybAXR", None, "own: ends like it"),
    ("https://imgur.com/a/", None, "own: no id"),
    ("https://imgur.com/0gybAXRtoolong", None, "own: no id is that long"),
    ("https://imgur.com/signin", None, "own: a login page"),
    ("https://imgur.com/kx2uD3C/embed?pub=true&w=540", "imgur:kx2uD3C", "own: the frame that the embed code makes"),
    ("https://imgur.com/a/0BDNq/embed?pub=true", "imgur:a/0BDNq", "own: an album's frame"),
    ("http://alanbox.imgur.com/a/lDRB2", "imgur:a/lDRB2", "danbooru:imgur, a person's host"),
    ("https://i.imgur.com/a/0BDNq", "imgur:a/0BDNq", "yt-dlp:imgur, its pattern"),
    ("https://imgur.com/gallery/", None, "own: a list"),
    ("https://imgur.com/account", None, "own: one's own"),
    ("https://imgur.com/vidgif", None, "own: a tool"),
]
CLOCKS = []


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "embed code",
        '<blockquote class="imgur-embed-pub" lang="en" data-id="a/0BDNq"><a href="https://imgur.com/a/0BDNq">View post on imgur.com</a></blockquote>',
        {"platform": "imgur"},
        "the provider's embed code",
    ),
    (
        "made frame",
        '<iframe class="imgur-embed-iframe-pub" scrolling="no" src="https://imgur.com/a/0BDNq/embed?pub=true&amp;ref=https%3A%2F%2Fexample.org&amp;w=540" id="imgur-embed-iframe-pub-a/0BDNq"></iframe>',
        {"post_id": "0BDNq"},
        "what the embed code makes",
    ),
    (
        "an image",
        '<blockquote class="imgur-embed-pub" lang="en" data-id="kx2uD3C"><a href="https://imgur.com/kx2uD3C">View post on imgur.com</a></blockquote><script async src="//s.imgur.com/min/embed.js" charset="utf-8"></script>',
        {"post_id": "kx2uD3C"},
        "the provider's embed code",
    ),
]
