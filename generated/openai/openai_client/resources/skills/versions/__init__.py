# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.skills.versions`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import CursorPages
    from ....types.skills._models import DeletedSkillVersion, SkillVersion
    from ....types.skills._params import VersionCreateParams, VersionListParams
    from .content import Content

_CREATE = Endpoint(
    "POST",
    "/skills/{skill_id}/versions",
    body="files! default",
    media="multipart/form-data",
    files="files",
    answer="types.skills._models:SkillVersion",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/skills/{skill_id}/versions/{version}",
    answer="types.skills._models:DeletedSkillVersion",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/skills/{skill_id}/versions",
    query="limit order after",
    answer="types.skills._models:SkillVersion",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET", "/skills/{skill_id}/versions/{version}", answer="types.skills._models:SkillVersion", security=("ApiKeyAuth",)
)


class Versions(Resource[E]):
    """Versions of a skill."""

    _path = "skills.versions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Versions[Raw], Versions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Versions[Streamed], Versions[AsyncStreamed]]]

    @subresource
    def content(self) -> Content[E]:
        from .content import Content

        return Content(self._engine)

    @operation
    def create(self, skill_id: str, **params: Unpack[VersionCreateParams]) -> Request[SkillVersion]:
        """Upload a new version of a skill. Source: `POST /skills/{skill_id}/versions` (CreateSkillVersion)."""
        return _CREATE.call(params, skill_id)

    @operation
    def delete(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> Request[DeletedSkillVersion]:
        """Delete a version of a skill.

        Source: `DELETE /skills/{skill_id}/versions/{version}` (DeleteSkillVersion).
        """
        return _DELETE.call(options, skill_id, version)

    @operation
    def list(self, skill_id: str, **params: Unpack[VersionListParams]) -> CursorPages[SkillVersion]:
        """List the versions of a skill, page by page.

        Source: `GET /skills/{skill_id}/versions` (ListSkillVersions).
        """
        return _LIST.call(params, skill_id)

    @operation
    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> Request[SkillVersion]:
        """Fetch a version of a skill. Source: `GET /skills/{skill_id}/versions/{version}` (GetSkillVersion)."""
        return _RETRIEVE.call(options, skill_id, version)
