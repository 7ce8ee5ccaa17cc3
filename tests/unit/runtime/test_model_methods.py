"""Methods that users of pydantic know; what is compared here was seen of models made with pydantic itself."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import pytest

CALLS = [
    {"id": "t", "type": "function", "function": {"name": "f", "arguments": "{}"}},
    {"id": "u", "type": "custom", "custom": {"input": "x"}},
]
SPOKEN = {"role": "assistant", "content": "hi", "extra_one": 1, "tool_calls": CALLS}
REFUSED = {"role": "assistant", "content": None}
DATA: dict[str, Any] = {
    "id": "c1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "zz": {"a": None, "b": [1, 2]},
    "nothing": None,
    "choices": [
        {"index": 0, "finish_reason": "stop", "message": SPOKEN},
        {"index": 1, "finish_reason": None, "message": REFUSED},
    ],
    "usage": {"total_tokens": 3},
}
INDICES = [{"index": 0}, {"index": 1}]
UNSAID = {"annotations": None, "parts": None, "deep": None}


@pytest.fixture
def made(mini: ModuleType) -> Any:
    return mini.types.chat.ChatCompletion.model_validate(DATA)


@pytest.mark.parametrize(
    ("options", "want"),
    [
        ({"include": {"id", "zz"}}, {"id": "c1", "zz": DATA["zz"]}),
        ({"include": ["id"]}, {"id": "c1"}),
        ({"include": set()}, {}),
        ({"include": {"zz": {"a"}}}, {"zz": {"a": None}}),
        ({"include": {"zz": {"b": {0}}}}, {"zz": {"b": [1]}}),
        ({"include": {"choices": {"__all__": {"index"}}}}, {"choices": INDICES}),
        ({"include": {"choices": {0: {"index"}}}}, {"choices": INDICES[:1]}),
        ({"include": {"choices": {-1: {"index"}}}}, {"choices": INDICES[1:]}),
        ({"include": {"choices": {"__all__": {"index"}, 1: ...}}, "exclude_unset": True},
         {"choices": [{"index": 0}, DATA["choices"][1]]}),
        ({"include": {"choices": {"__all__": {"index"}, 1: {"finish_reason"}}}},
         {"choices": [{"index": 0}, {"index": 1, "finish_reason": None}]}),
        ({"include": {"id": True, "choices": {0: {"message": {"content"}}}}},
         {"id": "c1", "choices": [{"message": {"content": "hi"}}]}),
        ({"include": {"choices", "usage"}, "exclude": {"choices": ...}}, {"usage": {"total_tokens": 3}}),
        ({"include": {"choices"}, "exclude": {"choices": {"__all__"}}}, {"choices": []}),
        ({"include": {"usage": {"total_tokens"}}, "exclude": {"usage": {"total_tokens"}}}, {"usage": {}}),
        ({"include": {"choices"}, "exclude": {"choices": {-1: True, 0: {"message"}}}},
         {"choices": [{"index": 0, "finish_reason": "stop"}]}),
        ({"include": {"choices": {1}}}, {"choices": [{**DATA["choices"][1], "message": {**REFUSED, **UNSAID, "tool_calls": None}}]}),
        ({"include": {"choices": {1}}, "exclude_none": True}, {"choices": [{"index": 1, "message": {"role": "assistant"}}]}),
        ({"include": {"choices": {1}}, "exclude_defaults": True}, {"choices": [{"index": 1, "message": {"role": "assistant"}}]}),
        ({"include": {"choices": {1}}, "exclude_unset": True}, {"choices": [DATA["choices"][1]]}),
        ({"include": {"zz", "nothing"}, "exclude_none": True}, {"zz": DATA["zz"]}),
        ({"include": {"zz", "nothing"}, "exclude_defaults": True}, {"zz": DATA["zz"], "nothing": None}),
        ({"exclude": {"nope"}, "exclude_unset": True}, DATA),
    ],
)  # fmt: skip
def test_what_a_dump_keeps(made: Any, options: dict[str, Any], want: dict[str, Any]) -> None:
    assert made.model_dump(**options) == made.dict(**options) == want
    assert json.loads(made.model_dump_json(**options)) == json.loads(made.json(**options)) == want


@pytest.mark.parametrize("unset", [False, True])
def test_to_dict_and_model_dump_say_the_same(made: Any, unset: bool) -> None:
    for none in (False, True):
        for default in (False, True):
            options = {"exclude_unset": unset, "exclude_none": none, "exclude_defaults": default}
            assert made.to_dict(**options) == made.model_dump(**options)
            assert json.loads(made.to_json(**options)) == made.to_dict(**options)


def test_text(made: Any) -> None:
    assert made.to_json().startswith('{\n  "id": "c1"')
    assert made.model_dump_json(include={"id"}) == '{"id":"c1"}'
    assert made.to_json(indent=None) == json.dumps(DATA, separators=(",", ":"))
    made.id = "ü"
    assert made.model_dump_json(include={"id"}, ensure_ascii=True) == '{"id":"\\u00fc"}'
    assert made.model_dump_json(include={"id"}) == '{"id":"ü"}'


def test_options_of_pydantic_are_taken_and_others_refused(made: Any) -> None:
    harmless = {"context": {}, "round_trip": True, "warnings": False, "serialize_as_any": True}
    assert made.model_dump(**harmless, fallback=str, exclude_computed_fields=True) == made.model_dump()
    with pytest.raises(TypeError, match="unexpected keyword argument 'nope'"):
        made.model_dump(nope=1)
    with pytest.raises(TypeError, match="unexpected keyword argument 'nope'"):
        made.json(nope=1)


def test_what_is_there(made: Any, mini: ModuleType) -> None:
    assert made.model_extra == {"zz": DATA["zz"], "nothing": None}
    assert made.model_fields_set == {"id", "object", "created", "model", "choices", "usage"}
    assert set(dict(made)) == {"id", "object", "created", "model", "choices", "usage", "zz", "nothing"}
    assert dict(made)["choices"] is made.choices
    assert dict(made.choices[0].message)["deep"] is None


def test_fields_of_a_class(mini: ModuleType) -> None:
    known = mini.types.FileObject.model_fields
    assert list(known) == ["id", "object", "bytes", "from_", "to_dict_"]
    assert known["id"].is_required() and not known["bytes"].is_required()
    assert (known["from_"].alias, known["id"].alias) == ("from", None)
    assert "from_: str | None" in repr(known["from_"])
    assert mini.types.FileObject(id="f", object="file").model_fields.keys() == known.keys()


def test_renamed_fields_survive_a_round_trip(mini: ModuleType) -> None:
    kind = mini.types.FileObject
    made = kind.model_validate({"id": "f", "from": "a", "to_dict": "b"})
    dumped = made.model_dump(exclude_unset=True)
    assert dumped == {"id": "f", "from_": "a", "to_dict_": "b"}
    assert kind.model_validate(dumped) == kind.model_construct(**dumped) == made
    assert kind.model_validate(dumped).to_dict() == {"id": "f", "from": "a", "to_dict": "b"}


def test_models_are_made_of_models_and_mappings(made: Any, mini: ModuleType) -> None:
    import collections

    import pydantic

    kind = mini.types.chat.ChatCompletion
    assert kind.model_validate(made) is made
    assert kind.model_validate(collections.ChainMap(DATA)) == made
    foreign = pydantic.create_model("Foreign", id=(str, ...), choices=(list[dict[str, Any]], ...))
    assert kind.model_validate(foreign(id="c1", choices=DATA["choices"])).choices == made.choices
    message = made.choices[0].message
    assert kind.model_construct(id="x", choices=[{"message": message}]).choices[0].message is message
    assert kind.construct(id="x") == kind.parse_obj({"id": "x"})
    with pytest.raises(ValueError):
        kind.model_validate_json("{")


def test_validation_is_strict_when_asked(mini: ModuleType) -> None:
    kind = mini.types.chat.ChatCompletion
    whole = {**DATA, "choices": DATA["choices"][:1]}
    assert kind.model_validate(whole, strict=True).id == "c1"
    wrong = {**DATA, "choices": [{"index": 0, "message": {"role": 3}}]}
    assert kind.model_validate(wrong).choices[0].message.role == 3
    with pytest.raises(
        ValueError, match=r"^\$\.choices\[0\]\.message\.role: expected 'assistant', found a number"
    ):
        kind.model_validate(wrong, strict=True)
    with pytest.raises(
        ValueError, match=r"\$\.choices: expected list\[ChatCompletionChoice\], found nothing"
    ):
        kind.model_validate_json('{"id": "x"}', strict=True)


def test_copies(made: Any) -> None:
    assert made.copy(include={"id"}).to_dict() == {"id": "c1"}
    assert "choices" not in made.copy(exclude={"choices", "zz"}).to_dict()
    other = made.model_copy(update={"id": "x", "new": 1})
    assert (other.id, other.new, other.model_extra["new"], made.id) == ("x", 1, 1, "c1")


def test_schema(mini: ModuleType) -> None:
    schema = mini.types.chat.ChatCompletionMessage.model_json_schema()
    assert schema["required"] == ["role"]
    assert schema["properties"]["role"] == {"const": "assistant"}
    calls = schema["properties"]["tool_calls"]["anyOf"]
    assert calls[0]["items"]["anyOf"][1]["properties"]["custom"] == {
        "type": "object",
        "additionalProperties": {},
    }
    assert calls[1] == {"type": "null"}
    folder = mini.types.chat.Folder.model_json_schema()
    assert folder["properties"]["role"] == {"enum": ["own", "open"]}
    assert folder["properties"]["parts"]["items"]["anyOf"][0]["anyOf"][0] == {
        "type": "object",
        "title": "Folder",
    }
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(DATA["choices"][0]["message"], schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"role": "user"}, schema)


def test_keys_cannot_hide_what_pydantic_looks_for(mini: ModuleType) -> None:
    names = ("dict", "json", "model_fields", "__iter__", "__get_pydantic_core_schema__", "construct")
    data = dict.fromkeys(names, 1)
    made = mini.types.chat.ChatCompletion.model_validate(data)
    assert made.dict(exclude_unset=True) == made.to_dict() == data
    assert json.loads(made.json(exclude_unset=True)) == data
    assert "id" in made.model_fields
