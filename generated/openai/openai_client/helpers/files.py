"""Uploaded files: waited for, and their content as text."""

from __future__ import annotations

from .._core.calls.flows import HelperResource, flow
from .._core.calls.resource import operation
from .._core.foundation.deprecation import deprecated
from .._core.requests.endpoint import Endpoint
from .polling import Deadline, poll

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Unpack

    from .._core.calls.flows import Flow
    from .._core.calls.resource import E
    from .._core.foundation.options import CallOptions
    from .._core.streaming.call_types import Request
    from ..types import FileObject
else:
    from .._core.foundation.generic import E


_TEXT = Endpoint("GET", "/files/{file_id}/content", answer="text", security=("ApiKeyAuth",))


class FileFlows(HelperResource[E]):
    """What `client.files` does beyond single calls."""

    @flow
    def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 1800.0
    ) -> Flow[FileObject]:
        """Wait until a file is processed, could not be, or was deleted; look every `poll_interval` seconds.

        Raises: WaitTimeoutError (a RuntimeError) when `max_wait_seconds` are over.
        """
        bound = Deadline(max_wait_seconds, "max_wait_seconds")
        look = self._calls().retrieve(id)
        return (yield from poll(look, _processed, round(poll_interval * 1000), bound))

    @operation
    @deprecated("client.files.retrieve_content is deprecated: use client.files.content")
    def retrieve_content(self, file_id: str, **options: Unpack[CallOptions]) -> Request[str]:
        """A file's content as text. Deprecated: use client.files.content, and `.text` of its answer."""
        return _TEXT.call(options, file_id)


def _processed(file: FileObject) -> bool:
    return file.status in ("processed", "error", "deleted")
