# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.embeddings`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation
from ..helpers.embeddings import EmbeddingFlows

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types._models import CreateEmbeddingResponse
    from ..types._params import EmbeddingCreateParams

_CREATE = Endpoint(
    "POST",
    "/embeddings",
    body="input! model! encoding_format dimensions user",
    answer="types._models:CreateEmbeddingResponse",
    hook="helpers.embeddings:EmbeddingHook",
    security=("ApiKeyAuth",),
)


class Embeddings(EmbeddingFlows[E], Resource[E]):
    """Vectors for texts."""

    _path = "embeddings"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Embeddings[Raw], Embeddings[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Embeddings[Streamed], Embeddings[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[EmbeddingCreateParams]) -> Request[CreateEmbeddingResponse]:
        """Turn text or tokens into vectors. Source: `POST /embeddings` (createEmbedding)."""
        return _CREATE.call(params)
