# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""Types of `client`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models import FileObject as FileObject, Usage as Usage
    from ._params import (
        FileCreateParams as FileCreateParams,
        FileListParams as FileListParams,
        FileSearchParams as FileSearchParams,
    )
else:
    from .._core import lazy_types

    __getattr__, __dir__ = lazy_types(__name__)
