"""Resources and operations: one signature, seen from every kind of engine."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from functools import cached_property
    from typing import Any, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

    from ..requests.call import Call
    from .engine import Async, AsyncRaw, AsyncStreamed, Engine, Raw, Streamed, Sync
    from .raw_response import RawResponse
    from .streamed_managers import AsyncStreamedManager, StreamedManager

    E = TypeVar("E", bound=Engine)
    P = ParamSpec("P")
    R = TypeVar("R")
    S = TypeVar("S", covariant=True)
    A = TypeVar("A", covariant=True)

    subresource = cached_property
else:
    from ..foundation.generic import A, E, Generic, S


class Resource(Generic[E]):
    """A node of the API tree, bound to the engine that runs its calls."""

    _path = ""
    """Where it stands below the client: "chat.completions"."""

    def __init__(self, engine: E) -> None:
        self._engine: E = engine

    def _run(self, call: Call[Any, Any]) -> Any:
        return self._engine.run(call)

    def _bound(self, engine: Engine) -> Resource[Any]:
        """The same node on another engine."""
        return type(self)(engine)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class View(Generic[S, A]):
    """The same tree on another engine: S as seen from a sync one, A from an async one."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    if TYPE_CHECKING:

        @overload
        def __get__(self, at: None, owner: type) -> Self: ...
        @overload
        def __get__(self, at: Resource[Sync], owner: type | None = None) -> S: ...
        @overload
        def __get__(self, at: Resource[Async], owner: type | None = None) -> A: ...
        def __get__(self, at: Any, owner: type | None = None) -> Any: ...

    else:

        def __get__(self, at, owner=None):
            return self if at is None else at._bound(getattr(at._engine, self._kind)())


if TYPE_CHECKING:

    class operation(Generic[P, S, A]):
        """Turn a builder of a `Call` into a method that runs it.

        What the method returns is the engine's choice: the value, an awaitable of it, the raw
        response. `Files.delete.build(None, "f1")` gives the bare `Call`.
        """

        build: Callable[Concatenate[Any, P], Call[S, A]]

        def __init__(self, build: Callable[Concatenate[Any, P], Call[S, A]]) -> None: ...
        @overload
        def __get__(self, at: None, owner: type) -> Self: ...
        @overload
        def __get__(self, at: Resource[Sync], owner: type | None = None) -> Callable[P, S]: ...
        @overload
        def __get__(self, at: Resource[Async], owner: type | None = None) -> Callable[P, A]: ...
        @overload
        def __get__(self, at: Resource[Raw], owner: type | None = None) -> Callable[P, RawResponse[S]]: ...
        @overload
        def __get__(
            self: operation[P, S, Awaitable[R]], at: Resource[AsyncRaw], owner: type | None = None
        ) -> Callable[P, Awaitable[RawResponse[R]]]: ...
        @overload
        def __get__(
            self, at: Resource[Streamed], owner: type | None = None
        ) -> Callable[P, StreamedManager[S]]: ...
        @overload
        def __get__(
            self: operation[P, S, Awaitable[R]], at: Resource[AsyncStreamed], owner: type | None = None
        ) -> Callable[P, AsyncStreamedManager[R]]: ...
        def __get__(self, at: Any, owner: type | None = None) -> Any: ...

else:
    Resource.with_raw_response = View("raw")
    Resource.with_streaming_response = View("streamed")

    def operation(build):
        """Turn a builder of a `Call` into a method that runs it; a plain function, so binding is free."""

        def method(self, *args, **kwargs):
            return self._engine.run(build(self, *args, **kwargs))

        method.build = method.__wrapped__ = build
        for name in ("__name__", "__qualname__", "__module__", "__doc__", "__annotations__"):
            setattr(method, name, getattr(build, name))
        return method

    class subresource:
        """A child of a resource, made when first asked for."""

        def __init__(self, make):
            self._make = make
            self._name = make.__name__
            self.__doc__ = make.__doc__

        def __get__(self, at, owner=None):
            if at is None:
                return self
            child = at.__dict__[self._name] = self._make(at)
            return child
