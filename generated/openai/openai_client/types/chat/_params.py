# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.chat` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from .._params import ReasoningEffortParam
    from ..realtime._params import VoiceIdsOrCustomVoiceParam
    from ..responses._params import ServiceTierParam, VerbosityParam
    from ..shared_params._params import (
        ChatModel,
        FunctionDefinition,
        ResponseFormatJSONObject,
        ResponseFormatJSONSchema,
        ResponseFormatText,
    )

class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """Schema: ChatCompletionAllowedToolsChoice."""

    type: Required[Literal["allowed_tools"]]
    allowed_tools: Required[ChatCompletionAllowedToolsParam]

class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Mapping[str, object]]]

class ChatCompletionAssistantMessageAudioIdParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestAssistantMessage.audio(0)."""

    id: Required[str]

class ChatCompletionAssistantMessageFunctionCallArgumentsParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestAssistantMessage.function_call(0). Deprecated."""

    arguments: Required[str]
    name: Required[str]

class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestAssistantMessage."""

    content: str | Iterable[ChatCompletionRequestAssistantMessageContentPartParam] | None
    """At least 1 item."""
    refusal: str | None
    role: Required[Literal["assistant"]]
    name: str
    audio: ChatCompletionAssistantMessageAudioIdParam | None
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]
    function_call: ChatCompletionAssistantMessageFunctionCallArgumentsParam | None

class ChatCompletionAudioParam(TypedDict, total=False):
    """Schema: CreateChatCompletionRequest(1).audio."""

    voice: Required[VoiceIdsOrCustomVoiceParam]
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]

class ChatCompletionContentPartImageImageUrlParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestMessageContentPartImage.image_url."""

    url: Required[str]
    detail: Literal["auto", "low", "high"]
    """Default `auto`."""

class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestMessageContentPartImage."""

    type: Required[Literal["image_url"]]
    image_url: Required[ChatCompletionContentPartImageImageUrlParam]

class ChatCompletionContentPartInputAudioInputAudioParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestMessageContentPartAudio.input_audio."""

    data: Required[str]
    format: Required[Literal["wav", "mp3"]]

class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestMessageContentPartAudio."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[ChatCompletionContentPartInputAudioInputAudioParam]

ChatCompletionContentPartParam: TypeAlias = """
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ChatCompletionContentPartInputAudioParam
    | ChatCompletionRequestMessageContentPartFileParam
"""
"""Schema: ChatCompletionRequestUserMessageContentPart."""

class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestMessageContentPartRefusal."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]

class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestMessageContentPartText."""

    type: Required[Literal["text"]]
    text: Required[str]

class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestDeveloperMessage."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    """At least 1 item."""
    role: Required[Literal["developer"]]
    name: str

class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    name: Required[str]

class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestFunctionMessage. Deprecated."""

    role: Required[Literal["function"]]
    content: Required[str | None]
    name: Required[str]

class ChatCompletionFunctionToolParam(TypedDict, total=False):
    """Schema: ChatCompletionTool."""

    type: Required[Literal["function"]]
    function: Required[FunctionDefinition]

class ChatCompletionFunctionsParam(TypedDict, total=False):
    """Schema: ChatCompletionFunctions. Deprecated."""

    description: str
    name: Required[str]
    parameters: Mapping[str, object]

class ChatCompletionMessageCustomToolCallCustomParam(TypedDict, total=False):
    """Schema: ChatCompletionMessageCustomToolCall.custom."""

    name: Required[str]
    input: Required[str]

class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["custom"]]
    custom: Required[ChatCompletionMessageCustomToolCallCustomParam]

ChatCompletionMessageParam: TypeAlias = """
    ChatCompletionDeveloperMessageParam
    | ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam
"""
"""Schema: ChatCompletionRequestMessage."""

class ChatCompletionMessageToolCallFunctionParam(TypedDict, total=False):
    """Schema: ChatCompletionMessageToolCall.function."""

    name: Required[str]
    arguments: Required[str]

class ChatCompletionMessageToolCallParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["function"]]
    function: Required[ChatCompletionMessageToolCallFunctionParam]

ChatCompletionMessageToolCallUnionParam: TypeAlias = """
    ChatCompletionMessageToolCallParam
    | ChatCompletionMessageCustomToolCallParam
"""
"""Schema: ChatCompletionMessageToolCalls[]."""

