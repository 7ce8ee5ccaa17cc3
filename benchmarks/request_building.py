"""What a call costs before anything is sent: from `create` to the transport, 20 messages and 10 tools."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from harness import PLAIN, THEIRS, Bench, Figures, Measurement, Row, Variant, main
from samples import MESSAGES, TOOLS

BODY: dict[str, Any] = {"model": "m", "messages": MESSAGES, "tools": TOOLS, "temperature": 0.2}
ROW = "create, 20 messages and 10 tools"


class RequestCaptured(BaseException):
    """The request is at the transport; no client catches this."""


def cost(work: Callable[[], object], calls: int) -> float:
    """CPU microseconds of one run."""
    work()
    start = time.process_time()
    for _ in range(calls):
        work()
    return (time.process_time() - start) / calls * 1e6


def measure(job: Measurement) -> Figures:
    calls = 100 if job.quick else 300
    if job.variant == "json.dumps":
        return {ROW: cost(lambda: json.dumps(BODY).encode(), calls)}
    http: Any = __import__("httpx2" if job.name == "openai" else "httpx")

    def stop(request: Any) -> Any:
        raise RequestCaptured

    client = job.package.OpenAI(api_key="k", http_client=http.Client(transport=http.MockTransport(stop)))

    def call() -> None:
        with suppress(RequestCaptured):
            client.chat.completions.create(**BODY)

    return {ROW: cost(call, calls)}


BENCH = Bench(
    "request_building",
    "Building a request",
    [Row(ROW, "µs", {"ours": 20})],
    {"ours": PLAIN, "ours, orjson": Variant(), "json.dumps": PLAIN, "official": THEIRS},
    measure,
    rounds=7,
    note="`json.dumps` is what the body alone costs; no client without another encoder can be below it.",
)

if __name__ == "__main__":
    main(BENCH)
