# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ..types.books._params import BookListBetaTrueV2Params

_LIST = Endpoint("GET", "/books")

_LIST_BETA_TRUE_V_2 = Endpoint(
    "GET", "/books", query="limit", const_query=(("beta", "true"), ("v", "2")), headers={"Sample-Beta": "books=v2"}
)


class Books(Resource[E]):
    """Calls of `client.books`."""

    _path = "books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Books[Raw], Books[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Books[Streamed], Books[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /books`."""
        return _LIST.call(options)

    @operation
    def list_beta_true_v_2(self, **params: Unpack[BookListBetaTrueV2Params]) -> Request[None]:
        """Source: `GET /books`."""
        return _LIST_BETA_TRUE_V_2.call(params)
