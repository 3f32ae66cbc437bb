"""GoToSocial's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://example.social/@jane/statuses/01HE2CS0XW1Z9R5F8M3K7QATBV",
        "gotosocial:example.social/01HE2CS0XW1Z9R5F8M3K7QATBV",
        "own: a ULID",
    ),
    (
        "https://example.social/users/jane/statuses/01HE2CS0XW1Z9R5F8M3K7QATBV",
        "gotosocial:example.social/01HE2CS0XW1Z9R5F8M3K7QATBV",
        "own: as the protocol writes it",
    ),
    ("https://example.social/@jane/statuses/", None, "own: no id"),
    ("https://example.social/@jane", None, "own: a profile"),
    ("https://example.social/@jane/statuses/01HE2CS0XW1Z9R5F8M3K7QATBI", None, "own: a sign that no ULID has"),
    (
        "https://gts.foo.bar/@goblin/statuses/01GH9XANCJ0TA8Y95VE9H3Y0Q2",
        "gotosocial:gts.foo.bar/01GH9XANCJ0TA8Y95VE9H3Y0Q2",
        "tusky:looksLikeMastodonUrl",
    ),
    (
        "https://young-darkness-8503.fly.dev/@jer/statuses/01GJE2E4MDR2R0GEH1N9KPRKQH",
        "gotosocial:young-darkness-8503.fly.dev/01GJE2E4MDR2R0GEH1N9KPRKQH",
        "fnordig.de, 2022-11",
    ),
    (
        "https://example.org/users/some_user/statuses/01GS7VTYH0S77NNXTP6W4G9EAG",
        "gotosocial:example.org/01GS7VTYH0S77NNXTP6W4G9EAG",
        "gotosocial:docs",
    ),
    (
        "http://example.org/@some_user/statuses/01GSFY2SZK9TPCJFQ1WCCPGDRT/",
        "gotosocial:example.org/01GSFY2SZK9TPCJFQ1WCCPGDRT",
        "own: http, a last slash",
    ),
    (
        "example.org/@some_user/statuses/01GSCXY70MZCBFMH5EKJW9ENC8",
        "gotosocial:example.org/01GSCXY70MZCBFMH5EKJW9ENC8",
        "own: no scheme",
    ),
    ("https://gts.foo.bar/@goblin", None, "tusky:looksLikeMastodonUrl"),
    ("https://example.org/users/some_user", None, "own: a profile"),
    ("https://example.org/users/some_user/collections/featured", None, "gotosocial:docs"),
    ("https://example.org/users/some_user/statuses", None, "own: a list"),
    ("https://example.org/users/some_user/outbox?page=true", None, "own: a list"),
    ("https://example.org/users/some_user/followers", None, "own: a list"),
    ("https://example.org/users/some_user/main-key", None, "own: a key"),
    ("https://example.org/@some_user/feed.rss", None, "own: a feed"),
    ("https://example.org/users/some_user/statuses/01GS7VTYH0S77NNXTP6W4G9EA", None, "own: a sign less"),
    ("https://example.org/users/some_user/statuses/01GS7VTYH0S77NNXTP6W4G9EAGG", None, "own: a sign more"),
    ("https://example.org/users/some_user/statuses/91GS7VTYH0S77NNXTP6W4G9EAG", None, "own: later than any ULID"),
    ("https://example.org/users/some_user/statuses/01gs7vtyh0s77nnxtp6w4g9eag", None, "own: small letters"),
    ("https://example.org/users/some_user/statuses/01GS7VTYH0S77NNXTP6W4G9EAG/replies", None, "own: the answers to it"),
    ("https://example.org/statuses/01GS7VTYH0S77NNXTP6W4G9EAG", None, "own: nobody's"),
    ("https://example.org/api/v1/statuses/01GS7VTYH0S77NNXTP6W4G9EAG", None, "own: an answer, no page"),
    (
        "https://example.org/fileserver/01F8MH1H7YV1Z7D2C8K2730QBF/attachment/original/01F8MH6NEM8D7527KZAECTCR76.jpeg",
        None,
        "own: a file",
    ),
    ("https://example.org/settings/user/profile", None, "own: one's own"),
    ("https://localhost/@alex/statuses/01FWMCNM07GGDV8HF40NZ9YTGR", None, "own: no public host"),
    ("https://evil.test@example.org/@some_user/statuses/01GS7VTYH0S77NNXTP6W4G9EAG", None, "own: userinfo"),
]
CLOCKS = [
    ("01FWMCNM07GGDV8HF40NZ9YTGR", "2022-02-23T22:54:14+00:00", 1, "mangane:fixtures"),
    ("01GJE2E4MDR2R0GEH1N9KPRKQH", "2022-11-21T12:00:00+00:00", 86400, "fnordig.de, the day of the article"),
    ("01E00000000000000000000000", None, 0, "own: before the first"),
    ("01GJE2E4MDR2R0GEH1N9KPRKQI", None, 0, "own: a sign that no ULID has"),
]
