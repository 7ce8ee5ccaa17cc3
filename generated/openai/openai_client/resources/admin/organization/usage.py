# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.usage`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ....types.admin.organization._models import UsageCostsResponse
    from ....types.admin.organization._params import (
        UsageAudioSpeechesParams,
        UsageAudioTranscriptionsParams,
        UsageCodeInterpreterSessionsParams,
        UsageCompletionsParams,
        UsageCostsParams,
        UsageEmbeddingsParams,
        UsageFileSearchCallsParams,
        UsageImagesParams,
        UsageModerationsParams,
        UsageVectorStoresParams,
        UsageWebSearchCallsParams,
    )

_AUDIO_SPEECHES = Endpoint(
    "GET",
    "/organization/usage/audio_speeches",
    query="start_time! end_time bucket_width project_ids user_ids api_key_ids models group_by limit page",
    answer="types.admin.organization._models:UsageCostsResponse",
    security=("AdminApiKeyAuth",),
)

_AUDIO_TRANSCRIPTIONS = Endpoint(
    "GET",
    "/organization/usage/audio_transcriptions",
    query="start_time! end_time bucket_width project_ids user_ids api_key_ids models group_by limit page",
    answer="types.admin.organization._models:UsageCostsResponse",
    security=("AdminApiKeyAuth",),
)

_CODE_INTERPRETER_SESSIONS = Endpoint(
    "GET",
    "/organization/usage/code_interpreter_sessions",
    query="start_time! end_time bucket_width project_ids group_by limit page",
    answer="types.admin.organization._models:UsageCostsResponse",
    security=("AdminApiKeyAuth",),
)

_COMPLETIONS = Endpoint(
    "GET",
    "/organization/usage/completions",
    query="start_time! end_time bucket_width project_ids user_ids api_key_ids models batch group_by limit page",
    answer="types.admin.organization._models:UsageCostsResponse",
    security=("AdminApiKeyAuth",),
)

_COSTS = Endpoint(
    "GET",
    "/organization/costs",
    query="start_time! end_time bucket_width project_ids api_key_ids group_by limit page",
    answer="types.admin.organization._models:UsageCostsResponse",
    security=("AdminApiKeyAuth",),
)

_EMBEDDINGS = Endpoint(
    "GET",
    "/organization/usage/embeddings",
    query="start_time! end_time bucket_width project_ids user_ids api_key_ids models group_by limit page",
    answer="types.admin.organization._models:UsageCostsResponse",
    security=("AdminApiKeyAuth",),
)

_FILE_SEARCH_CALLS = Endpoint(
    "GET",
    "/organization/usage/file_search_calls",
    query="start_time! end_time bucket_width project_ids user_ids api_key_ids vector_store_ids group_by limit page",
    answer="types.admin.organization._models:UsageCostsResponse",
    security=("AdminApiKeyAuth",),
)

_IMAGES = Endpoint(
    "GET",
    "/organization/usage/images",
    query="start_time! end_time bucket_width sources sizes project_ids user_ids api_key_ids models group_by limit page",
    answer="types.admin.organization._models:UsageCostsResponse",
    security=("AdminApiKeyAuth",),
)

_MODERATIONS = Endpoint(
    "GET",
    "/organization/usage/moderations",
    query="start_time! end_time bucket_width project_ids user_ids api_key_ids models group_by limit page",
    answer="types.admin.organization._models:UsageCostsResponse",
    security=("AdminApiKeyAuth",),
)

_VECTOR_STORES = Endpoint(
    "GET",
    "/organization/usage/vector_stores",
    query="start_time! end_time bucket_width project_ids group_by limit page",
    answer="types.admin.organization._models:UsageCostsResponse",
    security=("AdminApiKeyAuth",),
)

_WEB_SEARCH_CALLS = Endpoint(
    "GET",
    "/organization/usage/web_search_calls",
    query="start_time! end_time bucket_width project_ids user_ids api_key_ids models context_levels "
    "group_by limit page",
    answer="types.admin.organization._models:UsageCostsResponse",
    security=("AdminApiKeyAuth",),
)


