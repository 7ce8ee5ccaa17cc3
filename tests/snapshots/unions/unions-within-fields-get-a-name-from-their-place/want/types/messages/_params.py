# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.messages` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import CallOptions

class ImagePartParam(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: str

class MessageCreateParams(CallOptions, total=False):
    """Arguments of `client.messages.create`. Source: POST /messages."""

    content: Required[str | Iterable[PartParam]]

PartParam: TypeAlias = "TextPartParam | ImagePartParam"

class TextPartParam(TypedDict, total=False):
    type: Required[Literal["text"]]
    text: str
