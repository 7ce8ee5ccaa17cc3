# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.chat` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .._models import CompletionUsage, ReasoningEffort
    from ..responses._models import ServiceTier
    from ..shared._models import FunctionDefinition

class ChatCompletion(Model):
    """Schema: CreateChatCompletionResponse."""

    id: str
    choices: list[ChatCompletionChoice]
    created: int
    model: str
    service_tier: ServiceTier | None = None
    system_fingerprint: str | None = None
    """Deprecated."""
    object: Literal["chat.completion"]
    usage: CompletionUsage | None = None

class ChatCompletionAudio(Model):
    """Schema: ChatCompletionResponseMessage.audio(0)."""

    id: str
    expires_at: int
    data: str
    transcript: str

class ChatCompletionChoice(Model):
    """Schema: CreateChatCompletionResponse.choices[]."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    message: ChatCompletionMessage
    logprobs: ChatCompletionChoiceLogprobs | None

class ChatCompletionChoiceLogprobs(Model):
    """Schema: CreateChatCompletionResponse.choices[].logprobs(0)."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None

class ChatCompletionChunk(Model):
    """Schema: CreateChatCompletionStreamResponse."""

    id: str
    choices: list[ChatCompletionChunkChoice]
    created: int
    model: str
    service_tier: ServiceTier | None = None
    system_fingerprint: str | None = None
    """Deprecated."""
    object: Literal["chat.completion.chunk"]
    usage: CompletionUsage | None = None

class ChatCompletionChunkChoice(Model):
    """Schema: CreateChatCompletionStreamResponse.choices[]."""

    delta: ChatCompletionChunkChoiceDelta
    logprobs: ChatCompletionChunkChoiceLogprobs | None = None
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    index: int

class ChatCompletionChunkChoiceDelta(Model):
    """Schema: ChatCompletionStreamResponseDelta."""

    content: str | None = None
    function_call: ChatCompletionChunkChoiceDeltaFunctionCall | None = None
    """Deprecated."""
    tool_calls: list[ChatCompletionChunkChoiceDeltaToolCall] | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    refusal: str | None = None

class ChatCompletionChunkChoiceDeltaFunctionCall(Model):
    """Schema: ChatCompletionStreamResponseDelta.function_call. Deprecated."""

    arguments: str | None = None
    name: str | None = None

class ChatCompletionChunkChoiceDeltaToolCall(Model):
    """Schema: ChatCompletionMessageToolCallChunk."""

    index: int
    id: str | None = None
    type: Literal["function"] | None = None
    function: ChatCompletionChunkChoiceDeltaToolCallFunction | None = None

class ChatCompletionChunkChoiceDeltaToolCallFunction(Model):
    """Schema: ChatCompletionMessageToolCallChunk.function."""

    name: str | None = None
    arguments: str | None = None