class Usage(Resource[E]):
    """What was used and what it cost, over time."""

    _path = "admin.organization.usage"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Usage[Raw], Usage[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Usage[Streamed], Usage[AsyncStreamed]]]

    @operation
    def audio_speeches(self, **params: Unpack[UsageAudioSpeechesParams]) -> Request[UsageCostsResponse]:
        """Sum up speech use by time and, if wanted, by project, user, key or model.

        Source: `GET /organization/usage/audio_speeches` (usage-audio-speeches).
        """
        return _AUDIO_SPEECHES.call(params)

    @operation
    def audio_transcriptions(self, **params: Unpack[UsageAudioTranscriptionsParams]) -> Request[UsageCostsResponse]:
        """Sum up transcription use by time and, if wanted, by project, user, key or model.

        Source: `GET /organization/usage/audio_transcriptions` (usage-audio-transcriptions).
        """
        return _AUDIO_TRANSCRIPTIONS.call(params)

    @operation
    def code_interpreter_sessions(
        self, **params: Unpack[UsageCodeInterpreterSessionsParams]
    ) -> Request[UsageCostsResponse]:
        """Sum up code interpreter use by time and, if wanted, by project, user, key or model.

        Source: `GET /organization/usage/code_interpreter_sessions` (usage-code-interpreter-sessions).
        """
        return _CODE_INTERPRETER_SESSIONS.call(params)

    @operation
    def completions(self, **params: Unpack[UsageCompletionsParams]) -> Request[UsageCostsResponse]:
        """Sum up completion use by time and, if wanted, by project, user, key or model.

        Source: `GET /organization/usage/completions` (usage-completions).
        """
        return _COMPLETIONS.call(params)

    @operation
    def costs(self, **params: Unpack[UsageCostsParams]) -> Request[UsageCostsResponse]:
        """Sum up costs by day and, if wanted, by project or item.

        Source: `GET /organization/costs` (usage-costs).
        """
        return _COSTS.call(params)

    @operation
    def embeddings(self, **params: Unpack[UsageEmbeddingsParams]) -> Request[UsageCostsResponse]:
        """Sum up embedding use by time and, if wanted, by project, user, key or model.

        Source: `GET /organization/usage/embeddings` (usage-embeddings).
        """
        return _EMBEDDINGS.call(params)

    @operation
    def file_search_calls(self, **params: Unpack[UsageFileSearchCallsParams]) -> Request[UsageCostsResponse]:
        """Sum up file search use by time and, if wanted, by project, user, key or model.

        Source: `GET /organization/usage/file_search_calls` (usage-file-search-calls).
        """
        return _FILE_SEARCH_CALLS.call(params)

    @operation
    def images(self, **params: Unpack[UsageImagesParams]) -> Request[UsageCostsResponse]:
        """Sum up image use by time and, if wanted, by project, user, key or model.

        Source: `GET /organization/usage/images` (usage-images).
        """
        return _IMAGES.call(params)

    @operation
    def moderations(self, **params: Unpack[UsageModerationsParams]) -> Request[UsageCostsResponse]:
        """Sum up moderation use by time and, if wanted, by project, user, key or model.

        Source: `GET /organization/usage/moderations` (usage-moderations).
        """
        return _MODERATIONS.call(params)

    @operation
    def vector_stores(self, **params: Unpack[UsageVectorStoresParams]) -> Request[UsageCostsResponse]:
        """Sum up vector store use by time and, if wanted, by project, user, key or model.

        Source: `GET /organization/usage/vector_stores` (usage-vector-stores).
        """
        return _VECTOR_STORES.call(params)

    @operation
    def web_search_calls(self, **params: Unpack[UsageWebSearchCallsParams]) -> Request[UsageCostsResponse]:
        """Sum up web search use by time and, if wanted, by project, user, key or model.

        Source: `GET /organization/usage/web_search_calls` (usage-web-search-calls).
        """
        return _WEB_SEARCH_CALLS.call(params)
