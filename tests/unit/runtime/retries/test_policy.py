"""When and how soon failed attempts are repeated, as a table."""

from __future__ import annotations

import datetime
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given, strategies as st


def in_seconds(seconds: float) -> str:
    return format_datetime(datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds))


def answered(status: int, **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return type("Answer", (), {"status_code": status, "headers": named})


class TestDelays:
    """Seconds that the server asks for."""

    @pytest.mark.parametrize(
        ("headers", "want"),
        [
            ({}, None),
            ({"retry-after-ms": "1500"}, 1.5),
            ({"retry-after-ms": "1.5"}, 0.0015),
            ({"retry-after": "3"}, 3.0),
            ({"retry-after": " 3 "}, 3.0),
            ({"retry-after": "0.25"}, 0.25),
            ({"retry-after": "0"}, 0.0),
            ({"retry-after": "-5"}, -5.0),
            ({"retry-after": "1e2"}, 100.0),
            ({"retry-after-ms": "10", "retry-after": "3"}, 0.01),
            ({"retry-after-ms": "x", "retry-after": "3"}, 3.0),
            ({"retry-after-ms": "", "retry-after": "3"}, 3.0),
            ({"retry-after": "inf"}, float("inf")),
            ({"retry-after": "+Infinity"}, float("inf")),
            ({"retry-after-ms": "inf", "retry-after": "3"}, float("inf")),
            ({"retry-after": "9" * 400}, 121.0),
            ({"retry-after-ms": "9" * 400}, 121.0),
            ({"retry-after": "1e999"}, 121.0),
            ({"retry-after": "soon"}, None),
            ({"retry-after": ""}, None),
            ({"retry-after": "Fri, 31 Foo 2100 00:00:00 GMT"}, None),
            ({"retry-after": "Fri, 31 Dec 99999999999999 23:59:59 GMT"}, None),
        ],
    )
    def test_forms(self, core: Any, headers: dict[str, str], want: float | None) -> None:
        assert core("calls.retry_policy").asked_delay(headers) == want

    def test_not_a_number_is_a_number_too(self, core: Any) -> None:
        found = core("calls.retry_policy").asked_delay({"retry-after-ms": "nan", "retry-after": "3"})
        assert found != found

    def test_dates(self, core: Any) -> None:
        assert 25 < core("calls.retry_policy").asked_delay({"retry-after": in_seconds(30)}) <= 30
        assert core("calls.retry_policy").asked_delay({"retry-after": in_seconds(-30)}) < 0

    @given(st.text(max_size=40))
    def test_never_raises(self, core: Any, text: str) -> None:
        found = core("calls.retry_policy").asked_delay({"retry-after": text})
        assert found is None or isinstance(found, float)


class TestPolicy:
    """Whether there is another attempt, and after which wait."""

    @pytest.mark.parametrize(
        ("answer", "want"),
        [
            (None, "backoff"),
            *((answered(status), "backoff") for status in (408, 409, 429, 500, 503, 599)),
            *((answered(status), None) for status in (304, 400, 401, 403, 404, 422)),
            (answered(400, x_should_retry="true"), "backoff"),
            (answered(400, x_should_retry="true", retry_after="7"), 7.0),
            (answered(500, x_should_retry="false"), None),
            (answered(500, x_should_retry="maybe"), "backoff"),
            (answered(429, retry_after="120"), 120.0),
            (answered(429, retry_after="120.5"), None),
            (answered(429, retry_after="120.5", x_should_retry="true"), None),
            (answered(429, retry_after="9" * 400), None),
            (answered(429, retry_after=in_seconds(100_000)), None),
            (answered(429, retry_after=in_seconds(-600)), "backoff"),
            (answered(429, retry_after="-1"), "backoff"),
            (answered(429, retry_after="0"), "backoff"),
            (answered(429, retry_after="nan"), "backoff"),
            (answered(429, retry_after="inf"), "backoff"),
            (answered(429, retry_after="never"), "backoff"),
        ],
    )
    def test_answers(self, core: Any, answer: Any, want: Any) -> None:
        found, _ = core("calls.retry_policy").delay(0, 2, answer, b"")
        if want == "backoff":
            assert 0.375 <= found <= 0.5
        else:
            assert found == want

    def test_obstacles(self, core: Any) -> None:
        retry = core("calls.retry_policy")
        once = type("Once", (), {"replayable": False})
        assert retry.delay(0, 2, None, once) == (None, core("requests.body_sources").STUCK)
        assert retry.delay(0, 2, answered(429, retry_after="500"), b"") == (None, retry.LONG)
        assert retry.delay(0, 2, answered(429, retry_after="5"), b"", 5.0) == (None, retry.LATE)
        assert retry.delay(0, 2, answered(429, retry_after="5"), b"", 5.1) == (5.0, "")
        # Where there would be no further attempt anyway there is no obstacle to tell of.
        assert retry.delay(2, 2, None, once) == (None, "")
        assert retry.delay(0, 2, answered(400), once) == (None, "")

    def test_backoff(self, core: Any) -> None:
        for taken, most in ((0, 0.5), (1, 1.0), (2, 2.0), (3, 4.0), (4, 8.0), (5, 8.0), (100_000, 8.0)):
            assert 0.75 * most <= core("calls.retry_policy").backoff(taken) <= most
