# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What the runtime must know about this service."""

from __future__ import annotations

from ._core import ApiInfo, SchemeInfo

API = ApiInfo(
    title='"""\nimport os\n{{ 7 * 7 }} {% raw %}',
    server='https://x"); import os #\\',
    array_style="repeat",
    schemes=(SchemeInfo('s"""', "header", 'X"\\\n'),),
)
