"""YouTube: videos, shorts and community posts.

Sources:
    Addresses: test tables of yt-dlp (extractor/youtube/), danbooru, iframely and Embed, 2026-08; front ends: yt-dlp's list
        and those of LibRedirect and Farside, 2022 to 2026.
    Country hosts: ural, youtube.py. LiveJournal's frames name the video that they show.
    No clock: ids are drawn at random.
    Bare ids: 64 bits in base 64, so the last sign has only four bits: true of all 77 ids of the labelled pages. "placeholder"
    and "description" have eleven signs too; one id in ten thousand has no capital and no digit.
"""

from __future__ import annotations

from postarchive.contract import Call, Platform

SLOTS = {
    "post_id": r"[A-Za-z0-9_-]{11}",
    "post_id.community": r"Ug[A-Za-z0-9_-]{20,60}",
    "channel": r"[^/]+",
    "more": r"(?:[&?].*)?",
    "country": r"[a-z0-9-]{2,24}",
}
_PREFIXES = ("", "www.", "m.", "music.", "gaming.", "kids.")
_COUNTRIES = (
    "ae at be ca ch co.uk com.ar com.au com.br com.mx com.tr cz de dk es fi fr gr hu ie in it jp nl no pl pt ru se"
)
_INVIDIOUS = (
    "invidio.us", "redirect.invidious.io", "yewtu.be", "inv.nadeko.net", "invidious.nerdvpn.de", "iv.melmac.space",
    "invidious.snopyta.org", "invidious.kavin.rocks", "invidious.tube", "invidious.xyz", "invidious.flokinet.to",
    "invidious.privacyredirect.com", "invidious.f5.si", "inv.riverside.rocks", "invidious.namazso.eu", "tube.connect.cafe",
    "vid.puffyan.us", "yt.artemislena.eu", "invidious.slipfox.xyz", "iv.ggtyler.dev", "inv.vern.cc", "id.420129.xyz",
    "piped.kavin.rocks", "piped.video", "piped.mha.fi", "piped.adminforge.de", "watch.whatever.social", "hooktube.com",
    "inv.odyssey346.dev", "invidio.xamh.de", "invidious.baczek.me", "invidious.dhusch.de", "invidious.esmailelbob.xyz",
    "invidious.privacydev.net", "invidious.sethforprivacy.com", "invidious.tiekoetter.com", "invidious.weblibre.org",
    "y.com.sb", "yt.funami.tech", "piped.silkky.cloud", "piped.tokhmi.xyz", "piped.moomoo.me", "piped.private.coffee",
    "watch.whatevertinfoil.de", "tube.cadence.moe",
)  # fmt: skip

PLATFORM = Platform(
    name="youtube",
    title="YouTube",
    hosts=frozenset(
        {f"{prefix}youtube.com" for prefix in _PREFIXES}
        | {
            f"{prefix}{host}"
            for host in ("youtube-nocookie.com", "youtubekids.com", "youtubeeducation.com")
            for prefix in ("", "www.")
        }
        | {f"{www}youtube.{tld}" for tld in _COUNTRIES.split() for www in ("", "www.")}
        | {"{country}.youtube.com", "youtube.googleapis.com", "pwnyoutube.com", "www.pwnyoutube.com", *_INVIDIOUS}
    ),
    words=frozenset({"lyte", "wyl", "yt"}),
    bare_id=r"(?=[^A-Z0-9]*[A-Z0-9])[A-Za-z0-9_-]{10}[AEIMQUYcgkosw048]",
    id_names=frozenset({"ytid"}),
    calls=(
        Call("YT.Player", r"\([^;]{0,400}?videoId[\"']?\s{0,9}:\s{0,9}[\"']([A-Za-z0-9_-]{11})[\"']"),
        Call("embedSWF", r"\(\s{0,9}[\"'](https?://[^\s\"'<>]{1,300})[\"']"),
        Call("SWFObject", r"\(\s{0,9}[\"'](https?://[^\s\"'<>]{1,300})[\"']"),
        Call("cueVideoById", r"\(\s{0,9}[\"']([A-Za-z0-9_-]{11})[\"']"),
        Call("loadVideoById", r"\(\s{0,9}[\"']([A-Za-z0-9_-]{11})[\"']"),
        Call(
            "extVideoConfig",
            r"\s{0,9}=\s{0,9}\{[^;}]{0,400}?[\"']url[\"']\s{0,9}:\s{0,9}[\"'](https?://[^\s\"'<>]{1,300})[\"']",
        ),
    ),
    slots=SLOTS,
    routes=(
        "/watch?v={post_id}{more}",
        "/watch_popup?v={post_id}{more}",
        "/watch.php?v={post_id}{more}",
        "/watch/{post_id}{more}",
        "/video/{post_id}{more}",
        "/movie?v={post_id}{more}",
        "/ytscreeningroom?v={post_id}{more}",
        "/?v={post_id}{more}",
        "/shorts/{post_id}{more}/*",
        "/live/{post_id}{more}/*",
        "/embed/{post_id}{more}/*",
        "/v/{post_id}{more}/*",
        "/e/{post_id}{more}/*",
        "/post/{post_id.community}",
        "/channel/{channel}/community?lb={post_id.community}",
        "/{channel}/community?lb={post_id.community}",
        "/c/{channel}/community?lb={post_id.community}",
        "/user/{channel}/community?lb={post_id.community}",
        "//youtu.be/{post_id}{more}/*",
        "//www.youtu.be/{post_id}{more}/*",
        "//vid.plus/{post_id}",
        "//l.lj-toys.com/?source=youtube&vid={post_id}",
        "//zwearz.com/watch/{post_id}/*",
        *(f"//{host}/{{post_id}}" for host in _INVIDIOUS),
    ),
    shorts=("/clip/{code}",),
    url=("https://www.youtube.com/watch?v={post_id}", "https://www.youtube.com/post/{post_id.community}"),
    taken=frozenset({"videoseries", "live_stream"}),
)
