# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.beta.threads` holds of answers."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .._models import (
        AssistantResponseFormatOption,
        AssistantToolChoiceOption,
        CodeInterpreterTool,
        FileSearchTool,
        FunctionTool,
    )

Annotation: TypeAlias = "FileCitationAnnotation | FilePathAnnotation"
"""Schema: MessageContentTextObject.text.annotations[]."""

AnnotationDelta: TypeAlias = "FileCitationDeltaAnnotation | FilePathDeltaAnnotation"
"""Schema: MessageDeltaContentTextObject.text.annotations[]."""

class FileCitationAnnotation(Model):
    """Schema: MessageContentTextAnnotationsFileCitationObject."""

    type: Literal["file_citation"]
    text: str
    file_citation: FileCitationAnnotationFileCitation
    start_index: int
    end_index: int

class FileCitationAnnotationFileCitation(Model):
    """Schema: MessageContentTextAnnotationsFileCitationObject.file_citation."""

    file_id: str

class FileCitationDeltaAnnotation(Model):
    """Schema: MessageDeltaContentTextAnnotationsFileCitationObject."""

    index: int
    type: Literal["file_citation"]
    text: str | None = None
    file_citation: FileCitationDeltaAnnotationFileCitation | None = None
    start_index: int | None = None
    end_index: int | None = None

class FileCitationDeltaAnnotationFileCitation(Model):
    """Schema: MessageDeltaContentTextAnnotationsFileCitationObject.file_citation."""

    file_id: str | None = None
    quote: str | None = None

class FilePathAnnotation(Model):
    """Schema: MessageContentTextAnnotationsFilePathObject."""

    type: Literal["file_path"]
    text: str
    file_path: FilePathAnnotationFilePath
    start_index: int
    end_index: int

class FilePathAnnotationFilePath(Model):
    """Schema: MessageContentTextAnnotationsFilePathObject.file_path."""

    file_id: str

class FilePathDeltaAnnotation(Model):
    """Schema: MessageDeltaContentTextAnnotationsFilePathObject."""

    index: int
    type: Literal["file_path"]
    text: str | None = None
    file_path: FilePathDeltaAnnotationFilePath | None = None
    start_index: int | None = None
    end_index: int | None = None

class FilePathDeltaAnnotationFilePath(Model):
    """Schema: MessageDeltaContentTextAnnotationsFilePathObject.file_path."""

    file_id: str | None = None

class ImageFile(Model):
    """Schema: MessageContentImageFileObject.image_file."""

    file_id: str
    detail: Literal["auto", "low", "high"] | None = None

class ImageFileContentBlock(Model):
    """Schema: MessageContentImageFileObject."""

    type: Literal["image_file"]
    image_file: ImageFile

class ImageFileDelta(Model):
    """Schema: MessageDeltaContentImageFileObject.image_file."""

    file_id: str | None = None
    detail: Literal["auto", "low", "high"] | None = None

class ImageFileDeltaBlock(Model):
    """Schema: MessageDeltaContentImageFileObject."""

    index: int
    type: Literal["image_file"]
    image_file: ImageFileDelta | None = None

class ImageURL(Model):
    """Schema: MessageContentImageUrlObject.image_url."""

    url: str
    detail: Literal["auto", "low", "high"] | None = None

class ImageURLContentBlock(Model):
    """Schema: MessageContentImageUrlObject."""

    type: Literal["image_url"]
    image_url: ImageURL

class ImageURLDelta(Model):
    """Schema: MessageDeltaContentImageUrlObject.image_url."""

    url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None

class ImageURLDeltaBlock(Model):
    """Schema: MessageDeltaContentImageUrlObject."""

    index: int
    type: Literal["image_url"]
    image_url: ImageURLDelta | None = None

class Message(Model):
    """Schema: MessageObject."""

    id: str
    object: Literal["thread.message"]
    created_at: int
    thread_id: str
    status: Literal["in_progress", "incomplete", "completed"]
    incomplete_details: MessageIncompleteDetails | None
    completed_at: int | None
    incomplete_at: int | None
    role: Literal["user", "assistant"]
    content: list[MessageContent]
    assistant_id: str | None
    run_id: str | None
    attachments: list[MessageAttachment] | None
    metadata: dict[str, str] | None

class MessageAttachment(Model):
    """Schema: MessageObject.attachments(0)[]."""

    file_id: str | None = None
    tools: list[MessageAttachmentTool] | None = None

MessageAttachmentTool: TypeAlias = "CodeInterpreterTool | MessageAttachmentToolAssistantToolsFileSearchTypeOnly"
"""Schema: MessageObject.attachments(0)[].tools[]."""

class MessageAttachmentToolAssistantToolsFileSearchTypeOnly(Model):
    """Schema: AssistantToolsFileSearchTypeOnly."""

    type: Literal["file_search"]

MessageContent: TypeAlias = "ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock"
"""Schema: MessageObject.content[]."""

MessageContentDelta: TypeAlias = "ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock"
"""Schema: MessageDeltaObject.delta.content[]."""

class MessageDeleted(Model):
    """Schema: DeleteMessageResponse."""

    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]

class MessageDelta(Model):
    """Schema: MessageDeltaObject.delta."""

    role: Literal["user", "assistant"] | None = None
    content: list[MessageContentDelta] | None = None

