# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.certificate`."""

from ._models import CertificateDetails as CertificateDetails

__all__ = ["CertificateDetails"]
