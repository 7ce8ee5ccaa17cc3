# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta.threads`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo, operation, subresource
from ....helpers.assistants import ThreadHelpers

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, ClassVar, Literal, Unpack, overload

    from ...._core import (
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
    from ....types.beta._models import AssistantStreamEvent, Thread, ThreadDeleted
    from ....types.beta._params import ThreadCreateAndRunParams, ThreadCreateParams, ThreadUpdateParams
    from ....types.beta.threads._models import Run
    from .messages import Messages
    from .runs import Runs

_CREATE = Endpoint(
    "POST",
    "/threads",
    body="messages tool_resources metadata",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta._models:Thread",
    security=("ApiKeyAuth",),
)

_CREATE_AND_RUN = Endpoint(
    "POST",
    "/threads/runs",
    body="assistant_id! thread model instructions tools tool_resources metadata temperature top_p "
    "stream max_prompt_tokens max_completion_tokens truncation_strategy tool_choice "
    "parallel_tool_calls response_format",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:Run",
    stream=StreamInfo("types.beta._models:AssistantStreamEvent", flag="stream", end=("[DONE]",), wrap=True),
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/threads/{thread_id}",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta._models:ThreadDeleted",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/threads/{thread_id}",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta._models:Thread",
    security=("ApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/threads/{thread_id}",
    body="tool_resources metadata",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta._models:Thread",
    security=("ApiKeyAuth",),
)


class Threads(ThreadHelpers[E], Resource[E]):
    """Threads: messages that assistants work on."""

    _path = "beta.threads"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Threads[Raw], Threads[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Threads[Streamed], Threads[AsyncStreamed]]]

    @subresource
    def messages(self) -> Messages[E]:
        from .messages import Messages

        return Messages(self._engine)

    @subresource
    def runs(self) -> Runs[E]:
        from .runs import Runs

        return Runs(self._engine)

    @operation
    def create(self, **params: Unpack[ThreadCreateParams]) -> Request[Thread]:
        """Create a thread. Source: `POST /threads` (createThread)."""
        return _CREATE.call(params)

    if TYPE_CHECKING:

        @overload
        def create_and_run(
            self: Threads[Sync], *, stream: Literal[False] | None = None, **params: Unpack[ThreadCreateAndRunParams]
        ) -> Run: ...
        @overload
        def create_and_run(
            self: Threads[Sync], *, stream: Literal[True], **params: Unpack[ThreadCreateAndRunParams]
        ) -> Stream[AssistantStreamEvent]: ...
        @overload
        def create_and_run(
            self: Threads[Sync], *, stream: bool, **params: Unpack[ThreadCreateAndRunParams]
        ) -> Run | Stream[AssistantStreamEvent]: ...
        @overload
        def create_and_run(
            self: Threads[Async], *, stream: Literal[False] | None = None, **params: Unpack[ThreadCreateAndRunParams]
        ) -> Awaitable[Run]: ...
        @overload
        def create_and_run(
            self: Threads[Async], *, stream: Literal[True], **params: Unpack[ThreadCreateAndRunParams]
        ) -> Awaitable[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def create_and_run(
            self: Threads[Async], *, stream: bool, **params: Unpack[ThreadCreateAndRunParams]
        ) -> Awaitable[Run | AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def create_and_run(
            self: Threads[Raw], *, stream: Literal[False] | None = None, **params: Unpack[ThreadCreateAndRunParams]
        ) -> RawResponse[Run]: ...
        @overload
        def create_and_run(
            self: Threads[Raw], *, stream: Literal[True], **params: Unpack[ThreadCreateAndRunParams]
        ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
        @overload
        def create_and_run(
            self: Threads[AsyncRaw], *, stream: Literal[False] | None = None, **params: Unpack[ThreadCreateAndRunParams]
        ) -> Awaitable[RawResponse[Run]]: ...
        @overload
        def create_and_run(
            self: Threads[AsyncRaw], *, stream: Literal[True], **params: Unpack[ThreadCreateAndRunParams]
        ) -> Awaitable[RawResponse[AsyncStream[AssistantStreamEvent]]]: ...
        @overload
        def create_and_run(
            self: Threads[Streamed], *, stream: Literal[False] | None = None, **params: Unpack[ThreadCreateAndRunParams]
        ) -> StreamedManager[Run]: ...
        @overload
        def create_and_run(
            self: Threads[Streamed], *, stream: Literal[True], **params: Unpack[ThreadCreateAndRunParams]
        ) -> StreamedManager[Stream[AssistantStreamEvent]]: ...
        @overload
        def create_and_run(
            self: Threads[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[ThreadCreateAndRunParams],
        ) -> AsyncStreamedManager[Run]: ...
        @overload
        def create_and_run(
            self: Threads[AsyncStreamed], *, stream: Literal[True], **params: Unpack[ThreadCreateAndRunParams]
        ) -> AsyncStreamedManager[AsyncStream[AssistantStreamEvent]]: ...

    def create_and_run(self, **params: Any) -> Any:
        """Create a thread and run an assistant on it in one call.

        Source: `POST /threads/runs` (createThreadAndRun).
        """
        return self._run(_CREATE_AND_RUN.call(params))

    @operation
    def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> Request[ThreadDeleted]:
        """Delete a thread. Source: `DELETE /threads/{thread_id}` (deleteThread)."""
        return _DELETE.call(options, thread_id)

    @operation
    def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> Request[Thread]:
        """Fetch a thread. Source: `GET /threads/{thread_id}` (getThread)."""
        return _RETRIEVE.call(options, thread_id)

    @operation
    def update(self, thread_id: str, **params: Unpack[ThreadUpdateParams]) -> Request[Thread]:
        """Change a thread. Source: `POST /threads/{thread_id}` (modifyThread)."""
        return _UPDATE.call(params, thread_id)
