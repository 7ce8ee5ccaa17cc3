# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.conversations` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from ..beta._models import BetaResponseContentPartAddedEventPartReasoningText
    from ..responses._models import (
        ImageDetail,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseCodeInterpreterToolCall,
        ResponseCompactionItem,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseCustomToolCall,
        ResponseCustomToolCallOutput,
        ResponseFileSearchToolCall,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseFunctionToolCallItem,
        ResponseFunctionToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseInputFile,
        ResponseInputImage,
        ResponseInputText,
        ResponseOutputItemImageGenerationCall,
        ResponseOutputItemLocalShellCall,
        ResponseOutputItemLocalShellCallOutput,
        ResponseOutputItemMcpApprovalRequest,
        ResponseOutputItemMcpApprovalResponse,
        ResponseOutputItemMcpCall,
        ResponseOutputItemMcpListTools,
        ResponseOutputTextAnnotationContainerFileCitation,
        ResponseOutputTextAnnotationFileCitation,
        ResponseOutputTextAnnotationFilePath,
        ResponseOutputTextAnnotationURLCitation,
        ResponseOutputTextLogprob,
        ResponseReasoningItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
    )

Annotation: TypeAlias = """
    ResponseOutputTextAnnotationFileCitation
    | ResponseOutputTextAnnotationURLCitation
    | ResponseOutputTextAnnotationContainerFileCitation
    | ResponseOutputTextAnnotationFilePath
"""

class ComputerScreenshotContent(Model):
    type: Literal["computer_screenshot"]
    image_url: str | None
    file_id: str | None
    detail: ImageDetail

class Conversation(Model):
    """Schema: ConversationResource."""

    id: str
    object: Literal["conversation"]
    metadata: Any
    created_at: int

class ConversationDeletedResource(Model):
    """Schema: DeletedConversationResource."""

    object: Literal["conversation.deleted"]
    deleted: bool
    id: str

ConversationItem: TypeAlias = """
    Message
    | ResponseFunctionToolCallItem
    | ResponseFunctionToolCallOutputItem
    | ResponseFileSearchToolCall
    | ResponseFunctionWebSearch
    | ResponseOutputItemImageGenerationCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | ResponseReasoningItem
    | ResponseCompactionItem
    | ResponseCodeInterpreterToolCall
    | ResponseOutputItemLocalShellCall
    | ResponseOutputItemLocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | ResponseOutputItemMcpListTools
    | ResponseOutputItemMcpApprovalRequest
    | ResponseOutputItemMcpApprovalResponse
    | ResponseOutputItemMcpCall
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutput
"""

class ConversationItemList(Model):
    object: Literal["list"]
    data: list[ConversationItem]
    has_more: bool
    first_id: str
    last_id: str

FileInputDetail: TypeAlias = 'Literal["low", "high"]'

class Message(Model):
    type: Literal["message"]
    id: str
    status: MessageStatus
    role: MessageRole
    content: list[MessageContent]
    phase: MessagePhase2 | None = None

MessageContent: TypeAlias = """
    ResponseInputText
    | OutputTextContent
    | TextContent
    | SummaryTextContent
    | BetaResponseContentPartAddedEventPartReasoningText
    | RefusalContent
    | ResponseInputImage
    | ComputerScreenshotContent
    | ResponseInputFile
"""
"""Schema: Message.content[]."""

MessagePhase2: TypeAlias = 'Literal["commentary", "final_answer"]'
"""Schema: MessagePhase-2."""

MessageRole: TypeAlias = """
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
"""

MessageStatus: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

class OutputTextContent(Model):
    type: Literal["output_text"]
    text: str
    annotations: list[Annotation]
    logprobs: list[ResponseOutputTextLogprob]

class RefusalContent(Model):
    type: Literal["refusal"]
    refusal: str

class SummaryTextContent(Model):
    type: Literal["summary_text"]
    text: str

class TextContent(Model):
    type: Literal["text"]
    text: str

InputFileContent: TypeAlias = "ResponseInputFile"

InputImageContent: TypeAlias = "ResponseInputImage"

InputTextContent: TypeAlias = "ResponseInputText"

