# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.imports`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.imports._models import Result
    from ..types.imports._params import ImportUpdateParams

_UPDATE = Endpoint(
    "POST",
    "/imports/{class_}",
    query="from_ grosse u540d_u524d _1st filter_name",
    body="lambda_! body_type! None_ type",
    wire={
        "lambda_": "lambda",
        "body_type": "@type",
        "from_": "from",
        "grosse": "größe",
        "u540d_u524d": "名前",
        "_1st": "1st",
        "filter_name": "filter.name",
        "None_": "None",
    },
    answer="types.imports._models:Result",
)


class Imports(Resource[E]):
    """Calls of `client.imports`."""

    _path = "imports"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Imports[Raw], Imports[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Imports[Streamed], Imports[AsyncStreamed]]]

    @operation
    def update(self, class_: str, **params: Unpack[ImportUpdateParams]) -> Request[Result]:
        """Source: `POST /imports/{class}`."""
        return _UPDATE.call(params, class_)
