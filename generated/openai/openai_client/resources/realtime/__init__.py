# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.realtime`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Resource, subresource
from ...helpers.realtime import RealtimeConnecting

if TYPE_CHECKING:
    from typing import ClassVar

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .calls import Calls
    from .client_secrets import ClientSecrets
    from .translations import Translations


class Realtime(RealtimeConnecting[E], Resource[E]):
    """Talk with a model as it listens and speaks."""

    _path = "realtime"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Realtime[Raw], Realtime[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Realtime[Streamed], Realtime[AsyncStreamed]]]

    @subresource
    def calls(self) -> Calls[E]:
        from .calls import Calls

        return Calls(self._engine)

    @subresource
    def client_secrets(self) -> ClientSecrets[E]:
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._engine)

    @subresource
    def translations(self) -> Translations[E]:
        from .translations import Translations

        return Translations(self._engine)
