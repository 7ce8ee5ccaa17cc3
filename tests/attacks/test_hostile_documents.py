"""Documents that want to be code, to read or write what is not theirs, or never to end: the tool refuses or tames them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from specloom.errors import Errors, GeneratorError
from specloom.pipeline import GenerationRequest, generate
from specloom.workflows.import_check import start_import_check

SECRET = "swordfish 7c1d"
CANARY = "canary"
"""A folder that the code which documents carry would make."""
CODE = f"__import__('os').mkdir('{CANARY}')"
TEXTS = {
    "a statement": f"\n{CODE}\n",
    "an end of a docstring": f'"""\n{CODE}\n"""',
    "an end of a literal": f"'+{CODE}+'",
    "another end of a literal": f'"+{CODE}+"',
    "an end with a backslash": f'\\"""\n{CODE}\n#',
    "a backslash": "\\",
    "a format": "{" + CODE + "}",
    "a template": "{{ " + CODE + " }}{% if 1 %}",
    "an end of a comment": f"# x\r{CODE}",
    "a form feed": f"# x\x0c{CODE}",
    "a line separator": f"# x\u2028{CODE}",
    "turned around": f"\u202e{CODE}\u2066",
    "nothing visible": "\u200b",
    "NUL": "a\x00b",
    "half a character": "\ud800",
    "a way out": "../../../outside",
    "an absolute path": "/tmp/outside",
    "a drive": "C:\\outside",
    "a keyword": "class",
    "a dunder": "__class__",
    "an attribute of classes": "mro",
    "a name of modules": "__init__",
    "another name of modules": "_core",
    "a builtin": "print",
    "TOML": f'"]\n[tool.x]\na = "{CODE}"',
    "a header's end": "x\r\nX-Evil: 1",
    "very long": "a" * 20_000,
    "nothing": "",
}


def document(**more: Any) -> dict[str, Any]:
    """One operation with one model."""
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, **more}


def everywhere(text: str) -> dict[str, Any]:
    """The text in every place that becomes a name, a literal or prose."""
    words = {"title": text, "description": text, "summary": text, "x-internal": text}
    members = {
        text: {"type": "string", "enum": [text, text + "2"], **words},
        "kind": {"const": text},
        text + " ": {"type": "string", "default": text, "example": text, "pattern": text, "format": text},
    }
    model = {"type": "object", "properties": members, "required": [text], **words}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/M"}}}
    places = ({"name": text, "in": place} for place in ("query", "header", "cookie"))
    operation = {
        "operationId": text,
        "tags": [text],
        "deprecated": True,
        "externalDocs": {"url": text, "description": text},
        "parameters": [{**each, "schema": {"type": "string", "default": text}, **words} for each in places],
        "requestBody": {"content": content, "description": text},
        "responses": {"200": {"description": text, "content": content}, "4XX": {"description": text}},
        "security": [{"key": []}],
        **words,
    }
    return document(
        info={"title": text, "version": text, "description": text, "license": {"name": text}},
        servers=[{"url": f"https://{text}", "description": text}],
        tags=[{"name": text, "description": text}],
        paths={"/a": {"post": operation}, f"/b/{text}": {"get": {"responses": {"200": {"description": ""}}}}},
        webhooks={text: {"post": {"requestBody": {"content": content}, "responses": {}}}},
        components={
            "schemas": {
                "M": model,
                "U": {"oneOf": [{"$ref": "#/components/schemas/M"}], "discriminator": {"propertyName": text}},
            },
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": text, "description": text}},
        },
    )


@frozen
class Place:
    """A folder that holds a document, a secret beside it, and what the tool makes."""

    root: Path

    @property
    def out(self) -> Path:
        return self.root / "out"

    def weave(self, content: bytes, name: str = "spec.json") -> str:
        """What the tool says about a document, "" when it makes a package of it; everything holds either way."""
        (self.root / "project" / name).write_bytes(content)
        before = self.listing()
        try:
            generate(GenerationRequest(self.root / "project" / name, self.out, package="sample"))
        except (Errors, GeneratorError) as error:
            message = str(error)
        else:
            message = ""
            self.check_package()
        assert self.listing() == before
        assert SECRET not in message
        assert all(len(line) < 2000 for line in message.splitlines())
        return message

    def check_package(self) -> None:
        """It can be imported, none of its names escaped, and importing did nothing but that."""
        for path in self.out.rglob("*"):
            assert path.resolve().is_relative_to(self.out.resolve())
            assert SECRET not in (path.read_text() if path.is_file() else "")
        with start_import_check(self.out, "sample") as failures:
            assert failures() == []

    def listing(self) -> list[str]:
        """What there is besides what the tool makes."""
        found = (path.relative_to(self.root).as_posix() for path in self.root.rglob("*"))
        return sorted(path for path in found if path.split("/")[0] != "out")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    """A place of its own; code that a document brings would leave its mark in the working folder."""
    (tmp_path / "project" / ".git").mkdir(parents=True)
    (tmp_path / "secret.json").write_text(json.dumps({"type": "object", "description": SECRET}))
    monkeypatch.chdir(tmp_path)
    yield Place(tmp_path)
    assert not list(tmp_path.rglob(CANARY))


