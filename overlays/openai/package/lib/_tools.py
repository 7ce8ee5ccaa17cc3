"""Tools made of classes, where code written for the usual package looks for them."""

from __future__ import annotations

from ..helpers.tools import (
    ToolDict as PydanticFunctionTool,
    ToolDict as ResponsesPydanticFunctionTool,
    pydantic_function_tool,
    pydantic_responses_function_tool,
)

__all__ = [
    "PydanticFunctionTool",
    "ResponsesPydanticFunctionTool",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
]
