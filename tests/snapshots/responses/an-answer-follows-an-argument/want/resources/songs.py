# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.songs`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, AnswerInfo, E, Endpoint, Resource, StreamInfo

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, ClassVar, Literal, Unpack, overload

    from .._core import (
        Async,
        AsyncRaw,
        AsyncStream,
        AsyncStreamed,
        AsyncStreamedManager,
        Raw,
        RawResponse,
        Stream,
        Streamed,
        StreamedManager,
        Sync,
        View,
    )
    from ..types.songs._models import Note, Score, Song, SongCreateResponse, SongRetrieveResponse
    from ..types.songs._params import SongCreateParams, SongCreateParamsBase, SongRetrieveParams, SongRetrieveParamsBase

_CREATE = Endpoint(
    "POST",
    "/songs",
    body="title! format stream",
    answer="types.songs._models:SongCreateResponse",
    answers=AnswerInfo(
        "format",
        {"song": "types.songs._models:Song", "score": "types.songs._models:Score", "abc": "text", "lyrics": "text"},
        default="song",
    ),
    stream=StreamInfo("types.songs._models:Note", flag="stream"),
)

_RETRIEVE = Endpoint(
    "GET",
    "/songs/{id}",
    query="as_!",
    wire={"as_": "as"},
    answer="types.songs._models:SongRetrieveResponse",
    answers=AnswerInfo("as_", {"song": "types.songs._models:Song", "score": "types.songs._models:Score"}),
)


