"""Large files, sent in parts."""

from __future__ import annotations

from .._core.calls.flows import Execute, HelperResource, flow
from .._core.foundation.sentinels import omit
from .polling import Deadline

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from typing import Any

    from .._core.calls.flows import Flow
    from .._core.calls.resource import E
    from .._core.foundation.sentinels import Omit
    from ..types import FilePurpose, Upload
else:
    from .._core.foundation.generic import E

PART_SIZE = 64 * 1024 * 1024
"""Bytes of a part: the most that the service takes."""


class UploadFlows(HelperResource[E]):
    """What `client.uploads` does beyond single calls."""

    @flow
    def upload_file_chunked(
        self,
        *,
        file: os.PathLike[str] | bytes,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        deadline: float | None = None,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> Flow[Upload]:
        """Upload a file in parts of `part_size` bytes, one after another, and join them.

        `file`: a path; or bytes, with `filename` and `bytes`, their number. `deadline`: seconds that the
        whole may take. `on_progress` is told of bytes sent and bytes in all, after each part.
        Raises: TypeError for another `file`; WaitTimeoutError when `deadline` is over. The upload of
        a failed call stays open: its id stands in a note of the error.
        """
        from .._core.requests.body_sources import Window

        bound = Deadline(deadline)
        name, total, content = _file(file, filename, bytes)
        size = PART_SIZE if part_size is None else part_size
        if size < 1:
            raise ValueError("part_size must be at least 1 byte")
        from ..resources.uploads.parts import Parts

        begun: Upload = yield Execute(
            self._calls().create(bytes=total, filename=name, mime_type=mime_type, purpose=purpose), "id"
        )
        try:
            parts: list[str] = []
            for start in range(0, total, size):
                bound.left()
                data = Window(content, start, min(size, total - start))
                part = yield Execute(self._calls(Parts).create(begun.id, data=data), "id")
                parts.append(part.id)
                if on_progress is not None:
                    on_progress(min(start + size, total), total)
            done: Upload = yield Execute(self._calls().complete(begun.id, part_ids=parts, md5=md5))
        except Exception as error:
            error.add_note(f"The upload {begun.id} is still open: end it with uploads.cancel.")
            raise
        return done


def _file(file: Any, filename: str | None, count: int | None) -> tuple[str, int, Any]:
    """Name, length in bytes, and what a window can be opened on."""
    import os

    if hasattr(file, "__fspath__"):
        path = os.fsdecode(file)
        return filename or os.path.basename(path), os.stat(path).st_size if count is None else count, file
    if isinstance(file, bytes):
        if filename is None:
            raise TypeError("filename must be given for a file in memory")
        if count is None:
            raise TypeError("bytes, the length of the file, must be given for a file in memory")
        from io import BytesIO

        return filename, count, BytesIO(file)
    remedy = ": pass pathlib.Path(...)" if isinstance(file, str) else ""
    raise TypeError(f"file must be a path or bytes, not {type(file).__name__}{remedy}")
