"""Errors: what they are called, what they say, what they hold."""

from __future__ import annotations

import copy
import pickle
from types import ModuleType
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_client.testing import Answer, Scripted, json_answer
from support.both import KINDS, runner


@pytest.fixture
def errors(openai_mini: ModuleType) -> Any:
    return __import__("openai_mini._exceptions", None, None, ("",))


def answered(status: int, content: bytes, **headers: str) -> httpx.Response:
    request = httpx.Request("POST", "http://h/v1/x")
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=content, headers=named, request=request)


def of_status(status: int, content: bytes, **headers: str) -> Any:
    core = __import__("openai_mini._core.foundation.status_errors", None, None, ("",))
    return core.of_status(answered(status, content, **headers))


class TestStatuses:
    @pytest.mark.parametrize(
        ("status", "name"),
        [
            (400, "BadRequestError"),
            (401, "AuthenticationError"),
            (403, "PermissionDeniedError"),
            (404, "NotFoundError"),
            (409, "ConflictError"),
            (418, "APIStatusError"),
            (422, "UnprocessableEntityError"),
            (429, "RateLimitError"),
            (500, "InternalServerError"),
            (529, "InternalServerError"),
        ],
    )
    def test_kinds(self, errors: Any, status: int, name: str) -> None:
        error = of_status(status, b"{}", x_request_id="r")
        assert type(error) is getattr(errors, name)
        assert issubclass(type(error), errors.APIStatusError)
        assert (error.status_code, error.request_id, error.response.status_code) == (status, "r", status)
        assert getattr(type(error), "status_code", status) == status

    @pytest.mark.parametrize(
        ("content", "message", "body"),
        [
            (b'{"error": {"message": "no", "code": 7}}', "no", {"message": "no", "code": 7}),
            (b'{"message": "no"}', "no", {"message": "no"}),
            (b'{"error": "flat"}', "Error code: 400 - flat", "flat"),
            (b'{"error": {"message": ""}}', "Error code: 400 - {'message': ''}", {"message": ""}),
            (b'{"error": {"message": 3}}', "Error code: 400 - {'message': 3}", {"message": 3}),
            (b'{"error": null}', "Error code: 400", None),
            (b"[1]", "Error code: 400 - [1]", [1]),
            (b" <html> ", "Error code: 400 - <html>", "<html>"),
            (b"", "Error code: 400", ""),
            (b"\xff\xfe", "Error code: 400 - \ufffd\ufffd", "\ufffd\ufffd"),
            (b'"word"', "Error code: 400 - word", "word"),
            (b"[" * 100_000, None, "[" * 100_000),
        ],
    )
    def test_messages_and_bodies(self, content: bytes, message: str | None, body: Any) -> None:
        error = of_status(400, content)
        assert error.body == body
        if message is not None:
            assert str(error) == error.message == message

    def test_long_bodies_are_quoted_in_part(self) -> None:
        error = of_status(502, b"x" * 10_000)
        assert len(str(error)) < 600 and str(error).endswith("x…")
        assert error.body == "x" * 10_000

    def test_attributes(self) -> None:
        error = of_status(400, b'{"error": {"message": "no", "code": 7, "param": "p", "type": "t"}}')
        assert (error.code, error.param, error.type) == ("7", "p", "t")
        bare = of_status(400, b"text")
        assert (bare.code, bare.param, bare.type) == (None, None, None)
        assert (bare.attempts, bare.retries_taken, bare.not_repeated) == ((), 0, None)

    @given(st.binary(max_size=200))
    def test_any_body_makes_an_error(self, openai_mini: ModuleType, content: bytes) -> None:
        assert str(of_status(500, content))


