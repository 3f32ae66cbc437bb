"""What `import postarchive` offers is what it lists, it is documented, and it loads on first touch."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import postarchive

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "postarchive").rglob("*.py"))


def test_the_list_is_what_is_there():
    assert sorted(postarchive.__all__) == list(postarchive.__all__)
    assert len(set(postarchive.__all__)) == len(postarchive.__all__)
    assert set(postarchive.__all__) == set(postarchive._HOME)
    assert set(postarchive.__all__) <= set(dir(postarchive))


@pytest.mark.parametrize("name", postarchive.__all__)
def test_every_name_is_documented_where_it_lives(name):
    value = getattr(postarchive, name)
    assert value is getattr(import_module(postarchive._HOME[name]), name)
    assert (inspect.getdoc(value) or "").partition("\n")[0].endswith((".", ":", ","))


def test_type_checkers_see_the_same_names():
    tree = ast.parse((ROOT / "postarchive/__init__.py").read_text("utf-8"))
    checked = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.name for node in checked.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert seen == set(postarchive.__all__)


def test_what_is_not_offered_says_so():
    with pytest.raises(AttributeError, match="has no attribute 'archiv'"):
        _ = postarchive.archiv


def test_a_star_brings_the_list_and_no_more():
    code = "from postarchive import *; import postarchive; print(set(postarchive.__all__) <= set(dir()))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "True\n"


@pytest.mark.parametrize("name", postarchive.__all__)
def test_every_method_of_an_open_door_is_documented(name):
    members = vars(getattr(postarchive, name)) if inspect.isclass(getattr(postarchive, name)) else {}
    methods = {key: value for key, value in members.items() if inspect.isfunction(value) and not key.startswith("_")}
    assert [key for key, value in methods.items() if not value.__doc__] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_says_in_its_first_line_what_it_is_for(path):
    source = path.read_text("utf-8")
    assert not source.strip() or ast.get_docstring(ast.parse(source))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_can_be_held_in_the_head(path):
    assert path.name not in {"utils.py", "helpers.py", "common.py"}
    generated = path.name == "months.py"
    assert generated or len(path.read_text("utf-8").splitlines()) <= 400


def test_the_package_says_that_it_is_typed():
    assert (ROOT / "postarchive/py.typed").exists()
