"""What a schema of JSON is answered with: soon, of finite size, and valid where that can be."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies as st
from jsonschema import Draft202012Validator

from openai_client import OpenAI
from openai_client.testing import MockAPI
from openai_client.testing.json_schema import example

Schema = dict[str, Any]
SELF = {"$ref": "#"}


def node(**members: Any) -> Schema:
    return {"type": "object", "properties": members, "required": list(members), "additionalProperties": False}


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (
            {"type": "object", "properties": {"a": {"type": "number"}, "b": {"enum": ["x"]}}},
            {"a": 0.5, "b": "x"},
        ),
        ({"type": "array", "items": {"type": "integer", "exclusiveMinimum": 3}, "minItems": 2}, [4, 4]),
        ({"anyOf": [{"type": "null"}, {"$ref": "#/$defs/a"}], "$defs": {"a": {"const": 1}}}, 1),
        ({"type": "string", "format": "date", "maxLength": 4}, "2025"),
        ({"type": ["integer", "null"], "maximum": 0}, 0),
        ({"anyOf": [{"$ref": "#/anyOf/1"}, {"const": 2}]}, 2),
        ({"$ref": "#/$defs/a%20b", "$defs": {"a b": {"const": 3}}}, 3),
    ],
)
def test_examples_of_json_schemas(schema: Schema, value: Any) -> None:
    assert example(schema) == value


FINITE: dict[str, Schema] = {
    "null": node(next={"anyOf": [SELF, {"type": "null"}]}),
    "null by type": {**node(next=SELF), "type": ["object", "null"]},
    "list": node(children={"type": "array", "items": SELF}),
    "list at the root": {"type": "array", "items": SELF},
    "another variant": {"anyOf": [node(left=SELF, right=SELF), {"type": "string"}]},
    "variant far inside": node(a=node(b={"oneOf": [node(c=SELF), node(d={"type": "integer"})]})),
    "optional": {"type": "object", "properties": {"next": SELF}, "required": []},
    "mutual": {
        **node(a={"$ref": "#/$defs/a"}),
        "$defs": {
            "a": node(b={"$ref": "#/$defs/b"}),
            "b": node(a={"anyOf": [{"$ref": "#/$defs/a"}, {"type": "null"}]}),
        },
    },
    "many": {
        "$defs": {
            f"n{n}": node(
                **{f"m{m}": {"anyOf": [{"$ref": f"#/$defs/n{m}"}, {"type": "null"}]} for m in range(20)}
            )
            for n in range(20)
        },
        "$ref": "#/$defs/n0",
    },
}


@pytest.mark.parametrize("schema", FINITE.values(), ids=FINITE)
def test_recursion_that_can_end_is_valid(schema: Schema) -> None:
    made = example(schema)
    Draft202012Validator(schema).validate(made)
    assert len(json.dumps(made)) < 1_000_000


def test_recursion_goes_round_before_it_ends() -> None:
    made, deep = example(FINITE["null"]), 0
    while made is not None:
        made, deep = made["next"], deep + 1
    assert deep > 1


ENDLESS: dict[str, Schema] = {
    "direct": node(next=SELF),
    "to itself": {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}},
    "the root alone": SELF,
    "mutual": {
        "$ref": "#/$defs/a",
        "$defs": {"a": node(b={"$ref": "#/$defs/b"}), "b": node(a={"$ref": "#/$defs/a"})},
    },
    "variants": {"anyOf": [SELF, SELF]},
    "variants inside": node(a={"oneOf": [node(b=SELF), node(c=SELF)]}),
    "items": {"type": "array", "items": SELF, "minItems": 2},
    "all of": {"allOf": [SELF, node(a=SELF)]},
    "types": {**node(a=SELF, b=SELF), "type": ["object", "object"]},
    "many": {
        "$defs": {
            f"n{n}": node(**{f"m{m}": {"$ref": f"#/$defs/n{m}"} for m in range(20)}) for n in range(20)
        },
        "$ref": "#/$defs/n0",
    },
    "doubling": {
        "$defs": {
            f"n{n}": node(a={"$ref": f"#/$defs/n{n + 1}"}, b={"$ref": f"#/$defs/n{n + 1}"}) for n in range(60)
        },
        "$ref": "#/$defs/n0",
    },
    "long lists": {"type": "array", "minItems": 10**12, "items": {"type": "array", "minItems": 1e15}},
    "long texts": {"type": "array", "minItems": 10**6, "items": {"minLength": 10**12}},
    "a long way": {
        "$defs": {f"n{n}": node(a={"$ref": f"#/$defs/n{n + 1}"}) for n in range(5_000)},
        "$ref": "#/$defs/n0",
    },
}


@pytest.mark.parametrize("schema", ENDLESS.values(), ids=ENDLESS)
def test_recursion_without_an_end_is_cut(schema: Schema) -> None:
    assert len(json.dumps(example(schema))) < 3_000_000


WORDS = """$ref $defs const enum default anyOf oneOf allOf type properties required items minItems minLength maxLength
    format multipleOf minimum maximum exclusiveMinimum exclusiveMaximum a""".split()
PLAIN = st.sampled_from(
    [
        None,
        True,
        -1,
        0,
        3,
        10**400,
        1e308,
        float("nan"),
        float("inf"),
        "#",
        "#/a",
        "x/0",
        "object",
        "array",
        "number",
    ]
)


@given(
    st.recursive(
        PLAIN, lambda each: st.lists(each, max_size=3) | st.dictionaries(st.sampled_from(WORDS), each)
    )
)
@settings(max_examples=200, deadline=None)
def test_whatever_a_schema_says_something_is_made(schema: Any) -> None:
    example(schema if isinstance(schema, dict) else {"items": schema})


@pytest.mark.parametrize("schema", [*FINITE.values(), *ENDLESS.values()], ids=[*FINITE, *ENDLESS])
def test_the_service_answers_them_all(client: OpenAI, schema: Schema) -> None:
    format: Any = {"name": "a", "schema": schema, "strict": True}
    completion = client.chat.completions.create(
        model="m",
        messages=[{"role": "user", "content": "a"}],
        response_format={"type": "json_schema", "json_schema": format},
    )
    assert json.loads(completion.choices[0].message.content or "") == example(schema)
    made = client.responses.create(model="m", input="a", text={"format": {"type": "json_schema", **format}})
    assert json.loads(made.output_text) == example(schema)
    tool: Any = {"type": "function", "name": "f", "parameters": schema, "strict": True}
    called = client.responses.create(model="m", input="a", tools=[tool], tool_choice="required").output[0]
    assert called.type == "function_call"
    assert json.loads(called.arguments) == example(schema)


def test_a_served_mock_answers_as_well() -> None:
    schema = {"type": "json_schema", "name": "a", "schema": ENDLESS["direct"]}
    with MockAPI().serve() as server, httpx.Client(trust_env=False) as http:
        body = {"model": "m", "input": "a", "text": {"format": schema}}
        assert http.post(f"{server.url}/responses", json=body, headers={"api-key": "k"}).status_code == 200
