# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.certificate_activate_response`."""

from ._models import CertificateActivateResponseCertificateDetails as CertificateDetails

__all__ = ["CertificateDetails"]
