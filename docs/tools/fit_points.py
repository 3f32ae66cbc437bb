"""Fit the points of `postarchive/detection/signs.py` on labelled articles, and tell how well they hold elsewhere.

    python docs/tools/fit_points.py ../shared/corpus/text-dev.labels.jsonl            # what holds where a site is left out
    python docs/tools/fit_points.py ../shared/corpus/text-dev.labels.jsonl --print    # the points, fitted on all sites

Where several places before a line are weighed, each is asked in turn, from the nearest on, whether the body begins there; the
answers of a label are "no" for those nearer than its start and "yes" at its start. Points are the weights of a logistic
regression over the signs of each place, held small by a penalty. To tell how they hold on articles that nobody saw, whole
sites are left out, a fifth at a time: a site is an article's source without the extractor, so that two readings of one page
never stand on both sides.
"""

from __future__ import annotations

import argparse
import collections
import json
import math
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from postarchive.detection import bodies, detect

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDS = 5
ROUNDS = 300
PENALTY = 1.0
RATE = 0.5
Sample = list[tuple[int, list[str]]]
"""The places before a line, each with its signs, nearest first."""
Found = tuple[str, int, Sample]
"""Of a labelled post: its site, where its words begin, and the places that were weighed."""


def site(article: dict[str, Any]) -> str:
    """Name the site of an article: its repository's page, or its data set and outlet."""
    source = article["source"].partition(" through ")[0]
    if article["id"].startswith("page-"):
        return source.rpartition("/")[0] if source.endswith(".md") else source
    return f"{source} {article['id'].rpartition('-')[0] if source.startswith('FANG') else ''}".strip()


def samples(articles: list[dict[str, Any]]) -> tuple[list[Found], list[bool]]:
    """Give the labelled posts whose start is certain: those that were weighed, and of the others that `detect` is certain of,
    whether it is right.
    """
    weighed: list[Found] = []
    clear: list[bool] = []
    calls: list[tuple[int, Sample]] = []
    considered = bodies.considered

    def recorded(text: str, end: int, *rest: Any) -> Iterator[Any]:
        places = list(considered(text, end, *rest))
        calls.append((end, [(place.at.start, said) for place, said in places]))
        return iter(places)

    bodies.considered = recorded
    for article in articles:
        calls.clear()
        found = {embed.end: embed for embed in detect(article["text"], "text")}
        for post in article["posts"]:
            if post["start"] is None or not post["start_certain"]:
                continue
            sample = next((places for end, places in calls if post["start"] < end <= post["end"]), None)
            embed = found.get(post["end"])
            if sample is not None:
                weighed.append((site(article), post["start"], sample))
            elif embed is not None and embed.certain:
                clear.append(embed.start == post["start"])
    bodies.considered = considered
    return weighed, clear


def fit(found: list[Found]) -> dict[str, float]:
    """Fit the points by gradient descent."""
    rows: list[tuple[list[str], bool]] = []
    for _, start, places in found:
        for place, said in places:
            if place < start:
                break
            rows.append((said, place == start))
    points: dict[str, float] = collections.defaultdict(float)
    seen = collections.Counter(sign for said, _ in rows for sign in said)
    slope: dict[str, float] = collections.defaultdict(float)
    for _ in range(ROUNDS):
        step: dict[str, float] = collections.defaultdict(float)
        for said, begins in rows:
            miss = begins - 1 / (1 + math.exp(-sum(points[sign] for sign in said)))
            for sign in said:
                step[sign] += miss
        for sign, count in seen.items():
            slope[sign] = 0.8 * slope[sign] + (step[sign] - PENALTY * points[sign]) / (count + PENALTY)
            points[sign] += RATE * 0.2 * slope[sign]
    return {sign: round(value, 1) for sign, value in points.items() if abs(round(value, 1)) > 0}


def judged(found: list[Found], points: dict[str, float]) -> Iterator[tuple[float, bool]]:
    """Give the chance of each chosen place, and whether the label's start is there."""
    for _, start, places in found:
        reached, best = 1.0, (0.0, -1)
        for place, said in places:
            stops = 1 / (1 + math.exp(-sum(points.get(sign, 0.0) for sign in said)))
            best = max(best, (reached * stops, place))
            reached *= 1 - stops
        yield best[0], best[1] == start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--print", action="store_true", dest="printed", help="print the points, fitted on all sites")
    given = parser.parse_args()
    articles = [json.loads(line) for line in given.labels.read_text("utf-8").splitlines()]
    found, clear = samples(articles)
    if given.printed:
        for sign, value in sorted(fit(found).items(), key=lambda item: -item[1]):
            print(f'    "{sign}": {value},')
        return
    certain = sum(post["start"] is not None and post["start_certain"] for one in articles for post in one["posts"])
    print(f"{certain} starts are certain; {len(clear)} told by a clear sign, {sum(clear)} rightly;", end=" ")
    print(f"{len(found)} weighed, of {len({one for one, *_ in found})} sites")
    rest = (certain, clear)
    report("the points in use, on all", list(judged(found, bodies.POINTS)), *rest)
    apart: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        inside = [one for one in found if zlib.crc32(one[0].encode()) % FOLDS != fold]
        outside = [one for one in found if zlib.crc32(one[0].encode()) % FOLDS == fold]
        apart += judged(outside, fit(inside))
    report("points fitted without the article's site", apart, *rest)


def report(name: str, chosen: list[tuple[float, bool]], certain: int, clear: list[bool]) -> None:
    """Print how often the chosen place is right, and what calling it certain above a chance would say of all posts."""
    print(f"{name}: {sum(right for _, right in chosen)} of {len(chosen)} places are right")
    for least in (0.5, 0.55, 0.6, bodies.CERTAIN, 0.7, 0.75, 0.8):
        sure = clear + [right for chance, right in chosen if chance >= least]
        print(f"  above {least:.2f}: certain of {len(sure) / certain:.3f}, right in {sum(sure) / len(sure):.3f}")


if __name__ == "__main__":
    main()
