"""JSON that is none, nearly none, too much, or of the wrong shape: with orjson and without it the same comes of it."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from attrs import frozen

import openai_client._core.foundation.json as installed
from openai_client.types import Model

from .attack import Outcome, Work, attack, retrieve
from .server import HostileServer, answer, document, request
from .transports import Transport


@frozen
class Case:
    """An answer, and whether it is taken; None leaves that open."""

    name: str
    body: bytes
    taken: bool | None


def whole(extra: str = "", name: str = '"whole"') -> bytes:
    """A model as JSON text, with more in it."""
    more = f",{extra}" if extra else ""
    return f'{{"id":{name},"object":"model","created":1,"owned_by":"us"{more}}}'.encode()


def nested(depth: int, opening: str = "[", inner: str = "", closing: str = "]") -> str:
    """So many lists, one in the other."""
    return opening * depth + inner + closing * depth


NO_JSON = [
    Case("nothing but space", b" \n\t ", False),
    Case("half", whole()[:-1], False),
    Case("two", whole() + whole(), False),
    Case("more behind", whole() + b"x", False),
    Case("NUL behind", whole() + b"\0", False),
    Case("a comma too many", whole()[:-1] + b",}", False),
    Case("single quotes", whole().replace(b'"', b"'"), False),
    Case("names without quotes", whole().replace(b'"id"', b"id"), False),
    Case("a comment", whole() + b"// x", False),
    Case("HTML", b"<html>502 Bad Gateway</html>", False),
    Case("a control character in text", whole('"a":"\x01"'), False),
    Case("no UTF-8", whole().replace(b"whole", b"who\xffle"), False),
    Case("an overlong encoding", whole().replace(b"whole", b"who\xc0\xafle"), False),
    Case("an unknown escape", whole('"a":"\\x41"'), False),
    Case("half an escape", whole('"a":"\\u12"'), False),
    Case("zeros before a number", whole('"a":01'), False),
    Case("a signed number", whole('"a":+1'), False),
    Case("hexadecimal", whole('"a":0x1'), False),
    Case("a point alone", whole('"a":1.'), False),
    Case("too deep a list", nested(100_000).encode(), False),
    Case("too deep and without end", b"[" * 100_000, False),
    Case("too deep within", whole(f'"a":{nested(100_000)}'), False),
    Case(
        "too deep an object",
        whole(f'"a":{nested(50_000, chr(123) + chr(34) + chr(34) + ":", "1", "}")}'),
        False,
    ),
]
ODD = [
    Case("a byte order mark", b"\xef\xbb\xbf" + whole(), True),
    Case("UTF-16", whole().decode().encode("utf-16"), True),
    Case("space around", b" \n" + whole() + b"\r\n\t", True),
    Case("NaN", whole('"a":NaN'), True),
    Case("infinity", whole('"a":[Infinity,-Infinity]'), True),
    Case("a lone surrogate", whole('"a":"\\ud800"'), True),
    Case("a pair of surrogates", whole('"a":"\\ud83d\\ude00"'), True),
    Case("NUL in text", whole('"a":"\\u0000"'), True),
    Case("twice the same name", whole('"id":"whole"', name='"other"'), True),
    Case("a number beyond all", whole('"a":1e999'), None),
    Case("an integer of 30 digits", whole('"a":' + "9" * 30), True),
    Case("an integer of 5,000 digits", whole('"a":' + "9" * 5000), None),
    Case("a fraction of 5,000 digits", whole('"a":0.' + "9" * 5000), True),
    Case("as deep as can be", whole(f'"a":{nested(900)}'), None),
    Case("a text of 10 MB", whole(f'"a":"{"x" * 10_000_000}"'), True),
    Case("a name of 1 MB", whole(f'"{"x" * 1_000_000}":1'), True),
    Case("a hundred thousand names", whole(",".join(f'"n{n}":{n}' for n in range(100_000))), True),
    Case("a list of a million", whole(f'"a":[{",".join("1" * 1_000_000)}]'), True),
]
NAMES = [
    "", "__class__", "__dict__", "__init__", "__slots__", "_request_id", "to_dict", "to_json", "self", "cls",
    "model_dump", "data", "error", "type", "\0", "a b", "def", "id ",
]  # fmt: skip
"""What fields must not be able to overwrite, and names that Python does not have."""

SHAPES = [
    Case(each, each.encode(), False)
    for each in ("null", "true", "0", "-0.0", '"whole"', "[]", "[1]", "{}", '[{"id":"whole"}]', '{"data":1}')
] + [
    Case(f"id is {each}", whole(name=each), False)
    for each in ("null", "1", "true", "[]", "{}", '["whole"]', '{"id":"whole"}')
] + [Case(f"an object of {each!r}", whole(f"{json.dumps(each)}:{{}}"), None) for each in NAMES]  # fmt: skip


@pytest.fixture(scope="module")
def stdlib_json() -> ModuleType:
    """The runtime's module as it is without orjson."""
    spec = importlib.util.spec_from_file_location("plain_json", installed.__file__)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "orjson", None)
        spec.loader.exec_module(module)
    return module


