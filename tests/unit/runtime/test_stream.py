"""What streams deliver, how they end, and what they raise, over a real connection, sync and async."""

from __future__ import annotations

import asyncio
import gc
import time
from typing import Any

import httpx
import pytest

from openai_client.testing import Answer, Pause, Scripted
from support.streams import CHUNK, MODES, endpoint, info, play, sse, streamed


def piece(text: str | None, finish: str | None = None, index: int = 0) -> dict[str, Any]:
    choice = {"index": index, "delta": {"content": text}, "finish_reason": finish}
    return {"id": "c", "choices": [choice]}


def texts(events: list[Any]) -> list[Any]:
    return [event.choices[0].delta.content for event in events]


A, B = piece("a"), piece("b")
CHOICES = {"each": "choices", "by": "index", "has": "finish_reason"}

pytestmark = pytest.mark.parametrize("mode", MODES)


def test_events_are_typed_and_the_connection_is_used_again(mini: Any, core: Any, mode: str) -> None:
    what = endpoint(core)
    with Scripted([streamed(A, B, "[DONE] and more", "not json"), Answer(body=b"{}")]).serve() as server:
        settings = {"base_url": server.origin, "max_retries": 0}
        if mode == "sync":
            with mini.Client(**settings) as client:
                stream = client._engine.run(what.call({"stream": True}))
                assert type(next(stream)).__name__ == "ChatCompletionChunk"
                assert texts(list(stream)) == ["b"]
                assert list(stream) == []
                client._engine.run(core("requests.endpoint").Endpoint("GET", "/x").call({}))
        else:

            async def main() -> None:
                nonlocal stream
                async with mini.AsyncClient(**settings) as client:
                    stream = await client._engine.run(what.call({"stream": True}))
                    assert type(await anext(stream)).__name__ == "ChatCompletionChunk"
                    assert texts([each async for each in stream]) == ["b"]
                    assert [each async for each in stream] == []
                    await client._engine.run(core("requests.endpoint").Endpoint("GET", "/x").call({}))

            stream: Any = None
            asyncio.run(main())
        assert stream.response.is_closed
        assert server.connections == 1


@pytest.mark.parametrize("rest", [[b": x\n" * 100_000], [Pause(30.0)]], ids=["much", "never"])
def test_a_rest_that_is_long_or_late_is_not_read(mini: Any, core: Any, mode: str, rest: Any) -> None:
    pieces = [sse(A, "[DONE]"), *rest]
    start = time.monotonic()
    played = play(mini, mode, [Answer(body=pieces)], endpoint(core))
    assert (texts(played.events), played.error) == (["a"], None)
    assert played.stream.response.is_closed
    assert time.monotonic() - start < 15  # the rest would take 30 seconds


@pytest.mark.parametrize(
    ("options", "values", "count", "message"),
    [
        ({}, [A], 1, r"ended before its last event \(\[DONE\]\), after 1 events"),
        ({}, [], 0, "after 0 events"),
        ({"complete": CHOICES}, [A, piece("b", "stop")], 2, None),
        ({"complete": CHOICES}, [A, piece("b", None, 1), piece("c", "stop")], 3, "ended before"),
        (
            {"complete": CHOICES},
            [A, piece("b", None, 1), piece("c", "stop"), piece("d", "stop", 1), piece(None)],
            5,
            None,
        ),
        ({"complete": CHOICES}, [{"id": "c", "choices": []}], 1, "ended before"),
        ({"complete": CHOICES}, [{"id": "c", "choices": 3}, {"id": "c", "choices": [4]}], 2, "ended before"),
        ({"end": ("a.done",)}, [{"type": "a"}, {"type": "a.done"}, {"type": "a"}], 2, None),
        ({"end": ("a.done",)}, [{"type": ["a.done"]}], 1, "ended before"),
        ({"end": ("a.done",)}, [("a", {}), ("a.done", {}), ("a", {})], 2, None),
        ({"end": (), "enough": ("a.done",)}, [{"type": "a.done"}, {"type": "a.done"}], 2, None),
        ({"end": (), "enough": ("a.done",)}, [{"type": "a"}], 1, "ended before"),
        ({"end": ()}, [A, B], 2, None),
    ],
)
def test_ends(
    mini: Any, core: Any, mode: str, options: Any, values: list[Any], count: int, message: str | None
) -> None:
    played = play(mini, mode, [streamed(*values)], endpoint(core, **options))
    assert len(played.events) == count
    assert played.stream.response.is_closed
    if message is None:
        assert played.error is None
    else:
        with pytest.raises(core("foundation.errors").IncompleteStreamError, match=message) as caught:
            raise played.error or AssertionError
        assert caught.value.received == count
        assert caught.value.last_event is (played.events[-1] if played.events else None)


