"""Where an example plays: against the API in memory, or with --live against the real service."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, TypeAlias

from openai_client import OpenAI
from openai_client.testing import MockAPI

Rehearse: TypeAlias = Callable[[MockAPI], Any]
"""Tells the API in memory what to say."""


def is_live() -> bool:
    """Whether --live was given; ends the program when there is no key for it."""
    if "--live" not in sys.argv[1:]:
        return False
    if not os.environ.get("OPENAI_API_KEY"):
        sys.exit("--live talks to the real service: set OPENAI_API_KEY")
    return True


@contextmanager
def stage(rehearse: Rehearse | None = None, **settings: Any) -> Generator[OpenAI, None, None]:
    """A client of the real service with --live; else one of the API in memory, whatever the environment holds."""
    if is_live():
        with OpenAI(**settings) as client:
            yield client
        return
    with rehearsal(rehearse) as address, OpenAI(**address, **settings) as client:
        yield client


@contextmanager
def rehearsal(rehearse: Rehearse | None = None) -> Generator[dict[str, Any], None, None]:
    """The API in memory on a port of this machine: the settings of a client that talks to it."""
    # Custom headers, organization and the like are the environment's affair; offline there is none.
    for name in [name for name in os.environ if name.startswith("OPENAI_")]:
        del os.environ[name]
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"  # nor does a proxy stand between
    mock = MockAPI()
    if rehearse is not None:
        rehearse(mock)
    with mock.serve() as server:
        yield {"base_url": server.url, "api_key": mock.key}


def folder() -> Path:
    """Where an example writes: the first argument that is no option, else a new temporary folder."""
    given = next((each for each in sys.argv[1:] if not each.startswith("-")), None)
    return Path(given or mkdtemp(prefix="openai-client-example-"))
