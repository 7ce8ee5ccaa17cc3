"""What streams need of structured output; `helpers.parsing` knows how, and loads when a stream asks for it."""

from __future__ import annotations

from .._core.foundation import lazy
from .._core.foundation.sentinels import absent
from .._core.models.codec import of_class

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def is_type(wanted: Any) -> bool:
    """Is it a class to parse into, rather than a description for the wire or nothing?"""
    return isinstance(wanted, type)


def listed(tools: Any, form: str) -> Any:
    """Tools as a list, for they are read twice; those made of functions or classes in their wire `form`."""
    return tools if absent(tools) or tools is None else [getattr(tool, form, tool) for tool in tools]


def strict_names(tools: Any, *, nested: bool) -> frozenset[str]:
    """Names of the functions whose arguments keep to their schema. `nested`: described under "function"."""
    names: set[str] = set()
    for tool in () if absent(tools) or tools is None else tools:
        function: Any = tool.get("function") if nested else tool
        if tool.get("type") == "function" and function and function.get("strict"):
            names.add(str(function.get("name")))
    return frozenset(names)


def chat_format(wanted: Any) -> Any:
    """A class as the `response_format` that goes over the wire."""
    return _parsing("response_format")(wanted) if is_type(wanted) else wanted


def text_config(wanted: Any, text: Any) -> Any:
    """A class as the `text` that goes over the wire, beside the caller's own settings of it."""
    if not is_type(wanted):
        return text
    settings = {} if absent(text) or text is None else dict(text)
    if "format" in settings:
        raise TypeError("text.format and text_format exclude each other: leave one of them out")
    described = _parsing("response_format")(wanted)
    return {**settings, "format": {"type": described["type"], **described["json_schema"]}}


def completion(data: dict[str, Any], response_format: Any, tools: Any) -> Any:
    """A completion, with what its texts say. Raises when it was cut short or does not fit."""
    made = of_class(lazy.load("types.chat:ChatCompletion"))(data)
    return _parsing("parse_chat_completion")(made, response_format, tools)


def response(made: Any, text_format: Any, tools: Any) -> Any:
    """A response, with what its texts and arguments say."""
    return _parsing("parse_response")(made, text_format, tools)


def _parsing(name: str) -> Callable[..., Any]:
    found: Callable[..., Any] = lazy.load(f"helpers.parsing:{name}")
    return found
