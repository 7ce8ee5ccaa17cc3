# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types` holds of requests."""

from __future__ import annotations

from typing import TypedDict

from .._core import CallOptions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal, Required

    from .._core import FileTypes


class ExpiresAfter(TypedDict, total=False):
    """Schema: ExpiresAfter."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FileCreateParams(CallOptions, total=False):
    """Arguments of `client.files.create`."""

    file: Required[FileTypes]
    purpose: Required[str]
    expires_after: ExpiresAfter
    tags: Sequence[str]
    session: dict[str, Any]


class FileListParams(CallOptions, total=False):
    """Arguments of `client.files.list`."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    purpose: Sequence[str]
    from_: str


class FileSearchParams(CallOptions, total=False):
    """Arguments of `client.files.search`."""

    tenant: Required[str]
    ids: Sequence[str]
    theme: str
    text: str
