# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.certificates`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import ConversationCursorPages, Pages
    from ....types.admin.organization._models import Certificate, CertificateDeleteResponse, CertificateListResponse
    from ....types.admin.organization._params import (
        CertificateActivateParams,
        CertificateCreateParams,
        CertificateDeactivateParams,
        CertificateListParams,
        CertificateRetrieveParams,
        CertificateUpdateParams,
    )

_ACTIVATE = Endpoint(
    "POST",
    "/organization/certificates/activate",
    body="certificate_ids!",
    answer="types.admin.organization._models:CertificateListResponse",
    page="pagination:SyncPage:AsyncPage",
    security=("AdminApiKeyAuth",),
)

_CREATE = Endpoint(
    "POST",
    "/organization/certificates",
    body="certificate! name",
    answer="types.admin.organization._models:Certificate",
    security=("AdminApiKeyAuth",),
)

_DEACTIVATE = Endpoint(
    "POST",
    "/organization/certificates/deactivate",
    body="certificate_ids!",
    answer="types.admin.organization._models:CertificateListResponse",
    page="pagination:SyncPage:AsyncPage",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/certificates/{certificate_id}",
    answer="types.admin.organization._models:CertificateDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/certificates",
    query="limit after order",
    answer="types.admin.organization._models:CertificateListResponse",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/certificates/{certificate_id}",
    query="include",
    answer="types.admin.organization._models:Certificate",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/certificates/{certificate_id}",
    body="name",
    answer="types.admin.organization._models:Certificate",
    security=("AdminApiKeyAuth",),
)


class Certificates(Resource[E]):
    """Client certificates for mutual TLS."""

    _path = "admin.organization.certificates"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Certificates[Raw], Certificates[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Certificates[Streamed], Certificates[AsyncStreamed]]]

    @operation
    def activate(self, **params: Unpack[CertificateActivateParams]) -> Pages[CertificateListResponse]:
        """Put up to ten certificates of the organization to use, all or none.

        Source: `POST /organization/certificates/activate` (activateOrganizationCertificates).
        """
        return _ACTIVATE.call(params)

    @operation
    def create(self, **params: Unpack[CertificateCreateParams]) -> Request[Certificate]:
        """Upload a client certificate; it is not in use until it is activated.

        Source: `POST /organization/certificates` (uploadCertificate).
        """
        return _CREATE.call(params)

    @operation
    def deactivate(self, **params: Unpack[CertificateDeactivateParams]) -> Pages[CertificateListResponse]:
        """Take up to ten certificates of the organization out of use, all or none.

        Source: `POST /organization/certificates/deactivate` (deactivateOrganizationCertificates).
        """
        return _DEACTIVATE.call(params)

    @operation
    def delete(self, certificate_id: str, **options: Unpack[CallOptions]) -> Request[CertificateDeleteResponse]:
        """Delete a client certificate of the organization.

        Source: `DELETE /organization/certificates/{certificate_id}` (deleteCertificate).
        """
        return _DELETE.call(options, certificate_id)

    @operation
    def list(self, **params: Unpack[CertificateListParams]) -> ConversationCursorPages[CertificateListResponse]:
        """List the client certificates of the organization, page by page.

        Source: `GET /organization/certificates` (listOrganizationCertificates).
        """
        return _LIST.call(params)

    @operation
    def retrieve(self, certificate_id: str, **params: Unpack[CertificateRetrieveParams]) -> Request[Certificate]:
        """Fetch a client certificate of the organization.

        Source: `GET /organization/certificates/{certificate_id}` (getCertificate).
        """
        return _RETRIEVE.call(params, certificate_id)

    @operation
    def update(self, certificate_id: str, **params: Unpack[CertificateUpdateParams]) -> Request[Certificate]:
        """Change a client certificate of the organization.

        Source: `POST /organization/certificates/{certificate_id}` (modifyCertificate).
        """
        return _UPDATE.call(params, certificate_id)
