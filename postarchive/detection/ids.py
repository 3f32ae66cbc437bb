"""Bare ids: a post that is named by its id alone, or by its path, beside a word that says on which platform.

What is asked of an id depends on how much else speaks for it: an attribute that names the platform itself (`data-tweet-id`)
may hold any id of its shape; where only a class does, the attribute must say that it holds an id of something shown, or
the id must be one that nothing else looks like.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from postarchive import registry
from postarchive.detection import objects
from postarchive.detection.needles import count, find
from postarchive.links import parse
from postarchive.model import PostRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from postarchive.contract import Platform

SILENT = frozenset(
    {
        "a",
        "area",
        "li",
        "button",
        "tr",
        "td",
        "nav",
        "ul",
        "ol",
        "article",
        "input",
        "option",
        "form",
        "textarea",
    }
)
"""Elements whose ids are of links and of teasers."""

HOLD_NONE = SILENT.union(
    ["i", "img", "link", "meta", "svg", "use", "path", "script", "style", "html", "body", "head", "title"]
)
"""Elements that name platforms on most pages, and hold no ids."""

_ANYONES = """user author account channel playlist feed group list owner profile screen page app client category section menu
    parent form site tab ad ads campaign label count time date width height index thumb thumbnail reply quote quoted retweet
    conversation thread widget share related"""
_THINGS = re.compile(r"(?:article|story|quiz|poll|survey|experiment|newsletter|product)[-_]?(?:id|key|code)\Z")
"""What a page numbers itself."""

_NOT_SHOWN = re.compile(rf"(?:^|[-_:.])(?:{'|'.join(_ANYONES.split())})s?(?:[-_]?(?:id|key|code))?(?=[-_:.]|\Z)")
_HOLD_ID = "id key code embed video src status tweet post clip track link id-value"
_HOLDERS = tuple(_HOLD_ID.split())
_FIELD = re.compile(r"(?:id|key|code)\"\s{0,9}:\s{0,9}(?:\[[0-9],\s{0,9})?\"?[\w-]{5}", re.IGNORECASE)
_FIELD_ENDS = ('id"', 'Id"', 'ID"', 'ey"', 'ode"')
_PREFIXED = re.compile(r"[A-Za-z][A-Za-z0-9]{0,40}[-_][\w-]{5,40}\Z")
_SHOWN_ID = re.compile(r"(?:video|tweet|status|clip|track|asset|media|embed)[-_]?(?:id|key|code)\Z")
_KINDS = objects.KINDS | {"export", "host", "media", "method", "name", "purpose", "site", "source", "vendor"}
"""Parts of attributes' names whose values say what an element shows. A network is one on which it may be shared."""

_ATTRIBUTES = tuple(b"key= code= embed= video= src= status= tweet= post= clip= link= id-value=".split())
"""How attributes end that may hold an id."""

_HELD = re.compile(
    rb"[iIkKcC](?:(?<=[iI])[dD]|(?<=[kK])ey|(?<=[cC])ode)(?:&quot;|&#34;|\")\s{0,9}:\s{0,9}(?:\[[0-9],\s{0,9})?(?:&quot;|&#34;|\")?"
    rb"(?:[0-9]{5,19}|[A-Za-z0-9_-]{6,14})(?:&quot;|&#34;|[\",\]}])"
)
"""A field of an object in an attribute that may hold an id."""

_ASKED_FOR = re.compile(r"\(\s?(?:this\s?,\s?)?[\"']([\w-]{9,20})[\"']")
"""An id that a click hands to what loads a post."""

_FOR_OTHERS = ("share", "analytics", "tracking", "gtm")
"""What says in an attribute's name that its object is to be handed on or counted."""

_DOES = "share like reply retweet follow copy report open popup window track send go"
_ACTS = frozenset(_DOES.split())
_RARE = re.compile(rb"\sid=[\"']?[^\"'>\s]{0,40}?(?:[0-9]{15}|[A-Z][^\"'A-Z>\s]{0,20}[A-Z])")
"""An id of an element that is no word."""

