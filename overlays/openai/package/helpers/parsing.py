"""Structured output: classes as formats for the wire, answers as instances of them."""

from __future__ import annotations

from .._core.foundation import lazy
from .._core.foundation.sentinels import absent, omit
from .._core.models.codec import adopt
from .._core.models.model import Model
from . import convert, schema
from .tools import FunctionTool, ToolDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .._core import Omit
    from ..types.chat import ChatCompletion
    from ..types.chat.parsed_chat_completion import ParsedChatCompletion
    from ..types.responses import Response
    from ..types.responses.parsed_response import ParsedResponse


_KEPT = "__structured_format__"

# --- what goes out --------------------------------------------------------------------------


def is_class(wanted: Any) -> bool:
    """Is it a class to parse into, rather than a format for the wire or nothing?"""
    return wanted is not None and not absent(wanted) and not isinstance(wanted, dict)


def response_format(value: Any) -> dict[str, Any] | Omit:
    """A class as the `response_format` of chat completions; a format stays what it is.

    Raises: TypeError for what cannot describe a JSON object.
    """
    if not is_class(value):
        return value  # type: ignore[no-any-return]
    kept = vars(value).get(_KEPT) if isinstance(value, type) else None
    if kept is None:
        kept = _format(value)
        if isinstance(value, type):
            setattr(value, _KEPT, kept)  # a schema costs far more than the rest of a request
    return {"type": "json_schema", "json_schema": dict(kept)}


def _format(value: Any) -> dict[str, Any]:
    name = getattr(value, "__name__", "") or schema.named(value)
    name = "".join(c if c.isalnum() or c in "_-" else "_" for c in name)[:64]
    return {"schema": schema.to_strict_json_schema(value), "name": name, "strict": True}


def text_format(value: Any) -> dict[str, Any]:
    """A class as the `text.format` of responses."""
    made: Any = response_format(value)
    return {"type": "json_schema", **made["json_schema"]}


def tools(given: Any) -> list[Any] | Omit:
    """Tools of chat completions that can be parsed, as a list: they are read twice.

    Raises: ValueError for a tool that is no function or is not strict.
    """
    if absent(given) or given is None:
        return omit
    found = [tool.for_chat if isinstance(tool, FunctionTool) else tool for tool in given]
    for tool in found:
        if tool["type"] != "function":
            raise ValueError(
                f"only tools of type `function` can be parsed, not `{tool['type']}`; use create()"
            )
        if tool["function"].get("strict") is not True:
            name = tool["function"]["name"]
            raise ValueError(f"the tool `{name}` is not strict: say strict=True, or use create()")
    return found


def response_tools(given: Any) -> list[Any] | Omit:
    """Tools of responses as a list; those in the form of chat completions are turned into theirs.

    Raises: TypeError for one in that form that holds no class.
    """
    if absent(given) or given is None:
        return omit
    found: list[Any] = []
    for tool in given:
        if isinstance(tool, FunctionTool):
            found.append(tool.for_responses)
        elif tool["type"] == "namespace":
            found.append({**tool, "tools": list(tool["tools"])})
        elif tool["type"] == "function" and "function" in tool:
            function = tool["function"]
            if not isinstance(function, ToolDict):
                raise TypeError(
                    f"the tool `{function.get('name')}` has the form of chat completions: take its members "
                    "out of `function`, or make it with pydantic_function_tool()"
                )
            found.append(ToolDict({"type": "function", **function}, function.model))
        else:
            found.append(tool)
    return found


# --- what comes back ------------------------------------------------------------------------


