# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.evals.runs.output_items`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import CursorPages
    from ....types.evals.runs._models import OutputItemListResponse
    from ....types.evals.runs._params import OutputItemListParams

_LIST = Endpoint(
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    query="after limit status order",
    answer="types.evals.runs._models:OutputItemListResponse",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    answer="types.evals.runs._models:OutputItemListResponse",
    security=("ApiKeyAuth",),
)


class OutputItems(Resource[E]):
    """Graded answers of a run."""

    _path = "evals.runs.output_items"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[OutputItems[Raw], OutputItems[AsyncRaw]]]
        with_streaming_response: ClassVar[View[OutputItems[Streamed], OutputItems[AsyncStreamed]]]

    @operation
    def list(
        self, run_id: str, *, eval_id: str, **params: Unpack[OutputItemListParams]
    ) -> CursorPages[OutputItemListResponse]:
        """List the output items of an evaluation run, page by page.

        Source: `GET /evals/{eval_id}/runs/{run_id}/output_items` (getEvalRunOutputItems).
        """
        return _LIST.call(params, eval_id, run_id)

    @operation
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[CallOptions]
    ) -> Request[OutputItemListResponse]:
        """Fetch an output item of an evaluation run.

        Source: `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}` (getEvalRunOutputItem).
        """
        return _RETRIEVE.call(options, eval_id, run_id, output_item_id)