_PLAIN = re.compile(r":\s{0,9}\\*[\"']?([0-9]{15,20}|[A-Za-z0-9_-]{10,12})(?![\w-])")
_PLAIN_NAME = re.compile(
    r"(?:\A|[^a-z_])(?:id|id_?str|external_?id|value|media_?id|source_?id|post_?id|resource|code)\\*[\"']?\s{0,9}\Z",
    re.IGNORECASE,
)
_PLAIN_NAMES = ("id", "key", "code", "shortcode", "value", "src", "embed", "post", "video", "item-id", "itemid")
_LONE = frozenset(f"{before}{name}" for before in ("", "data-") for name in _PLAIN_NAMES)
_HELD_BEHIND = re.compile(
    rb">\s{0,99}(?:<(?:div|figure|section|span|p)(?:\s[^<>]{0,200})?>\s{0,99})?<([a-zA-Z][a-zA-Z0-9-]*)\s(?:[^<>]{0,200}\s)?"
    rb"((?:data-)?(?:" + "|".join(_PLAIN_NAMES).encode() + rb"))=[\"']?([\w-]{9,20})[\"'\s>]"
)
_LONGEST_NAME = 24
_VALUE = re.compile(r"[\w-]{1,40}")
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_PATH = re.compile(r"@?[\w.-]{1,60}(?:/@?[\w.:~-]{1,80}){1,5}/?")
_BEFORE_ID = tuple(re.compile(rf"(?:[A-Za-z][A-Za-z0-9]{{0,40}}[-_]){{{number}}}") for number in range(3))
_LEAST_WORD = 4


def read(tag: str, attributes: Mapping[str, str | None]) -> tuple[PostRef, str, objects.Fields] | None:
    """Read the id that an element's attributes hold: which post it is, in which attribute, and what is said of it there."""
    if tag in SILENT:
        return None
    likely = {name: shown for name, value in attributes.items() if value and (shown := _likely(name, value.strip()))}
    if not likely:
        return None
    told, hinted = _platforms(tag, attributes)
    for name, value in likely.items():
        if value[0] in "{[":
            says = told or hinted or _names(value[:2_000])
            found = _in_json(value, told, hinted) if says and _has_fields(value) else None
            if found is not None:
                return found[0], name, found[1]
        elif (ref := _read(name, value, told, hinted)) is not None:
            return ref, name, {}
    return None


def unnamed(tag: str, attributes: Mapping[str, str | None]) -> tuple[str, str] | None:
    """Give the attribute, and its value, that says that it holds an id of something shown, but not on which platform."""
    if tag in HOLD_NONE:
        return None
    shown = ((name, value) for name, value in attributes.items() if value and _SHOWN_ID.search(objects.split(name)))
    return next(((name, value) for name, value in shown if _ids().fullmatch(value) and is_rare(value)), None)


def lone(tag: str, attributes: Mapping[str, str | None]) -> tuple[str, str] | None:
    """Give the attribute, and its value, that may hold an id under a plain name, where nothing but an id looks like the value."""
    if tag in HOLD_NONE:
        return None
    plain = ((name, attributes[name] or "") for name in attributes.keys() & _LONE)
    return next(((name, value) for name, value in plain if is_rare(value) and _ids().fullmatch(value)), None)


def behind(page: bytes, closing: int) -> tuple[str, str] | None:
    """Give the element and the attribute that may hold an id under a plain name, close behind the end of a tag."""
    one = _HELD_BEHIND.match(page, closing)
    value = one[3].decode("ascii", "replace") if one else ""
    if one is None or not is_rare(value) or not _ids().fullmatch(value):
        return None
    return one[1].decode("ascii").lower(), one[2].decode("ascii").lower()


def _likely(name: str, value: str) -> str | None:
    """Give a value that may be an id, or hold one, whosever it is; most are none, and all else costs more than this."""
    if value[:1] in {"{", "["}:
        return None if any(word in name for word in _FOR_OTHERS) else value
    if name == "onclick":
        asked = _ASKED_FOR.search(value) if _ACTS.isdisjoint(objects.parts(value[:200])) else None
        return asked[1] if asked and is_rare(asked[1]) else None
    if not name.endswith(_HOLDERS):
        return value if name.endswith(_endings()) and _ids().fullmatch(value) else None
    value = value.partition("?")[0] or value  # of an address, copied with its query
    may_be = _ids().fullmatch(value) or (_PREFIXED.match(value) if name == "id" else _PATH.fullmatch(value))
    return value if may_be else None


