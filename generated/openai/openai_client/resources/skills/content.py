# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.skills.content`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, Binary, CallOptions, Raw, Streamed, View

_RETRIEVE = Endpoint(
    "GET", "/skills/{skill_id}/content", answer="binary", accept="application/zip", security=("ApiKeyAuth",)
)


class Content(Resource[E]):
    """Calls of `client.skills.content`."""

    _path = "skills.content"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Content[Raw], Content[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Content[Streamed], Content[AsyncStreamed]]]

    @operation
    def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> Binary:
        """Download a skill as an archive. Source: `GET /skills/{skill_id}/content` (GetSkillContent)."""
        return _RETRIEVE.call(options, skill_id)
