# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What is said over the socket `responses`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, omit, subresource
from .._core.websockets.event_sender import EventSender, R, SocketInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal

    from .._core import Omit
    from ..types.responses._params import (
        ContextManagementParam,
        ConversationParamUnionParam,
        IncludeEnumParam,
        InputParamUnionParam,
        ResponsePromptParam,
        ResponseStreamOptionsParam,
        ResponseTextConfigParam,
        ServiceTierParam,
        ToolChoiceParamUnionParam,
        ToolParam,
    )
    from ..types.shared_params._params import Reasoning, ResponsesModel

INFO = SocketInfo(
    events="types.responses._models:ResponseStreamEvent",
    answers={"response.create": ("response.created", "response.queued", "response.in_progress", "error")},
)


class ResponseEvents(EventSender[R]):
    """Events for `response`."""

    def create(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | Omit = omit,
        prompt_cache_key: str | Omit = omit,
        service_tier: ServiceTierParam | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: ResponsesModel | Omit = omit,
        reasoning: Reasoning | None | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        tool_choice: ToolChoiceParamUnionParam | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        input: InputParamUnionParam | Omit = omit,
        include: Sequence[IncludeEnumParam] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ResponseStreamOptionsParam | None | Omit = omit,
        conversation: ConversationParamUnionParam | None | Omit = omit,
        context_management: Iterable[ContextManagementParam] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
    ) -> R:
        """Say `response.create`. Schema: ResponsesClientEventResponseCreate."""
        return self._say(
            {
                "type": "response.create",
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "service_tier": service_tier,
                "prompt_cache_retention": prompt_cache_retention,
                "previous_response_id": previous_response_id,
                "model": model,
                "reasoning": reasoning,
                "background": background,
                "max_tool_calls": max_tool_calls,
                "text": text,
                "tools": tools,
                "tool_choice": tool_choice,
                "prompt": prompt,
                "truncation": truncation,
                "input": input,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "stream": stream,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
            }
        )


class ResponsesEvents(EventSender[R]):
    """Events for the socket `responses`."""

    @subresource
    def response(self) -> ResponseEvents[R]:
        return ResponseEvents(self._say)
