"""Where a vendor's document contradicts itself: it requires properties that it nowhere defines.

No client made from such a document can know them, so the judge does not ask for them. Every entry must
still be true: when a vendor mends one, it has to leave this list.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from .schemas import at

_NO_ID = ("response_id",)
_STREAMED = "#/components/schemas/Response"
UNDEFINED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "anthropic": {},
    "cohere": {
        "#/components/schemas/CreateConnectorOAuth": ("clientId", "clientSecret", "authorizeUrl", "tokenUrl"),
        "#/components/schemas/EmbedFloatsResponse": ("api_version",),
        "#/components/schemas/EmbedByTypeResponse": ("api_version",),
        "#/components/schemas/SingleGeneration/properties/token_likelihoods/items": ("id",),
        "#/components/schemas/GenerateStreamEnd/allOf/1": ("finish_response",),
        "#/components/schemas/LogprobItem": ("token", "logprob"),
        "#/paths/~1v1~1finetuning~1finetuned-models~1{id}/patch/requestBody/content/application~1json/schema": (
            "finetuned_model",
        ),
    },
    "azure": {
        "#/components/schemas/ResponseFormatJsonSchema/properties/json_schema": ("type",),
        "#/components/schemas/chatCompletionRequestMessageFunction": ("function_call_id",),
    },
    "azure-preview": {
        _STREAMED + "AudioDoneEvent": _NO_ID,
        _STREAMED + "AudioTranscriptDeltaEvent": _NO_ID,
        _STREAMED + "AudioTranscriptDoneEvent": _NO_ID,
        _STREAMED + "CodeInterpreterCallCodeDeltaEvent": _NO_ID,
        _STREAMED + "CodeInterpreterCallCodeDoneEvent": _NO_ID,
        _STREAMED + "CodeInterpreterCallCompletedEvent": _NO_ID,
        _STREAMED + "CodeInterpreterCallInProgressEvent": _NO_ID,
        _STREAMED + "CodeInterpreterCallInterpretingEvent": _NO_ID,
        "#/components/schemas/createThreadAndRunRequest": ("thread_id",),
        "#/components/schemas/createRunRequest": ("thread_id",),
        "#/components/schemas/vectorStoreObject": ("bytes",),
        "#/components/schemas/chatCompletionRequestMessageFunction": ("function_call_id",),
    },
}

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
            if name not in schema.get("required", ()) or name in schema.get("properties", ()):
                raise ValueError(f"{pointer} does not require an undefined {name!r}: take it off the list")
            schema["required"].remove(name)
    return out
