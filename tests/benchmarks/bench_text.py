"""Finding posts in plain text, beside what people write for it: run by hand, `python tests/benchmarks/bench_text.py`.

The articles are those of the labelled text corpus; of four in five the posts are cut out by their labels, as most articles
show none; the whole is repeated up to the size asked for, each copy a string of its own. Every row is the median of interleaved
rounds by CPU time, with the least and the most, as times of a bare `"(@" in text` over the same articles in the same round.

The labels do not cover addresses of videos that stand alone on a line. An article that still shows one of these is none without
a post: it stays in the mix, and out of the first column.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING

from postarchive.detection import detect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROUNDS = 5
DAY = r"(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2}\.? [^\W\d_]+\.?(?: de)? \d{4}|\d{4}年\d{1,2}月\d{1,2}日)"
EM_DASH = re.compile(rf"— (.+?) \(@(\w{{1,15}})\) ({DAY})")
TOLERANT = re.compile(rf"(?:[—–-]|\s)\s*(.{{1,50}}?) \(@(\w{{1,15}})\) ({DAY})")
MARKERS = re.compile(
    r"\(@|pic\.twitter\.com/|twitter\.com/|//t\.co/|instagram\.com/p/|A post shared by|facebook\.com/|Posted by|bsky\.app/|♬"
)


def articles(labels: Path, size: int) -> tuple[list[str], list[str]]:
    """Give the articles whose posts are cut out and those that show theirs, up to `size` code points together."""
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


def once(work: Callable[[str], object], texts: Iterable[str]) -> float:
    begun = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - begun


def told(ratios: list[float]) -> str:
    return f"{statistics.median(ratios):8.2f} ({min(ratios):.2f}-{max(ratios):.2f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path, help="the labelled articles, text-dev.labels.jsonl")
    parser.add_argument("--megabytes", type=float, default=50.0)
    parser.add_argument("--without-tolerant", action="store_true", help="leave out the regex that takes minutes")
    given = parser.parse_args()
    bare, full = articles(given.labels, int(given.megabytes * 1e6))
    mix = [*bare, *full]
    still = {text.rstrip() for text in bare if detect(text, "text")}
    bare = [text for text in bare if text.rstrip() not in still]
    print(f"{len(mix):,} articles, {sum(map(len, mix)) / 1e6:.1f} M code points; {len(mix) - len(bare):,} show posts")
    rows: dict[str, Callable[[str], object]] = {
        'a bare "(@" in text': lambda text: "(@" in text,
        "all posts, as records": lambda text: detect(text, "text"),
        "em-dash attribution, re": EM_DASH.findall,
        "alternation of ten markers, re": MARKERS.search,
    }
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in rows}
    for _ in range(ROUNDS):
        for name, work in rows.items():
            spent[name].append((once(work, bare), once(work, mix)))
    first = next(iter(spent.values()))
    if not given.without_tolerant:
        spent["dash-tolerant attribution, re"] = [(once(TOLERANT.findall, bare), once(TOLERANT.findall, mix))]
    print(f"{'':32}{'no post':>20}{'the mix':>22}{'MB/s':>8}{'found':>8}")
    found = {
        "all posts, as records": sum(len(detect(text, "text")) for text in mix),
        "em-dash attribution, re": sum(len(EM_DASH.findall(text)) for text in mix),
    }
    for name, times in spent.items():
        ratios = [(one / base, both / whole) for (one, both), (base, whole) in zip(times, first, strict=False)]
        speed = sum(map(len, mix)) / 1e6 / statistics.median(both for _, both in times)
        without, within = told([one for one, _ in ratios]), told([both for _, both in ratios])
        print(f"{name:32}{without:>20}{within:>22}{speed:8.0f}{found.get(name, ''):>8}")


if __name__ == "__main__":
    main()
