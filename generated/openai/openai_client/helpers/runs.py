"""Runs of assistants, waited for."""

from __future__ import annotations

from .._core.calls.flows import HelperResource, flow
from .polling import first, options, poll, waiting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._core import CallOptions
    from .._core.calls.flows import Flow
    from .._core.calls.resource import E
    from ..types.beta import ThreadCreateAndRunParams
    from ..types.beta.threads import Run, RunCreateParams, RunSubmitToolOutputsParams
    from .polling import PollOptions

    class RunPollOptions(PollOptions, CallOptions, total=False):
        """How to wait for a run."""

    class RunCreateAndPollParams(RunCreateParams, PollOptions, total=False):
        """Arguments of `create`, and how to wait."""

    class SubmitAndPollParams(RunSubmitToolOutputsParams, PollOptions, total=False):
        """Arguments of `submit_tool_outputs`, and how to wait."""

    class ThreadRunPollParams(ThreadCreateAndRunParams, PollOptions, total=False):
        """Arguments of `create_and_run`, and how to wait."""

else:
    from .._core.foundation.generic import E

ENDED = ("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")
"""A run that is not going on by itself."""


class RunFlows(HelperResource[E]):
    """What `client.beta.threads.runs` does beyond single calls."""

    @flow
    def poll(self, run_id: str, thread_id: str, **how: Unpack[RunPollOptions]) -> Flow[Run]:
        """Wait until a run has ended or waits for results of tools.

        Raises: WaitTimeoutError when `deadline` is over.
        """
        given: dict[str, Any] = {**how}
        interval, bound = waiting(given)
        look = self._calls().retrieve(run_id, thread_id=thread_id, **given)
        return (yield from poll(look, _ended, interval, bound))

    @flow
    def create_and_poll(self, thread_id: str, **params: Unpack[RunCreateAndPollParams]) -> Flow[Run]:
        """Start a run and wait until it has ended or waits for results of tools."""
        given: dict[str, Any] = {**params}
        interval, bound = waiting(given)
        made = yield first(self._calls().create(thread_id, **given), interval, "id")
        look = self._calls().retrieve(made.id, thread_id=thread_id, **options(given))
        return (yield from poll(look, _ended, interval, bound))

    @flow
    def submit_tool_outputs_and_poll(
        self, run_id: str, *, thread_id: str, **params: Unpack[SubmitAndPollParams]
    ) -> Flow[Run]:
        """Hand a run the results of its tool calls and wait until it has ended or waits again."""
        given: dict[str, Any] = {**params}
        interval, bound = waiting(given)
        yield first(self._calls().submit_tool_outputs(run_id, thread_id=thread_id, **given), interval)
        look = self._calls().retrieve(run_id, thread_id=thread_id, **options(given))
        return (yield from poll(look, _ended, interval, bound))


class ThreadFlows(HelperResource[E]):
    """What `client.beta.threads` does beyond single calls."""

    @flow
    def create_and_run_poll(self, **params: Unpack[ThreadRunPollParams]) -> Flow[Run]:
        """Create a thread, run an assistant on it and wait until the run has ended or waits for tools."""
        from ..resources.beta.threads.runs import Runs

        given: dict[str, Any] = {**params}
        interval, bound = waiting(given)
        made = yield first(self._calls().create_and_run(**given), interval, "id", "thread_id")
        look = self._calls(Runs).retrieve(made.id, thread_id=made.thread_id, **options(given))
        return (yield from poll(look, _ended, interval, bound))


def _ended(run: Run) -> bool:
    return run.status in ENDED
