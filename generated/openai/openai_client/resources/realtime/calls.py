# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.realtime.calls`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, Binary, CallOptions, Raw, Request, Streamed, View
    from ...types.realtime._params import CallAcceptParams, CallCreateParams, CallReferParams, CallRejectParams

_ACCEPT = Endpoint(
    "POST",
    "/realtime/calls/{call_id}/accept",
    body="type! output_modalities model instructions audio include tracing tools tool_choice "
    "parallel_tool_calls reasoning max_output_tokens truncation prompt",
    security=("ApiKeyAuth",),
)

_CREATE = Endpoint(
    "POST",
    "/realtime/calls",
    body="sdp! session",
    media="multipart/form-data",
    encoding={"sdp": "application/sdp", "session": "application/json"},
    answer="binary",
    accept="application/sdp",
    hook="helpers.calls:CallHook",
    security=("ApiKeyAuth",),
)

_HANGUP = Endpoint("POST", "/realtime/calls/{call_id}/hangup", security=("ApiKeyAuth",))

_REFER = Endpoint("POST", "/realtime/calls/{call_id}/refer", body="target_uri!", security=("ApiKeyAuth",))

_REJECT = Endpoint("POST", "/realtime/calls/{call_id}/reject", body="status_code", security=("ApiKeyAuth",))


class Calls(Resource[E]):
    """Calls over WebRTC and SIP."""

    _path = "realtime.calls"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Calls[Raw], Calls[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Calls[Streamed], Calls[AsyncStreamed]]]

    @operation
    def accept(self, call_id: str, **params: Unpack[CallAcceptParams]) -> Request[None]:
        """Take an incoming call and say how the session shall be.

        Source: `POST /realtime/calls/{call_id}/accept` (accept-realtime-call).
        """
        return _ACCEPT.call(params, call_id)

    @operation
    def create(self, **params: Unpack[CallCreateParams]) -> Binary:
        """Begin a call over WebRTC: your SDP offer in, the answer out.

        Source: `POST /realtime/calls` (create-realtime-call).
        """
        return _CREATE.call(params)

    @operation
    def hangup(self, call_id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """End a call. Source: `POST /realtime/calls/{call_id}/hangup` (hangup-realtime-call)."""
        return _HANGUP.call(options, call_id)

    @operation
    def refer(self, call_id: str, **params: Unpack[CallReferParams]) -> Request[None]:
        """Hand a call over to another number or address.

        Source: `POST /realtime/calls/{call_id}/refer` (refer-realtime-call).
        """
        return _REFER.call(params, call_id)

    @operation
    def reject(self, call_id: str, **params: Unpack[CallRejectParams]) -> Request[None]:
        """Decline an incoming call. Source: `POST /realtime/calls/{call_id}/reject` (reject-realtime-call)."""
        return _REJECT.call(params, call_id)
