"""A served mock under attack: every request has its answer, soon, and the next one too; nothing is logged as a bug."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import httpx
import pytest

from openai_client.testing import MockAPI, Request, Scripted, Server, json_answer
from openai_client.testing.forms import form, nested
from openai_client.testing.loading import DEEPEST, load

KEY = {"authorization": "Bearer k"}
JSON = {**KEY, "content-type": "application/json"}
FORM = {**KEY, "content-type": "multipart/form-data; boundary=x"}
FIELDS = {**KEY, "content-type": "application/x-www-form-urlencoded"}
GONE_ON = "/v1/models/gpt-4o"


def part(head: bytes, body: bytes = b"1") -> bytes:
    return b"--x\r\nContent-Disposition: form-data; " + head + b"\r\n\r\n" + body + b"\r\n"


def filters(depth: int) -> bytes:
    inner = b'{"type":"eq","key":"a","value":"b"}'
    many = b'{"type":"and","filters":[' * depth + inner + b"]}" * depth
    tool = b'{"type":"file_search","vector_store_ids":["a"],"filters":' + many + b"}"
    return b'{"model":"m","input":"a","tools":[' + tool + b"]}"


def responses(text: str) -> bytes:
    return f'{{"model":"m","input":"a",{text}}}'.encode()


ATTACKS: dict[str, tuple[str, str, dict[str, str], bytes, int]] = {
    "names of a query": ("GET", "/v1/models?a" + "[b]" * 2_600 + "=1", KEY, b"", 400),
    "lists of a query": ("GET", "/v1/files?limit" + "[]" * 3_900 + "=1", KEY, b"", 400),
    "digits": ("GET", "/v1/files?limit=" + "9" * 5_000, KEY, b"", 400),
    "other digits": ("GET", "/v1/files?limit=%D9%A3", KEY, b"", 400),
    "an exponent": ("GET", "/v1/files?limit=1e999", KEY, b"", 400),
    "a value again and again": ("POST", "/v1/files", FIELDS, b"a=1&" * 100_000, 400),
    "parts again and again": (
        "POST",
        "/v1/files",
        FORM,
        part(b'name="purpose"') * 20_000 + b"--x--\r\n",
        400,
    ),
    "a long word in a part": ("POST", "/v1/files", FORM, part(b"a" * 60_000) + b"--x--\r\n", 400),
    "quotes in a part": ("POST", "/v1/files", FORM, part(b'a="' * 30_000) + b"--x--\r\n", 400),
    "backslashes in a part": ("POST", "/v1/files", FORM, part(b'a="' + b"\\" * 60_001) + b"--x--\r\n", 400),
    "a deep name of a part": (
        "POST",
        "/v1/files",
        FORM,
        part(b'name="' + b"a[b]" * 3_000 + b'"') + b"--x--\r\n",
        400,
    ),
    "a deep part": (
        "POST",
        "/v1/files",
        FORM,
        part(b'name="purpose"\r\nContent-Type: application/json', b"[" * 100_000) + b"--x--\r\n",
        400,
    ),
    "no boundary": (
        "POST",
        "/v1/files",
        {**KEY, "content-type": "multipart/form-data; boundary="},
        b"--\r\n",
        400,
    ),
    "a boundary of another kind": (
        *(
            "POST",
            "/v1/files",
            {**KEY, "content-type": "multipart/form-data; boundary*=utf-8''%e2%82%ac"},
            b"--\r\n",
        ),
        400,
    ),
    "deep filters": ("POST", "/v1/responses", JSON, filters(300), 400),
    "filters as deep as can be": ("POST", "/v1/responses", JSON, filters(DEEPEST // 2 - 3), 200),
    "deep parameters": (
        *("POST", "/v1/responses", JSON),
        responses(
            '"tools":[{"type":"function","name":"f","parameters":' + '{"a":' * 950 + "1" + "}" * 950 + "}]"
        ),
        400,
    ),
    "very deep": ("POST", "/v1/responses", JSON, b"[" * 1_000_000, 400),
    "NaN": ("POST", "/v1/responses", JSON, responses('"temperature":NaN'), 400),
    "infinity": ("POST", "/v1/embeddings", JSON, b'{"model":"m","input":"a","dimensions":-Infinity}', 400),
    "a huge number": ("POST", "/v1/responses", JSON, responses(f'"temperature":1{"0" * 4_000}'), 400),
    "a huger number": ("POST", "/v1/responses", JSON, responses(f'"temperature":1{"0" * 5_000}'), 400),
    "halves of characters": (
        *("POST", "/v1/chat/completions", JSON),
        rb'{"model":"\udc00","messages":[{"role":"user","content":"\ud800"}],"store":true}',
        200,
    ),
    "halves in events": (
        "POST",
        "/v1/responses",
        JSON,
        responses(r'"stream":true,"input":"\ud800 \udc00"'),
        200,
    ),
    "halves in vectors": ("POST", "/v1/embeddings", JSON, rb'{"model":"m","input":"\ud800"}', 200),
    "halves in images": ("POST", "/v1/images/generations", JSON, rb'{"prompt":"\ud800"}', 200),
    "a long name": ("POST", "/v1/responses", JSON, responses(f'"{"a" * 1_000_000}":1'), 400),
    "a long word": ("POST", "/v1/responses", JSON, responses(f'"truncation":"{"a" * 1_000_000}"'), 400),
    "a line in a path": ("GET", "/v1/files/%0d%0aX-Evil:%201%0d%0a%0d%0a", KEY, b"", 404),
    "a way up": ("GET", "/v1/files/..%2f..%2f..%2fetc%2fpasswd/content", KEY, b"", 404),
    "zero": ("GET", "/v1/files/%00", KEY, b"", 404),
    "a method": ("PROPFIND", "/v1/files", KEY, b"", 405),
}


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False, timeout=300) as http:
        yield http


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_it_answers(
    server: Server, http: httpx.Client, caplog: pytest.LogCaptureFixture, attack: tuple[Any, ...]
) -> None:
    method, target, headers, body, status = attack
    caplog.set_level("WARNING")
    answer = http.request(method, server.origin + target, headers=headers, content=body)
    assert answer.status_code == status, answer.text[:500]
    assert "x-evil" not in answer.headers
    assert len(answer.content) < 100_000
    if answer.headers["content-type"] == "application/json":
        answer.json()
    assert http.get(server.origin + GONE_ON, headers=KEY).status_code == 200
    assert http.get(f"{server.page}.json").json()["count"] == 2
    assert caplog.messages == []


SAID: dict[str, tuple[str, Any]] = {
    "no JSON": ("/realtime", "{"),
    "no text": ("/realtime", b"\xff\xfe\x00"),
    "deep": ("/realtime", "[" * 100_000),
    "deep settings": (
        "/realtime",
        '{"type":"session.update","session":' + '{"a":' * 900 + "1" + "}" * 900 + "}",
    ),
    "not a number": ("/realtime", '{"type":"response.create","response":{"max_output_tokens":NaN}}'),
    "no type": ("/realtime", "{}"),
    "a type of another kind": ("/realtime", '{"type":["response.create"]}'),
    "a name of Python's": ("/realtime", '{"type":"__class__"}'),
    "a side that is none": (
        "/realtime",
        '{"type":"session.update","session":{"type":"realtime","audio":{"x":"y"}}}',
    ),
    "nothing for something": (
        "/realtime",
        '{"type":"response.create","response":{"output_modalities":null}}',
    ),
    "half a character": (
        "/realtime",
        '{"type":"conversation.item.create","item":{"type":"message","role":"user",'
        r'"content":[{"type":"input_text","text":"\ud800"}]}}',
    ),
    "deep input": (
        "/responses",
        '{"type":"response.create","model":"m","input":' + "[" * 900 + "]" * 900 + "}",
    ),
}


@pytest.mark.anyio
@pytest.mark.parametrize(("route", "frame"), SAID.values(), ids=SAID)
async def test_sockets_go_on(
    server: Server, caplog: pytest.LogCaptureFixture, route: str, frame: Any
) -> None:
    caplog.set_level("WARNING")
    last = {"type": "response.create"} | ({"model": "m", "input": "a"} if route == "/responses" else {})

    async def main() -> list[str]:
        async with (
            aiohttp.ClientSession(headers=KEY) as session,
            session.ws_connect(f"{server.url}{route}?model=m") as socket,
        ):
            await (socket.send_str(frame) if isinstance(frame, str) else socket.send_bytes(frame))
            await socket.send_json(last)
            found: list[str] = []
            while not found or found[-1] not in ("response.done", "response.completed"):
                found.append(json.loads(await socket.receive_str())["type"])
                # An answer may have come to what was said before: what follows it is the one to `last`.
            return found

    assert (await asyncio.wait_for(main(), 60))[-1] in ("response.done", "response.completed")
    assert caplog.messages == []


def test_bodies_that_are_too_large_are_not_read(monkeypatch: pytest.MonkeyPatch, http: httpx.Client) -> None:
    monkeypatch.setattr("openai_client.testing.server._LARGEST", 1_000)

    def chunks() -> Iterator[bytes]:
        for _ in range(20):
            yield b"a" * 100

    with Scripted(lambda request: json_answer(len(request.body))).serve() as server:
        for body in (b"a" * 2_000, chunks()):
            assert http.post(server.url, content=body).status_code == 413
        assert http.post(server.url, content=b"a" * 1_000).json() == 1_000
    assert len(server.requests) == 1


@pytest.mark.anyio
async def test_messages_that_are_too_large_end_the_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_client.testing.server._LARGEST_MESSAGE", 1_000)

    async def main(server: Server) -> Any:
        async with (
            aiohttp.ClientSession(headers=KEY) as session,
            session.ws_connect(f"{server.url}/realtime?model=m") as socket,
        ):
            await socket.receive()
            await socket.send_str("a" * 2_000)
            return (await socket.receive()).data

    with MockAPI().serve() as server:
        assert await main(server) == aiohttp.WSCloseCode.MESSAGE_TOO_BIG


def test_names_of_files_lead_nowhere(tmp_path: Path) -> None:
    inside, names = (
        tmp_path / "inside",
        ("../out.txt", "/out.txt", "..\\out.txt", "a/../../out.txt", "a\x00b"),
    )
    mock = MockAPI(folder=inside, invent=True)
    client = mock.client(max_retries=0)
    for name in names:
        made = client.files.create(file=(name, b"a"), purpose="user_data")
        assert client.files.content(made.id).content == b"a"
        box = client.containers.create(name="a")
        kept = client.containers.files.create(box.id, file=(name, b"b"))
        assert client.containers.files.content.retrieve(kept.id, container_id=box.id).content == b"b"
    for path in ("..%2f..%2fout.txt", "%2e%2e", "..%5cout.txt"):
        for method in ("GET", "DELETE"):
            mock.handle(Request(method, f"/v1/files/{path}", KEY))
        mock.handle(Request("GET", f"/v1/files/{path}/content", KEY))
    assert [path.name for path in tmp_path.iterdir()] == ["inside"]
    assert all(path.is_file() and path.name.isalnum() for path in inside.iterdir())


@pytest.mark.parametrize(
    "line",
    [
        {"custom_id": ["a"]},
        {"custom_id": None},
        {"method": 5},
        {"url": {}},
        {"body": "stream"},
        {"body": 1},
        {"body": ["stream"]},
    ],
)
def test_lines_of_batches(mock: MockAPI, line: dict[str, Any]) -> None:
    row = {"custom_id": "1", "method": "POST", "url": "/v1/embeddings", "body": {"model": "m", "input": "a"}}
    client = mock.client(max_retries=0)
    file = client.files.create(
        file=json.dumps({**row, **line}).encode() + b"\n" + b"[" * 9_999, purpose="batch"
    )
    made = client.batches.create(input_file_id=file.id, endpoint="/v1/embeddings", completion_window="24h")
    looked = client.batches.retrieve(made.id)
    assert looked.status == "failed"
    assert looked.errors is not None and looked.errors.data is not None
    assert [error.line for error in looked.errors.data] == [1, 2]
    assert looked.errors.data[0].param == next(iter(line))


def test_lines_of_batches_end_where_lines_of_json_do(mock: MockAPI) -> None:
    text = "a\u2028b\x85c\x0bd"
    row = {
        "custom_id": text,
        "method": "POST",
        "url": "/v1/embeddings",
        "body": {"model": "m", "input": text},
    }
    client = mock.client(max_retries=0)
    file = client.files.create(file=json.dumps(row, ensure_ascii=False).encode(), purpose="batch")
    made = client.batches.create(input_file_id=file.id, endpoint="/v1/embeddings", completion_window="24h")
    for _ in range(2):
        looked = client.batches.retrieve(made.id)
    assert (looked.status, looked.output_file_id is not None) == ("completed", True)


def test_json_is_read_as_deep_as_is_said() -> None:
    for opened, closed in (("[", "]"), ('{"a":', "}")):
        inner = "1" if closed == "}" else ""
        assert load(opened * DEEPEST + inner + closed * DEEPEST)
        for deep in (DEEPEST + 1, 5_000, 100_000):
            with pytest.raises(ValueError, match="deep"):
                load(opened * deep + inner + closed * deep)
    for word in ("NaN", "Infinity", "-Infinity"):
        with pytest.raises(ValueError, match="not JSON"):
            load(f"[{word}]")


def test_names_are_read_as_deep_as_is_said() -> None:
    assert nested([("a" + "[b]" * (DEEPEST - 1), "1")])
    with pytest.raises(ValueError, match="deep"):
        nested([("a" + "[b]" * DEEPEST, "1")])
    assert form(FORM["content-type"], part(b'name="a"', b"1") * 3 + b"--x--\r\n") == {"a": ["1", "1", "1"]}


def test_the_page_is_shut(server: Server, http: httpx.Client) -> None:
    for target in ("", ".json"):
        answer = http.get(f"{server.page}{target}")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    policy = http.get(server.page).headers["content-security-policy"].split("; ")
    assert {"default-src 'none'", "frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'"} <= {
        *policy
    }
