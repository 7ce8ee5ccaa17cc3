# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.hard`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.hard._models import Endpoint as HardEndpoint
    from ..types.hard._params import HardCreateParams

_CREATE = Endpoint("POST", "/hard", body="a b c", answer="types.hard._models:Endpoint")


class Hard(Resource[E]):
    """Calls of `client.hard`."""

    _path = "hard"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Hard[Raw], Hard[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Hard[Streamed], Hard[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[HardCreateParams]) -> Request[HardEndpoint]:
        """Source: `POST /hard`."""
        return _CREATE.call(params)
