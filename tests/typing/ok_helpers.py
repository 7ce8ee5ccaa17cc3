"""Streaming helpers: events by type, snapshots, handlers of one's own."""

from __future__ import annotations

from typing import assert_type

from openai_client import AssistantEventHandler, AsyncAssistantEventHandler, AsyncOpenAI, OpenAI
from openai_client.lib.streaming import AssistantStreamManager
from openai_client.lib.streaming.chat import ChatCompletionStream, ChatCompletionStreamManager
from openai_client.lib.streaming.responses import AsyncResponseStreamManager, ResponseTextDeltaEvent
from openai_client.types.beta.threads import Run, Text, TextDelta
from openai_client.types.chat import ChatCompletionTokenLogprob


class Person:
    """What contents are parsed into."""

    name: str


def chats(client: OpenAI) -> None:
    with client.chat.completions.stream(model="m", messages=[], response_format=Person) as stream:
        assert_type(stream, ChatCompletionStream[Person])
        for event in stream:
            if event.type == "content.delta":
                assert_type(event.snapshot, str)
                assert_type(event.parsed, object | None)
            elif event.type == "content.done":
                assert_type(event.parsed, Person | None)
            elif event.type == "tool_calls.function.arguments.delta":
                assert_type(event.arguments_delta, str)
                assert_type(event.index, int)
            elif event.type == "logprobs.content.delta":
                assert_type(event.snapshot, list[ChatCompletionTokenLogprob])
        print(stream.get_final_completion().choices[0].message.content)
    json = client.chat.completions.stream(model="m", messages=[], response_format={"type": "json_object"})
    assert_type(json, ChatCompletionStreamManager[None])


async def responses(client: AsyncOpenAI) -> None:
    manager = client.responses.stream(model="m", input="x", text_format=Person)
    assert_type(manager, AsyncResponseStreamManager[Person])
    async with manager as stream:
        async for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event, ResponseTextDeltaEvent)
                assert_type(event.snapshot, str)
            elif event.type == "response.output_text.done":
                assert_type(event.parsed, Person | None)
            elif event.type == "response.refusal.delta":
                assert_type(event.delta, str)
        print((await stream.get_final_response()).id)
    async with client.responses.stream(response_id="r", starting_after=3) as again:
        await again.until_done()


class Printer(AssistantEventHandler):
    """Prints texts."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        print(delta.value, snapshot.value)


def runs(client: OpenAI) -> None:
    manager = client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=Printer())
    assert_type(manager, AssistantStreamManager[Printer])
    with manager as handler:
        assert_type(handler.get_final_run(), Run)
    with client.beta.threads.create_and_run_stream(assistant_id="a") as plain:
        assert_type(plain, AssistantEventHandler)
        for text in plain.text_deltas:
            assert_type(text, str)


async def async_runs(client: AsyncOpenAI) -> None:
    async with client.beta.threads.runs.submit_tool_outputs_stream(
        run_id="r", thread_id="t", tool_outputs=[]
    ) as handler:
        assert_type(handler, AsyncAssistantEventHandler)
        async for event in handler:
            print(event.event)
