# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.fine_tuning.jobs`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import CursorPages
    from ....types.fine_tuning._models import FineTuningJob, FineTuningJobEvent
    from ....types.fine_tuning._params import JobCreateParams, JobListEventsParams, JobListParams
    from .checkpoints import Checkpoints

_CANCEL = Endpoint(
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    answer="types.fine_tuning._models:FineTuningJob",
    security=("ApiKeyAuth",),
)

_CREATE = Endpoint(
    "POST",
    "/fine_tuning/jobs",
    body="model! training_file! hyperparameters suffix validation_file integrations seed method metadata",
    answer="types.fine_tuning._models:FineTuningJob",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/fine_tuning/jobs",
    query="after limit metadata",
    styles={"metadata": "deep"},
    answer="types.fine_tuning._models:FineTuningJob",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_LIST_EVENTS = Endpoint(
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    query="after limit",
    answer="types.fine_tuning._models:FineTuningJobEvent",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_PAUSE = Endpoint(
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    answer="types.fine_tuning._models:FineTuningJob",
    security=("ApiKeyAuth",),
)

_RESUME = Endpoint(
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    answer="types.fine_tuning._models:FineTuningJob",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}",
    answer="types.fine_tuning._models:FineTuningJob",
    security=("ApiKeyAuth",),
)


class Jobs(Resource[E]):
    """Fine-tuning jobs."""

    _path = "fine_tuning.jobs"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Jobs[Raw], Jobs[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Jobs[Streamed], Jobs[AsyncStreamed]]]

    @subresource
    def checkpoints(self) -> Checkpoints[E]:
        from .checkpoints import Checkpoints

        return Checkpoints(self._engine)

    @operation
    def cancel(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Request[FineTuningJob]:
        """Stop a fine-tuning job for good.

        Source: `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel` (cancelFineTuningJob).
        """
        return _CANCEL.call(options, fine_tuning_job_id)

    @operation
    def create(self, **params: Unpack[JobCreateParams]) -> Request[FineTuningJob]:
        """Start to fine-tune a model on uploaded data. Source: `POST /fine_tuning/jobs` (createFineTuningJob)."""
        return _CREATE.call(params)

    @operation
    def list(self, **params: Unpack[JobListParams]) -> CursorPages[FineTuningJob]:
        """List the fine-tuning jobs, page by page.

        Source: `GET /fine_tuning/jobs` (listPaginatedFineTuningJobs).
        """
        return _LIST.call(params)

    @operation
    def list_events(
        self, fine_tuning_job_id: str, **params: Unpack[JobListEventsParams]
    ) -> CursorPages[FineTuningJobEvent]:
        """List what happened in a fine-tuning job, page by page.

        Source: `GET /fine_tuning/jobs/{fine_tuning_job_id}/events` (listFineTuningEvents).
        """
        return _LIST_EVENTS.call(params, fine_tuning_job_id)

    @operation
    def pause(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Request[FineTuningJob]:
        """Pause a fine-tuning job.

        Source: `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause` (pauseFineTuningJob).
        """
        return _PAUSE.call(options, fine_tuning_job_id)

    @operation
    def resume(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Request[FineTuningJob]:
        """Go on with a paused fine-tuning job.

        Source: `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume` (resumeFineTuningJob).
        """
        return _RESUME.call(options, fine_tuning_job_id)

    @operation
    def retrieve(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> Request[FineTuningJob]:
        """Fetch a fine-tuning job. Source: `GET /fine_tuning/jobs/{fine_tuning_job_id}` (retrieveFineTuningJob)."""
        return _RETRIEVE.call(options, fine_tuning_job_id)
