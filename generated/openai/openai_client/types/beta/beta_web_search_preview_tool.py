# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_web_search_preview_tool`."""

from ._models import BetaWebSearchPreviewToolUserLocation as UserLocation

__all__ = ["UserLocation"]
