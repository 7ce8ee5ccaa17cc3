# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.beta.threads.runs` holds of answers."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from ..._models import FileSearchRanker

class CodeInterpreterLogs(Model):
    """Schema: RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject."""

    index: int
    type: Literal["logs"]
    logs: str | None = None

class CodeInterpreterOutputImage(Model):
    """Schema: RunStepDeltaStepDetailsToolCallsCodeOutputImageObject."""

    index: int
    type: Literal["image"]
    image: CodeInterpreterOutputImageImage | None = None

class CodeInterpreterOutputImageImage(Model):
    """Schema: RunStepDeltaStepDetailsToolCallsCodeOutputImageObject.image."""

    file_id: str | None = None

class CodeInterpreterToolCall(Model):
    """Schema: RunStepDetailsToolCallsCodeObject."""

    id: str
    type: Literal["code_interpreter"]
    code_interpreter: CodeInterpreterToolCallCodeInterpreter

class CodeInterpreterToolCallCodeInterpreter(Model):
    """Schema: RunStepDetailsToolCallsCodeObject.code_interpreter."""

    input: str
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutput]

CodeInterpreterToolCallCodeInterpreterOutput: TypeAlias = """
    CodeInterpreterToolCallCodeInterpreterOutputLogs
    | CodeInterpreterToolCallCodeInterpreterOutputImage
"""
"""Schema: RunStepDetailsToolCallsCodeObject.code_interpreter.outputs[]."""

class CodeInterpreterToolCallCodeInterpreterOutputImage(Model):
    """Schema: RunStepDetailsToolCallsCodeOutputImageObject."""

    type: Literal["image"]
    image: CodeInterpreterToolCallCodeInterpreterOutputImageImage

class CodeInterpreterToolCallCodeInterpreterOutputImageImage(Model):
    """Schema: RunStepDetailsToolCallsCodeOutputImageObject.image."""

    file_id: str

class CodeInterpreterToolCallCodeInterpreterOutputLogs(Model):
    """Schema: RunStepDetailsToolCallsCodeOutputLogsObject."""

    type: Literal["logs"]
    logs: str

class CodeInterpreterToolCallDelta(Model):
    """Schema: RunStepDeltaStepDetailsToolCallsCodeObject."""

    index: int
    id: str | None = None
    type: Literal["code_interpreter"]
    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None = None

class CodeInterpreterToolCallDeltaCodeInterpreter(Model):
    """Schema: RunStepDeltaStepDetailsToolCallsCodeObject.code_interpreter."""

    input: str | None = None
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None = None

CodeInterpreterToolCallDeltaCodeInterpreterOutput: TypeAlias = "CodeInterpreterLogs | CodeInterpreterOutputImage"
"""Schema: RunStepDeltaStepDetailsToolCallsCodeObject.code_interpreter.outputs[]."""

class FileSearchToolCall(Model):
    """Schema: RunStepDetailsToolCallsFileSearchObject."""

    id: str
    type: Literal["file_search"]
    file_search: FileSearchToolCallFileSearch

class FileSearchToolCallDelta(Model):
    """Schema: RunStepDeltaStepDetailsToolCallsFileSearchObject."""

    index: int
    id: str | None = None
    type: Literal["file_search"]
    file_search: dict[str, Any]

class FileSearchToolCallFileSearch(Model):
    """Schema: RunStepDetailsToolCallsFileSearchObject.file_search."""

    ranking_options: FileSearchToolCallFileSearchRankingOptions | None = None
    results: list[FileSearchToolCallFileSearchResult] | None = None

class FileSearchToolCallFileSearchRankingOptions(Model):
    """Schema: RunStepDetailsToolCallsFileSearchRankingOptionsObject."""

    ranker: FileSearchRanker
    score_threshold: float

class FileSearchToolCallFileSearchResult(Model):
    """Schema: RunStepDetailsToolCallsFileSearchResultObject."""

    file_id: str
    file_name: str
    score: float
    content: list[FileSearchToolCallFileSearchResultContent] | None = None

class FileSearchToolCallFileSearchResultContent(Model):
    """Schema: RunStepDetailsToolCallsFileSearchResultObject.content[]."""

    type: Literal["text"] | None = None
    text: str | None = None

class FunctionToolCall(Model):
    """Schema: RunStepDetailsToolCallsFunctionObject."""

    id: str
    type: Literal["function"]
    function: FunctionToolCallFunction

class FunctionToolCallDelta(Model):
    """Schema: RunStepDeltaStepDetailsToolCallsFunctionObject."""

    index: int
    id: str | None = None
    type: Literal["function"]
    function: FunctionToolCallDeltaFunction | None = None

