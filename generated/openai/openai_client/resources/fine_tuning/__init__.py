# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.fine_tuning`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Resource, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .alpha import Alpha
    from .checkpoints import Checkpoints
    from .jobs import Jobs


class FineTuning(Resource[E]):
    """Models adapted to your data."""

    _path = "fine_tuning"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[FineTuning[Raw], FineTuning[AsyncRaw]]]
        with_streaming_response: ClassVar[View[FineTuning[Streamed], FineTuning[AsyncStreamed]]]

    @subresource
    def alpha(self) -> Alpha[E]:
        from .alpha import Alpha

        return Alpha(self._engine)

    @subresource
    def checkpoints(self) -> Checkpoints[E]:
        from .checkpoints import Checkpoints

        return Checkpoints(self._engine)

    @subresource
    def jobs(self) -> Jobs[E]:
        from .jobs import Jobs

        return Jobs(self._engine)
