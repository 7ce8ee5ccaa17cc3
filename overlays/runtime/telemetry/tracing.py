"""OpenTelemetry: one span per call, with its attempts as events, and metrics. No content, ever."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING, Any

from ..foundation.errors import APIStatusError, APITimeoutError
from ..foundation.redact import path_of
from . import otel_attributes as names
from .call_observer import CallObserver

if TYPE_CHECKING:
    from ..foundation.attempts import Attempt, CallResult
    from ..foundation.protocols import HttpResponse
    from ..requests.call import Call
    from ..requests.request import PreparedRequest
    from ..requests.session import Session
    from .trace_info import Traced

PACKAGE = (__package__ or "").partition(".")[0]


def installed() -> None:
    """Raises: ImportError without opentelemetry-api."""
    try:
        _instruments()
    except ImportError as error:
        extra = f"{PACKAGE.replace('_', '-')}[otel]"
        raise ImportError(
            f"telemetry needs opentelemetry-api: install {extra}, or pass telemetry=False"
        ) from error


def trace(session: Session, call: Call[Any, Any]) -> Trace | None:
    """The span of a call, None where telemetry is wanted by the environment but not installed."""
    try:
        return Trace(session, call, _instruments())
    except ImportError:
        session.telemetry = False
        return None


class _Instruments:
    """Where spans and metrics go; the program's providers may be set later."""

    def __init__(self) -> None:
        self.api: Any = import_module("opentelemetry.trace")
        metrics: Any = import_module("opentelemetry.metrics")
        version = str(getattr(import_module(PACKAGE), "__version__", "0"))
        self.tracer: Any = self.api.get_tracer(PACKAGE, version, schema_url=names.SCHEMA)
        meter: Any = metrics.get_meter(PACKAGE, version, schema_url=names.SCHEMA)
        self.duration: Any = meter.create_histogram(
            names.DURATION, "s", "Time of calls.", explicit_bucket_boundaries_advisory=names.DURATION_BOUNDS
        )
        self.tokens: Any = meter.create_histogram(
            names.TOKENS, "{token}", "Tokens used.", explicit_bucket_boundaries_advisory=names.TOKENS_BOUNDS
        )
        self.retries: Any = meter.create_counter(
            f"{PACKAGE}.{names.RETRIES}", "{retry}", "Repeated attempts."
        )
        self.rate_limits: Any = meter.create_counter(
            f"{PACKAGE}.{names.RATE_LIMITS}", "{answer}", "Answers with status 429."
        )


@cache
def _instruments() -> _Instruments:
    return _Instruments()


class Trace(CallObserver):
    """The span and the metrics of one call."""

    def __init__(self, session: Session, call: Call[Any, Any], instruments: _Instruments) -> None:
        self._to = instruments
        self._began = monotonic()
        self._info: Traced = session.traced()
        method, path = call.endpoint.method, path_of(call.endpoint.path)
        operation = self._info.operations.get(f"{method} {path}")
        model: Any = call.body.get("model") if isinstance(call.body, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        known = {
            names.OPERATION: operation,
            names.PROVIDER: self._info.provider,
            names.REQUEST_MODEL: model if isinstance(model, str) else None,
            **_server(session.url(call.path)),
        }
        self._common: dict[str, Any] = {name: value for name, value in known.items() if value is not None}
        """Attributes of the span and of every metric."""
        self._measured = operation is not None
        title = (
            f"{operation} {model}"
            if operation and isinstance(model, str)
            else operation or f"{method} {path}"
        )
        self._span: Any = instruments.tracer.start_span(
            title,
            kind=instruments.api.SpanKind.CLIENT,
            attributes={**self._common, names.METHOD: method, names.TEMPLATE: path},
        )
        # Within the call the span is the current one, so that those of the HTTP library hang below it.
        self._current: Any = instruments.api.use_span(
            self._span, end_on_exit=False, record_exception=False, set_status_on_exception=False
        )
        self._current.__enter__()

    def sending(self, outgoing: PreparedRequest, number: int) -> None:
        self._span.add_event("attempt", {names.NUMBER: number})

    def waiting(self, attempt: Attempt, allowed: int) -> None:
        attributes = {
            names.NUMBER: attempt.number,
            names.DELAY: attempt.delay,
            names.REASON: attempt.reason,
            names.STATUS: attempt.status_code,
        }
        self._span.add_event(
            "retry", {name: value for name, value in attributes.items() if value is not None}
        )
        self._to.retries.add(1, {**self._common, names.ERROR: _kind(attempt.error)})
        self._limited(attempt.error)

    def arrived(self, arrived: CallResult, unread: bool) -> None:
        self._current.__exit__(None, None, None)
        self._answered(arrived.response, len(arrived.attempts))
        if unread:
            from .body_observer import observe

            observe(arrived.response, self._end)
        else:
            self._end(arrived.response.content if self._measured else b"", None)

    def failed(self, error: BaseException) -> None:
        self._current.__exit__(None, None, None)
        response: Any = getattr(error, "response", None)
        if response is not None:
            self._answered(response, getattr(error, "retries_taken", 0))
        self._limited(error)
        self._end(b"", error)

    def _answered(self, response: HttpResponse, taken: int) -> None:
        self._span.set_attribute(names.STATUS, response.status_code)
        if taken:
            self._span.set_attribute(names.RESENT, taken)

    def _limited(self, error: BaseException) -> None:
        if isinstance(error, APIStatusError) and error.status_code == 429:
            self._to.rate_limits.add(1, self._common)

    def _end(self, body: bytes, error: BaseException | None) -> None:
        """The call is over; `body`: the end of the answer's body, b"" when it says nothing."""
        found: dict[str, Any] = {}
        if body and self._measured:
            from .response_attributes import facts

            found = facts(body, self._info)
        self._span.set_attributes(found)
        common = dict(self._common)
        if names.RESPONSE_MODEL in found:
            common[names.RESPONSE_MODEL] = found[names.RESPONSE_MODEL]
        for kind, name in (("input", names.INPUT_TOKENS), ("output", names.OUTPUT_TOKENS)):
            if name in found:
                self._to.tokens.record(found[name], {**common, names.TOKEN_TYPE: kind})
        if error is not None:
            common[names.ERROR] = _kind(error)
            self._span.set_attribute(names.ERROR, common[names.ERROR])
            self._span.set_status(self._to.api.StatusCode.ERROR)
        if self._measured:
            self._to.duration.record(monotonic() - self._began, common)
        self._span.end()


def _kind(error: BaseException) -> str:
    """A short word for an error; never its message, which may quote what users said."""
    if isinstance(error, APIStatusError):
        return str(error.status_code)
    return "timeout" if isinstance(error, APITimeoutError) else type(error).__qualname__


def _server(url: str) -> dict[str, Any]:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        return {
            names.ADDRESS: parts.hostname,
            names.PORT: parts.port or {"https": 443, "http": 80}.get(parts.scheme),
        }
    except ValueError:  # what is wrong with it will be told when it is used
        return {}
