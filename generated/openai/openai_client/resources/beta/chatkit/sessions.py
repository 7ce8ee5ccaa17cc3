# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta.chatkit.sessions`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....types.beta.chatkit._models import ChatSession
    from ....types.beta.chatkit._params import SessionCreateParams

_CANCEL = Endpoint(
    "POST",
    "/chatkit/sessions/{session_id}/cancel",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    answer="types.beta.chatkit._models:ChatSession",
    security=("ApiKeyAuth",),
)

_CREATE = Endpoint(
    "POST",
    "/chatkit/sessions",
    body="workflow! user! expires_after rate_limits chatkit_configuration",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    answer="types.beta.chatkit._models:ChatSession",
    security=("ApiKeyAuth",),
)


class Sessions(Resource[E]):
    """Sessions of an embedded chat."""

    _path = "beta.chatkit.sessions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Sessions[Raw], Sessions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Sessions[Streamed], Sessions[AsyncStreamed]]]

    @operation
    def cancel(self, session_id: str, **options: Unpack[CallOptions]) -> Request[ChatSession]:
        """End a ChatKit session; its secret is worthless from then on.

        Source: `POST /chatkit/sessions/{session_id}/cancel` (CancelChatSessionMethod).
        """
        return _CANCEL.call(options, session_id)

    @operation
    def create(self, **params: Unpack[SessionCreateParams]) -> Request[ChatSession]:
        """Open a ChatKit session and get the secret for its browser side.

        Source: `POST /chatkit/sessions` (CreateChatSessionMethod).
        """
        return _CREATE.call(params)
