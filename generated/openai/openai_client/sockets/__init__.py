# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What is said over sockets."""

from __future__ import annotations