class ChatCompletionNamedToolChoiceCustomCustomParam(TypedDict, total=False):
    """Schema: ChatCompletionNamedToolChoiceCustom.custom."""

    name: Required[str]

class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    type: Required[Literal["custom"]]
    custom: Required[ChatCompletionNamedToolChoiceCustomCustomParam]

class ChatCompletionNamedToolChoiceFunctionParam(TypedDict, total=False):
    """Schema: ChatCompletionNamedToolChoice.function."""

    name: Required[str]

class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    type: Required[Literal["function"]]
    function: Required[ChatCompletionNamedToolChoiceFunctionParam]

class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """Schema: PredictionContent."""

    type: Required[Literal["content"]]
    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    """At least 1 item."""

ChatCompletionRequestAssistantMessageContentPartParam: TypeAlias = """
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartRefusalParam
"""

class ChatCompletionRequestMessageContentPartFileFileParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestMessageContentPartFile.file."""

    filename: str
    file_data: str
    file_id: str

class ChatCompletionRequestMessageContentPartFileParam(TypedDict, total=False):
    type: Required[Literal["file"]]
    file: Required[ChatCompletionRequestMessageContentPartFileFileParam]

class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """Schema: ChatCompletionStreamOptions(0)."""

    include_usage: bool
    include_obfuscation: bool

class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestSystemMessage."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    """At least 1 item."""
    role: Required[Literal["system"]]
    name: str

ChatCompletionToolChoiceOptionParam: TypeAlias = """
    Literal["none", "auto", "required"]
    | ChatCompletionAllowedToolChoiceParam
    | ChatCompletionNamedToolChoiceParam
    | ChatCompletionNamedToolChoiceCustomParam
"""

class ChatCompletionToolMessageParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestToolMessage."""

    role: Required[Literal["tool"]]
    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    """At least 1 item."""
    tool_call_id: Required[str]

ChatCompletionToolUnionParam: TypeAlias = "ChatCompletionFunctionToolParam | CustomToolChatCompletionsParam"
"""Schema: CreateChatCompletionRequest(1).tools[]."""

class ChatCompletionUserMessageParam(TypedDict, total=False):
    """Schema: ChatCompletionRequestUserMessage."""

    content: Required[str | Iterable[ChatCompletionContentPartParam]]
    """At least 1 item."""
    role: Required[Literal["user"]]
    name: str

class CompletionCreateParams(CallOptions, total=False):
    """Arguments of `client.chat.completions.create`. Source: POST /chat/completions."""

    messages: Required[Iterable[ChatCompletionMessageParam]]
    """The chat so far, oldest first. At least 1 item."""
    model: Required[ChatModel]
    """The model's id."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""
    top_logprobs: int | None
    """How many alternatives to give for each token; needs logprobs. 0 to 20."""
    temperature: float | None
    """How random the answer is; lower is more predictable. 0 to 2."""
    top_p: float | None
    """Choose only among the likeliest tokens that make up this share; use it or temperature. 0 to 1."""
    user: str
    """Your own stable name for the end user; not their name or mail. Deprecated."""
    safety_identifier: str
    """A stable, hashed name of the end user, for abuse reports. At most 64 characters."""
    prompt_cache_key: str
    """Requests with the same key and beginning are more likely to meet a warm cache."""
    service_tier: ServiceTierParam | None
    """How the request is queued and priced."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    modalities: Sequence[Literal["text", "audio"]] | None
    """Which kinds of output to make."""
    verbosity: VerbosityParam | None
    """How wordy the answer is."""
    reasoning_effort: ReasoningEffortParam | None
    """How long a reasoning model may think."""
    max_completion_tokens: int | None
    """The most tokens that an answer may have, thinking included."""
    frequency_penalty: float | None
    """Above 0: fewer repetitions of frequent tokens. -2 to 2; default 0."""
    presence_penalty: float | None
    """Above 0: fewer tokens that have been there at all. -2 to 2; default 0."""
    web_search_options: WebSearchParam
    """Lets the model search the web, and how."""
    response_format: CreateChatCompletionRequestResponseFormatUnionParam
    """The form of the answer: text, any JSON, or JSON by a schema."""
    audio: ChatCompletionAudioParam | None
    """Voice and format, when audio is asked for."""
    store: bool | None
    """Keep the answer at the service, so that it can be fetched later. Default `False`."""
    stop: StopConfigurationParam | None
    """Up to four texts at which the answer ends; not for reasoning models."""
    logit_bias: Mapping[str, int] | None
    """Token id to a number that makes the token likelier or rarer."""
    logprobs: bool | None
    """Give the log probability of each token. Default `False`."""
    max_tokens: int | None
    """The most tokens that an answer may have; older models only. Deprecated."""
    n: int | None
    """How many answers to make; each is paid for. 1 to 128; default 1."""
    prediction: ChatCompletionPredictionContentParam | None
    """Text that the answer is likely to repeat, which makes it faster."""
    seed: int | None
    """Ask for the same answer to the same request, as far as that goes. -9223372036854776000 to
    9223372036854776000. Deprecated.
    """
    stream_options: ChatCompletionStreamOptionsParam | None
    """Settings of the stream, such as usage figures at its end."""
    tools: Iterable[ChatCompletionToolUnionParam]
    """What the model may call."""
    tool_choice: ChatCompletionToolChoiceOptionParam
    """Whether and which tool the model must call."""
    parallel_tool_calls: bool
    """May the model call several tools at once?"""
    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam
    """Deprecated."""
    functions: Iterable[ChatCompletionFunctionsParam]
    """1 to 128 items. Deprecated."""

