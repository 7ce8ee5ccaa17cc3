"""Answers whose bodies are compressed: all that is real is read, and no bomb."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable
from typing import Any

import pytest

import openai_client
from openai_client.testing import Answer, Scripted
from support.streams import sse

from .client_kinds import ClientKind, let_go

MB = 1 << 20
CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}
Refused = openai_client.APIResponseValidationError


def squeezed(count: int, rounds: int = 1) -> bytes:
    """So many megabytes of zeros."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    zeros = bytes(MB)
    body = b"".join([packer.compress(zeros) for _ in range(count)]) + packer.flush()
    for _ in range(rounds - 1):
        body = gzip.compress(body)
    return body


def bare(data: bytes) -> bytes:
    """deflate without a header, as some servers send it."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "GZip": gzip.compress,
    "deflate": zlib.compress,
    "deflate ": bare,
    "identity": lambda data: data,
    "x-warp": lambda data: data,
    "gzip, gzip": lambda data: gzip.compress(gzip.compress(data)),
    "gzip, deflate": lambda data: zlib.compress(gzip.compress(data)),
    "deflate,identity,gzip,gzip,gzip": lambda data: gzip.compress(
        gzip.compress(gzip.compress(zlib.compress(data)))
    ),
}

BOMBS = {"gzip": squeezed(150), "gzip, gzip": squeezed(400, 2)}
"""By their content-encoding. 64 MiB and 200 bytes for each that came make 94 of the first, 64 of the second."""


def encoded(coding: str, body: bytes, media: str = "application/json", status: int = 200) -> Answer:
    return Answer(status, {"content-type": media, "content-encoding": coding}, body)


@pytest.fixture(params=["its own way", "httpx's transport"])
def settings(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Of the client: a transport of httpx's is what HTTP/2 is spoken over."""
    return {"http2": request.param != "its own way"}


@pytest.mark.parametrize("coding", CODINGS)
def test_codings(own: ClientKind, settings: dict[str, Any], coding: str) -> None:
    body = json.dumps({"text": "warp and weft " * 1000}).encode()
    with Scripted([encoded(coding, CODINGS[coding](body))]).serve() as server:
        assert own.run(server, lambda c: c.get("/a", cast_to=dict), **settings) == json.loads(body)


@pytest.mark.parametrize("size", [None, 1, 1000])
def test_pieces_of_a_size(own: ClientKind, size: int | None) -> None:
    body = bytes(range(256)) * 40

    def work(client: Any) -> Any:
        got = client.files.with_streaming_response.content("f")
        if not own.asynchronous:
            with got as response:
                return list(response.iter_bytes(size))

        async def main() -> Any:
            async with got as response:
                return [each async for each in response.iter_bytes(size)]

        return main()

    with Scripted([encoded("gzip", gzip.compress(body), "application/octet-stream")]).serve() as server:
        pieces = own.run(server, work)
    assert b"".join(pieces) == body
    assert size is None or {len(each) for each in pieces[:-1]} == {size}


def test_events_as_they_come(own: ClientKind) -> None:
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    pieces = [packer.compress(sse(CHUNK)) + packer.flush(zlib.Z_SYNC_FLUSH) for _ in range(3)]
    pieces.append(packer.compress(sse("[DONE]")) + packer.flush())
    answer = Answer(200, {"content-type": "text/event-stream", "content-encoding": "gzip"}, iter(pieces))

    def work(client: Any) -> Any:
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        if not own.asynchronous:
            return [each.id for each in stream]

        async def main() -> Any:
            return [each.id async for each in await stream]

        return main()

    with Scripted([answer]).serve() as server:
        assert own.run(server, work) == ["c"] * 3


def test_a_stream_that_is_left(own: ClientKind) -> None:
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    body = packer.compress(sse(*[CHUNK] * 1000)) + packer.flush(zlib.Z_SYNC_FLUSH)
    answer = Answer(200, {"content-type": "text/event-stream", "content-encoding": "gzip"}, iter([body]))

    def work(client: Any) -> Any:
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        if not own.asynchronous:
            with stream as events:
                return next(iter(events)).id

        async def main() -> Any:
            async with await stream as events:
                return (await anext(aiter(events))).id

        return main()

    with Scripted([answer]).serve() as server:
        assert own.run(server, work) == "c"
        assert let_go(server)


