"""Answers that are bytes: files, sound, pictures."""

from __future__ import annotations

from ..foundation import reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ..foundation.protocols import HttpResponse
    from .downloads import Progress


class HttpxBinaryResponseContent:
    """The bytes of an answer, whole or piece by piece.

    Raises APIConnectionError when the connection breaks before the last of them.
    """

    response: HttpResponse

    def __init__(self, response: HttpResponse) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        """All bytes."""
        return self.response.content

    @property
    def text(self) -> str:
        """The bytes as text."""
        return reading.text(self.response)

    @property
    def encoding(self) -> str | None:
        """How `text` reads the bytes."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> str | None:
        """What the content type says about it."""
        return self.response.charset_encoding

    def json(self, **kwargs: Any) -> Any:
        """The bytes as JSON data; `kwargs` are those of `json.loads`. Raises: UnreadableAnswerError, a ValueError."""
        return reading.json(self.response, **kwargs)

    def read(self) -> bytes:
        """All bytes, from the network if need be."""
        return reading.read(self.response)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Piece by piece, decompressed."""
        return reading.pieces(self.response, self.response.iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Piece by piece, as text."""
        response = reading.readable(self.response)
        return reading.pieces(response, response.iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """Line by line."""
        response = reading.readable(self.response)
        return reading.pieces(response, response.iter_lines())

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Piece by piece, as they came."""
        return reading.pieces(self.response, self.response.iter_raw(chunk_size))

    def write_to_file(self, file: str | os.PathLike[str], *, on_progress: Progress | None = None) -> None:
        """Write all bytes to a file, which appears whole or not at all.

        `on_progress` is told of bytes so far, and of bytes in all when that is known.
        """
        self.stream_to_file(file, on_progress=on_progress)

    def stream_to_file(
        self,
        file: str | os.PathLike[str],
        *,
        chunk_size: int | None = None,
        on_progress: Progress | None = None,
    ) -> None:
        """`write_to_file` in pieces of a size."""
        from .downloads import save

        save(self.response, file, chunk_size, on_progress)

    def close(self) -> None:
        """Release the connection."""
        reading.close(self.response)

    async def aread(self) -> bytes:
        """All bytes, from the network if need be."""
        return await reading.aread(self.response)

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Piece by piece, decompressed."""
        return reading.apieces(self.response, self.response.aiter_bytes(chunk_size))

    def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Piece by piece, as text."""
        response = reading.readable(self.response)
        return reading.apieces(response, response.aiter_text(chunk_size))

    def aiter_lines(self) -> AsyncIterator[str]:
        """Line by line."""
        response = reading.readable(self.response)
        return reading.apieces(response, response.aiter_lines())

    def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Piece by piece, as they came."""
        return reading.apieces(self.response, self.response.aiter_raw(chunk_size))

    async def astream_to_file(
        self,
        file: str | os.PathLike[str],
        *,
        chunk_size: int | None = None,
        on_progress: Progress | None = None,
    ) -> None:
        """Write all bytes to a file, which appears whole or not at all; the disk is waited for in threads."""
        from .downloads import asave

        await asave(self.response, file, chunk_size, on_progress)

    async def aclose(self) -> None:
        """Release the connection."""
        await reading.aclose(self.response)
