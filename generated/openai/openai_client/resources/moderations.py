# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.moderations`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types._models import ModerationCreateResponse
    from ..types._params import ModerationCreateParams

_CREATE = Endpoint(
    "POST",
    "/moderations",
    body="input! model",
    answer="types._models:ModerationCreateResponse",
    security=("ApiKeyAuth",),
)


class Moderations(Resource[E]):
    """Is a text or an image harmful?"""

    _path = "moderations"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Moderations[Raw], Moderations[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Moderations[Streamed], Moderations[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[ModerationCreateParams]) -> Request[ModerationCreateResponse]:
        """Tell whether texts or images may be harmful, and how. Source: `POST /moderations` (createModeration)."""
        return _CREATE.call(params)
