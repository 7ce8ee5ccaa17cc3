# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.talk` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Required, TypedDict

from ..._core import CallOptions

class SaidParam(TypedDict, total=False):
    """Schema: Msg."""

    text: Required[str]

class TalkParams(CallOptions, total=False):
    """Arguments of `client.talk.create`. Source: POST /v1/chat/completions."""

    messages: Required[Iterable[SaidParam]]
