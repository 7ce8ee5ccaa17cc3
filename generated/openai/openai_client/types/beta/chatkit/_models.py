# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.beta.chatkit` holds of answers."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .._models import ChatKitWorkflow

AttachmentType: TypeAlias = 'Literal["image", "file"]'

class ChatKitAttachment(Model):
    """Schema: Attachment."""

    type: AttachmentType
    id: str
    name: str
    mime_type: str
    preview_url: str | None

class ChatKitResponseOutputText(Model):
    """Schema: ResponseOutputText."""

    type: Literal["output_text"]
    text: str
    annotations: list[ChatKitResponseOutputTextAnnotation]

ChatKitResponseOutputTextAnnotation: TypeAlias = """
    ChatkitResponseOutputTextAnnotationFile
    | ChatkitResponseOutputTextAnnotationURL
"""
"""Schema: ResponseOutputText.annotations[]."""

class ChatKitThread(Model):
    """Schema: ThreadResource."""

    id: str
    object: Literal["chatkit.thread"]
    created_at: int
    title: str | None
    status: ChatKitThreadStatus
    user: str

class ChatKitThreadAssistantMessageItem(Model):
    """Schema: AssistantMessageItem."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.assistant_message"]
    content: list[ChatKitResponseOutputText]

class ChatKitThreadItemList(Model):
    """Schema: ThreadItemListResource."""

    object: Literal["list"]
    data: list[ThreadItem]
    first_id: str | None
    last_id: str | None
    has_more: bool

ChatKitThreadStatus: TypeAlias = "ChatkitThreadStatusActive | ChatkitThreadStatusLocked | ChatkitThreadStatusClosed"
"""Schema: ThreadResource.status."""

class ChatKitThreadUserMessageItem(Model):
    """Schema: UserMessageItem."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.user_message"]
    content: list[ChatKitThreadUserMessageItemContent]
    attachments: list[ChatKitAttachment]
    inference_options: ChatkitThreadUserMessageItemInferenceOptions | None

ChatKitThreadUserMessageItemContent: TypeAlias = """
    ChatkitThreadUserMessageItemContentInputText
    | ChatkitThreadUserMessageItemContentQuotedText
"""
"""Schema: UserMessageItem.content[]."""

class ChatKitWidgetItem(Model):
    """Schema: WidgetMessageItem."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str

class ChatSession(Model):
    """Schema: ChatSessionResource."""

    id: str
    object: Literal["chatkit.session"]
    expires_at: int
    client_secret: str
    workflow: ChatKitWorkflow
    user: str
    rate_limits: ChatSessionRateLimits
    max_requests_per_1_minute: int
    status: ChatSessionStatus
    chatkit_configuration: ChatSessionChatKitConfiguration

class ChatSessionAutomaticThreadTitling(Model):
    enabled: bool

class ChatSessionChatKitConfiguration(Model):
    """Schema: ChatSessionChatkitConfiguration."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory

class ChatSessionFileUpload(Model):
    enabled: bool
    max_file_size: int | None
    max_files: int | None

class ChatSessionHistory(Model):
    enabled: bool
    recent_threads: int | None

class ChatSessionRateLimits(Model):
    max_requests_per_1_minute: int

ChatSessionStatus: TypeAlias = 'Literal["active", "expired", "cancelled"]'

class ChatkitResponseOutputTextAnnotationFile(Model):
    """Schema: FileAnnotation."""

    type: Literal["file"]
    source: ChatkitResponseOutputTextAnnotationFileSource

class ChatkitResponseOutputTextAnnotationFileSource(Model):
    """Schema: FileAnnotationSource."""

    type: Literal["file"]
    filename: str

class ChatkitResponseOutputTextAnnotationURL(Model):
    """Schema: UrlAnnotation."""

    type: Literal["url"]
    source: ChatkitResponseOutputTextAnnotationURLSource

class ChatkitResponseOutputTextAnnotationURLSource(Model):
    """Schema: UrlAnnotationSource."""

    type: Literal["url"]
    url: str

