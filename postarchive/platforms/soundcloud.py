"""SoundCloud: tracks; sets are no posts. A track is named within its account; players name it by a number instead.

Sources:
    Addresses: test tables of yt-dlp (extractor/soundcloud.py), Embed and iframely, 2026-08.
"""

from __future__ import annotations

from postarchive.contract import Platform

_WORDS = """discover search you stream upload charts pages people groups messages notifications settings stations tags jobs
    imprint popular terms-of-use signin logout mobile pro creators stars sets tracks albums reposts likes following followers
    popular-tracks comments spotlight toptracks go checkout for-artists artists download apps login signup connect company
    playlists community-guidelines cookies transparency-reports law-enforcement"""

PLATFORM = Platform(
    name="soundcloud",
    title="SoundCloud",
    hosts=frozenset({"soundcloud.com", "www.soundcloud.com", "m.soundcloud.com"}),
    slots={
        "handle": r"[\w-]{1,60}",
        "post_id": r"[\w-]{1,255}",
        "post_id.track": r"[0-9]{1,14}",
        "secret": r"s-[A-Za-z0-9]+",
        "urn": r"(?:soundcloud(?::|%3A)tracks(?::|%3A))?",
    },
    routes=(
        "/{handle}/{post_id}",
        "/{handle}/{post_id}/{secret}",
        "//api.soundcloud.com/tracks/{urn}{post_id.track}",
        "//api-v2.soundcloud.com/tracks/{urn}{post_id.track}",
    ),
    bare_id=r"[0-9]{5,14}",
    short_hosts=frozenset({"on.soundcloud.com", "snd.sc", "soundcloud.app.goog.gl"}),
    url=("https://soundcloud.com/{account}/{post_id}", "https://api.soundcloud.com/tracks/{post_id.track}"),
    ids_within_account=True,
    taken=frozenset(_WORDS.split()),
)
