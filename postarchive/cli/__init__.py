"""The terminal: verbs, words, exit codes.

Only this page of help is written here, without click, so that `postarchive --help` costs hardly more than Python itself;
each verb is a file of this folder, and is imported when it is called.

    0    done
    1    done, but something handed in could not be used; each such thing was named
    2    wrong usage
    3    done, but some posts could not be reached; they are due again
    4    the input cannot be read
    5    the file is not an archive, or damaged
    6    the archive was written by a newer postarchive
    7    another process holds the archive
    8    the disk is full, or may not be written
    9    no such post in the archive
    70   a fault of ours
    130  interrupted; 143 terminated. What was done is stored, the next run goes on
"""

from __future__ import annotations

import sys

USAGE = 2

VERBS = {
    "archive": "Find the posts of articles, and keep what can be had of them.",
    "detect": "Find the posts that articles show. No network, no database.",
    "locate": "Tell which posts addresses name. No network, no database.",
    "run": "Look at whatever is due in an archive.",
    "search": "Search the words of posts and of the articles that show them.",
    "show": "Show all that an archive knows of one post.",
}

_PAGE = """\
Usage: postarchive [OPTIONS] VERB ...

  Find the posts that an article shows, work out which they were, and keep what
  can still be had of them.

Options:
  -v, --verbose  Tell of every request.
  --version      Show the version.
  --help         Show this page.

Verbs:
{verbs}

  postarchive VERB --help says more of each.

  postarchive archive story.html --db posts.db
  postarchive search "night ferry" --db posts.db
"""


def page() -> str:
    """Write the page that `--help` shows."""
    return _PAGE.format(verbs="\n".join(f"  {verb:<8} {words}" for verb, words in VERBS.items()))


def main() -> int:
    """Run the program on the arguments it was started with, and give its exit code."""
    if sys.argv[1:] == ["--help"]:
        sys.stdout.write(page())
        return 0
    from postarchive.cli.verbs import run

    return run(sys.argv[1:])
