"""Embeddings are asked for in base64 and read as floats."""

from __future__ import annotations

import base64
import copy
import json
import pickle
from array import array
from typing import Any

import numpy
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from openai_client.helpers.embeddings import to_numpy
from openai_client.types import Embedding

VECTOR = [0.5, -1.25, 3.0]


def packed(numbers: list[float]) -> str:
    return base64.b64encode(array("f", numbers).tobytes()).decode()


def api(server: HTTPServer, backwards: bool = False) -> None:
    def handler(request: Request) -> Response:
        body = request.get_json()
        given = body["input"] if isinstance(body["input"], list) else [body["input"]]
        vectors = [[float(len(text)), 1.0] for text in given]
        data = [
            {
                "object": "embedding",
                "index": at,
                "embedding": packed(each) if body.get("encoding_format") == "base64" else each,
            }
            for at, each in enumerate(vectors)
        ]
        if backwards:
            data.reverse()
        usage = {"prompt_tokens": 1, "total_tokens": 1}
        answer = {"object": "list", "data": data, "model": body["model"], "usage": usage}
        return Response(json.dumps(answer), content_type="application/json")

    server.expect_request("/v1/embeddings").respond_with_handler(handler)


def test_base64_by_default(ask: Any, httpserver: HTTPServer) -> None:
    api(httpserver)
    answer = ask(lambda c: c.embeddings.create(input=["a", "bb"], model="m"))
    assert httpserver.log[-1][0].get_json()["encoding_format"] == "base64"
    assert [item.embedding for item in answer.data] == [[1.0, 1.0], [2.0, 1.0]]
    assert type(answer.data[0]) is Embedding


def test_the_caller_decides(ask: Any, httpserver: HTTPServer) -> None:
    api(httpserver)
    answer = ask(lambda c: c.embeddings.create(input="abc", model="m", encoding_format="float"))
    assert answer.data[0].embedding == [3.0, 1.0]
    answer = ask(lambda c: c.embeddings.create(input="abc", model="m", encoding_format="base64"))
    assert answer.data[0].embedding == packed([3.0, 1.0])


READS = {
    "attribute": lambda item: item.embedding,
    "to_dict": lambda item: item.to_dict()["embedding"],
    "model_dump": lambda item: item.model_dump()["embedding"],
    "to_json": lambda item: json.loads(item.to_json())["embedding"],
    "pickle": lambda item: pickle.loads(pickle.dumps(item)).embedding,
    "copy": lambda item: copy.copy(item).embedding,
    "deepcopy": lambda item: copy.deepcopy(item).embedding,
    "model_copy": lambda item: item.model_copy().embedding,
    "vars": lambda item: vars(item)["embedding"],
    "getattr": lambda item: getattr(item, "embedding"),  # noqa: B009  # the very call is meant
}


@pytest.mark.parametrize("read", READS)
def test_however_it_is_read(ask: Any, httpserver: HTTPServer, read: str) -> None:
    api(httpserver)
    answer = ask(lambda c: c.embeddings.create(input="abc", model="m"))
    assert isinstance(answer.data[0], Embedding)
    assert READS[read](answer.data[0]) == [3.0, 1.0]
    assert answer.to_dict()["data"][0]["embedding"] == [3.0, 1.0]


def test_repr_and_equality(ask: Any, httpserver: HTTPServer) -> None:
    api(httpserver)
    one, two = (ask(lambda c: c.embeddings.create(input="abc", model="m")) for _ in range(2))
    assert repr(one.data[0]) == "Embedding(object='embedding', index=0, embedding=[3.0, 1.0])"
    assert two == one
    assert two.data[0] == one.data[0]


def test_arrays(ask: Any, httpserver: HTTPServer) -> None:
    api(httpserver)
    answer = ask(lambda c: c.embeddings.create(input=["a", "bb"], model="m"))
    found = to_numpy(answer)
    assert found.dtype == numpy.float32
    assert found.tolist() == [[1.0, 1.0], [2.0, 1.0]]
    assert answer.data[0].embedding == [1.0, 1.0]
    assert to_numpy(answer).tolist() == to_numpy(answer.data).tolist() == found.tolist()


def test_nothing_came(ask: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/embeddings").respond_with_json({"data": []})
    with pytest.raises(ValueError, match="no embeddings"):
        ask(lambda c: c.embeddings.create(input="a", model="m"))


@pytest.mark.parametrize("odd", ["!!!", "QUJD", "", 5, None, [1, 2]])
def test_odd_vectors_pass(ask: Any, httpserver: HTTPServer, odd: Any) -> None:
    httpserver.expect_request("/v1/embeddings").respond_with_json({"data": [{"embedding": odd, "index": 0}]})
    answer = ask(lambda c: c.embeddings.create(input="a", model="m"))
    assert answer.data[0].embedding in (odd, [])


def test_many(ask: Any, httpserver: HTTPServer) -> None:
    api(httpserver, backwards=True)
    progress: list[int] = []
    texts = ["x" * n for n in range(1, 24)]
    found = ask(
        lambda c: c.embeddings.create_many(
            iter(texts), model="m", batch_size=5, max_concurrency=3, on_progress=progress.append
        )
    )
    assert [item.embedding[0] for item in found] == [float(n) for n in range(1, 24)]
    assert sorted(len(r.get_json()["input"]) for r, _ in httpserver.log) == [3, 5, 5, 5, 5]
    assert sorted(progress)[-1] == 23
    assert ask(lambda c: c.embeddings.create_many([], model="m")) == []
    with pytest.raises(ValueError, match="batch_size"):
        ask(lambda c: c.embeddings.create_many(["a"], model="m", batch_size=0))
