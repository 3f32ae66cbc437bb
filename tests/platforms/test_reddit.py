"""Reddit's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://href.li/?https://www.reddit.com/r/cats/comments/12bluel/my_cat_helps_me_with_water/?utm_source=share&utm_medium=android_app&utm_name=androidcss&utm_term=1&utm_content=share_button",
        "reddit:12bluel",
        "yt-dlp:commonmistakes",
    ),
    (
        "https://nm.reddit.com/r/Cricket/comments/8idvby/lousy_cameraman_finds_himself_in_cairns_line_of/",
        "reddit:8idvby",
        "yt-dlp:reddit",
    ),
    ("https://old.reddit.com/r/GenZedong/comments/12fujy3/based_hasan/", "reddit:12fujy3", "yt-dlp:reddit"),
    (
        "https://reddit.com/r/MachineLearning/comments/ezv3f2/p_gpt2_bert_reddit_replier_i_built_a_system_that/",
        "reddit:ezv3f2",
        "granary:tests",
    ),
    ("https://reddit.com/r/SaaS/comments/abc123/launch_week", "reddit:abc123", "public-tests:platform-urls-2"),
    ("https://www.reddit.com/comments/1nz2ic5", "reddit:1nz2ic5", "gallery-dl:reddit"),
    ("https://www.reddit.com/r/MadeMeSmile/comments/6t7wi5/wait_for_it/", "reddit:6t7wi5", "yt-dlp:reddit"),
    ("https://www.reddit.com/user/TheSpiritTree/comments/srilyf/", "reddit:srilyf", "gallery-dl:reddit"),
    ("https://old.reddit.com/r/MadeMeSmile/comments/6t7wi5/wait_for_it/", "reddit:6t7wi5", "yt-dlp:reddit"),
    (
        "https://www.reddit.com/r/arknights/comments/ttyccp/maria_nearl_versus_the_leftarmed_knight_dankestsin/",
        "reddit:ttyccp",
        "danbooru:reddit",
    ),
    (
        "https://www.reddit.com/r/aww/comments/4lwccv/someone_came_to_visit_woodchips_for_scale/",
        "reddit:4lwccv",
        "oembed:providers",
    ),
    ("https://www.reddit.com/r/europe/comments/pm4531/the_name_of/", "reddit:pm4531", "gallery-dl:reddit"),
    ("https://www.reddit.com/gallery/hrrh23", "reddit:hrrh23", "gallery-dl:reddit"),
    ("https://redd.it/2a00np/", "reddit:2a00np", "gallery-dl:reddit"),
    ("https://www.reddit.com/r/kittengifs/comments/12m0b8d", "reddit:12m0b8d", "gallery-dl:reddit"),
    ("https://np.reddit.com/r/lavaporn/comments/2a00np/", "reddit:2a00np", "gallery-dl:reddit"),
    ("https://i.reddit.com/r/arknights/comments/ttyccp/maria_nearl/", "reddit:ttyccp", "danbooru:reddit"),
    ("https://www.reddit.com/ttyccp", "reddit:ttyccp", "danbooru:reddit"),
    ("https://www.redditmedia.com/mediaembed/wi4nfq", "reddit:wi4nfq", "danbooru:reddit"),
    (
        "https://www.reddit.com/r/BocchiTheRock/comments/1cruel0/comment/l43980q/",
        "reddit:1cruel0/l43980q",
        "danbooru:reddit, a comment",
    ),
    (
        "https://old.reddit.com/r/Xenoblade_Chronicles/comments/11etwdd/monolith_soft_2023_brochure_art/jahip48/",
        "reddit:11etwdd/jahip48",
        "danbooru:reddit, a comment",
    ),
    (
        "https://www.reddit.com/comments/1cruel0/comment/l43980q/",
        "reddit:1cruel0/l43980q",
        "danbooru:reddit, a comment",
    ),
    (
        "https://embed.reddit.com/r/Kotlin/comments/1icz7k8/whats_the_name",
        "reddit:1icz7k8",
        "own: the frame of the embed code",
    ),
    ("https://de.reddit.com/r/lavaporn/comments/2a00np/", "reddit:2a00np", "own: a language's host"),
    (
        "https://out.reddit.com/t3_2a00np?url=https%3A%2F%2Fwww.reddit.com%2Fcomments%2F2a00np%2F",
        "reddit:2a00np",
        "own: its redirector",
    ),
    ("https://rxddit.com/r/lavaporn/comments/2a00np/", "reddit:2a00np", "own: a front end"),
    ("https://old.reddit.com/user/etm18boi/submitted", None, "danbooru:reddit"),
    ("https://styles.redditmedia.com/123", None, "auto-archiver:url_utils"),
    ("https://www.reddit.com/", None, "gallery-dl:reddit"),
    ("https://www.reddit.com/media?url=https%3A%2F%2Fi.redd.it%2Fds05uzmtd6d61.jpg", None, "danbooru:reddit"),
    ("https://www.reddit.com/r/IdiotsInCars/search/?q=flair%3AOC", None, "gallery-dl:reddit"),
    ("https://www.reddit.com/r/analog/s/hKrTTvFVwZ", None, "gallery-dl:reddit"),
    ("https://www.reddit.com/user/SeichiScout/submitted/?sort=hot", None, "gallery-dl:reddit"),
    ("https://www.reddit.com/u/Ichxgofuri/s/9LfNfEg6ND", None, "danbooru:reddit"),
    ("https://www.reddit.com/user/Tailhook91/s/w4yAMbtOYm", None, "gallery-dl:reddit"),
    ("https://www.reddit.com/r/lavaporn/", None, "gallery-dl:reddit"),
    ("https://www.reddit.com/r/lavaporn/top/?sort=top&t=month", None, "gallery-dl:reddit"),
    ("https://old.reddit.com/top/?sort=top&t=month", None, "gallery-dl:reddit"),
    ("https://www.reddit.com/user/username/gilded/?sort=top&t=month", None, "gallery-dl:reddit"),
    ("https://www.reddit.com/u/Valshier", None, "danbooru:reddit"),
    ("https://i.redd.it/upjtjcx2npzz.jpg", None, "gallery-dl:reddit"),
    ("https://preview.redd.it/00af44lpn0u51.jpg?width=960", None, "gallery-dl:reddit"),
    ("https://v.redd.it/gyh95hiqc0b11", None, "own: a file, whose code is not its post's"),
    ("https://www.reddit.com/submit?url=https://www.reddit.com/comments/2a00np/", None, "own: a share button"),
    ("https://www.reddit.com/login", None, "own: a login page"),
    ("https://www.reddit.com/r/lavaporn/comments/", None, "own: no id"),
    ("https://reddit.com.evil.test/r/a/comments/abc/x/", None, "samples of threats"),
    ("https://notreddit.com/r/lavaporn/comments/2a00np/", None, "own: ends like it"),
    ("https://www.reddit.com/r/tales/s/RtMDlrF5yo", None, "danbooru:reddit, a short link"),
    ("https://redditez.com/r/me_irl/comments/52rmir/me_irl/", "reddit:52rmir", "own: a front end"),
    (
        "https://publish.reddit.com/embed?url=https%3A%2F%2Fwww.reddit.com%2Fr%2Fme_irl%2Fcomments%2F52rmir%2Fme_irl%2F",
        "reddit:52rmir",
        "own: where the embed code is made",
    ),
    ("https://www.reddit.com/r/me_irl/wiki/index", None, "own: a page of the house"),
    (
        "https://embed.redditmedia.com/r/me_irl/comments/52rmir/me_irl/?embed=true",
        "reddit:52rmir",
        "own: the frame of 2018",
    ),
    ("https://www.reddit.com/poll/1f9hoc0", "reddit:1f9hoc0", "own: a poll, seen in posts"),
    (
        "https://reddit.com/link/1ggwrx6/video/rz8ghv5fc8yd1/player",
        "reddit:1ggwrx6",
        "own: a video within a post, seen in posts",
    ),
    (
        "https://www.reddit.com/over18?dest=https%3A%2F%2Fwww.reddit.com%2Fr%2Fpics%2Fcomments%2F1ggwrx6%2Ftitle%2F",
        "reddit:1ggwrx6",
        "own: the question before it",
    ),
    ("https://www.reddit.com/over18", None, "own: the question alone"),
    ("https://www.reddit.com/dev", None, "own: a page of the house"),
    ("https://www.reddit.com/reddits", None, "own: a list"),
    ("https://www.reddit.com/answers/", None, "own: a page of the house"),
    (
        "https://old.reddittorjg6rue252oqsxryoxengawnmo46qy4kyii5wtqnwfj4ooad.onion/r/pics/comments/1ggwrx6/title/",
        "reddit:1ggwrx6",
        "own: Reddit's onion service",
    ),
    (
        "https://libreddit.de/r/pics/comments/1ggwrx6/title/",
        "reddit:1ggwrx6",
        "farside:services-full.json, a front end",
    ),
    (
        "https://redlib.nadeko.net/r/pics/comments/1ggwrx6/title/abc1234/",
        "reddit:1ggwrx6/abc1234",
        "libredirect:data.json, a front end",
    ),
    ("https://libreddit.invalid.test/r/pics/comments/1ggwrx6/title/", None, "own: a host that nobody named"),
]
CLOCKS = [
    ("90bu6w", None, 0, "yt-dlp:reddit, no clock"),
]
SHORTS = [
    (
        "https://www.reddit.com/r/analog/s/hKrTTvFVwZ",
        "https://www.reddit.com/r/analog/s/hKrTTvFVwZ",
        "gallery-dl:reddit",
    ),
    (
        "https://www.reddit.com/u/Ichxgofuri/s/9LfNfEg6ND",
        "https://www.reddit.com/u/Ichxgofuri/s/9LfNfEg6ND",
        "danbooru:reddit",
    ),
    (
        "https://www.reddit.com/user/Tailhook91/s/w4yAMbtOYm",
        "https://www.reddit.com/user/Tailhook91/s/w4yAMbtOYm",
        "gallery-dl:reddit",
    ),
    ("https://www.reddit.com/r/tales/s/RtMDlrF5yo", "https://www.reddit.com/r/tales/s/RtMDlrF5yo", "danbooru:reddit"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "new",
        '<blockquote class="reddit-embed-bq" style="height:316px" data-embed-height="316"><a href="https://www.reddit.com/r/Proxmox/comments/avk2gx/help/">Help!</a><br> by<a href="https://www.reddit.com/user/cjalas/">u/cjalas</a> in<a href="https://www.reddit.com/r/Proxmox/">Proxmox</a></blockquote>',
        {"post_id": "avk2gx", "handle": "cjalas", "body": "Help!"},
        "the provider's embed code",
    ),
    (
        "comment",
        '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/Ubuntu/comments/1c769sx/comment/l71xyff/">Comment</a><br> by<a href="https://www.reddit.com/user/N-755/">u/N-755</a> from discussion<a href="https://www.reddit.com/r/Ubuntu/comments/1c769sx/k/"></a></blockquote>',
        {"post_id": "l71xyff", "handle": "N-755"},
        "the provider's embed code",
    ),
    (
        "card",
        '<blockquote class="reddit-card" data-card-created="1"><a href="https://www.reddit.com/r/Proxmox/comments/avk2gx/help/">Help!</a> from <a href="http://www.reddit.com/r/Proxmox">r/Proxmox</a></blockquote>',
        {"post_id": "avk2gx"},
        "the provider's embed code",
    ),
    (
        "frame",
        '<iframe src="https://embed.reddit.com/r/Kotlin/comments/1icz7k8/whats"></iframe>',
        {"post_id": "1icz7k8"},
        "the provider's embed code",
    ),
    (
        "amp",
        '<amp-reddit layout="responsive" width="300" height="400" data-embedtype="post" data-src="https://www.reddit.com/r/me_irl/comments/52rmir/me_irl/?ref=share"></amp-reddit>',
        {"post_id": "52rmir", "markup": "amp"},
        "amp.dev's component pages",
    ),
    (
        "a quote with its source",
        '<blockquote class="wp-block-quote"><p>Words — <a href="https://www.reddit.com/r/x/comments/1kzc297/comment/mv54jez/">who</a> on Reddit</p></blockquote>',
        None,
        "dreamhost.com",
    ),
    (
        "a sub",
        '<blockquote class="reddit-card"><a href="https://www.reddit.com/r/Proxmox/">r/Proxmox</a></blockquote>',
        None,
        "made up",
    ),
]
