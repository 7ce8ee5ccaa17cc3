# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta.threads.runs`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo, operation, subresource
from .....helpers.assistants import RunHelpers

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, ClassVar, Literal, Unpack, overload

    from ....._core import (
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
    from .....pagination import CursorPages
    from .....types.beta._models import AssistantStreamEvent
    from .....types.beta.threads._models import Run
    from .....types.beta.threads._params import (
        RunCreateParams,
        RunListParams,
        RunSubmitToolOutputsParams,
        RunUpdateParams,
    )
    from .steps import Steps

_CANCEL = Endpoint(
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:Run",
    security=("ApiKeyAuth",),
)

_CREATE = Endpoint(
    "POST",
    "/threads/{thread_id}/runs",
    query="include",
    body="assistant_id! model reasoning_effort instructions additional_instructions "
    "additional_messages tools metadata temperature top_p stream max_prompt_tokens "
    "max_completion_tokens truncation_strategy tool_choice parallel_tool_calls response_format",
    wire={"include": "include[]"},
    styles={"include": "repeat"},
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:Run",
    stream=StreamInfo("types.beta._models:AssistantStreamEvent", flag="stream", end=("[DONE]",), wrap=True),
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/threads/{thread_id}/runs",
    query="limit order after before",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:Run",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:Run",
    security=("ApiKeyAuth",),
)

_SUBMIT_TOOL_OUTPUTS = Endpoint(
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    body="tool_outputs! stream",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:Run",
    stream=StreamInfo("types.beta._models:AssistantStreamEvent", flag="stream", end=("[DONE]",), wrap=True),
    security=("ApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    body="metadata",
    headers={"OpenAI-Beta": "assistants=v2"},
    answer="types.beta.threads._models:Run",
    security=("ApiKeyAuth",),
)


class Runs(RunHelpers[E], Resource[E]):
    """Runs: an assistant at work on a thread."""

    _path = "beta.threads.runs"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Runs[Raw], Runs[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Runs[Streamed], Runs[AsyncStreamed]]]

    @subresource
    def steps(self) -> Steps[E]:
        from .steps import Steps

        return Steps(self._engine)

    @operation
    def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Request[Run]:
        """Stop a run that is in progress. Source: `POST /threads/{thread_id}/runs/{run_id}/cancel` (cancelRun)."""
        return _CANCEL.call(options, thread_id, run_id)

    if TYPE_CHECKING:

        @overload
        def create(
            self: Runs[Sync], thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[RunCreateParams]
        ) -> Run: ...
        @overload
        def create(
            self: Runs[Sync], thread_id: str, *, stream: Literal[True], **params: Unpack[RunCreateParams]
        ) -> Stream[AssistantStreamEvent]: ...
        @overload
        def create(
            self: Runs[Sync], thread_id: str, *, stream: bool, **params: Unpack[RunCreateParams]
        ) -> Run | Stream[AssistantStreamEvent]: ...
        @overload
        def create(
            self: Runs[Async],
            thread_id: str,
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[RunCreateParams],
        ) -> Awaitable[Run]: ...
        @overload
        def create(
            self: Runs[Async], thread_id: str, *, stream: Literal[True], **params: Unpack[RunCreateParams]
        ) -> Awaitable[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def create(
            self: Runs[Async], thread_id: str, *, stream: bool, **params: Unpack[RunCreateParams]
        ) -> Awaitable[Run | AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def create(
            self: Runs[Raw], thread_id: str, *, stream: Literal[False] | None = None, **params: Unpack[RunCreateParams]
        ) -> RawResponse[Run]: ...
        @overload
        def create(
            self: Runs[Raw], thread_id: str, *, stream: Literal[True], **params: Unpack[RunCreateParams]
        ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
        @overload
        def create(
            self: Runs[AsyncRaw],
            thread_id: str,
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[RunCreateParams],
        ) -> Awaitable[RawResponse[Run]]: ...
        @overload
        def create(
            self: Runs[AsyncRaw], thread_id: str, *, stream: Literal[True], **params: Unpack[RunCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[AssistantStreamEvent]]]: ...
        @overload
        def create(
            self: Runs[Streamed],
            thread_id: str,
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[RunCreateParams],
        ) -> StreamedManager[Run]: ...
        @overload
        def create(
            self: Runs[Streamed], thread_id: str, *, stream: Literal[True], **params: Unpack[RunCreateParams]
        ) -> StreamedManager[Stream[AssistantStreamEvent]]: ...
        @overload
        def create(
            self: Runs[AsyncStreamed],
            thread_id: str,
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[RunCreateParams],
        ) -> AsyncStreamedManager[Run]: ...
        @overload
        def create(
            self: Runs[AsyncStreamed], thread_id: str, *, stream: Literal[True], **params: Unpack[RunCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[AssistantStreamEvent]]: ...

    def create(self, thread_id: str, **params: Any) -> Any:
        """Run an assistant on a thread. Source: `POST /threads/{thread_id}/runs` (createRun)."""
        return self._run(_CREATE.call(params, thread_id))

    @operation
    def list(self, thread_id: str, **params: Unpack[RunListParams]) -> CursorPages[Run]:
        """List the runs of a thread, page by page. Source: `GET /threads/{thread_id}/runs` (listRuns)."""
        return _LIST.call(params, thread_id)

    @operation
    def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Request[Run]:
        """Fetch a run of a thread. Source: `GET /threads/{thread_id}/runs/{run_id}` (getRun)."""
        return _RETRIEVE.call(options, thread_id, run_id)

    if TYPE_CHECKING:

        @overload
        def submit_tool_outputs(
            self: Runs[Sync],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[False] | None = None,
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> Run: ...
        @overload
        def submit_tool_outputs(
            self: Runs[Sync],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[True],
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> Stream[AssistantStreamEvent]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[Sync], run_id: str, *, thread_id: str, stream: bool, **params: Unpack[RunSubmitToolOutputsParams]
        ) -> Run | Stream[AssistantStreamEvent]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[Async],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[False] | None = None,
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> Awaitable[Run]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[Async],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[True],
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> Awaitable[AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[Async],
            run_id: str,
            *,
            thread_id: str,
            stream: bool,
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> Awaitable[Run | AsyncStream[AssistantStreamEvent]]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[Raw],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[False] | None = None,
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> RawResponse[Run]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[Raw],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[True],
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[AsyncRaw],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[False] | None = None,
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> Awaitable[RawResponse[Run]]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[AsyncRaw],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[True],
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> Awaitable[RawResponse[AsyncStream[AssistantStreamEvent]]]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[Streamed],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[False] | None = None,
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> StreamedManager[Run]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[Streamed],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[True],
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> StreamedManager[Stream[AssistantStreamEvent]]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[AsyncStreamed],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[False] | None = None,
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> AsyncStreamedManager[Run]: ...
        @overload
        def submit_tool_outputs(
            self: Runs[AsyncStreamed],
            run_id: str,
            *,
            thread_id: str,
            stream: Literal[True],
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> AsyncStreamedManager[AsyncStream[AssistantStreamEvent]]: ...

    def submit_tool_outputs(self, run_id: str, *, thread_id: str, **params: Any) -> Any:
        """Hand a waiting run the results of its tool calls.

        Source: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` (submitToolOuputsToRun).
        """
        return self._run(_SUBMIT_TOOL_OUTPUTS.call(params, thread_id, run_id))

    @operation
    def update(self, run_id: str, *, thread_id: str, **params: Unpack[RunUpdateParams]) -> Request[Run]:
        """Change a run of a thread. Source: `POST /threads/{thread_id}/runs/{run_id}` (modifyRun)."""
        return _UPDATE.call(params, thread_id, run_id)
