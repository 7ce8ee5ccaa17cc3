"""The hand-written runtime of the package; the names below are all that generated code may use.

Only what building a client needs is loaded here. Everything else loads when it is first asked for.
"""

from __future__ import annotations

from .calls.resource import E as E, Resource as Resource, operation as operation, subresource as subresource
from .requests.endpoint import AnswerInfo as AnswerInfo, Endpoint as Endpoint, StreamInfo as StreamInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .calls.binary_response import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from .calls.engine import (
        Async as Async,
        AsyncRaw as AsyncRaw,
        AsyncStreamed as AsyncStreamed,
        Raw as Raw,
        Streamed as Streamed,
        Sync as Sync,
    )
    from .calls.pages import (
        AsyncPaginator as AsyncPaginator,
        BaseAsyncPage as BaseAsyncPage,
        BaseSyncPage as BaseSyncPage,
        PageInfo as PageInfo,
    )
    from .calls.raw_response import RawResponse as RawResponse
    from .calls.resource import View as View
    from .calls.streamed_managers import (
        AsyncStreamedManager as AsyncStreamedManager,
        StreamedManager as StreamedManager,
    )
    from .clients.client import AsyncCore as AsyncCore, SyncCore as SyncCore
    from .foundation.deprecation import deprecated as deprecated
    from .foundation.errors import (
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
    from .foundation.lazy import lazy_reexports as lazy_reexports
    from .foundation.options import (
        Body as Body,
        CallOptions as CallOptions,
        FileTypes as FileTypes,
        Headers as Headers,
        Query as Query,
        TimeoutTypes as TimeoutTypes,
    )
    from .foundation.sentinels import NotGiven as NotGiven, Omit as Omit, not_given as not_given, omit as omit
    from .models.model import Model as Model, Unknown as Unknown
    from .models.type_modules import lazy_names as lazy_names, lazy_types as lazy_types
    from .models.unions import Keyed as Keyed, Tagged as Tagged
    from .requests.api import ApiInfo as ApiInfo, SchemeInfo as SchemeInfo
    from .requests.call import Call as Call
    from .streaming.call_types import Binary as Binary, Events as Events, Request as Request
    from .streaming.stream import AsyncStream as AsyncStream, Stream as Stream

_HOME = {
    "ApiInfo": "requests.api",
    "SchemeInfo": "requests.api",
    "HttpxBinaryResponseContent": "calls.binary_response",
    "Binary": "streaming.call_types",
    "Call": "requests.call",
    "Events": "streaming.call_types",
    "Request": "streaming.call_types",
    "AsyncCore": "clients.client",
    "SyncCore": "clients.client",
    "Async": "calls.engine",
    "AsyncRaw": "calls.engine",
    "AsyncStreamed": "calls.engine",
    "Raw": "calls.engine",
    "Streamed": "calls.engine",
    "Sync": "calls.engine",
    "APIConnectionError": "foundation.errors",
    "APIError": "foundation.errors",
    "APIResponseValidationError": "foundation.errors",
    "APIStatusError": "foundation.errors",
    "APITimeoutError": "foundation.errors",
    "AuthenticationError": "foundation.errors",
    "BadRequestError": "foundation.errors",
    "ClientError": "foundation.errors",
    "ConflictError": "foundation.errors",
    "IncompleteStreamError": "foundation.errors",
    "InternalServerError": "foundation.errors",
    "NotFoundError": "foundation.errors",
    "PermissionDeniedError": "foundation.errors",
    "RateLimitError": "foundation.errors",
    "UnprocessableEntityError": "foundation.errors",
    "lazy_reexports": "foundation.lazy",
    "lazy_names": "models.type_modules",
    "lazy_types": "models.type_modules",
    "Model": "models.model",
    "Unknown": "models.model",
    "Body": "foundation.options",
    "CallOptions": "foundation.options",
    "FileTypes": "foundation.options",
    "Headers": "foundation.options",
    "Query": "foundation.options",
    "TimeoutTypes": "foundation.options",
    "AsyncPaginator": "calls.pages",
    "BaseAsyncPage": "calls.pages",
    "BaseSyncPage": "calls.pages",
    "PageInfo": "calls.pages",
    "AsyncStreamedManager": "calls.streamed_managers",
    "RawResponse": "calls.raw_response",
    "StreamedManager": "calls.streamed_managers",
    "View": "calls.resource",
    "NotGiven": "foundation.sentinels",
    "Omit": "foundation.sentinels",
    "not_given": "foundation.sentinels",
    "omit": "foundation.sentinels",
    "AsyncStream": "streaming.stream",
    "Stream": "streaming.stream",
    "deprecated": "foundation.deprecation",
    "Keyed": "models.unions",
    "Tagged": "models.unions",
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
