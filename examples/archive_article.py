"""Archive an article: find its posts, look at each, and say what was found, what could be kept, and what is gone.

python examples/archive_article.py                  the invented example, without a network, into example.db
python examples/archive_article.py story.html       your own file or address, over the live web, into posts.db
"""

from __future__ import annotations

import sys
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from postarchive import Archive, Capture, Outcome, PostArchiveError, Web
from postarchive.cli.output import folded
from postarchive.protocols import replies

DATA = Path(__file__).parent / "data"
GONE = {Outcome.DELETED, Outcome.NOT_FOUND, Outcome.SUSPENDED}


def main(source: str | None = None, console: Console | None = None) -> None:
    web = Web() if source else Web(recorded=DATA / "web.warc.gz")
    with web, Archive("posts.db" if source else "example.db") as archive:
        content, capture = read(source or str(DATA / "article.html"), web)
        added = archive.add(content, source=source or "article.html", capture=capture)
        archive.run(web=web, only=[added.article])
        (article,) = archive.articles(key=added.article)

        title = f"{article.key} shows {len(article.embeds)} posts"
        table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, expand=True)
        for heading in ("platform", "author", "written", "outcome"):
            table.add_column(heading, no_wrap=True, max_width=18)
        table.add_column("words", no_wrap=True, ratio=1, min_width=12)
        for embed in article.embeds:
            held = archive.get(embed.ref.key) if embed.ref else None
            post = held.post if held and held.post else embed.embed
            author = f"@{post.handle}" if post.handle else f"({embed.embed.post_id})"
            written = f"{embed.ref.posted_at:%Y-%m-%d}" if embed.ref and embed.ref.posted_at else "?"
            table.add_row(embed.embed.platform, folded(author), written, told(embed.outcome), folded(post.body))
    (console or Console(width=None if sys.stdout.isatty() else 120)).print(table)


def read(source: str, web: Web) -> tuple[bytes, Capture | None]:
    if not source.startswith(("http://", "https://")):
        return Path(source).read_bytes(), None
    capture = web.get(source)
    replies.refused(capture)
    return replies.content(capture), capture


def told(outcome: Outcome) -> Text:
    if outcome in {Outcome.LIVE, Outcome.ARCHIVED}:
        return Text(f"kept ({outcome})", "green")
    return Text(f"gone ({outcome})", "red") if outcome in GONE else Text(f"not had ({outcome})", "yellow")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:2])
    except (PostArchiveError, OSError) as error:
        sys.exit(f"archive_article: {error}")
