# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.realtime.translations`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Resource, subresource
from ....helpers.realtime import TranslationsConnecting

if TYPE_CHECKING:
    from typing import ClassVar

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .client_secrets import ClientSecrets


class Translations(TranslationsConnecting[E], Resource[E]):
    """Calls of `client.realtime.translations`."""

    _path = "realtime.translations"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Translations[Raw], Translations[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Translations[Streamed], Translations[AsyncStreamed]]]

    @subresource
    def client_secrets(self) -> ClientSecrets[E]:
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._engine)
