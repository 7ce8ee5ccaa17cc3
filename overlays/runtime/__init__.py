"""The hand-written runtime of the package; the names below are all that generated code may use.

Only what building a client needs is loaded here. Everything else loads when it is first asked for.
"""

from __future__ import annotations

from .endpoint import AnswerInfo as AnswerInfo, Endpoint as Endpoint, StreamInfo as StreamInfo
from .resource import E as E, Resource as Resource, branch as branch, operation as operation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .api import ApiInfo as ApiInfo, SchemeInfo as SchemeInfo
    from .binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from .call import Call as Call
    from .call_types import Binary as Binary, Events as Events, Request as Request
    from .client import AsyncCore as AsyncCore, SyncCore as SyncCore
    from .deprecation import deprecated as deprecated
    from .engine import (
        Async as Async,
        AsyncRaw as AsyncRaw,
        AsyncStreamed as AsyncStreamed,
        Raw as Raw,
        Streamed as Streamed,
        Sync as Sync,
    )
    from .errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ClientError as ClientError,
        ConflictError as ConflictError,
        IncompleteStreamError as IncompleteStreamError,
        InternalServerError as InternalServerError,
        NotFoundError as NotFoundError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from .lazy import face as face
    from .type_modules import lazy_names as lazy_names, lazy_types as lazy_types
    from .model import Model as Model, Unknown as Unknown
    from .options import (
        Body as Body,
        CallOptions as CallOptions,
        FileTypes as FileTypes,
        Headers as Headers,
        Query as Query,
        TimeoutTypes as TimeoutTypes,
    )
    from .pages import (
        AsyncPaginator as AsyncPaginator,
        BaseAsyncPage as BaseAsyncPage,
        BaseSyncPage as BaseSyncPage,
        PageInfo as PageInfo,
    )
    from .raw import (
        AsyncStreamedManager as AsyncStreamedManager,
        RawResponse as RawResponse,
        StreamedManager as StreamedManager,
    )
    from .resource import View as View
    from .sentinels import (
        NotGiven as NotGiven,
        Omit as Omit,
        not_given as not_given,
        omit as omit,
    )
    from .socket_says import R as R, Says as Says, SocketInfo as SocketInfo
    from .stream import AsyncStream as AsyncStream, Stream as Stream
    from .unions import Keyed as Keyed, Tagged as Tagged

_HOME = {
    "ApiInfo": "api",
    "SchemeInfo": "api",
    "HttpxBinaryResponseContent": "binary",
    "Binary": "call_types",
    "Call": "call",
    "Events": "call_types",
    "Request": "call_types",
    "AsyncCore": "client",
    "SyncCore": "client",
    "Async": "engine",
    "AsyncRaw": "engine",
    "AsyncStreamed": "engine",
    "Raw": "engine",
    "Streamed": "engine",
    "Sync": "engine",
    "APIConnectionError": "errors",
    "APIError": "errors",
    "APIResponseValidationError": "errors",
    "APIStatusError": "errors",
    "APITimeoutError": "errors",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "ClientError": "errors",
    "ConflictError": "errors",
    "IncompleteStreamError": "errors",
    "InternalServerError": "errors",
    "NotFoundError": "errors",
    "PermissionDeniedError": "errors",
    "RateLimitError": "errors",
    "UnprocessableEntityError": "errors",
    "face": "lazy",
    "lazy_names": "type_modules",
    "lazy_types": "type_modules",
    "Model": "model",
    "Unknown": "model",
    "Body": "options",
    "CallOptions": "options",
    "FileTypes": "options",
    "Headers": "options",
    "Query": "options",
    "TimeoutTypes": "options",
    "AsyncPaginator": "pages",
    "BaseAsyncPage": "pages",
    "BaseSyncPage": "pages",
    "PageInfo": "pages",
    "AsyncStreamedManager": "raw",
    "RawResponse": "raw",
    "StreamedManager": "raw",
    "View": "resource",
    "NotGiven": "sentinels",
    "Omit": "sentinels",
    "not_given": "sentinels",
    "omit": "sentinels",
    "R": "socket_says",
    "Says": "socket_says",
    "SocketInfo": "socket_says",
    "AsyncStream": "stream",
    "Stream": "stream",
    "deprecated": "deprecation",
    "Keyed": "unions",
    "Tagged": "unions",
}
"""Where each lazy name lives."""

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(__import__(f"{__name__}.{home}", None, None, (name,)), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOME})
