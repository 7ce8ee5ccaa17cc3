"""The file of data behind the kit, its checks and what is made up from it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openai_client.testing.checks import Checks
from openai_client.testing.contract import Contract, contract
from openai_client.testing.forms import File, form, nested
from openai_client.testing.synth import Synth
from specloom.errors import GeneratorError
from specloom.planning.contract_export import contract as text_of, data_files
from support.apis import openai

_ROOT = Path(__file__).resolve().parents[2]
_SMALL = Contract(
    {
        "operations": {},
        "webhooks": {},
        "sockets": {},
        "types": {
            "Cat": {
                "fields": {"kind": {"enum": ["cat"]}, "lives": {"of": "integer", "maximum": 9}},
                "required": ["kind", "lives"],
            },
            "Dog": {"fields": {"kind": {"enum": ["dog"]}, "friend": "$Pet"}, "required": ["kind", "friend"]},
            "Pet": {
                "is": {"any": ["$Dog", "$Cat"]},
                "table": {"tag": "kind", "cases": {"dog": "Dog", "cat": "Cat"}},
            },
        },
    }
)


def test_the_data_are_the_same_every_time() -> None:
    assert text_of(openai().api) == text_of(openai().api)
    assert data_files(openai().api, "p", {"a/b.json": "contract"}).keys() == {"p/a/b.json"}
    with pytest.raises(GeneratorError, match="nothing known"):
        data_files(openai().api, "p", {"a": "weather"})


def test_every_operation_is_there() -> None:
    known = contract()
    assert known.operations.keys() == {op.key for op in openai().api.operations}
    text = json.dumps([known.types, known.webhooks, [op.data for op in known.operations.values()]])
    assert {*re.findall(r'"\$([^"]+)"', text)} - known.types.keys() == set()


def test_importing_the_package_loads_no_data() -> None:
    code = "import sys, openai_client; openai_client.OpenAI(api_key='k'); print([m for m in sys.modules if 'testing' in m])"
    environment = {"PYTHONPATH": str(_ROOT / "generated" / "openai")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_recursion_ends() -> None:
    assert Synth(_SMALL).value("$Pet") == {"kind": "dog", "friend": {"kind": "cat", "lives": 8}}


@pytest.mark.parametrize(
    ("value", "where", "code"),
    [
        ({"kind": "cat", "lives": 10}, "pet.lives", "integer_above_max_value"),
        ({"kind": "cat", "lives": True}, "pet.lives", "invalid_type"),
        ({"kind": "dog", "friend": {"kind": "cat"}}, "pet.friend.lives", "missing_required_parameter"),
        ({"kind": "dog", "friend": {"kind": "dog"}}, "pet.friend.friend", "missing_required_parameter"),
        ({"kind": "cow", "lives": 9}, "pet.kind", "invalid_value"),
        ({"kind": ["cat"], "lives": 9}, "pet.kind", "invalid_value"),
        ("cat", "pet", "invalid_type"),
    ],
)
def test_what_is_wrong_is_found(value: Any, where: str, code: str) -> None:
    found = Checks(_SMALL).wrong(value, "$Pet", "pet")
    assert found is not None
    assert (found.where, found.code) == (where, code)


def test_what_is_right_passes() -> None:
    assert Checks(_SMALL).wrong({"kind": "cat", "lives": 9, "more": 1}, "$Pet", "pet") is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda each: st.lists(each) | st.dictionaries(st.text(), each),
    )
)
@settings(max_examples=100, deadline=None)
def test_checks_never_fail(value: Any) -> None:
    checks = Checks(contract())
    for name in ("CreateResponse", "ChatCompletionRequestMessage", "InputItem"):
        if name in contract().types:
            checks.wrong(value, f"${name}", "x")


@given(st.lists(st.tuples(st.text(alphabet="ab[]0", min_size=1), st.text(max_size=3))))
def test_names_nest_or_are_refused(pairs: list[tuple[str, str]]) -> None:
    with suppress(ValueError):
        assert isinstance(nested(pairs), dict)


@given(st.binary(max_size=300))
def test_forms_are_read_or_refused(body: bytes) -> None:
    with suppress(ValueError):
        form("multipart/form-data; boundary=x", body)


def test_forms() -> None:
    body = (
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n'
        b'a\r\n--b\r\n--x\r\nContent-Disposition: form-data; name="tags[]"\r\n\r\none\r\n--x--\r\n'
    )
    assert form('multipart/form-data; boundary="x"', body) == {
        "file": File("a.txt", b"a\r\n--b", "text/plain"),
        "tags": ["one"],
    }
    assert form("application/x-www-form-urlencoded", b"a[b]=1&c=2&c=3") == {"a": {"b": "1"}, "c": ["2", "3"]}
