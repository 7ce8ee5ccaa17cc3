# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.beta.chatkit` holds of requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias, TypedDict

from ...._core import CallOptions

class AutomaticThreadTitlingParam(TypedDict, total=False):
    """Schema: AutomaticThreadTitlingParam."""

    enabled: bool

class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """Schema: ChatkitConfigurationParam."""

    automatic_thread_titling: AutomaticThreadTitlingParam
    file_upload: FileUploadParam
    history: HistoryParam

class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """Schema: ExpiresAfterParam."""

    anchor: Required[Literal["created_at"]]
    """Default `created_at`."""
    seconds: Required[int]
    """1 to 600."""

class ChatSessionRateLimitsParam(TypedDict, total=False):
    """Schema: RateLimitsParam."""

    max_requests_per_1_minute: int
    """At least 1."""

class ChatSessionWorkflowParam(TypedDict, total=False):
    """Schema: WorkflowParam."""

    id: Required[str]
    version: str
    state_variables: Mapping[str, str | int | bool | float]
    tracing: WorkflowTracingParam

class FileUploadParam(TypedDict, total=False):
    """Schema: FileUploadParam."""

    enabled: bool
    max_file_size: int
    """1 to 512."""
    max_files: int
    """At least 1."""

class HistoryParam(TypedDict, total=False):
    """Schema: HistoryParam."""

    enabled: bool
    recent_threads: int
    """At least 1."""

OrderEnumParam: TypeAlias = 'Literal["asc", "desc"]'

class SessionCreateParams(CallOptions, total=False):
    """Arguments of `client.beta.chatkit.sessions.create`. Source: POST /chatkit/sessions."""

    workflow: Required[ChatSessionWorkflowParam]
    user: Required[str]
    """Your own stable name for the end user; not their name or mail. At least 1 character."""
    expires_after: ChatSessionExpiresAfterParam
    rate_limits: ChatSessionRateLimitsParam
    chatkit_configuration: ChatSessionChatKitConfigurationParam

class ThreadListItemsParams(CallOptions, total=False):
    """Arguments of `client.beta.chatkit.threads.list_items`. Source: GET /chatkit/threads/{thread_id}/items."""

    limit: int
    """How many items a page has at most. 0 to 100."""
    order: OrderEnumParam
    """`asc` for oldest first, `desc` for newest first."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""

class ThreadListParams(CallOptions, total=False):
    """Arguments of `client.beta.chatkit.threads.list`. Source: GET /chatkit/threads."""

    limit: int
    """How many items a page has at most. 0 to 100."""
    order: OrderEnumParam
    """`asc` for oldest first, `desc` for newest first."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""
    user: str
    """Your own stable name for the end user; not their name or mail. 1 to 512 characters."""

class WorkflowTracingParam(TypedDict, total=False):
    """Schema: WorkflowTracingParam."""

    enabled: bool
