# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.token`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.token._models import TokenCreateResponse
    from ..types.token._params import TokenCreateParams

_CREATE = Endpoint(
    "POST",
    "/token",
    body="grant_type! scope",
    media="application/x-www-form-urlencoded",
    answer="types.token._models:TokenCreateResponse",
)


class Token(Resource[E]):
    """Calls of `client.token`."""

    _path = "token"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Token[Raw], Token[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Token[Streamed], Token[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[TokenCreateParams]) -> Request[TokenCreateResponse]:
        """Source: `POST /token`."""
        return _CREATE.call(params)
