"""A process that is killed at any moment leaves a good archive with all that it had told, and another finishes its work."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <unistd.h>

/* Dies at the n-th call of a kind: 0 syncs, 1 renames, 2 unlinks, 3 writes. Armed from Python. */
static long left[4];
void kill_at(int kind, long n) { left[kind] = n; }
static void reached(int kind) { if (left[kind] && --left[kind] == 0) kill(getpid(), SIGKILL); }

#define WATCH(kind, result, name, takes, gives) \
    result name takes { static result (*real) takes; if (!real) real = dlsym(RTLD_NEXT, #name); reached(kind); return real gives; }
WATCH(0, int, fsync, (int fd), (fd))
WATCH(0, int, fdatasync, (int fd), (fd))
WATCH(1, int, rename, (const char *from, const char *to), (from, to))
WATCH(2, int, unlink, (const char *path), (path))
WATCH(3, ssize_t, pwrite, (int fd, const void *from, size_t size, off_t at), (fd, from, size, at))
WATCH(3, ssize_t, pwrite64, (int fd, const void *from, size_t size, off64_t at), (fd, from, size, at))
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not sys.platform.startswith("linux") or not shutil.which("cc"), reason="needs Linux and a C compiler"
    ),
]


@pytest.fixture(scope="module")
def shim(tmp_path_factory):
    folder = tmp_path_factory.mktemp("shim")
    (folder / "shim.c").write_text(SHIM)
    subprocess.run(["cc", "-shared", "-fPIC", "-o", "shim.so", "shim.c", "-ldl"], cwd=folder, check=True)
    return folder / "shim.so"


# How often a run syncs and commits at the least: what the schedule says it covers, it must have met.
LEAST = {
    "syncs": {"sync": 15, "rename": 0, "unlink": 1},
    "writes": {"write": 100},
    "commits": {"before": 11, "after": 11},
    "moments": {"killed": 10},
    "together": {"rounds": 3},
}


@pytest.mark.parametrize("what", LEAST)
def test_what_was_told_is_there_and_another_finishes(tmp_path, shim, what):
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("killed.py"), tmp_path, what],
        env={**os.environ, "LD_PRELOAD": str(shim)},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    print(what, found)
    assert {name: number >= LEAST[what][name] for name, number in found.items()} == dict.fromkeys(LEAST[what], True)
