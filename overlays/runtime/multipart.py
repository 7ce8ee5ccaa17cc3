"""multipart/form-data, streamed: files are read while they are sent, in both worlds."""

from __future__ import annotations

import os

from .json import unfolded
from .query import scalar
from .sentinels import absent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import Any, TypeAlias

    Source: TypeAlias = "bytes | FileSource"

CHUNK = 1 << 16


class FileSource:
    """A path or an open file; read from where it stood when the request was built."""

    def __init__(self, file: Any) -> None:
        self.name = _name_of(file)
        self._path = file if hasattr(file, "__fspath__") else None
        self._file: Any = file
        self._start: int | None = None
        self.length: int | None = None
        if self._path is not None:
            self.length = os.stat(self._path).st_size
            return
        try:
            self._start = self._file.tell()
            self._file.seek(0, os.SEEK_END)
            self.length = self._file.tell() - (self._start or 0)
            self._file.seek(self._start)
        except (AttributeError, OSError):
            self._start = self.length = None

    @property
    def replayable(self) -> bool:
        """Can it be read again?"""
        return self.length is not None

    def __iter__(self) -> Iterator[bytes]:
        if self._path is not None:
            with open(self._path, "rb") as file:
                yield from _pieces(file)
        elif hasattr(self._file, "read"):
            if self._start is not None:
                self._file.seek(self._start)
            yield from _pieces(self._file)
        else:
            yield from self._file


def _pieces(file: Any) -> Iterator[bytes]:
    while piece := file.read(CHUNK):
        yield piece.encode() if isinstance(piece, str) else piece


def source(content: Any) -> Source:
    """Bytes, or what gives them later. TypeError for anything that is no file."""
    if content.__class__ in (bytes, bytearray, memoryview):
        return bytes(content)
    if isinstance(content, str):
        return content.encode()
    if hasattr(content, "read") or hasattr(content, "__fspath__") or hasattr(content, "__iter__"):
        return FileSource(content)
    raise TypeError(
        f"a file is bytes, an open binary file, a path or a tuple of them, not {type(content).__name__}"
    )


def _name_of(file: Any) -> str | None:
    path: object = getattr(file, "name", None)
    if hasattr(file, "__fspath__"):
        path = file.__fspath__()
    return os.path.basename(path) if isinstance(path, str) else None


class Chunks:
    """A body in pieces, of which each is made when its turn comes."""

    def __init__(self, sources: list[Source]) -> None:
        self._sources = sources
        lengths = [len(each) if isinstance(each, bytes) else each.length for each in sources]
        self.length = None if None in lengths else sum(length or 0 for length in lengths)

    @property
    def replayable(self) -> bool:
        """Can it be sent again?"""
        return all(isinstance(each, bytes) or each.replayable for each in self._sources)

    def __iter__(self) -> Iterator[bytes]:
        for each in self._sources:
            if isinstance(each, bytes):
                yield each
            else:
                yield from each

    def asynchronous(self) -> AsyncChunks:
        """The same for an async client: files are read in a thread."""
        return AsyncChunks(self._sources)


class AsyncChunks:
    """`Chunks` for `async for`."""

    def __init__(self, sources: list[Source]) -> None:
        self._sources = sources

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from asyncio import to_thread

        for each in self._sources:
            if isinstance(each, bytes):
                yield each
                continue
            pieces = iter(each)
            while piece := await to_thread(next, pieces, b""):
                yield piece


class Multipart(Chunks):
    """A form with files: `values` by wire name; `files` names those that are files."""

    def __init__(
        self, values: Mapping[str, Any], files: frozenset[str], encoding: Mapping[str, str], style: str
    ) -> None:
        self.boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={self.boundary}"
        self._style = style
        self._parts: list[Source] = []
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
        if value.__class__ in (list, set, frozenset) or _is_iterator(value):
            inner = f"{name}[]" if self._style == "brackets" else name
            for each in value:
                self._file(inner, each, media)
        else:
            self._file(name, value, media)

    def _file(self, name: str, value: Any, media: str | None) -> None:
        """One file: its content, or (name, content[, content type[, headers]])."""
        given: tuple[Any, ...] = value if value.__class__ is tuple else (None, value)
        filename, content, media, headers = (*given, None, None)[:4] if given[2:] else (*given, media, None)
        found = source(content)
        filename = filename or (None if isinstance(found, bytes) else found.name) or "upload"
        self._part(name, found, filename=filename, media=media or _guess(filename), headers=headers)

    def _json(self, name: str, value: Any, media: str) -> None:
        from .json import dumps

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
        content: Source,
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


def _is_iterator(value: Any) -> bool:
    return hasattr(value, "__next__") and not hasattr(value, "read")
