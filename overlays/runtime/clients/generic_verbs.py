"""`client.get`, `post`, `put`, `patch`, `delete`: calls of paths that the package does not know."""

from __future__ import annotations

from ..calls.resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping, Sequence
    from typing import Any, Literal, TypeAlias, TypedDict, TypeVar, Unpack, overload

    from ..calls.engine import Async, Sync
    from ..calls.pages import AsyncPaginator, BaseAsyncPage, BaseSyncPage
    from ..calls.resource import E
    from ..foundation.options import Body, FileTypes, Headers, Query, TimeoutTypes
    from ..foundation.sentinels import NotGiven
    from ..streaming.stream import AsyncStream, Stream

    T = TypeVar("T")
    StreamT = TypeVar("StreamT", bound=Stream[Any])
    AsyncStreamT = TypeVar("AsyncStreamT", bound=AsyncStream[Any])
    PageT = TypeVar("PageT", bound=BaseSyncPage[Any])
    AsyncPageT = TypeVar("AsyncPageT", bound=BaseAsyncPage[Any])
    RequestFiles: TypeAlias = Mapping[str, FileTypes] | Sequence[tuple[str, FileTypes]]

    class RequestOptions(TypedDict, total=False):
        """Settings of one call of a verb."""

        headers: Headers
        """Headers to add, replace or (`omit`) remove."""
        params: Query
        """Query parameters."""
        extra_json: Mapping[str, object]
        """Members to add to the JSON body."""
        max_retries: int
        timeout: TimeoutTypes | NotGiven
        """Seconds, seconds per phase, or None to wait for ever."""
        idempotency_key: str
        """The same on all attempts; sent when the client has an `idempotency_header`."""
        follow_redirects: bool
        security: Mapping[str, bool]
        """Which kinds of credentials may sign it."""

    class Got(TypedDict, total=False):
        """What every verb takes."""

        options: RequestOptions

    class Sent(Got, total=False):
        """What verbs with a body take."""

        body: Body | None
        content: Any

    class Filed(Sent, total=False):
        """What verbs with a body or a form take."""

        files: RequestFiles | None

else:
    from ..foundation.generic import E

    def overload(method):
        """For checkers only."""
        return method


