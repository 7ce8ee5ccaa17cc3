# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects.certificates`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .....pagination import ConversationCursorPages, Pages
    from .....types.admin.organization.projects._models import CertificateListResponse
    from .....types.admin.organization.projects._params import (
        CertificateActivateParams,
        CertificateDeactivateParams,
        CertificateListParams,
    )

_ACTIVATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/certificates/activate",
    body="certificate_ids!",
    answer="types.admin.organization.projects._models:CertificateListResponse",
    page="pagination:SyncPage:AsyncPage",
    security=("AdminApiKeyAuth",),
)

_DEACTIVATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/certificates/deactivate",
    body="certificate_ids!",
    answer="types.admin.organization.projects._models:CertificateListResponse",
    page="pagination:SyncPage:AsyncPage",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/projects/{project_id}/certificates",
    query="limit after order",
    answer="types.admin.organization.projects._models:CertificateListResponse",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)


class Certificates(Resource[E]):
    """Calls of `client.admin.organization.projects.certificates`."""

    _path = "admin.organization.projects.certificates"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Certificates[Raw], Certificates[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Certificates[Streamed], Certificates[AsyncStreamed]]]

    @operation
    def activate(self, project_id: str, **params: Unpack[CertificateActivateParams]) -> Pages[CertificateListResponse]:
        """Put up to ten certificates to use in a project, all or none.

        Source: `POST /organization/projects/{project_id}/certificates/activate`
        (activateProjectCertificates).
        """
        return _ACTIVATE.call(params, project_id)

    @operation
    def deactivate(
        self, project_id: str, **params: Unpack[CertificateDeactivateParams]
    ) -> Pages[CertificateListResponse]:
        """Take up to ten certificates of a project out of use, all or none.

        Source: `POST /organization/projects/{project_id}/certificates/deactivate`
        (deactivateProjectCertificates).
        """
        return _DEACTIVATE.call(params, project_id)

    @operation
    def list(
        self, project_id: str, **params: Unpack[CertificateListParams]
    ) -> ConversationCursorPages[CertificateListResponse]:
        """List the certificates of a project, page by page.

        Source: `GET /organization/projects/{project_id}/certificates` (listProjectCertificates).
        """
        return _LIST.call(params, project_id)
