"""LinkedIn's table."""

from __future__ import annotations

ADDRESSES = [
    (
        "https://www.linkedin.com/feed/update/urn:li:activity:7206271470342131712?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7206271470342131712%2C7243992047441870850%29&dashCommentUrn=urn%3Ali%3Afsd_comment%3A%287243992047441870850%2Curn%3Ali%3Aactivity%3A7206271470342131712%29",
        "linkedin:7206271470342131712",
        "linkedin-post-timestamp-extractor",
    ),
    (
        "https://www.linkedin.com/feed/update/urn:li:share:7484222969699934208/",
        "linkedin:7484222969699934208",
        "public-tests:platform-urls-2",
    ),
    (
        "https://www.linkedin.com/posts/mishalkhawaja_sendinblueviews-toronto-digitalmarketing-ugcPost-6850898786781339649-mM20",
        "linkedin:6850898786781339649",
        "yt-dlp:linkedin",
    ),
    (
        "https://www.linkedin.com/posts/jane-doe_some-words-activity-7295762520814874625-aB3d",
        "linkedin:7295762520814874625",
        "own: the form that is copied",
    ),
    (
        "https://www.linkedin.com/posts/jane_doe_some-words-activity-7295762520814874625-aB3d",
        "linkedin:7295762520814874625",
        "own: a name with a dash below",
    ),
    (
        "https://www.linkedin.com/posts/activity-7295762520814874625-aB3d",
        "linkedin:7295762520814874625",
        "own: no words",
    ),
    (
        "https://www.linkedin.com/posts/jane-doe_activity-7295762520814874625-aB3d?utm_source=share",
        "linkedin:7295762520814874625",
        "own: no words",
    ),
    (
        "https://www.linkedin.com/embed/feed/update/urn:li:share:7065235203719327745?compact=1",
        "linkedin:7065235203719327745",
        "own: the frame of the embed code",
    ),
    (
        "https://www.linkedin.com/embed/feed/update/urn:li:ugcPost:7233730225589673984",
        "linkedin:7233730225589673984",
        "own: the frame of the embed code",
    ),
    (
        "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7295762520814874625/",
        "linkedin:7295762520814874625",
        "own: colons encoded",
    ),
    (
        "https://de.linkedin.com/posts/jane-doe_wort-activity-7295762520814874625-aB3d",
        "linkedin:7295762520814874625",
        "own: a country's host",
    ),
    ("linkedin.com/feed/update/urn:li:activity:7295762520814874625", "linkedin:7295762520814874625", "own: no scheme"),
    ("https://www.linkedin.com/events/7084656651378536448/comments/", None, "yt-dlp:linkedin"),
    ("https://www.linkedin.com/help/linkedin/answer/a1341680?trk=in_page_learn_more_click", None, "unfurl:shortlink"),
    ("https://www.linkedin.com/learning/programming-foundations-fundamentals", None, "yt-dlp:linkedin"),
    (
        "https://www.linkedin.com/learning/programming-foundations-fundamentals/welcome?autoplay=true",
        None,
        "yt-dlp:linkedin",
    ),
    (
        "https://www.linkedin.com/messaging/thread/2-ODEzNDk4YWQtMzA3Mi01NjlmLWE0M2YtY2YwNzFhMjM1YTAzXzAxMw==/",
        None,
        "unfurl:linkedin",
    ),
    ("https://www.linkedin.com/messaging/thread/6685980502161199104/", None, "unfurl:linkedin"),
    ("https://lnkd.in/dAbC12xY", None, "own: a short link"),
    ("https://www.linkedin.com/in/jane-doe/", None, "own: a person"),
    ("https://www.linkedin.com/company/acme/", None, "own: a company"),
    ("https://www.linkedin.com/school/acme/", None, "own: a school"),
    ("https://www.linkedin.com/shareArticle?mini=true&url=https://example.org", None, "own: a share button"),
    ("https://www.linkedin.com/feed/", None, "own: a feed"),
    ("https://www.linkedin.com/pulse/some-words-jane-doe", None, "own: an article, which has no id"),
    ("https://www.linkedin.com/posts/jane-doe_some-words-7295762520814874625", None, "own: no kind"),
    ("https://www.linkedin.com/feed/update/urn:li:activity:", None, "own: no id"),
    ("https://www.linkedin.com/authwall?trk=ripf", None, "own: a login page"),
    ("https://linkedin.com.evil.com/feed/update/urn:li:activity:7295762520814874625", None, "own: begins like it"),
    ("https://notlinkedin.com/feed/update/urn:li:activity:7295762520814874625", None, "own: ends like it"),
    ("https://platform.linkedin.com/badges/js/profile.js", None, "own: a script"),
    (
        "https://www.linkedin.com/video/live/urn:li:ugcPost:7233730225589673984/",
        "linkedin:7233730225589673984",
        "own: a live broadcast",
    ),
    (
        "https://www.linkedin.com/video/event/urn:li:ugcPost:7233730225589673984/",
        "linkedin:7233730225589673984",
        "own: an event's broadcast",
    ),
    (
        "https://www.linkedin.com/feed/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A7295762520814874625&origin=SHARED_BY_YOUR_NETWORK",
        "linkedin:7295762520814874625",
        "own: as its letters link",
    ),
    (
        "https://www.linkedin.com/feed/?updateEntityUrn=urn%3Ali%3Aactivity%3A7295762520814874625",
        "linkedin:7295762520814874625",
        "own: as its app links",
    ),
    (
        "https://www.linkedin.com/nhome/updates?topic=6112345678901234567",
        "linkedin:6112345678901234567",
        "own: the links of 2015",
    ),
    (
        "https://www.linkedin.com/hp/update/6112345678901234567",
        "linkedin:6112345678901234567",
        "own: the links of 2016",
    ),
    (
        "https://m.linkedin.com/feed/update/urn:li:activity:7295762520814874625",
        "linkedin:7295762520814874625",
        "own: the mobile site",
    ),
    (
        "https://www.linkedin.com/feed/update/urn:li:activity:7016901149999955968/?utm_source=share&utm_medium=member_desktop",
        "linkedin:7016901149999955968",
        "yt-dlp:linkedin",
    ),
    (
        "https://www.linkedin.com/posts/the-mathworks_2_what-is-mathworks-cloud-center-activity-7151241570371948544-4Gu7",
        "linkedin:7151241570371948544",
        "yt-dlp:linkedin",
    ),
    (
        "https://www.linkedin.com/posts/jane-doe_hashtag-words-share-7295762520814874625-aB3d",
        "linkedin:7295762520814874625",
        "own: a share",
    ),
    (
        "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww.linkedin.com%2Ffeed%2Fupdate%2Furn%3Ali%3Aactivity%3A7295762520814874625",
        "linkedin:7295762520814874625",
        "own: a redirector",
    ),
    ("https://www.linkedin.com/pub/jane-doe/1/2/3", None, "own: a person, as of 2014"),
    ("https://www.linkedin.com/jobs/view/3812345678/", None, "own: a job"),
    ("https://www.linkedin.com/groups/12345/", None, "own: a group"),
    ("https://www.linkedin.com/newsletters/some-words-6912345678901234567/", None, "own: a newsletter"),
    (
        "https://www.linkedin.com/uas/login?session_redirect=%2Ffeed%2Fupdate%2Furn%3Ali%3Aactivity%3A7295762520814874625",
        None,
        "own: a login page",
    ),
    ("https://www.linkedin.com/embed/feed/update/", None, "own: no id"),
    ("https://www.linkedin.com@evil.test/feed/update/urn:li:activity:7295762520814874625", None, "own: userinfo"),
    ("https://www.linkedin.com/company/acme/posts/", None, "own: a company's tab"),
    (
        "https://www.linkedin.com/feed/update/activity:7235319659518984192",
        "linkedin:7235319659518984192",
        "own: seen in pages",
    ),
    (
        "https://www.linkedin.com/feed/update/urn:li:groupPost:3416532-7227670576394297345?utm_source=social_share_send&utm_medium=android_app",
        "linkedin:7227670576394297345",
        "own: a group's post, seen in pages",
    ),
    ("https://www.linkedin.com/feed/update/urn:li:groupPost:3416532", None, "own: no post's number"),
]
CLOCKS = [
    ("7295762520814874625", "2025-02-13T11:15:33+00:00", 1, "yt-dlp:linkedin"),
    ("7484222969699934208", "2026-07-18T00:00:00+00:00", 86400, "public repo front matter (postedAt 2026-07-18)"),
    ("1234567890", None, 0, "own: before the first"),
]
SHORTS = [
    ("https://lnkd.in/dAbC12xY", "https://lnkd.in/dAbC12xY", "own"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "frame",
        '<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:7065235203719327745?compact=1" title="Post incorporado"></iframe>',
        {"post_id": "7065235203719327745", "markup": "iframe"},
        "public pages",
    ),
    (
        "ugcPost",
        '<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:ugcPost:7233730225589673984"></iframe>',
        {"post_id": "7233730225589673984"},
        "public pages",
    ),
    (
        "badge",
        '<div class="badge-base LI-profile-badge" data-vanity="jane"><a href="https://www.linkedin.com/in/jane">Jane</a></div>',
        None,
        "the provider's embed code",
    ),
    (
        "frame of an activity",
        '<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:activity:7295762520814874625" height="600" width="504" frameborder="0" allowfullscreen="" title="Embedded post"></iframe>',
        {"post_id": "7295762520814874625"},
        "the provider's embed code",
    ),
]
