# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_CREATE = Endpoint("POST", "/books")

_DELETE = Endpoint("DELETE", "/books/{id}")

_LEND = Endpoint("POST", "/books/{id}/lend")

_LIST = Endpoint("GET", "/books")

_RETRIEVE = Endpoint("GET", "/books/{id}")

_UPDATE = Endpoint("POST", "/books/{id}")

_UPDATE_PATCH = Endpoint("PATCH", "/books/{id}")


class Books(Resource[E]):
    """Calls of `client.books`."""

    _path = "books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Books[Raw], Books[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Books[Streamed], Books[AsyncStreamed]]]

    @operation
    def create(self, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `POST /books` (same)."""
        return _CREATE.call(options)

    @operation
    def delete(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `DELETE /books/{id}` (not an identifier!)."""
        return _DELETE.call(options, id)

    @operation
    def lend(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `POST /books/{id}/lend`."""
        return _LEND.call(options, id)

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /books`."""
        return _LIST.call(options)

    @operation
    def retrieve(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /books/{id}` (same)."""
        return _RETRIEVE.call(options, id)

    @operation
    def update(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `POST /books/{id}`."""
        return _UPDATE.call(options, id)

    @operation
    def update_patch(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `PATCH /books/{id}`."""
        return _UPDATE_PATCH.call(options, id)
