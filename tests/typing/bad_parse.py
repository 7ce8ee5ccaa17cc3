"""Mistakes with structured output that checkers find."""

from __future__ import annotations

import attrs

from openai_client import OpenAI, function_tool


@attrs.define
class Weather:
    city: str


@function_tool
def weather(city: str) -> Weather:
    return Weather(city)


def calls(client: OpenAI) -> None:
    completion = client.chat.completions.parse(model="m", messages=[], response_format=Weather)
    print(completion.choices[0].message.parsed.city)  # error
    print(client.responses.parse(model="m", input="?", text_format=Weather).output_parsed.city)  # error
    client.chat.completions.parse(model="m", messages=[], response_format=Weather, temprature=0)  # error
    weather(1)  # error
