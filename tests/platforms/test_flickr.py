"""Flickr's table."""

from __future__ import annotations

ADDRESSES = [
    ("http://www.flickr.com/photos/gonzai/6027481335/in/photostream/", "flickr:6027481335", "iframely:domains"),
    ("http://www.flickr.com/photos/lidocaineus/6218766021/", "flickr:6218766021", "noembed:tests"),
    ("https://secure.flickr.com/photos/departingyyz/16089302239", "flickr:16089302239", "gallery-dl:flickr"),
    (
        "https://www.flickr.com/photos/marietta_wood_works/21904325000/in/contacts/#favorited-by-39216764@N00",
        "flickr:21904325000",
        "granary:tests",
    ),
    (
        "https://www.flickr.com/photos/marietta_wood_works/21904325000/in/contacts/",
        "flickr:21904325000",
        "granary:tests",
    ),
    ("https://www.flickr.com/photos/39216764@N00/789/", "flickr:789", "granary:tests"),
    ("https://www.flickr.com/photos/kindofblue115/5227922370/", "flickr:5227922370", "granary:tests"),
    ("https://m.flickr.com/#/photos/gonzai/6027481335/", "flickr:6027481335", "own: the mobile site of 2012"),
    ("flickr.com/photos/gonzai/6027481335", "flickr:6027481335", "own: no scheme"),
    (
        "https://www.flickr.com/photos/gonzai/6027481335/player/",
        "flickr:6027481335",
        "own: the frame of the embed code",
    ),
    (
        "https://www.flickr.com/photos/gonzai/6027481335/in/album-72157626000000000/",
        "flickr:6027481335",
        "own: seen in an album",
    ),
    ("https://www.flickr.com/photos/gonzai/6027481335/sizes/l/", "flickr:6027481335", "own: its sizes"),
    ("https://www.flickr.com/photo.gne?id=6027481335", "flickr:6027481335", "own: by the id alone"),
    ("https://www.flickr.com/photos/39216764%40N00/789/", "flickr:789", "own: the at sign encoded"),
    (
        "https://www.flickr.com/services/oembed?url=https%3A%2F%2Fwww.flickr.com%2Fphotos%2Fgonzai%2F6027481335%2F",
        "flickr:6027481335",
        "own: an oEmbed endpoint",
    ),
    ("http://api.flickr.com/services/feeds/photos_public.gne", None, "iframely:domains"),
    ("https://flic.kr/p/FPVo9U", None, "gallery-dl:flickr"),
    ("https://flickr.com/people/oskarsson/", None, "granary:tests"),
    ("https://flickr.com/search/?text=tree%20cloud%20house&color_codes=4&styles=minimalism", None, "gallery-dl:flickr"),
    ("https://m.flickr.com/photostream.gne?id=4942564", None, "granary:tests"),
    ("https://up.flickr.com/services/upload", None, "granary:tests"),
    ("https://www.flickr.com/groups/bird_headshots/", None, "gallery-dl:flickr"),
    ("https://www.flickr.com/photos/flickr/galleries/72157681572514792/", None, "gallery-dl:flickr"),
    ("https://www.flickr.com/photos/marshal-banana/albums/72157661935064149", None, "iframely:domains"),
    ("https://www.flickr.com/search?tags=tag2", None, "granary:tests"),
    ("https://www.flickr.com/people/if_winter_ends/", None, "granary:tests"),
    ("https://www.flickr.com/people/kindofblue115/", None, "granary:tests"),
    ("https://www.flickr.com/photos/gonzai/", None, "own: a photostream"),
    ("https://www.flickr.com/photos/gonzai/sets/72157719893239572/", None, "own: a set"),
    ("https://www.flickr.com/photos/155441790@N05/albums/72157719893239572", None, "own: an album"),
    ("https://live.staticflickr.com/65535/6027481335_aa_b.jpg", None, "own: a file"),
    ("https://www.flickr.com/photos/tags/nature/", None, "own: a tag"),
    ("https://www.flickr.com/explore", None, "own: discovery"),
    ("https://embedr.flickr.com/assets/client-code.js", None, "own: the script of the embed code"),
    ("https://flickr.com.evil.test/photos/gonzai/6027481335/", None, "own: begins like it"),
    ("https://notflickr.com/photos/gonzai/6027481335/", None, "own: ends like it"),
    ("https://www.flickr.com/groups/nature/pool/", None, "own: a group"),
    ("https://embedr.flickr.com/photos/5227922370", "flickr:5227922370", "own: the frame that the embed code makes"),
    (
        "https://www.flickr.com/apps/video/stewart.swf?v=109786&photo_id=5227922370&photo_secret=aa",
        "flickr:5227922370",
        "own: the player of 2008",
    ),
    ("https://www.flickr.com/photos/gonzai/6027481335/lightbox/", "flickr:6027481335", "own: larger"),
    (
        "https://www.flickr.com/photos/gonzai/6027481335/in/pool-51035555243@N01/",
        "flickr:6027481335",
        "own: seen in a group",
    ),
    ("https://www.flickr.com/photos/gonzai/6027481335/in/dateposted/", "flickr:6027481335", "own: seen in a stream"),
    (
        "https://secure.flickr.com/photos/gonzai/6027481335/#comment72157627",
        "flickr:6027481335",
        "own: a comment under it",
    ),
    ("https://www.flickr.com/gp/gonzai/aB3dE6", None, "own: a guest's pass, which has no id"),
    ("https://flic.kr/s/aHsjBQr8Hi", None, "oembed:providers, a set's short link"),
    (
        "http://www.flickr.com/photo_zoom.gne?id=372926381&size=o",
        "flickr:372926381",
        "own: the sizes of 2006, seen in pages",
    ),
    ("http://www.flickr.com/photo_zoom.gne?size=o", None, "own: no number"),
]
CLOCKS = []
SHORTS = [
    ("https://flic.kr/p/FPVo9U", "https://flic.kr/p/FPVo9U", "gallery-dl:flickr"),
]


# How the post stands in a page: a name, the markup, what is found or None, and where the form was seen.
MARKUP = [
    (
        "embed code",
        '<a data-flickr-embed="true" href="https://www.flickr.com/photos/jane/5255361234/" title="x"><img src="https://live.staticflickr.com/x.jpg"></a>',
        {"post_id": "5255361234"},
        "the provider's embed code",
    ),
    (
        "album",
        '<a data-flickr-embed="true" href="https://www.flickr.com/photos/jane/albums/72157719893239572"><img src="x.jpg"></a>',
        None,
        "public pages",
    ),
    (
        "frame",
        '<iframe src="https://www.flickr.com/photos/gonzai/6027481335/player/" width="500" height="375" frameborder="0" allowfullscreen></iframe>',
        {"post_id": "6027481335"},
        "the embed code of 2013",
    ),
    (
        "made frame",
        '<iframe src="https://embedr.flickr.com/photos/6027481335" width="500" height="375" frameborder="0"></iframe>',
        {"post_id": "6027481335"},
        "what the embed code makes",
    ),
    (
        "an album",
        '<a data-flickr-embed="true" href="https://www.flickr.com/photos/155441790@N05/albums/72157719893239572" title="x"><img src="https://live.staticflickr.com/65535/1_a.jpg"></a>',
        None,
        "the provider's embed code",
    ),
]
