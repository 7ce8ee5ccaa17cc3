# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta.threads.runs.steps`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from .....pagination import CursorPages
    from .....types.beta.threads.runs._models import RunStep
    from .....types.beta.threads.runs._params import StepListParams, StepRetrieveParams

_LIST = Endpoint(
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    query="limit order after before include",
    wire={"include": "include[]"},
    styles={"include": "repeat"},
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads.runs._models:RunStep",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    query="include",
    wire={"include": "include[]"},
    styles={"include": "repeat"},
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads.runs._models:RunStep",
    security=("ApiKeyAuth",),
)


class Steps(Resource[E]):
    """What a run did, step by step."""

    _path = "beta.threads.runs.steps"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Steps[Raw], Steps[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Steps[Streamed], Steps[AsyncStreamed]]]

    @operation
    def list(self, run_id: str, *, thread_id: str, **params: Unpack[StepListParams]) -> CursorPages[RunStep]:
        """List the steps of a run, page by page.

        Source: `GET /threads/{thread_id}/runs/{run_id}/steps` (listRunSteps).
        """
        return _LIST.call(params, thread_id, run_id)

    @operation
    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **params: Unpack[StepRetrieveParams]
    ) -> Request[RunStep]:
        """Fetch a step of a run. Source: `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}` (getRunStep)."""
        return _RETRIEVE.call(params, thread_id, run_id, step_id)
