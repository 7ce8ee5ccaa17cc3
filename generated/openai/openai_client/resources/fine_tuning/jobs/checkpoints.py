# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.fine_tuning.jobs.checkpoints`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from ....pagination import CursorPages
    from ....types.fine_tuning.jobs._models import FineTuningJobCheckpoint
    from ....types.fine_tuning.jobs._params import CheckpointListParams

_LIST = Endpoint(
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    query="after limit",
    answer="types.fine_tuning.jobs._models:FineTuningJobCheckpoint",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)


class Checkpoints(Resource[E]):
    """States of a model that a job has kept."""

    _path = "fine_tuning.jobs.checkpoints"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Checkpoints[Raw], Checkpoints[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Checkpoints[Streamed], Checkpoints[AsyncStreamed]]]

    @operation
    def list(
        self, fine_tuning_job_id: str, **params: Unpack[CheckpointListParams]
    ) -> CursorPages[FineTuningJobCheckpoint]:
        """List the checkpoints of a fine-tuning job, page by page.

        Source: `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints` (listFineTuningJobCheckpoints).
        """
        return _LIST.call(params, fine_tuning_job_id)
