"""Calls over WebRTC: an offer alone travels as it is, with a session it is part of a form."""

from __future__ import annotations

from .._core.requests.endpoint import Endpoint, Hook

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._core import Call

_BARE = Endpoint(
    "POST",
    "/realtime/calls",
    whole="sdp!",
    media="application/sdp",
    answer="binary",
    accept="application/sdp",
    security=("ApiKeyAuth",),
)


class CallHook(Hook):
    """An SDP offer without a session is the whole body."""

    @staticmethod
    def prepare(call: Call[Any, Any]) -> None:
        body: Any = call.body
        if body.__class__ is dict and body.keys() == {"sdp"} and not call.options.get("extra_body"):
            call.endpoint = _BARE
            call.body = body["sdp"]
