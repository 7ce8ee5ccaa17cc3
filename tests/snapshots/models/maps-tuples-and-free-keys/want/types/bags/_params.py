# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.bags` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypedDict

from ..._core import CallOptions

class BagCreateParams(CallOptions, total=False):
    """Arguments of `client.bags.create`. Source: POST /bags."""

    counts: Mapping[str, int]
    nested: Mapping[str, Iterable[BagNestedParam]]
    anything: object
    open: Mapping[str, object]
    closed: Mapping[str, object]
    pair: Sequence[str | float]
    list: Sequence[object]
    mixed: BagMixedParam

class BagMixedParam(TypedDict, total=False):
    """Schema: Bag.mixed."""

    known: str

class BagNestedParam(TypedDict, total=False):
    """Schema: Bag.nested{}[]."""

    a: str
