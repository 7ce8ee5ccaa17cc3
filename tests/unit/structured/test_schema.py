"""Strict schemas: of pydantic's classes as the usual client makes them, of others as they should be."""

from __future__ import annotations

import dataclasses
import enum
import json
import subprocess
import sys
from copy import deepcopy
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Generic, Literal, NotRequired, TypedDict, TypeVar

import attrs
import pytest

from openai_client import to_strict_json_schema
from openai_client.helpers.parsing import response_format
from openai_client.helpers.strict import strict

from .models import MODELS

CASES: dict[str, Any] = json.loads(
    Path(__file__).with_name("strict_schemas.json").read_text(encoding="utf-8")
)
T = TypeVar("T")


@pytest.mark.parametrize("case", CASES)
def test_schemas_become_strict_as_usual(case: str) -> None:
    before = deepcopy(CASES[case]["before"])
    made = strict(before)
    assert before == CASES[case]["before"]
    if CASES[case]["strict"] is not None:
        assert made == CASES[case]["strict"]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_pydantic_classes_are_described_by_pydantic(model: Any) -> None:
    from pydantic import TypeAdapter

    assert to_strict_json_schema(model) == strict(TypeAdapter(model).json_schema())
    assert to_strict_json_schema(TypeAdapter(model)) == to_strict_json_schema(model)


def test_what_refers_to_itself_stays_finite() -> None:
    node = {
        "type": "object",
        "properties": {"next": {"$ref": "#/$defs/N", "description": "on"}},
    }
    made = strict({"$ref": "#/$defs/N", "$defs": {"N": node}})
    assert made["properties"] == {"next": {"$ref": "#/$defs/N"}}
    assert made["$defs"]["N"]["properties"]["next"]["properties"] == {"next": {"$ref": "#/$defs/N"}}


@pytest.mark.parametrize(
    ("schema", "error", "message"),
    [
        ({"properties": {"a": True}}, TypeError, "#/properties/a: a schema must be an object"),
        ({"properties": {"a": {"$ref": "b#/x", "title": ""}}}, ValueError, "#/properties/a: .*does not lead"),
        ({"anyOf": [{"$ref": "#/x/y", "title": ""}]}, ValueError, "#/anyOf/0: .*leads nowhere"),
    ],
)
def test_broken_schemas_are_refused_with_the_place(schema: Any, error: Any, message: str) -> None:
    with pytest.raises(error, match=message):
        strict(schema)


# --- classes of our own ---------------------------------------------------------------------


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Size(enum.IntEnum):
    S = 1


@attrs.define
class Item:
    """One thing."""

    name: Annotated[str, "What it is called"]
    color: Color = Color.RED
    parts: list[Item] = attrs.field(factory=list, metadata={"description": "What it is made of"})


@dataclasses.dataclass
class Order:
    items: list[Item]
    main: Annotated[Item, "The one that matters"]
    parent: Order | None = None
    note: str = "-"


class Address(TypedDict):
    street: str
    number: NotRequired[int]


@attrs.define
class Box(Generic[T]):
    content: T


@dataclasses.dataclass
class All:
    a: Address
    b: Box[int]
    c: Box[Box[str]]
    d: dict[str, float]
    e: tuple[int, str]
    f: tuple[int, ...]
    g: Literal["x", 1, None]
    h: datetime
    i: Decimal
    j: Any
    k: Size
    l: int | str | None  # noqa: E741
    m: set[bool]


ITEM = {
    "type": "object",
    "description": "One thing.",
    "properties": {
        "name": {"type": "string", "description": "What it is called"},
        "color": {"type": "string", "enum": ["red", "blue"], "default": "red"},
        "parts": {"type": "array", "items": {"$ref": "#/$defs/Item"}, "description": "What it is made of"},
    },
    "required": ["name", "color", "parts"],
    "additionalProperties": False,
}


