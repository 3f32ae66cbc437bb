"""Instagram's table."""

from __future__ import annotations

ADDRESSES = [
    ("http://instagr.am/p/MuW67/", "instagram:MuW67", "granary:tests"),
    ("http://instagram.com/p/ySl7G9tO_q/", "instagram:ySl7G9tO_q", "embed-php:PagesTest"),
    (
        "https://ddinstagram.com/p/C8mqrf_ySBs/?igsh=MTRoN2I0NXdnaXkwYw%3D%3D&img_index=5",
        "instagram:C8mqrf_ySBs",
        "public-tests:platform-urls-2",
    ),
    ("https://instagr.am/p/post_id", "instagram:post_id", "auto-archiver:instagram_api"),
    ("https://instagram.com/p/aye83DjauH/?foo=bar#abc", "instagram:aye83DjauH", "yt-dlp:instagram"),
    ("https://instagram.com/tv/Abc_12", "instagram:Abc_12", "public-tests:platform-urls-2"),
    ("https://web.archive.org/web/2023/https://www.instagram.com/p/G/", "instagram:G", "public-tests:archived-tweets"),
    ("https://www.instagram.com/dm/p/CW042g7B9CY/", "instagram:CW042g7B9CY", "gallery-dl:instagram"),
    ("https://www.instagram.com/p/ABC123/#liked-by-9", "instagram:ABC123", "granary:tests"),
    (
        "https://www.instagram.com/reel/DWbNC2OEilE/?igsh=MWdkOWZ3NHZ0ZngzMQ==",
        "instagram:DWbNC2OEilE",
        "unfurl:instagram",
    ),
    ("https://www.instagram.com/reel/reel_id", "instagram:reel_id", "auto-archiver:instagram_api"),
    ("https://instagr.am/p/CJVuiRZjrB9/", "instagram:CJVuiRZjrB9", "danbooru:instagram"),
    ("https://instagram.com/p/V8UMy0LjpX/", "instagram:V8UMy0LjpX", "oembed:providers"),
    ("https://www.instagram.com/p/B3mr1-OlWMG/", "instagram:B3mr1-OlWMG", "instagrapi:tests"),
    ("https://www.instagram.com/p/BQ0eAlwhDrw/", "instagram:BQ0eAlwhDrw", "yt-dlp:instagram"),
    ("https://www.instagram.com/p/BqvsDleB3lV/embed/", "instagram:BqvsDleB3lV", "own: the frame of the embed code"),
    (
        "https://www.instagram.com/p/BqvsDleB3lV/embed/captioned/?cr=1&v=14",
        "instagram:BqvsDleB3lV",
        "own: with its caption",
    ),
    ("https://www.instagram.com/natgeo/p/BqvsDleB3lV/", "instagram:BqvsDleB3lV", "own: the author stands in front"),
    ("https://www.instagram.com/natgeo/reel/CDUMkliABpa/", "instagram:CDUMkliABpa", "own: the author stands in front"),
    ("https://d.ddinstagram.com/reel/CDUMkliABpa/", "instagram:CDUMkliABpa", "own: a front end"),
    ("https://www.kkinstagram.com/reel/CDUMkliABpa/", "instagram:CDUMkliABpa", "own: a front end"),
    ("instagram.com/p/BqvsDleB3lV", "instagram:BqvsDleB3lV", "own: no scheme"),
    (
        "//www.instagram.com/p/BqvsDleB3lV/?utm_source=ig_embed&amp;utm_campaign=loading",
        "instagram:BqvsDleB3lV",
        "own: as pages write it",
    ),
    (
        "https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Fp%2FBqvsDleB3lV%2F&e=AT0",
        "instagram:BqvsDleB3lV",
        "own: its redirector",
    ),
    (
        "https://www.instagram.com/p/CdpbZA1sQvEAAAAAAAAAAAAAAAAAAAAAAAAAAAA/",
        "instagram:CdpbZA1sQvE",
        "instagrapi: 28 signs open a private post",
    ),
    (
        "https://www.instagram.com/stories/natgeo/2724343156064789461/",
        "instagram:2724343156064789461",
        "gallery-dl:instagram",
    ),
    ("https://67instagram.com/someuser/", None, "FxEmbed:tests"),
    ("https://instagr.am/Zurasuta", None, "danbooru:instagram"),
    ("https://instagram.com/user123?igshid=NTc4MTIwNjQ2YQ==", None, "unfurl:instagram"),
    (
        "https://instagram.fsnc1-2.fna.fbcdn.net/t50.2886-16/16914332_634350210109260_5674637823722913792_n.mp4",
        None,
        "granary:tests",
    ),
    (
        "https://instagram.fsnc1-2.fna.fbcdn.net/t51.2885-15/s640x640/e15/16789781_644256779091860_6907514546886279168_n.jpg",
        None,
        "granary:tests",
    ),
    (
        "https://scontent-lga3-1.cdninstagram.com/v/t51.2885-15/sh0.08/e35/s640x640/202831473_394388808595845_6890631933098833028_n.jpg?_nc_ht=scontent-lga3-1.cdninstagram.com&_nc_cat=109&_nc_ohc=Fcle68OyC80AX8VTGxs&edm=AABBvjUBAAAA&ccb=7-4&oh=00_AT_DYX0zhyNR9vo6ZFKfXjzEWqwFLLfEd3qcpAds5KIvnA&oe=6216DDB5&_nc_sid=83d603",
        None,
        "danbooru:instagram",
    ),
    (
        "https://scontent-sjc2-1.cdninstagram.com/hphotos-xfp1/t51.2885-15/e35/12545499_1662965520652470_1466520818_n.jpg",
        None,
        "granary:tests",
    ),
    (
        "https://scontent.cdninstagram.com/t51.2885-19/s150x150/13398501_243709166011988_1998688411_a.jpg",
        None,
        "granary:tests",
    ),
    ("https://www.instagram.com/25025320/", None, "instagrapi:tests"),
    ("https://www.instagram.com/instagram/info", None, "gallery-dl:instagram"),
    ("https://www.instagram.com/instagram/reels/", None, "gallery-dl:instagram"),
    ("https://www.instagram.com/instagram/saved/collection_name/123456789/", None, "gallery-dl:instagram"),
    (
        "https://www.instagram.com/s/aGlnaGxpZ2h0OjE4MDQyNTA5NDg4MTcwMDk1?story_media_id=2724343156064789461",
        None,
        "gallery-dl:instagram",
    ),
    ("https://www.instagram.com/share/p/BALv9Ep4YH", None, "instagrapi:tests"),
    ("https://www.instagram.com/share/reel/BAbCdEf/", None, "public-tests:platform-urls"),
    ("https://www.instagram.com/explore/tags/nature/", None, "own: a tag"),
    ("https://www.instagram.com/accounts/login/?next=/p/BqvsDleB3lV/", None, "own: a login page"),
    ("https://www.instagram.com/stories/highlights/18042509488170095/", None, "own: a highlight"),
    ("https://www.instagram.com/direct/inbox/", None, "own: messages"),
    ("https://www.instagram.com/reels/audio/2724343156064789/", None, "own: a sound"),
    ("https://www.instagram.com/p/BqvsDleB3lV%3Cscript%3E/", None, "own: signs that no code has"),
    ("https://instagram.com.evil.test/p/BqvsDleB3lV/", None, "own: begins like it"),
    ("https://notinstagram.com/p/BqvsDleB3lV/", None, "own: ends like it"),
    ("https://instagram.com@evil.test/p/BqvsDleB3lV/", None, "own: userinfo"),
    ("https://evil.test/?u=https://www.instagram.com/p/BqvsDleB3lV/", None, "own: an address in another's query"),
    ("https://www.instagram.com/nasa/reels/CtHaSoDLrWJ/", "instagram:CtHaSoDLrWJ", "gallery-dl:instagram"),
    ("https://kirkstagram.com/p/CtHaSoDLrWJ/", "instagram:CtHaSoDLrWJ", "own: a front end"),
    ("https://www.instagramez.com/reel/CtHaSoDLrWJ/", "instagram:CtHaSoDLrWJ", "own: a front end"),
    ("https://www.instagram.com/reels/audio/290617319842110/", None, "yt-dlp:instagram, its pattern"),
    ("https://www.instagram.com/share/tv/BAbCdEfGhI", None, "gallery-dl:instagram, a short link"),
]
CLOCKS = [
    ("1923502432034620000", "2018-11-29T19:23:58+00:00", 58, "gallery-dl:instagram"),
    ("2913440072144448240", "2022-08-26T15:53:51+00:00", 89, "FxEmbed:instagram.processor"),
    ("BgRIGUQFltp", "2018-03-13T14:59:23+00:00", 40, "instagrapi:test_media"),
    ("ByYn5ZNlHWf", "2019-06-06T22:22:06+00:00", 345, "instagrapi:test_media"),
    ("Chunk8-jurw", "2022-08-26T15:53:51+00:00", 89, "yt-dlp:instagram"),
    ("MuW67", None, 0, "onebox:spec, a counter of 2011"),
    ("post_id", None, 0, "public-tests:platform-urls, made up"),
]
SHORTS = [
    (
        "https://www.instagram.com/s/aGlnaGxpZ2h0OjE4MDQyNTA5NDg4MTcwMDk1?story_media_id=2724343156064789461",
        "https://www.instagram.com/s/aGlnaGxpZ2h0OjE4MDQyNTA5NDg4MTcwMDk1",
        "gallery-dl:instagram",
    ),
    (
        "https://www.instagram.com/share/BACiUUUYQV",
        "https://www.instagram.com/share/BACiUUUYQV",
        "gallery-dl:instagram",
    ),
    ("https://www.instagram.com/share/p/BALv9Ep4YH", "https://www.instagram.com/share/p/BALv9Ep4YH", "own"),
    (
        "https://www.instagram.com/share/reel/BAbCdEf/",
        "https://www.instagram.com/share/reel/BAbCdEf",
        "public-tests:platform-urls",
    ),
    (
        "https://www.instagram.com/share/tv/BAbCdEfGhI",
        "https://www.instagram.com/share/tv/BAbCdEfGhI",
        "gallery-dl:instagram, its pattern",
    ),
    (
        "https://www.instagram.com/share/reels/BAbCdEfGhI/",
        "https://www.instagram.com/share/reels/BAbCdEfGhI",
        "gallery-dl:instagram, its pattern",
    ),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "old, dated",
        '<blockquote class="instagram-media" data-instgrm-version="7"><div><p><a href="https://www.instagram.com/p/BwhCjGGF1Tt/">Words of it</a></p><p>Ein Beitrag geteilt von SKEP (@skep.association) am <time datetime="2017-10-23T07:31:37+00:00">23. Okt 2017 um 0:31 Uhr</time></p></div></blockquote>',
        {
            "post_id": "BwhCjGGF1Tt",
            "handle": "skep.association",
            "name": "SKEP",
            "date": "2017-10-23",
            "body": "Words of it",
        },
        "the provider's embed code",
    ),
    (
        "new",
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/BwhCjGGF1Tt/?utm_source=ig_embed" data-instgrm-version="14"><div><a href="https://www.instagram.com/p/BwhCjGGF1Tt/"><div>View this post on Instagram</div></a><p><a href="https://www.instagram.com/p/BwhCjGGF1Tt/">A post shared by Kira Bejaoui (@kirabejaoui)</a></p></div></blockquote>',
        {"post_id": "BwhCjGGF1Tt", "handle": "kirabejaoui", "name": "Kira Bejaoui", "body": None},
        "the provider's embed code",
    ),
    (
        "japanese",
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/BwhCjGGF1Tt/"><p><a href="https://www.instagram.com/p/BwhCjGGF1Tt/">花子(@hana)がシェアした投稿</a></p></blockquote>',
        {"handle": "hana", "name": "花子"},
        "public pages",
    ),
    (
        "only attributes",
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/BwhCjGGF1Tt/"></blockquote>',
        {"post_id": "BwhCjGGF1Tt", "handle": None},
        "public pages",
    ),
    (
        "frame",
        '<iframe src="https://www.instagram.com/p/BwhCjGGF1Tt/embed/captioned/?cr=1"></iframe>',
        {"post_id": "BwhCjGGF1Tt", "markup": "iframe"},
        "the provider's embed code",
    ),
    (
        "amp",
        '<amp-instagram data-shortcode="BwhCjGGF1Tt" width="400" height="400" layout="responsive"></amp-instagram>',
        {"post_id": "BwhCjGGF1Tt", "markup": "amp"},
        "amp.dev's component pages",
    ),
    (
        "substack",
        '<div class="instagram" data-attrs="{&quot;instagram_id&quot;:&quot;BwhCjGGF1Tt&quot;,&quot;url&quot;:&quot;https://www.instagram.com/p/BwhCjGGF1Tt/&quot;}"></div>',
        {"post_id": "BwhCjGGF1Tt"},
        "public pages",
    ),
    (
        "its profile",
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/jane/"></blockquote>',
        None,
        "the provider's embed code",
    ),
    ("a follow button", '<a href="https://www.instagram.com/jane/"></a>', None, "public pages"),
    (
        "a link on a picture",
        '<p><a href="https://www.instagram.com/p/BwhCjGGF1Tt/"><img src="x.jpg"></a></p>',
        None,
        "public pages",
    ),
]
