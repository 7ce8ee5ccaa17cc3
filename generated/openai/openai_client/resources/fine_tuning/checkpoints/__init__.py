# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.fine_tuning.checkpoints`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Resource, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .permissions import Permissions


class Checkpoints(Resource[E]):
    """States of a model during fine-tuning."""

    _path = "fine_tuning.checkpoints"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Checkpoints[Raw], Checkpoints[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Checkpoints[Streamed], Checkpoints[AsyncStreamed]]]

    @subresource
    def permissions(self) -> Permissions[E]:
        from .permissions import Permissions

        return Permissions(self._engine)
