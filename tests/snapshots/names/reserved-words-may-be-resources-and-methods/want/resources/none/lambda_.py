# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.none.lambda_`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_LIST = Endpoint("GET", "/None/lambda")


class Lambda(Resource[E]):
    """Calls of `client.none.lambda_`."""

    _path = "none.lambda_"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Lambda[Raw], Lambda[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Lambda[Streamed], Lambda[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /None/lambda`."""
        return _LIST.call(options)
