"""Uploaded files, waited for."""

from __future__ import annotations

from .._core.flows import Flowing, flow
from .polling import Bound, poll

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._core.flows import Flow
    from .._core.resource import E
    from ..types import FileObject
else:
    from .._core.generic import E


class FileFlows(Flowing[E]):
    """What `client.files` does beyond single calls."""

    @flow
    def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 1800.0
    ) -> Flow[FileObject]:
        """Wait until a file is processed, could not be, or was deleted; look every `poll_interval` seconds.

        Raises: WaitTimeoutError (a RuntimeError) when `max_wait_seconds` are over.
        """
        bound = Bound(max_wait_seconds, "max_wait_seconds")
        look = self._calls().retrieve(id)
        return (yield from poll(look, _processed, round(poll_interval * 1000), bound))


def _processed(file: FileObject) -> bool:
    return file.status in ("processed", "error", "deleted")