def test_regular_answers_pass(own: ClientKind) -> None:
    """What every element repeats becomes as short as a bomb does."""
    body = b"[" + b"0.0, " * 10_000_000 + b"0.0]"
    packed = gzip.compress(body)
    assert len(body) > 600 * len(packed)
    with Scripted([encoded("gzip", packed, "application/octet-stream")]).serve() as server:
        assert own.run(server, lambda client: client.files.content("f")).content == body


@pytest.mark.parametrize("coding", BOMBS)
class TestBombs:
    def test_whole(self, own: ClientKind, settings: dict[str, Any], coding: str) -> None:
        with Scripted(lambda _: encoded(coding, BOMBS[coding])).serve() as server:
            assert peak(own, server, lambda client: client.get("/a", cast_to=dict), **settings) < 110 * MB
            assert len(server.requests) == 1  # another attempt would get the same

    def test_an_error_s(self, own: ClientKind, coding: str) -> None:
        with Scripted(lambda _: encoded(coding, BOMBS[coding], status=503)).serve() as server:
            assert peak(own, server, lambda client: client.get("/a", cast_to=dict)) < 110 * MB

    def test_a_redirect_s(self, own: ClientKind, coding: str) -> None:
        headers = {"location": "/there", "content-encoding": coding}
        with Scripted(lambda _: Answer(307, headers, BOMBS[coding])).serve() as server:
            assert peak(own, server, lambda client: client.get("/a", cast_to=dict)) < 110 * MB

    def test_events(self, own: ClientKind, coding: str) -> None:
        def work(client: Any) -> Any:
            stream = client.chat.completions.create(model="m", messages=[], stream=True)
            if not own.asynchronous:
                return list(stream)

            async def main() -> Any:
                return [each async for each in await stream]

            return main()

        with Scripted(lambda _: encoded(coding, BOMBS[coding], "text/event-stream")).serve() as server:
            assert peak(own, server, work) < 220 * MB  # a line that does not end is gathered
            assert len(server.requests) == 1

    def test_pieces(self, own: ClientKind, settings: dict[str, Any], coding: str) -> None:
        def work(client: Any) -> Any:
            got = client.files.with_streaming_response.content("f")
            if not own.asynchronous:
                with got as response:
                    return sum(len(each) for each in response.iter_bytes())

            async def main() -> Any:
                async with got as response:
                    return sum([len(each) async for each in response.iter_bytes()])

            return main()

        with Scripted([encoded(coding, BOMBS[coding])]).serve() as server:
            assert peak(own, server, work, **settings) < 10 * MB


def peak(own: ClientKind, server: Any, work: Callable[[Any], Any], **settings: Any) -> int:
    """Bytes that a refused answer took at most."""
    tracemalloc.start()
    try:
        with pytest.raises(Refused, match="longer than 64 MiB and 200 times what came"):
            own.run(server, work, max_retries=2, **settings)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_too_many_rounds(own: ClientKind) -> None:
    body = b"{}"
    for _ in range(6):
        body = gzip.compress(body)
    with Scripted([encoded(", ".join(["gzip"] * 6), body)]).serve() as server:
        with pytest.raises(Refused, match="more than 5 codings"):
            own.run(server, lambda client: client.get("/a", cast_to=dict), max_retries=2)
        assert len(server.requests) == 1


@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, gzip"])
def test_bodies_that_are_not_so_coded(own: ClientKind, settings: dict[str, Any], coding: str) -> None:
    with (
        Scripted([encoded(coding, b"\xff" * 50)]).serve() as server,
        pytest.raises(openai_client.APIConnectionError) as caught,
    ):
        own.run(server, lambda client: client.get("/a", cast_to=dict), **settings)
    assert type(caught.value.__cause__).__name__ == "DecodingError"
