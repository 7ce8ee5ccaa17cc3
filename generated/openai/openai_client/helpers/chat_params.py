"""What `client.chat.completions.create` takes beside `response_format` and `stream`; only checkers read it."""

from __future__ import annotations

from typing import Required

from .._core import CallOptions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal

    from ..types._params import ReasoningEffortParam
    from ..types.chat._params import (
        ChatCompletionAudioParam,
        ChatCompletionFunctionCallOptionParam,
        ChatCompletionFunctionsParam,
        ChatCompletionMessageParam,
        ChatCompletionPredictionContentParam,
        ChatCompletionStreamOptionsParam,
        ChatCompletionToolChoiceOptionParam,
        ChatCompletionToolUnionParam,
        StopConfigurationParam,
        WebSearchParam,
    )
    from ..types.responses._params import ServiceTierParam, VerbosityParam
    from ..types.shared_params._params import ChatModel


class ChatParams(CallOptions, total=False):
    """Arguments of a chat completion whose format is a class."""

    messages: Required[Iterable[ChatCompletionMessageParam]]
    model: Required[ChatModel]
    metadata: Mapping[str, str] | None
    top_logprobs: int | None
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str
    prompt_cache_key: str
    service_tier: ServiceTierParam | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    modalities: Sequence[Literal["text", "audio"]] | None
    verbosity: VerbosityParam | None
    reasoning_effort: ReasoningEffortParam | None
    max_completion_tokens: int | None
    frequency_penalty: float | None
    presence_penalty: float | None
    web_search_options: WebSearchParam
    audio: ChatCompletionAudioParam | None
    store: bool | None
    stop: StopConfigurationParam | None
    logit_bias: Mapping[str, int] | None
    logprobs: bool | None
    max_tokens: int | None
    n: int | None
    prediction: ChatCompletionPredictionContentParam | None
    seed: int | None
    stream_options: ChatCompletionStreamOptionsParam | None
    tools: Iterable[ChatCompletionToolUnionParam]
    tool_choice: ChatCompletionToolChoiceOptionParam
    parallel_tool_calls: bool
    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam
    functions: Iterable[ChatCompletionFunctionsParam]
