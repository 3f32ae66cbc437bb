"""Facebook's table."""

from __future__ import annotations

ADDRESSES = [
    ("https://www.facebook.com/watch/cnn/10155529876156509/", "facebook:10155529876156509", "own: a page's videos"),
    (
        "http://www.facebook.com/video/video.php?v=4253262701205&set=vb.1574932468&type=2",
        "facebook:4253262701205",
        "iframely:domains",
    ),
    ("https://ja-jp.facebook.com/BWIairport/posts/1176825889031565", "facebook:1176825889031565", "unfurl:facebook"),
    ("https://m.facebook.com/photo.php?fbid=12&set=a.34.56.78&comment_id=90", "facebook:12", "granary:tests"),
    (
        "https://m.facebook.com/story.php?story_fbid=1035862816472149&id=116132035111903",
        "facebook:1035862816472149",
        "yt-dlp:facebook",
    ),
    ("https://www.facebook.com/100033620354545/videos/106560053808006/", "facebook:106560053808006", "yt-dlp:facebook"),
    ("https://www.facebook.com/100045011383201/posts/845746695605598", "facebook:845746695605598", "danbooru:facebook"),
    ("https://www.facebook.com/141700922567987_3903702929701082", "facebook:3903702929701082", "iframely:domains"),
    (
        "https://www.facebook.com/NovemberProjectSF/photos/a.12.34.56/78/?type=1&reply_comment_id=90&offset=0&total_comments=9",
        "facebook:78",
        "granary:tests",
    ),
    (
        "https://www.facebook.com/amogood/videos/1618742068337349/?fref=nf",
        "facebook:1618742068337349",
        "yt-dlp:facebook",
    ),
    (
        "https://www.facebook.com/chamvermeil/photos/a.398119066992522.1073741828.398102673660828/715129168624842/?type=1&theater",
        "facebook:715129168624842",
        "iframely:domains",
    ),
    (
        "https://www.facebook.com/groups/1024490957622648/permalink/1396382447100162/",
        "facebook:1396382447100162",
        "yt-dlp:facebook",
    ),
    (
        "https://www.facebook.com/permalink.php?story_fbid=123&id=456#liked-by-snarfed.org",
        "facebook:123",
        "granary:tests",
    ),
    (
        "https://www.facebook.com/permalink.php?story_fbid=pfbid02P6zhg3UN71iAM1kiprstNfZuArXc83n5n1X842kPbsyQU6BdAUacgNsHw3LkmKasl&id=61558212601742",
        "facebook:pfbid02P6zhg3UN71iAM1kiprstNfZuArXc83n5n1X842kPbsyQU6BdAUacgNsHw3LkmKasl",
        "gallery-dl:facebook",
    ),
    ("https://www.facebook.com/photo.php?fbid=333&set=a.4.4&permPage=1", "facebook:333", "granary:tests"),
    (
        "https://www.facebook.com/cnn/posts/some-words-in-front/10155529876156509/",
        "facebook:10155529876156509",
        "own: words in front of the id",
    ),
    (
        "https://www.facebook.com/groups/1024490957622648/posts/words/1396382447100162/",
        "facebook:1396382447100162",
        "own: words in front of the id",
    ),
    (
        "https://www.facebook.com/ChristyClarkForBC/videos/vb.22819070941/10153870694020942/?type=2&theater",
        "facebook:10153870694020942",
        "yt-dlp:facebook",
    ),
    (
        "https://zh-hk.facebook.com/peoplespower/videos/1135894589806027/",
        "facebook:1135894589806027",
        "yt-dlp:facebook",
    ),
    (
        "https://www.facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion/video.php?v=274175099429670",
        "facebook:274175099429670",
        "yt-dlp:facebook",
    ),
    ("https://www.facebook.com/watch/live/?v=1823658634322275", "facebook:1823658634322275", "yt-dlp:facebook"),
    ("https://www.facebook.com/reel/373226486954887/", "facebook:373226486954887", "danbooru:facebook"),
    (
        "https://www.facebook.com/photo.php/?fbid=10165113568399554&set=t.100064860875397",
        "facebook:10165113568399554",
        "gallery-dl:facebook",
    ),
    (
        "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fzuck%2Fposts%2F10116325482244511&width=500",
        "facebook:10116325482244511",
        "own: the frame of the embed code",
    ),
    (
        "https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fcnn%2Fvideos%2F10155529876156509%2F",
        "facebook:10155529876156509",
        "own: the frame of the embed code",
    ),
    (
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fzuck%2Fposts%2F10116325482244511&h=AT3",
        "facebook:10116325482244511",
        "own: its redirector",
    ),
    (
        "https://www.facebook.com/home.php#!/zuck/posts/10116325482244511",
        "facebook:10116325482244511",
        "own: the hashbang of 2010",
    ),
    ("https://developers.facebook.com/tools/explorer?method=GET&path=10101013177735493", None, "granary:tests"),
    ("https://es-la.facebook.com/ads/library/?id=901230958115569", None, "yt-dlp:facebook"),
    ("https://facebook.com/photo.php", None, "granary:tests"),
    ("https://mbasic.facebook.com/snarfed.org?v=timeline", None, "granary:tests"),
    ("https://www.facebook.com/Forgetmen0w/photos", None, "gallery-dl:facebook"),
    ("https://www.facebook.com/ads/library/?id=1704834754236452", None, "yt-dlp:facebook"),
    ("https://www.facebook.com/brando.cha.3/avatar", None, "gallery-dl:facebook"),
    ("https://www.facebook.com/facebook", None, "gallery-dl:facebook"),
    ("https://www.facebook.com/media/set/?set=a.10152716010956729&type=3", None, "gallery-dl:facebook"),
    (
        "https://www.facebook.com/profile.php?id=100007366415557&name=xhp_nt__fblite__profile__tab_bar",
        None,
        "danbooru:facebook",
    ),
    ("https://www.facebook.com/profile.php?id=100064860875397", None, "gallery-dl:facebook"),
    ("https://www.facebook.com/profile.php?id=100074229772340/photos", None, "gallery-dl:facebook"),
    (
        "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.facebook.com%2Fzuck%2Fposts%2F10116325482244511",
        None,
        "own: a share button",
    ),
    ("https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fzuck", None, "own: a page's box"),
    ("https://www.facebook.com/events/1509582499515440", None, "own: an event"),
    ("https://www.facebook.com/groups/1024490957622648/", None, "own: a group"),
    ("https://www.facebook.com/people/Abandir/61565499492869/", None, "danbooru:facebook"),
    ("https://www.facebook.com/hashtag/news", None, "own: a tag"),
    ("https://graph.facebook.com/v19.0/10116325482244511", None, "own: the programs' door"),
    ("https://www.facebook.com/dialog/feed?link=https://www.facebook.com/zuck/posts/1", None, "own: a dialog"),
    ("https://www.facebook.com/10116325482244511", None, "own: a person or a post, nobody can tell"),
    ("https://facebook.com.evil.test/zuck/posts/10116325482244511", None, "samples of threats"),
    ("https://evilfacebook.com/zuck/posts/10116325482244511", None, "own: ends like it"),
    ("https://www.facebook.com/zuck/posts/", None, "own: no id"),
    ("https://www.facebook.com/share/p/1AbCdEfGhI/", None, "own: a short link"),
    ("https://fb.watch/abcDEF123/", None, "own: a short link"),
    (
        "https://www.facebook.com/notes/jane-doe/some-words/10150146071791729/",
        "facebook:10150146071791729",
        "oembed:providers",
    ),
    ("https://www.facebook.com/zuck/activity/10102735452532991", "facebook:10102735452532991", "oembed:providers"),
    ("https://www.facebook.com/video.php?id=10153231379946729", "facebook:10153231379946729", "oembed:providers"),
    ("https://www.facebook.com/watchparty/211641140192478", "facebook:211641140192478", "yt-dlp:facebook"),
    (
        "https://www.facebook.com/events/1509582499515440/permalink/1512312345678901/",
        "facebook:1512312345678901",
        "own: words in an event",
    ),
    (
        "https://www.facebook.com/events/1509582499515440/?post_id=1512312345678901",
        "facebook:1512312345678901",
        "gallery-dl:facebook",
    ),
    (
        "https://www.facebook.com/pg/acme/posts/10155000000000001/",
        "facebook:10155000000000001",
        "own: the pages of 2018",
    ),
    (
        "https://www.facebook.com/pg/acme/photos/a.1/10155000000000002/",
        "facebook:10155000000000002",
        "own: the pages of 2018",
    ),
    ("https://0.facebook.com/zuck/posts/10102735452532991", "facebook:10102735452532991", "own: the free host"),
    ("https://www.facebed.com/zuck/posts/10102735452532991", "facebook:10102735452532991", "own: a front end"),
    ("https://facebookez.com/reel/373226486954887", "facebook:373226486954887", "own: a front end"),
    ("https://m.facebook.com/events/1509582499515440", None, "yt-dlp:facebook"),
    ("https://www.facebook.com/p/Chocotoffys-61550637164305/", None, "danbooru:facebook"),
    ("https://www.facebook.com/marketplace/item/10155000000000002/", None, "own: something for sale"),
    ("https://www.facebook.com/notes/jane-doe/", None, "own: a list"),
]
CLOCKS = [
    ("10155529876156509", None, 0, "yt-dlp:facebook, no clock"),
    ("1569199726448814", None, 0, "yt-dlp:facebook, no clock"),
    ("270103405756416", None, 0, "yt-dlp:facebook, no clock"),
    ("893637265423481", None, 0, "yt-dlp:facebook, no clock"),
]
SHORTS = [
    (
        "https://www.facebook.com/share/v/1AbCdEfGhI/",
        "https://www.facebook.com/share/v/1AbCdEfGhI",
        "public-tests:platform-urls",
    ),
    ("https://www.facebook.com/share/p/1AbCdEfGhI/", "https://www.facebook.com/share/p/1AbCdEfGhI", "own"),
    ("https://fb.watch/abcDEF123/", "https://fb.watch/abcDEF123", "own"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "a reply's frame",
        '<iframe src="https://www.facebook.com/plugins/comment_embed.php?href=https%3A%2F%2Fwww.facebook.com%2Fzuck%2Fposts%2F10102577175875681%3Fcomment_id%3D1193531464007751&amp;include_parent=false" width="560" height="141"></iframe>',
        {"post_id": "10102577175875681", "handle": "zuck", "markup": "iframe"},
        "the provider's embed code, the frame made",
    ),
    (
        "post",
        '<div class="fb-post" data-href="https://www.facebook.com/20531316728/posts/10154009990506729/" data-width="500"><blockquote cite="https://www.facebook.com/20531316728/posts/10154009990506729/" class="fb-xfbml-parse-ignore"><p>Some words...</p>Posted by <a href="https://www.facebook.com/facebook/">Facebook</a> on&nbsp;<a href="https://www.facebook.com/20531316728/posts/10154009990506729/">Thursday, August 27, 2015</a></blockquote></div>',
        {
            "post_id": "10154009990506729",
            "name": "Facebook",
            "date": "2015-08-27",
            "body": "Some words...",
            "markup": "div",
        },
        "the provider's embed code",
    ),
    (
        "video",
        '<div class="fb-video" data-href="https://www.facebook.com/facebook/videos/10153231379946729/" data-width="500"></div>',
        {"post_id": "10153231379946729"},
        "the provider's embed code",
    ),
    (
        "frame",
        '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fegypt.mohp%2Fposts%2F139298604287427&show_text=true&width=500"></iframe>',
        {"post_id": "139298604287427", "handle": "egypt.mohp"},
        "the provider's embed code",
    ),
    (
        "amp",
        '<amp-facebook width="552" height="310" layout="responsive" data-href="https://www.facebook.com/20531316728/posts/10154009990506729/"></amp-facebook>',
        {"post_id": "10154009990506729", "markup": "amp"},
        "amp.dev's component pages",
    ),
    (
        "page plugin",
        '<div class="fb-page" data-href="https://www.facebook.com/facebook"><blockquote cite="https://www.facebook.com/facebook" class="fb-xfbml-parse-ignore"><a href="https://www.facebook.com/facebook">Facebook</a></blockquote></div>',
        None,
        "the provider's embed code",
    ),
    (
        "like button",
        '<div class="fb-like" data-href="https://www.facebook.com/20531316728/posts/10154009990506729/"></div>',
        None,
        "the provider's embed code",
    ),
    (
        "comments",
        '<div class="fb-comments" data-href="https://www.facebook.com/20531316728/posts/10154009990506729/" data-numposts="5"></div>',
        None,
        "the provider's embed code",
    ),
    (
        "share button",
        '<div class="fb-share-button" data-href="https://www.facebook.com/20531316728/posts/10154009990506729/"></div>',
        None,
        "the provider's embed code",
    ),
    (
        "page frame",
        '<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Ffacebook&tabs=timeline"></iframe>',
        None,
        "the provider's embed code",
    ),
    (
        "like frame",
        '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fegypt.mohp%2Fposts%2F139298604287427"></iframe>',
        None,
        "the provider's embed code",
    ),
]