@pytest.fixture(params=["orjson", "standard"], autouse=True)
def parser(request: pytest.FixtureRequest, stdlib_json: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the package reads JSON with."""
    if request.param == "orjson":
        return
    assert installed.fast is not None and stdlib_json.fast is None
    names = {name: value for name, value in vars(installed).items() if name in ("fast", "loads", "parse")}
    for module in [each for name, each in sys.modules.items() if name.startswith("openai_client.")]:
        for name, value in names.items():
            if vars(module).get(name) is value:
                monkeypatch.setattr(module, name, getattr(stdlib_json, name))


def attacked(
    transport: Transport, table: list[Case], work: Work, answers: list[bytes], **settings: Any
) -> Iterator[tuple[Case, Outcome]]:
    """The outcome of a call for each case of a table, all on one client."""
    scripts = [(request, each.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)) for each in answers]
    with HostileServer(*scripts) as server:
        outcomes = attack(transport, server, *[work] * len(table), **settings)
    yield from zip(table, outcomes, strict=True)


def chat(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=[], stream=True)


def models(client: Any) -> Any:
    return client.models.list()


def events(body: bytes) -> bytes:
    """A stream of one event, with no line ends in it."""
    data = b"data: " + body.replace(b"\r", b"").replace(b"\n", b"") + b"\n\ndata: [DONE]\n\n"
    return answer(data).replace(b"application/json", b"text/event-stream")


def test_answers(transport: Transport) -> None:
    table = [*NO_JSON, *ODD]
    for case, outcome in attacked(transport, table, retrieve(), [answer(each.body) for each in table]):
        expected = {True: {"whole"}, False: {"invalid"}, None: {"whole", "invalid"}}[case.taken]
        assert outcome.end in expected, f"{case.name}: {outcome.error!r}"


def test_shapes_under_strict_validation(transport: Transport) -> None:
    answers = [answer(each.body) for each in SHAPES]
    for case, outcome in attacked(transport, SHAPES, retrieve(), answers):
        expected = {"whole"} if case.taken is None else {"invalid"}
        assert outcome.end in expected, f"{case.name}: {outcome.error!r}"


def test_shapes(transport: Transport) -> None:
    """Without strict validation they are passed on; a model stays one whatever its fields are called."""
    answers = [answer(each.body) for each in SHAPES]
    works = attacked(transport, SHAPES, retrieve(), answers, _strict_response_validation=False)
    for case, outcome in works:
        assert outcome.error is None, f"{case.name}: {outcome.error!r}"
        repr(outcome.value)
        if case.taken is None:
            assert type(outcome.value) is Model, case.name
            assert outcome.value.to_dict()["id"] == "whole", case.name
            assert outcome.value.id == "whole", case.name


def test_errors(transport: Transport) -> None:
    """Whatever the body is, the status counts."""
    table = [*NO_JSON, *ODD, *SHAPES]
    for case, outcome in attacked(
        transport, table, retrieve(), [answer(each.body, status="400 Bad") for each in table]
    ):
        assert outcome.end == "status", f"{case.name}: {outcome.error!r}"
        assert len(str(outcome.error)) < 2000, case.name


def test_errors_within_errors(transport: Transport) -> None:
    table = [Case(each.name, b'{"error":%b}' % each.body, None) for each in SHAPES]
    for case, outcome in attacked(
        transport, table, retrieve(), [answer(each.body, status="429 Slow") for each in table]
    ):
        assert outcome.end == "status", f"{case.name}: {outcome.error!r}"


def test_events(transport: Transport) -> None:
    table = [each for each in (*NO_JSON, *ODD) if each.name not in ("nothing but space", "UTF-16")]
    works = attacked(
        transport, table, chat, [events(each.body) for each in table], _strict_response_validation=False
    )
    for case, outcome in works:
        assert case.taken is None or (outcome.error is None) == case.taken, f"{case.name}: {outcome.error!r}"
        assert len(outcome.events) == (outcome.error is None), case.name


def test_events_of_other_shapes(transport: Transport) -> None:
    works = attacked(
        transport, SHAPES, chat, [events(each.body) for each in SHAPES], _strict_response_validation=False
    )
    for case, outcome in works:
        assert outcome.error is None or outcome.end != "lost", f"{case.name}: {outcome.error!r}"


def test_pages(transport: Transport) -> None:
    """A page is what it says it is, or an error; its items may be anything."""
    table = [Case(each.name, b'{"object":"list","data":[%b]}' % each.body, None) for each in SHAPES]
    table += [
        Case(f"data is {each.name}", b'{"object":"list","data":%b}' % each.body, None) for each in SHAPES
    ]
    table += SHAPES
    works = attacked(
        transport, table, models, [answer(each.body) for each in table], _strict_response_validation=False
    )
    for case, outcome in works:
        assert outcome.error is None, f"{case.name}: {outcome.error!r}"
        repr(outcome.value)
        assert isinstance(outcome.value._get_page_items(), list), case.name


def test_a_document_after_all() -> None:
    assert json.loads(document("whole")) == json.loads(whole())
