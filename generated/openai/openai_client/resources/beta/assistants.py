# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta.assistants`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...pagination import CursorPages
    from ...types.beta._models import Assistant, AssistantDeleted
    from ...types.beta._params import AssistantCreateParams, AssistantListParams, AssistantUpdateParams

_CREATE = Endpoint(
    "POST",
    "/assistants",
    body="model! name description instructions reasoning_effort tools tool_resources metadata "
    "temperature top_p response_format",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta._models:Assistant",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/assistants/{assistant_id}",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta._models:AssistantDeleted",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/assistants",
    query="limit order after before",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta._models:Assistant",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/assistants/{assistant_id}",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta._models:Assistant",
    security=("ApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/assistants/{assistant_id}",
    body="model reasoning_effort name description instructions tools tool_resources metadata "
    "temperature top_p response_format",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta._models:Assistant",
    security=("ApiKeyAuth",),
)


class Assistants(Resource[E]):
    """Assistants: instructions, model and tools under a name."""

    _path = "beta.assistants"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Assistants[Raw], Assistants[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Assistants[Streamed], Assistants[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[AssistantCreateParams]) -> Request[Assistant]:
        """Create an assistant. Deprecated. Source: `POST /assistants` (createAssistant)."""
        return _CREATE.call(params)

    @operation
    def delete(self, assistant_id: str, **options: Unpack[CallOptions]) -> Request[AssistantDeleted]:
        """Delete an assistant. Deprecated. Source: `DELETE /assistants/{assistant_id}` (deleteAssistant)."""
        return _DELETE.call(options, assistant_id)

    @operation
    def list(self, **params: Unpack[AssistantListParams]) -> CursorPages[Assistant]:
        """List the assistants, page by page. Deprecated. Source: `GET /assistants` (listAssistants)."""
        return _LIST.call(params)

    @operation
    def retrieve(self, assistant_id: str, **options: Unpack[CallOptions]) -> Request[Assistant]:
        """Fetch an assistant. Deprecated. Source: `GET /assistants/{assistant_id}` (getAssistant)."""
        return _RETRIEVE.call(options, assistant_id)

    @operation
    def update(self, assistant_id: str, **params: Unpack[AssistantUpdateParams]) -> Request[Assistant]:
        """Change an assistant. Deprecated. Source: `POST /assistants/{assistant_id}` (modifyAssistant)."""
        return _UPDATE.call(params, assistant_id)
