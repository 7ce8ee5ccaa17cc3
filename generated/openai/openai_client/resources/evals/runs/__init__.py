# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.evals.runs`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import CursorPages
    from ....types.evals._models import RunDeleteResponse, RunListResponse
    from ....types.evals._params import RunCreateParams, RunListParams
    from .output_items import OutputItems

_CANCEL = Endpoint(
    "POST",
    "/evals/{eval_id}/runs/{run_id}/cancel",
    answer="types.evals._models:RunListResponse",
    security=("ApiKeyAuth",),
)

_CREATE = Endpoint(
    "POST",
    "/evals/{eval_id}/runs",
    body="data_source! name metadata",
    answer="types.evals._models:RunListResponse",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE", "/evals/{eval_id}/runs/{run_id}", answer="types.evals._models:RunDeleteResponse", security=("ApiKeyAuth",)
)

_LIST = Endpoint(
    "GET",
    "/evals/{eval_id}/runs",
    query="after limit order status",
    answer="types.evals._models:RunListResponse",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET", "/evals/{eval_id}/runs/{run_id}", answer="types.evals._models:RunListResponse", security=("ApiKeyAuth",)
)


class Runs(Resource[E]):
    """Runs of an evaluation."""

    _path = "evals.runs"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Runs[Raw], Runs[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Runs[Streamed], Runs[AsyncStreamed]]]

    @subresource
    def output_items(self) -> OutputItems[E]:
        from .output_items import OutputItems

        return OutputItems(self._engine)

    @operation
    def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> Request[RunListResponse]:
        """Stop an evaluation run. Source: `POST /evals/{eval_id}/runs/{run_id}/cancel` (cancelEvalRun)."""
        return _CANCEL.call(options, eval_id, run_id)

    @operation
    def create(self, eval_id: str, **params: Unpack[RunCreateParams]) -> Request[RunListResponse]:
        """Start a run of an evaluation with a model and data.

        Source: `POST /evals/{eval_id}/runs` (createEvalRun).
        """
        return _CREATE.call(params, eval_id)

    @operation
    def delete(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> Request[RunDeleteResponse]:
        """Delete a run of an evaluation. Source: `DELETE /evals/{eval_id}/runs/{run_id}` (deleteEvalRun)."""
        return _DELETE.call(options, eval_id, run_id)

    @operation
    def list(self, eval_id: str, **params: Unpack[RunListParams]) -> CursorPages[RunListResponse]:
        """List the runs of an evaluation, page by page. Source: `GET /evals/{eval_id}/runs` (getEvalRuns)."""
        return _LIST.call(params, eval_id)

    @operation
    def retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> Request[RunListResponse]:
        """Fetch a run of an evaluation. Source: `GET /evals/{eval_id}/runs/{run_id}` (getEvalRun)."""
        return _RETRIEVE.call(options, eval_id, run_id)
