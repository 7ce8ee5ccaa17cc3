"""Where operations stand on the client."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.errors import Errors
from specloom.naming.pins import Pins
from unit.lowering.documents import STRING, named, sending


def _calls(*keys: str, pins: Pins | None = None, **more: Any) -> dict[str, str]:
    """Operation key -> client path."""
    paths: dict[str, Any] = {}
    for key in keys:
        method, path = key.split(" ")
        names = [s.partition("}")[0] for s in path.split("{")[1:]]
        params = [{"name": n, "in": "path", "required": True, "schema": STRING} for n in names]
        paths.setdefault(path, {})[method] = {"parameters": params, "responses": {}, **more}
    return {op.key: ".".join((*op.resource, op.name)) for op in named(paths, pins).operations}


@pytest.mark.parametrize(
    ("key", "want"),
    [
        ("get /files", "files.list"),
        ("post /files", "files.create"),
        ("get /files/{id}", "files.retrieve"),
        ("post /files/{id}", "files.update"),
        ("patch /files/{id}", "files.update"),
        ("put /files/{id}", "files.replace"),
        ("delete /files/{id}", "files.delete"),
        ("head /files/{id}", "files.head"),
        ("get /files/{id}/parts", "files.parts.list"),
        ("post /files/{id}/cancel", "files.cancel"),
        ("post /chat/completions", "chat.completions.create"),
        ("get /v1/files", "files.list"),
        ("get /copy/{id}", "copy_.retrieve"),  # `client.copy` is the client's own
        ("get /v1beta2/files", "files.list"),
        ("get /v1", "v1.list"),
        ("get /", "root.list"),
        ("get /{id}", "root.retrieve"),
        ("get /fine-tuning/jobs", "fine_tuning.jobs.list"),
        ("get /import/class", "import_.class_.list"),
        ("get /naïve", "naive.list"),
        ("get /日本", "u65e5_u672c.list"),
        ("get /3d", "_3d.list"),
    ],
)
def test_a_rule_over_path_and_method(key: str, want: str) -> None:
    assert _calls(key)[key] == want


def test_a_post_below_an_item_makes_a_member_where_there_are_members() -> None:
    found = _calls("post /files/{id}/parts", "get /files/{id}/parts")
    assert found["post /files/{id}/parts"] == "files.parts.create"


def test_a_pin_stands() -> None:
    assert _calls("get /files", pins=Pins(resources={"get /files": "docs.all"}))["get /files"] == "docs.all"


def test_others_keep_clear_of_a_pin() -> None:
    found = _calls("get /files", "get /docs", pins=Pins(resources={"get /files": "docs.list"}))
    assert found["get /files"] == "docs.list"
    assert found["get /docs"] != "docs.list"


def test_the_document_may_propose() -> None:
    assert (
        _calls("get /files", pins=None, **{"x-sdk-path": "docs.fetchAll"})["get /files"] == "docs.fetch_all"
    )


def test_operations_alike_get_different_names() -> None:
    found = _calls("get /v1/files", "get /v2/files", "put /files/{a}", "put /files/{a}/{b}")
    assert len(set(found.values())) == len(found)


def test_operation_ids_are_not_needed_and_may_repeat() -> None:
    assert set(_calls("get /a", "get /b").values()) == {"a.list", "b.list"}
    assert set(_calls("get /a", "get /b", operationId="same").values()) == {"a.list", "b.list"}


def test_a_method_is_not_called_like_a_resource_beside_it() -> None:
    found = _calls("post /files/{id}/content", "get /files/{id}/content/{part}/text")
    names = set(found.values())
    branches = {n.rpartition(".")[0] for n in names} | {n.split(".")[0] for n in names}
    assert not names & branches


def test_a_constant_query_tells_operations_apart() -> None:
    responses: dict[str, Any] = {"responses": {}}
    paths = {"/files": {"post": responses}, "/files?beta=true": {"post": responses}}
    found = {op.key: ".".join((*op.resource, op.name)) for op in named(paths).operations}
    assert found["post /files"] == "files.create"
    assert found["post /files?beta=true"] != "files.create"


def test_two_pins_may_not_give_one_name() -> None:
    pins = Pins(resources={"get /a": "x.list", "get /b": "x.list"})
    with pytest.raises(Errors) as caught:
        _calls("get /a", "get /b", pins=pins)
    assert [str(e) for e in caught.value.exceptions] == [
        "spec.yaml#/paths/~1b/get: two pins give the name x.list to two operations, get /a and get /b; "
        "change one in resources.yaml"
    ]


def test_a_pinned_method_may_not_be_a_pinned_resource() -> None:
    pins = Pins(resources={"get /a": "x.y", "get /b": "x.y.list"})
    with pytest.raises(Errors) as caught:
        _calls("get /a", "get /b", pins=pins)
    assert [str(e) for e in caught.value.exceptions] == [
        "resources.yaml: x.y is pinned to get /a, but is a resource as well; give the method another name"
    ]


def test_a_pin_to_nothing_is_an_error() -> None:
    with pytest.raises(Errors) as caught:
        _calls("get /a", pins=Pins(resources={"get /ghost": "ghosts.list"}))
    assert [str(e) for e in caught.value.exceptions] == [
        "resources.yaml: ghosts.list is pinned to 'get /ghost', which the document does not have; "
        "remove the pin or fix its key"
    ]


@pytest.mark.parametrize(
    "path", ["files.2nd", "files.class", "a b.list", "files.__init__", ".list", "a..b", ""]
)
def test_a_pin_must_be_a_dotted_path_of_identifiers(path: str) -> None:
    with pytest.raises(Errors):
        _calls("get /a", pins=Pins(resources={"get /a": path}))


def test_every_name_by_rule_is_noted() -> None:
    notes = named({"/a": {"get": {"responses": {}}}}).notes
    assert [(n.kind, n.message) for n in notes] == [("proposed", "get /a is called a.list")]


def test_lines_of_documentation_find_their_operation_and_arguments() -> None:
    body = sending({"application/json": {"type": "object", "properties": {"a": STRING, "b": STRING}}})
    pins = Pins(
        operation_docs={"a.create": "Make one."},
        parameter_docs={"a.create": {"a": "The first."}, "*": {"a": "Not used.", "b": "Used."}},
    )
    (op,) = named({"/a": {"post": {"requestBody": body, "responses": {}}}}, pins).operations
    assert op.doc == "Make one."
    assert {p.python: p.doc for p in op.params} == {"a": "The first.", "b": "Used."}