class ChatCompletionChunkChoiceLogprobs(Model):
    """Schema: CreateChatCompletionStreamResponse.choices[].logprobs."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None

class ChatCompletionContentPartImage(Model):
    """Schema: ChatCompletionRequestMessageContentPartImage."""

    type: Literal["image_url"]
    image_url: ChatCompletionContentPartImageImageURL

class ChatCompletionContentPartImageImageURL(Model):
    """Schema: ChatCompletionRequestMessageContentPartImage.image_url."""

    url: str
    detail: Literal["auto", "low", "high"] | None = None

class ChatCompletionContentPartText(Model):
    """Schema: ChatCompletionRequestMessageContentPartText."""

    type: Literal["text"]
    text: str

class ChatCompletionDeleted(Model):
    object: Literal["chat.completion.deleted"]
    id: str
    deleted: bool

class ChatCompletionFunctionTool(Model):
    """Schema: ChatCompletionTool."""

    type: Literal["function"]
    function: FunctionDefinition

class ChatCompletionMessage(Model):
    """Schema: ChatCompletionResponseMessage."""

    content: str | None
    refusal: str | None
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None
    annotations: list[ChatCompletionMessageAnnotation] | None = None
    role: Literal["assistant"]
    function_call: ChatCompletionMessageFunctionCall | None = None
    """Deprecated."""
    audio: ChatCompletionAudio | None = None

class ChatCompletionMessageAnnotation(Model):
    """Schema: ChatCompletionResponseMessage.annotations[]."""

    type: Literal["url_citation"]
    url_citation: ChatCompletionMessageAnnotationURLCitation

class ChatCompletionMessageAnnotationURLCitation(Model):
    """Schema: ChatCompletionResponseMessage.annotations[].url_citation."""

    end_index: int
    start_index: int
    url: str
    title: str

class ChatCompletionMessageCustomToolCall(Model):
    id: str
    type: Literal["custom"]
    custom: ChatCompletionMessageCustomToolCallCustom

class ChatCompletionMessageCustomToolCallCustom(Model):
    """Schema: ChatCompletionMessageCustomToolCall.custom."""

    name: str
    input: str

class ChatCompletionMessageFunctionCall(Model):
    """Schema: ChatCompletionResponseMessage.function_call. Deprecated."""

    arguments: str
    name: str

class ChatCompletionMessageFunctionToolCallFunction(Model):
    """Schema: ChatCompletionMessageToolCall.function."""

    name: str
    arguments: str

class ChatCompletionMessageToolCall(Model):
    id: str
    type: Literal["function"]
    function: ChatCompletionMessageFunctionToolCallFunction

ChatCompletionMessageToolCallUnion: TypeAlias = "ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall"
"""Schema: ChatCompletionMessageToolCalls[]."""

ChatCompletionModality: TypeAlias = 'Literal["text", "audio"]'
"""Schema: ResponseModalities(0)[]."""

ChatCompletionRole: TypeAlias = 'Literal["developer", "system", "user", "assistant", "tool", "function"]'

class ChatCompletionStoreMessage(Model):
    """Schema: ChatCompletionMessageList.data[]."""

    content: str | None
    refusal: str | None
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None
    annotations: list[ChatCompletionMessageAnnotation] | None = None
    role: Literal["assistant"]
    function_call: ChatCompletionMessageFunctionCall | None = None
    """Deprecated."""
    audio: ChatCompletionAudio | None = None
    id: str
    content_parts: list[ChatCompletionStoreMessageContentPart] | None = None

ChatCompletionStoreMessageContentPart: TypeAlias = "ChatCompletionContentPartText | ChatCompletionContentPartImage"
"""Schema: ChatCompletionMessageList.data[](1).content_parts(0)[]."""

class ChatCompletionTokenLogprob(Model):
    token: str
    logprob: float
    bytes: list[int] | None
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]

class ChatCompletionTokenLogprobTopLogprob(Model):
    """Schema: ChatCompletionTokenLogprob.top_logprobs[]."""

    token: str
    logprob: float
    bytes: list[int] | None

ChatCompletionMessageFunctionToolCall: TypeAlias = "ChatCompletionMessageToolCall"

ChatCompletionReasoningEffort: TypeAlias = "ReasoningEffort"

UNIONS = {
    "ChatCompletionMessageToolCallUnion": Tagged(
        "type", {"function": "ChatCompletionMessageToolCall", "custom": "ChatCompletionMessageCustomToolCall"}
    ),
    "ChatCompletionStoreMessageContentPart": Tagged(
        "type", {"text": "ChatCompletionContentPartText", "image_url": "ChatCompletionContentPartImage"}
    ),
}

ELSEWHERE = {
    "CompletionUsage": "types._models:CompletionUsage",
    "FunctionDefinition": "types.shared._models:FunctionDefinition",
    "ReasoningEffort": "types._models:ReasoningEffort",
    "ServiceTier": "types.responses._models:ServiceTier",
}