def test_a_last_event_that_is_cut_off_is_not_forgotten(mini: Any, core: Any, mode: str) -> None:
    """Without its blank line it does not count, but then the stream is not complete either."""
    body = sse(A, piece("b", "stop"))
    what = endpoint(core, complete=CHOICES)
    played = play(mini, mode, [Answer(body=body + b"data: {")], what)
    assert len(played.events) == 2
    assert isinstance(played.error, core("foundation.errors").IncompleteStreamError)
    assert play(mini, mode, [Answer(body=body + b"data: [DONE]")], what).error is None
    assert play(mini, mode, [Answer(body=body + b": bye")], what).error is None


@pytest.mark.parametrize(
    ("values", "count", "message", "body"),
    [
        (
            [A, {"error": {"message": "too much", "code": 7}}],
            1,
            "too much",
            {"message": "too much", "code": 7},
        ),
        ([{"error": "odd"}], 0, "odd", "odd"),
        ([{"error": {"code": 1}}], 0, "An error occurred during streaming", {"code": 1}),
        ([A, ("error", {"message": "sorry"}), "[DONE]"], 1, "sorry", {"message": "sorry"}),
        ([("error", {"error": {"message": "nested"}})], 0, "nested", {"message": "nested"}),
        ([("error", "overloaded")], 0, "overloaded", "overloaded"),
        (
            [A, ("error", {"type": "error", "message": "told"})],
            2,
            "told",
            {"type": "error", "message": "told"},
        ),
    ],
)
def test_errors_of_the_server(
    mini: Any, core: Any, mode: str, values: list[Any], count: int, message: str, body: Any
) -> None:
    played = play(mini, mode, [streamed(*values)], endpoint(core))
    assert len(played.events) == count
    assert type(played.error).__name__ == "APIError"
    assert (str(played.error), played.error.body) == (message, body)  # type: ignore[union-attr]
    assert played.stream.response.is_closed


def test_an_error_that_the_api_describes_as_an_event_is_one(mini: Any, core: Any, mode: str) -> None:
    trouble = ("error", {"type": "error", "message": "told"})
    played = play(mini, mode, [streamed(trouble, {"type": "failed"})], endpoint(core, end=("failed",)))
    assert ([event.type for event in played.events], played.error) == (["error", "failed"], None)


def test_names_are_delivered_with_the_data(mini: Any, core: Any, mode: str) -> None:
    values = [("a", {"x": 1}), ("b", "[1]"), ("done", "[DONE]")]
    played = play(mini, mode, [streamed(*values)], endpoint(core, wrap=True))
    assert [(event.event, event.data) for event in played.events] == [("a", {"x": 1}), ("b", [1])]
    failed = play(mini, mode, [streamed(values[0], ("error", {"message": "no"}))], endpoint(core, wrap=True))
    assert (len(failed.events), str(failed.error)) == (1, "no")


@pytest.mark.parametrize("data", ["{", "nonsense", "{} {}", '{"a": \x07}', '"\udcff"'])
def test_garbage(mini: Any, core: Any, mode: str, data: str) -> None:
    body = sse(A) + f"data: {data}\n\n".encode("utf-8", "surrogateescape")
    played = play(mini, mode, [Answer(body=body)], endpoint(core))
    assert len(played.events) == 1
    with pytest.raises(
        core("foundation.errors").APIResponseValidationError, match="Event 2 .* not valid JSON: "
    ) as caught:
        raise played.error or AssertionError
    assert caught.value.body == data.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    assert caught.value.__cause__ is not None
    assert played.stream.response.is_closed