@cache
def _endings() -> tuple[str, ...]:
    """Give how an attribute's name ends that is a platform's."""
    return tuple(word for word in _named() if len(word) >= _LEAST_WORD)


def _has_fields(value: str) -> bool:
    """Tell whether an object has a field that may hold an id; to take it apart costs more."""
    return any(end in value for end in _FIELD_ENDS) and _FIELD.search(value) is not None


@cache
def _ids() -> re.Pattern[str]:
    return re.compile("|".join(sorted({f"(?:{one.bare_id})" for one in _named().values()})))


def may_stand_in(tag: bytes) -> bool:
    """Tell whether a tag has an attribute or a field that may hold a bare id; most that name a platform have none."""
    low = tag.lower()
    if count(low, b"id=") > count(low, b" id="):
        return True
    for ending in _ATTRIBUTES:  # in a loop, which costs half of any()
        if find(low, ending) >= 0:
            return True
    if b":" in low and _HELD.search(tag):
        return True
    return b"onclick=" in low or (b" id=" in low and _RARE.search(tag) is not None)


def named(text: str) -> Platform | None:
    """Tell which platform a text names whose ids may stand alone."""
    long, short = _words()
    low = text.lower()
    for word, one in long.items():
        if word in low and (low.find(word) < 2 or f"re{word}" not in low):
            return one
    if not any(word in low for word in short):
        return None
    return next((short[part.lower()] for part in _PARTS.findall(text) if part.lower() in short), None)


def is_shown(name: str, value: str, platform: Platform) -> bool:
    """Tell whether a field of a thing that names a platform holds the id of a post."""
    name = objects.split(name)
    return not _NOT_SHOWN.search(name) and re.fullmatch(platform.bare_id, value) is not None


def own(name: str, value: str) -> Platform | None:
    """Tell whose post a field holds, whatever it stands in: it is named for a post, and nothing but an id looks like the value."""
    platform = named(name) if value.isdigit() and is_rare(value) else None
    if (
        platform is None
        or not any(word in name.lower() for word in platform.words)
        or not is_shown(name, value, platform)
    ):
        return None
    return platform


@cache
def words() -> frozenset[str]:
    """Give the words that pages call platforms by whose ids may stand alone."""
    return frozenset(_named())


@cache
def fields() -> re.Pattern[str]:
    """Give how a script's state names ids: the field's name, and the value."""
    words = "|".join(sorted({*_named(), "video", "asset", "embed"}, key=len, reverse=True))
    alone = "|".join(sorted(_id_names()))
    shapes = _ids().pattern
    return re.compile(
        rf"(?i:(?<![a-z])((?:{words})_?id|{alone}))\\*[\"']?\s{{0,9}}:\s{{0,9}}\\*[\"']?({shapes})(?![\w-])"
    )


def plain(text: str) -> Iterator[re.Match[str]]:
    """Give the fields of a script's state that hold an id under a plain name, where nothing but an id looks like the value."""
    for one in _PLAIN.finditer(text):
        if is_rare(one[1]) and _PLAIN_NAME.search(text, max(0, one.start() - _LONGEST_NAME), one.start()):
            yield one


def _platforms(tag: str, attributes: Mapping[str, str | None]) -> tuple[Platform | None, Platform | None]:
    """Tell whose ids an element holds: by its own name or a whole value; or, which says less, by its class, its id, what a
    click does, or a value of one sign.
    """
    told = named(tag) if "-" in tag or tag in _named() else None
    whole: list[str] = []
    if told is None:
        words = ((name, value) for name, value in attributes.items() if value and _VALUE.fullmatch(value))
        whole = [value for name, value in words if not _KINDS.isdisjoint(objects.parts(name))]
        told = next((one for value in whole if (one := _whole(value))), None)
    return told, named(" ".join(attributes.get(name) or "" for name in ("class", "id", "onclick"))) or _sign(whole)


def _whole(value: str) -> Platform | None:
    return None if any(sign.isdigit() for sign in value[4:]) else named(value)


def _names(value: str) -> bool:
    """Tell whether an object may name a platform."""
    return named(value) is not None or any(f'"{sign}"' in value.lower() for sign in signs())


def _sign(values: Iterable[str]) -> Platform | None:
    return next((one for value in values if (one := signs().get(value.lower()))), None)


