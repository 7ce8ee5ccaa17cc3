# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.rules` holds of requests."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._core import CallOptions

PlainParam = TypedDict("PlainParam", {"a": "Required[str]", "Required": "str"}, total=False)
"""Schema: Plain."""

class RuleCreateParams(CallOptions, total=False):
    """Arguments of `client.rules.create`. Source: POST /rules."""

    rule: RuleParam
    plain: PlainParam

RuleParam = TypedDict(
    "RuleParam",
    {"in": "Required[str]", "@id": "Required[str]", "not-before": "int", 'quo"te': "str", "next": "RuleParam"},
    total=False,
)
"""Schema: Rule."""
