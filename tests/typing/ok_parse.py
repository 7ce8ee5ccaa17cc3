"""Structured output and runs of tools: what each gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict, assert_type

import attrs

from openai_client import AsyncOpenAI, OpenAI, function_tool, pydantic_function_tool
from openai_client._core import StreamedManager
from openai_client.types import CompletionUsage
from openai_client.types.chat import ParsedChatCompletion, ParsedFunctionToolCall
from openai_client.types.responses import ParsedResponse, Response


@attrs.define
class Weather:
    city: str


@dataclass
class City:
    name: str


class Street(TypedDict):
    name: str


@function_tool
def weather(city: str, days: int = 1) -> Weather:
    return Weather(city * days)


async def run_async(city: str) -> str:
    return city


def calls(client: OpenAI) -> None:
    completion = client.chat.completions.parse(
        model="m",
        messages=[{"role": "user", "content": "?"}],
        response_format=Weather,
        tools=[pydantic_function_tool(City)],
        temperature=0,
    )
    assert_type(completion, ParsedChatCompletion[Weather])
    assert_type(completion.choices[0].message.parsed, Weather | None)
    assert_type(completion.choices[0].message.tool_calls, list[ParsedFunctionToolCall] | None)
    for call in completion.choices[0].message.tool_calls or []:
        assert_type(call.function.parsed_arguments, object)
    untyped = client.chat.completions.parse(model="m", messages=[])
    assert_type(untyped.choices[0].message.parsed, None)
    raw = client.chat.completions.with_raw_response.parse(model="m", messages=[], response_format=City)
    assert_type(raw.parse().choices[0].message.parsed, City | None)
    streamed = client.responses.with_streaming_response.parse(model="m", input="?", text_format=City)
    assert_type(streamed, StreamedManager[ParsedResponse[City]])
    response = client.responses.parse(model="m", input="?", text_format=Street)
    assert_type(response, ParsedResponse[Street])
    assert_type(response.output_parsed, Street | None)
    assert_type(response.output_text, str)
    for item in response.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.parsed, Street | None)


async def awaited(client: AsyncOpenAI) -> None:
    completion = await client.chat.completions.parse(model="m", messages=[], response_format=Weather)
    assert_type(completion.choices[0].message.parsed, Weather | None)
    raw = await client.responses.with_raw_response.parse(model="m", input="?", text_format=City)
    assert_type(raw.parse().output_parsed, City | None)
    runner = client.chat.completions.run_tools(
        model="m", messages=[], tools=[run_async], response_format=City
    )
    assert_type(await runner.final_parsed(), City | None)
    assert_type(
        await client.responses.run_tools(model="m", input="?", tools=[run_async]).final_content(), str
    )
    async for event in runner:
        if event.type == "function_result":
            assert_type(event.error, Exception | None)


def tools(client: OpenAI) -> None:
    assert_type(weather("x", days=2), Weather)
    runner = client.chat.completions.run_tools(model="m", messages=[], tools=[weather, tools], max_tokens=3)
    assert_type(runner.final_content(), str | None)
    assert_type(runner.total_usage, CompletionUsage)
    for event in client.responses.run_tools(model="m", input="?", tools=[weather], text_format=City):
        if event.type == "step":
            assert_type(event.result, Response)
        elif event.type == "function_call":
            assert_type(event.call.arguments, str)