class CompletionListParams(CallOptions, total=False):
    """Arguments of `client.chat.completions.list`. Source: GET /chat/completions."""

    model: str
    """The model's id."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""
    after: str
    """Go on after the item with this id."""
    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""

class CompletionUpdateParams(CallOptions, total=False):
    """Arguments of `client.chat.completions.update`. Source: POST /chat/completions/{completion_id}."""

    metadata: Required[Mapping[str, str] | None]
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

CreateChatCompletionRequestResponseFormatUnionParam: TypeAlias = """
    ResponseFormatText
    | ResponseFormatJSONSchema
    | ResponseFormatJSONObject
"""
"""Schema: CreateChatCompletionRequest(1).response_format."""

class CustomToolChatCompletionsParam(TypedDict, total=False):
    type: Required[Literal["custom"]]
    custom: Required[CustomToolPropertiesParam]

CustomToolPropertiesFormatParam: TypeAlias = "TextFormatParam | GrammarFormatParam"
"""Schema: CustomToolChatCompletions.custom.format."""

class CustomToolPropertiesParam(TypedDict, total=False):
    """Schema: CustomToolChatCompletions.custom."""

    name: Required[str]
    description: str
    format: CustomToolPropertiesFormatParam

class GrammarFormatGrammarParam(TypedDict, total=False):
    """Schema: CustomToolChatCompletions.custom.format(1).grammar."""

    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]

class GrammarFormatParam(TypedDict, total=False):
    """Schema: CustomToolChatCompletions.custom.format(1)."""

    type: Required[Literal["grammar"]]
    grammar: Required[GrammarFormatGrammarParam]

StopConfigurationParam: TypeAlias = "str | Sequence[str]"

class TextFormatParam(TypedDict, total=False):
    """Schema: CustomToolChatCompletions.custom.format(0)."""

    type: Required[Literal["text"]]

WebSearchContextSizeParam: TypeAlias = 'Literal["low", "medium", "high"]'

class WebSearchLocationParam(TypedDict, total=False):
    country: str
    region: str
    city: str
    timezone: str

class WebSearchParam(TypedDict, total=False):
    """Schema: CreateChatCompletionRequest(1).web_search_options."""

    user_location: WebSearchUserLocationParam | None
    search_context_size: WebSearchContextSizeParam

class WebSearchUserLocationParam(TypedDict, total=False):
    """Schema: CreateChatCompletionRequest(1).web_search_options.user_location."""

    type: Required[Literal["approximate"]]
    approximate: Required[WebSearchLocationParam]

ChatCompletionCustomToolParam: TypeAlias = "ChatCompletionNamedToolChoiceCustomParam"

ChatCompletionMessageFunctionToolCallParam: TypeAlias = "ChatCompletionMessageToolCallParam"

ChatCompletionToolParam: TypeAlias = "ChatCompletionFunctionToolParam"
