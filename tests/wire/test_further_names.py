"""Every further name of the OpenAI client: whatever is below it, sync and async, raw and streamed."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import pytest

from specloom.ir import Operation
from specloom.naming.published import client_path
from support.apis import openai, under_further_names
from support.bench import MODES, Bench, Mode
from wire import exchanges

_API = openai().api


_CALLED = under_further_names(_API)
_both_modes = pytest.mark.parametrize("mode", MODES)
_every_name = pytest.mark.parametrize("op", _CALLED, ids=client_path)
_views = pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])


def test_the_names_that_people_know_are_there() -> None:
    assert {client_path(op) for op in _CALLED} >= {
        "assistants.create",
        "audio.speeches.create",
        "batch.jobs.create",
        "batches.jobs.list",
        "beta.chat.completions.create",
        "files.download",
        "fine_tuning.checkpoints.permissions.list",
        "images.create",
        "images.edits.create",
        "images.variations.create",
    }


@_every_name
@_both_modes
def test_a_further_name_keeps_the_document(bench: Bench, op: Operation, mode: Mode) -> None:
    assert bench.call(op, mode, full=True) == []


@pytest.mark.parametrize("op", [op for op in _CALLED if op.stream], ids=client_path)
@_both_modes
def test_a_further_name_streams(bench: Bench, op: Operation, mode: Mode) -> None:
    assert bench.stream(op, mode, full=False) == []


@pytest.mark.parametrize("op", [op for op in _CALLED if op.page], ids=client_path)
@_both_modes
def test_a_list_under_a_further_name_goes_on(bench: Bench, op: Operation, mode: Mode) -> None:
    assert bench.pages(op, mode) == []


@_every_name
@_views
def test_a_further_name_gives_the_response_itself(bench: Bench, op: Operation, view: str) -> None:
    given = exchanges.arguments(_API, op, full=False)
    method = attrgetter(f"{view}.{client_path(op)}")

    async def asynchronous() -> tuple[int, str]:
        answer: Any = method(bench.asynchronous)(**given.path, **given.keywords)
        if view == "with_raw_response":
            response = await answer
        else:
            async with answer as response:
                await response.read()
        return response.status_code, response.method

    def sync() -> tuple[int, str]:
        answer: Any = method(bench.sync)(**given.path, **given.keywords)
        if view == "with_raw_response":
            return answer.status_code, answer.method
        with answer as response:
            response.read()
        return response.status_code, response.method

    _, reply = exchanges.answer(_API, op, full=False)
    bench.desk.plan(reply, reply)
    assert sync() == bench.runner.run(asynchronous()) == (200, op.method)
    first, second = bench.desk.received
    assert first.target == second.target


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("files.download", "files.content"),
        ("batch.jobs.create", "batches.create"),
        ("images.edits.create",) * 2,
    ],
)
def test_errors_name_what_was_called_or_its_real_name(bench: Bench, path: str, named: str) -> None:
    given = {"file_id": "f"} if path == "files.download" else {}
    with pytest.raises(TypeError, match=rf"^{named}\(\) got an unexpected keyword argument 'zzz'$"):
        attrgetter(path)(bench.sync)(zzz=1, **given)


@pytest.mark.parametrize(
    ("path", "wrong", "right"),
    [
        ("chat.completions.create", "max_output_tokens", "max_completion_tokens"),
        ("chat.completions.create", "maxTokens", "max_tokens"),
        ("chat.completions.create", "responseFormat", "response_format"),
        ("chat.completions.create", "reasoning", "reasoning_effort"),
        ("chat.completions.create", "engine", "model"),
        ("beta.chat.completions.create", "input", "messages"),
        ("responses.create", "messages", "input"),
        ("responses.create", "max_tokens", "max_output_tokens"),
        ("responses.create", "maxTokens", "max_output_tokens"),
        ("responses.create", "response_format", "text"),
        ("responses.create", "functions", "tools"),
        ("embeddings.create", "prompt", "input"),
        ("completions.create", "messages", "prompt"),
        ("images.edits.create", "images", "image"),
        ("images.create", "text", "prompt"),
        ("batch.jobs.create", "input_file", "input_file_id"),
        ("files.list", "pageSize", "limit"),
        ("models.list", "extraHeaders", "extra_headers"),
    ],
)
@_both_modes
def test_an_argument_by_another_name_is_told_its_right_one(
    bench: Bench, path: str, wrong: str, right: str, mode: Mode
) -> None:
    client = bench.sync if mode == "sync" else bench.asynchronous
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{wrong}'; did you mean '{right}'\\?$"):
        attrgetter(path)(client)(**{wrong: 1})


def test_the_package_itself_has_further_names(monkeypatch: pytest.MonkeyPatch) -> None:
    import openai_client

    monkeypatch.setattr(openai_client, "api_key", "k")
    assert openai_client.assistants.list.__func__ is openai_client.beta.assistants.list.__func__
    assert openai_client.batch.jobs.list.__func__ is openai_client.batches.jobs.list.__func__
