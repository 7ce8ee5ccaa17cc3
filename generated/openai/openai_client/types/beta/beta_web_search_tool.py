# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_web_search_tool`."""

from ._models import BetaWebSearchToolFilters as Filters, BetaWebSearchToolUserLocation as UserLocation

__all__ = ["Filters", "UserLocation"]
