"""Answers that come before the request has gone out whole: they are told, and the connection is not used again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import frozen

from openai_client import APIStatusError

from .attack import Work, attack, cases
from .server import (
    HostileServer,
    Script,
    Step,
    answer,
    deaf,
    end,
    head,
    hold,
    model,
    reset,
    rest,
    serve,
    some,
)
from .transports import SECONDS, Transport

SIZE = 12_000_000
"""Bytes: more than all buffers on the way."""
LARGE = answer(b'{"error": {"message": "too large"}}', status="413 Large")
LARGE_AND_OVER = answer(b'{"error": {"message": "too large"}}', "Connection: close", status="413 Large")
TOLD = {"status"}
LOST = TOLD | {"lost"}


@frozen
class Case:
    """What the server does to a large request, and how the call may end; `theirs` where others write requests."""

    name: str
    script: Script
    must: set[str] = TOLD
    theirs: set[str] = LOST


REFUSALS = [
    Case("after the head, and reads on", (head, LARGE_AND_OVER, hold)),
    Case("after the head, and is over", (head, LARGE_AND_OVER, end, hold)),
    Case("after the head, and reads no further", (head, LARGE_AND_OVER, deaf), theirs=LOST | {"timeout"}),
    Case("after the head, and goes on", (head, LARGE, rest, serve)),
    Case("before the head", (LARGE_AND_OVER, hold), LOST),
    Case("after a few bytes", (some, LARGE_AND_OVER, hold)),
    Case("after 100", (head, b"HTTP/1.1 100 Continue\r\n\r\n", LARGE_AND_OVER, hold)),
    Case("and is gone", (head, LARGE_AND_OVER), LOST),
    Case("and a reset", (head, LARGE_AND_OVER, reset), LOST),
    Case("in half", (head, LARGE_AND_OVER[:-9], end, hold), LOST),
    Case("nonsense", (head, b"nonsense\r\n\r\n", hold), {"lost"}, {"lost"}),
    Case("nothing, and is over", (head, end, hold), {"lost"}, {"lost"}),
    Case("nothing, and is gone", (head,), {"lost"}, {"lost"}),
    Case("nothing, and a reset", (head, reset), {"lost"}, {"lost"}),
    Case("nothing, and reads no further", (head, deaf), {"timeout"}, {"timeout", "lost"}),
]


def upload(content: Any) -> Work:
    """A file."""
    return lambda client: client.files.create(file=("name", content), purpose="batch")


def ask(client: Any) -> Any:
    """A large question."""
    return client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x" * SIZE}])


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A large file."""
    made = tmp_path_factory.mktemp("large") / "large.bin"
    made.write_bytes(b"x" * SIZE)
    return made


@cases(REFUSALS)
@pytest.mark.parametrize("kind", ["json", "bytes", "path"])
def test_refusals(transport: Transport, case: Case, kind: str, path: Path) -> None:
    timeout = httpx.Timeout(SECONDS, write=0.3, read=1)
    work = ask if kind == "json" else upload(path if kind == "path" else b"x" * SIZE)
    with HostileServer(case.script) as server:
        (outcome,) = attack(transport, server, work, timeout=timeout)
        assert outcome.end in (case.must if transport.own else case.theirs)
        if outcome.end == "status":
            assert isinstance(outcome.error, APIStatusError)
            assert (outcome.error.status_code, str(outcome.error)) == (413, "too large")


STEPS: list[tuple[str, Script]] = [
    ("refused", (LARGE_AND_OVER, hold)),
    ("refused and gone", (LARGE_AND_OVER, end)),
    ("done", (model("early"), rest, serve)),
]


@pytest.mark.parametrize(("name", "steps"), STEPS, ids=[name.replace(" ", "-") for name, _ in STEPS])
def test_a_body_that_comes_after_its_answer(transport: Transport, name: str, steps: Script) -> None:
    """The answer is there before the first piece; a success is none as long as the request has not gone out."""
    answered = threading.Event()

    def content() -> Iterator[bytes]:
        assert answered.wait(SECONDS)
        yield b"x" * 100
        yield b"x" * 100

    tell: Step = lambda _: answered.set()  # noqa: E731
    with HostileServer((head, steps[0], tell, *steps[1:])) as server:
        (outcome,) = attack(transport, server, upload(content()), _strict_response_validation=False)
        assert outcome.end in ({"early", "lost"} if name == "done" else LOST)


def test_a_body_that_fails_after_its_answer(transport: Transport) -> None:
    """Whose error it is decides: the caller's own comes as it is."""

    class OwnError(Exception):
        pass

    def content() -> Iterator[bytes]:
        yield b"x" * 100
        raise OwnError

    def work(client: Any) -> Any:
        if not transport.asynchronous:
            with pytest.raises(OwnError):
                upload(content())(client)
            return None

        async def run_async() -> None:
            with pytest.raises(OwnError):
                await upload(content())(client)

        return run_async()

    with HostileServer((head, hold)) as server:
        attack(transport, server, work)
