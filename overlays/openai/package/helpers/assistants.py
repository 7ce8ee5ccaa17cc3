"""What threads and their runs do beyond single calls."""

from __future__ import annotations

from .assistant_stream import RunStreaming, ThreadStreaming
from .runs import RunFlows, ThreadFlows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._core.calls.resource import E
else:
    from .._core.foundation.generic import E


class ThreadHelpers(ThreadFlows[E], ThreadStreaming[E]):
    """Threads, waited for and streamed."""


class RunHelpers(RunFlows[E], RunStreaming[E]):
    """Runs, waited for and streamed."""