def test_attrs_classes_and_dataclasses() -> None:
    assert to_strict_json_schema(Order) == {
        "type": "object",
        "properties": {
            "items": {"type": "array", "items": {"$ref": "#/$defs/Item"}},
            "main": {"anyOf": [{"$ref": "#/$defs/Item"}], "description": "The one that matters"},
            "parent": {"anyOf": [{"$ref": "#"}, {"type": "null"}]},
            "note": {"type": "string", "default": "-"},
        },
        "required": ["items", "main", "parent", "note"],
        "additionalProperties": False,
        "$defs": {"Item": ITEM},
    }


def test_every_kind_of_type() -> None:
    schema = to_strict_json_schema(All)
    found = schema["properties"]
    number = {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert schema["$defs"]["Address"]["properties"] == {"street": {"type": "string"}, "number": number}
    assert schema["$defs"]["Box_Box_str"]["properties"] == {"content": {"$ref": "#/$defs/Box_str"}}
    assert found["b"] == {"$ref": "#/$defs/Box_int"}
    assert found["d"] == {"type": "object", "additionalProperties": {"type": "number"}}
    assert found["e"] == {
        "type": "array",
        "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
        "minItems": 2,
        "maxItems": 2,
    }
    assert found["f"] == {"type": "array", "items": {"type": "integer"}}
    assert found["g"] == {"type": ["string", "integer", "null"], "enum": ["x", 1, None]}
    assert found["h"] == {"type": "string", "format": "date-time"}
    assert (found["i"], found["j"], found["k"]) == ({"type": "string"}, {}, {"type": "integer", "enum": [1]})
    assert found["l"] == {"anyOf": [{"type": "integer"}, {"type": "string"}, {"type": "null"}]}
    assert schema["required"] == list(found)


def test_a_class_of_pydantic_within_one_of_ours() -> None:
    from .models import StructuredAnswer

    made = dataclasses.make_dataclass("Mixed", [("answer", StructuredAnswer)])
    schema = to_strict_json_schema(made)
    assert schema["properties"] == {"answer": {"$ref": "#/$defs/StructuredAnswer"}}
    assert set(schema["$defs"]) == {"StructuredAnswer", "Step", "Plain"}


def test_classes_of_one_name_are_kept_apart() -> None:
    twin = attrs.make_class("Item", {"other": attrs.field(type=int)})
    made = to_strict_json_schema(dataclasses.make_dataclass("Two", [("a", Item), ("b", twin)]))
    assert made["properties"] == {"a": {"$ref": "#/$defs/Item"}, "b": {"$ref": "#/$defs/Item_2"}}
    assert made["$defs"]["Item_2"]["properties"] == {"other": {"type": "integer"}}


def test_what_has_no_schema_is_named() -> None:
    odd = dataclasses.make_dataclass("Odd", [("fine", int), ("inner", list[complex])])
    with pytest.raises(TypeError, match=r"Odd\.inner: complex has no JSON schema"):
        to_strict_json_schema(odd)
    for root in (int, list[int], "text"):
        with pytest.raises(TypeError, match="cannot describe a JSON object"):
            to_strict_json_schema(root)


def test_formats_for_the_wire() -> None:
    made: Any = response_format(Item)
    assert made["type"] == "json_schema" and made["json_schema"]["name"] == "Item"
    assert made["json_schema"]["strict"] is True
    assert response_format({"type": "json_object"}) == {"type": "json_object"}
    generic: Any = response_format(Box[int])
    assert generic["json_schema"]["name"] == "Box"


def test_pydantic_loads_only_with_its_classes() -> None:
    script = (
        "import sys, attrs\n"
        "from openai_client import to_strict_json_schema\n"
        "A = attrs.make_class('A', {'x': attrs.field(type=int)})\n"
        "assert to_strict_json_schema(A)['required'] == ['x']\n"
        "assert 'pydantic' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, env={"PYTHONPATH": ":".join(sys.path)})
