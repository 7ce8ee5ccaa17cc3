"""`AsyncAssistantEventHandler`: methods that are awaited as the events of a run come."""

from __future__ import annotations

from .assistant_hooks import Handler, texts, timed_out
from .malformed import explained

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ..types.beta import AssistantStreamEvent
    from ..types.beta.threads import ImageFile, Message, MessageDelta, Run, Text, TextDelta
    from ..types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta


class AsyncAssistantEventHandler(Handler):
    """Derive from it, override what you want to hear of, and pass an instance to the stream.

    What nobody overrides costs nothing; snapshots are made for the methods that are there to see them.
    It is iterable itself, over the events.
    """

    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        return self._iterator()

    async def __anext__(self) -> AssistantStreamEvent:
        return await self._iterator().__anext__()

    def _iterator(self) -> AsyncIterator[AssistantStreamEvent]:
        stream = self._started()
        if self._events is None:
            self._events = self._run(stream)
        return self._events

    _events: AsyncIterator[AssistantStreamEvent] | None = None

    async def _run(self, stream: AsyncIterator[AssistantStreamEvent]) -> AsyncIterator[AssistantStreamEvent]:
        try:
            async for event in stream:
                for name, arguments in self._state.take(event):
                    hook = self._hook(name, AsyncAssistantEventHandler)
                    if hook is not None:
                        await hook(*arguments())
                yield event
        except Exception as raised:
            error = explained(raised)
            if timed_out(error):
                await self.on_timeout()
            await self.on_exception(error)
            await self.on_end()
            if error is raised:
                raise
            raise error from raised
        await self.on_end()

    async def until_done(self) -> None:
        """Read to the end."""
        async for _ in self:
            pass

    async def get_final_run(self) -> Run:
        """Read to the end and give the run. Raises RuntimeError when there was none."""
        await self.until_done()
        return self._final_run()

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end and give the run's steps. Raises RuntimeError when there were none."""
        await self.until_done()
        return self._final_run_steps()

    async def get_final_messages(self) -> list[Message]:
        """Read to the end and give the messages. Raises RuntimeError when there were none."""
        await self.until_done()
        return self._final_messages()

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of text alone, as they come."""
        events = self._iterator()

        async def deltas() -> AsyncIterator[str]:
            async for event in events:
                for text in texts(event):
                    yield text

        return deltas()

    async def close(self) -> None:
        """Stop reading and release the connection."""
        if self._stream is not None:
            await self._stream.close()

    # --- to be overridden

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Any event, before the method for its kind."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """A step of the run begins."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A step goes on; all of it so far."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """A step has ended, well or not."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A tool call begins."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A tool call goes on; all of it so far."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A tool call is complete."""

    async def on_message_created(self, message: Message) -> None:
        """A message begins."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A message goes on; all of it so far."""

    async def on_message_done(self, message: Message) -> None:
        """A message is complete."""

    async def on_text_created(self, text: Text) -> None:
        """A text begins."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A text goes on; all of it so far."""

    async def on_text_done(self, text: Text) -> None:
        """A text is complete."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image is complete."""

    async def on_timeout(self) -> None:
        """Waiting took too long; `on_exception` follows."""

    async def on_exception(self, exception: Exception) -> None:
        """Something was raised, on the way or by these methods; it goes on rising."""

    async def on_end(self) -> None:
        """The stream is over, after all else."""
