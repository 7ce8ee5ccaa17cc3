"""Responses whose bodies are compressed, decoded within bounds.

httpx decodes all that came at once, however long that becomes: two kilobytes of gzip within gzip can hold a
gigabyte. Here bodies are decoded in steps, each of which is counted.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

FREE = 64 << 20
"""Bytes that any body may become, so that answers of any regularity pass."""
RATIO = 200
"""Bytes that a longer one may become for each byte that came; that of JSON is 5 to 50, of a gzip bomb 1,000."""
ROUNDS = 5
"""Codings, one within another, at most; curl and urllib3 draw the same line."""

STEP = 1 << 20
"""Bytes that zlib gives at a time."""
BROTLI_SLICE = 32
"""Bytes given to brotli, which knows no bound in all its versions, at a time: they become 64 MiB at most."""
ZSTD_SLICE = 512
"""The same for zstandard: 16 MiB at most."""


class Encoded(httpx.Response):
    """A response with a content-encoding. Raises: APIResponseValidationError when its body goes beyond the bounds."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The decoded body, in pieces of `chunk_size` bytes or as they come."""
        if self._was_read():
            return super().iter_bytes(chunk_size)
        body = _Decoded(self)
        return iter(body) if chunk_size is None else _rechunked(body).iter_bytes(chunk_size)

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The decoded body, in pieces of `chunk_size` bytes or as they come."""
        if self._was_read():
            return super().aiter_bytes(chunk_size)
        body = _Decoded(self)
        return aiter(body) if chunk_size is None else _rechunked(body).aiter_bytes(chunk_size)

    def read(self) -> bytes:
        """The whole decoded body; one that is refused gives its connection up."""
        try:
            return super().read()
        except BaseException:
            self.close()
            raise

    async def aread(self) -> bytes:
        """The whole decoded body; one that is refused gives its connection up."""
        try:
            return await super().aread()
        except BaseException:
            await self.aclose()
            raise

    def _was_read(self) -> bool:
        try:
            self.content  # noqa: B018
        except httpx.ResponseNotRead:
            return False
        return True


class _Decoded(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The decoded body of a response."""

    def __init__(self, response: Encoded) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        decoder = Decoder(self._response)
        for piece in self._response.iter_raw():
            yield from decoder.feed(piece)
        decoder.finish()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        decoder = Decoder(self._response)
        async for piece in self._response.aiter_raw():
            for each in decoder.feed(piece):
                yield each
        decoder.finish()


def _rechunked(body: _Decoded) -> httpx.Response:
    """A response with this body, which cuts it into pieces."""
    return httpx.Response(200, stream=body)


class Decoder:
    """Undoes the codings of one body, and counts. Raises: APIResponseValidationError, httpx.DecodingError."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._came = 0
        names = response.headers.get_list("content-encoding", split_commas=True)
        if len(names) > ROUNDS:
            raise self._refused(f"its content-encoding names more than {ROUNDS} codings")
        found = [_round(name.strip().lower()) for name in reversed(names)]
        self._rounds = [each for each in found if each is not None]

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What the next bytes of the body become."""
        self._came += len(data)
        pieces: Iterator[bytes] = iter((data,))
        for each in self._rounds:
            pieces = self._decoded(each, pieces)
        return pieces

    def finish(self) -> None:
        """The body is over."""
        for each in self._rounds:
            each.finish()

    def _decoded(self, coding: Round, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            try:
                for each in coding.decode(piece):
                    coding.made += len(each)
                    if coding.made > FREE + RATIO * self._came:
                        raise self._refused(
                            f"decoded, it is longer than {FREE >> 20} MiB and {RATIO} times what came of it"
                        )
                    yield each
            except coding.error as error:
                raise httpx.DecodingError(str(error), request=self._response.request) from error

    def _refused(self, why: str) -> Exception:
        from ..foundation.errors import APIResponseValidationError

        message = f"The body of the answer was not read to its end: {why}."
        return APIResponseValidationError(self._response, None, message=message)


# --- codings ----------------------------------------------------------------------------------


class Round:
    """One coding of one body."""

    error: type[Exception] = zlib.error
    """What `decode` raises for bytes that are not so coded."""
    made = 0
    """Bytes that were decoded."""

    def decode(self, data: bytes) -> Iterator[bytes]:
        """What the next bytes become, in steps."""
        raise NotImplementedError

    def finish(self) -> None:
        """The body is over. Raises: httpx.DecodingError when that is too early and the coding says so."""


class Zlib(Round):
    """gzip, and deflate with its header or, as some servers send it, without."""

    def __init__(self, bits: int) -> None:
        self._decompressor = zlib.decompressobj(bits)
        self._bare = bits == zlib.MAX_WBITS
        """May its header still turn out to be missing?"""
        self._begun = False

    def decode(self, data: bytes) -> Iterator[bytes]:
        first, self._bare = self._bare, False
        self._begun = self._begun or bool(data)
        while True:
            try:
                piece = self._decompressor.decompress(data, STEP)
            except zlib.error:
                if not first:
                    raise
                self._decompressor = zlib.decompressobj(-zlib.MAX_WBITS)
                piece = self._decompressor.decompress(data, STEP)
            first = False
            if piece:
                yield piece
            data = self._decompressor.unconsumed_tail
            if not data and len(piece) < STEP:
                return

    def finish(self) -> None:
        if self._begun and not self._decompressor.eof:
            raise httpx.DecodingError("compressed data is incomplete")


class Brotli(Round):
    """br, by the package brotli or brotlicffi."""

    def __init__(self, library: Any) -> None:
        self.error = library.error
        decompressor = library.Decompressor()
        self._step: Callable[[bytes], bytes] = (
            getattr(decompressor, "decompress", None) or decompressor.process
        )

    def decode(self, data: bytes) -> Iterator[bytes]:
        for start in range(0, len(data), BROTLI_SLICE):
            if piece := self._step(data[start : start + BROTLI_SLICE]):
                yield piece


class Zstandard(Round):
    """zstd, in any number of frames, by the package zstandard."""

    def __init__(self, library: Any) -> None:
        self.error = library.ZstdError
        self._library = library
        self._frame: Any = None

    def decode(self, data: bytes) -> Iterator[bytes]:
        for start in range(0, len(data), ZSTD_SLICE):
            left = data[start : start + ZSTD_SLICE]
            while left:
                if self._frame is None or self._frame.eof:
                    self._frame = self._library.ZstdDecompressor().decompressobj()
                if piece := self._frame.decompress(left):
                    yield piece
                left = self._frame.unused_data if self._frame.eof else b""

    def finish(self) -> None:
        if self._frame is not None and not self._frame.eof:
            raise httpx.DecodingError("Zstandard data is incomplete")


def _round(name: str) -> Round | None:
    """A coding, None for those that httpx leaves alone: `identity`, unknown ones, those without their package."""
    if name == "gzip":
        return Zlib(zlib.MAX_WBITS | 16)
    if name == "deflate":
        return Zlib(zlib.MAX_WBITS)
    if name == "br":
        library = _library("brotli", "brotlicffi")
        return Brotli(library) if library else None
    if name == "zstd":
        library = _library("zstandard")
        return Zstandard(library) if library else None
    return None


def _library(*names: str) -> Any:
    """The first of these packages that is installed, None without any."""
    for name in names:
        try:
            return __import__(name)
        except ImportError:
            continue
    return None
