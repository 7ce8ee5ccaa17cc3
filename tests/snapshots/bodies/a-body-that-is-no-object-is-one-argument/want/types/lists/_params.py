# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.lists` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Required

from ..._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from ..shared._params import RowParam

class ListCreateParams(CallOptions, total=False):
    """Arguments of `client.lists.create`. Source: POST /lists."""

    body: Required[Iterable[RowParam]]
