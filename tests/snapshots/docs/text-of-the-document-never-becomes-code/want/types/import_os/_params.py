# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.import_os` holds of requests."""

from __future__ import annotations

from typing import Literal

from ..._core import CallOptions

class ImportOCreateParams(CallOptions, total=False):
    """Arguments of `client.import_os.create`. Source: POST /a\"\"\"b\\{x"y}/'; import os; '."""

    q: str
    """Default `\"\"\" \\`."""
    h: Literal['"]\\', "\u2028", "a\nb", "\x00"]
    k: str
    """Matches `\"\"\"\\`."""
    body_k: str
