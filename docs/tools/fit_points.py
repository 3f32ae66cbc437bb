"""Fit the points of `postarchive/detection/signs.py` on labelled articles, and tell how well they hold elsewhere.

    python docs/tools/fit_points.py ../shared/corpus/text-dev.labels.jsonl            # what holds where a site is left out
    python docs/tools/fit_points.py ../shared/corpus/text-dev.labels.jsonl --print    # the points, fitted on all sites
    python docs/tools/fit_points.py LABELS --also MORE.jsonl                          # more to fit on, in the same format

Where several places before a line are weighed, the label says at which of them the body begins. Points are the weights of a
multinomial regression over the places: each sign has one where the body begins, and one where its words go on above; both are
held small by a penalty. To tell how they hold on articles that nobody saw, whole sites are left out, a fifth at a time: a site is
an article's `site`, or else its source without the extractor, so that two readings of one page never stand on both sides.

Few sites are labelled, and few ways of taking a page's words out of it. So each article is fitted on in other layouts as
well, those in which its line breaks are dropped, doubled, or turned into blanks; and a site of many posts counts for less than
its posts do. What is judged are the labels as they are.
"""

from __future__ import annotations

import argparse
import collections
import json
import math
import re
import zlib
from bisect import bisect_right
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from postarchive.detection import bodies, detect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from postarchive.detection.signs import Place

FOLDS = 5
ROUNDS = 300
PENALTY = 0.5
RATE = 0.1
LEAN = 0.4
"""To which power of the number of its posts a site counts less."""

OTHERWISE = 0.1
"""What a post counts that is laid out otherwise, or of another file, to one as it is labelled."""

_BREAKS = r"[ \t]*\n\s*"
_LINE = r"[—–-]+ ?(?=\S[^\n]{0,60}\(@)"
LAYOUTS = (
    ((_BREAKS, ""),),
    ((rf"{_BREAKS}{_LINE}", "  "), (_BREAKS, ""), ("[’‘“”—–…]", " ")),
    ((r"[ \t]*\n\s*\n[ \t]*", "\n"),),
    ((r"[ \t]*\n[ \t]*(?!\n)", "\n\n"),),
    ((rf"{_BREAKS}(?={_LINE})", " "),),
)
"""Other layouts, each as what is replaced by what: no line breaks; none, no dash, and no sign beyond ASCII; no blank lines; a blank line for each break; the line behind its words."""

ONLY_BEGINS = frozenset(
    {
        "(nearest)",
        "(sentence)",
        "(sentence, before a line that stands apart)",
        "(soft)",
        "(soft, where links stand on lines of their own)",
        "(text)",
        "(few words up to the next break)",
        "a colon above",
        "as wide a gap above as before the line",
        "the lines begin with the same sign",
        "the words above end in what tells of a post",
    }
)
"""Signs that say nothing of words that go on above: with points for that, sites that were left out came out worse."""

KEPT_ABOVE = 100
"""Code points above its first post that are kept of an article that is shortened."""

BY_PARAGRAPHS = frozenset({"", "trafilatura", "readability", "bs4raw"})
"""Extractors that leave a paragraph in one line: their texts can be laid out otherwise."""

COLLECTIONS = frozenset({"tests", "fixtures", "html", "packages", "dev"})
"""Folders in which repositories keep pages of many sites."""


class Found(NamedTuple):
    """Of a labelled post: its site, how much it counts, where its words begin, and the places that were weighed, nearest
    first, each with its signs.
    """

    site: str
    share: float
    start: int
    places: list[tuple[int, str, list[str]]]


def site(article: dict[str, Any]) -> str:
    """Name the site of an article: as its label does, or by its repository's page, or by its data set and outlet."""
    source = article["source"].partition(" through ")[0]
    if article.get("site"):
        return str(article["site"])
    if not article["id"].startswith("page-"):
        return f"{source} {article['id'].rpartition('-')[0] if source.startswith('FANG') else ''}".strip()
    repository, _, path = source.partition(":")
    folders = path.split("/")[:-1]
    named = next((folder for folder in folders if "." in folder), None)
    return named or (source if COLLECTIONS.intersection(folders) else repository)


