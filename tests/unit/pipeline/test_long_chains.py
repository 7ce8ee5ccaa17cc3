"""How schemas refer to each other is no matter of the interpreter's stack."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specloom.diff import compare
from specloom.errors import Errors, GeneratorError
from specloom.ir import Api, Model, Ref
from specloom.pipeline import GenerationRequest, build, lower_document
from specloom.source.document import Document
from specloom.update.canonical import dump, strip
from specloom.update.contract import make_contract
from specloom.update.source import Source
from specloom.workflows.report import Report
from support.plans import plan_package

from .chains import CHAINS, DENSE, KEY, made, service


def _job(folder: Path, data: Any, *, keep_going: bool = False) -> GenerationRequest:
    path = folder / "spec.json"
    path.write_text(json.dumps(data))
    return GenerationRequest(path, folder / "out", None, "chains", keep_going)


def _api(data: Any) -> Api:
    return lower_document(Document(data, "spec.json"))


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        *((kind, 200) for kind in CHAINS),
        ("objects", 2_000),
        ("thicket", 300),
        ("objects", 9_000),
        ("names", 9_000),
    ],
)
def test_chains_are_as_long_as_documents(tmp_path: Path, kind: str, size: int) -> None:
    whole, api, modules = plan_package(_job(tmp_path, CHAINS[kind](size)))
    assert modules.modules
    assert Report.of(whole).schemas >= size
    if kind == "objects":
        models = [api.types[f"{KEY}M{n}"] for n in range(size)]
        assert all(
            isinstance(m, Model) and m.fields[0].shape == Ref(f"{KEY}M{n + 1}") for n, m in enumerate(models)
        )
        assert all(m.answer is not None and m.request is not None for m in models[1:])


@pytest.mark.parametrize("keep_going", [False, True])
@pytest.mark.parametrize("kind", [*CHAINS, *DENSE])
def test_whole_packages_come_of_them(tmp_path: Path, kind: str, keep_going: bool) -> None:
    data = {**CHAINS, **DENSE}[kind](300 if kind == "thicket" else 120)
    if keep_going:
        data["components"]["schemas"]["M7"]["properties"] = {"wrong": {"type": "no such type"}}
    tree = build(_job(tmp_path, data, keep_going=keep_going)).tree
    for path, text in tree.items():
        if path.endswith(".py") and "/_core/" not in path:
            compile(text, path, "exec")


@pytest.mark.parametrize("kind", [*CHAINS, *DENSE])
def test_they_are_compared(kind: str) -> None:
    make = {**CHAINS, **DENSE}[kind]
    old, new = _api(make(150)), _api(make(151))
    assert compare(old, old) == []
    assert compare(old, new)


@pytest.mark.parametrize("kind", CHAINS)
def test_their_contract_is_made(kind: str) -> None:
    data = CHAINS[kind](9_000)
    made = json.loads(dump(strip(data)[0]))
    assert made["components"] == data["components"]
    assert make_contract(Source("file", "spec.json"), json.dumps(data).encode()) == dump(made)


def test_a_difference_at_the_end_of_a_chain_is_found() -> None:
    old, new = CHAINS["objects"](3_000), CHAINS["objects"](3_000)
    new["components"]["schemas"]["M3000"] = made(x={"type": "integer"})
    found = compare(_api(old), _api(new))
    assert {(change.rule, change.pointer) for change in found} == {
        ("type-changed", f"{KEY}M3000/properties/x")
    }


def test_references_of_other_kinds_are_followed(tmp_path: Path) -> None:
    size = 9_000
    parameters: dict[str, Any] = {f"P{n}": {"$ref": f"#/components/parameters/P{n + 1}"} for n in range(size)}
    parameters[f"P{size}"] = {"name": "q", "in": "query", "schema": {"type": "string"}}
    data = service({"M0": made(x={"type": "string"})}, parameters=parameters)
    data["paths"]["/a"]["post"]["parameters"] = [{"$ref": "#/components/parameters/P0"}]
    assert [p.wire for p in _api(data).operations[0].params] == ["q", "x"]
    items = {f"/p{n}": {"$ref": f"#/paths/~1p{n + 1}"} for n in range(500)}
    data = service({"M0": made(x={"type": "string"})})
    data["paths"] = {**items, "/p500": data["paths"]["/a"]}
    assert len(plan_package(_job(tmp_path, data))[1].operations) == 501


def _nested(depth: int, schema: Any) -> Any:
    """`schema` within as many objects, each the property of the next."""
    for _ in range(depth):
        schema = made(p=schema)
    return schema


def test_schemas_may_be_nested_as_deep_as_any_document_has_them(tmp_path: Path) -> None:
    api = plan_package(_job(tmp_path, service({"M0": _nested(70, {"type": "string"})})))[1]
    assert len(api.types) == 70


@pytest.mark.parametrize("depth", [100, 200, 450])
def test_what_is_nested_deeper_is_an_error_with_its_place(tmp_path: Path, depth: int) -> None:
    data = service({"M0": _nested(depth, {"type": "string"}), "M1": made(a={"items": {}})})
    with pytest.raises(Errors) as caught:
        build(_job(tmp_path, data))
    place = f"spec.json{KEY}M0" + "/properties/p" * 73 + "/properties"
    assert str(caught.value) == f"{place}: is nested too deeply; name inner parts and refer to them"
    kept = build(_job(tmp_path, data, keep_going=True)).api
    assert [note.message for note in kept.notes if note.kind == "unsupported"] == [
        "is nested too deeply; typed as Any",
    ]
    with pytest.raises(Errors, match="1 error"):
        make_contract(Source("file", "spec.json"), json.dumps(data).encode())


def test_examples_may_not_be_nested_without_end_either(tmp_path: Path) -> None:
    value: Any = 1
    for _ in range(400):
        value = [value]
    data = service({"M0": {**made(a={"type": "string"}), "example": value}})
    with pytest.raises(Errors) as caught:
        build(_job(tmp_path, data))
    assert f"{KEY}M0/example/0/0" in str(caught.value)
    assert build(_job(tmp_path, data, keep_going=True)).api.types == {}


def test_a_file_that_no_parser_can_hold_is_an_error(tmp_path: Path) -> None:
    for depth in (2_000, 200_000):
        for name, text in (
            ("a.json", "[" * depth),
            ("a.yaml", "[" * depth + "]" * depth),
            ("b.yaml", "{a: " * depth),
        ):
            (tmp_path / name).write_text(text)
            with pytest.raises(GeneratorError, match=name):
                build(GenerationRequest(tmp_path / name, tmp_path / "out", None, "p"))


def test_callbacks_in_each_other_come_to_an_end(tmp_path: Path) -> None:
    def data(size: int, each: int) -> Any:
        made = service({"M0": {}})
        for n in range(size):
            to = {"$ref": f"#/paths/~1p{n + 1}"}
            callbacks = {f"c{k}": {"{$url}": to} for k in range(each)}
            made["paths"][f"/p{n}"] = {
                "get": {"callbacks": callbacks, "responses": {"200": {"description": ""}}}
            }
        made["paths"][f"/p{size}"] = made["paths"]["/a"]
        return made

    assert len(plan_package(_job(tmp_path, data(15, 1)))[1].operations) == 17
    with pytest.raises(Errors) as caught:
        build(_job(tmp_path, data(500, 1)))
    assert "path items are nested too deeply in each other; correct the references" in str(caught.value)
    with pytest.raises(GeneratorError, match="path items stand in each other's place too often"):
        build(_job(tmp_path, data(18, 2)))


def test_unions_that_stand_for_too_many_variants(tmp_path: Path) -> None:
    data = DENSE["unions"](900)
    with pytest.raises(Errors) as caught:
        _api(data)
    assert "the unions around this one stand for too many variants" in str(caught.value)
    assert lower_document(Document(data, "spec.json"), keep_going=True).operations


def test_merges_that_have_too_many_fields() -> None:
    data = DENSE["merges"](3_000)
    with pytest.raises(Errors) as caught:
        _api(data)
    assert "the objects around this one have too many fields" in str(caught.value)


def test_variants_that_many_tags_almost_tell_apart() -> None:
    levels, tags = 14, 5
    schemas: dict[str, Any] = {}
    for level in range(levels):
        properties = {
            f"t{other}_{k}": {"const": "p" if other == level else "x"}
            for other in range(level, levels)
            for k in range(tags)
        }
        schemas |= {f"V{level}a": made(**properties), f"V{level}b": made(**properties)}
    api = _api(service({"M0": {"anyOf": [{"$ref": KEY + name} for name in schemas]}, **schemas}))
    assert KEY + "M0" in api.types


def test_paths_of_many_segments(tmp_path: Path) -> None:
    data = service({"M0": {}})
    data["paths"] = {"/" + "/".join(f"s{n}" for n in range(3_000)): data["paths"]["/a"]}
    with pytest.raises(Errors) as caught:
        build(_job(tmp_path, data))
    assert "stands below 3000 resources; pin it in resources.yaml below 40 of them at most" in str(
        caught.value
    )
