"""What must hold after every attack, whatever it was: checked here and nowhere else."""

from __future__ import annotations

import asyncio
import gc
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from faults.ways import KEY, held
from openai_client import APIConnectionError, IncompleteStreamError, OpenAIError


class Peer(Protocol):
    """What an attack comes from: a server on this machine."""

    port: int


def check_error(error: BaseException) -> None:
    """What a call raised is an error of the package, says its cause where it has one, and tells no secret."""
    assert isinstance(error, OpenAIError), f"a call raised {error!r}"
    if isinstance(error, APIConnectionError) and not isinstance(error, IncompleteStreamError):
        assert error.__cause__ is not None, f"{error!r} does not say why"
    request = getattr(error, "request", None)
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(getattr(request, "headers", ""))
    assert KEY not in shown, "an error shows the key"


async def check_loop() -> None:
    """No task is left on the running loop but the one that asks."""
    left = asyncio.all_tasks() - {asyncio.current_task()}
    assert not left, f"tasks are left: {left}"


@contextmanager
def nothing_left(*peers: Any) -> Iterator[None]:
    """Sockets are closed by who opened them, none is left, and nobody complains behind our back."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        gc.freeze()  # what was there before is left out of the collections, which take long otherwise
        yield
        gc.collect()
        left = sum(held(each) for each in peers)
    assert left == 0, f"{left} sockets are left"
    assert [str(each.message) for each in said] == []
