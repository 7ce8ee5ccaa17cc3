"""The arguments of `stream()` with a class are those of `create`, but for the two that it has itself."""

from __future__ import annotations

import ast
import inspect
from types import ModuleType

from openai_client.helpers import chat_params
from openai_client.types.chat import _params


def arguments(module: ModuleType, name: str) -> dict[str, str]:
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            assert [ast.unparse(base) for base in node.bases] == ["CallOptions"]
            fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
            return {ast.unparse(each.target): ast.unparse(each.annotation) for each in fields}
    raise AssertionError(f"{module.__name__} has no {name}")


def test_they_are_the_same() -> None:
    want = arguments(_params, "CompletionCreateParams")
    assert "CreateChatCompletion" in want.pop("response_format")
    assert arguments(chat_params, "ChatParams") == want
