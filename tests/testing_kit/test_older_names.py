"""Names that the kit had before: read as ever, with a warning that says the name of now."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_client.testing import Answer, Fault, MockAPI, Request, Server, Talk

SLOW = Answer(body=b"abcdef")


def _drip(mock: MockAPI) -> Any:
    mock.faults.drip(0.25, 3)
    return [fault.chunk_delay for fault in mock.faults.take(Request("GET", "/v1/models"), "/models")]


@pytest.mark.parametrize(
    ("use", "value", "names"),
    [
        (lambda _: Fault(drip=0.25), Fault(chunk_delay=0.25), "drip.*chunk_delay"),
        (lambda _: Fault(chunk_delay=0.25).drip, 0.25, "drip.*chunk_delay"),
        (_drip, [0.25], "drip.*chunk_delay"),
        (
            lambda _: [*Fault(cut_at=2).spoil(SLOW).body],
            [*Fault(cut_at=2).apply(SLOW).body],
            r"spoil.*apply",
        ),
    ],
    ids=["Fault(drip)", "Fault.drip", "faults.drip", "Fault.spoil"],
)
def test_faults(mock: MockAPI, use: Callable[[MockAPI], Any], value: Any, names: str) -> None:
    with pytest.warns(DeprecationWarning, match=names) as caught:
        assert use(mock) == value
    assert [each.filename for each in caught] == [__file__]


def test_a_fault_that_was_given_an_older_name_is_copied_without_a_warning() -> None:
    from attrs import evolve

    with pytest.warns(DeprecationWarning, match="chunk_delay"):
        older = Fault(drip=1.0)
    assert evolve(older, size=3) == Fault(chunk_delay=1.0, size=3)


def test_protocols_of_sockets(mock: MockAPI) -> None:
    with pytest.warns(DeprecationWarning, match="is to go") as caught:

        class Echo(Talk):
            def hear(self, event: Any) -> Iterator[Any]:
                yield event

    assert [str(each.message) for each in caught] == [
        "openai_client.testing.Talk is to go: use WebSocketSession",
        "Echo.hear() is to go: call it receive()",
    ]
    mock.sockets["/echo"] = Echo
    with mock.serve() as server:
        from websockets.sync.client import connect

        headers = {"Authorization": "Bearer none"}
        with connect(f"{server.url.replace('http', 'ws')}/echo", additional_headers=headers) as socket:
            socket.send('{"type": "ping"}')
            assert json.loads(socket.recv()) == {"type": "ping"}
    assert mock.assert_event("ping") == {"type": "ping"}
    with pytest.warns(DeprecationWarning, match=r"assert_said.*assert_event"):
        assert mock.assert_said("ping") == {"type": "ping"}


def test_a_listener_of_the_server(mock: MockAPI) -> None:
    heard: list[str] = []
    with pytest.warns(DeprecationWarning, match=r"tell.*on_request"):
        server = Server(mock, tell=lambda request: heard.append(request.path))
    import openai_client

    with server, openai_client.OpenAI(api_key="none", base_url=server.url) as client:
        client.models.list()
    assert heard == ["/v1/models"]
