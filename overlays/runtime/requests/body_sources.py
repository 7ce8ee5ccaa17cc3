"""What a body is read from: bytes, files, paths, iterators, responses; in pieces, in both worlds."""

from __future__ import annotations

import os

from ..foundation.errors import ClientError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

PIECE = 1 << 18
"""Bytes that are read at a time."""

STUCK = "its body cannot be sent again: pass bytes, a path or a seekable file"
"""Why a request whose body can be read once only is not repeated."""


class FileChangedError(ClientError):
    """A file became shorter or longer while it was sent; the request was broken off."""


class Source:
    """Bytes that are read when they are sent; `length` is None when it is not known before."""

    name: str | None = None
    length: int | None = None
    replayable = False
    """Can it be read again from its start?"""

    def __iter__(self) -> Iterator[bytes]:
        raise NotImplementedError

    async def pieces(self) -> AsyncIterator[bytes]:
        """The same for async clients: reading is done in a thread."""
        from asyncio import to_thread

        pieces = iter(self)
        while (piece := await to_thread(next, pieces, None)) is not None:
            yield piece


class FileSource(Source):
    """A path, or an open binary file from where it stood when the request was built."""

    def __init__(self, file: Any) -> None:
        from io import TextIOBase

        if isinstance(file, TextIOBase):
            raise TypeError("a file to send must be opened in binary mode: open(path, 'rb')")
        self._file = file
        self._path: str | None = os.fsdecode(file) if hasattr(file, "__fspath__") else None
        self.name = _base(getattr(file, "name", None) if self._path is None else self._path)
        self._start: int | None = None
        try:
            if self._path is not None:
                self.length = os.stat(self._path).st_size
            else:
                start = file.tell()
                self.length = max(0, file.seek(0, os.SEEK_END) - start)
                file.seek(start)
                self._start = start
        except (AttributeError, OSError):
            if self._path is not None:
                raise
        self.replayable = self.length is not None

    def __iter__(self) -> Iterator[bytes]:
        if self._path is not None:
            with open(self._path, "rb", buffering=0) as file:
                yield from self._read(file)
            return
        if self._start is not None:
            self._file.seek(self._start)
        yield from self._read(self._file)

    def _read(self, file: Any) -> Iterator[bytes]:
        """All of it, and exactly the length that was announced."""
        sent, length = 0, self.length
        while True:
            try:
                piece: bytes = file.read(PIECE)
            except OSError as error:
                raise OSError(error.errno, error.strerror or str(error), self.name) from error
            if not piece:
                break
            sent += len(piece)
            if length is not None and sent > length:
                break
            yield piece
        if length is not None and sent != length:
            how = "longer" if sent > length else "shorter"
            raise FileChangedError(
                f"{self.name or 'the file'} became {how} while it was sent: {length} bytes were announced"
            )


class IteratorSource(Source):
    """Pieces that somebody makes; once only when it is an iterator."""

    def __init__(self, pieces: Any) -> None:
        self._pieces = pieces
        self.replayable = not hasattr(pieces, "__next__")

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            yield piece.encode() if isinstance(piece, str) else piece


class AsyncIteratorSource(Source):
    """Pieces that somebody makes in the async world."""

    def __init__(self, pieces: Any) -> None:
        self._pieces = pieces
        self.replayable = not hasattr(pieces, "__anext__")

    def __iter__(self) -> Iterator[bytes]:
        raise TypeError("an async iterator can be sent by an async client only")

    async def pieces(self) -> AsyncIterator[bytes]:
        async for piece in self._pieces:
            yield piece.encode() if isinstance(piece, str) else piece


class ResponseSource(Source):
    """The body of another HTTP response, read while it is sent."""

    def __init__(self, response: Any) -> None:
        self._response = response
        self.name = _base(str(response.url).partition("?")[0]) if hasattr(response, "url") else None

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_bytes()

    async def pieces(self) -> AsyncIterator[bytes]:
        if _is_async(self._response):
            async for piece in self._response.aiter_bytes():
                yield piece
        else:
            async for piece in super().pieces():
                yield piece


class Window(Source):
    """Part of a file: `length` bytes from `start`."""

    replayable = True

    def __init__(self, file: Any, start: int, length: int) -> None:
        self._file = file
        self._start = start
        self.length = length

    def __iter__(self) -> Iterator[bytes]:
        path: Any = self._file if hasattr(self._file, "__fspath__") else None
        file: Any = open(path, "rb", buffering=0) if path is not None else self._file  # noqa: SIM115  # closed below
        try:
            file.seek(self._start)
            left = self.length or 0
            while left:
                piece: bytes = file.read(min(PIECE, left))
                if not piece:
                    raise FileChangedError("the file became shorter while its parts were sent")
                left -= len(piece)
                yield piece
        finally:
            if path is not None:
                file.close()


def source(content: Any) -> bytes | Source:
    """Bytes, or what gives them later. Raises: TypeError for what is no file."""
    if isinstance(content, bytes):
        return content
    if isinstance(content, (bytearray, memoryview)):
        return bytes(content)  # pyright: ignore[reportUnknownArgumentType]  # of any item type
    if isinstance(content, str):
        return content.encode()
    if isinstance(content, Source):
        return content
    if hasattr(content, "iter_bytes"):
        return _of_response(content)
    if hasattr(content, "read") or hasattr(content, "__fspath__"):
        return FileSource(content)
    if hasattr(content, "__aiter__"):
        return AsyncIteratorSource(content)
    if hasattr(content, "__iter__") and not hasattr(content, "items"):
        return IteratorSource(content)
    raise TypeError(
        "a file is bytes, an open binary file, a path, an iterator of bytes, a response, "
        f"or a tuple (name, content, content type) of them, not {type(content).__name__}"
    )


def ambiguous(name: str) -> TypeError:
    """The error for a str in place of a file."""
    return TypeError(
        f"{name} must be a file, not str, which could be a path or the content itself: pass pathlib.Path(...) "
        "or open(..., 'rb') to send the file at a path, to_file(...) to send the text"
    )


def to_file(
    value: Any, name: str | None = None, *, content_type: str | None = None
) -> tuple[str, Any, str | None]:
    """A file to send, out of bytes, text, a path, an open file, an iterator of bytes or an HTTP response.

    `name`: else the one that the value has, else "upload". `content_type`: else guessed from the name.
    Raises: TypeError for anything else.
    """
    found = source(value)
    if name is None:
        name = found.name if isinstance(found, Source) else None
    headers: Any = getattr(value, "headers", None) if hasattr(value, "iter_bytes") else None
    if content_type is None and headers is not None:
        content_type = headers.get("content-type")
    return name or "upload", found, content_type


def _of_response(response: Any) -> bytes | Source:
    """A response that has been read is its bytes."""
    response = getattr(response, "response", response)
    if getattr(response, "is_stream_consumed", False) or getattr(response, "is_closed", False):
        content: bytes = response.content
        return content
    return ResponseSource(response)


def _is_async(response: Any) -> bool:
    return hasattr(getattr(response, "stream", None), "__aiter__")


def _base(path: object) -> str | None:
    return os.path.basename(os.fsdecode(path)) or None if isinstance(path, (str, bytes)) else None
