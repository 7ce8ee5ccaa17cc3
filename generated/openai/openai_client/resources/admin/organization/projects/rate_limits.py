# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects.rate_limits`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from .....pagination import ConversationCursorPages
    from .....types.admin.organization.projects._models import ProjectRateLimit
    from .....types.admin.organization.projects._params import (
        RateLimitListRateLimitsParams,
        RateLimitUpdateRateLimitParams,
    )

_LIST_RATE_LIMITS = Endpoint(
    "GET",
    "/organization/projects/{project_id}/rate_limits",
    query="limit after before",
    answer="types.admin.organization.projects._models:ProjectRateLimit",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)

_UPDATE_RATE_LIMIT = Endpoint(
    "POST",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    body="max_requests_per_1_minute max_tokens_per_1_minute max_images_per_1_minute "
    "max_audio_megabytes_per_1_minute max_requests_per_1_day batch_1_day_max_input_tokens",
    answer="types.admin.organization.projects._models:ProjectRateLimit",
    security=("AdminApiKeyAuth",),
)


class RateLimits(Resource[E]):
    """A project's rate limits, per model."""

    _path = "admin.organization.projects.rate_limits"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[RateLimits[Raw], RateLimits[AsyncRaw]]]
        with_streaming_response: ClassVar[View[RateLimits[Streamed], RateLimits[AsyncStreamed]]]

    @operation
    def list_rate_limits(
        self, project_id: str, **params: Unpack[RateLimitListRateLimitsParams]
    ) -> ConversationCursorPages[ProjectRateLimit]:
        """List a project's rate limits, page by page.

        Source: `GET /organization/projects/{project_id}/rate_limits` (list-project-rate-limits).
        """
        return _LIST_RATE_LIMITS.call(params, project_id)

    @operation
    def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, **params: Unpack[RateLimitUpdateRateLimitParams]
    ) -> Request[ProjectRateLimit]:
        """Change one rate limit of a project.

        Source: `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`
        (update-project-rate-limits).
        """
        return _UPDATE_RATE_LIMIT.call(params, project_id, rate_limit_id)
