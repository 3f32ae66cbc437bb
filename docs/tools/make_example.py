"""Make the example's articles and their recorded web: `python docs/tools/make_example.py`.

They show the posts of `example_posts.py`. The recorded web is what an invented world answers when each of them is
resolved and looked at, asked in the order of the page, written by the recorder that `--record` uses.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import html
import string
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urljoin

from example_posts import CALM, CHART, CREW, DEPARTURE, GULL, HOME, HORN, LIGHT, RUMOUR, SERVER, TOW
from example_world import Answer, answer

from postarchive import detect
from postarchive.errors import FetchError, UnreachableError
from postarchive.model import Capture, Hop, Request
from postarchive.protocols.warc import Recorder
from postarchive.resolution import resolve
from postarchive.snapshots import snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from postarchive.contract import Flow

T = TypeVar("T")

HERE = Path(__file__).resolve().parent
DATA = HERE.parent.parent / "examples" / "data"
SHOWN = {
    "DEPARTURE": DEPARTURE,
    "HORN": HORN,
    "CREW": CREW,
    "CHART": CHART,
    "CALM": CALM,
    "LIGHT": LIGHT,
    "GULL": GULL,
    "HOME": HOME,
    "TOW": TOW,
    "RUMOUR": RUMOUR,
}
ASKED_AT = dt.datetime(2026, 3, 2, 9, 0, 0, tzinfo=dt.UTC)


def written(template: str, *, plain: bool = False) -> str:
    """Fill a template with what the posts show; in a page it is escaped."""
    shown: Callable[[str], str] = str if plain else lambda words: html.escape(words, quote=False)
    values: dict[str, object] = {"SERVER": SERVER}
    for name, post in SHOWN.items():
        values |= {
            f"{name}_NAME": shown(post.name),
            f"{name}_HANDLE": post.handle,
            f"{name}_BODY": shown(post.body),
            f"{name}_DAY": post.day,
            f"{name}_CODE": post.code,
            f"{name}_ID": post.status_id if post in (LIGHT, GULL) else post.tweet_id,
            f"{name}_URI": post.at_uri,
            f"{name}_CID": post.cid,
            f"{name}_DID": post.did,
            f"{name}_RKEY": post.rkey,
        }
    return string.Template((HERE / template).read_text("utf-8")).substitute(values)


class World:
    """The invented world as something that flows can be driven against, and that writes down what it said."""

    def __init__(self, recorder: Recorder) -> None:
        self.recorder = recorder
        self.said: dict[str, Capture] = {}

    def run(self, flow: Flow[T]) -> T:
        try:
            request = next(flow)
            while True:
                try:
                    capture = self.send(request)
                except FetchError as error:
                    request = flow.throw(error)
                else:
                    request = flow.send(capture)
        except StopIteration as end:
            value: T = end.value
            return value

    def send(self, request: Request) -> Capture:
        capture, hops = self.once(request.url), []
        while capture.header("location") and len(hops) < request.hops:
            hops.append(Hop(url=capture.url, status=capture.status or 0, headers=capture.headers))
            capture = self.once(urljoin(capture.url, capture.header("location") or ""))
        return dataclasses.replace(capture, hops=tuple(hops))

    def once(self, url: str) -> Capture:
        if url not in self.said:
            found = answer(url)
            if found is None:
                raise UnreachableError(f"{url} is not of this world", url=url)
            self.said[url] = capture = self.received(url, found)
            self.recorder.write(capture, [("User-Agent", "postarchive (example data, invented)")])
        return self.said[url]

    def received(self, url: str, found: Answer) -> Capture:
        status, kind, body, more = found
        headers = {"content-type": kind, **more, "content-length": str(len(body)), "x-example": "invented"}
        moment = ASKED_AT + dt.timedelta(seconds=2 * len(self.said))
        return Capture(url=url, status=status, headers=tuple(headers.items()), body=body, taken_at=moment)


def main(folder: Path = DATA) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    page, text = written("example_article.html"), written("example_migrated.txt", plain=True)
    (folder / "article.html").write_text(page, "utf-8")
    (folder / "migrated.txt").write_text(text, "utf-8")
    (folder / "web.warc.gz").unlink(missing_ok=True)
    with Recorder(folder / "web.warc.gz", clock=lambda: ASKED_AT) as recorder:
        world = World(recorder)
        for embed in (*detect(page), *detect(text)):
            ref = world.run(resolve(embed)).resolution.ref
            look = world.run(snapshot(ref, at=ASKED_AT)) if ref else None
            print(
                embed.platform, embed.markup or "line", *((ref.key, look.outcome) if ref and look else ("unresolved",))
            )


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
