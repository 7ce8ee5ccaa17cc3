# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.containers.files.content`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, Binary, CallOptions, Raw, Streamed, View

_RETRIEVE = Endpoint(
    "GET",
    "/containers/{container_id}/files/{file_id}/content",
    answer="binary",
    accept="application/octet-stream",
    security=("ApiKeyAuth",),
)


class Content(Resource[E]):
    """Calls of `client.containers.files.content`."""

    _path = "containers.files.content"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Content[Raw], Content[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Content[Streamed], Content[AsyncStreamed]]]

    @operation
    def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> Binary:
        """Download a file from a container.

        Source: `GET /containers/{container_id}/files/{file_id}/content` (RetrieveContainerFileContent).
        """
        return _RETRIEVE.call(options, container_id, file_id)