@pytest.mark.parametrize("text", TEXTS.values(), ids=[name.replace(" ", "-") for name in TEXTS])
def test_text_that_wants_to_be_code(place: Place, text: str) -> None:
    place.weave(json.dumps(everywhere(text)).encode())


@pytest.mark.heavy
@pytest.mark.parametrize("where", ["schema", "tag", "operation", "property"])
@pytest.mark.parametrize("text", TEXTS.values(), ids=[name.replace(" ", "-") for name in TEXTS])
def test_names_that_want_to_be_code(place: Place, text: str, where: str) -> None:
    """One place at a time, so that nothing else is refused first."""
    model = {"type": "object", "properties": {text if where == "property" else "a": {"type": "string"}}}
    name = (text if where == "schema" else "M").replace("~", "~0").replace("/", "~1")
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    operation = {
        "operationId": text if where == "operation" else "op",
        "tags": [text if where == "tag" else "tag"],
        "responses": {"200": {"description": "", "content": content}},
    }
    data = document(
        paths={"/a": {"get": operation}},
        components={"schemas": {text if where == "schema" else "M": model}},
    )
    place.weave(json.dumps(data).encode())


def referring(ref: Any) -> bytes:
    """A document one of whose schemas is a reference."""
    schemas = {"A": {"type": "object", "properties": {"a": {"$ref": ref}}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
    answer = {"200": {"description": "", "content": content}}
    return json.dumps(
        document(paths={"/a": {"get": {"responses": answer}}}, components={"schemas": schemas})
    ).encode()


REFERENCES: list[Any] = [
    "../secret.json", "%2e%2e/secret.json", "..%2fsecret.json", "./a/../../secret.json", "//secret.json",
    "file:///etc/passwd", "file:../secret.json", "FILE:///etc/passwd", "/etc/passwd", "/proc/self/environ",
    "/dev/zero", "/dev/stdin", "~/secret.json", "$HOME/x.json", "link.json", "folder/secret.json",
    "http://127.0.0.1:9/x.json", "https://127.0.0.1:9/x.json", "ftp://127.0.0.1/x", "data:application/json,{}",
    "javascript:1", "\\\\host\\share", "..\\secret.json", "pipe.json", ".", "", "#", "#/", "#//", "#/~2",
    "#/components/schemas/A", "#/components/schemas/A/properties/a", "#/components/schemas/%41", "spec.json",
    "spec.json#/components/schemas/A", "x" * 10_000, "\x00", "a\x00.json", None, 1, [], {},
]  # fmt: skip


@pytest.mark.parametrize("ref", REFERENCES, ids=[repr(each)[:40] for each in REFERENCES])
def test_references(place: Place, ref: Any) -> None:
    folder = place.root / "project"
    (folder / "link.json").symlink_to("../secret.json")
    (folder / "folder").symlink_to("..")
    os.mkfifo(folder / "pipe.json")
    place.weave(referring(ref))


def nested(opening: str, closing: str, times: int) -> str:
    return opening * times + closing * times


def lists(times: int) -> str:
    """Aliases of aliases of lists: ten to the power of `times` values."""
    lines = ["a0: &a0 [x,x,x,x,x,x,x,x,x,x]"]
    lines += [f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]" for n in range(1, times)]
    return "\n".join(lines)


CONTENTS: dict[str, tuple[str, bytes | Callable[[], bytes]]] = {
    "nothing": ("spec.json", b""),
    "deep JSON": ("spec.json", lambda: nested("[", "]", 200_000).encode()),
    "deep objects": ("spec.json", lambda: nested('{"a":', "1}", 200_000).replace("1}", "}", 0).encode()),
    "deep YAML": ("spec.yaml", lambda: nested("[", "]", 200_000).encode()),
    "deep indentation": ("spec.yaml", lambda: "\n".join(" " * n + "a:" for n in range(3_000)).encode()),
    "a laugh a billion times": ("spec.yaml", lambda: lists(10).encode()),
    "an anchor in itself": ("spec.yaml", b"a: &a [*a]"),
    "a Python object": ("spec.yaml", f'!!python/object/apply:os.mkdir ["{CANARY}"]'.encode()),
    "another Python object": ("spec.yaml", b"a: !!python/name:os.system"),
    "many documents": ("spec.yaml", b"a: 1\n---\nb: 2\n"),
    "a number of 5,000 digits": ("spec.json", b'{"openapi": ' + b"9" * 5000 + b"}"),
    "an exponent": ("spec.json", b'{"openapi": 1e999999}'),
    "no number": ("spec.json", b'{"openapi": NaN}'),
    "a key twice": ("spec.json", b'{"openapi": "3.1.0", "openapi": "3.0.0"}'),
    "no UTF-8": ("spec.json", b'{"openapi": "\xff"}'),
    "UTF-16": ("spec.json", '{"openapi": "3.1.0"}'.encode("utf-16")),
    "a BOM": ("spec.json", b'\xef\xbb\xbf{"openapi": "3.1.0"}'),
    "NULs": ("spec.json", bytes(10_000)),
    "a list": ("spec.json", b"[]"),
    "a string": ("spec.json", b'"x"'),
    "half": ("spec.json", b'{"openapi": "3.1.0", "info": {'),
    "an archive": ("spec.json", b"PK\x03\x04" + bytes(100)),
    "code": ("spec.json", f"{CODE}\n".encode()),
}


@pytest.mark.parametrize("name", CONTENTS)
def test_contents(place: Place, name: str) -> None:
    file, content = CONTENTS[name]
    assert place.weave(content if isinstance(content, bytes) else content(), file)


def kept(schema: Any, **schemas: Any) -> bytes:
    """A document whose one operation answers a schema."""
    answer = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    return json.dumps(
        document(paths={"/a": {"get": {"responses": answer}}}, components={"schemas": schemas})
    ).encode()


def _ring(size: int) -> dict[str, Any]:
    return {f"A{n}": {"$ref": f"#/components/schemas/A{(n + 1) % size}"} for n in range(size)}


def _doubling(word: str, size: int) -> dict[str, Any]:
    """Each schema is two of the next: written out, two to the power of `size`."""
    twice = {f"A{n}": {word: [{"$ref": f"#/components/schemas/A{n + 1}"}] * 2} for n in range(size)}
    return twice | {f"A{size}": {"type": "object", "properties": {"a": {"type": "string"}}}}


FIRST = {"$ref": "#/components/schemas/A0"}
ENDLESS: dict[str, bytes] = {
    "a ring of references": kept(FIRST, **_ring(3)),
    "a long ring of references": kept(FIRST, **_ring(5_000)),
    "a union of itself": kept(FIRST, A0={"anyOf": [FIRST]}),
    "a union of itself and more": kept(FIRST, A0={"anyOf": [FIRST, {"type": "string"}]}),
    "an intersection of itself": kept(FIRST, A0={"allOf": [FIRST]}),
    "a list of itself": kept(FIRST, A0={"type": "array", "items": FIRST}),
    "a map of itself": kept(FIRST, A0={"type": "object", "additionalProperties": FIRST}),
    "unions of unions": kept(FIRST, **_doubling("anyOf", 40)),
    "choices of choices": kept(FIRST, **_doubling("oneOf", 40)),
    "intersections of intersections": kept(FIRST, **_doubling("allOf", 40)),
    "pairs of pairs": kept(FIRST, **_doubling("prefixItems", 40)),
    "a pattern without end": kept({"type": "string", "pattern": "(a+)+$", "default": "a" * 60 + "b"}),
    "a discriminator of itself": kept(
        FIRST, A0={"oneOf": [FIRST], "discriminator": {"propertyName": "t", "mapping": {"x": "A0"}}}
    ),
}


@pytest.mark.parametrize("name", ENDLESS)
def test_what_would_never_end(place: Place, name: str) -> None:
    place.weave(ENDLESS[name])
