# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.models`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ..pagination import Pages
    from ..types._models import Model as TypesModel, ModelDeleted

_DELETE = Endpoint("DELETE", "/models/{model}", answer="types._models:ModelDeleted", security=("ApiKeyAuth",))

_LIST = Endpoint(
    "GET", "/models", answer="types._models:Model", page="pagination:SyncPage:AsyncPage", security=("ApiKeyAuth",)
)

_RETRIEVE = Endpoint("GET", "/models/{model}", answer="types._models:Model", security=("ApiKeyAuth",))


class Models(Resource[E]):
    """Models that there are."""

    _path = "models"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Models[Raw], Models[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Models[Streamed], Models[AsyncStreamed]]]

    @operation
    def delete(self, model: str, **options: Unpack[CallOptions]) -> Request[ModelDeleted]:
        """Delete a fine-tuned model of yours.

        `model`: The model's id.
        Source: `DELETE /models/{model}` (deleteModel).
        """
        return _DELETE.call(options, model)

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Pages[TypesModel]:
        """List the models that you may use. Source: `GET /models` (listModels)."""
        return _LIST.call(options)

    @operation
    def retrieve(self, model: str, **options: Unpack[CallOptions]) -> Request[TypesModel]:
        """Fetch a model's record. `model`: The model's id. Source: `GET /models/{model}` (retrieveModel)."""
        return _RETRIEVE.call(options, model)