class ChatkitThreadItemListDataChatKitClientToolCall(Model):
    """Schema: ClientToolCallItem."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.client_tool_call"]
    status: ClientToolCallStatus
    call_id: str
    name: str
    arguments: str
    output: str | None

class ChatkitThreadItemListDataChatKitTask(Model):
    """Schema: TaskItem."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.task"]
    task_type: TaskType
    heading: str | None
    summary: str | None

class ChatkitThreadItemListDataChatKitTaskGroup(Model):
    """Schema: TaskGroupItem."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.task_group"]
    tasks: list[ChatkitThreadItemListDataChatKitTaskGroupTask]

class ChatkitThreadItemListDataChatKitTaskGroupTask(Model):
    """Schema: TaskGroupTask."""

    type: TaskType
    heading: str | None
    summary: str | None

class ChatkitThreadStatusActive(Model):
    """Schema: ActiveStatus."""

    type: Literal["active"]

class ChatkitThreadStatusClosed(Model):
    """Schema: ClosedStatus."""

    type: Literal["closed"]
    reason: str | None

class ChatkitThreadStatusLocked(Model):
    """Schema: LockedStatus."""

    type: Literal["locked"]
    reason: str | None

class ChatkitThreadUserMessageItemContentInputText(Model):
    """Schema: UserMessageInputText."""

    type: Literal["input_text"]
    text: str

class ChatkitThreadUserMessageItemContentQuotedText(Model):
    """Schema: UserMessageQuotedText."""

    type: Literal["quoted_text"]
    text: str

class ChatkitThreadUserMessageItemInferenceOptions(Model):
    """Schema: InferenceOptions."""

    tool_choice: ChatkitThreadUserMessageItemInferenceOptionsToolChoice | None
    model: str | None

class ChatkitThreadUserMessageItemInferenceOptionsToolChoice(Model):
    """Schema: ToolChoice."""

    id: str

ClientToolCallStatus: TypeAlias = 'Literal["in_progress", "completed"]'

TaskType: TypeAlias = 'Literal["custom", "thought"]'

class ThreadDeleteResponse(Model):
    """Schema: DeletedThreadResource."""

    id: str
    object: Literal["chatkit.thread.deleted"]
    deleted: bool

ThreadItem: TypeAlias = """
    ChatKitThreadUserMessageItem
    | ChatKitThreadAssistantMessageItem
    | ChatKitWidgetItem
    | ChatkitThreadItemListDataChatKitClientToolCall
    | ChatkitThreadItemListDataChatKitTask
    | ChatkitThreadItemListDataChatKitTaskGroup
"""

UNIONS = {
    "ChatKitResponseOutputTextAnnotation": Tagged(
        "type", {"file": "ChatkitResponseOutputTextAnnotationFile", "url": "ChatkitResponseOutputTextAnnotationURL"}
    ),
    "ChatKitThreadStatus": Tagged(
        "type",
        {
            "active": "ChatkitThreadStatusActive",
            "locked": "ChatkitThreadStatusLocked",
            "closed": "ChatkitThreadStatusClosed",
        },
    ),
    "ChatKitThreadUserMessageItemContent": Tagged(
        "type",
        {
            "input_text": "ChatkitThreadUserMessageItemContentInputText",
            "quoted_text": "ChatkitThreadUserMessageItemContentQuotedText",
        },
    ),
    "ThreadItem": Tagged(
        "type",
        {
            "chatkit.user_message": "ChatKitThreadUserMessageItem",
            "chatkit.assistant_message": "ChatKitThreadAssistantMessageItem",
            "chatkit.widget": "ChatKitWidgetItem",
            "chatkit.client_tool_call": "ChatkitThreadItemListDataChatKitClientToolCall",
            "chatkit.task": "ChatkitThreadItemListDataChatKitTask",
            "chatkit.task_group": "ChatkitThreadItemListDataChatKitTaskGroup",
        },
    ),
}

ELSEWHERE = {"ChatKitWorkflow": "types.beta._models:ChatKitWorkflow"}
