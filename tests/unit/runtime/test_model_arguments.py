"""What comes back can be sent again as it is; other Python values have one form each."""

from __future__ import annotations

import datetime
import decimal
import enum
import json
import math
import sys
import types
import uuid
import warnings
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pydantic
import pytest

MESSAGE = {
    "role": "assistant",
    "content": "hi",
    "new": {"a": [None]},
    "tool_calls": [{"type": "later", "x": 1}],
}
KEYS = {"ApiKeyAuth": "k"}


class Colour(enum.Enum):
    RED = "red"


class Word(enum.StrEnum):
    HI = "hi"


class Level(enum.IntEnum):
    TOP = 3


class Some:
    """Iterable, and nothing else."""

    def __init__(self, *items: Any) -> None:
        self._items = items

    def __iter__(self) -> Any:
        return iter(self._items)


@dataclass
class Point:
    x: int
    at: datetime.date


class Theirs(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")
    name: str = pydantic.Field(alias="n")
    unset: int | None = None


@pytest.fixture(params=["orjson", "json"])
def dumps(core: Any, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Encodes a body, with either library, and reads it."""
    module = core("foundation.json")
    if request.param == "json":
        monkeypatch.setattr(module, "fast", None)
    return lambda value: json.loads(module.dumps(value))


@pytest.fixture
def message(mini: ModuleType) -> Any:
    return mini.types.chat.ChatCompletionMessage.model_validate(MESSAGE)


@pytest.mark.parametrize(
    ("value", "want"),
    [
        (Colour.RED, "red"),
        (Word.HI, "hi"),
        (Level.TOP, 3),
        (datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.UTC), "2020-01-02T03:04:05+00:00"),
        (datetime.datetime(2020, 1, 2, 3, 4, 5, 60), "2020-01-02T03:04:05.000060"),
        (datetime.date(2020, 1, 2), "2020-01-02"),
        (datetime.time(1, 2), "01:02:00"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (decimal.Decimal("0.7"), 0.7),
        (decimal.Decimal("3.00"), 3),
        (Point(1, datetime.date(2020, 1, 2)), {"x": 1, "at": "2020-01-02"}),
        (types.MappingProxyType({"a": 1}), {"a": 1}),
        (OrderedDict(a=Colour.RED), {"a": "red"}),
        ((1, {2}, range(2), Some("a", "b")), [1, [2], [0, 1], ["a", "b"]]),
        (Theirs(n="x", more=1), {"n": "x", "more": 1}),
        ({1: "a", None: "b"}, {"1": "a", "null": "b"}),
        (None, None),
        ([None, "null", {"a": None}], [None, "null", {"a": None}]),
    ],
)
def test_other_values(dumps: Any, value: Any, want: Any) -> None:
    assert dumps({"it": [value]}) == {"it": [want]}


@pytest.mark.parametrize(
    ("value", "kind", "complaint"),
    [
        (math.nan, ValueError, r"^\$\.a\[0\] is nan, which JSON cannot say: leave it out or send None$"),
        (math.inf, ValueError, r"^\$\.a\[0\] is inf"),
        (decimal.Decimal("nan"), ValueError, r"^\$\.a\[0\]"),
        ({"b c": -math.inf}, ValueError, r"^\$\.a\[0\]\['b c'\] is -inf"),
        (Some(1, math.nan), ValueError, r"^\$\.a\[0\]\[1\] is nan"),
        (object(), TypeError, r"^\$\.a\[0\]: object has no JSON form"),
        (Theirs, TypeError, r"^\$\.a\[0\]: the class Theirs has no JSON form"),
        ({(1, 2): 3}, TypeError, r"^a key of \$\.a\[0\] is a tuple: only texts are keys in JSON"),
    ],
)
def test_what_json_cannot_say_is_refused_with_its_place(
    dumps: Any, value: Any, kind: Any, complaint: str
) -> None:
    with pytest.raises(kind, match=complaint):
        dumps({"a": [value], "n": None})


def test_iterators_are_asked_once(dumps: Any) -> None:
    assert dumps({"a": iter("ab"), "n": None}) == {"a": ["a", "b"], "n": None}


def test_circles_are_refused(dumps: Any) -> None:
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(ValueError, match=r"^\$\.x\[0\] is a part of itself"):
        dumps({"x": circle})
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(ValueError, match="nested too deeply"):
        dumps(deep)


def test_models_anywhere_in_a_body(dumps: Any, message: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert dumps([message, {"deep": {"er": (message,)}}]) == [MESSAGE, {"deep": {"er": [MESSAGE]}}]
    assert message.to_dict() == MESSAGE


def sent(client: Any, mini: ModuleType, work: Any) -> Any:
    """The request that `work(client)` would make."""
    return mini._core.requests.request.build(client._session, work(client._bound(_Catch(mini, client))))


def _Catch(mini: ModuleType, client: Any) -> Any:
    class Catch(mini._core.calls.engine.Engine):  # type: ignore[misc, name-defined]
        def run(self, call: Any) -> Any:
            return call

    return Catch(client._session)


@pytest.fixture
def build(mini: ModuleType, core: Any) -> Any:
    client = mini.Client(credentials=KEYS)
    core("requests.request"), core("calls.engine")
    return lambda work: sent(client, mini, work)


def test_models_as_arguments(build: Any, mini: ModuleType, message: Any) -> None:
    complaint = {"role": "user", "content": "x"}
    out = build(
        lambda c: c.chat.completions.create(
            model="m", messages=[complaint, message], extra_body={"m": message}
        )
    )
    assert json.loads(out.body) == {"model": "m", "messages": [complaint, MESSAGE], "m": MESSAGE}
    note = mini.types.chat.Note.model_validate({"text": "t", "more": 1})
    out = build(lambda c: c.chat.completions.create(model="m", messages=[], extra_body=note))
    assert json.loads(out.body) == {"model": "m", "messages": [], "text": "t", "more": 1}
    out = build(
        lambda c: c.files.list(purpose=[Colour.RED], extra_query={"n": note, "d": datetime.date(2020, 1, 2)})
    )
    assert out.url.partition("?")[2] == "purpose%5B%5D=red&n%5Btext%5D=t&n%5Bmore%5D=1&d=2020-01-02"
    out = build(lambda c: c.files.search(x_tenant="t", text=uuid.UUID(int=1), ids=[note]))
    assert out.body == b"text=00000000-0000-0000-0000-000000000001"
    with pytest.raises(ValueError, match="nan cannot be sent"):
        build(lambda c: c.files.list(limit=math.nan))


def test_models_in_forms(build: Any, mini: ModuleType) -> None:
    note = mini.types.chat.Note.model_validate({"text": "t", "more": [1]})
    out = build(
        lambda c: c.files.create(
            file=b"x", purpose=Word.HI, expires_after=note, session=note, tags=[Colour.RED]
        )
    )
    body = b"".join(out.body).decode()
    for name, value in {
        "purpose": "hi",
        "expires_after[text]": "t",
        "expires_after[more][]": "1",
        "tags[]": "red",
    }.items():
        assert f'name="{name}"\r\n\r\n{value}\r\n' in body
    assert 'name="session"\r\nContent-Type: application/json\r\n\r\n{"text":"t","more":[1]}' in body


def test_files_in_json_are_base64(dumps: Any, tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"abc")
    with (tmp_path / "f").open("rb") as opened:
        assert dumps([tmp_path / "f", opened, b"abc", memoryview(b"abc")]) == ["YWJj"] * 4


@pytest.mark.parametrize("null", [None, "x"])
def test_building_does_not_walk_the_messages(build: Any, null: Any) -> None:
    """As many Python functions are called for one message as for a thousand."""

    def calls(count: int) -> int:
        messages = [{"role": "user", "content": [{"type": "text", "text": "hi", "n": null}]}] * count
        seen = 0

        def note(frame: Any, event: str, argument: Any) -> None:
            nonlocal seen
            seen += event == "call"

        before = sys.getprofile()
        sys.setprofile(note)
        try:
            build(lambda c: c.chat.completions.create(model="m", messages=messages))
        finally:
            sys.setprofile(before)
        return seen

    calls(1)
    assert calls(1) == calls(1000) < 200
