"""`create_and_run_stream`, `runs.stream`, `submit_tool_outputs_stream`: runs of assistants, for event handlers."""

from __future__ import annotations

from .._core import E, Resource
from .event_stream_base import AsyncManager, Later, SyncManager, with_headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any, Generic, TypeVar, Unpack, overload

    from .._core import Async, AsyncStream, Stream, Sync
    from .._core.calls.engine import Engine
    from ..types.beta import AssistantStreamEvent, ThreadCreateAndRunParams
    from ..types.beta.threads import RunCreateParams, RunSubmitToolOutputsParams
    from .assistant_handler import AssistantEventHandler
    from .async_assistant_handler import AsyncAssistantEventHandler

    H = TypeVar("H", bound=AssistantEventHandler)
    AsyncH = TypeVar("AsyncH", bound=AsyncAssistantEventHandler)
else:
    from .._core.foundation.generic import Generic

    H = AsyncH = None


class AssistantStreamManager(SyncManager[H], Generic[H]):
    """Opens a stream on entering, gives its event handler, and closes it on leaving."""

    def __init__(self, api_request: Callable[[], Stream[AssistantStreamEvent]], *, event_handler: H) -> None:
        super().__init__(api_request, lambda raw: _taken(event_handler, raw))


class AsyncAssistantStreamManager(AsyncManager[AsyncH], Generic[AsyncH]):
    """Opens a stream on entering, gives its event handler, and closes it on leaving."""

    def __init__(
        self, api_request: Awaitable[AsyncStream[AssistantStreamEvent]], *, event_handler: AsyncH
    ) -> None:
        super().__init__(api_request, lambda raw: _taken(event_handler, raw))


def _taken(handler: Any, raw: Any) -> Any:
    handler._init(raw)
    return handler


def _manager(
    engine: Engine, helper: str, handler: Any, params: dict[str, Any], send: Callable[..., Any]
) -> Any:
    custom = "true" if handler is not None else "false"
    headers = {"X-Stainless-Stream-Helper": helper, "X-Stainless-Custom-Event-Handler": custom}
    sent = with_headers(params, headers)

    def request() -> Any:
        return send(**sent, stream=True)

    if engine.session.asynchronous:
        from .async_assistant_handler import AsyncAssistantEventHandler

        chosen = AsyncAssistantEventHandler() if handler is None else handler
        return AsyncAssistantStreamManager(Later(request), event_handler=chosen)
    from .assistant_handler import AssistantEventHandler

    chosen = AssistantEventHandler() if handler is None else handler
    return AssistantStreamManager(request, event_handler=chosen)


class ThreadStreaming(Resource[E]):
    """The streaming helper of `client.beta.threads`."""

    if TYPE_CHECKING:

        @overload
        def create_and_run_stream(
            self: Resource[Sync], *, event_handler: None = None, **params: Unpack[ThreadCreateAndRunParams]
        ) -> AssistantStreamManager[AssistantEventHandler]: ...
        @overload
        def create_and_run_stream(
            self: Resource[Sync], *, event_handler: H, **params: Unpack[ThreadCreateAndRunParams]
        ) -> AssistantStreamManager[H]: ...
        @overload
        def create_and_run_stream(
            self: Resource[Async], *, event_handler: None = None, **params: Unpack[ThreadCreateAndRunParams]
        ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
        @overload
        def create_and_run_stream(
            self: Resource[Async], *, event_handler: AsyncH, **params: Unpack[ThreadCreateAndRunParams]
        ) -> AsyncAssistantStreamManager[AsyncH]: ...

    def create_and_run_stream(self, *, event_handler: Any = None, **params: Any) -> Any:
        """Make a thread, run it, and handle the events of the run as they come.

        Takes what `create_and_run` takes. Enter the result with `with` or `async with`.
        """
        resource: Any = self
        helper = "threads.create_and_run_stream"
        return _manager(self._engine, helper, event_handler, params, resource.create_and_run)


class RunStreaming(Resource[E]):
    """The streaming helpers of `client.beta.threads.runs`."""

    if TYPE_CHECKING:

        @overload
        def stream(
            self: Resource[Sync],
            thread_id: str,
            *,
            event_handler: None = None,
            **params: Unpack[RunCreateParams],
        ) -> AssistantStreamManager[AssistantEventHandler]: ...
        @overload
        def stream(
            self: Resource[Sync], thread_id: str, *, event_handler: H, **params: Unpack[RunCreateParams]
        ) -> AssistantStreamManager[H]: ...
        @overload
        def stream(
            self: Resource[Async],
            thread_id: str,
            *,
            event_handler: None = None,
            **params: Unpack[RunCreateParams],
        ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
        @overload
        def stream(
            self: Resource[Async], thread_id: str, *, event_handler: AsyncH, **params: Unpack[RunCreateParams]
        ) -> AsyncAssistantStreamManager[AsyncH]: ...

    def stream(self, thread_id: str, *, event_handler: Any = None, **params: Any) -> Any:
        """Run a thread and handle the events of the run as they come.

        Takes what `create` takes. Enter the result with `with` or `async with`.
        """
        resource: Any = self
        helper = "threads.runs.create_and_stream"
        return _manager(
            self._engine, helper, event_handler, {"thread_id": thread_id, **params}, resource.create
        )

    create_and_stream = stream
    """`stream` under its older name."""

    if TYPE_CHECKING:

        @overload
        def submit_tool_outputs_stream(
            self: Resource[Sync],
            run_id: str,
            *,
            thread_id: str,
            event_handler: None = None,
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> AssistantStreamManager[AssistantEventHandler]: ...
        @overload
        def submit_tool_outputs_stream(
            self: Resource[Sync],
            run_id: str,
            *,
            thread_id: str,
            event_handler: H,
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> AssistantStreamManager[H]: ...
        @overload
        def submit_tool_outputs_stream(
            self: Resource[Async],
            run_id: str,
            *,
            thread_id: str,
            event_handler: None = None,
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
        @overload
        def submit_tool_outputs_stream(
            self: Resource[Async],
            run_id: str,
            *,
            thread_id: str,
            event_handler: AsyncH,
            **params: Unpack[RunSubmitToolOutputsParams],
        ) -> AsyncAssistantStreamManager[AsyncH]: ...

    def submit_tool_outputs_stream(
        self, run_id: str, *, thread_id: str, event_handler: Any = None, **params: Any
    ) -> Any:
        """Give a run the outputs it asked for and handle the events that follow.

        Takes what `submit_tool_outputs` takes. Enter the result with `with` or `async with`.
        """
        resource: Any = self
        helper = "threads.runs.submit_tool_outputs_stream"
        sent = {"run_id": run_id, "thread_id": thread_id, **params}
        return _manager(self._engine, helper, event_handler, sent, resource.submit_tool_outputs)