class Songs(Resource[E]):
    """Calls of `client.songs`."""

    _path = "songs"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Songs[Raw], Songs[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Songs[Streamed], Songs[AsyncStreamed]]]

    if TYPE_CHECKING:

        @overload
        def create(
            self: Songs[Sync],
            *,
            stream: Literal[False] | None = None,
            format: Literal["song"] = "song",
            **params: Unpack[SongCreateParamsBase],
        ) -> Song: ...
        @overload
        def create(
            self: Songs[Sync],
            *,
            stream: Literal[False] | None = None,
            format: Literal["score"],
            **params: Unpack[SongCreateParamsBase],
        ) -> Score: ...
        @overload
        def create(
            self: Songs[Sync],
            *,
            stream: Literal[False] | None = None,
            format: Literal["abc", "lyrics"],
            **params: Unpack[SongCreateParamsBase],
        ) -> str: ...
        @overload
        def create(
            self: Songs[Sync], *, stream: Literal[False] | None = None, **params: Unpack[SongCreateParams]
        ) -> SongCreateResponse | str: ...
        @overload
        def create(self: Songs[Sync], *, stream: Literal[True], **params: Unpack[SongCreateParams]) -> Stream[Note]: ...
        @overload
        def create(
            self: Songs[Sync], *, stream: bool, **params: Unpack[SongCreateParams]
        ) -> SongCreateResponse | str | Stream[Note]: ...
        @overload
        def create(
            self: Songs[Async],
            *,
            stream: Literal[False] | None = None,
            format: Literal["song"] = "song",
            **params: Unpack[SongCreateParamsBase],
        ) -> Awaitable[Song]: ...
        @overload
        def create(
            self: Songs[Async],
            *,
            stream: Literal[False] | None = None,
            format: Literal["score"],
            **params: Unpack[SongCreateParamsBase],
        ) -> Awaitable[Score]: ...
        @overload
        def create(
            self: Songs[Async],
            *,
            stream: Literal[False] | None = None,
            format: Literal["abc", "lyrics"],
            **params: Unpack[SongCreateParamsBase],
        ) -> Awaitable[str]: ...
        @overload
        def create(
            self: Songs[Async], *, stream: Literal[False] | None = None, **params: Unpack[SongCreateParams]
        ) -> Awaitable[SongCreateResponse | str]: ...
        @overload
        def create(
            self: Songs[Async], *, stream: Literal[True], **params: Unpack[SongCreateParams]
        ) -> Awaitable[AsyncStream[Note]]: ...
        @overload
        def create(
            self: Songs[Async], *, stream: bool, **params: Unpack[SongCreateParams]
        ) -> Awaitable[SongCreateResponse | str | AsyncStream[Note]]: ...
        @overload
        def create(
            self: Songs[Raw],
            *,
            stream: Literal[False] | None = None,
            format: Literal["song"] = "song",
            **params: Unpack[SongCreateParamsBase],
        ) -> RawResponse[Song]: ...
        @overload
        def create(
            self: Songs[Raw],
            *,
            stream: Literal[False] | None = None,
            format: Literal["score"],
            **params: Unpack[SongCreateParamsBase],
        ) -> RawResponse[Score]: ...
        @overload
        def create(
            self: Songs[Raw],
            *,
            stream: Literal[False] | None = None,
            format: Literal["abc", "lyrics"],
            **params: Unpack[SongCreateParamsBase],
        ) -> RawResponse[str]: ...
        @overload
        def create(
            self: Songs[Raw], *, stream: Literal[False] | None = None, **params: Unpack[SongCreateParams]
        ) -> RawResponse[SongCreateResponse | str]: ...
        @overload
        def create(
            self: Songs[Raw], *, stream: Literal[True], **params: Unpack[SongCreateParams]
        ) -> RawResponse[Stream[Note]]: ...
        @overload
        def create(
            self: Songs[AsyncRaw],
            *,
            stream: Literal[False] | None = None,
            format: Literal["song"] = "song",
            **params: Unpack[SongCreateParamsBase],
        ) -> Awaitable[RawResponse[Song]]: ...
        @overload
        def create(
            self: Songs[AsyncRaw],
            *,
            stream: Literal[False] | None = None,
            format: Literal["score"],
            **params: Unpack[SongCreateParamsBase],
        ) -> Awaitable[RawResponse[Score]]: ...
        @overload
        def create(
            self: Songs[AsyncRaw],
            *,
            stream: Literal[False] | None = None,
            format: Literal["abc", "lyrics"],
            **params: Unpack[SongCreateParamsBase],
        ) -> Awaitable[RawResponse[str]]: ...
        @overload
        def create(
            self: Songs[AsyncRaw], *, stream: Literal[False] | None = None, **params: Unpack[SongCreateParams]
        ) -> Awaitable[RawResponse[SongCreateResponse | str]]: ...
        @overload
        def create(
            self: Songs[AsyncRaw], *, stream: Literal[True], **params: Unpack[SongCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[Note]]]: ...
        @overload
        def create(
            self: Songs[Streamed],
            *,
            stream: Literal[False] | None = None,
            format: Literal["song"] = "song",
            **params: Unpack[SongCreateParamsBase],
        ) -> StreamedManager[Song]: ...
        @overload
        def create(
            self: Songs[Streamed],
            *,
            stream: Literal[False] | None = None,
            format: Literal["score"],
            **params: Unpack[SongCreateParamsBase],
        ) -> StreamedManager[Score]: ...
        @overload
        def create(
            self: Songs[Streamed],
            *,
            stream: Literal[False] | None = None,
            format: Literal["abc", "lyrics"],
            **params: Unpack[SongCreateParamsBase],
        ) -> StreamedManager[str]: ...
        @overload
        def create(
            self: Songs[Streamed], *, stream: Literal[False] | None = None, **params: Unpack[SongCreateParams]
        ) -> StreamedManager[SongCreateResponse | str]: ...
        @overload
        def create(
            self: Songs[Streamed], *, stream: Literal[True], **params: Unpack[SongCreateParams]
        ) -> StreamedManager[Stream[Note]]: ...
        @overload
        def create(
            self: Songs[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            format: Literal["song"] = "song",
            **params: Unpack[SongCreateParamsBase],
        ) -> AsyncStreamedManager[Song]: ...
        @overload
        def create(
            self: Songs[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            format: Literal["score"],
            **params: Unpack[SongCreateParamsBase],
        ) -> AsyncStreamedManager[Score]: ...
        @overload
        def create(
            self: Songs[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            format: Literal["abc", "lyrics"],
            **params: Unpack[SongCreateParamsBase],
        ) -> AsyncStreamedManager[str]: ...
        @overload
        def create(
            self: Songs[AsyncStreamed], *, stream: Literal[False] | None = None, **params: Unpack[SongCreateParams]
        ) -> AsyncStreamedManager[SongCreateResponse | str]: ...
        @overload
        def create(
            self: Songs[AsyncStreamed], *, stream: Literal[True], **params: Unpack[SongCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[Note]]: ...

    def create(self, **params: Any) -> Any:
        """Source: `POST /songs`."""
        return self._run(_CREATE.call(params))

    if TYPE_CHECKING:

        @overload
        def retrieve(
            self: Songs[Sync], id: str, *, as_: Literal["song"], **params: Unpack[SongRetrieveParamsBase]
        ) -> Song: ...
        @overload
        def retrieve(
            self: Songs[Sync], id: str, *, as_: Literal["score"], **params: Unpack[SongRetrieveParamsBase]
        ) -> Score: ...
        @overload
        def retrieve(self: Songs[Sync], id: str, **params: Unpack[SongRetrieveParams]) -> SongRetrieveResponse: ...
        @overload
        def retrieve(
            self: Songs[Async], id: str, *, as_: Literal["song"], **params: Unpack[SongRetrieveParamsBase]
        ) -> Awaitable[Song]: ...
        @overload
        def retrieve(
            self: Songs[Async], id: str, *, as_: Literal["score"], **params: Unpack[SongRetrieveParamsBase]
        ) -> Awaitable[Score]: ...
        @overload
        def retrieve(
            self: Songs[Async], id: str, **params: Unpack[SongRetrieveParams]
        ) -> Awaitable[SongRetrieveResponse]: ...
        @overload
        def retrieve(
            self: Songs[Raw], id: str, *, as_: Literal["song"], **params: Unpack[SongRetrieveParamsBase]
        ) -> RawResponse[Song]: ...
        @overload
        def retrieve(
            self: Songs[Raw], id: str, *, as_: Literal["score"], **params: Unpack[SongRetrieveParamsBase]
        ) -> RawResponse[Score]: ...
        @overload
        def retrieve(
            self: Songs[Raw], id: str, **params: Unpack[SongRetrieveParams]
        ) -> RawResponse[SongRetrieveResponse]: ...
        @overload
        def retrieve(
            self: Songs[AsyncRaw], id: str, *, as_: Literal["song"], **params: Unpack[SongRetrieveParamsBase]
        ) -> Awaitable[RawResponse[Song]]: ...
        @overload
        def retrieve(
            self: Songs[AsyncRaw], id: str, *, as_: Literal["score"], **params: Unpack[SongRetrieveParamsBase]
        ) -> Awaitable[RawResponse[Score]]: ...
        @overload
        def retrieve(
            self: Songs[AsyncRaw], id: str, **params: Unpack[SongRetrieveParams]
        ) -> Awaitable[RawResponse[SongRetrieveResponse]]: ...
        @overload
        def retrieve(
            self: Songs[Streamed], id: str, *, as_: Literal["song"], **params: Unpack[SongRetrieveParamsBase]
        ) -> StreamedManager[Song]: ...
        @overload
        def retrieve(
            self: Songs[Streamed], id: str, *, as_: Literal["score"], **params: Unpack[SongRetrieveParamsBase]
        ) -> StreamedManager[Score]: ...
        @overload
        def retrieve(
            self: Songs[Streamed], id: str, **params: Unpack[SongRetrieveParams]
        ) -> StreamedManager[SongRetrieveResponse]: ...
        @overload
        def retrieve(
            self: Songs[AsyncStreamed], id: str, *, as_: Literal["song"], **params: Unpack[SongRetrieveParamsBase]
        ) -> AsyncStreamedManager[Song]: ...
        @overload
        def retrieve(
            self: Songs[AsyncStreamed], id: str, *, as_: Literal["score"], **params: Unpack[SongRetrieveParamsBase]
        ) -> AsyncStreamedManager[Score]: ...
        @overload
        def retrieve(
            self: Songs[AsyncStreamed], id: str, **params: Unpack[SongRetrieveParams]
        ) -> AsyncStreamedManager[SongRetrieveResponse]: ...

    def retrieve(self, id: str, **params: Any) -> Any:
        """Source: `GET /songs/{id}`."""
        return self._run(_RETRIEVE.call(params, id))
