# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_tracing_config`."""

from ._models import RealtimeTracingConfigTracingConfiguration as TracingConfiguration

__all__ = ["TracingConfiguration"]
