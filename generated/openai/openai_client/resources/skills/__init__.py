# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.skills`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...pagination import CursorPages
    from ...types._models import DeletedSkill, Skill
    from ...types._params import SkillCreateParams, SkillListParams, SkillUpdateParams
    from .content import Content
    from .versions import Versions

_CREATE = Endpoint(
    "POST",
    "/skills",
    body="files!",
    media="multipart/form-data",
    files="files",
    answer="types._models:Skill",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint("DELETE", "/skills/{skill_id}", answer="types._models:DeletedSkill", security=("ApiKeyAuth",))

_LIST = Endpoint(
    "GET",
    "/skills",
    query="limit order after",
    answer="types._models:Skill",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint("GET", "/skills/{skill_id}", answer="types._models:Skill", security=("ApiKeyAuth",))

_UPDATE = Endpoint(
    "POST", "/skills/{skill_id}", body="default_version!", answer="types._models:Skill", security=("ApiKeyAuth",)
)


class Skills(Resource[E]):
    """Skills: files that teach a model a task."""

    _path = "skills"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Skills[Raw], Skills[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Skills[Streamed], Skills[AsyncStreamed]]]

    @subresource
    def content(self) -> Content[E]:
        from .content import Content

        return Content(self._engine)

    @subresource
    def versions(self) -> Versions[E]:
        from .versions import Versions

        return Versions(self._engine)

    @operation
    def create(self, **params: Unpack[SkillCreateParams]) -> Request[Skill]:
        """Upload a skill from its files or an archive. Source: `POST /skills` (CreateSkill)."""
        return _CREATE.call(params)

    @operation
    def delete(self, skill_id: str, **options: Unpack[CallOptions]) -> Request[DeletedSkill]:
        """Delete a skill. Source: `DELETE /skills/{skill_id}` (DeleteSkill)."""
        return _DELETE.call(options, skill_id)

    @operation
    def list(self, **params: Unpack[SkillListParams]) -> CursorPages[Skill]:
        """List the skills, page by page. Source: `GET /skills` (ListSkills)."""
        return _LIST.call(params)

    @operation
    def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> Request[Skill]:
        """Fetch a skill. Source: `GET /skills/{skill_id}` (GetSkill)."""
        return _RETRIEVE.call(options, skill_id)

    @operation
    def update(self, skill_id: str, **params: Unpack[SkillUpdateParams]) -> Request[Skill]:
        """Choose a skill's default version. Source: `POST /skills/{skill_id}` (UpdateSkillDefaultVersion)."""
        return _UPDATE.call(params, skill_id)
