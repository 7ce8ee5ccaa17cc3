"""Operations, parameters, servers, schemes and webhooks."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.ir import Array, Bounds, Members, Page, Ref, Resume, Scalar, Scheme, Stream, Webhook

from .documents import INTEGER, STRING, answering, api, complaints, key, obj, operation, params, ref, sending

_LIST = {"type": "array", "items": STRING}


def _query(schema: Any = STRING, **options: Any) -> Any:
    return params(
        operation(parameters=[{"name": "q", "in": "query", "schema": schema, **options}], responses={})
    )["q"]


@pytest.mark.parametrize(
    ("options", "style"),
    [
        ({}, "repeat"),
        ({"explode": True}, "repeat"),
        ({"explode": False}, "comma"),
        ({"style": "form", "explode": False}, "comma"),
        ({"style": "spaceDelimited"}, "space"),
        ({"style": "pipeDelimited", "explode": False}, "pipe"),
        ({"style": "deepObject", "explode": True}, "deep"),
    ],
)
def test_how_a_list_travels_in_a_query(options: dict[str, Any], style: str) -> None:
    assert _query(_LIST, **options).style == style


def test_the_overlays_may_choose_brackets() -> None:
    paths: Any = {
        "/a": {"get": {"parameters": [{"name": "q", "in": "query", "schema": _LIST}], "responses": {}}}
    }
    (op,) = api(None, paths, **{"x-specloom-array-style": "brackets"}).operations
    assert op.params[0].style == "brackets"
    paths["/a"]["get"]["parameters"][0]["name"] = "q[]"
    (op,) = api(None, paths, **{"x-specloom-array-style": "brackets"}).operations
    assert op.params[0].style == "repeat", "one pair of brackets is enough"


def test_lists_in_paths_and_headers_are_joined_by_commas() -> None:
    options = [
        {"name": n, "in": p, "required": True, "schema": _LIST} for n, p in (("id", "path"), ("h", "header"))
    ]
    op = operation(path="/a/{id}", parameters=options, responses={})
    assert {p.style for p in op.params} == {"comma"}


def test_facts_of_a_parameter() -> None:
    param = _query({"type": "integer", "minimum": 1, "default": 20}, deprecated=True, required=True)
    assert (param.default, param.deprecated, param.required, param.bounds) == (
        20,
        True,
        True,
        Bounds(minimum=1),
    )


def test_a_parameter_may_have_content_instead_of_a_schema() -> None:
    op = operation(
        parameters=[{"name": "q", "in": "query", "content": {"application/json": {"schema": obj(a=STRING)}}}],
        responses={},
    )
    assert isinstance(op.params[0].shape, Ref)
    assert op.params[0].style == "json"


def test_path_parameters_come_first_then_required_ones() -> None:
    options = [
        {"name": "x", "in": "query", "schema": STRING},
        {"name": "b", "in": "path", "required": True, "schema": STRING},
        {"name": "y", "in": "query", "required": True, "schema": STRING},
        {"name": "a", "in": "path", "required": True, "schema": STRING},
    ]
    op = operation(path="/{a}/{b}", parameters=options, responses={})
    assert [p.wire for p in op.params] == ["a", "b", "y", "x"]


def test_parameters_of_the_path_item_are_inherited_and_replaced() -> None:
    item = {
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": STRING},
            {"name": "q", "in": "query", "schema": STRING},
        ],
        "get": {"parameters": [{"name": "q", "in": "query", "schema": INTEGER}], "responses": {}},
    }
    (op,) = api(paths={"/a/{id}": item}).operations
    assert {n: p.shape for n, p in params(op).items()} == {"id": Scalar("string"), "q": Scalar("integer")}


def test_one_name_at_two_places_makes_two_parameters() -> None:
    options = [{"name": "id", "in": place, "schema": STRING} for place in ("query", "header", "cookie")]
    assert [p.place for p in operation(parameters=options, responses={}).params] == [
        "query",
        "header",
        "cookie",
    ]


def test_headers_that_the_client_writes_are_no_arguments() -> None:
    options = [
        {"name": n, "in": "header", "schema": STRING}
        for n in ("Accept", "content-type", "Authorization", "X-A")
    ]
    assert list(params(operation(parameters=options, responses={}))) == ["X-A"]


def test_a_referenced_parameter() -> None:
    shared = {"P": {"name": "p", "in": "query", "schema": STRING}}
    paths = {"/a": {"get": {"parameters": [{"$ref": "#/components/parameters/P"}], "responses": {}}}}
    (op,) = api(paths=paths, components={"parameters": shared}).operations
    assert op.params[0].pointer == "#/components/parameters/P"


def test_a_path_parameter_must_be_declared() -> None:
    assert complaints(paths={"/a/{id}": {"get": {"responses": {}}}}) == [
        "spec.yaml#/paths/~1a~1{id}/get: path parameter 'id' is not declared; declare it in an overlay"
    ]


def test_a_constant_query() -> None:
    op = operation(path="/a?beta=true&x=", responses={})
    assert (op.key, op.path, op.query) == ("post /a?beta=true&x=", "/a", (("beta", "true"), ("x", "")))


def test_constant_headers() -> None:
    assert operation(None, "/a", responses={}, **{"x-specloom-headers": {"B": "2", "A": "1"}}).headers == (
        ("A", "1"),
        ("B", "2"),
    )


def test_a_route() -> None:
    assert operation(None, "/a", responses={}, **{"x-specloom-route": "near"}).route == "near"
    assert operation(None, "/a", responses={}).route == ""


def test_facts_of_an_operation() -> None:
    op = operation(
        operationId="makeIt", deprecated=True, tags=["T"], responses={"200": {}, "404": {}, "5XX": {}}
    )
    assert (op.id, op.method, op.deprecated, op.tags, op.errors) == (
        "makeIt",
        "POST",
        True,
        ("T",),
        ("404", "5XX"),
    )


# --- security


def test_security_of_the_document_and_of_an_operation() -> None:
    paths = {
        "/a": {"get": {"responses": {}}},
        "/b": {"get": {"responses": {}, "security": [{"Two": []}, {"Three": ["scope"]}]}},
        "/c": {"get": {"responses": {}, "security": []}},
    }
    found = api(paths=paths, security=[{"One": []}])
    assert [op.security for op in found.operations] == [("One",), ("Two", "Three"), ()]


def test_schemes() -> None:
    schemes = {
        "a": {"type": "http", "scheme": "Bearer"},
        "b": {"type": "http", "scheme": "basic"},
        "c": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "d": {"type": "apiKey", "in": "query", "name": "key"},
        "e": {"type": "oauth2", "flows": {}},
        "f": {"type": "mutualTLS"},
    }
    assert api(components={"securitySchemes": schemes}).schemes == (
        Scheme("a", "bearer"),
        Scheme("b", "basic"),
        Scheme("c", "header", "X-Key"),
        Scheme("d", "query", "key"),
        Scheme("e", "bearer"),
        Scheme("f", "other"),
    )


# --- servers


def test_the_first_server_with_its_defaults() -> None:
    first = {
        "url": "https://{region}.example.com/{v}",
        "variables": {"region": {"default": "eu"}, "v": {"default": 1}},
    }
    assert api(servers=[first, {"url": "https://other"}]).server == "https://eu.example.com/1"
    assert api().server == ""


# --- pages, streams, roots


def test_a_page_of_the_data_in_the_answer() -> None:
    schemas = {"L": obj(data={"type": "array", "items": ref("I")}), "I": obj(a=STRING)}
    options: Any = {"x-specloom-page": {"style": "CursorPage"}}
    assert operation(schemas, responses=answering(ref("L")), **options).page == Page(
        "CursorPage", Ref(key("I"))
    )


def test_a_page_of_what_the_overlays_say() -> None:
    options: Any = {"x-specloom-page": {"style": "Page", "item": STRING}}
    assert operation(responses=answering({}), **options).page == Page("Page", Scalar("string"))


def test_a_page_without_a_list_is_an_error() -> None:
    node = {"responses": answering(obj(rows=_LIST)), "x-specloom-page": {"style": "Page"}}
    assert complaints(paths={"/a": {"get": node}}) == [
        "spec.yaml#/paths/~1a/get: a page needs an answer with a list `data`; "
        "name the items with `item` in x-specloom-page"
    ]


def test_a_stream_by_overlay() -> None:
    options: Any = {"x-specloom-stream": {"flag": "stream", "event": ref("E"), "end": ["[DONE]"]}}
    op = operation({"E": obj(a=STRING)}, responses=answering(STRING), **options)
    assert op.stream == Stream(Ref(key("E")), "stream", True, "sse", ("[DONE]",))
    assert op.answer.shape == Scalar("string")


def test_what_completes_a_stream_and_how_it_goes_on() -> None:
    members = {"each": "parts", "by": "index", "has": "reason"}
    rest = {"operation": "get /a", "id": "a.id", "cursor": "number", "parameter": "after"}
    options: Any = {"event": ref("E"), "enough": ["said"], "complete": members, "resume": rest}
    stream = operation(
        {"E": obj(a=STRING)}, responses=answering(STRING), **{"x-specloom-stream": options}
    ).stream
    assert stream is not None
    assert (stream.enough, stream.complete) == (("said",), Members("parts", "index", "reason"))
    assert stream.resume == Resume("get /a", "a.id", "number", "after")


def test_roots_must_exist() -> None:
    assert complaints(None, None, **{"x-specloom-roots": ["Ghost"]}) == [
        "spec.yaml#/x-specloom-roots: no schema is called 'Ghost'; fix the overlay"
    ]


def test_webhooks() -> None:
    hook = {"post": {"requestBody": sending({"application/json": ref("E")}), "responses": {}}}
    found = api({"E": obj(a=STRING)}, webhooks={"done": hook})
    assert found.webhooks == (Webhook("done", Ref(key("E")), "#/webhooks/done/post"),)


def test_a_list_answer() -> None:
    assert operation(responses=answering(_LIST)).answer.shape == Array(Scalar("string"))
