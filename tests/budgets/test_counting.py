"""The counters see what budgets are there to catch."""

from __future__ import annotations

from typing import Any

import pytest

from openai_client._core.models import codec

from . import counting


def test_calls_of_the_package_count_and_others_do_not() -> None:
    text = "types.chat._models:ChatCompletion"
    assert counting.calls(lambda: len("others")) == 0
    once = counting.calls(lambda: codec.decode(text, {}))
    assert once > 0
    assert counting.calls(lambda: [codec.decode(text, {}) for _ in range(3)]) == 3 * once


def test_bytes_that_are_kept_differ_from_bytes_at_a_time() -> None:
    assert 100_000 <= counting.kept(lambda: bytes(100_000)) < 101_000
    assert counting.kept(lambda: len(bytes(100_000))) < 1_000
    assert counting.peak(lambda: len(bytes(100_000))) >= 100_000


def test_bytes_that_are_left_behind() -> None:
    heap: list[bytes] = []
    assert counting.left(lambda: heap.append(bytes(10_000))) > 9_000
    assert counting.left(lambda: len(bytes(10_000))) < 1_000


@pytest.mark.parametrize(("code", "loads"), [("import json", True), ("pass", False)])
def test_modules_of_a_fresh_process(code: str, loads: bool) -> None:
    found: Any = counting.modules(code)
    assert ("json.decoder" in found) is loads
