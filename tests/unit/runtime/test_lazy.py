"""What loads when: next to nothing before the first request."""

from __future__ import annotations

import ast
import inspect
import json
import subprocess
import sys
import typing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

HEAVY = (
    "typing attrs attr dataclasses inspect re json httpx logging functools collections.abc enum datetime email ssl "
    "socket urllib.parse threading asyncio contextlib difflib orjson importlib types"
).split()


def loaded(folder: Path, code: str) -> set[str]:
    """Modules that a fresh process has after some code, without those it begins with."""
    script = (
        "import sys; before = set(sys.modules); sys.path.insert(0, sys.argv[1])\n"
        f"{code}\nprint(' '.join(sorted(set(sys.modules) - before)))"
    )
    command = [sys.executable, "-S", "-c", script, str(folder)]
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


def test_a_client_costs_no_library(folder: Path) -> None:
    found = loaded(folder, "from mini import Client, AsyncClient; Client(); AsyncClient()")
    assert not found & set(HEAVY)
    assert not [name for name in found if name.startswith("mini.types")]


def test_the_tree_loads_by_branches(folder: Path) -> None:
    found = loaded(folder, "from mini import Client; Client().files")
    assert "mini.resources.files" in found
    assert "mini.resources.chat" not in found
    assert not found & set(HEAVY)


def test_decoding_needs_no_attrs_and_only_its_types(folder: Path) -> None:
    code = "import mini._core.models.codec as c; c.decode('types.chat._models:ChatCompletion', {'id': 'x', 'choices': []})"
    found = loaded(folder, code)
    assert not found & {"attr", "attrs", "typing", "dataclasses", "inspect"}
    assert "mini.types._models" not in found


def test_the_contract_says_each_name_once(core: Any, mini: ModuleType) -> None:
    contract = __import__("mini._core", None, None, ("",))
    tree = ast.parse(Path(contract.__file__ or "").read_text())
    block = next(n for n in tree.body if isinstance(n, ast.If) and isinstance(n.test, ast.Name))
    expected = {
        alias.name: node.module
        for node in block.body
        if isinstance(node, ast.ImportFrom) and node.level
        for alias in node.names
    }
    assert expected == contract._HOME
    for name in expected:
        assert hasattr(contract, name)
    assert set(expected) <= set(dir(contract))
    with pytest.raises(AttributeError):
        contract.nothing


def test_types_by_package_and_by_module(mini: ModuleType) -> None:
    chat = mini.types.chat
    assert chat.ChatCompletionChoice is chat.chat_completion.Choice
    assert {"messages", "timeout"} <= set(chat.CompletionCreateParams.__annotations__)
    union = chat.ChatCompletionMessageToolCallUnion
    members, table = typing.get_args(union)
    assert repr(table) == "Union(ChatCompletionMessageToolCallUnion)"
    assert {member.__name__ for member in typing.get_args(members)} == {
        "ChatCompletionMessageFunctionToolCall",
        "ChatCompletionMessageCustomToolCall",
    }
    assert "Folder" in {
        getattr(member, "__name__", "") for member in typing.get_args(typing.get_args(chat.Part)[0])
    }
    assert typing.get_args(chat.MessageParam) == (chat.UserMessageParam, chat.SystemMessageParam)
    assert {"ChatCompletion", "CompletionCreateParams", "Part"} <= set(dir(chat))
    assert "UNIONS" not in dir(chat) and "Model" not in dir(chat)
    for missing in ("Model", "nothing", "Nothing"):
        with pytest.raises(AttributeError):
            getattr(chat, missing)
    assert {"Client", "types"} <= set(dir(mini))


def test_operations_can_be_inspected(mini: ModuleType) -> None:
    client = mini.Client()
    method = client.chat.completions.retrieve
    assert list(inspect.signature(method).parameters) == ["completion_id", "options"]
    assert method.__name__ == "retrieve"
    assert inspect.getdoc(method).startswith("Fetch a stored completion.")
    assert type(client.chat.completions).retrieve.build(None, "x").path == "/chat/completions/x"
    assert client.chat is client.chat
    assert json.dumps(inspect.getdoc(type(client).chat)) == "null"