def otherwise(article: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Give an article in other layouts."""
    if article["source"].partition(" through ")[2] not in BY_PARAGRAPHS:
        return
    for steps in LAYOUTS:
        text, posts = article["text"], article["posts"]
        for pattern, replacement in steps:
            text, posts = replaced(text, posts, pattern, replacement)
        if text != article["text"]:
            yield {**article, "text": text, "posts": posts}
    yield from shortened(article)


def shortened(article: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Give an article as one that begins with some words close above its first post, so that one post could hold all."""
    first = next((post["start"] for post in article["posts"] if post["start"] is not None), 0)
    above = article["text"][:first].rstrip()
    begins = [found.end() for found in re.finditer(r"[\s。、]+", above) if len(above) - found.end() < KEPT_ABOVE]
    if begins:
        cut = begins[0]
        shown = [post for post in article["posts"] if post["start"] is not None]
        posts = [{**post, "start": post["start"] - cut, "end": post["end"] - cut} for post in shown]
        yield {**article, "text": article["text"][cut:], "posts": posts}


def replaced(
    text: str, posts: list[dict[str, Any]], pattern: str, replacement: str
) -> tuple[str, list[dict[str, Any]]]:
    """Replace a pattern in a text, and move its posts with it."""
    pieces, begins, made, length, until = [], [0], [0], 0, 0
    for found in re.finditer(pattern, text):
        pieces += [text[until : found.start()], replacement]
        length += found.start() - until + len(replacement)
        until = found.end()
        begins.append(until)
        made.append(length)
    moved = []
    for post in posts:
        places = {}
        for key in ("start", "end") if post["start"] is not None else ():
            piece = bisect_right(begins, post[key]) - 1
            places[key] = made[piece] + post[key] - begins[piece]
        moved.append({**post, **places})
    return "".join((*pieces, text[until:])), moved


def samples(articles: Iterable[dict[str, Any]], share: float) -> tuple[list[Found], list[bool]]:
    """Give the labelled posts whose start is certain: those that were weighed, and of the others that `detect` is certain of,
    whether it is right.
    """
    weighed: list[Found] = []
    clear: list[bool] = []
    calls: list[tuple[str, int, list[tuple[Place, list[str]]]]] = []
    considered = bodies.considered

    def recorded(text: str, end: int, *rest: Any) -> Iterator[Any]:
        places = list(considered(text, end, *rest))
        calls.append((text, end, places))
        return iter(places)

    bodies.considered = recorded
    for article in articles:
        calls.clear()
        found = {embed.end: embed for embed in detect(article["text"], "text")}
        for post in article["posts"]:
            if post["start"] is None or not post["start_certain"]:
                continue
            within = (one for text, end, one in calls if text == article["text"] and post["start"] < end <= post["end"])
            places = next(within, None)
            embed = found.get(post["end"])
            if places is not None:
                said = [(place.at.start, place.at.kind, signs) for place, signs in places]
                weighed.append(Found(site(article), share, post["start"], said))
            elif embed is not None and embed.certain:
                clear.append(embed.start == post["start"])
    bodies.considered = considered
    return weighed, clear


def fit(found: list[Found]) -> dict[str, tuple[float, float]]:
    """Fit the points by gradient descent, on the posts whose start is among the places."""
    posts = collections.Counter(one.site for one in found)
    alike: dict[tuple[int, tuple[tuple[str, ...], ...]], float] = collections.defaultdict(float)
    for one in found:
        starts = [start for start, *_ in one.places]
        if one.start in starts:
            told = tuple(tuple(signs) for *_, signs in one.places)
            alike[starts.index(one.start), told] += one.share * 3 / posts[one.site] ** LEAN
    groups = [(counts, right, list(added(told))) for (right, told), counts in alike.items()]
    seen: dict[tuple[str, int], float] = collections.defaultdict(float)
    for counts, _, places in groups:
        for key in {key for place in places for key in place}:
            seen[key] += counts * max(place[key] for place in places) ** 2
    points = dict.fromkeys(seen, 0.0)
    slope = dict.fromkeys(seen, 0.0)
    for _ in range(ROUNDS):
        step = dict.fromkeys(seen, 0.0)
        for counts, right, places in groups:
            sums = [sum([points[key] * times for key, times in place.items()]) for place in places]
            for number, (place, chance) in enumerate(zip(places, chances(sums), strict=True)):
                miss = counts * ((number == right) - chance)
                for key, times in place.items():
                    step[key] += miss * times
        for key, count in seen.items():
            slope[key] = 0.8 * slope[key] + (step[key] - PENALTY * points[key]) / (count + PENALTY)
            points[key] += RATE * slope[key]
    rounded = {key: round(value, 1) + 0.0 for key, value in points.items()}
    signs = dict.fromkeys(sign for sign, _ in seen)
    both = {sign: (rounded.get((sign, 0), 0.0), rounded.get((sign, 1), 0.0)) for sign in signs}
    return {sign: values for sign, values in both.items() if any(values)}


def added(told: tuple[tuple[str, ...], ...]) -> Iterator[collections.Counter[tuple[str, int]]]:
    """Give for each place what is added up: its own signs, and those of each nearer place, above which the words go on."""
    across: collections.Counter[tuple[str, int]] = collections.Counter()
    for signs in told:
        yield across + collections.Counter((sign, 0) for sign in signs)
        across.update((sign, 1) for sign in signs if sign not in ONLY_BEGINS)


def chances(sums: list[float]) -> list[float]:
    """Turn sums of points into chances."""
    odds = [math.exp(one - max(sums)) for one in sums]
    return [one / sum(odds) for one in odds]


def judged(found: list[Found], points: dict[str, tuple[float, float]]) -> Iterator[tuple[float, bool]]:
    """Give the chance of each chosen place, none for the end of a sentence, and whether the label's start is there."""
    for one in found:
        sums, across = [], 0.0
        for *_, said in one.places:
            both = [points[sign] for sign in said if sign in points]
            sums.append(across + sum([begins for begins, _ in both]))
            across += sum([goes_on for _, goes_on in both])
        if not sums:
            yield 0.0, False
            continue
        chance, (place, kind, _) = max(zip(chances(sums), one.places, strict=True), key=lambda pair: pair[0])
        yield 0.0 if kind == "sentence" else chance, place == one.start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--also", type=Path, nargs="*", default=(), help="more labelled articles, to fit on only")
    parser.add_argument("--print", action="store_true", dest="printed", help="print the points, fitted on all sites")
    given = parser.parse_args()
    articles = read(given.labels)
    more = [article for path in given.also for article in read(path)]
    found, clear = samples(articles, 1.0)
    laid = (other for article in articles for other in otherwise(article))
    known = found + samples((*more, *laid), OTHERWISE)[0]
    if given.printed:
        for sign, values in sorted(fit(known).items(), key=lambda item: -item[1][0]):
            print(f'    "{sign}": {values},')
        return
    certain = sum(post["start"] is not None and post["start_certain"] for one in articles for post in one["posts"])
    print(f"{certain} starts are certain; {len(clear)} told by a clear sign, {sum(clear)} rightly;", end=" ")
    print(f"{len(found)} weighed, of {len({one.site for one in found})} sites; {len(known)} to fit on")
    rest = (certain, clear)
    report("the points in use, on all", list(judged(found, bodies.POINTS)), *rest)
    apart: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        points = fit([one for one in known if zlib.crc32(one.site.encode()) % FOLDS != fold])
        apart += judged([one for one in found if zlib.crc32(one.site.encode()) % FOLDS == fold], points)
    report("points fitted without the article's site", apart, *rest)


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def report(name: str, chosen: list[tuple[float, bool]], certain: int, clear: list[bool]) -> None:
    """Print how often the chosen place is right, and what calling it certain above a chance would say of all posts."""
    print(f"{name}: {sum(right for _, right in chosen)} of {len(chosen)} places are right")
    for least in sorted({0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, bodies.CERTAIN}):
        sure = clear + [right for chance, right in chosen if chance >= least]
        print(f"  above {least:.2f}: certain of {len(sure) / certain:.3f}, right in {sum(sure) / len(sure):.3f}")


if __name__ == "__main__":
    main()