class Verbs(Resource[E]):
    """Methods named like those of HTTP. `cast_to` says what the answer becomes.

    It may be a model, a class with `model_validate`, `dict`, `list[Model]`, `str`, `bytes`, `object`
    (the JSON as it is), `httpx.Response` or `type(None)`. `body` travels as JSON, `content` as it is,
    `files` (beside `body`) as a form; `stream=True` gives a stream of `cast_to`, or of the events that
    `stream_cls=Stream[Event]` names.
    """

    if TYPE_CHECKING:

        @overload
        def get(
            self: Resource[Sync],
            path: str,
            *,
            cast_to: type[T],
            stream: Literal[False] = False,
            **how: Unpack[Got],
        ) -> T: ...
        @overload
        def get(
            self: Resource[Async],
            path: str,
            *,
            cast_to: type[T],
            stream: Literal[False] = False,
            **how: Unpack[Got],
        ) -> Awaitable[T]: ...
        @overload
        def get(
            self: Resource[Sync],
            path: str,
            *,
            cast_to: type[Any],
            stream: Literal[True],
            stream_cls: type[StreamT],
            **how: Unpack[Got],
        ) -> StreamT: ...
        @overload
        def get(
            self: Resource[Async],
            path: str,
            *,
            cast_to: type[Any],
            stream: Literal[True],
            stream_cls: type[AsyncStreamT],
            **how: Unpack[Got],
        ) -> Awaitable[AsyncStreamT]: ...

    def get(self, path: str, *, cast_to: Any, **how: Any) -> Any:
        """GET, which has no body."""
        return self._send("GET", path, cast_to, how, "stream", "stream_cls")

    if TYPE_CHECKING:

        @overload
        def post(
            self: Resource[Sync],
            path: str,
            *,
            cast_to: type[T],
            stream: Literal[False] = False,
            **how: Unpack[Filed],
        ) -> T: ...
        @overload
        def post(
            self: Resource[Async],
            path: str,
            *,
            cast_to: type[T],
            stream: Literal[False] = False,
            **how: Unpack[Filed],
        ) -> Awaitable[T]: ...
        @overload
        def post(
            self: Resource[Sync],
            path: str,
            *,
            cast_to: type[Any],
            stream: Literal[True],
            stream_cls: type[StreamT],
            **how: Unpack[Filed],
        ) -> StreamT: ...
        @overload
        def post(
            self: Resource[Async],
            path: str,
            *,
            cast_to: type[Any],
            stream: Literal[True],
            stream_cls: type[AsyncStreamT],
            **how: Unpack[Filed],
        ) -> Awaitable[AsyncStreamT]: ...

    def post(self, path: str, *, cast_to: Any, **how: Any) -> Any:
        """POST."""
        return self._send("POST", path, cast_to, how, "body", "content", "files", "stream", "stream_cls")

    if TYPE_CHECKING:

        @overload
        def put(self: Resource[Sync], path: str, *, cast_to: type[T], **how: Unpack[Filed]) -> T: ...
        @overload
        def put(
            self: Resource[Async], path: str, *, cast_to: type[T], **how: Unpack[Filed]
        ) -> Awaitable[T]: ...

    def put(self, path: str, *, cast_to: Any, **how: Any) -> Any:
        """PUT."""
        return self._send("PUT", path, cast_to, how, "body", "content", "files")

    if TYPE_CHECKING:

        @overload
        def patch(self: Resource[Sync], path: str, *, cast_to: type[T], **how: Unpack[Filed]) -> T: ...
        @overload
        def patch(
            self: Resource[Async], path: str, *, cast_to: type[T], **how: Unpack[Filed]
        ) -> Awaitable[T]: ...

    def patch(self, path: str, *, cast_to: Any, **how: Any) -> Any:
        """PATCH."""
        return self._send("PATCH", path, cast_to, how, "body", "content", "files")

    if TYPE_CHECKING:

        @overload
        def delete(self: Resource[Sync], path: str, *, cast_to: type[T], **how: Unpack[Sent]) -> T: ...
        @overload
        def delete(
            self: Resource[Async], path: str, *, cast_to: type[T], **how: Unpack[Sent]
        ) -> Awaitable[T]: ...

    def delete(self, path: str, *, cast_to: Any, **how: Any) -> Any:
        """DELETE."""
        return self._send("DELETE", path, cast_to, how, "body", "content")

    if TYPE_CHECKING:

        @overload
        def get_api_list(
            self: Resource[Sync],
            path: str,
            *,
            model: type[Any],
            page: type[PageT],
            method: str = "get",
            body: Body | None = None,
            **how: Unpack[Got],
        ) -> PageT: ...
        @overload
        def get_api_list(
            self: Resource[Async],
            path: str,
            *,
            model: type[T],
            page: type[AsyncPageT],
            method: str = "get",
            body: Body | None = None,
            **how: Unpack[Got],
        ) -> AsyncPaginator[T, AsyncPageT]: ...

    def get_api_list(self, path: str, *, model: Any, page: Any, method: str = "get", **how: Any) -> Any:
        """A list in pages: `page` is the kind of page, `model` what its items are."""
        return self._send(method.upper(), path, model, {**how, "page": page}, "body", "page")

    def _send(self, method: str, path: str, cast_to: Any, how: dict[str, Any], *known: str) -> Any:
        for name in how:
            if name not in known and name != "options":
                raise TypeError(f"{method.lower()}() got an unexpected keyword argument {name!r}")
        from .raw_requests import call

        engine: Any = self._engine
        made = call(engine.session, method, path, cast_to, **how)
        retries = made.options.pop("max_retries", None)
        if retries is not None:
            engine = type(engine)(engine.session.varied(max_retries=retries))
        return engine.run(made)
