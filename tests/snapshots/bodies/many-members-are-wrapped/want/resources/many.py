# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.many`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.many._params import ManyCreateParams

_CREATE = Endpoint(
    "POST",
    "/many",
    body="a_rather_long_name_of_an_argument! another_rather_long_name_of_an_argument "
    "a_third_rather_long_name a_fourth_rather_long_name",
)


class Many(Resource[E]):
    """Calls of `client.many`."""

    _path = "many"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Many[Raw], Many[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Many[Streamed], Many[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[ManyCreateParams]) -> Request[None]:
        """Source: `POST /many`."""
        return _CREATE.call(params)