class TestHierarchy:
    def test_families(self, errors: Any) -> None:
        e = errors
        pairs = [
            (e.APIError, e.OpenAIError),
            (e.APIConnectionError, e.APIError),
            (e.APITimeoutError, e.APIConnectionError),
            (e.IncompleteStreamError, e.APIConnectionError),
            (e.APIResponseValidationError, e.APIError),
            (e.APIStatusError, e.APIError),
            (e.OAuthError, e.AuthenticationError),
            (e.LengthFinishReasonError, e.OpenAIError),
            (e.ContentFilterFinishReasonError, e.OpenAIError),
            (e.WebSocketConnectionClosedError, e.OpenAIError),
            (e.WebSocketQueueFullError, e.OpenAIError),
            (e.SubjectTokenProviderError, e.OpenAIError),
            (e.InvalidWebhookSignatureError, ValueError),
        ]
        assert all(issubclass(kind, base) for kind, base in pairs)
        assert e.APIConnectionTimeoutError is e.APITimeoutError
        assert set(e.__all__) <= vars(e).keys()

    def test_connection_errors(self, errors: Any) -> None:
        request = httpx.Request("GET", "http://h")
        for made, message in (
            (errors.APIConnectionError(request=request), "Connection error."),
            (errors.APIConnectionError(message="m", request=request), "m"),
            (errors.APITimeoutError(request), "Request timed out."),
            (errors.APITimeoutError(request=request), "Request timed out."),
        ):
            assert (str(made), made.message, made.request, made.body) == (message, message, request, None)

    def test_oauth(self, errors: Any) -> None:
        response = answered(401, b"")
        body = {"error": "invalid_grant", "error_description": "too old"}
        error = errors.OAuthError(response=response, body=body)
        assert (str(error), error.error, error.body, error.status_code) == (
            "too old",
            "invalid_grant",
            body,
            401,
        )
        assert errors.OAuthError(response=response, body="text").error is None

    def test_finish_reasons(self, errors: Any) -> None:
        completion = type("Completion", (), {"usage": "7 tokens"})()
        error = errors.LengthFinishReasonError(completion=completion)
        assert error.completion is completion and "7 tokens" in str(error)
        assert errors.ContentFilterFinishReasonError().completion is None
        assert errors.ContentFilterFinishReasonError(completion=completion).completion is completion

    def test_sockets(self, errors: Any) -> None:
        frames = ["a", b"\xc3\xa9", b"\xff"]
        error = errors.WebSocketConnectionClosedError("closed", unsent_messages=frames)
        assert (str(error), error.unsent_messages, error.unsent_frames) == ("closed", ["a", "é"], frames)
        assert "a" not in repr(error).removeprefix("WebSocketConnectionClosedError")

    def test_subject_tokens(self, errors: Any) -> None:
        assert errors.SubjectTokenProviderError("m").response is None


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))])
def test_errors_travel(errors: Any, duplicate: Any) -> None:
    request = httpx.Request("GET", "http://h")
    attempt = __import__("openai_mini._core.foundation.attempts", None, None, ("",)).Attempt
    status = of_status(429, b'{"error": {"message": "no", "code": "c"}}', x_request_id="r")
    status.attempts = (attempt(1, 0.5, "timeout", None, errors.APITimeoutError(request), 0.1),)
    for error in (
        status,
        errors.APITimeoutError(request),
        errors.IncompleteStreamError(request=request, received=3),
        errors.OAuthError(response=answered(401, b""), body={"error": "e"}),
        errors.ContentFilterFinishReasonError(completion="c"),
        errors.WebSocketConnectionClosedError("m", unsent_messages=["a"]),
        errors.InvalidWebhookSignatureError("m"),
    ):
        other = duplicate(error)
        assert type(other) is type(error) and str(other) == str(error) and other.args == error.args
    other = duplicate(status)
    assert (other.code, other.request_id, other.status_code, other.retries_taken) == ("c", "r", 429, 1)
    assert str(other.attempts[0].error) == "Request timed out."
    assert duplicate(errors.IncompleteStreamError(request=request, received=3)).received == 3
    assert other.rate_limit.limit_requests is None


HEADERS = {
    "x-ratelimit-limit-requests": "5000",
    "x-ratelimit-limit-tokens": "160000",
    "x-ratelimit-remaining-requests": "4999",
    "x-ratelimit-remaining-tokens": " 159976 ",
    "x-ratelimit-reset-requests": "12ms",
    "x-ratelimit-reset-tokens": "6m0s",
}


class TestRateLimits:
    @pytest.mark.parametrize("kind", KINDS)
    def test_over_the_wire(self, mini: ModuleType, core: Any, kind: str) -> None:
        replies = [json_answer({}, 200, HEADERS), Answer(204)]
        run = runner(kind, mini)
        with Scripted([*replies, Answer(429, HEADERS)]).serve() as server:
            settings = {"base_url": server.origin, "credentials": {"AdminKey": "a"}, "max_retries": 0}
            work = lambda c: c.with_raw_response.files.delete("f")  # noqa: E731
            full, empty = run(work, **settings), run(work, **settings)
            with pytest.raises(core("foundation.errors").RateLimitError) as caught:
                run(work, **settings)
        want = (5000, 160000, 4999, 159976, 0.012, 360.0)
        assert tuple(full.rate_limit) == tuple(caught.value.rate_limit) == want
        assert full.rate_limit.remaining_tokens == 159976
        assert tuple(empty.rate_limit) == (None,) * 6

    @pytest.mark.parametrize(
        ("text", "want"),
        [
            ("1s", 1.0),
            ("6m0s", 360.0),
            ("120ms", 0.12),
            ("1h2m3.5s", 3723.5),
            ("1d1h", 90000.0),
            ("7.66s", 7.66),
            ("250µs", 0.00025),
            ("3ns", 3e-9),
            ("0", 0.0),
            ("42", 42.0),
            ("1.5", 1.5),
            *((odd, None) for odd in ("", "s", "1x", "1s!", "-1s", "1 s", "nan", "inf", "1s2", "1.s", "٣s")),
        ],
    )
    def test_durations(self, core: Any, text: str, want: float | None) -> None:
        assert core("foundation.rate_limits").duration(text) == (
            want if want is None else pytest.approx(want)
        )

    @given(st.text(max_size=30), st.text(max_size=30))
    def test_never_raises(self, core: Any, one: str, other: str) -> None:
        limits = core("foundation.rate_limits")
        found = limits.rate_limit({"x-ratelimit-limit-tokens": one, "x-ratelimit-reset-tokens": other})
        assert found.limit_tokens is None or found.limit_tokens >= 0
        assert found.reset_tokens is None or found.reset_tokens >= 0

    @given(st.integers(0, 10**18))
    def test_counts(self, core: Any, number: int) -> None:
        assert core("foundation.rate_limits").count(str(number)) == number
