# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Resource, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .organization import Organization


class Admin(Resource[E]):
    """What an organization's administrators do; signed with the admin key."""

    _path = "admin"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Admin[Raw], Admin[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Admin[Streamed], Admin[AsyncStreamed]]]

    @subresource
    def organization(self) -> Organization[E]:
        from .organization import Organization

        return Organization(self._engine)
