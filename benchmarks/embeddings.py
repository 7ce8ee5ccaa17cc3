"""Embeddings over loopback: one call with 100 vectors, and many inputs in chunks."""

from __future__ import annotations

import base64
import struct
import time
from contextlib import AbstractContextManager
from typing import Any

from harness import PLAIN, THEIRS, Bench, Figures, Measurement, Row, Variant, main
from servers import answering

VECTORS, LENGTH = 100, 1536
READ, HELD, MANY = (
    "create, 100 vectors, all read",
    "create, 100 vectors, kept",
    "5,000 inputs in chunks of 100",
)
ASKED: dict[str, Any] = {"model": "text-embedding-3-small"}


def answer() -> dict[str, Any]:
    """100 vectors in base64, as both packages ask for them."""
    vector = base64.b64encode(struct.pack(f"<{LENGTH}f", *(n / LENGTH - 0.5 for n in range(LENGTH)))).decode()
    return {
        "object": "list",
        "model": "text-embedding-3-small",
        "data": [{"object": "embedding", "index": n, "embedding": vector} for n in range(VECTORS)],
        "usage": {"prompt_tokens": 100, "total_tokens": 100},
    }


def measure(job: Measurement) -> Figures:
    texts = [f"text {n}" for n in range(VECTORS)]
    calls = 10 if job.quick else 40
    many = 1000 if job.quick else 5000
    with job.package.OpenAI(api_key="k", base_url=job.at, max_retries=0) as client:

        def create() -> Any:
            return client.embeddings.create(input=texts, **ASKED)

        def read() -> None:
            for each in create().data:
                assert len(each.embedding) == LENGTH and each.embedding[0] == -0.5

        def in_chunks() -> None:
            if job.name == "openai":
                found = [each for _ in range(many // VECTORS) for each in create().data]
            else:
                inputs = [f"text {n}" for n in range(many)]
                found = client.embeddings.create_many(inputs, batch_size=VECTORS, **ASKED)
            assert len(found) == many and found[-1].embedding[0] == -0.5

        return {
            READ: spent(read, calls) * 1e3,
            HELD: spent(create, calls) * 1e3,
            MANY: spent(in_chunks, 1) / many * 1e6,
        }


def spent(work: Any, times: int) -> float:
    """CPU seconds of one, after one."""
    work()
    begun = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - begun) / times


def around(quick: bool) -> AbstractContextManager[str]:
    return answering(answer())


BENCH = Bench(
    "embeddings",
    "Embeddings",
    [Row(READ, "ms"), Row(HELD, "ms"), Row(MANY, "µs/input")],
    {"ours": PLAIN, "ours, orjson": Variant(), "official": THEIRS},
    measure,
    rounds=5,
    around=around,
    note=(
        f"Vectors of {LENGTH:,} numbers, sent as base64. The many inputs are one `create_many` of ours (four"
        " calls at a time), and one call after another of official, which has no such helper."
    ),
)

if __name__ == "__main__":
    main(BENCH)
