# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.talks`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo

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
    from ..types.talks._models import Event, Talk
    from ..types.talks._params import TalkCreateParams, TalkRetrieveParams

_CREATE = Endpoint(
    "POST",
    "/talks",
    body="text stream",
    answer="types.talks._models:Talk",
    stream=StreamInfo(
        "types.talks._models:Event",
        flag="stream",
        end=("talk.over",),
        enough=("talk.said",),
        complete={"each": "parts", "by": "index", "has": "reason"},
        resume={"path": "/talks/{talk_id}", "flag": "live", "id": "talk.id", "cursor": "number", "parameter": "after"},
    ),
)

_RETRIEVE = Endpoint(
    "GET",
    "/talks/{talk_id}",
    query="live after",
    answer="types.talks._models:Talk",
    stream=StreamInfo("types.talks._models:Event", flag="live", end=("talk.over",)),
)


class Talks(Resource[E]):
    """Calls of `client.talks`."""

    _path = "talks"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Talks[Raw], Talks[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Talks[Streamed], Talks[AsyncStreamed]]]

    if TYPE_CHECKING:

        @overload
        def create(
            self: Talks[Sync], *, stream: Literal[False] | None = None, **params: Unpack[TalkCreateParams]
        ) -> Talk: ...
        @overload
        def create(
            self: Talks[Sync], *, stream: Literal[True], **params: Unpack[TalkCreateParams]
        ) -> Stream[Event]: ...
        @overload
        def create(self: Talks[Sync], *, stream: bool, **params: Unpack[TalkCreateParams]) -> Talk | Stream[Event]: ...
        @overload
        def create(
            self: Talks[Async], *, stream: Literal[False] | None = None, **params: Unpack[TalkCreateParams]
        ) -> Awaitable[Talk]: ...
        @overload
        def create(
            self: Talks[Async], *, stream: Literal[True], **params: Unpack[TalkCreateParams]
        ) -> Awaitable[AsyncStream[Event]]: ...
        @overload
        def create(
            self: Talks[Async], *, stream: bool, **params: Unpack[TalkCreateParams]
        ) -> Awaitable[Talk | AsyncStream[Event]]: ...
        @overload
        def create(
            self: Talks[Raw], *, stream: Literal[False] | None = None, **params: Unpack[TalkCreateParams]
        ) -> RawResponse[Talk]: ...
        @overload
        def create(
            self: Talks[Raw], *, stream: Literal[True], **params: Unpack[TalkCreateParams]
        ) -> RawResponse[Stream[Event]]: ...
        @overload
        def create(
            self: Talks[AsyncRaw], *, stream: Literal[False] | None = None, **params: Unpack[TalkCreateParams]
        ) -> Awaitable[RawResponse[Talk]]: ...
        @overload
        def create(
            self: Talks[AsyncRaw], *, stream: Literal[True], **params: Unpack[TalkCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[Event]]]: ...
        @overload
        def create(
            self: Talks[Streamed], *, stream: Literal[False] | None = None, **params: Unpack[TalkCreateParams]
        ) -> StreamedManager[Talk]: ...
        @overload
        def create(
            self: Talks[Streamed], *, stream: Literal[True], **params: Unpack[TalkCreateParams]
        ) -> StreamedManager[Stream[Event]]: ...
        @overload
        def create(
            self: Talks[AsyncStreamed], *, stream: Literal[False] | None = None, **params: Unpack[TalkCreateParams]
        ) -> AsyncStreamedManager[Talk]: ...
        @overload
        def create(
            self: Talks[AsyncStreamed], *, stream: Literal[True], **params: Unpack[TalkCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[Event]]: ...

    def create(self, **params: Any) -> Any:
        """Source: `POST /talks`."""
        return self._run(_CREATE.call(params))

    if TYPE_CHECKING:

        @overload
        def retrieve(
            self: Talks[Sync], talk_id: str, *, live: Literal[False] | None = None, **params: Unpack[TalkRetrieveParams]
        ) -> Talk: ...
        @overload
        def retrieve(
            self: Talks[Sync], talk_id: str, *, live: Literal[True], **params: Unpack[TalkRetrieveParams]
        ) -> Stream[Event]: ...
        @overload
        def retrieve(
            self: Talks[Sync], talk_id: str, *, live: bool, **params: Unpack[TalkRetrieveParams]
        ) -> Talk | Stream[Event]: ...
        @overload
        def retrieve(
            self: Talks[Async],
            talk_id: str,
            *,
            live: Literal[False] | None = None,
            **params: Unpack[TalkRetrieveParams],
        ) -> Awaitable[Talk]: ...
        @overload
        def retrieve(
            self: Talks[Async], talk_id: str, *, live: Literal[True], **params: Unpack[TalkRetrieveParams]
        ) -> Awaitable[AsyncStream[Event]]: ...
        @overload
        def retrieve(
            self: Talks[Async], talk_id: str, *, live: bool, **params: Unpack[TalkRetrieveParams]
        ) -> Awaitable[Talk | AsyncStream[Event]]: ...
        @overload
        def retrieve(
            self: Talks[Raw], talk_id: str, *, live: Literal[False] | None = None, **params: Unpack[TalkRetrieveParams]
        ) -> RawResponse[Talk]: ...
        @overload
        def retrieve(
            self: Talks[Raw], talk_id: str, *, live: Literal[True], **params: Unpack[TalkRetrieveParams]
        ) -> RawResponse[Stream[Event]]: ...
        @overload
        def retrieve(
            self: Talks[AsyncRaw],
            talk_id: str,
            *,
            live: Literal[False] | None = None,
            **params: Unpack[TalkRetrieveParams],
        ) -> Awaitable[RawResponse[Talk]]: ...
        @overload
        def retrieve(
            self: Talks[AsyncRaw], talk_id: str, *, live: Literal[True], **params: Unpack[TalkRetrieveParams]
        ) -> Awaitable[RawResponse[AsyncStream[Event]]]: ...
        @overload
        def retrieve(
            self: Talks[Streamed],
            talk_id: str,
            *,
            live: Literal[False] | None = None,
            **params: Unpack[TalkRetrieveParams],
        ) -> StreamedManager[Talk]: ...
        @overload
        def retrieve(
            self: Talks[Streamed], talk_id: str, *, live: Literal[True], **params: Unpack[TalkRetrieveParams]
        ) -> StreamedManager[Stream[Event]]: ...
        @overload
        def retrieve(
            self: Talks[AsyncStreamed],
            talk_id: str,
            *,
            live: Literal[False] | None = None,
            **params: Unpack[TalkRetrieveParams],
        ) -> AsyncStreamedManager[Talk]: ...
        @overload
        def retrieve(
            self: Talks[AsyncStreamed], talk_id: str, *, live: Literal[True], **params: Unpack[TalkRetrieveParams]
        ) -> AsyncStreamedManager[AsyncStream[Event]]: ...

    def retrieve(self, talk_id: str, **params: Any) -> Any:
        """Source: `GET /talks/{talk-id}`."""
        return self._run(_RETRIEVE.call(params, talk_id))
