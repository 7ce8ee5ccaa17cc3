"""What must hold after every attack, whatever it was: checked here and nowhere else."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Protocol

from network.client_kinds import KEY
from openai_client import APIConnectionError, IncompleteStreamError, OpenAIError
from openai_client._core.foundation.errors import RedirectError
from support.platforms import need_proc

SYN_SENT = b"\2"
"""State of a socket that is connecting, as Linux has it."""


class Peer(Protocol):
    """What an attack comes from: a server on this machine."""

    port: int


def check_error(error: BaseException) -> None:
    """What a call raised is an error of the package, says its cause where it has one, and tells no secret."""
    if not isinstance(error, OpenAIError):
        raise AssertionError(f"a call raised {error!r}") from error
    own_words = (IncompleteStreamError, RedirectError)
    if isinstance(error, APIConnectionError) and not isinstance(error, own_words):
        assert error.__cause__ is not None, f"{error!r} does not say why"
    request = getattr(error, "request", None)
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(getattr(request, "headers", ""))
    assert KEY not in shown, "an error shows the key"


async def check_loop() -> None:
    """No task is left on the running loop but the one that asks."""
    left = asyncio.all_tasks() - {asyncio.current_task()}
    assert not left, f"tasks are left: {left}"


@contextmanager
def nothing_left(*peers: Peer, untidy: bool = False) -> Iterator[None]:
    """Sockets are closed by who opened them, none is left, and nobody complains behind our back.

    `untidy`: the collector may be the one who closes them.
    """
    ports = {each.port for each in peers}
    with warnings.catch_warnings(record=True) as caught_warnings:
        warnings.simplefilter("always")
        gc.freeze()  # what was there before is left out of the collections, which take long otherwise
        before = sockets(ports)
        yield
        gc.collect()
        left = sockets(ports) - before
    assert left <= 0, f"{left} sockets are left"
    messages = [
        str(each.message) for each in caught_warnings if not (untidy and each.category is ResourceWarning)
    ]
    assert not messages, f"somebody complains: {messages}"


def sockets(ports: set[int]) -> int:
    """How many sockets of this process are connected to these ports, or are connecting to anything."""
    need_proc()
    found = 0
    for name in os.listdir("/proc/self/fd"):
        with suppress(OSError, ValueError):
            if os.readlink(f"/proc/self/fd/{name}").startswith("socket:"):
                with socket.socket(fileno=os.dup(int(name))) as each:
                    found += each.family in (socket.AF_INET, socket.AF_INET6) and _counts(each, ports)
    return found


def _counts(each: socket.socket, ports: set[int]) -> bool:
    try:
        port: int = each.getpeername()[1]
    except OSError:
        return each.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1) == SYN_SENT
    return port in ports
