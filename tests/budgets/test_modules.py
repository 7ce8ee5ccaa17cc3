"""What loads when: a ceiling for each step of a fresh process. A new import belongs into the function that needs it."""

from __future__ import annotations

import pytest

from .counting import modules

HIDDEN = "import sys; sys.modules['orjson'] = None\n"
CONSTRUCT = "from openai_client import OpenAI, AsyncOpenAI; OpenAI(api_key='k'); AsyncOpenAI(api_key='k')"
CALL = """
import httpx, json, datetime, email.utils, logging, random, sys, uuid, difflib, decimal, numbers
before |= set(sys.modules)
from openai_client import OpenAI
answer = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
client = OpenAI(api_key='k', http_client=httpx.Client(transport=answer))
client.chat.completions.create(model='m', messages=[])
"""
STREAM = CALL.replace("messages=[]", "messages=[], stream=True").replace(
    "json={}", "content=b'data: [DONE]\\n\\n'"
)
STREAM = STREAM.replace("client.chat", "for _ in client.chat").rstrip() + ": pass\n"

OURS = {"import openai_client": 11, CONSTRUCT: 24, CALL: 68, STREAM: 76}
"""Modules of the package, at most; each room of the runtime is one."""
STANDARD = {"_collections_abc", "_stat", "genericpath", "os", "os.path", "posixpath", "stat"}
"""What constructing a client may load besides: bare Python has loaded these unless it runs with `-S`."""


@pytest.mark.parametrize("code", OURS, ids=["import", "construct", "first call", "first stream"])
def test_few_modules_are_loaded(code: str) -> None:
    found = {name for name in modules(HIDDEN + code) if name.split(".")[0] == "openai_client"}
    assert len(found) <= OURS[code], sorted(found)


def test_a_cold_client_loads_no_library() -> None:
    found = {name for name in modules(CONSTRUCT) if name.split(".")[0] != "openai_client"}
    assert found <= STANDARD | {"__future__"}


def test_a_first_call_loads_no_other_branch() -> None:
    found = modules(HIDDEN + CALL)
    branches = {name.split(".")[2] for name in found if name.startswith("openai_client.resources.")}
    topics = {name for name in found if name.startswith("openai_client.types.")}
    assert branches == {"chat"}
    assert topics <= {"openai_client.types.chat", "openai_client.types.chat._models"}
    assert not {name for name in found if name.split(".")[0] in ("asyncio", "ssl", "attr", "attrs", "typing")}
