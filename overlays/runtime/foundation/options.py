"""What a caller may pass beside an operation's own arguments, and the types of files."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from typing import IO, Protocol, TypeAlias, TypedDict

from .sentinels import NotGiven, Omit

Headers: TypeAlias = Mapping[str, str | Omit]
"""Header values by name; `omit` removes a header."""

Query: TypeAlias = Mapping[str, object]
"""Further query parameters."""

Body: TypeAlias = object
"""Further members of a JSON body (a mapping), or a whole body where the operation declares none."""


class TimeoutParts(Protocol):
    """Seconds per phase; `httpx.Timeout` is one."""

    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...
    @property
    def write(self) -> float | None: ...
    @property
    def pool(self) -> float | None: ...


TimeoutTypes: TypeAlias = float | TimeoutParts | None
"""Seconds, seconds per phase, or None to wait for ever."""


class ReadableResponse(Protocol):
    """An HTTP response; `httpx.Response` is one."""

    def iter_bytes(self) -> Iterable[bytes]: ...


FileContent: TypeAlias = (
    IO[bytes] | bytes | os.PathLike[str] | Iterable[bytes] | AsyncIterable[bytes] | ReadableResponse
)
"""An open binary file, the bytes themselves, a path, an iterator of bytes, or an HTTP response."""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file to send: its content, or `(name, content[, content type[, headers]])`."""

Files: TypeAlias = Sequence[FileTypes]


class CallOptions(TypedDict, total=False):
    """Settings of one call; every operation accepts them."""

    extra_headers: Headers | None
    """Headers to add, replace or (`omit`) remove; those that frame the body are left out."""
    extra_query: Query | None
    """Query parameters to add."""
    extra_body: Body | None
    """Members to add to the JSON body."""
    timeout: TimeoutTypes | NotGiven
    """Seconds before the call gives up; None waits for ever."""
    on_progress: Callable[[int, int | None], object] | None
    """Told, while files are sent, of bytes so far and bytes in all (None when not known)."""
    idle_timeout: float | None
    """Seconds that a stream may let pass between two events; unlimited by default."""
    deadline: float | NotGiven | None
    """Seconds (more than 0) for all of the call, its repetitions and reading its answer; None sets no bound."""
