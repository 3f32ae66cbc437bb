"""`postarchive archive`."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from postarchive import registry
from postarchive.archive import Archive
from postarchive.cli import inputs, lines, looking, options
from postarchive.cli.output import day, results, say
from postarchive.cli.verbs import FAULT, PARTLY, UNREADABLE
from postarchive.errors import FetchError, ResolveError
from postarchive.model import Outcome, ShortLink

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from postarchive.web import Web

COLUMNS = ("platform", "author", "date", "outcome", "words")


def _moment(_ctx: click.Context, _option: click.Parameter, value: str | None) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(value) if value else None
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no time; write 2024-11-15 or 2024-11-15T07:30:00Z") from error
    return moment.replace(tzinfo=dt.UTC) if moment and not moment.tzinfo else moment


def _fields(_ctx: click.Context, _option: click.Parameter, pairs: tuple[str, ...]) -> dict[str, str]:
    if wrong := next((pair for pair in pairs if pair.find("=") < 1), None):
        raise click.BadParameter(f"{wrong!r} is no name and value; write --field section=politics")
    return dict(pair.split("=", 1) for pair in pairs)


@click.command(
    "archive",
    epilog="Exit code 3: some posts could not be reached, and are due again. 4: something could not be read; the rest was.",
)
@click.argument("names", metavar="[FILE|URL|-]...", nargs=-1)
@click.option("--posts", metavar="FILE", help="Archive posts too: a list of addresses or platform:id, one a line.")
@options.database
@click.option("--title", help="The articles' title.")
@click.option("--outlet", help="Who published them.")
@click.option(
    "--published-at", metavar="TIME", callback=_moment, help="When they came out: ISO 8601; UTC where no zone is given."
)
@click.option("--corpus", help="The collection that they belong to.")
@click.option(
    "--field", "fields", metavar="NAME=VALUE", multiple=True, callback=_fields, help="Anything else; repeatable."
)
@options.kind
@options.encoding
@options.offline
@options.record
@options.contact
def command(
    *,
    names: tuple[str, ...],
    posts: str | None,
    path: str,
    recorded: tuple[str, ...],
    record: str | None,
    contact: str | None,
    **about: Any,
) -> int:
    """Archive articles: find their posts, work out which they are, look at each, and keep all of it.

    Takes files, articles' addresses, posts' addresses, and standard input (-). What is in the archive already is not
    added twice. Writes a line for each post that was found, with its outcome.
    """
    if not names and posts is None:
        raise click.UsageError("name an article, a post, or a list of posts with --posts")
    taken = _Taken(about)
    usable = [name for name in names if taken.usable(name)]
    if not usable and posts is None:
        return UNREADABLE
    listed = inputs.Lines(posts) if posts else None
    terminal = looking.Terminal()
    with (
        options.web(recorded=recorded, record=record, contact=contact, tell=terminal.hear) as web,
        Archive(path) as archive,
    ):
        for name in usable:
            taken.take(name, archive, web)
        if listed:
            taken.take_posts(listed, archive)
        with terminal.progress() as progress:
            report = archive.run(web=web, only=taken.keys, progress=progress)
        results(taken.lines(archive), COLUMNS, _row, none="no post found")
        code = looking.told(report, taken.outcomes)
    return code if code == FAULT else taken.code or code or (PARTLY if listed and listed.bad else 0)


class _Taken:
    """What was handed in and could be read: articles' keys, short links, posts' keys."""

    def __init__(self, about: Mapping[str, Any]) -> None:
        self._about = about
        self._articles: list[str] = []
        self._posts: list[str] = []
        self.outcomes: Counter[Outcome] = Counter()
        self.code = 0

    @property
    def keys(self) -> list[str]:
        return list(dict.fromkeys(self._articles + self._posts))

    def usable(self, name: str) -> bool:
        """Tell whether a name can be meant, before anything is written."""
        if name == "-" or inputs.ADDRESS.match(name) or _names_a_post(name) or _is_file(name):
            return True
        return self._refuse(f"{name} is no file to read, and no address; an address begins with https://")

    def take(self, name: str, archive: Archive, web: Web) -> None:
        """Add an article or a post; say so where it cannot be read."""
        try:
            if _names_a_post(name):
                self._add_post(name, archive)
                return
            given = inputs.page(name, web) if inputs.ADDRESS.match(name) else inputs.local(name)
            about = {**self._about, "encoding": self._about["encoding"] or given.encoding}
            added = archive.add(given.content, source=given.source, capture=given.capture, **about)
        except (inputs.InputError, FetchError, ResolveError, ValueError) as error:
            self._refuse(f"{name}: {error}")
        else:
            self._articles.append(added.article)
            for note in added.notes if added.new else ():
                say(f"{name}: {note}")

    def take_posts(self, listed: inputs.Lines, archive: Archive) -> None:
        """Add the posts of a list; a line that names none is told, with its number."""
        for number, line in listed.numbered():
            try:
                self._add_post(line, archive)
            except (ResolveError, ValueError) as error:
                listed.complain(number, error)

    def _add_post(self, name: str, archive: Archive) -> None:
        found = archive.add_post(name)
        self._posts.append(found.url if isinstance(found, ShortLink) else found.key)

    def _refuse(self, words: str) -> bool:
        say(words)
        self.code = UNREADABLE
        return False

    def lines(self, archive: Archive) -> Iterator[dict[str, Any]]:
        """Give a line for each post that the articles show, and for each that was handed in; count their outcomes."""
        for line in self._lines(archive):
            self.outcomes[line["outcome"]] += 1
            yield line

    def _lines(self, archive: Archive) -> Iterator[dict[str, Any]]:
        for key in dict.fromkeys(self._articles):
            for article in archive.articles(key=key):
                yield from (_with_words(lines.embed(embed), archive) for embed in article.embeds)
        for key in dict.fromkeys(self._posts):
            record = archive.get(key)
            if record is not None:
                yield {"article": None, **lines.post(record)}


def _is_file(name: str) -> bool:
    """Tell whether there is something to read: a file, or a pipe that a shell made."""
    try:
        return Path(name).exists() and not Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _names_a_post(name: str) -> bool:
    if _is_file(name):
        return False
    platform, colon, _ = name.partition(":")
    known = any(one.name == platform for one in registry.platforms())
    return registry.recognise(name) is not None or bool(known and colon)


def _with_words(line: dict[str, Any], archive: Archive) -> dict[str, Any]:
    """Add what was kept of the post to what the article shows of it."""
    held = archive.get(line["key"]) if line["key"] else None
    return {**line, "post": lines.words(held.post if held else None)}


def _row(line: Mapping[str, Any]) -> tuple[str, ...]:
    post = line["post"] or {}
    handle, name, body = (line.get(key) or post.get(key) or "" for key in ("handle", "name", "body"))
    author = f"@{handle}" if handle else name or f"({line['post_id'] or '?'})"
    date = line.get("date") or day(post.get("posted_at") or line["posted_at"])
    return line["platform"], author, date, line["outcome"], body
