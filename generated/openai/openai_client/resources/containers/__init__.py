# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.containers`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...pagination import CursorPages
    from ...types._models import ContainerDeleted, ContainerListResponse
    from ...types._params import ContainerCreateParams, ContainerListParams
    from .files import Files

_CREATE = Endpoint(
    "POST",
    "/containers",
    body="name! file_ids expires_after skills memory_limit network_policy",
    answer="types._models:ContainerListResponse",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE", "/containers/{container_id}", answer="types._models:ContainerDeleted", security=("ApiKeyAuth",)
)

_LIST = Endpoint(
    "GET",
    "/containers",
    query="limit order after name",
    answer="types._models:ContainerListResponse",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET", "/containers/{container_id}", answer="types._models:ContainerListResponse", security=("ApiKeyAuth",)
)


class Containers(Resource[E]):
    """Places where code interpreter keeps its files."""

    _path = "containers"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Containers[Raw], Containers[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Containers[Streamed], Containers[AsyncStreamed]]]

    @subresource
    def files(self) -> Files[E]:
        from .files import Files

        return Files(self._engine)

    @operation
    def create(self, **params: Unpack[ContainerCreateParams]) -> Request[ContainerListResponse]:
        """Create a container. Source: `POST /containers` (CreateContainer)."""
        return _CREATE.call(params)

    @operation
    def delete(self, container_id: str, **options: Unpack[CallOptions]) -> Request[ContainerDeleted]:
        """Delete a container. Source: `DELETE /containers/{container_id}` (DeleteContainer)."""
        return _DELETE.call(options, container_id)

    @operation
    def list(self, **params: Unpack[ContainerListParams]) -> CursorPages[ContainerListResponse]:
        """List the containers, page by page. Source: `GET /containers` (ListContainers)."""
        return _LIST.call(params)

    @operation
    def retrieve(self, container_id: str, **options: Unpack[CallOptions]) -> Request[ContainerListResponse]:
        """Fetch a container. Source: `GET /containers/{container_id}` (RetrieveContainer)."""
        return _RETRIEVE.call(options, container_id)