@cache
def signs() -> dict[str, Platform]:
    """Give the platforms by those of their names that are too short to stand for them but as a whole value."""
    named = ((name.lower(), one) for one in registry.platforms() if one.bare_id for name in one.title.split(" / "))
    return {name: one for name, one in named if len(name) < _LEAST_WORD and name not in _named()}


def _read(name: str, value: str, told: Platform | None, hinted: Platform | None) -> PostRef | None:
    whole, name = name.lower(), objects.split(name)
    own = _own(whole)
    if name == "id":
        words = (one.match(value) for one in _BEFORE_ID)
        behind = (_ref(told or hinted, value[one.end() :]) for one in words if one)
        ref = next((one for one in behind if one), None)
        return ref if ref and is_rare(ref.post_id, 2) else None
    if name == "onclick":
        return _ref(told or hinted, value)
    if not name.endswith(_HOLDERS):
        return _ref(own, value) if name.endswith(_endings()) and is_rare(value) and not value.isalpha() else None
    if _NOT_SHOWN.search(name) or _THINGS.search(name):
        return None
    if own and own.words and not any(word in whole for word in own.words) and not is_rare(value):
        return None  # the name of a platform whose posts have a name of their own may stand before an account's number
    if own or told:
        return _ref(own or told, value) or _by_path(own or told, value)
    return _ref(hinted, value) if _SHOWN_ID.search(name) or is_rare(value) else None


def _own(name: str) -> Platform | None:
    """Tell which platform a name names: of an attribute, or of a field."""
    return named(name) or next((one for word, one in _id_names().items() if word in name), None)


def is_rare(value: str, capitals: int = 1) -> bool:
    """Tell whether nothing but an id looks like a value: a word has no capital amidst, a number is not so long."""
    return (
        15 <= len(value) <= 19 if value.isdigit() else sum(map(str.isupper, value)) >= capitals and not value.isupper()
    )


def _ref(platform: Platform | None, value: str) -> PostRef | None:
    return platform.ref(value) if platform and platform.bare_id and re.fullmatch(platform.bare_id, value) else None


def _by_path(platform: Platform | None, value: str) -> PostRef | None:
    if platform is None or platform.federated or not _PATH.fullmatch(value):
        return None
    link = parse(f"https://{urlsplit(platform.url[0]).netloc}/{value}")
    found = platform.locate(link) if link else None
    return found if isinstance(found, PostRef) else None


def in_fragment(address: str, attributes: Mapping[str, str | None]) -> PostRef | None:
    """Read the id, the path or the address that stands behind a frame's `#`, where an attribute names the platform."""
    value = address.partition("#")[2].partition("#")[0]
    if not value or len(value) > _LONGEST_FRAGMENT:
        return None
    whole = ((one or "").lower() for name, one in attributes.items() if name.startswith("data-"))
    platform = next((_all()[one] for one in whole if one in _all()), None)
    if platform is None:
        return None
    if "://" in value:
        found = registry.recognise(value)
        return found if isinstance(found, PostRef) and found.platform == platform.name else None
    return _ref(platform, value) or _by_path(platform, value)


_LONGEST_FRAGMENT = 400


def _in_json(value: str, told: Platform | None, hinted: Platform | None) -> tuple[PostRef, objects.Fields] | None:
    for said, around in objects.each(value):
        kind = next((one for word in around if (one := named(word))), None)
        sign = _sign(around)
        for key, text in objects.values(said):
            ref = _read(key, text, kind or told, hinted or sign)
            if ref is not None:
                return ref, objects.fields(said)
    return None


@cache
def _all() -> dict[str, Platform]:
    return {one.name: one for one in registry.platforms()}


@cache
def _named() -> dict[str, Platform]:
    """Give the platforms that ids may stand for, by the words that pages call them."""
    return {word: one for one in registry.platforms() if one.bare_id for word in (one.name, *one.words)}


@cache
def _id_names() -> dict[str, Platform]:
    return {word: one for one in registry.platforms() for word in one.id_names}


@cache
def _words() -> tuple[dict[str, Platform], dict[str, Platform]]:
    """Give the words that seldom stand within others, and those that must stand alone."""
    long = {word: one for word, one in sorted(_named().items()) if len(word) >= _LEAST_WORD}
    return long, {word: one for word, one in _named().items() if word not in long}
