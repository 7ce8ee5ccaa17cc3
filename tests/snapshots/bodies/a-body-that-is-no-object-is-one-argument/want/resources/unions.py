# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.unions`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.unions._params import UnionCreateParams

_CREATE = Endpoint("POST", "/unions", whole="body")


class Unions(Resource[E]):
    """Calls of `client.unions`."""

    _path = "unions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Unions[Raw], Unions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Unions[Streamed], Unions[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[UnionCreateParams]) -> Request[None]:
        """Source: `POST /unions`."""
        return _CREATE.call(params)
