"""What all tests share: the way to the labelled data, which a plain clone does not have."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from postarchive.contract import Flow
    from postarchive.errors import FetchError
    from postarchive.model import Capture, Request

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("POSTARCHIVE_SHARED", ROOT.parent / "shared"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of labelled pages and recorded answers; a test that asks for it is skipped where there is none."""
    if not (SHARED / "corpus").is_dir():
        if os.environ.get("POSTARCHIVE_REQUIRE_SHARED"):
            pytest.fail(f"the labelled data is missing: no {SHARED}/corpus (set POSTARCHIVE_SHARED to where it lies)")
        pytest.skip(f"no labelled data in {SHARED}; set POSTARCHIVE_SHARED to where it lies")
    return SHARED


@pytest.fixture(params=[False, True], ids=["plain", "fast"])
def fast(request: pytest.FixtureRequest) -> bool:
    """Both ways in which connections are opened: httpcore's, and aiohttp's where the extra `[fast]` is installed."""
    if request.param:
        pytest.importorskip("aiohttp", reason="the extra [fast] is not installed")
    return bool(request.param)


@pytest.fixture(scope="session")
def drive() -> Callable[..., tuple[Any, list[str]]]:
    """Drive a flow by hand: `answer` is called with each request and gives a capture, or the error to throw in."""
    return _drive


def _drive(flow: Flow[Any], answer: Callable[[Request], Capture | FetchError]) -> tuple[Any, list[str]]:
    asked: list[str] = []
    try:
        request = next(flow)
        while True:
            asked.append(request.url)
            reply = answer(request)
            request = flow.throw(reply) if isinstance(reply, Exception) else flow.send(reply)
    except StopIteration as end:
        return end.value, asked
