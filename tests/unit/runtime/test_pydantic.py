"""Our types within pydantic's own models."""

from __future__ import annotations

import subprocess
import sys
import warnings
from pathlib import Path
from types import ModuleType
from typing import Any

import pydantic
import pytest

MESSAGE = {"role": "assistant", "content": "hi", "new": {"a": 1}}
COMPLETION = {
    "id": "c1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "message": MESSAGE, "finish_reason": "newer"}],
}
FILE = {"id": "f1", "object": "file", "from": "a"}
TOOL = {"id": "t", "type": "function", "function": {"name": "f", "arguments": "{}"}}


@pytest.fixture(scope="module")
def box(mini: ModuleType) -> Any:
    """A model with our types in every place."""
    chat, types = mini.types.chat, mini.types
    return pydantic.create_model(
        "Box",
        one=(chat.ChatCompletion, ...),
        many=(list[chat.ChatCompletionMessage], []),
        maybe=(types.FileObject | None, None),
        either=(types.FileObject | chat.ChatCompletion | None, None),
        calls=(list[chat.ChatCompletionMessageToolCallUnion], []),
        by_name=(dict[str, types.FileObject], {}),
        part=(chat.Part, None),
    )


@pytest.fixture
def full(box: Any) -> Any:
    return box.model_validate(
        {
            "one": COMPLETION,
            "many": [MESSAGE],
            "either": COMPLETION,
            "calls": [TOOL, {"type": "later", "x": 1}],
            "by_name": {"a": FILE},
            "part": [{"url": "u"}, None],
        }
    )


def test_each_place_holds_our_types(full: Any) -> None:
    assert type(full.one).__name__ == type(full.either).__name__ == "ChatCompletion"
    assert full.one.choices[0].message.content == full.many[0].content == "hi"
    names = [type(each).__name__ for each in full.calls]
    assert names == ["ChatCompletionMessageFunctionToolCall", "Unknown"]
    assert (full.by_name["a"].from_, full.maybe, full.part[0].url) == ("a", None, "u")


def test_round_trips_keep_everything_without_warnings(box: Any, full: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for options in ({}, {"exclude_unset": True}, {"by_alias": True}, {"exclude_none": True}):
            if "exclude_none" not in options:
                assert box.model_validate(full.model_dump(**options)) == full
            assert box.model_validate_json(full.model_dump_json(**options)).one.id == "c1"
        assert box.model_validate(full.model_dump(mode="json")) == full
    assert full.model_dump(exclude_unset=True)["one"] == COMPLETION
    assert full.model_dump(include={"one": {"choices": {0: {"index"}}}}) == {
        "one": {"choices": [{"index": 0}]}
    }
    assert full.model_dump()["by_name"]["a"]["from_"] == "a"
    assert full.model_dump(by_alias=True)["by_name"]["a"]["from"] == "a"


def test_instances_stay_themselves(box: Any, full: Any) -> None:
    assert box(one=full.one).one is full.one
    assert full.model_copy(deep=True) == full


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        ({"one": {"id": "c1"}}, "needs 'choices'"),
        ({"one": {**COMPLETION, "object": "file"}}, "'object' of ChatCompletion is Literal"),
        ({"one": 3}, "is made of a mapping, not of int"),
        ({"one": COMPLETION, "calls": ["x"]}, "str is no ChatCompletionMessageToolCallUnion"),
        ({"one": COMPLETION, "part": "x"}, "str is no Part"),
    ],
)
def test_what_is_something_else_is_refused(box: Any, data: Any, complaint: str) -> None:
    with pytest.raises(pydantic.ValidationError, match=complaint):
        box.model_validate(data)


def test_adapters(mini: ModuleType) -> None:
    chat = mini.types.chat
    one = pydantic.TypeAdapter(chat.ChatCompletion)
    made = one.validate_python(COMPLETION)
    assert one.validate_json(one.dump_json(made)) == made
    assert one.dump_python(made, exclude_unset=True) == COMPLETION
    many: Any = pydantic.TypeAdapter(list[chat.ChatCompletion])
    assert many.validate_python([COMPLETION]) == [made]
    union: Any = pydantic.TypeAdapter(chat.ChatCompletionMessageToolCallUnion)
    assert union.dump_python(union.validate_python(TOOL)) == TOOL


def test_schemas(box: Any, mini: ModuleType) -> None:
    properties = box.model_json_schema()["properties"]
    assert properties["one"]["required"] == ["id", "choices", "created", "model", "object"]
    assert len(properties["calls"]["items"]["anyOf"]) == 2
    assert properties["either"]["anyOf"][2] == {"type": "null"}


def test_pydantic_is_not_imported(folder: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from mini.types.chat import ChatCompletion, Part\n"
        "made = ChatCompletion.model_validate({'id': 'x'}); made.model_dump(); made.model_json_schema()\n"
        "assert 'pydantic' not in sys.modules and 'pydantic_core' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True)
