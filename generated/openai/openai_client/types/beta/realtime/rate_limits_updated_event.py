# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.rate_limits_updated_event`."""

from ._models import RateLimitsUpdatedEventRateLimit as RateLimit

__all__ = ["RateLimit"]
