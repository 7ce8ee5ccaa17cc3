"""References stay in the project, and messages do not quote what other files hold."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from specloom.errors import Errors, GeneratorError
from specloom.pipeline import GenerationRequest, name_api
from specloom.source.document import read

from .specs import tiny

SECRET = "swordfish 7c1d"
SCHEMA = json.dumps({"type": "object"})


def _read(path: Path, ref: str, inside: Sequence[Path] = ()) -> dict[str, Any]:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(tiny({"A": {"items": {"$ref": ref}}})))
    schemas: dict[str, Any] = read(path, inside).data["components"]["schemas"]
    return schemas


def _refused(path: Path, ref: str, inside: Sequence[Path] = ()) -> str:
    with pytest.raises((Errors, GeneratorError)) as caught:
        _read(path, ref, inside)
    return str(caught.value)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file outside of everything: a schema, so that nothing but its place speaks against it."""
    path = tmp_path / "secret.json"
    path.write_text(json.dumps({"type": "object", "description": SECRET}))
    return path


def test_files_beside_and_in_neighbours_are_read(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "x.json").write_text(SCHEMA)
    assert _read(tmp_path / "api" / "spec.json", "../models/x.json")["x"] == {"type": "object"}
    assert _read(tmp_path / "spec.json", "models/x.json")["x"] == {"type": "object"}


def test_a_checkout_is_the_bound_of_its_documents(tmp_path: Path, secret: Path) -> None:
    spec = tmp_path / "checkout" / "deep" / "down" / "spec.json"
    (tmp_path / "checkout" / ".git").mkdir(parents=True)
    (tmp_path / "checkout" / "x.json").write_text(SCHEMA)
    assert _read(spec, "../../x.json")["x"] == {"type": "object"}
    assert _refused(spec, "../../../secret.json") == (
        "spec.json#/components/schemas/A/items/$ref: '../../../secret.json' leads out of the project, "
        "which is not read; move the file into it, or allow its folder with --allow-outside"
    )


@pytest.mark.parametrize("fragment", ["", "#/description", "#/nothing"])
@pytest.mark.parametrize("form", ["absolute", "above", "escaped", "link", "folder"])
def test_what_is_outside_is_neither_read_nor_looked_for(
    tmp_path: Path, secret: Path, form: str, fragment: str
) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    (folder / "link.json").symlink_to(secret)
    (folder / "folder").symlink_to(tmp_path)
    ref = {
        "absolute": str(secret),
        "above": "../../secret.json",
        "escaped": "%2E%2E/%2e%2e/secret.json",
        "link": "link.json",
        "folder": "folder/secret.json",
    }[form]
    refused = _refused(folder / "spec.json", ref + fragment)
    assert "leads out of the project" in refused
    assert SECRET not in refused
    secret.unlink()
    assert _refused(folder / "spec.json", ref + fragment) == refused


def test_a_link_within_the_bounds_is_read(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(SCHEMA)
    (tmp_path / "link.json").symlink_to(tmp_path / "x.json")
    assert _read(tmp_path / "spec.json", "link.json")["x"] == {"type": "object"}


def test_other_folders_can_be_allowed(tmp_path: Path, secret: Path) -> None:
    spec = tmp_path / "a" / "b" / "spec.json"
    assert "secret" in _read(spec, "../../secret.json", [tmp_path])
    assert "leads out" in _refused(spec, "../../secret.json", [tmp_path / "a"])
    _read(spec, "../../secret.json", [tmp_path])
    assert name_api(GenerationRequest(spec, tmp_path / "out", outside=(tmp_path,))).shapes
    for job in (
        GenerationRequest(spec, tmp_path / "out"),
        GenerationRequest(spec, tmp_path / "out", text=spec.read_text()),
    ):
        with pytest.raises(Errors) as caught:
            name_api(job)
        assert "leads out" in str(caught.value)
    project = GenerationRequest(spec, tmp_path / "out", root=tmp_path)
    assert name_api(project).shapes


@pytest.mark.parametrize("ref", ["%00.json", "x" * 300 + ".json", "loop.json", "folder", "pipe"])
def test_what_is_no_file_is_one_line(tmp_path: Path, ref: str) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    (folder / "loop.json").symlink_to("loop.json")
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")
    assert f"there is no file {ref!r}; correct the path" in _refused(folder / "spec.json", ref)


@pytest.mark.parametrize(
    "text",
    [
        SECRET,
        f"root: x: {SECRET}",
        json.dumps(SECRET),
        json.dumps([SECRET]),
        json.dumps({"type": SECRET}),
        json.dumps({"required": SECRET}),
        json.dumps({"enum": SECRET, "format": {"a": SECRET}}),
        json.dumps({"allOf": [SECRET]}),
        f"!{SECRET.split()[0]} {SECRET}",
        f"a: !!int {SECRET}",
        f"'{SECRET}': [",
        f'{{"a": {SECRET}, [}}',
    ],
)
@pytest.mark.parametrize("name", ["x.json", "x.yaml", "x"])
def test_messages_do_not_quote_what_was_read(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(tiny({"A": {"items": {"$ref": name}}})))
    with pytest.raises((Errors, GeneratorError)) as caught:
        name_api(GenerationRequest(spec, tmp_path / "out"))
    assert not any(word in str(caught.value) for word in SECRET.split())
