"""Every operation of the contract is answered validly and accepted by our client, in process."""

from __future__ import annotations

import json
from operator import attrgetter
from typing import Any

import httpx
import pytest

from openai_client import OpenAI
from openai_client.testing import MockAPI, Request
from specloom.ir import Operation
from support.apis import openai
from support.bench import as_data, unknowns
from wire import exchanges
from wire.checker import Checker

_OPERATIONS = openai().api.operations
_CHECKER = Checker(openai().document, None, "/v1")

# What the service really says and the contract does not know of.
_UNKNOWN = {
    "post /embeddings": "embeddings as base64, which our client asks for",
    "post /completions": "chunks of texts, whose reason to finish is null until it is known",
}

each_operation = pytest.mark.parametrize("op", _OPERATIONS, ids=lambda op: op.key)
both = pytest.mark.parametrize("full", [False, True], ids=["sparse", "full"])


class Heard(httpx.BaseTransport):
    """Passes requests on and keeps what was answered."""

    def __init__(self, mock: MockAPI) -> None:
        self._inner = mock.transport()
        self.answers: list[httpx.Response] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._inner.handle_request(request)
        self.answers.append(response)
        return response


def _asked(op: Operation, full: bool, stream: bool = False) -> tuple[Any, list[httpx.Response]]:
    mock = MockAPI(invent=True)
    heard = Heard(mock)
    client = OpenAI(
        api_key="k",
        admin_api_key="a",
        base_url="http://mock.invalid/v1",
        max_retries=0,
        http_client=httpx.Client(transport=heard),
    )
    given = exchanges.arguments(openai().api, op, full=full, stream=stream)
    method = attrgetter(".".join((*op.resource, op.name)))(client)
    made = method(**given.path, **given.keywords)
    result = list(made) if stream else made
    return result, heard.answers


@both
@each_operation
def test_an_answer_is_valid(op: Operation, full: bool) -> None:
    result, answers = _asked(op, full)
    assert len(answers) == 1
    assert not list(unknowns(result))
    if op.answer.kind == "json" and op.key not in _UNKNOWN and "json" in answers[0].headers["content-type"]:
        assert _CHECKER.check_answer(answers[0].json(), op.method, op.key.partition(" ")[2]) == []


@pytest.mark.parametrize("op", [op for op in _OPERATIONS if op.stream], ids=lambda op: op.key)
def test_a_stream_is_valid_and_whole(op: Operation) -> None:
    events, _ = _asked(op, False, stream=True)
    assert events
    for event in events:
        if op.key not in _UNKNOWN:
            assert _CHECKER.check_event(as_data(event), op.method, op.key.partition(" ")[2]) == []
        assert not list(unknowns(event))


@pytest.mark.parametrize("seed", [0, 7])
def test_the_same_seed_gives_the_same(seed: int) -> None:
    def outcomes() -> list[Any]:
        client = MockAPI(seed=seed).client()
        made = client.vector_stores.create(name="a")
        vector = client.embeddings.create(model="m", input="a", dimensions=4).data[0].embedding
        return [made.to_dict(), list(vector), client.evals.list().to_dict()]

    first, second = outcomes(), outcomes()
    assert first == second
    assert first != [*MockAPI(seed=seed + 1).client().vector_stores.create(name="a").to_dict().values()]


_JSON = [
    op for op in _OPERATIONS if op.body and not op.body.whole and [*op.body.media] == ["application/json"]
]


@pytest.mark.parametrize("op", _JSON, ids=lambda op: op.key)
def test_null_for_what_may_be_left_out_is_nothing(op: Operation) -> None:
    """Frameworks send it. Where the contract knows null, it may mean something: there it is accepted at least."""
    given = exchanges.arguments(openai().api, op, full=False)
    mock = MockAPI(invent=True)
    with mock.client(admin_api_key="a", max_retries=0) as client:
        attrgetter(".".join((*op.resource, op.name)))(client)(**given.path, **given.keywords)
    asked = mock.requests[0]
    optional = [p.wire for p in op.params if p.place == "body" and not p.required]
    fields = (mock.contract.operations[op.key].body or {})["fields"]
    unknown = [name for name in optional if not mock.contract.nullable(fields[name])]
    sent = json.loads(asked.body or b"{}")
    outcomes: list[tuple[int, bytes]] = []
    for more in ((), unknown, optional):
        body = json.dumps({**dict.fromkeys(more), **sent}).encode() if sent or more else b""
        answer = MockAPI(invent=True).handle(Request(asked.method, asked.target, asked.headers, body))
        outcomes.append((answer.status, answer.content()))
    assert outcomes[0] == outcomes[1]
    assert outcomes[0][0] == outcomes[2][0] == asked.status < 400, outcomes[2]
