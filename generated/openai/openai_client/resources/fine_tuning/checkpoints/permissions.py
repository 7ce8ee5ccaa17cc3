# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.fine_tuning.checkpoints.permissions`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import ConversationCursorPages, Pages
    from ....types.fine_tuning.checkpoints._models import PermissionDeleteResponse, PermissionListResponse
    from ....types.fine_tuning.checkpoints._params import PermissionCreateParams, PermissionRetrieveParams

_CREATE = Endpoint(
    "POST",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    body="project_ids!",
    answer="types.fine_tuning.checkpoints._models:PermissionListResponse",
    page="pagination:SyncPage:AsyncPage",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    answer="types.fine_tuning.checkpoints._models:PermissionDeleteResponse",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    query="project_id after limit order",
    answer="types.fine_tuning.checkpoints._models:PermissionListResponse",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("ApiKeyAuth",),
)


class Permissions(Resource[E]):
    """Who may use a checkpoint."""

    _path = "fine_tuning.checkpoints.permissions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Permissions[Raw], Permissions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Permissions[Streamed], Permissions[AsyncStreamed]]]

    @operation
    def create(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionCreateParams]
    ) -> Pages[PermissionListResponse]:
        """Let projects use a checkpoint.

        Source: `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
        (createFineTuningCheckpointPermission).
        """
        return _CREATE.call(params, fine_tuned_model_checkpoint)

    @operation
    def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **options: Unpack[CallOptions]
    ) -> Request[PermissionDeleteResponse]:
        """Take a project's permission to use a checkpoint away.

        Source: `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
        (deleteFineTuningCheckpointPermission).
        """
        return _DELETE.call(options, fine_tuned_model_checkpoint, permission_id)

    @operation
    def retrieve(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[PermissionRetrieveParams]
    ) -> ConversationCursorPages[PermissionListResponse]:
        """List which projects may use a checkpoint.

        Source: `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
        (listFineTuningCheckpointPermissions).
        """
        return _RETRIEVE.call(params, fine_tuned_model_checkpoint)

    list = retrieve
    """The same as `client.fine_tuning.checkpoints.permissions.retrieve`."""
