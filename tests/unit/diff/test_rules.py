"""Each rule has an example: an edit of the small document that it must find, and class."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.diff.rules import LEVELS, RULES

from .documents import (
    LIST,
    MAKE,
    PET,
    SAID,
    Edit,
    changed,
    content,
    differences,
    document,
    drop,
    event,
    put,
    ref,
)

NEW: dict[str, Any] = {"type": "string"}
LIMIT = f"{LIST}/parameters/0"
TALK = "#/paths/~1talk/post"
STREAM = f"{TALK}/x-specloom-stream"
BODY = f"{TALK}/requestBody/content/application~1json/schema"
PICTURE = f"{MAKE}/requestBody/content/multipart~1form-data"
PAGE = f"{LIST}/x-specloom-page"


def many(*edits: Edit) -> Edit:
    def edit(data: dict[str, Any]) -> None:
        for each in edits:
            each(data)

    return edit


def parameter(name: str, **options: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": NEW, **options}


def renamed(data: dict[str, Any]) -> None:
    schemas = data["components"]["schemas"]
    schemas["Reply"] = schemas.pop("Answer")
    put(f"{TALK}/responses/200", content(ref("Reply")))(data)


def path_renamed(data: dict[str, Any]) -> None:
    paths = data["paths"]
    item = paths["/pets/{id}"] = paths.pop("/pets/{pet_id}")
    for op in item.values():
        op["parameters"][0]["name"] = "id"


TWO: Edit = put(f"{MAKE}/requestBody/content/application~1x-www-form-urlencoded", {"schema": ref("Pet")})
TEXT: Edit = put(f"{MAKE}/requestBody/content/text~1plain", {"schema": NEW})
SECURE: Edit = put(f"{LIST}/security", [{"token": []}, {"key": []}])
TITLED: Edit = put(f"{LIST}/deprecated", True)
PAGED: Edit = many(
    put(
        f"{LIST}/responses/200",
        content({"type": "object", "properties": {"data": {"type": "array", "items": NEW}}}),
    ),
    put(PAGE, {"style": "Page"}),
)
OPEN: Edit = put("#/components/schemas/Pet/additionalProperties", NEW)

# Rule, direction, what was done before, what was done then. "~" before a rule's name undoes an earlier row.
EXAMPLES: list[tuple[str, str, Edit | None, Edit | None]] = [
    ("server-changed", "request", None, put("#/servers/0/url", "https://other.example")),
    ("title-changed", "request", None, put("#/info/title", "Animals")),
    ("scheme-added", "request", None, put("#/components/securitySchemes/x", {"type": "http", "scheme": "basic"})),
    ("scheme-removed", "request", None, drop("#/components/securitySchemes/key")),
    ("scheme-changed", "request", None, put("#/components/securitySchemes/key/name", "X-Other")),
    ("operation-added", "request", drop(MAKE), None),
    ("operation-removed", "request", None, drop(MAKE)),
    ("operation-deprecated", "request", None, TITLED),
    ("operation-revived", "request", TITLED, None),
    ("operation-id-changed", "request", None, put(f"{LIST}/operationId", "other")),
    ("name-proposed", "request", None, put(f"{LIST}/x-sdk-path", "pets.all")),
    ("error-added", "answer", None, put(f"{LIST}/responses/429", {"description": ""})),
    ("error-removed", "answer", None, drop(f"{LIST}/responses/404")),
    ("status-added", "answer", None, put(f"{MAKE}/responses/201", content(ref("Pet")))),
    ("status-removed", "answer", put(f"{MAKE}/responses/201", content(ref("Pet"))), None),
    ("security-required", "request", put(f"{LIST}/security", []), None),
    ("security-dropped", "request", None, put(f"{LIST}/security", [])),
    ("security-accepted", "request", None, SECURE),
    ("security-refused", "request", SECURE, None),
    ("header-changed", "request", None, put(f"{LIST}/x-specloom-headers", {"X-A": "1"})),
    ("route-changed", "request", None, put(f"{LIST}/x-specloom-route", "elsewhere")),
    ("parameter-added-required", "request", None, put(f"{LIST}/parameters/-", parameter("q", required=True))),
    ("parameter-added-optional", "request", None, put(f"{LIST}/parameters/-", parameter("q"))),
    ("parameter-removed", "request", None, drop(LIMIT)),
    ("parameter-renamed", "request", None, path_renamed),
    ("parameter-now-required", "request", None, put(f"{LIMIT}/required", True)),
    ("parameter-now-optional", "request", put(f"{LIMIT}/required", True), None),
    ("parameter-deprecated", "request", None, put(f"{LIMIT}/deprecated", True)),
    ("parameter-revived", "request", put(f"{LIMIT}/deprecated", True), None),
    ("parameter-moved", "request", None, put(f"{LIMIT}/in", "header")),
    ("parameter-style-changed", "request", None, put(f"{LIST}/parameters/1/style", "pipeDelimited")),
    ("body-added", "request", drop(f"{MAKE}/requestBody"), None),
    ("body-removed", "request", None, drop(f"{MAKE}/requestBody")),
    ("body-now-required", "request", None, put(f"{MAKE}/requestBody/required", True)),
    ("body-now-optional", "request", put(f"{MAKE}/requestBody/required", True), None),
    ("body-form-changed", "request", None, put(f"{MAKE}/requestBody", content({"type": "array", "items": NEW}))),
    (
        "body-part-changed",
        "request",
        put(f"{MAKE}/requestBody", content(ref("Pet"), "multipart/form-data")),
        many(
            put(f"{MAKE}/requestBody", content(ref("Pet"), "multipart/form-data")),
            put(f"{PICTURE}/encoding", {"note": {"contentType": "text/html"}}),
        ),
    ),
    ("content-type-added", "request", None, TWO),
    ("content-type-removed", "request", TWO, None),
    ("content-type-preferred", "request", None, None),
    ("answer-kind-changed", "answer", None, put(f"{MAKE}/responses/200", content(NEW, "application/pdf"))),
    ("answer-added", "answer", put(f"{MAKE}/responses/200", {"description": ""}), None),
    ("page-changed", "answer", None, PAGED),
    ("stream-added", "answer", drop(STREAM), None),
    ("stream-removed", "answer", None, drop(STREAM)),
    ("stream-flag-changed", "answer", None, put(f"{STREAM}/value", False)),
    ("stream-format-changed", "answer", None, put(f"{STREAM}/format", "jsonl")),
    ("stream-end-changed", "answer", None, put(f"{STREAM}/end", ["done"])),
    ("stream-wrap-changed", "answer", None, put(f"{STREAM}/wrap", True)),
    ("event-added", "answer", None, put(f"{SAID}/anyOf/-", event("laughed"))),
    ("event-removed", "answer", None, drop(f"{SAID}/anyOf/1")),
    ("webhook-added", "answer", drop("#/webhooks/born"), None),
    ("webhook-removed", "answer", None, drop("#/webhooks/born")),
    ("schema-added", "unused", None, put("#/components/schemas/New", event("new"))),
    ("schema-removed", "unused", None, drop("#/components/schemas/Unused")),
    ("schema-renamed", "answer", None, renamed),
    ("schema-deprecated", "answer", None, put("#/components/schemas/Pet/deprecated", True)),
    ("schema-revived", "answer", put("#/components/schemas/Pet/deprecated", True), None),
    (
        "field-added-required",
        "answer",
        None,
        many(put(f"{PET}/new", NEW), put("#/components/schemas/Pet/required/-", "new")),
    ),
    ("field-added-optional", "answer", None, put(f"{PET}/new", NEW)),
    ("field-removed", "answer", None, drop(f"{PET}/age")),
    ("field-now-required", "answer", None, put("#/components/schemas/Pet/required/-", "age")),
    ("field-now-optional", "answer", None, drop("#/components/schemas/Pet/required/0")),
    ("field-deprecated", "answer", None, put(f"{PET}/age/deprecated", True)),
    ("field-revived", "answer", put(f"{PET}/age/deprecated", True), None),
    ("default-added", "answer", None, put(f"{PET}/age/default", 3)),
    ("default-changed", "request", None, put(f"{LIMIT}/schema/default", 50)),
    ("default-removed", "request", None, drop(f"{LIMIT}/schema/default")),
    ("bound-added", "request", None, put(f"{LIMIT}/schema/maximum", 100)),
    ("bound-removed", "request", None, drop(f"{LIMIT}/schema/minimum")),
    ("bound-tightened", "request", None, put(f"{LIMIT}/schema/minimum", 5)),
    ("bound-loosened", "request", None, put(f"{LIMIT}/schema/minimum", 0)),
    ("bound-changed", "answer", None, put(f"{PET}/note/pattern", "b")),
    ("null-added", "answer", None, put(f"{PET}/age/type", ["integer", "null"])),
    ("null-removed", "answer", None, put(f"{PET}/owner", NEW)),
    ("type-changed", "answer", None, put(f"{PET}/age/type", "string")),
    ("type-widened", "answer", None, put(f"{PET}/age/type", "number")),
    ("type-narrowed", "answer", put(f"{PET}/age/type", ["integer", "string"]), None),
    ("format-changed", "answer", None, put(f"{PET}/name/format", "uri")),
    ("variant-added", "answer", None, put(f"{PET}/toys/items/anyOf/-", event("bell"))),
    ("variant-removed", "answer", put(f"{PET}/toys/items/anyOf/-", event("bell")), None),
    (
        "tag-changed",
        "answer",
        put(SAID, {"anyOf": [event("a"), event("b")]}),
        put(SAID, {"anyOf": [{**event("a"), "properties": {"kind": {"const": "a"}}},
                             {**event("b"), "properties": {"kind": {"const": "b"}}}]}),
    ),
    ("value-added", "answer", None, put(f"{PET}/size/enum/-", "huge")),
    ("value-removed", "answer", None, drop(f"{PET}/size/enum/1")),
    ("known-value-added", "answer", None, put(f"{PET}/colour/anyOf/1/enum/-", "white")),
    ("known-value-removed", "answer", None, drop(f"{PET}/colour/anyOf/1/enum/1")),
    ("values-opened", "answer", None, put(f"{PET}/size", {"anyOf": [NEW, {"enum": ["small", "big"]}]})),
    ("values-closed", "answer", None, put(f"{PET}/colour", {"enum": ["red", "black"]})),
    ("extra-added", "answer", None, OPEN),
    ("extra-removed", "answer", OPEN, None),
]  # fmt: skip


def _preferred() -> tuple[dict[str, Any], dict[str, Any]]:
    """The same content types in another order."""
    old = document()
    old["paths"]["/pets"]["post"]["requestBody"] = {
        "content": {m: {"schema": {"type": "string", "format": "binary"}} for m in ("image/png", "image/gif")}
    }
    new = document()
    new["paths"]["/pets"]["post"]["requestBody"] = {
        "content": {m: {"schema": {"type": "string", "format": "binary"}} for m in ("image/gif", "image/png")}
    }
    return old, new


@pytest.mark.parametrize(("rule", "direction", "before", "after"), EXAMPLES, ids=[e[0] for e in EXAMPLES])
def test_a_rule_finds_its_example(rule: str, direction: str, before: Edit | None, after: Edit | None) -> None:
    if rule == "content-type-preferred":
        old, new = _preferred()
    else:
        old, new = (changed(*[edit] if edit else []) for edit in (before, after))
    found = {(c.rule, c.direction): c for c in differences(old, new)}
    assert (rule, direction) in found, list(found)
    change = found[rule, direction]
    request, answer, meaning = RULES[rule]
    assert change.level == {"request": request, "answer": answer, "unused": "internal"}[direction]
    assert change.pointer.startswith("#/")
    assert change.meaning == meaning


BY_KIND = {"by": "kind", "cases": {"cat": ref("Pet")}, "text": ["dog"]}


@pytest.mark.parametrize(
    ("before", "after", "rule"),
    [
        (None, BY_KIND, "answer-added"),
        (BY_KIND, None, "answer-kind-changed"),
        ({**BY_KIND, "text": []}, BY_KIND, "answer-added"),
        (BY_KIND, {**BY_KIND, "text": []}, "answer-kind-changed"),
        (BY_KIND, {**BY_KIND, "default": "cat"}, "answer-kind-changed"),
        (BY_KIND, {**BY_KIND, "cases": {"cat": ref("Answer")}}, "answer-kind-changed"),
        (BY_KIND, {**BY_KIND, "cases": {}, "text": ["cat", "dog"]}, "answer-kind-changed"),
    ],
)
def test_answers_that_follow_an_argument_are_compared(before: Any, after: Any, rule: str) -> None:
    word = f"{LIST}/x-specloom-answer"
    old, new = (changed(*[put(word, options)] if options else []) for options in (before, after))
    assert [(c.rule, c.direction) for c in differences(old, new)] == [(rule, "answer")]


def test_every_rule_has_an_example() -> None:
    assert {e[0] for e in EXAMPLES} | {"name-moved"} == {*RULES}  # only surfaces have that one
    assert {level for request, answer, _ in RULES.values() for level in (request, answer)} == {*LEVELS}


def test_one_document_does_not_differ_from_itself() -> None:
    assert differences(document(), document()) == []
