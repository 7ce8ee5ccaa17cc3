"""Whatever a server or a network does to a call, and wherever it does it, the error is one of the package."""

from __future__ import annotations

import asyncio
import gzip
import inspect
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import openai_client
from openai_client import APIConnectionError, APIError, APITimeoutError, OpenAIError
from openai_client.testing import Answer, Fault, Reset, Scripted, json_answer
from support.streams import sse

from .client_kinds import ClientKind

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CUT = {
    "length": Answer(raw=HEAD + b"Content-Length: 5000\r\n\r\n" + b"x" * 100),
    "chunk": Answer(raw=HEAD + b"Transfer-Encoding: chunked\r\n\r\n1000\r\n" + b"x" * 100),
    "no chunk": Answer(raw=HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + b"x" * 100),
    "reset": Answer(raw=[HEAD + b"Content-Length: 5000\r\n\r\n" + b"x" * 100, Reset()]),
    "gzip": Answer(
        headers={"content-type": "application/json", "content-encoding": "gzip"},
        body=gzip.compress(b"{}")[:4] + b"no gzip at all" * 9,
    ),
}
MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "us"}


async def settled(value: Any) -> Any:
    """What a method of a response gives, read to its end."""
    if hasattr(value, "__await__"):
        return await value
    if hasattr(value, "__aiter__"):
        return [each async for each in value]
    return list(value) if inspect.isgenerator(value) else value


def reading(
    client_kind: ClientKind, server: Any, read: Callable[[Any], Any], binary: bool = False, **settings: Any
) -> Any:
    """`read(response)` of a response that is still to come."""
    if client_kind.asynchronous:

        async def main() -> Any:
            async with client_kind.client(server, **settings) as client:
                manager = client.with_streaming_response.files.content("f")
                if not binary:
                    manager = client.with_streaming_response.models.retrieve("m")
                async with manager as response:
                    return await settled(read(await response.parse() if binary else response))

        return asyncio.run(main())
    with client_kind.client(server, **settings) as client:
        view = client.with_streaming_response
        with view.files.content("f") if binary else view.models.retrieve("m") as response:
            value = read(response.parse() if binary else response)
            return list(value) if inspect.isgenerator(value) else value


READS: dict[str, Callable[[Any], Any]] = {
    "read": lambda r: r.read(),
    "text": lambda r: r.text(),
    "json": lambda r: r.json(),
    "parse": lambda r: r.parse(),
    "iter_bytes": lambda r: r.iter_bytes(),
    "iter_bytes of a size": lambda r: r.iter_bytes(7),
    "iter_text": lambda r: r.iter_text(),
    "iter_lines": lambda r: r.iter_lines(),
}


@pytest.mark.parametrize("name", READS)
@pytest.mark.parametrize("cut", CUT)
def test_a_body_that_is_cut(client_kind: ClientKind, cut: str, name: str) -> None:
    with Scripted([CUT[cut]]).serve() as server, pytest.raises(APIConnectionError) as caught:
        reading(client_kind, server, READS[name])
    assert caught.value.__cause__ is not None
    assert caught.value.request.url.path == "/v1/models/m"


@pytest.mark.parametrize("name", ["read", "iter_bytes", "iter_text", "iter_lines", "iter_raw"])
@pytest.mark.parametrize("cut", ["length", "reset"])
def test_bytes_that_are_cut(client_kind: ClientKind, cut: str, name: str) -> None:
    method = f"a{name}" if client_kind.asynchronous else name
    with Scripted([CUT[cut]]).serve() as server, pytest.raises(APIConnectionError):
        reading(client_kind, server, lambda content: getattr(content, method)(), binary=True)


@pytest.mark.parametrize("binary", [True, False])
def test_a_file_that_is_cut(client_kind: ClientKind, binary: bool, tmp_path: Path) -> None:
    method = "astream_to_file" if client_kind.asynchronous and binary else "stream_to_file"
    with Scripted([CUT["length"]]).serve() as server, pytest.raises(APIConnectionError):
        reading(client_kind, server, lambda r: getattr(r, method)(tmp_path / "f"), binary=binary)
    assert list(tmp_path.iterdir()) == []


def test_a_body_that_does_not_come(client_kind: ClientKind) -> None:
    slow = Fault(chunk_delay=20, size=3).apply(Answer(body=b"xxxxxxxxxx"))
    with Scripted([slow]).serve() as server, pytest.raises(APITimeoutError):
        reading(client_kind, server, READS["iter_bytes"], timeout=0.2)


