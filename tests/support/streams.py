"""Streams of the mini package over a real connection, sync or async, read to whatever end they come to."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from attrs import define, field

from openai_client.testing import Answer, Pause, Scripted, Server
from openai_client.testing.scripted import Handler

from .loops import KINDS, run

Core = Callable[[str], Any]
MODES = KINDS
CHUNK = "types.chat._models:ChatCompletionChunk"


@define
class Played:
    """What came of a stream."""

    events: list[Any] = field(factory=list[Any])
    error: Exception | None = None
    stream: Any = None
    server: Server | None = None


def info(core: Core, **stream_options: Any) -> Any:
    """A stream that is ended by [DONE], unless something else is said."""
    return core("requests.endpoint").StreamInfo(
        CHUNK, flag="stream", **{"end": ("[DONE]",), **stream_options}
    )


def endpoint(core: Core, **stream_options: Any) -> Any:
    return core("requests.endpoint").Endpoint(
        "POST", "/talks", body="stream background", stream=info(core, **stream_options)
    )


def play(
    mini: Any,
    mode: str,
    script: Handler | list[Answer],
    what: Any,
    *arguments: Any,
    max_retries: int = 2,
    timeout: float = 20,
    **options: Any,
) -> Played:
    """Call an endpoint and read the stream it gives."""
    played = Played()
    with Scripted(script).serve() as played.server:
        settings = {"base_url": played.server.origin, "max_retries": max_retries, "timeout": timeout}
        call = what.call({"stream": True, **options}, *arguments)
        if mode == "sync":
            with mini.Client(**settings) as client:
                try:
                    played.stream = client._engine.run(call)
                    for event in played.stream:
                        played.events.append(event)
                except Exception as error:
                    played.error = error
        else:

            async def main() -> None:
                async with mini.AsyncClient(**settings) as client:
                    try:
                        played.stream = await client._engine.run(call)
                        async for event in played.stream:
                            played.events.append(event)
                    except Exception as error:
                        played.error = error

            run(main(), mode)
    return played


def sse(*values: Any) -> bytes:
    """Events on the wire: (name, data) pairs, strings as they are, other values as JSON."""
    text = ""
    for value in values:
        if isinstance(value, tuple):
            text += f"event: {value[0]}\n"
            value = value[1]
        text += f"data: {value if isinstance(value, str) else json.dumps(value)}\n\n"
    return text.encode()


def streamed(*values: Any, pause: float = 0.0) -> Answer:
    """Events as an answer, one chunk each, with pauses between."""
    pieces: list[bytes | Pause] = []
    for value in values:
        pieces += [sse(value), *([Pause(pause)] if pause else [])]
    return Answer(headers={"content-type": "text/event-stream"}, body=pieces)
