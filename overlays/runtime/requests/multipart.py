"""multipart/form-data, streamed: files are read while they are sent, in both worlds."""

from __future__ import annotations

import os

from ..foundation.json import unfolded
from ..foundation.sentinels import absent
from .body_sources import Source, ambiguous, source
from .query import scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from types import TracebackType
    from typing import Any


class Chunks:
    """A body in pieces, of which each is read when its turn comes."""

    on_progress: Callable[[int, int | None], object] | None = None
    """Told of bytes sent so far and bytes in all, None when that is not known; a repetition begins at 0."""

    def __init__(self, sources: list[bytes | Source]) -> None:
        self.sources = sources
        lengths = [len(each) if isinstance(each, bytes) else each.length for each in sources]
        self.length = None if None in lengths else sum(length or 0 for length in lengths)

    @property
    def replayable(self) -> bool:
        """Can it be sent again?"""
        return all(isinstance(each, bytes) or each.replayable for each in self.sources)

    error: Exception | None = None
    """What one of the sources raised."""
    trace: TracebackType | None = None
    """Where it was raised, before HTTP libraries had it."""

    def __iter__(self) -> Iterator[bytes]:
        sent, self.error = 0, None
        try:
            for piece in self._pieces():
                yield piece
                sent += len(piece)
                if self.on_progress is not None:
                    self.on_progress(sent, self.length)
        except Exception as raised:
            self.error, self.trace = raised, raised.__traceback__
            raise

    def _pieces(self) -> Iterator[bytes]:
        for each in self.sources:
            if isinstance(each, bytes):
                yield each
            else:
                yield from each

    def asynchronous(self) -> AsyncChunks:
        """The same for an async client."""
        return AsyncChunks(self)


class AsyncChunks:
    """`Chunks` for `async for`; files are read in a thread."""

    def __init__(self, chunks: Chunks) -> None:
        self._chunks = chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        sent, chunks = 0, self._chunks
        chunks.error = None
        try:
            async for piece in self._pieces():
                yield piece
                sent += len(piece)
                if chunks.on_progress is not None:
                    chunks.on_progress(sent, chunks.length)
        except Exception as raised:
            chunks.error, chunks.trace = raised, raised.__traceback__
            raise

    async def _pieces(self) -> AsyncIterator[bytes]:
        for each in self._chunks.sources:
            if isinstance(each, bytes):
                yield each
            else:
                async for piece in each.pieces():
                    yield piece


class Multipart(Chunks):
    """A form with files: `values` by wire name; `files` names those that are files."""

    def __init__(
        self, values: Mapping[str, Any], files: frozenset[str], encoding: Mapping[str, str], style: str
    ) -> None:
        self.boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={self.boundary}"
        self._style = style
        self._parts: list[bytes | Source] = []
        for name, value in values.items():
            if value is None or absent(value):
                continue
            value = unfolded(value)
            if name in files and not hasattr(value, "items"):  # some files may be named by an object
                self._files(name, value, encoding.get(name))
            elif name in encoding and encoding[name].endswith("json"):
                self._json(name, value, encoding[name])
            else:
                self._field(name, value, encoding.get(name))
        self._parts.append(f"--{self.boundary}--\r\n".encode())
        super().__init__(self._parts)

    def _files(self, name: str, value: Any, media: str | None) -> None:
        if value.__class__ in (list, set, frozenset):
            inner = f"{name}[]" if self._style == "brackets" else name
            for each in value:
                self._file(inner, each, media)
        else:
            self._file(name, value, media)

    def _file(self, name: str, value: Any, media: str | None) -> None:
        """One file: its content, or (name, content[, content type[, headers]])."""
        if isinstance(value, str):
            raise ambiguous(name)
        given: tuple[Any, ...] = value if value.__class__ is tuple else (None, value)
        filename, content, media, headers = (*given, None, None)[:4] if given[2:] else (*given, media, None)
        found = source(content)
        filename = filename or (None if isinstance(found, bytes) else found.name) or "upload"
        self._part(name, found, filename=filename, media=media or _guess(filename), headers=headers)

    def _json(self, name: str, value: Any, media: str) -> None:
        from ..foundation.json import dumps

        self._part(name, dumps(value), media=media)

    def _field(self, name: str, value: Any, media: str | None = None) -> None:
        """A plain value, or an array or object in the API's style."""
        if value is None or absent(value):
            return
        value = unfolded(value)
        brackets = self._style == "brackets"
        if isinstance(value, (bytes, bytearray)) or hasattr(value, "read") or hasattr(value, "__fspath__"):
            self._file(name, value, media)
        elif hasattr(value, "items") and brackets:
            for key, each in value.items():
                self._field(f"{name}[{key}]", each, media)
        elif hasattr(value, "items"):
            self._json(name, value, media or "application/json")
        elif hasattr(value, "__iter__") and not isinstance(value, str):
            for each in value:
                self._field(f"{name}[]" if brackets else name, each, media)
        else:
            self._part(name, scalar(value).encode(), media=media)

    def _part(
        self,
        name: str,
        content: bytes | Source,
        *,
        filename: str | None = None,
        media: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        lines = [f'--{self.boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"']
        if filename is not None:
            lines[0] += f'; filename="{_quoted(filename)}"'
        extra = {_line(key): _line(value) for key, value in (headers or {}).items()}
        if media and not any(key.lower() == "content-type" for key in extra):
            lines.append(f"Content-Type: {_line(media)}")
        lines += [f"{key}: {value}" for key, value in extra.items()]
        self._parts.append(("\r\n".join(lines) + "\r\n\r\n").encode())
        self._parts.append(content)
        self._parts.append(b"\r\n")


def _quoted(text: str) -> str:
    """As browsers write it (WHATWG): only quotes and line ends are escaped."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _line(text: str) -> str:
    if "\r" in text or "\n" in text:
        raise ValueError("a header of a part may not hold line ends")
    return text


def _guess(filename: str) -> str:
    from mimetypes import guess_type

    return guess_type(filename)[0] or "application/octet-stream"