def parse_chat_completion(
    completion: ChatCompletion, response_format: Any, input_tools: Iterable[Any] | Omit | None
) -> ParsedChatCompletion[Any]:
    """The completion with its contents and arguments parsed; the one that was given stays as it is.

    Raises: LengthFinishReasonError, ContentFilterFinishReasonError when it was cut short; ValueError when
    it does not fit (of pydantic for its classes, else StructureError).
    """
    types = lazy.module("types.chat.parsed_chat_completion")
    wanted = response_format if is_class(response_format) else None
    known = {} if absent(input_tools) else {_name(tool): tool for tool in input_tools or ()}
    choices: list[Any] = []
    for choice in completion.choices or ():
        _refuse(choice.finish_reason, completion)
        answer = choice.message
        changes: dict[str, Any] = {"parsed": None}
        if wanted is not None and answer.content and not answer.refusal:
            changes["parsed"] = convert.read(wanted, answer.content)
        if answer.tool_calls:
            changes["tool_calls"] = [_chat_call(call, known) for call in answer.tool_calls]
        message = _with(types.ParsedChatCompletionMessage, answer, changes)
        choices.append(_with(types.ParsedChoice, choice, {"message": message}))
    made: ParsedChatCompletion[Any] = _with(types.ParsedChatCompletion, completion, {"choices": choices})
    return made


def parse_response(
    response: Response, text_format: Any, input_tools: Iterable[Any] | Omit | None
) -> ParsedResponse[Any]:
    """The response with its texts and arguments parsed; the one that was given stays as it is.

    Raises: ValueError when they do not fit (of pydantic for its classes, else StructureError).
    """
    types = lazy.module("types.responses.parsed_response")
    wanted = text_format if is_class(text_format) else None
    given: Any = None if absent(input_tools) else input_tools
    known: list[Any] = list(given or ())
    output: list[Any] = []
    for item in response.output or ():
        if item.type == "message":
            # A phase other than the answer, one that is newer than this too, is talk.
            parses = wanted is not None and item.phase in (None, "final_answer")
            content = [_part(types, part, wanted if parses else None) for part in item.content or ()]
            item = _with(types.ParsedResponseOutputMessage, item, {"content": content})
        elif item.type == "function_call":
            tool = _of_response(known, item.name, item.namespace)
            parsed = _arguments(tool, item.arguments)
            item = _with(types.ParsedResponseFunctionToolCall, item, {"parsed_arguments": parsed})
        output.append(item)
    made: ParsedResponse[Any] = _with(types.ParsedResponse, response, {"output": output})
    return made


def _part(types: Any, part: Any, wanted: Any) -> Any:
    if part.type != "output_text":
        return part
    parsed = None if wanted is None or part.text is None else convert.read(wanted, part.text)
    return _with(types.ParsedResponseOutputText, part, {"parsed": parsed})


def _chat_call(call: Any, known: dict[str, Any]) -> Any:
    if call.type != "function":
        return call
    types = lazy.module("types.chat.parsed_function_tool_call")
    tool = known.get(call.function.name)
    parsed = _arguments(tool["function"] if tool is not None else None, call.function.arguments)
    function = _with(types.ParsedFunction, call.function, {"parsed_arguments": parsed})
    return _with(types.ParsedFunctionToolCall, call, {"function": function})


def _arguments(tool: Any, text: str) -> Any:
    """The arguments of a call: only strict tools promise that they can be parsed."""
    if isinstance(tool, ToolDict):
        return tool.arguments(text)
    return convert.data(text) if tool is not None and tool.get("strict") else None


def _of_response(known: list[Any], name: str, namespace: str | None) -> Any:
    """The tool that a call means. A deferred one may be called with its own name as the namespace."""
    for tool in known:
        if namespace is not None and tool["type"] == "namespace" and tool["name"] == namespace:
            return next((t for t in tool["tools"] if t["type"] == "function" and t["name"] == name), None)
    if namespace is not None and namespace != name:
        return None
    return next((t for t in known if t["type"] == "function" and t.get("name") == name), None)


def _name(tool: Any) -> str:
    function: Any = tool.get("function") or {}
    return str(function.get("name"))


def _refuse(reason: str | None, completion: Any) -> None:
    if reason in ("length", "content_filter"):
        from .._exceptions import ContentFilterFinishReasonError, LengthFinishReasonError

        cut = LengthFinishReasonError if reason == "length" else ContentFilterFinishReasonError
        raise cut(completion=completion)


def _with(cls: type[Any], model: Model, changes: dict[str, Any]) -> Any:
    """A model of a more special class, with some members replaced."""
    return adopt(cls, {**model.__dict__, **changes})
