"""Strict answers: what fits passes, what does not is told with its place, and nothing else is ever raised."""

from __future__ import annotations

import asyncio
import copy
import json
from functools import partial
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from pytest_httpserver import HTTPServer

from support.apis import openai
from support.benches import imported
from wire import exchanges

CHAT = "types.chat._models"
TOOL = {"id": "t", "type": "function", "function": {"name": "f", "arguments": "{}"}}
PART = {"type": "folder", "role": "own", "parts": [{"type": "text", "text": "x"}, [{"url": "u"}], None]}
MESSAGE = {
    "role": "assistant",
    "content": [{"text": "x"}],
    "tool_calls": [TOOL],
    "annotations": {"a": {"text": "n"}},
    "parts": [{"url": "u"}],
    "deep": PART,
}
GOOD: dict[str, Any] = {
    "id": "c1",
    "choices": [{"index": 0, "message": MESSAGE, "new": 1}],
    "created": 1.0,
    "model": "m",
    "object": "chat.completion",
    "usage": None,
}
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=4)
    | st.sampled_from(["own", "url"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["type", "a", "url"]), inner),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def check(core: Any) -> Any:
    return core("models.strict").check


def test_constants_are_read_once(check: Any, core: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = f"{CHAT}:list[ChatCompletion]"
    check(spec, [GOOD])
    module, read = core("models.annotations"), core("models.annotations").constants
    reads: list[str] = []

    def constants(inner: str) -> Any:
        reads.append(inner)
        return read(inner)

    monkeypatch.setattr(module, "constants", constants)
    check(spec, [GOOD] * 50)
    assert reads == []


def locations(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place within a document."""
    found = [path]
    for key, each in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        found += locations(each, (*path, key))
    return found


def mutated(document: Any, path: tuple[Any, ...], value: Any, drop: bool) -> Any:
    made = copy.deepcopy(document)
    if not path:
        return value
    at = made
    for key in path[:-1]:
        at = at[key]
    if drop:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return made


def test_what_fits_passes(check: Any) -> None:
    check(f"{CHAT}:ChatCompletion", GOOD)
    check(f"{CHAT}:list[ChatCompletion]", [GOOD, GOOD])
    check(f"{CHAT}:dict[str, Content]", {"a": "x", "b": {"url": "u"}, "c": [{"text": "x"}]})
    check(f"{CHAT}:Part | None", None)
    check("_core:Any", {"any": [1]})
    check("_core:Optional[Dict[str, List[int]]]", {"a": [1, 2.0]})
    check("_core:list | dict | object", [1])


@pytest.mark.parametrize(
    ("path", "value", "complaint"),
    [
        (("id",), 3, "$.id: expected str, found a number"),
        (("choices",), {}, "$.choices: expected list[ChatCompletionChoice], found an object"),
        (("choices", 0), "x", "$.choices[0]: expected ChatCompletionChoice, found 'x'"),
        (("choices", 0, "index"), True, "$.choices[0].index: expected int, found true"),
        (("choices", 0, "index"), 1.5, "$.choices[0].index: expected int, found a number"),
        (("choices", 0, "message"), None, "$.choices[0].message: expected ChatCompletionMessage, found null"),
        (("object",), "chat", "$.object: expected 'chat.completion', found 'chat'"),
        (("usage",), {"total_tokens": "3"}, "$.usage.total_tokens: expected int, found '3'"),
        (("usage",), {}, "$.usage.total_tokens: expected int, found nothing"),
        (("usage",), 1, "$.usage: expected Usage | None, found a number"),
        (("choices", 0, "message", "tool_calls", 0, "type"), "later",
         "$.choices[0].message.tool_calls[0].type: expected 'function' or 'custom', found 'later'"),
        (("choices", 0, "message", "tool_calls", 0, "type"), ["x"],
         "$.choices[0].message.tool_calls[0].type: expected 'function' or 'custom', found a list"),
        (("choices", 0, "message", "tool_calls", 0), {},
         "$.choices[0].message.tool_calls[0].type: expected 'function' or 'custom', found nothing"),
        (("choices", 0, "message", "annotations", "a b"), 1,
         "$.choices[0].message.annotations['a b']: expected Note, found a number"),
        (("choices", 0, "message", "deep", "role"), "x",
         "$.choices[0].message.deep.role: expected 'own' or 'open' or 'shared', found 'x'"),
        (("choices", 0, "message", "deep", "parts", 1, 0, "url"), 1,
         "$.choices[0].message.deep.parts[1][0].url: expected str, found a number"),
        (("choices", 0, "message", "content"), {"x": 1},
         "$.choices[0].message.content: expected str | Content | None, found an object"),
        (("model",), None, "$.model: expected str, found null"),
        (("id",), ["a secret text"], "$.id: expected str, found a list"),
        (("choices",), "some longer secret text that nobody should read in a log",
         "$.choices: expected list[ChatCompletionChoice], found a text"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_with_its_place(core: Any, path: Any, value: Any, complaint: str) -> None:
    with pytest.raises(core("models.strict").Mismatch) as caught:
        core("models.strict").check(f"{CHAT}:ChatCompletion", mutated(GOOD, path, value, False))
    assert str(caught.value) == complaint


@settings(max_examples=400, deadline=None)
@given(path=st.sampled_from(locations(GOOD)), value=JSON, drop=st.booleans())
def test_no_document_raises_anything_else(core: Any, path: Any, value: Any, drop: bool) -> None:
    document = mutated(GOOD, path, value, drop)
    text = json.dumps(document)
    try:
        core("models.strict").check(f"{CHAT}:ChatCompletion", document)
    except core("models.strict").Mismatch as found:
        where = str(found)
    else:
        where = "$"
    assert where[0] == "$"
    assert json.dumps(document) == text  # looked at, not touched
    core("models.codec").decode(f"{CHAT}:ChatCompletion", document)


def test_types_as_callers_write_them(core: Any, mini: ModuleType, check: Any) -> None:
    chat = mini.types.chat
    good = mini.types.chat.ChatCompletion
    for kind, value, wrong in (
        (good, GOOD, "$.id"),
        (list[good], [GOOD], "$[0].id"),
        (dict[str, good], {"a": GOOD}, "$.a.id"),
        (good | None, GOOD, "$.id"),
        (dict[str, list[good]] | int, {"a": [GOOD]}, "$.a[0].id"),
    ):
        check(kind, value)
        with pytest.raises(core("models.strict").Mismatch) as caught:
            check(kind, json.loads(json.dumps(value).replace('"c1"', "[]")))
        assert caught.value.path == wrong
    check(chat.ChatCompletionMessageToolCallUnion, TOOL)
    with pytest.raises(core("models.strict").Mismatch, match=r"^\$\.type: expected 'function' or 'custom'"):
        check(chat.ChatCompletionMessageToolCallUnion, {})
    for kind, value, wrong in (
        (str, "x", 1),
        (int, 1, "x"),
        (None, None, 0),
        (list, [1], {}),
        (bool, True, 1),
    ):
        check(kind, value)
        with pytest.raises(core("models.strict").Mismatch):
            check(kind, wrong)
    check(object, 3)


def test_depth_is_no_crash(core: Any) -> None:
    data: Any = {"text": "x"}
    for _ in range(20_000):
        data = [data]
    with pytest.raises(core("models.strict").Mismatch, match="less nesting"):
        core("models.strict").check(f"{CHAT}:Part", data)


def test_every_answer_of_the_document_is_accepted_and_its_ruins_are_not() -> None:
    """Answers made up from the contract, for each operation; then the same with a part replaced."""
    module = imported("openai_client", Path(__file__).parents[3] / "generated" / "openai")
    strict = __import__("openai_client._core.models.strict", None, None, ("",))
    lazy = __import__("openai_client._core.foundation.lazy", None, None, ("",))
    engine = __import__("openai_client._core.calls.engine", None, None, ("",))

    class Catch(engine.Engine):  # type: ignore[misc, name-defined]
        def run(self, call: Any) -> Any:
            return call

    def check_page(kind: Any, item: str, value: Any) -> None:
        kind._check(value, item)

    client = module.OpenAI(api_key="x", admin_api_key="y")
    root = client._bound(Catch(client._session))
    api, seen, refused = openai().api, 0, 0
    for op in api.operations:
        if op.answer.kind != "json":
            continue
        given_ = exchanges.arguments(api, op, full=False)
        endpoint = attrgetter(".".join((*op.resource, op.name)))(root)(
            **given_.path, **given_.keywords
        ).endpoint
        for full in (False, True):
            value, _ = exchanges.answer(api, op, full=full)
            check = partial(strict.check, endpoint.answer)
            if endpoint.page:
                path, sync, _ = endpoint.page.split(":")
                check = partial(check_page, lazy.load(f"{path}:{sync}"), endpoint.answer)
            check(value)
            seen += 1
            try:
                check([value])
            except strict.Mismatch:
                refused += 1
    assert seen > 500
    assert refused >= seen - 2


# --- over the wire --------------------------------------------------------------------------


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, openai_mini: ModuleType, httpserver: HTTPServer) -> Any:
    """Runs `work(client)` on a strict client."""
    options: dict[str, Any] = {"api_key": "k", "admin_api_key": "a", "max_retries": 0}
    options |= {"base_url": httpserver.url_for("/v1"), "_strict_response_validation": True}

    def run(work: Any, **more: Any) -> Any:
        if request.param == "sync":
            with openai_mini.Client(**options, **more) as client:
                return work(client)

        async def main() -> Any:
            async with openai_mini.AsyncClient(**options, **more) as client:
                return await work(client)

        return asyncio.run(main())

    return run


def test_answers_are_checked_when_the_client_says_so(
    ask: Any, openai_mini: ModuleType, httpserver: HTTPServer
) -> None:
    work = lambda c: c.chat.completions.retrieve("c1")  # noqa: E731
    at = httpserver.expect_request("/v1/chat/completions/c1")
    at.respond_with_json(GOOD)
    assert ask(work).choices[0].message.deep.parts[1][0].url == "u"
    wrong = mutated(GOOD, ("choices", 0, "message", "role"), "user", False)
    at.respond_with_json(wrong)
    with pytest.raises(openai_mini._core.APIResponseValidationError) as caught:
        ask(work)
    assert "$.choices[0].message.role: expected 'assistant', found 'user'" in str(caught.value)
    assert (caught.value.status_code, caught.value.body) == (200, wrong)
    raw = ask(lambda c: c.chat.completions.with_raw_response.retrieve("c1"))
    for options in ({}, {"to": openai_mini.types.chat.ChatCompletion}):
        with pytest.raises(openai_mini._core.APIResponseValidationError, match=r"\$\.choices\[0\]\.message"):
            raw.parse(**options)
    assert raw.parse(to=dict) == wrong


def test_pages_are_checked_with_their_items(
    ask: Any, openai_mini: ModuleType, httpserver: HTTPServer
) -> None:
    at = httpserver.expect_request("/v1/files")
    good = {"data": [{"id": "f", "object": "file"}], "has_more": False}
    at.respond_with_json(good)
    assert ask(lambda c: c.files.list()).data[0].id == "f"
    for wrong, complaint in (
        ({"data": [{"id": "f", "object": "x"}]}, "$.data[0].object: expected 'file'"),
        ({"data": None}, "$.data: expected list"),
        ({}, "$.data: expected list"),
        ([], "CursorPage, found a list"),
        ({**good, "has_more": "no"}, "$.has_more: expected bool"),
    ):
        at.respond_with_json(wrong)
        with pytest.raises(openai_mini._core.APIResponseValidationError) as caught:
            ask(lambda c: c.files.list())
        assert complaint in str(caught.value)


def test_events_are_checked(ask: Any, openai_mini: ModuleType, httpserver: HTTPServer) -> None:
    chunks = [{"id": "c", "choices": []}, {"id": "c", "choices": [{"index": 0, "delta": 3}]}]
    body = "".join(f"data: {json.dumps(each)}\n\n" for each in chunks) + "data: [DONE]\n\n"
    httpserver.expect_request("/v1/chat/completions").respond_with_data(
        body, content_type="text/event-stream"
    )

    def work(client: Any) -> Any:
        made = client.chat.completions.create(model="m", messages=[], stream=True)

        async def run_async() -> list[Any]:
            return [each async for each in await made]

        return run_async() if hasattr(made, "__await__") else list(made)

    with pytest.raises(openai_mini._core.APIResponseValidationError) as caught:
        ask(work)
    assert "$.choices[0].delta: expected Delta, found a number" in str(caught.value)


def test_text_instead_of_json(ask: Any, openai_mini: ModuleType, httpserver: HTTPServer) -> None:
    at = httpserver.expect_request("/v1/chat/completions/c1")
    at.respond_with_data(json.dumps(GOOD), content_type="text/plain")
    assert ask(lambda c: c.chat.completions.retrieve("c1")).id == "c1"
    for body, kind in (
        ("WEBVTT", "text/vtt"),
        ("{", "application/json"),
        ("[" * 100_000, "application/json"),
    ):
        at.respond_with_data(body, content_type=kind)
        with pytest.raises(openai_mini._core.APIResponseValidationError, match="not valid JSON"):
            ask(lambda c: c.chat.completions.retrieve("c1"))