UNIONS = {
    "Annotation": Tagged(
        "type",
        {
            "file_citation": "ResponseOutputTextAnnotationFileCitation",
            "url_citation": "ResponseOutputTextAnnotationURLCitation",
            "container_file_citation": "ResponseOutputTextAnnotationContainerFileCitation",
            "file_path": "ResponseOutputTextAnnotationFilePath",
        },
    ),
    "ConversationItem": Tagged(
        "type",
        {
            "message": "Message",
            "function_call": "ResponseFunctionToolCallItem",
            "function_call_output": "ResponseFunctionToolCallOutputItem",
            "file_search_call": "ResponseFileSearchToolCall",
            "web_search_call": "ResponseFunctionWebSearch",
            "image_generation_call": "ResponseOutputItemImageGenerationCall",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ResponseComputerToolCallOutputItem",
            "tool_search_call": "ResponseToolSearchCall",
            "tool_search_output": "ResponseToolSearchOutputItem",
            "reasoning": "ResponseReasoningItem",
            "compaction": "ResponseCompactionItem",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "local_shell_call": "ResponseOutputItemLocalShellCall",
            "local_shell_call_output": "ResponseOutputItemLocalShellCallOutput",
            "shell_call": "ResponseFunctionShellToolCall",
            "shell_call_output": "ResponseFunctionShellToolCallOutput",
            "apply_patch_call": "ResponseApplyPatchToolCall",
            "apply_patch_call_output": "ResponseApplyPatchToolCallOutput",
            "mcp_list_tools": "ResponseOutputItemMcpListTools",
            "mcp_approval_request": "ResponseOutputItemMcpApprovalRequest",
            "mcp_approval_response": "ResponseOutputItemMcpApprovalResponse",
            "mcp_call": "ResponseOutputItemMcpCall",
            "custom_tool_call": "ResponseCustomToolCall",
            "custom_tool_call_output": "ResponseCustomToolCallOutput",
        },
    ),
    "MessageContent": Tagged(
        "type",
        {
            "input_text": "ResponseInputText",
            "output_text": "OutputTextContent",
            "text": "TextContent",
            "summary_text": "SummaryTextContent",
            "reasoning_text": "BetaResponseContentPartAddedEventPartReasoningText",
            "refusal": "RefusalContent",
            "input_image": "ResponseInputImage",
            "computer_screenshot": "ComputerScreenshotContent",
            "input_file": "ResponseInputFile",
        },
    ),
}

ELSEWHERE = {
    "BetaResponseContentPartAddedEventPartReasoningText": "types.beta._models:BetaResponseContentPartAddedEventPartReasoningText",
    "ImageDetail": "types.responses._models:ImageDetail",
    "ResponseApplyPatchToolCall": "types.responses._models:ResponseApplyPatchToolCall",
    "ResponseApplyPatchToolCallOutput": "types.responses._models:ResponseApplyPatchToolCallOutput",
    "ResponseCodeInterpreterToolCall": "types.responses._models:ResponseCodeInterpreterToolCall",
    "ResponseCompactionItem": "types.responses._models:ResponseCompactionItem",
    "ResponseComputerToolCall": "types.responses._models:ResponseComputerToolCall",
    "ResponseComputerToolCallOutputItem": "types.responses._models:ResponseComputerToolCallOutputItem",
    "ResponseCustomToolCall": "types.responses._models:ResponseCustomToolCall",
    "ResponseCustomToolCallOutput": "types.responses._models:ResponseCustomToolCallOutput",
    "ResponseFileSearchToolCall": "types.responses._models:ResponseFileSearchToolCall",
    "ResponseFunctionShellToolCall": "types.responses._models:ResponseFunctionShellToolCall",
    "ResponseFunctionShellToolCallOutput": "types.responses._models:ResponseFunctionShellToolCallOutput",
    "ResponseFunctionToolCallItem": "types.responses._models:ResponseFunctionToolCallItem",
    "ResponseFunctionToolCallOutputItem": "types.responses._models:ResponseFunctionToolCallOutputItem",
    "ResponseFunctionWebSearch": "types.responses._models:ResponseFunctionWebSearch",
    "ResponseInputFile": "types.responses._models:ResponseInputFile",
    "ResponseInputImage": "types.responses._models:ResponseInputImage",
    "ResponseInputText": "types.responses._models:ResponseInputText",
    "ResponseOutputItemImageGenerationCall": "types.responses._models:ResponseOutputItemImageGenerationCall",
    "ResponseOutputItemLocalShellCall": "types.responses._models:ResponseOutputItemLocalShellCall",
    "ResponseOutputItemLocalShellCallOutput": "types.responses._models:ResponseOutputItemLocalShellCallOutput",
    "ResponseOutputItemMcpApprovalRequest": "types.responses._models:ResponseOutputItemMcpApprovalRequest",
    "ResponseOutputItemMcpApprovalResponse": "types.responses._models:ResponseOutputItemMcpApprovalResponse",
    "ResponseOutputItemMcpCall": "types.responses._models:ResponseOutputItemMcpCall",
    "ResponseOutputItemMcpListTools": "types.responses._models:ResponseOutputItemMcpListTools",
    "ResponseOutputTextAnnotationContainerFileCitation": "types.responses._models:ResponseOutputTextAnnotationContainerFileCitation",
    "ResponseOutputTextAnnotationFileCitation": "types.responses._models:ResponseOutputTextAnnotationFileCitation",
    "ResponseOutputTextAnnotationFilePath": "types.responses._models:ResponseOutputTextAnnotationFilePath",
    "ResponseOutputTextAnnotationURLCitation": "types.responses._models:ResponseOutputTextAnnotationURLCitation",
    "ResponseOutputTextLogprob": "types.responses._models:ResponseOutputTextLogprob",
    "ResponseReasoningItem": "types.responses._models:ResponseReasoningItem",
    "ResponseToolSearchCall": "types.responses._models:ResponseToolSearchCall",
    "ResponseToolSearchOutputItem": "types.responses._models:ResponseToolSearchOutputItem",
}
