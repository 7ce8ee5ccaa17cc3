# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.batch`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Resource, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from .._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .batches.jobs import Jobs


class Batch(Resource[E]):
    """Calls of `client.batch`."""

    _path = "batch"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Batch[Raw], Batch[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Batch[Streamed], Batch[AsyncStreamed]]]

    @subresource
    def jobs(self) -> Jobs[E]:
        """The same as `client.batches`."""
        from .batches.jobs import Jobs

        return Jobs(self._engine)
