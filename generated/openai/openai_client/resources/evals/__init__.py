# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.evals`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...pagination import CursorPages
    from ...types._models import EvalDeleteResponse, EvalListResponse
    from ...types._params import EvalCreateParams, EvalListParams, EvalUpdateParams
    from .runs import Runs

_CREATE = Endpoint(
    "POST",
    "/evals",
    body="data_source_config! testing_criteria! name metadata",
    answer="types._models:EvalListResponse",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint("DELETE", "/evals/{eval_id}", answer="types._models:EvalDeleteResponse", security=("ApiKeyAuth",))

_LIST = Endpoint(
    "GET",
    "/evals",
    query="after limit order order_by",
    answer="types._models:EvalListResponse",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint("GET", "/evals/{eval_id}", answer="types._models:EvalListResponse", security=("ApiKeyAuth",))

_UPDATE = Endpoint(
    "POST", "/evals/{eval_id}", body="name metadata", answer="types._models:EvalListResponse", security=("ApiKeyAuth",)
)


class Evals(Resource[E]):
    """Evaluations: how well does a model do a task?"""

    _path = "evals"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Evals[Raw], Evals[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Evals[Streamed], Evals[AsyncStreamed]]]

    @subresource
    def runs(self) -> Runs[E]:
        from .runs import Runs

        return Runs(self._engine)

    @operation
    def create(self, **params: Unpack[EvalCreateParams]) -> Request[EvalListResponse]:
        """Define an evaluation: the form of its data and the graders. Source: `POST /evals` (createEval)."""
        return _CREATE.call(params)

    @operation
    def delete(self, eval_id: str, **options: Unpack[CallOptions]) -> Request[EvalDeleteResponse]:
        """Delete an evaluation. Source: `DELETE /evals/{eval_id}` (deleteEval)."""
        return _DELETE.call(options, eval_id)

    @operation
    def list(self, **params: Unpack[EvalListParams]) -> CursorPages[EvalListResponse]:
        """List the evaluations, page by page. Source: `GET /evals` (listEvals)."""
        return _LIST.call(params)

    @operation
    def retrieve(self, eval_id: str, **options: Unpack[CallOptions]) -> Request[EvalListResponse]:
        """Fetch an evaluation. Source: `GET /evals/{eval_id}` (getEval)."""
        return _RETRIEVE.call(options, eval_id)

    @operation
    def update(self, eval_id: str, **params: Unpack[EvalUpdateParams]) -> Request[EvalListResponse]:
        """Change an evaluation's name or metadata. Source: `POST /evals/{eval_id}` (updateEval)."""
        return _UPDATE.call(params, eval_id)