NONSENSE = [
    b"",
    b"{",
    b"\xff\xfe\x00",
    b"[" * 100_000,
    b'{"error": ' + b"[" * 900 + b"]" * 900 + b"}",
    b"1" * 5_000,
    b'"\\ud800"',
    b"null",
    b'"text"',
    b"[[[]]]",
    b'{"id": {"id": []}, "data": 3, "choices": {"a": 1}, "usage": []}',
    b'{"data": [null, 1, {"id": 3}], "has_more": "yes", "first_id": {}}',
]
CHARSETS = ["utf-8", "base64", "zlib", "rot13", "undefined", "idna", "punycode", "none", "utf-16", "hex", "é"]


def used(value: Any) -> None:
    """Look at a value as its receiver would."""
    for name in ("id", "data", "choices", "has_next_page"):
        found = getattr(value, name, None)
        if callable(found):
            found()


@pytest.mark.parametrize("status", [200, 400, 503])
@pytest.mark.parametrize("body", NONSENSE, ids=range(len(NONSENSE)))
def test_bodies_that_are_nonsense(client_kind: ClientKind, body: bytes, status: int) -> None:
    """Each is data, text or an error of the package, whatever was asked for."""
    work: list[Callable[[Any], Any]] = [
        lambda c: c.models.retrieve("m"),
        lambda c: c.models.list(),
        lambda c: c.chat.completions.create(model="m", messages=[]),
        lambda c: c.embeddings.create(model="m", input="x"),
        lambda c: c.files.content("f"),
        lambda c: c.get("/x", cast_to=int),
        lambda c: c.get("/x", cast_to=dict[str, int]),
    ]
    reply = Answer(status, {"content-type": "application/json"}, body)
    with Scripted(lambda _: reply).serve() as server:
        for each in work:
            for strict in (False, True):
                with suppress(OpenAIError):
                    used(client_kind.run(server, each, _strict_response_validation=strict))


@pytest.mark.parametrize("charset", CHARSETS)
def test_encodings_that_are_none(client_kind: ClientKind, charset: str) -> None:
    """zlib, for one, would make a body a thousand times as large; the text is read as UTF-8 instead."""
    body = "grün".encode("utf-16" if charset == "utf-16" else "utf-8")
    media = {"content-type": f"text/plain; charset={charset}"}
    whole = [Answer(200, media, body), Answer(400, media, body), *[Answer(200, media, body)] * 3]
    with Scripted(whole).serve() as server:
        assert client_kind.run(server, lambda c: c.get("/x", cast_to=str)) in ("grün", "gr\xc3\xbcn")
        with pytest.raises(openai_client.BadRequestError):
            client_kind.run(server, lambda c: c.get("/x", cast_to=str))
        assert reading(client_kind, server, READS["text"])
        assert "".join(reading(client_kind, server, READS["iter_text"]))
        assert "".join(reading(client_kind, server, READS["iter_lines"]))


@pytest.mark.parametrize("data", [b"{", b"[" * 100_000, b'"\\ud800', b"\xff"])
@pytest.mark.parametrize("fast", [True, False])
def test_events_that_are_nonsense(
    client_kind: ClientKind, data: bytes, fast: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not fast:
        from openai_client._core.foundation import json
        from openai_client._core.streaming import event_reader as reader

        monkeypatch.setattr(json, "fast", None)
        monkeypatch.setattr(reader, "parse", json.loads)
    body = b"data: " + data + b"\n\n" + sse("[DONE]")
    reply = Answer(headers={"content-type": "text/event-stream"}, body=body)

    def work(client: Any) -> Any:
        made = client.chat.completions.create(model="m", messages=[], stream=True)
        if not client_kind.asynchronous:
            return list(made)

        async def run_async() -> Any:
            return [each async for each in await made]

        return run_async()

    message = "Event 1 of the stream is not valid JSON"
    with Scripted([reply]).serve() as server, pytest.raises(APIError, match=message):
        client_kind.run(server, work)


def test_a_good_answer_stays_good(client_kind: ClientKind) -> None:
    for name, read in READS.items():
        with Scripted([json_answer(MODEL)]).serve() as server:
            value = reading(client_kind, server, read)
        assert "".join(map(str, value)) if name.startswith("iter") else value
