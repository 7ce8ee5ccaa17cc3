"""What another tool finds broken between two emitted packages, ours finds too."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import griffe
import pytest

from releases.projects import Project
from specloom.diff.surface import compare
from unit.diff.documents import changed, document, drop, put

PET = "#/components/schemas/Pet"
# Name -> a change that takes something from users.
EDITS: dict[str, Any] = {
    "operation": drop("#/paths/~1pets~1{pet_id}/delete"),
    "parameter": drop("#/paths/~1pets/get/parameters/0"),
    "required parameter": put(
        "#/paths/~1pets/get/parameters/-",
        {"name": "sort", "in": "query", "required": True, "schema": {"type": "string"}},
    ),
    "field": drop(f"{PET}/properties/age"),
}


def _package(root: Path, data: dict[str, Any]) -> tuple[str, griffe.Object]:
    """Surface, and what griffe reads, of the package made from a document."""
    root.mkdir()
    project = Project.create(root, data)
    assert project.run("update", "--latest").code == 0
    loader = griffe.GriffeLoader(
        search_paths=[project.out],
        extensions=griffe.load_extensions("unpack_typeddict"),
        allow_inspection=False,
    )
    package = loader.load("pets_client")
    assert isinstance(package, griffe.Object)
    return (project.out / "api.txt").read_text(), package


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_griffe_finds_nothing_more(tmp_path: Path, edit: Any) -> None:
    old, was = _package(tmp_path / "old", document())
    new, now = _package(tmp_path / "new", changed(edit))
    theirs = [b for b in griffe.find_breaking_changes(was, now) if "._core" not in b.obj.path]
    ours = {_last(change.where) for change in compare(old, new) if change.level == "breaking"}
    assert theirs
    assert {_name(breakage) for breakage in theirs} <= ours


def _name(breakage: griffe.Breakage) -> str:
    """Of the parameter that broke, or of the whole thing."""
    values = breakage.new_value, breakage.old_value
    return next((v.name for v in values if isinstance(v, griffe.Parameter)), breakage.obj.name)


def _last(where: str) -> str:
    """`limit` of `pets.list(limit)`, `delete` of `pets.delete()`."""
    return re.findall(r"\w+", where)[-1]
