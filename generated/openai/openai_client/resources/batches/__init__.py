# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.batches`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource
from ...helpers.batches import BatchFlows

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...pagination import CursorPages
    from ...types._models import Batch
    from ...types._params import BatchCreateParams, BatchListParams
    from .jobs import Jobs

_CANCEL = Endpoint("POST", "/batches/{batch_id}/cancel", answer="types._models:Batch", security=("ApiKeyAuth",))

_CREATE = Endpoint(
    "POST",
    "/batches",
    body="input_file_id! endpoint! completion_window! metadata output_expires_after",
    answer="types._models:Batch",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/batches",
    query="after limit",
    answer="types._models:Batch",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint("GET", "/batches/{batch_id}", answer="types._models:Batch", security=("ApiKeyAuth",))


class Batches(BatchFlows[E], Resource[E]):
    """Many requests at once, answered within a day at a lower price."""

    _path = "batches"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Batches[Raw], Batches[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Batches[Streamed], Batches[AsyncStreamed]]]

    @subresource
    def jobs(self) -> Jobs[E]:
        """The same as `client.batches`."""
        from .jobs import Jobs

        return Jobs(self._engine)

    @operation
    def cancel(self, batch_id: str, **options: Unpack[CallOptions]) -> Request[Batch]:
        """Stop a batch; answers that are ready are kept.

        Source: `POST /batches/{batch_id}/cancel` (cancelBatch).
        """
        return _CANCEL.call(options, batch_id)

    @operation
    def create(self, **params: Unpack[BatchCreateParams]) -> Request[Batch]:
        """Start a batch from an uploaded file of requests. Source: `POST /batches` (createBatch)."""
        return _CREATE.call(params)

    @operation
    def list(self, **params: Unpack[BatchListParams]) -> CursorPages[Batch]:
        """List the batches, page by page. Source: `GET /batches` (listBatches)."""
        return _LIST.call(params)

    @operation
    def retrieve(self, batch_id: str, **options: Unpack[CallOptions]) -> Request[Batch]:
        """Fetch a batch. Source: `GET /batches/{batch_id}` (retrieveBatch)."""
        return _RETRIEVE.call(options, batch_id)
