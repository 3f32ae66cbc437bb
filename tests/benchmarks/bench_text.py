"""Finding posts in plain text, beside what people write for it: run by hand, `python tests/benchmarks/bench_text.py`.

The articles are those of the labelled text corpus; of four in five the posts are cut out by their labels, as most articles
show none; the whole is repeated up to the size asked for. Every row is the best of three passes, one process.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING

from postarchive.detection import detect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DAY = r"(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2}\.? [^\W\d_]+\.?(?: de)? \d{4}|\d{4}年\d{1,2}月\d{1,2}日)"
EM_DASH = re.compile(rf"— (.+?) \(@(\w{{1,15}})\) ({DAY})")
TOLERANT = re.compile(rf"(?:[—–-]|\s)\s*(.{{1,50}}?) \(@(\w{{1,15}})\) ({DAY})")
MARKERS = re.compile(
    r"\(@|pic\.twitter\.com/|twitter\.com/|//t\.co/|instagram\.com/p/|A post shared by|facebook\.com/|Posted by|bsky\.app/|♬"
)


def articles(labels: Path, size: int) -> tuple[list[str], list[str]]:
    """Give the articles without a post and those with some, up to `size` code points together."""
    records = [json.loads(line) for line in labels.read_text("utf-8").splitlines()]
    empty, shown = [], []
    for number, record in enumerate(records):
        (shown if record["posts"] and number % 5 == 0 else empty).append(record)
    bare = [cut(record) for record in empty]
    full = [record["text"] for record in shown]
    times = -(-size // sum(map(len, (*bare, *full))))
    # Each copy is a string of its own, so that no cache of the last one is warm.
    return [text + " " * n for n in range(times) for text in bare], [
        text + " " * n for n in range(times) for text in full
    ]


def cut(record: dict[str, object]) -> str:
    """Cut an article's posts out, from the last to the first."""
    text = str(record["text"])
    for post in reversed(record["posts"]):  # type: ignore[call-overload]
        if post["start"] is not None:
            text = text[: post["start"]] + text[post["end"] :]
    return text


def measure(work: Callable[[str], object], texts: Iterable[str], passes: int = 3) -> float:
    best = float("inf")
    for _ in range(passes):
        begun = time.perf_counter()
        for text in texts:
            work(text)
        best = min(best, time.perf_counter() - begun)
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labels", type=Path, help="the labelled articles, text-dev.labels.jsonl")
    parser.add_argument("--megabytes", type=float, default=50.0)
    parser.add_argument("--without-tolerant", action="store_true", help="leave out the regex that takes minutes")
    given = parser.parse_args()
    bare, full = articles(given.labels, int(given.megabytes * 1e6))
    mix = [*bare, *full]
    print(f"{len(mix):,} articles, {sum(map(len, mix)) / 1e6:.1f} M code points; {len(full):,} show posts")
    rows: list[tuple[str, Callable[[str], object], bool]] = [
        ('a bare "(@" in text', lambda text: "(@" in text, True),
        ("all posts, as records", lambda text: detect(text, "text"), True),
        ("em-dash attribution, re", EM_DASH.findall, True),
        ("alternation of ten markers, re", MARKERS.search, True),
        ("dash-tolerant attribution, re", TOLERANT.findall, not given.without_tolerant),
    ]
    print(f"{'':34}{'no post':>10}{'ratio':>8}{'mix':>10}{'MB/s':>8}{'ratio':>8}")
    first: tuple[float, float] | None = None
    for name, work, wanted in rows:
        if not wanted:
            continue
        passes = 1 if work is rows[-1][1] else 3
        on_bare, on_mix = measure(work, bare, passes), measure(work, mix, passes)
        first = first or (on_bare, on_mix)
        speed = sum(map(len, mix)) / 1e6 / on_mix
        print(f"{name:34}{on_bare:9.3f}s{on_bare / first[0]:8.2f}{on_mix:9.3f}s{speed:8.0f}{on_mix / first[1]:8.2f}")
    print(f"{sum(len(detect(text, 'text')) for text in mix):,} posts found in the mix")


if __name__ == "__main__":
    main()
