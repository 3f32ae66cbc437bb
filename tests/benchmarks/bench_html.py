"""Posts in pages: ours beside goose3, tweetfinder, micawber and a bare Lexbor parse. Run on purpose:

    python tests/benchmarks/bench_html.py PAGES [--python PEERS/bin/python]

PAGES is a folder of pages (`.html`, `.html.gz`); the peers are installed where `--python` points. Each case has a process of
its own, in which the bare parse is timed beside it, page by page: of each page the quickest of some rounds counts, since what
else the machine does only ever adds. What is remembered of addresses is forgotten before each page. "times a parse" is over the sum of all pages, "half" the page in the middle.
The cases that begin with "less" leave parts of the detector out: what they find less is what the time goes to.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = {"goose3": 1, "tweetfinder": 1, "micawber": 1}
LESS = {"less ids": 1, "less state": 2, "less all but codes": 3}
OURS = ("ours", "gate", "one in four", "with posts", "without posts", "shape", *LESS)
PEERS = ("goose3", "tweetfinder", "micawber")


def load(folder: str) -> list[bytes]:
    """Read the pages."""
    paths = sorted(path for path in Path(folder).iterdir() if path.name.endswith((".html", ".html.gz")))
    return [gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes() for path in paths]


def bare() -> Callable[[bytes], Any]:
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    return lambda page: LexborHTMLParser(page, options=LexborDocumentOptions.WO_EVENTS)


def case(name: str, pages: list[bytes]) -> tuple[Callable[[bytes], int], list[bytes], str]:
    """Give what is measured, on which pages, and a word on them."""
    if name == "goose3":
        from goose3 import Goose

        goose = Goose()
        return lambda page: len(goose.extract(raw_html=page.decode("utf-8", "replace")).tweets), pages, ""
    if name == "tweetfinder":
        from tweetfinder import Article

        return lambda page: Article(html=page.decode("utf-8", "replace")).count_embedded_tweets(), pages, ""
    if name == "micawber":
        import micawber

        registry = micawber.ProviderRegistry()
        provider = micawber.Provider("https://e.org/")
        provider.request = lambda url, **_: {"type": "link", "title": url, "url": url}
        registry.register(r"https?://(?:twitter|x)\.com/\w+/status/\d+|https?://www\.instagram\.com/p/\S+", provider)
        return (
            lambda page: len(micawber.extract_html(page.decode("utf-8", "replace"), registry)[1]),
            pages,
            "",
        )
    from postarchive.detection import detect, gate, shape

    measured: dict[str, Callable[[bytes], int]] = {
        "gate": lambda page: gate.read(page) is not None,
        "shape": lambda page: bool(shape.cap(page)[1]),
    }
    ours = measured.get(name, lambda page: len(detect(page, "html")))
    showing = [page for page in pages if detect(page, "html")]
    if name in LESS:
        leave_out(LESS[name])
        return ours, showing, "the pages with posts"
    silent = [page for page in pages if page not in showing]
    if name == "with posts":
        pages = showing
    elif name == "without posts":
        pages = [page for page in silent if gate.read(page) is not None]
    elif name == "one in four":
        pages = _mixed(showing, silent)
    passed = sum(gate.read(page) is not None for page in pages)
    return ours, pages, f"{passed} of {len(pages)} pass the gate"


def _mixed(showing: list[bytes], silent: list[bytes]) -> list[bytes]:
    """Give three pages that show nothing to one that does; those there are stand in for more."""
    return [
        page
        for index, shown in enumerate(showing)
        for page in (shown, *(silent[(3 * index + n) % len(silent)] for n in range(3)))
    ]


def leave_out(steps: int) -> None:
    """Leave out bare ids; then what scripts, states and hidden markup hold, too; then all but the platforms' own codes."""
    from postarchive.detection import gate, general
    from postarchive.detection.marks import Kind
    from postarchive.detection.walk import Walk

    kinds = [Kind.WORD, Kind.ID, Kind.TOLD, Kind.CODE]
    if steps > 1:
        kinds += [Kind.CALL, Kind.SIGN, Kind.ENCODED, Kind.HIDDEN]
        Walk._read_script = Walk._read_inert = lambda *_: None
    if steps > 2:
        general.read = lambda *_: None
    gate._Reader._LOOKS |= dict.fromkeys(map(int, kinds), lambda *_: None)


def forget() -> None:
    """Let each page come as new: what was remembered of its addresses would make the next round cheaper."""
    from postarchive import contract, registry, wrappers
    from postarchive.detection import addresses

    for remembering in (contract.Platform.locate, registry.recognise, wrappers.unwrapped, addresses.locate):
        remembering.cache_clear()


def run(name: str, folder: str) -> dict[str, Any]:
    """Measure one case in this process, round by round beside the bare parse."""
    measured, pages, note = case(name, load(folder))
    parse = bare()
    fresh = forget if name in OURS else int
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    quickest = [[float("inf")] * len(pages) for _ in range(2)]
    counts = [0] * len(pages)
    for _ in range(ROUNDS.get(name, 7)):
        for place, page in enumerate(pages):
            for one, work in enumerate((parse, measured)):
                fresh()
                began = time.process_time()
                count = work(page)
                quickest[one][place] = min(quickest[one][place], time.process_time() - began)
            counts[place] = count
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    half = statistics.median(mine / its for its, mine in zip(*quickest, strict=True) if its)
    ratio = sum(quickest[1]) / sum(quickest[0])
    return {"ratio": ratio, "half": half, "found": sum(counts), "pages": len(pages), "grown": grown, "note": note}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has the peers")
    parser.add_argument("--case")
    options = parser.parse_args()
    if options.case:
        print(json.dumps(run(options.case, options.folder)))
        return
    print(f"{'case':<16}{'times a parse':>14}{'half':>8}{'found':>8}{'pages':>7}{'MiB':>7}  note")
    for name in (*OURS, *PEERS):
        python = options.python if name in PEERS else sys.executable
        done = subprocess.run(
            [python, __file__, options.folder, "--case", name], capture_output=True, text=True, check=False
        )
        if done.returncode:
            print(f"{name:<16}{done.stderr.strip().splitlines()[-1] if done.stderr else 'no answer'}")
            continue
        row = json.loads(done.stdout.splitlines()[-1])
        print(
            f"{name:<16}{row['ratio']:>14.2f}{row['half']:>8.2f}{row['found']:>8}{row['pages']:>7}{row['grown']:>7.0f}  {row['note']}"
        )


if __name__ == "__main__":
    main()
