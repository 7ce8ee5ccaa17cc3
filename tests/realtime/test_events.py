"""Every event of the contract travels: those of the client are sent, those of the server received, typed."""

from __future__ import annotations

from typing import Any

import pytest

from openai_client._core.models.model import Unknown
from specloom.ir import Alias, Model, Ref, Shape
from support.apis import openai
from wire.synth import Synth

from .conftest import ClientKind, Converse
from .desk import ServerSocket, desk

API = openai().api
SOCKETS = {socket.name: socket for socket in API.sockets}


def events(shape: Shape, *, full: bool, request: bool) -> list[tuple[dict[str, Any], str]]:
    """A value of each variant, and the key of its model."""
    declared = API.types[shape.key] if isinstance(shape, Ref) else None
    synth = Synth(API, full=full, request=request)
    if isinstance(declared, Model):
        assert isinstance(shape, Ref)
        return [(synth.value(shape), shape.key)]
    assert isinstance(declared, Alias) and isinstance(shape, Ref)
    return [(value, key) for value, key in synth.variants(shape)]


@pytest.mark.parametrize("full", [False, True], ids=["least", "most"])
@pytest.mark.parametrize("name", list(SOCKETS))
def test_every_event_of_the_client_is_sent(talk: Converse, name: str, full: bool) -> None:
    sent_events = [value for value, _ in events(SOCKETS[name].client, full=full, request=True)]

    async def script(line: ServerSocket) -> None:
        for _ in range(2 * len(sent_events)):
            await line.receive()
        await line.close()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await client_kind.run_sync(_connect(client, name).enter())
        for event in sent_events:
            await client_kind.run_sync(connection.send(event))
            await client_kind.run_sync(_method(connection, event["type"])(**_arguments(event)))
        assert await client_kind.all(connection) == []
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)
    assert server.heard == [event for event in sent_events for _ in range(2)]
    assert (
        len({event["type"] for event in sent_events})
        == {"realtime": 11, "responses": 1, "translations": 3}[name]
    )


@pytest.mark.parametrize("full", [False, True], ids=["least", "most"])
@pytest.mark.parametrize("name", list(SOCKETS))
def test_every_event_of_the_server_is_received(talk: Converse, name: str, full: bool) -> None:
    wanted = events(SOCKETS[name].server, full=full, request=False)
    found: list[Any] = []

    async def script(line: ServerSocket) -> None:
        await line.say(*(value for value, _ in wanted))
        await line.close()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await client_kind.run_sync(_connect(client, name).enter())
        found.extend(await client_kind.all(connection))
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)
    assert [event.to_dict() for event in found] == [value for value, _ in wanted]
    assert len({value["type"] for value, _ in wanted}) >= (7 if name == "translations" else 41)
    for event, (_, key) in zip(found, wanted, strict=True):
        answer = API.types[key].answer
        assert answer is not None
        assert type(event).__name__ == answer.identifier


def test_events_that_are_newer_than_the_package_are_kept(talk: Converse) -> None:
    async def script(line: ServerSocket) -> None:
        await line.say({"type": "session.sung", "song": ["la"]}, {"no": "type"})
        await line.close()

    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await client_kind.run_sync(client.realtime.connect(model="m").enter())
        sung, untyped = await client_kind.all(connection)
        assert isinstance(sung, Unknown)
        assert (sung.type, sung.song) == ("session.sung", ["la"])
        assert untyped.no == "type"
        await client_kind.run_sync(connection.close())

    with desk(script) as server:
        talk(server, work)


def _connect(client: Any, name: str) -> Any:
    if name == "translations":
        return client.realtime.translations.connect(model="m")
    return client.realtime.connect(model="m") if name == "realtime" else client.responses.connect()


def _method(connection: Any, kind: str) -> Any:
    for part in kind.split("."):
        connection = getattr(connection, part)
    return connection


def _arguments(event: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in event.items() if name != "type"}
