"""Downloads to files that appear whole or not at all."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable
    from typing import Any


class Landing:
    """A file being written beside its target, and put in its place at the end."""

    def __init__(self, file: str | os.PathLike[str]) -> None:
        target: str = os.path.realpath(file)
        if os.path.exists(target) and not os.path.isfile(target):  # a pipe or a device: nothing to replace
            self._target = self._path = target
            self._open: Any = open(target, "wb")
            return
        folder, name = os.path.split(target)
        self._target = target
        self._path = os.path.join(folder, f".{name[:60]}.{os.urandom(4).hex()}.part")
        self._open = open(self._path, "xb")

    def write(self, piece: bytes) -> None:
        """Add some bytes."""
        self._open.write(piece)

    def keep(self) -> None:
        """All is there: put the file in its place."""
        self._open.close()
        if self._path != self._target:
            os.replace(self._path, self._target)

    def drop(self) -> None:
        """Something failed: leave nothing."""
        self._open.close()
        if self._path != self._target and os.path.exists(self._path):
            os.unlink(self._path)


def save(pieces: Iterable[bytes], file: str | os.PathLike[str]) -> None:
    """Write pieces to a file, which stays as it was when one of them cannot be had."""
    landing = Landing(file)
    try:
        for piece in pieces:
            landing.write(piece)
        landing.keep()
    except BaseException:
        landing.drop()
        raise


async def asave(pieces: AsyncIterable[bytes], file: str | os.PathLike[str]) -> None:
    """The same for asyncio; the disk is waited for in threads."""
    from asyncio import to_thread

    landing = await to_thread(Landing, file)
    try:
        async for piece in pieces:
            await to_thread(landing.write, piece)
        await to_thread(landing.keep)
    except BaseException:
        landing.drop()
        raise
