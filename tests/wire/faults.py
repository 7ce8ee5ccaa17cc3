"""Where a vendor's document contradicts itself, so that no request or answer can be right by it.

The judge does not ask for the impossible. Every entry must still be true: when a vendor mends one, it has to
leave this list.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from .schemas import at

UNDEFINED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "anthropic": {},
    "cohere": {},
    "azure": {},
    "azure-preview": {
        "#/components/schemas/createThreadAndRunRequest": ("thread_id",),
        "#/components/schemas/createRunRequest": ("thread_id",),
    },
}
"""Vendor -> schema -> properties that it requires, does not define, and (no additional ones) forbids."""

UNLISTED: Mapping[str, tuple[str, ...]] = {
    "cohere": (
        "#/components/schemas/StreamedChatResponse as ChatToolCallsGenerationEvent",
        "#/components/schemas/StreamedChatResponse as ChatToolCallsChunkEvent",
    ),
}
"""Variants that a discriminator maps by a value which the variant's own enum does not list."""


def judged(document: dict[str, Any], undefined: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    """The document without the listed requirements; ValueError when one is not there (any more)."""
    out = deepcopy(document)
    for pointer, names in undefined.items():
        schema = at(out, pointer)
        for name in names:
            asked = name in schema.get("required", ()) and name not in schema.get("properties", ())
            if not asked or schema.get("additionalProperties") is not False:
                raise ValueError(f"{pointer} does not require a forbidden {name!r}: take it off the list")
            schema["required"].remove(name)
    return out
