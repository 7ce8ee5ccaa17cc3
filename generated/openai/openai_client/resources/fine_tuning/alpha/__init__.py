# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.fine_tuning.alpha`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Resource, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .graders import Graders


class Alpha(Resource[E]):
    """Experimental parts of fine-tuning."""

    _path = "fine_tuning.alpha"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Alpha[Raw], Alpha[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Alpha[Streamed], Alpha[AsyncStreamed]]]

    @subresource
    def graders(self) -> Graders[E]:
        from .graders import Graders

        return Graders(self._engine)
