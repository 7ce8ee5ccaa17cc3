# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.sounds`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Binary, Raw, Streamed, View
    from ..types.sounds._params import SoundCreateParams

_CREATE = Endpoint("POST", "/sounds", body="text", answer="binary", accept="audio/mpeg")


class Sounds(Resource[E]):
    """Calls of `client.sounds`."""

    _path = "sounds"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Sounds[Raw], Sounds[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Sounds[Streamed], Sounds[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[SoundCreateParams]) -> Binary:
        """Source: `POST /sounds`."""
        return _CREATE.call(params)