def test_another_kind_of_answer(mini: Any, core: Any, mode: str) -> None:
    page = Answer(headers={"content-type": "text/html"}, body=b"<html>gateway</html>")
    played = play(mini, mode, [page], endpoint(core))
    with pytest.raises(core("foundation.errors").APIResponseValidationError, match="text/html") as caught:
        raise played.error or AssertionError
    assert caught.value.body == "<html>gateway</html>"


def test_ids_are_those_of_the_event_that_came_last(mini: Any, core: Any, mode: str) -> None:
    body = b"id: 1\ndata: {}\n\nid: 2\n\ndata: {}\n\nid\ndata: {}\n\ndata: [DONE]\n\n"
    stream_info = info(core)
    reader = core("streaming.event_reader").Reader(httpx.Response(200), stream_info, lambda value: value)
    ids: list[str | None] = []
    for event in reader.feed(body):
        if reader.take(event) == {}:
            ids.append(reader.last_event_id)
    assert ids == ["1", "2", ""]
    played = play(mini, mode, [Answer(body=body)], endpoint(core))
    assert played.stream.last_event_id == ""


@pytest.mark.parametrize(
    "pieces", [[], [b": still here\n\n", Pause(0.05)] * 200], ids=["silence", "comments"]
)
def test_no_event_for_too_long(mini: Any, core: Any, mode: str, pieces: Any) -> None:
    """Signs of life of the connection are no events."""
    script = [Answer(body=[sse(A), *pieces, Pause(20.0)])]
    played = play(mini, mode, script, endpoint(core), idle_timeout=0.3)
    assert texts(played.events) == ["a"]
    assert isinstance(played.error, core("foundation.errors").APITimeoutError)
    assert any("idle_timeout" in note for note in played.error.__notes__)
    assert played.stream.response.is_closed


def test_a_slow_reader_is_not_a_slow_server(mini: Any, core: Any, mode: str) -> None:
    pieces = [sse(A), sse(B), sse("[DONE]")]
    with Scripted([Answer(body=pieces)]).serve() as server:
        call = endpoint(core).call({"stream": True, "idle_timeout": 0.2})
        if mode == "sync":
            with mini.Client(base_url=server.origin) as client:
                for _ in client._engine.run(call):
                    time.sleep(0.3)
            return

        async def main() -> None:
            async with mini.AsyncClient(base_url=server.origin) as client:
                async for _ in await client._engine.run(call):
                    await asyncio.sleep(0.3)

        asyncio.run(main())


@pytest.mark.parametrize("wrong", [0, -1, "3"])
def test_idle_timeouts_are_checked(mini: Any, core: Any, mode: str, wrong: Any) -> None:
    played = play(mini, mode, [streamed(A)], endpoint(core), idle_timeout=wrong)
    assert isinstance(played.error, ValueError)


def test_silence_of_the_connection(mini: Any, core: Any, mode: str) -> None:
    played = play(mini, mode, [Answer(body=[sse(A), Pause(20.0)])], endpoint(core), timeout=0.3)
    assert texts(played.events) == ["a"]
    assert type(played.error).__name__ == "APITimeoutError"


def test_streams_that_nobody_reads_give_their_connection_back(mini: Any, core: Any, mode: str) -> None:
    """Never started, or left early: without any closing."""
    call = endpoint(core).call({"stream": True})
    with Scripted(lambda _: Answer(body=[sse(A), Pause(0.01)] * 100)).serve() as server:
        if mode == "sync":
            with mini.Client(base_url=server.origin) as client:
                response = client._engine.run(call).response
                assert response.is_closed
                for _ in (stream := client._engine.run(call)):
                    break
                response = stream.response
                assert not response.is_closed
                del stream
                assert response.is_closed
            return

        async def main() -> None:
            async with mini.AsyncClient(base_url=server.origin) as client:
                response = (await client._engine.run(call)).response
                stream = await client._engine.run(call)
                async for _ in stream:
                    break
                second = stream.response
                del stream
                for _ in range(100):
                    await asyncio.sleep(0.01)
                    if response.is_closed and second.is_closed:
                        return
                raise AssertionError("still open")

        asyncio.run(main())


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # says Python of what nobody closed
def test_nothing_happens_on_a_loop_that_is_gone(mini: Any, core: Any, mode: str) -> None:
    call = endpoint(core).call({"stream": True})
    kept: list[Any] = []
    with Scripted(lambda _: Answer(body=[sse(A), Pause(0.01)] * 100)).serve() as server:
        if mode == "sync":
            client = mini.Client(base_url=server.origin)
            kept.append(client._engine.run(call))
            client.close()
        else:

            async def main() -> None:
                client = mini.AsyncClient(base_url=server.origin)
                kept.append(await client._engine.run(call))
                kept.append(await client._engine.run(call))
                await anext(kept[1])

            asyncio.run(main())
        kept.clear()
        gc.collect()  # pytest makes an error of whatever is said here


