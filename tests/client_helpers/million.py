"""A million requests through a batch job; prints what came and how much memory it took. Run by test_batches."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from typing import Any

from openai_client import OpenAI

COUNT = 1_000_000


def requests(count: int) -> Iterator[tuple[str, dict[str, Any]]]:
    for n in range(count):
        yield f"r{n}", {"model": "m", "messages": [{"role": "user", "content": f"text {n}"}]}


def memory() -> int:
    """The most that the process has held, KiB."""
    return getrusage(RUSAGE_SELF).ru_maxrss


def main(url: str, folder: Path) -> None:
    client = OpenAI(base_url=url, api_key="sk-1")
    warm = client.batches.prepare(
        requests(1000), endpoint="/v1/chat/completions", folder=folder.with_name("warm")
    )
    assert len(list(warm.results(poll_interval=0.01))) == 1000
    before = memory()
    job = client.batches.prepare(requests(COUNT), endpoint="/v1/chat/completions", folder=folder)
    seen = bytearray(COUNT)
    results = errors = 0
    cursor: str | None = None
    for _ in range(2):  # the first reader leaves in the middle
        for each in job.results(after=cursor, poll_interval=0.01):
            at = int(each.custom_id[1:])
            assert each.request is not None and each.request["messages"][0]["content"] == f"text {at}"
            seen[at] += 1
            results += 1
            errors += each.error is not None
            cursor = each.cursor
            if results == COUNT // 2:
                break
        job = client.batches.open(folder)
    bad = sum(len(range(3, 50_000, 7)) for _ in range(COUNT // 50_000))
    found = {
        "results": results,
        "different": sum(seen),
        "errors": errors,
        "bad": bad,
        "grown": memory() - before,
    }
    print(json.dumps(found))


main(sys.argv[1], Path(sys.argv[2]))
