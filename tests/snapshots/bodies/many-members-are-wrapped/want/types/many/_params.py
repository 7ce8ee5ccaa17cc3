# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.many` holds of requests."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from ..._core import CallOptions

class FirstOfManyVeryLongNamesParam(TypedDict, total=False):
    first: Required[str]

class ManyCreateParams(CallOptions, total=False):
    """Arguments of `client.many.create`. Source: POST /many."""

    a_rather_long_name_of_an_argument: Required[str]
    another_rather_long_name_of_an_argument: str
    a_third_rather_long_name: str
    a_fourth_rather_long_name: ManyParam | None

ManyParam: TypeAlias = """
    FirstOfManyVeryLongNamesParam
    | SecondOfManyVeryLongNamesParam
    | ThirdOfManyVeryLongNamesParam
    | str
"""

class SecondOfManyVeryLongNamesParam(TypedDict, total=False):
    second: Required[str]

class ThirdOfManyVeryLongNamesParam(TypedDict, total=False):
    third: Required[str]