def test_raw_data_instead_of_types(mini: Any, core: Any, mode: str) -> None:
    response = httpx.Response(200, content=sse(A, "[DONE]"), request=httpx.Request("GET", "http://x"))
    call = endpoint(core).call({"stream": True})
    if mode == "sync":
        session = mini.Client()._session
        assert list(core("streaming.stream").Stream(response, call, session, lambda value: value)) == [A]
        return

    async def main() -> None:
        session = mini.AsyncClient()._session
        stream = core("streaming.stream").AsyncStream(response, call, session, lambda value: value)
        assert [each async for each in stream] == [A]

    asyncio.run(main())


def test_json_lines(mini: Any, core: Any, mode: str) -> None:
    what = core("requests.endpoint").Endpoint(
        "GET", "/talks", query="stream", stream=core("requests.endpoint").StreamInfo(CHUNK, format="jsonl")
    )
    played = play(mini, mode, [Answer(body=[b'{"id": "a"}\n\n{"i', b'd": "b"}'])], what)
    assert ([event.id for event in played.events], played.error) == (["a", "b"], None)


def test_the_deadline_of_a_call_ends_its_stream(mini: Any, core: Any, mode: str) -> None:
    """Whoever sends says it in the request; a server that keeps talking does not move it."""
    call = endpoint(core).call({"stream": True})
    pieces = [sse(A), Pause(0.02)] * 500
    found: list[Any] = []

    def limited(request: httpx.Request) -> None:
        request.extensions["deadline"] = time.monotonic() + 0.4

    async def run_async(request: httpx.Request) -> None:
        limited(request)

    def read(url: str) -> None:
        http = httpx.Client(event_hooks={"request": [limited]}, trust_env=False)
        with mini.Client(base_url=url, http_client=http) as client:
            found.extend(client._engine.run(call))

    async def aread(url: str) -> None:
        http = httpx.AsyncClient(event_hooks={"request": [run_async]}, trust_env=False)
        async with mini.AsyncClient(base_url=url, http_client=http) as client:
            async for event in await client._engine.run(call):
                found.append(event)

    with (
        Scripted([Answer(body=pieces)]).serve() as server,
        pytest.raises(core("foundation.errors").APITimeoutError) as caught,
    ):
        read(server.origin) if mode == "sync" else asyncio.run(aread(server.origin))
    assert any("deadline" in note for note in caught.value.__notes__)


@pytest.mark.heavy
def test_a_million_events_take_no_memory(mini: Any, core: Any, mode: str) -> None:
    import tracemalloc

    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __init__(self, count: int) -> None:
            self._count = count

        def __iter__(self) -> Any:
            for _ in range(self._count // 100):
                yield sse(A) * 100
            yield sse("[DONE]")

        async def __aiter__(self) -> Any:
            for piece in self:
                yield piece

    def response(count: int) -> httpx.Response:
        return httpx.Response(200, stream=Body(count), request=httpx.Request("GET", "http://x"))

    call = endpoint(core).call({"stream": True})

    async def read(count: int) -> int:
        number = 0
        async for _ in core("streaming.stream").AsyncStream(
            response(count), call, mini.AsyncClient()._session
        ):
            number += 1
        return number

    def peak(count: int) -> int:
        tracemalloc.start()
        if mode == "sync":
            session = mini.Client()._session
            got = sum(1 for _ in core("streaming.stream").Stream(response(count), call, session))
        else:
            got = asyncio.run(read(count))
        assert got == count
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(10_000)
    assert peak(1_000_000) < peak(10_000) + 200_000
