# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What arguments are called that people know by other names; only errors read it."""

from __future__ import annotations

ARGUMENT_SUGGESTIONS: dict[str, dict[str, str]] = {
    "*": {"headers": "extra_headers", "name": "title id"},
    "POST /books": {"text": "title"},
}
