"""Downloads to files that appear whole or not at all."""

from __future__ import annotations

import os

from ..foundation.reading import apieces, pieces

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    Progress: TypeAlias = Callable[[int, int | None], object]
    """Told of bytes so far, and of bytes in all when that is known."""


class PartFile:
    """A file being written beside its target, and put in its place at the end."""

    def __init__(self, file: str | os.PathLike[str]) -> None:
        target: str = os.path.realpath(file)
        if os.path.exists(target) and not os.path.isfile(target):  # a pipe or a device: nothing to replace
            self._target = self._path = target
            self._open: Any = open(target, "wb")  # noqa: SIM115  # closed by `close`
            return
        folder, name = os.path.split(target)
        self._target = target
        self._path = os.path.join(folder, f".{name[:60]}.{os.urandom(4).hex()}.part")
        self._open = open(self._path, "xb")  # noqa: SIM115  # closed by `close`
        try:
            if os.path.exists(target):
                os.chmod(self._path, os.stat(target).st_mode & 0o7777)
        except BaseException:
            self.drop()
            raise

    def write(self, piece: bytes) -> None:
        """Add some bytes."""
        self._open.write(piece)

    def keep(self) -> None:
        """All is there: put the file in its place."""
        self._open.close()
        if self._path != self._target:
            os.replace(self._path, self._target)

    def drop(self) -> None:
        """Close it; what was not kept is not there, also when closing fails, as on a full disk."""
        try:
            self._open.close()
        finally:
            if self._path != self._target and os.path.exists(self._path):
                os.unlink(self._path)


class replaced_file:  # used like `open`
    """Opens a file for writing that appears when the block ends well; after an error nothing is left of it."""

    def __init__(self, file: str | os.PathLike[str]) -> None:
        self._part = PartFile(file)

    def __enter__(self) -> PartFile:
        return self._part

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        try:
            if kind is None:
                self._part.keep()
        finally:
            self._part.drop()


class _ProgressReporter:
    """Reports bytes so far and, where the response says how many there are, bytes in all."""

    def __init__(self, on_progress: Progress | None, response: Any) -> None:
        self._on_progress = on_progress
        self._total: int | None = None
        self._done = 0
        if on_progress is not None and "content-encoding" not in response.headers:
            length = response.headers.get("content-length", "")
            self._total = int(length) if length.isascii() and length.isdigit() else None

    def add(self, piece: bytes) -> None:
        if self._on_progress is not None:
            self._done += len(piece)
            self._on_progress(self._done, self._total)


def save(
    response: Any, file: str | os.PathLike[str], chunk_size: int | None, on_progress: Progress | None = None
) -> None:
    """Write the body of a response to a file, which stays as it was when some of it cannot be had.

    Raises: APIConnectionError; OSError, what the disk says; what `on_progress` raises.
    """
    progress = _ProgressReporter(on_progress, response)
    with replaced_file(file) as part:
        for piece in pieces(response, response.iter_bytes(chunk_size)):
            part.write(piece)
            progress.add(piece)


async def asave(
    response: Any, file: str | os.PathLike[str], chunk_size: int | None, on_progress: Progress | None = None
) -> None:
    """The same for asyncio; the disk is waited for in threads."""
    from asyncio import to_thread

    progress = _ProgressReporter(on_progress, response)
    with replaced_file(file) as part:
        async for piece in apieces(response, response.aiter_bytes(chunk_size)):
            await to_thread(part.write, piece)
            progress.add(piece)
