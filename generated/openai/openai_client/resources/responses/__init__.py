# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.responses`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo, operation, subresource
from ...helpers.responses import ResponsesHelpers

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, ClassVar, Literal, Unpack, overload

    from ..._core import (
        Async,
        AsyncRaw,
        AsyncStream,
        AsyncStreamed,
        AsyncStreamedManager,
        CallOptions,
        Raw,
        RawResponse,
        Request,
        Stream,
        Streamed,
        StreamedManager,
        Sync,
        View,
    )
    from ...types._models import ResponseDeleted
    from ...types.responses._models import CompactedResponse, Response, ResponseStreamEvent
    from ...types.responses._params import ResponseCompactParams, ResponseCreateParams, ResponseRetrieveParams
    from .input_items import InputItems
    from .input_tokens import InputTokens

_CANCEL = Endpoint(
    "POST", "/responses/{response_id}/cancel", answer="types.responses._models:Response", security=("ApiKeyAuth",)
)

_COMPACT = Endpoint(
    "POST",
    "/responses/compact",
    body="model! input previous_response_id instructions prompt_cache_key prompt_cache_retention service_tier",
    answer="types.responses._models:CompactedResponse",
    security=("ApiKeyAuth",),
)

_CREATE = Endpoint(
    "POST",
    "/responses",
    body="metadata top_logprobs temperature top_p user safety_identifier prompt_cache_key "
    "service_tier prompt_cache_retention previous_response_id model reasoning background "
    "max_tool_calls text tools tool_choice prompt truncation input include parallel_tool_calls "
    "store instructions stream stream_options conversation context_management max_output_tokens",
    answer="types.responses._models:Response",
    stream=StreamInfo(
        "types.responses._models:ResponseStreamEvent",
        flag="stream",
        end=("response.completed", "response.failed", "response.incomplete"),
        resume={
            "path": "/responses/{response_id}",
            "flag": "stream",
            "id": "response.id",
            "cursor": "sequence_number",
            "parameter": "starting_after",
        },
    ),
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE", "/responses/{response_id}", answer="types._models:ResponseDeleted", security=("ApiKeyAuth",)
)

_RETRIEVE = Endpoint(
    "GET",
    "/responses/{response_id}",
    query="include stream starting_after include_obfuscation",
    answer="types.responses._models:Response",
    stream=StreamInfo(
        "types.responses._models:ResponseStreamEvent",
        flag="stream",
        end=("response.completed", "response.failed", "response.incomplete"),
        resume={
            "path": "/responses/{response_id}",
            "flag": "stream",
            "id": "response.id",
            "cursor": "sequence_number",
            "parameter": "starting_after",
        },
    ),
    security=("ApiKeyAuth",),
)


