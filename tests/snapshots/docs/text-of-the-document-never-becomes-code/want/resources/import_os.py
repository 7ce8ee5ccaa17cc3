# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.import_os`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.import_os._models import X
    from ..types.import_os._params import ImportOCreateParams

_CREATE = Endpoint(
    "POST",
    '/a"""b\\{x_y}/\'; import os; \'',
    query="q",
    header="h",
    body="k body_k",
    media='application/json; x="\\"',
    wire={"q": 'q\n"""\\', "h": 'H"', "k": 'k"""\\\n', "body_k": "{{ k }}"},
    answer="types.import_os._models:X",
)


class ImportOs(Resource[E]):
    """Calls of `client.import_os`."""

    _path = "import_os"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[ImportOs[Raw], ImportOs[AsyncRaw]]]
        with_streaming_response: ClassVar[View[ImportOs[Streamed], ImportOs[AsyncStreamed]]]

    @operation
    def create(self, x_y: str, **params: Unpack[ImportOCreateParams]) -> Request[X]:
        """Source: `POST /a\"\"\"b\\{x"y}/'; import os; '` (\"\"\"); import os #\\N{BULLET} {{ x }})."""
        return _CREATE.call(params, x_y)
