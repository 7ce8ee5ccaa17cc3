# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.realtime.translations.client_secrets`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ....types.realtime.translations._models import RealtimeTranslationClientSecretCreateResponse
    from ....types.realtime.translations._params import ClientSecretCreateParams

_CREATE = Endpoint(
    "POST",
    "/realtime/translations/client_secrets",
    body="session! expires_after",
    answer="types.realtime.translations._models:RealtimeTranslationClientSecretCreateResponse",
    security=("ApiKeyAuth",),
)


class ClientSecrets(Resource[E]):
    """Calls of `client.realtime.translations.client_secrets`."""

    _path = "realtime.translations.client_secrets"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[ClientSecrets[Raw], ClientSecrets[AsyncRaw]]]
        with_streaming_response: ClassVar[View[ClientSecrets[Streamed], ClientSecrets[AsyncStreamed]]]

    @operation
    def create(
        self, **params: Unpack[ClientSecretCreateParams]
    ) -> Request[RealtimeTranslationClientSecretCreateResponse]:
        """Create a short-lived key for a realtime translation session.

        Source: `POST /realtime/translations/client_secrets` (create-realtime-translation-client-secret).
        """
        return _CREATE.call(params)
