# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.users` holds of requests."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._core import CallOptions

class CardParam(TypedDict, total=False):
    digits: Required[str]

class UserCreateParams(CallOptions, total=False):
    """Arguments of `client.users.create`. Source: POST /users."""

    name: Required[str]
    password: Required[str]
    card: Required[CardParam]
