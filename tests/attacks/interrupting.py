"""Ending calls from outside: tasks are cancelled, and what blocks is interrupted by a signal, as by Ctrl-C."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from .attack import ENDLESS, Outcome, Work, perform, perform_later
from .invariants import sockets
from .transports import Transport


class Interrupted(BaseException):
    """What the signal raises."""


def interrupted(transport: Transport, work: Work, reached: Callable[[], object]) -> Work:
    """Begins a call, and ends it from outside when `reached()` has come back."""

    def run_sync(client: Any) -> None:
        caller, ended = threading.get_ident(), threading.Event()

        def interrupt() -> None:
            reached()
            while not ended.wait(0.01):  # a signal just before the call blocks is noticed after it only
                signal.pthread_kill(caller, signal.SIGUSR1)

        thread = threading.Thread(target=interrupt)
        with _raising():
            thread.start()
            try:
                perform(Outcome(), work, client)
            except Interrupted:
                return
            finally:
                ended.set()
                thread.join()
        raise AssertionError("the call was not interrupted")

    async def run_async(client: Any) -> None:
        task = asyncio.ensure_future(perform_later(Outcome(), work, client))
        waiting = asyncio.ensure_future(asyncio.to_thread(reached))
        await asyncio.wait((task, waiting), return_when=asyncio.FIRST_COMPLETED)
        task.cancel()
        await waiting
        await asyncio.wait([task], timeout=ENDLESS)
        assert task.cancelled()

    return run_async if transport.asynchronous else run_sync


@contextmanager
def _raising() -> Iterator[None]:
    """The first signal raises."""
    raised = False

    def handler(*_: object) -> None:
        nonlocal raised
        if not raised:
            raised = True
            raise Interrupted

    before = signal.signal(signal.SIGUSR1, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGUSR1, before)


def connecting(before: int) -> None:
    """Wait until more sockets than `before` are connecting: nothing else tells of it."""
    until = time.monotonic() + ENDLESS
    while sockets(set()) <= before:
        assert time.monotonic() < until
        time.sleep(0.001)