class Responses(ResponsesHelpers[E], Resource[E]):
    """Responses of a model that may use tools."""

    _path = "responses"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Responses[Raw], Responses[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Responses[Streamed], Responses[AsyncStreamed]]]

    @subresource
    def input_items(self) -> InputItems[E]:
        from .input_items import InputItems

        return InputItems(self._engine)

    @subresource
    def input_tokens(self) -> InputTokens[E]:
        from .input_tokens import InputTokens

        return InputTokens(self._engine)

    @operation
    def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> Request[Response]:
        """Stop a response that is being made in the background.

        Source: `POST /responses/{response_id}/cancel` (cancelResponse).
        """
        return _CANCEL.call(options, response_id)

    @operation
    def compact(self, **params: Unpack[ResponseCompactParams]) -> Request[CompactedResponse]:
        """Shorten a conversation to a form that can be its next input.

        Source: `POST /responses/compact` (Compactconversation).
        """
        return _COMPACT.call(params)

    if TYPE_CHECKING:

        @overload
        def create(
            self: Responses[Sync], *, stream: Literal[False] | None = None, **params: Unpack[ResponseCreateParams]
        ) -> Response: ...
        @overload
        def create(
            self: Responses[Sync], *, stream: Literal[True], **params: Unpack[ResponseCreateParams]
        ) -> Stream[ResponseStreamEvent]: ...
        @overload
        def create(
            self: Responses[Sync], *, stream: bool, **params: Unpack[ResponseCreateParams]
        ) -> Response | Stream[ResponseStreamEvent]: ...
        @overload
        def create(
            self: Responses[Async], *, stream: Literal[False] | None = None, **params: Unpack[ResponseCreateParams]
        ) -> Awaitable[Response]: ...
        @overload
        def create(
            self: Responses[Async], *, stream: Literal[True], **params: Unpack[ResponseCreateParams]
        ) -> Awaitable[AsyncStream[ResponseStreamEvent]]: ...
        @overload
        def create(
            self: Responses[Async], *, stream: bool, **params: Unpack[ResponseCreateParams]
        ) -> Awaitable[Response | AsyncStream[ResponseStreamEvent]]: ...
        @overload
        def create(
            self: Responses[Raw], *, stream: Literal[False] | None = None, **params: Unpack[ResponseCreateParams]
        ) -> RawResponse[Response]: ...
        @overload
        def create(
            self: Responses[Raw], *, stream: Literal[True], **params: Unpack[ResponseCreateParams]
        ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
        @overload
        def create(
            self: Responses[AsyncRaw], *, stream: Literal[False] | None = None, **params: Unpack[ResponseCreateParams]
        ) -> Awaitable[RawResponse[Response]]: ...
        @overload
        def create(
            self: Responses[AsyncRaw], *, stream: Literal[True], **params: Unpack[ResponseCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[ResponseStreamEvent]]]: ...
        @overload
        def create(
            self: Responses[Streamed], *, stream: Literal[False] | None = None, **params: Unpack[ResponseCreateParams]
        ) -> StreamedManager[Response]: ...
        @overload
        def create(
            self: Responses[Streamed], *, stream: Literal[True], **params: Unpack[ResponseCreateParams]
        ) -> StreamedManager[Stream[ResponseStreamEvent]]: ...
        @overload
        def create(
            self: Responses[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[ResponseCreateParams],
        ) -> AsyncStreamedManager[Response]: ...
        @overload
        def create(
            self: Responses[AsyncStreamed], *, stream: Literal[True], **params: Unpack[ResponseCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[ResponseStreamEvent]]: ...

    def create(self, **params: Any) -> Any:
        """Ask a model for a response; it may call tools on its way. Source: `POST /responses` (createResponse)."""
        return self._run(_CREATE.call(params))

    @operation
    def delete(self, response_id: str, **options: Unpack[CallOptions]) -> Request[ResponseDeleted]:
        """Delete a stored response. Source: `DELETE /responses/{response_id}` (deleteResponse)."""
        return _DELETE.call(options, response_id)

    if TYPE_CHECKING:

        @overload
        def retrieve(
            self: Responses[Sync],
            response_id: str,
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[ResponseRetrieveParams],
        ) -> Response: ...
        @overload
        def retrieve(
            self: Responses[Sync], response_id: str, *, stream: Literal[True], **params: Unpack[ResponseRetrieveParams]
        ) -> Stream[ResponseStreamEvent]: ...
        @overload
        def retrieve(
            self: Responses[Sync], response_id: str, *, stream: bool, **params: Unpack[ResponseRetrieveParams]
        ) -> Response | Stream[ResponseStreamEvent]: ...
        @overload
        def retrieve(
            self: Responses[Async],
            response_id: str,
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[ResponseRetrieveParams],
        ) -> Awaitable[Response]: ...
        @overload
        def retrieve(
            self: Responses[Async], response_id: str, *, stream: Literal[True], **params: Unpack[ResponseRetrieveParams]
        ) -> Awaitable[AsyncStream[ResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self: Responses[Async], response_id: str, *, stream: bool, **params: Unpack[ResponseRetrieveParams]
        ) -> Awaitable[Response | AsyncStream[ResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self: Responses[Raw],
            response_id: str,
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[ResponseRetrieveParams],
        ) -> RawResponse[Response]: ...
        @overload
        def retrieve(
            self: Responses[Raw], response_id: str, *, stream: Literal[True], **params: Unpack[ResponseRetrieveParams]
        ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self: Responses[AsyncRaw],
            response_id: str,
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[ResponseRetrieveParams],
        ) -> Awaitable[RawResponse[Response]]: ...
        @overload
        def retrieve(
            self: Responses[AsyncRaw],
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[ResponseRetrieveParams],
        ) -> Awaitable[RawResponse[AsyncStream[ResponseStreamEvent]]]: ...
        @overload
        def retrieve(
            self: Responses[Streamed],
            response_id: str,
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[ResponseRetrieveParams],
        ) -> StreamedManager[Response]: ...
        @overload
        def retrieve(
            self: Responses[Streamed],
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[ResponseRetrieveParams],
        ) -> StreamedManager[Stream[ResponseStreamEvent]]: ...
        @overload
        def retrieve(
            self: Responses[AsyncStreamed],
            response_id: str,
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[ResponseRetrieveParams],
        ) -> AsyncStreamedManager[Response]: ...
        @overload
        def retrieve(
            self: Responses[AsyncStreamed],
            response_id: str,
            *,
            stream: Literal[True],
            **params: Unpack[ResponseRetrieveParams],
        ) -> AsyncStreamedManager[AsyncStream[ResponseStreamEvent]]: ...

    def retrieve(self, response_id: str, **params: Any) -> Any:
        """Fetch a stored response, or stream it (again) from any of its events.

        Source: `GET /responses/{response_id}` (getResponse).
        """
        return self._run(_RETRIEVE.call(params, response_id))