class MessageDeltaEvent(Model):
    """Schema: MessageDeltaObject."""

    id: str
    object: Literal["thread.message.delta"]
    delta: MessageDelta

class MessageIncompleteDetails(Model):
    """Schema: MessageObject.incomplete_details(0)."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]

class RefusalContentBlock(Model):
    """Schema: MessageContentRefusalObject."""

    type: Literal["refusal"]
    refusal: str

class RefusalDeltaBlock(Model):
    """Schema: MessageDeltaContentRefusalObject."""

    index: int
    type: Literal["refusal"]
    refusal: str | None = None

class RequiredActionFunctionToolCall(Model):
    """Schema: RunToolCallObject."""

    id: str
    type: Literal["function"]
    function: RequiredActionFunctionToolCallFunction

class RequiredActionFunctionToolCallFunction(Model):
    """Schema: RunToolCallObject.function."""

    name: str
    arguments: str

class Run(Model):
    """Schema: RunObject."""

    id: str
    object: Literal["thread.run"]
    created_at: int
    thread_id: str
    assistant_id: str
    status: Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ]
    required_action: RunRequiredAction | None
    last_error: RunLastError | None
    expires_at: int | None
    started_at: int | None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    incomplete_details: RunIncompleteDetails | None
    model: str
    instructions: str
    tools: list[RunTool]
    metadata: dict[str, str] | None
    usage: RunUsage | None
    temperature: float | None = None
    top_p: float | None = None
    max_prompt_tokens: int | None
    max_completion_tokens: int | None
    truncation_strategy: RunTruncationStrategy
    tool_choice: AssistantToolChoiceOption
    parallel_tool_calls: bool
    response_format: AssistantResponseFormatOption | None

class RunIncompleteDetails(Model):
    """Schema: RunObject.incomplete_details."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None

class RunLastError(Model):
    """Schema: RunObject.last_error."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str

class RunRequiredAction(Model):
    """Schema: RunObject.required_action."""

    type: Literal["submit_tool_outputs"]
    submit_tool_outputs: RunRequiredActionSubmitToolOutputs

class RunRequiredActionSubmitToolOutputs(Model):
    """Schema: RunObject.required_action.submit_tool_outputs."""

    tool_calls: list[RequiredActionFunctionToolCall]

RunStatus: TypeAlias = """
    Literal[
        "queued", "in_progress", "requires_action", "cancelling", "cancelled", "failed", "completed",
        "incomplete", "expired",
    ]
"""
"""Schema: RunObject.status."""

RunTool: TypeAlias = "CodeInterpreterTool | FileSearchTool | FunctionTool"
"""Schema: RunObject.tools[]."""

class RunTruncationStrategy(Model):
    """Schema: TruncationObject."""

    type: Literal["auto", "last_messages"]
    last_messages: int | None = None

class RunUsage(Model):
    """Schema: RunCompletionUsage(0)."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int

class Text(Model):
    """Schema: MessageContentTextObject.text."""

    value: str
    annotations: list[Annotation]

class TextContentBlock(Model):
    """Schema: MessageContentTextObject."""

    type: Literal["text"]
    text: Text

class TextDelta(Model):
    """Schema: MessageDeltaContentTextObject.text."""

    value: str | None = None
    annotations: list[AnnotationDelta] | None = None

class TextDeltaBlock(Model):
    """Schema: MessageDeltaContentTextObject."""

    index: int
    type: Literal["text"]
    text: TextDelta | None = None

UNIONS = {
    "Annotation": Tagged("type", {"file_citation": "FileCitationAnnotation", "file_path": "FilePathAnnotation"}),
    "AnnotationDelta": Tagged(
        "type", {"file_citation": "FileCitationDeltaAnnotation", "file_path": "FilePathDeltaAnnotation"}
    ),
    "MessageAttachmentTool": Tagged(
        "type",
        {
            "code_interpreter": "CodeInterpreterTool",
            "file_search": "MessageAttachmentToolAssistantToolsFileSearchTypeOnly",
        },
    ),
    "MessageContent": Tagged(
        "type",
        {
            "image_file": "ImageFileContentBlock",
            "image_url": "ImageURLContentBlock",
            "text": "TextContentBlock",
            "refusal": "RefusalContentBlock",
        },
    ),
    "MessageContentDelta": Tagged(
        "type",
        {
            "image_file": "ImageFileDeltaBlock",
            "text": "TextDeltaBlock",
            "refusal": "RefusalDeltaBlock",
            "image_url": "ImageURLDeltaBlock",
        },
    ),
    "RunTool": Tagged(
        "type", {"code_interpreter": "CodeInterpreterTool", "file_search": "FileSearchTool", "function": "FunctionTool"}
    ),
}

ELSEWHERE = {
    "AssistantResponseFormatOption": "types.beta._models:AssistantResponseFormatOption",
    "AssistantToolChoiceOption": "types.beta._models:AssistantToolChoiceOption",
    "CodeInterpreterTool": "types.beta._models:CodeInterpreterTool",
    "FileSearchTool": "types.beta._models:FileSearchTool",
    "FunctionTool": "types.beta._models:FunctionTool",
}