class FunctionToolCallDeltaFunction(Model):
    """Schema: RunStepDeltaStepDetailsToolCallsFunctionObject.function."""

    name: str | None = None
    arguments: str | None = None
    output: str | None = None

class FunctionToolCallFunction(Model):
    """Schema: RunStepDetailsToolCallsFunctionObject.function."""

    name: str
    arguments: str
    output: str | None

class MessageCreationStepDetails(Model):
    """Schema: RunStepDetailsMessageCreationObject."""

    type: Literal["message_creation"]
    message_creation: MessageCreationStepDetailsMessageCreation

class MessageCreationStepDetailsMessageCreation(Model):
    """Schema: RunStepDetailsMessageCreationObject.message_creation."""

    message_id: str

class RunStep(Model):
    """Schema: RunStepObject."""

    id: str
    object: Literal["thread.run.step"]
    created_at: int
    assistant_id: str
    thread_id: str
    run_id: str
    type: Literal["message_creation", "tool_calls"]
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: RunStepStepDetails
    last_error: RunStepLastError | None
    expired_at: int | None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    metadata: dict[str, str] | None
    usage: RunStepUsage | None

class RunStepDelta(Model):
    """Schema: RunStepDeltaObject.delta."""

    step_details: RunStepDeltaStepDetails | None = None

class RunStepDeltaEvent(Model):
    """Schema: RunStepDeltaObject."""

    id: str
    object: Literal["thread.run.step.delta"]
    delta: RunStepDelta

RunStepDeltaStepDetails: TypeAlias = "RunStepDeltaStepDetailsMessageCreationObject | ToolCallDeltaObject"
"""Schema: RunStepDeltaObject.delta.step_details."""

class RunStepDeltaStepDetailsMessageCreationObject(Model):
    type: Literal["message_creation"]
    message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None = None

class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Model):
    """Schema: RunStepDeltaStepDetailsMessageCreationObject.message_creation."""

    message_id: str | None = None

RunStepInclude: TypeAlias = 'Literal["step_details.tool_calls[*].file_search.results[*].content"]'
"""Schema: POST /threads/{thread_id}/runs[]."""

class RunStepLastError(Model):
    """Schema: RunStepObject.last_error(0)."""

    code: Literal["server_error", "rate_limit_exceeded"]
    message: str

RunStepStepDetails: TypeAlias = "MessageCreationStepDetails | ToolCallsStepDetails"
"""Schema: RunStepObject.step_details."""

class RunStepUsage(Model):
    """Schema: RunStepCompletionUsage(0)."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int

ToolCall: TypeAlias = "CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall"
"""Schema: RunStepDetailsToolCallsObject.tool_calls[]."""

ToolCallDelta: TypeAlias = "CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta"
"""Schema: RunStepDeltaStepDetailsToolCallsObject.tool_calls[]."""

class ToolCallDeltaObject(Model):
    """Schema: RunStepDeltaStepDetailsToolCallsObject."""

    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] | None = None

class ToolCallsStepDetails(Model):
    """Schema: RunStepDetailsToolCallsObject."""

    type: Literal["tool_calls"]
    tool_calls: list[ToolCall]

RunStepDeltaMessageDelta: TypeAlias = "MessageCreationStepDetails"

UNIONS = {
    "CodeInterpreterToolCallCodeInterpreterOutput": Tagged(
        "type",
        {
            "logs": "CodeInterpreterToolCallCodeInterpreterOutputLogs",
            "image": "CodeInterpreterToolCallCodeInterpreterOutputImage",
        },
    ),
    "CodeInterpreterToolCallDeltaCodeInterpreterOutput": Tagged(
        "type", {"logs": "CodeInterpreterLogs", "image": "CodeInterpreterOutputImage"}
    ),
    "RunStepDeltaStepDetails": Tagged(
        "type",
        {"message_creation": "RunStepDeltaStepDetailsMessageCreationObject", "tool_calls": "ToolCallDeltaObject"},
    ),
    "RunStepStepDetails": Tagged(
        "type", {"message_creation": "MessageCreationStepDetails", "tool_calls": "ToolCallsStepDetails"}
    ),
    "ToolCall": Tagged(
        "type",
        {
            "code_interpreter": "CodeInterpreterToolCall",
            "file_search": "FileSearchToolCall",
            "function": "FunctionToolCall",
        },
    ),
    "ToolCallDelta": Tagged(
        "type",
        {
            "code_interpreter": "CodeInterpreterToolCallDelta",
            "file_search": "FileSearchToolCallDelta",
            "function": "FunctionToolCallDelta",
        },
    ),
}

ELSEWHERE = {"FileSearchRanker": "types.beta._models:FileSearchRanker"}
