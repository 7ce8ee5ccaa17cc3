"""What is called an event is what arrives: `isinstance` tells events apart by their public names."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from openai_client._core.foundation.lazy import load
from openai_client._core.models.codec import decoder
from openai_client._core.models.model import Model
from openai_client.resources import responses
from openai_client.sockets import realtime
from specloom.ir import Shape
from specloom.planning.annotations import home
from support.apis import openai
from wire.synth import Synth

_API = openai().api
_SYNTH = Synth(_API, full=True, request=False)
_SOCKET = next(socket for socket in _API.sockets if socket.name == "realtime")
_STREAM = next(op.stream for op in _API.operations if op.key == "post /responses")
assert _STREAM is not None and responses._CREATE.stream is not None
_ELSEWHERE = {
    "TranscriptionSessionUpdatedEvent": "the description of the socket does not have it",
    "ResponsesClientEvent": "what the client says over the socket of responses",
}


def _arriving(union: Shape, spec: str) -> set[type[Any]]:
    """The classes that the members of a union are decoded to."""
    return {type(decoder(spec)(value)) for value, _ in _SYNTH.variants(union)}


def _sent(union: Shape) -> set[type[Any]]:
    """The classes that the members of a union have; nothing decodes what is sent."""
    names = [_API.types[key].answer for _, key in _SYNTH.variants(union)]
    return {load(f"{home(name, 'answer')}:{name.identifier}") for name in names if name is not None}


_REALTIME = _arriving(_SOCKET.server, realtime.INFO.events) | _sent(_SOCKET.client)
_RESPONSES = _arriving(_STREAM.event, responses._CREATE.stream.event)


@pytest.mark.parametrize(
    ("package", "known"),
    [("realtime", _REALTIME), ("beta.realtime", _REALTIME), ("responses", _RESPONSES)],
    ids=["realtime", "beta.realtime", "responses"],
)
def test_the_class_of_an_event_is_what_arrives(package: str, known: set[type[Any]]) -> None:
    module = importlib.import_module(f"openai_client.types.{package}")
    called = {name: getattr(module, name) for name in dir(module) if name.endswith("Event")}
    events = {n: kind for n, kind in called.items() if isinstance(kind, type) and issubclass(kind, Model)}
    assert len(events) > 20
    assert {n: k for n, k in events.items() if k not in known and n not in _ELSEWHERE} == {}
