# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.lists`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.lists._params import ListCreateParams

_CREATE = Endpoint("POST", "/lists", whole="body!")


class Lists(Resource[E]):
    """Calls of `client.lists`."""

    _path = "lists"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Lists[Raw], Lists[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Lists[Streamed], Lists[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[ListCreateParams]) -> Request[None]:
        """Source: `POST /lists`."""
        return _CREATE.call(params)
