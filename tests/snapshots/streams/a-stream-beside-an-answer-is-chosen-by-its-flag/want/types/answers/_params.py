# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.answers` holds of requests."""

from __future__ import annotations

from typing import Required

from ..._core import CallOptions

class AnswerCreateParams(CallOptions, total=False):
    """Arguments of `client.answers.create`. Source: POST /answers."""

    question: Required[str]
