"""Models: what came is what comes back, whatever it is called; honest attrs; copies."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import threading
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
KEYS = st.sampled_from(
    "id choices message tool_calls type function custom role parts part deep url text from from_ to_dict "
    "to_dict_ keys copy model_extra model_dump _request_id _fields _wire __class__ __dict__ __deepcopy__ "
    "__reduce_ex__ __attrs_attrs__ annotations content usage".split()
) | st.text(max_size=5)
VALUES = st.recursive(
    SCALARS | st.sampled_from(["folder", "text", "own", "shared", "function", "later"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=30,
)
OBJECTS = st.dictionaries(KEYS, VALUES, max_size=8)
SPECS = (
    "types.chat._models:ChatCompletion",
    "types.chat._models:ChatCompletionMessage",
    "types.chat._models:Part",
    "types.chat._models:Content",
    "types._models:FileObject",
)


@pytest.fixture(scope="module")
def chat(mini: ModuleType) -> Any:
    return mini.types.chat


@pytest.fixture(scope="module")
def decode(core: Any) -> Any:
    return core("models.codec").decode


def completion(**more: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": None, "tool_calls": [call("function", function={"name": "f"})]}
    return {"id": "c1", "choices": [{"index": 0, "message": message}], **more}


def call(kind: Any, **more: Any) -> dict[str, Any]:
    return {"id": "x", "type": kind, **more}


@settings(max_examples=300, deadline=None)
@given(data=OBJECTS, spec=st.sampled_from(SPECS))
def test_any_object_comes_back(core: Any, data: dict[str, Any], spec: str) -> None:
    text = json.dumps(data)
    made = core("models.codec").decode(spec, json.loads(text))
    assert core("models.dump").as_data(made) == json.loads(text)
    if isinstance(made, core("models.model").Model):
        assert made.to_dict() == json.loads(text)
        assert json.loads(made.to_json()) == json.loads(text)
        assert made == core("models.codec").decode(spec, json.loads(text))
        for twin in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):
            assert type(twin) is type(made)
            assert twin.to_dict() == json.loads(text)
        assert set(made.model_extra).isdisjoint(
            {f.wire for f in core("models.model").fields(type(made)).values()}
        )
        repr(made)


@settings(max_examples=200, deadline=None)
@given(value=VALUES, spec=st.sampled_from((*SPECS, "types._models:list[FileObject]", "_core:dict[str, Any]")))
def test_wrong_shapes_pass_through(core: Any, value: Any, spec: str) -> None:
    core("models.codec").decode(spec, value)


def test_nested_fields_are_models(chat: Any, decode: Any) -> None:
    made = decode(SPECS[0], completion(usage={"total_tokens": 3}, new={"a": 1}))
    assert type(made.choices[0].message.tool_calls[0]).__name__ == "ChatCompletionMessageFunctionToolCall"
    assert made.choices[0].message.tool_calls[0].function.name == "f"
    assert made.usage.total_tokens == 3
    assert made.new == {"a": 1}
    assert made.model_extra == {"new": {"a": 1}}
    assert made.model_fields_set == {"id", "choices", "usage"}


def test_missing_fields_are_none_and_unknown_names_errors(decode: Any) -> None:
    made = decode(SPECS[0], {"id": "c1"})
    assert made.choices is None and made.usage is None and made.created is None
    with pytest.raises(AttributeError, match="no attribute 'nope'"):
        made.nope


@pytest.mark.parametrize("tag", ["later", None, 3, ["function"], {"a": 1}, True])
def test_unknown_variants_keep_their_fields(core: Any, decode: Any, tag: Any) -> None:
    made = decode(SPECS[1], {"tool_calls": [call(tag, extra=1)]})
    (variant,) = made.tool_calls
    assert type(variant) is core("models.model").Unknown
    assert variant.extra == 1
    assert variant.model_tag == (tag if isinstance(tag, str) else None)


def test_unions_within_unions_keys_and_defaults(decode: Any) -> None:
    def kind(data: Any) -> str:
        return type(decode(SPECS[2], data)).__name__

    assert kind({"type": "folder", "role": "own"}) == "Folder"
    assert kind({"type": "folder", "role": "shared"}) == "SharedFolder"
    assert kind({"type": "folder", "role": "other"}) == "Unknown"
    assert kind({"url": "u"}) == "Picture"
    assert kind({}) == "Picture"
    assert kind({"type": "text"}) == "Text"
    parts = decode(SPECS[2], [{"type": "text"}, [{"url": "u"}], 3])
    assert [type(part).__name__ for part in (parts[0], parts[1][0], parts[2])] == ["Text", "Picture", "int"]
    assert type(decode(SPECS[3], {"text": "x"})).__name__ == "Text"
    assert type(decode(SPECS[3], [{"text": "x"}])[0]).__name__ == "Text"
    assert decode(SPECS[3], "words") == "words"


def test_lists_of_either_merge(decode: Any) -> None:
    made = decode(SPECS[1], {"parts": [{"text": "x"}], "annotations": {"a": {"text": "n"}, "b": 3}})
    assert type(made.parts[0]).__name__ == "Text"
    assert type(made.annotations["a"]).__name__ == "Note"
    assert made.annotations["b"] == 3


def test_renamed_fields(mini: ModuleType, decode: Any) -> None:
    made = decode(SPECS[4], {"id": "f", "from": "a", "from_": "b", "to_dict": 1})
    assert (made.from_, made.to_dict_, made.model_extra) == ("a", 1, {"from_": "b"})
    made.from_ = "c"
    assert made.to_dict()["from"] == "c"
    assert made.model_dump()["from_"] == "c"
    assert mini.types.FileObject(id="f", object="file", from_="x").to_dict() == {
        "id": "f",
        "object": "file",
        "from": "x",
    }
    assert "from_='c'" in repr(made)


def test_keys_cannot_hide_methods(decode: Any) -> None:
    made = decode(SPECS[0], {"id": "c", "to_dict": 1, "model_extra": 2, "__deepcopy__": 3, "copy": 4})
    assert made.to_dict()["to_dict"] == 1
    assert made.model_extra["copy"] == 4
    assert copy.deepcopy(made) == made
    with pytest.raises(AttributeError):
        made.to_dict = 3


def test_hostile_depth_does_not_crash(decode: Any) -> None:
    for depth in (100, 300, 900):
        data: Any = {"type": "text"}
        for _ in range(depth // 2):
            data = {"type": "folder", "role": "own", "parts": [data]}
        assert type(decode(SPECS[2], data)).__name__ == "Folder"
    data = {"url": "u"}
    for _ in range(900):
        data = [data]
    assert type(decode(SPECS[2], data)) is list


class TestAttrs:
    def test_fields_of_a_class(self, chat: Any) -> None:
        assert attrs.has(chat.ChatCompletion)
        found = attrs.fields(chat.ChatCompletion)
        assert [field.name for field in found] == ["id", "choices", "created", "model", "object", "usage"]
        assert found.usage.default is None
        assert found.id.default is attrs.NOTHING

    def test_asdict_and_evolve(self, decode: Any) -> None:
        made = decode(SPECS[0], completion())
        assert attrs.asdict(made)["choices"][0]["index"] == 0
        assert attrs.evolve(made, id="c2").id == "c2"

    def test_constructor(self, chat: Any) -> None:
        made = chat.ChatCompletionChoice(index=0, message=None)
        assert made.to_dict() == {"index": 0, "message": None}
        assert made.finish_reason is None
        assert made == chat.ChatCompletionChoice(index=0, message=None, finish_reason=None)
        assert made != chat.ChatCompletionChoice(index=1, message=None)
        with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'message'"):
            chat.ChatCompletionChoice(index=0)
        with pytest.raises(TypeError, match="unexpected keyword argument 'indx'"):
            chat.ChatCompletionChoice(indx=0)
        with pytest.raises(TypeError):
            hash(made)

    def test_derived_classes_have_their_own_fields(self, chat: Any) -> None:
        class Mine(chat.ChatCompletionChoice):  # type: ignore[misc, name-defined]
            extra: int = 3

        assert attrs.fields(chat.ChatCompletionChoice) is not None
        assert [field.name for field in attrs.fields(Mine)] == ["index", "message", "finish_reason", "extra"]
        assert Mine(index=1, message=None).extra == 3

    def test_unknown_variants_stay_objects(self, decode: Any) -> None:
        made = decode(SPECS[1], {"role": "assistant", "tool_calls": [call("later")]})
        assert attrs.asdict(made)["tool_calls"][0].type == "later"

    def test_first_use_by_many_threads(self, folder: Path) -> None:
        code = (
            "import sys, threading; sys.path.insert(0, sys.argv[1]); import attrs\n"
            "from mini.types.chat import ChatCompletion\n"
            "gate = threading.Barrier(8); found = []\n"
            "def ask(): gate.wait(); found.append(attrs.fields(ChatCompletion)); ChatCompletion.model_validate({})\n"
            "threads = [threading.Thread(target=ask) for _ in range(8)]\n"
            "[t.start() for t in threads]; [t.join() for t in threads]\n"
            "assert len(found) == 8 and len({id(f) for f in found}) == 1, found\n"
        )
        subprocess.run([sys.executable, "-c", code, str(folder)], check=True)


class TestPydanticWays:
    def test_dump_fills_in_what_was_left_out(self, decode: Any) -> None:
        made = decode(SPECS[0], {"id": "c", "choices": [{"index": 0}]})
        dumped = made.model_dump()
        assert dumped["usage"] is None and dumped["choices"][0]["finish_reason"] is None
        assert made.model_dump(exclude_none=True) == {"id": "c", "choices": [{"index": 0}]}
        assert made.model_dump(exclude_unset=True, include=["id"]) == {"id": "c"}
        assert made.to_dict(exclude_unset=False)["usage"] is None
        assert json.loads(made.model_dump_json(exclude_unset=True)) == made.to_dict()

    def test_validate_and_construct_copy_their_data(self, chat: Any) -> None:
        data = {"id": "c", "choices": [{"index": 0, "message": {"role": "assistant"}}]}
        made = chat.ChatCompletion.model_validate(data)
        assert type(data["choices"][0]) is dict
        assert made.choices[0].message.role == "assistant"
        assert chat.ChatCompletion.model_validate_json(json.dumps(data)) == made
        assert chat.ChatCompletion.model_construct(**data) == made
        with pytest.raises(TypeError, match="is made of a mapping"):
            chat.ChatCompletion.model_validate([1])

    def test_copy_with_changes(self, decode: Any) -> None:
        made = decode(SPECS[0], completion())
        other = made.model_copy(update={"id": "c2"})
        assert (made.id, other.id) == ("c1", "c2")
        assert other.choices is made.choices
        assert made.model_copy(deep=True).choices is not made.choices


def test_decoding_by_many_threads(decode: Any) -> None:
    seen: list[Any] = []
    threads = [
        threading.Thread(target=lambda: seen.append(decode(SPECS[0], completion()).choices[0].message.role))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == ["assistant"] * 8


class TestComputed:
    """Attributes that a class computes, of which the first look-up fails in the middle."""

    def test_the_true_cause_is_told(self, mini: ModuleType) -> None:
        class Odd(mini._core.Model):  # type: ignore[name-defined, misc]
            name: str | None = None

            @property
            def shouted(self) -> str:
                return self.inner.upper()  # type: ignore[no-any-return]

            @property
            def inner(self) -> Any:
                return self.name.loud  # type: ignore[union-attr]

            @cached_property
            def once(self) -> str:
                return self.shouted

        odd = Odd(name="a")
        for name in ("shouted", "inner", "once"):
            with pytest.raises(AttributeError, match="'str' object has no attribute 'loud'"):
                getattr(odd, name)
            assert not hasattr(odd, name)
        with pytest.raises(AttributeError, match="'Odd' object has no attribute 'other'"):
            _ = odd.other
        assert Odd().name is None
        with pytest.raises(AttributeError, match="'NoneType' object has no attribute 'loud'"):
            _ = Odd().inner
