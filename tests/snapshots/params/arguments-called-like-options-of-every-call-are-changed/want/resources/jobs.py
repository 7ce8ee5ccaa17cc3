# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.jobs`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.jobs._params import JobUpdateParams

_UPDATE = Endpoint(
    "POST",
    "/jobs/{self_}",
    query="timeout_",
    body="extra_body_ options params",
    wire={"timeout_": "timeout", "extra_body_": "extra_body"},
)


class Jobs(Resource[E]):
    """Calls of `client.jobs`."""

    _path = "jobs"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Jobs[Raw], Jobs[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Jobs[Streamed], Jobs[AsyncStreamed]]]

    @operation
    def update(self, self_: str, **params: Unpack[JobUpdateParams]) -> Request[None]:
        """Source: `POST /jobs/{self}`."""
        return _UPDATE.call(params, self_)
