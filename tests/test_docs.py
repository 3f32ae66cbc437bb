"""The documentation runs: its Python, its commands, its tables; and it says what the program says."""

from __future__ import annotations

import datetime as dt
import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from postarchive import cli
from postarchive.cli import verbs
from postarchive.model import Capture, Outcome
from postarchive.protocols.warc import Recorder

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(language):
    for page in PAGES:
        code = [found[2] for found in BLOCK.finditer(page.read_text("utf-8")) if found[1] == language]
        if code:
            yield pytest.param(code, id=page.name)


@pytest.fixture
def reader(tmp_path, monkeypatch):
    """A folder as a reader has it: the example's data, and an article of their own."""
    shutil.copytree(ROOT / "examples/data", tmp_path / "examples/data")
    shutil.copy(ROOT / "examples/data/article.html", tmp_path / "story.html")
    (tmp_path / "list.txt").write_text("https://x.com/PortNowhere/status/1857124375242355138\n")
    (tmp_path / "articles.jsonl").write_text('{"id": 1, "file": "story.html"}\n')
    (tmp_path / "addresses.jsonl").write_text('{"url": "https://x.com/PortNowhere/status/1857124375242355138"}\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("code", [*blocks("python")])
def test_the_python_of_a_page_runs(reader, code, capsys):
    names = {"__name__": "page"}
    for block in code:
        exec(compile(block, "page", "exec"), names)
    assert capsys.readouterr().out.strip()


@pytest.mark.parametrize("code", [*blocks("sh")])
def test_the_commands_of_a_page_run(reader, code, capsys):
    """Each command of ours runs in the order of the page, against the example's web and a page for each address."""
    taken_at = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    with Recorder("pages.warc.gz") as recorder:
        for name in ("story", "other-story"):
            body = (reader / "story.html").read_bytes()
            url = f"https://example.org/{name}"
            recorder.write(
                Capture(url=url, status=200, headers=(("Content-Type", "text/html"),), body=body, taken_at=taken_at)
            )
    for line in "\n".join(code).splitlines():
        words = shlex.split(line)
        if words[:1] != ["postarchive"] or "|" in words:
            continue
        arguments = words[1 : words.index(">")] if ">" in words else words[1:]
        offline = (
            ["--web", "examples/data/web.warc.gz", "--web", "pages.warc.gz"]
            if arguments[0] in {"archive", "run"}
            else []
        )
        assert verbs.run([*arguments, *offline]) == 0, line
    capsys.readouterr()


def test_every_verb_and_every_exit_code_is_documented():
    page = (ROOT / "docs/command-line.md").read_text("utf-8")
    assert re.findall(r"^## `(\w+)`", page, re.MULTILINE) == list(cli.VERBS)
    documented = [int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)]
    in_the_file = [int(code) for code in re.findall(r"^    (\d+) +\w", cli.__doc__, re.MULTILINE)]
    assert [code for code in documented if code != verbs.TERMINATED] == in_the_file
    used = {getattr(verbs, name) for name in dir(verbs) if name.isupper() and isinstance(getattr(verbs, name), int)}
    assert used | {0} == set(documented)
    options = set(re.findall(r"`(--[a-z-]+)", page))
    known = {
        name
        for verb in cli.VERBS
        for option in verbs.postarchive.get_command(None, verb).params
        for name in option.opts
    }
    assert options <= known


def test_every_outcome_is_documented():
    page = (ROOT / "docs/how-it-works.md").read_text("utf-8")
    assert re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE) == [str(outcome) for outcome in Outcome]


def test_every_page_is_in_the_contents():
    contents = (ROOT / ".mkdocs.yml").read_text("utf-8")
    listed = re.findall(r"[\w/.-]+\.md", contents)
    docs = ROOT / "docs"
    pages = sorted(str(page.relative_to(docs)) for page in docs.rglob("*.md"))
    decisions = [page for page in pages if re.match(r"decisions/\d{4}-", page)]
    assert len({page[:14] for page in decisions}) == len(decisions), "two decisions have one number"
    assert sorted(listed) == [page for page in pages if page not in decisions]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_inside_lead_somewhere(page):
    for target in re.findall(r"\]\((?!https?://|#)([^)#\s]+)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_the_readme_has_two_lines_to_copy():
    lines = [
        line for line in (ROOT / "README.md").read_text("utf-8").splitlines() if line.startswith("python3 -m venv")
    ]
    assert len(lines) == 2
    assert "examples/archive_article.py" in lines[0]
    assert "pytest" in lines[1]


def test_the_docstrings_heads_become_a_list():
    sys.path.insert(0, str(ROOT / "docs/tools"))
    heads = pytest.importorskip("heads", reason="the documentation's tools are not installed", exc_type=ImportError)
    sys.path.pop(0)
    words = "Do it.\n\nMore words.\n\nShapes:  one\n         goes on.\nErrors:  ValueError."
    assert heads.listed(words) == "Do it.\n\nMore words.\n\n- **Shapes**: one goes on.\n- **Errors**: ValueError."
    assert heads.listed("Do it.") == "Do it."
