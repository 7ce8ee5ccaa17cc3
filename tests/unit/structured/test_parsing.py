"""`parse()` over a socket: sync, async, raw; what is parsed, what is not, what is refused."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest
from pytest_httpserver import HTTPServer

from openai_client import (
    AsyncOpenAI,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAI,
    StructureError,
    function_tool,
    pydantic_function_tool,
    pydantic_responses_function_tool,
)
from openai_client.helpers import parsing
from openai_client.types.chat import (
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
    ParsedFunctionToolCall,
)
from openai_client.types.responses import ParsedResponse, ParsedResponseFunctionToolCall, Response

from .models import Plain
from .replies import called, chat, response, serve, text_message

ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "?"}]}


@attrs.define
class City:
    """A city."""

    name: str
    people: int = 0


@function_tool
def look_up(name: str, deep: bool = False) -> str:
    """Look something up."""
    return name


@pytest.fixture
def client(httpserver: HTTPServer) -> OpenAI:
    return OpenAI(api_key="k", base_url=httpserver.url_for("/"), max_retries=0)


PARIS = '{"name": "Paris", "people": 2}'


def test_a_chat_completion(client: OpenAI, httpserver: HTTPServer) -> None:
    got = serve(httpserver, chat(PARIS))
    completion = client.chat.completions.parse(**ASK, response_format=City)
    message = completion.choices[0].message
    assert message.parsed == City("Paris", 2)
    assert (type(completion), type(completion.choices[0]), type(message)) == (
        ParsedChatCompletion,
        ParsedChoice,
        ParsedChatCompletionMessage,
    )
    assert completion._request_id == "rq"
    assert got[0]["response_format"]["json_schema"]["name"] == "City"
    assert got[0]["stream"] is False
    assert httpserver.log[0][0].headers["X-Stainless-Helper-Method"] == "chat.completions.parse"
    dumped = completion.model_dump(mode="json")
    assert dumped["choices"][0]["message"]["content"] == PARIS
    assert '"name": "Paris"' in completion.to_json()


@pytest.mark.anyio
async def test_on_every_engine(httpserver: HTTPServer) -> None:
    serve(httpserver, *[chat(PARIS)] * 4)

    async def run() -> list[Any]:
        async with AsyncOpenAI(api_key="k", base_url=httpserver.url_for("/")) as client:
            plain = await client.chat.completions.parse(**ASK, response_format=City)
            raw = await client.chat.completions.with_raw_response.parse(**ASK, response_format=City)
            return [plain, raw.parse()]

    found = await run()
    with OpenAI(api_key="k", base_url=httpserver.url_for("/")) as client:
        found.append(client.chat.completions.with_raw_response.parse(**ASK, response_format=City).parse())
        with client.chat.completions.with_streaming_response.parse(**ASK, response_format=City) as streamed:
            found.append(streamed.parse())
    assert [each.choices[0].message.parsed for each in found] == [City("Paris", 2)] * 4


def test_arguments_of_tools(client: OpenAI, httpserver: HTTPServer) -> None:
    bare: Any = {"type": "function", "function": {"name": "bare", "strict": True, "parameters": {}}}
    calls = [("City", PARIS), ("look_up", '{"name": "x"}'), ("bare", '{"a": 1}'), ("unknown", "{")]
    got = serve(httpserver, chat(None, *calls))
    tools: Any = iter([pydantic_function_tool(City), look_up, bare])
    completion = client.chat.completions.parse(**ASK, tools=tools)
    found = completion.choices[0].message.tool_calls or []
    assert [call.function.parsed_arguments for call in found] == [
        City("Paris", 2),
        {"name": "x"},
        {"a": 1},
        None,
    ]
    assert all(isinstance(call, ParsedFunctionToolCall) for call in found)
    assert [tool["function"]["name"] for tool in got[0]["tools"]] == ["City", "look_up", "bare"]
    assert got[0]["tools"][0]["function"]["description"] == "A city."
    assert "response_format" not in got[0]


@pytest.mark.parametrize(
    "message", [{"content": None}, {"content": ""}, {"content": PARIS, "refusal": "no"}], ids=str
)
def test_nothing_to_parse(client: OpenAI, httpserver: HTTPServer, message: Any) -> None:
    serve(httpserver, chat(**message))
    completion = client.chat.completions.parse(**ASK, response_format=City)
    assert completion.choices[0].message.parsed is None
    assert completion.choices[0].message.refusal == message.get("refusal")


@pytest.mark.parametrize(
    ("reason", "error"),
    [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)],
)
def test_answers_that_were_cut_short(client: OpenAI, httpserver: HTTPServer, reason: str, error: Any) -> None:
    serve(httpserver, chat('{"na', finish_reason=reason))
    with pytest.raises(error) as caught:
        client.chat.completions.parse(**ASK, response_format=City)
    assert caught.value.completion.choices[0].message.content == '{"na'
    assert pickle.loads(pickle.dumps(caught.value)).completion == caught.value.completion


def test_answers_that_do_not_fit(client: OpenAI, httpserver: HTTPServer) -> None:
    serve(httpserver, chat('{"name": 1}'), chat('{"text": 1}'))
    with pytest.raises(StructureError, match=r"\$\.name: expected a text, got 1"):
        client.chat.completions.parse(**ASK, response_format=City)
    with pytest.raises(ValueError, match="validation errors for Plain"):
        client.chat.completions.parse(**ASK, response_format=Plain)


def test_what_parse_refuses(client: OpenAI) -> None:
    loose: Any = {"type": "function", "function": {"name": "loose"}}
    custom: Any = {"type": "custom", "custom": {"name": "c"}}
    with pytest.raises(ValueError, match="`loose` is not strict"):
        client.chat.completions.parse(**ASK, tools=[loose])
    with pytest.raises(ValueError, match="not `custom`"):
        client.chat.completions.parse(**ASK, tools=[custom])
    wrong: Any = int
    with pytest.raises(TypeError, match="int cannot describe a JSON object"):
        client.chat.completions.parse(**ASK, response_format=wrong)
    with pytest.raises(TypeError, match="use stream"):
        client.chat.completions.parse(**ASK, stream=True)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match=r"the class City has no JSON form; parse\(\) takes classes"):
        client.chat.completions.create(**ASK, response_format=City)
    with pytest.raises(TypeError, match="exclude each other"):
        client.responses.parse(model="m", input="?", text_format=City, text={"format": {"type": "text"}})
    chat_form: Any = {"type": "function", "function": {"name": "f", "parameters": {}}}
    with pytest.raises(TypeError, match="form of chat completions"):
        client.responses.parse(model="m", input="?", tools=[chat_form])
    with pytest.raises(TypeError, match="look_up has two forms"):
        client.responses.create(model="m", input="?", tools=[look_up])  # type: ignore[list-item]


# --- responses ------------------------------------------------------------------------------


def test_a_response(client: OpenAI, httpserver: HTTPServer) -> None:
    answer = response(
        {"type": "reasoning", "id": "rs", "summary": []},
        text_message("thinking aloud", phase="commentary"),
        text_message(PARIS, phase="final_answer"),
        called("City", PARIS),
        called("look_up", '{"name": "x"}', namespace="look_up"),
        called("unknown", "{"),
    )
    got = serve(httpserver, answer, answer)
    tools: Any = [
        pydantic_responses_function_tool(City, defer_loading=True),
        look_up,
        {"type": "tool_search"},
    ]
    found = client.responses.parse(
        model="m", input="?", text_format=City, text={"verbosity": "low"}, tools=tools
    )
    assert isinstance(found, ParsedResponse) and found._request_id == "rq"
    assert found.output_parsed == City("Paris", 2)
    assert found.output_text == "thinking aloud" + PARIS
    calls = [each for each in found.output if isinstance(each, ParsedResponseFunctionToolCall)]
    assert [each.parsed_arguments for each in calls] == [City("Paris", 2), {"name": "x"}, None]
    assert got[0]["text"]["verbosity"] == "low" and got[0]["text"]["format"]["name"] == "City"
    assert got[0]["tools"][0]["defer_loading"] is True
    assert "stream" not in got[0]
    # What was parsed does not go back.
    client.responses.create(model="m", input=[*found.output])  # type: ignore[list-item]
    assert got[1]["input"] == answer["output"]


def test_texts_that_are_not_there(client: OpenAI, httpserver: HTTPServer) -> None:
    serve(
        httpserver, response(text_message(None), text_message("x", phase="new phase")), response(output=None)
    )
    found = client.responses.parse(model="m", input="?", text_format=City)
    assert (found.output_parsed, found.output_text) == (None, "x")
    found = client.responses.parse(model="m", input="?", text_format=City)
    assert (found.output_parsed, found.output_text, found.output) == (None, "", [])


def test_the_text_of_any_response() -> None:
    made = Response.model_validate(response(text_message("a"), called("f", ""), text_message("b")))
    assert made.output_text == "ab"
    assert "output_text" not in made.model_dump()


def test_a_tool_of_a_namespace() -> None:
    inner: Any = pydantic_responses_function_tool(City)
    tools: Any = parsing.response_tools([{"type": "namespace", "name": "n", "tools": iter([inner])}])
    made = Response.model_validate(response(called("City", PARIS, namespace="n"), called("City", PARIS)))
    found: Any = parsing.parse_response(made, None, tools)
    assert [each.parsed_arguments for each in found.output] == [City("Paris", 2), None]
    assert not hasattr(made.output[0], "parsed_arguments")


@pytest.mark.anyio
async def test_an_async_response(httpserver: HTTPServer) -> None:
    serve(httpserver, response(text_message(PARIS)))

    async def run() -> Any:
        async with AsyncOpenAI(api_key="k", base_url=httpserver.url_for("/")) as client:
            return (await client.responses.parse(model="m", input="?", text_format=City)).output_parsed

    assert await run() == City("Paris", 2)


def test_parsed_messages_go_back_as_they_came(client: OpenAI, httpserver: HTTPServer) -> None:
    first = chat(PARIS, ("look_up", '{"name": "x"}'))
    got = serve(httpserver, first, chat("done"))
    message: Any = (
        client.chat.completions.parse(**ASK, response_format=City, tools=[look_up]).choices[0].message
    )  # type: ignore[list-item]
    client.chat.completions.create(model="m", messages=[message])
    assert got[1]["messages"] == [first["choices"][0]["message"]]
