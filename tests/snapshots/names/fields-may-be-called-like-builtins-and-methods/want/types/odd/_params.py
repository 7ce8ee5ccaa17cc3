# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.odd` holds of requests."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Literal

from ..._core import CallOptions

class OddCreateParams(CallOptions, total=False):
    """Arguments of `client.odd.create`. Source: POST /odd."""

    str: builtins.str
    int: builtins.int
    list: Sequence[builtins.str]
    dict: Mapping[builtins.str, builtins.int]
    type: builtins.str
    to_dict: bool
    model_dump: bool
    Any: object
    Literal: Literal["x"]
    self_: builtins.str
    _private: builtins.str
    dunder: builtins.str
