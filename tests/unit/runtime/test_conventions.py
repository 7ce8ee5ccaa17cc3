"""Words of a service: a package has its own, or those that most services have."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import httpx
import pytest


@pytest.fixture
def agreed(core: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Sets the conventions of the mini package."""
    module = core("foundation.conventions")

    def agree(**words: Any) -> None:
        monkeypatch.setattr(module, "_found", module.Conventions(**words))

    return agree


def test_those_of_the_package_are_found(mini: ModuleType, core: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    module = core("foundation.conventions")
    monkeypatch.setattr(module, "_found", None)
    assert module.conventions().retry_hint == "x-should-retry"


def test_a_package_without_has_those_of_most_services(core: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    module = core("foundation.conventions")

    def missing(spec: str) -> Any:
        raise ModuleNotFoundError(name="mini._conventions")

    monkeypatch.setattr(core("foundation.lazy"), "load", missing)
    monkeypatch.setattr(module, "_found", None)
    found = module.conventions()
    assert (found.stream_end, found.retry_hint) == (b"[DONE]", "")
    assert found.retry_delays == (("retry-after", 1.0),)


def test_hints_and_delays(core: Any, agreed: Any) -> None:
    retry = core("calls.retry_policy")
    response = httpx.Response(
        400, headers={"x-again": "true", "wait-minutes": "0.5", "x-should-retry": "false"}
    )
    agreed(retry_hint="x-again", retry_delays=(("wait-minutes", 1 / 60),))
    assert retry.worthwhile(response)
    assert retry.asked_delay(response.headers) == pytest.approx(30)
    agreed()
    assert not retry.worthwhile(response)
    assert retry.asked_delay(response.headers) is None


@pytest.mark.parametrize(("end", "whole"), [("[DONE]", False), ("!over", True), ("", False)])
def test_the_end_of_streams(core: Any, agreed: Any, end: str, whole: bool) -> None:
    agreed(stream_end=end)
    info = core("requests.endpoint").StreamInfo(None)
    response = httpx.Response(200, request=httpx.Request("GET", "http://127.0.0.1"))
    reader = core("streaming.event_reader").Reader(response, info, lambda value: value)
    (event,) = reader.feed(b'data: {"a": 1}\n\n')
    assert reader.take(event) == {"a": 1}
    (last,) = reader.feed(b"data: !over\n\n")
    if not whole:
        with pytest.raises(core("foundation.errors").APIResponseValidationError):
            reader.take(last)
    else:
        reader.take(last)
    assert reader.done is whole


def test_rate_limits(core: Any, agreed: Any) -> None:
    agreed(rate_limits="ratelimit-")
    found = core("foundation.rate_limits").rate_limit({"ratelimit-limit-requests": "7"})
    assert found.limit_requests == 7
