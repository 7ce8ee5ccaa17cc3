# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.realtime.client_secrets`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ...types.realtime._models import ClientSecretCreateResponse
    from ...types.realtime._params import ClientSecretCreateParams

_CREATE = Endpoint(
    "POST",
    "/realtime/client_secrets",
    body="expires_after session",
    answer="types.realtime._models:ClientSecretCreateResponse",
    security=("ApiKeyAuth",),
)


class ClientSecrets(Resource[E]):
    """Short-lived keys for browsers and apps."""

    _path = "realtime.client_secrets"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[ClientSecrets[Raw], ClientSecrets[AsyncRaw]]]
        with_streaming_response: ClassVar[View[ClientSecrets[Streamed], ClientSecrets[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[ClientSecretCreateParams]) -> Request[ClientSecretCreateResponse]:
        """Create a short-lived key for a realtime session in a browser or app.

        Source: `POST /realtime/client_secrets` (create-realtime-client-secret).
        """
        return _CREATE.call(params)
