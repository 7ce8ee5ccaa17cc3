"""Request bodies become arguments, responses become answers."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.ir import ANY, NULL, Answer, AnyOf, Array, Body, Choice, Map, Operation, Ref, Scalar, Stream
from specloom.lowering.bodies import is_json

from .documents import (
    FORM,
    INTEGER,
    JSON,
    STRING,
    answering,
    api,
    complaints,
    key,
    obj,
    operation,
    params,
    ref,
    sending,
    tagged,
)

_TEXT, _BYTES = Scalar("string"), Scalar("binary")
_FILE = {"type": "string", "format": "binary"}


def _sent(
    contents: dict[str, Any], schemas: dict[str, Any] | None = None, *, required: bool = True
) -> Operation:
    body = {**sending(contents), "required": required}
    return operation(schemas, requestBody=body, responses={})


# --- requests


def test_each_property_is_an_argument() -> None:
    op = _sent({JSON: ref("A")}, {"A": obj("b", a=STRING, b=INTEGER)})
    assert [(p.wire, p.required) for p in op.params] == [("b", True), ("a", False)]
    assert op.body == Body(("application/json",), whole=False, required=True)


def test_without_a_body_there_is_none() -> None:
    assert operation(responses={}).body is None
    assert operation(requestBody={"content": {}}, responses={}).body is None


def test_an_optional_body_has_no_required_arguments() -> None:
    op = _sent({JSON: obj("a", a=STRING)}, required=False)
    assert op.body is not None
    assert not op.body.required


@pytest.mark.parametrize(
    ("media", "schema", "shape"),
    [
        (JSON, {"type": "array", "items": STRING}, Array(_TEXT)),
        (JSON, {"type": "object", "additionalProperties": INTEGER}, Map(Scalar("integer"))),
        (JSON, {}, ANY),
        ("text/plain", STRING, _TEXT),
        ("application/octet-stream", _FILE, _BYTES),
        ("application/octet-stream", {}, _BYTES),
    ],
)
def test_a_body_that_is_no_object_is_one_argument(media: str, schema: Any, shape: Any) -> None:
    op = _sent({media: schema})
    assert [(p.wire, p.place, p.shape) for p in op.params] == [("body", "body", shape)]
    files = ("body",) if shape == _BYTES else ()
    assert op.body == Body((media,), whole=True, required=True, files=files)


def test_a_union_of_objects_is_one_argument() -> None:
    op = _sent({JSON: ref("U")}, {"U": {"oneOf": [tagged("a"), tagged("b")]}})
    assert [p.shape for p in op.params] == [Ref(key("U"))]


def test_content_types_alike_are_listed_in_order() -> None:
    op = _sent({JSON: ref("A"), FORM: ref("A")}, {"A": obj("a", a=STRING)})
    assert op.body is not None
    assert op.body.media == (JSON, FORM)
    assert [p.required for p in op.params] == [True]


def test_properties_of_unlike_content_types_join() -> None:
    op = _sent(
        {
            JSON: obj("id", "url", id=STRING, url=STRING),
            FORM: obj("id", "file", id=STRING, file=_FILE),
        }
    )
    assert op.body is not None
    assert op.body.files == ("file",)
    assert {n: p.required for n, p in params(op).items()} == {"id": True, "url": False, "file": False}


def test_one_property_of_two_shapes_allows_both() -> None:
    op = _sent(
        {JSON: obj(file=STRING), FORM: obj(file=_FILE)},
    )
    assert params(op)["file"].shape == AnyOf((_TEXT, _BYTES))


def test_files_and_lists_of_files() -> None:
    op = _sent(
        {
            FORM: obj(
                one=_FILE,
                many={"type": "array", "items": _FILE},
                either={"anyOf": [_FILE, STRING]},
                name=STRING,
            )
        }
    )
    assert op.body is not None
    assert op.body.files == ("one", "many", "either")


def test_content_types_of_parts() -> None:
    content = {
        "schema": obj(meta=obj(a=STRING)),
        "encoding": {
            "meta": {"contentType": "application/json"},
            "image": {"contentType": "image/png, image/jpeg"},
            "any": {"contentType": "image/*"},
            "x": {},
        },
    }
    op = operation(requestBody={"content": {"multipart/form-data": content}}, responses={})
    assert op.body is not None
    assert op.body.encoding == {"meta": "application/json"}


def test_a_form() -> None:
    op = _sent({"application/x-www-form-urlencoded": obj("a", a=STRING)})
    assert op.body == Body(("application/x-www-form-urlencoded",), whole=False, required=True)


def test_an_object_and_bytes_make_one_argument() -> None:
    op = _sent({"application/octet-stream": _FILE, JSON: obj(a=STRING)})
    assert op.body is not None
    assert op.body.whole
    assert op.body.media == ("application/octet-stream",)
    assert [p.shape for p in op.params] == [_BYTES]


def test_a_shared_body() -> None:
    shared = {"B": {**sending({JSON: obj("a", a=STRING)}), "required": True}}
    node = {"requestBody": {"$ref": "#/components/requestBodies/B"}, "responses": {}}
    op = api(paths={"/a": {"post": node}}, components={"requestBodies": shared}).operations[0]
    assert [(p.wire, p.required) for p in op.params] == [("a", True)]


# --- answers


def test_nothing_comes_back() -> None:
    assert operation(responses={"204": {"description": ""}}).answer == Answer("none", statuses=("204",))
    assert operation(responses={}).answer == Answer("none")


def test_json_comes_back() -> None:
    op = operation({"A": obj(a=STRING)}, responses=answering(ref("A")))
    assert op.answer == Answer("json", Ref(key("A")), ("application/json",), ("200",))


@pytest.mark.parametrize(
    "media", ["application/octet-stream", "audio/mpeg", "application/pdf", "application/zip"]
)
def test_bytes_come_back(media: str) -> None:
    assert operation(responses=answering(_FILE, media)).answer.kind == "binary"


def test_text_comes_back() -> None:
    assert operation(responses=answering(STRING, "text/plain")).answer == Answer(
        "text", _TEXT, ("text/plain",), ("200",)
    )


def test_json_or_text_comes_back() -> None:
    content = {"application/json": {"schema": obj(a=STRING)}, "text/plain": {"schema": STRING}}
    answer = operation(responses={"200": {"description": "", "content": content}}).answer
    assert answer.kind == "json"
    assert isinstance(answer.shape, AnyOf)
    assert answer.shape.members[1] == _TEXT


def test_several_successes_make_a_union() -> None:
    one = answering(ref("A"))["200"]
    two = answering(ref("B"))["200"]
    op = operation({"A": tagged("a"), "B": tagged("b")}, responses={"200": one, "202": two, "404": two})
    assert op.answer.statuses == ("200", "202")
    assert op.errors == ("404",)
    assert isinstance(op.answer.shape, Ref)


def test_the_default_response_counts_when_no_success_is_declared() -> None:
    op = operation(responses={"default": answering(STRING)["200"]})
    assert op.answer.shape == _TEXT
    assert op.answer.statuses == ("default",)


def test_a_range_of_successes() -> None:
    assert operation(responses={"2XX": answering(STRING)["200"]}).answer.statuses == ("2XX",)


def test_constants_come_back() -> None:
    assert operation(responses=answering({"enum": ["a"]})).answer.shape == Choice(("a",))


def test_null_is_nothing() -> None:
    assert operation(responses=answering({"type": "null"})).answer.kind == "none"


# --- streams


def test_events_come_back_and_nothing_else() -> None:
    op = operation({"E": obj(a=STRING)}, responses=answering(ref("E"), "text/event-stream"))
    assert op.stream == Stream(Ref(key("E")), media="text/event-stream")
    assert op.answer == Answer("none", statuses=("200",))


def test_events_or_an_answer_by_the_flag() -> None:
    content = {"application/json": {"schema": ref("A")}, "text/event-stream": {"schema": ref("E")}}
    op = operation(
        {"A": obj(a=STRING), "E": obj(e=STRING)},
        requestBody=sending({JSON: obj(stream={"type": "boolean"})}),
        responses={"200": {"description": "", "content": content}},
    )
    assert op.stream == Stream(Ref(key("E")), flag="stream", media="text/event-stream")
    assert op.answer.shape == Ref(key("A"))


@pytest.mark.parametrize("media", ["application/jsonl", "application/x-ndjson", "application/stream+json"])
def test_lines_of_json_are_a_stream(media: str) -> None:
    wanted = Stream(Scalar("integer"), format="jsonl", media=media)
    assert operation(responses=answering(INTEGER, media)).stream == wanted


def test_the_overlays_have_the_last_word() -> None:
    stream: Any = {
        "flag": "live",
        "value": "yes",
        "event": STRING,
        "format": "jsonl",
        "end": ["done"],
        "wrap": True,
    }
    op = operation(responses=answering(obj(a=STRING)), **{"x-specloom-stream": stream})
    assert op.stream == Stream(_TEXT, "live", "yes", "jsonl", ("done",), wrap=True)


def test_which_content_types_are_json() -> None:
    for media in ("application/json", "application/json; charset=utf-8", "application/problem+json", "*/*"):
        assert is_json(media)
    for media in ("application/x-ndjson", "text/plain", "application/octet-stream", "application/jsonl"):
        assert not is_json(media)


# --- what cannot be read


@pytest.mark.parametrize(
    ("node", "place"),
    [
        ({"requestBody": {"$ref": "#/components/requestBodies/Ghost"}, "responses": {}}, "requestBody"),
        ({"responses": {"200": {"$ref": "#/components/responses/Ghost"}}}, "responses/200"),
        ({"parameters": [{"$ref": "#/components/parameters/Ghost"}], "responses": {}}, "parameters/0"),
    ],
)
def test_a_reference_to_nowhere_is_an_error_with_its_place(node: dict[str, Any], place: str) -> None:
    (found,) = complaints(paths={"/a": {"post": node}})
    assert found.startswith(f"spec.yaml#/paths/~1a/post/{place}: $ref '#/components/")
    assert "leads nowhere" in found


def test_references_in_a_circle_are_an_error() -> None:
    circle = {"A": {"$ref": "#/components/responses/A"}}
    node = {"responses": {"200": {"$ref": "#/components/responses/A"}}}
    (found,) = complaints(paths={"/a": {"post": node}}, components={"responses": circle})
    assert "refers to nothing but itself" in found


def test_null_answers_beside_a_value_allow_null() -> None:
    content = answering({"anyOf": [STRING, {"type": "null"}]})
    assert operation(responses=content).answer.shape == AnyOf((_TEXT, NULL))
