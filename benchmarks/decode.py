"""From bytes to typed objects: CPU of each, and the memory that the objects take."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from time import process_time
from typing import Any

from harness import PLAIN, THEIRS, Bench, Figures, Measurement, Row, Variant, main
from samples import CHUNK, COMPLETION, FILE, RESPONSE

CASES: dict[str, tuple[str, str, Any, int]] = {
    "chat chunk": ("chat", "ChatCompletionChunk", CHUNK, 4000),
    "chat completion": ("chat", "ChatCompletion", COMPLETION, 3000),
    "response, 50 items": ("responses", "Response", RESPONSE, 200),
    "100 files": ("", "FileObject", [FILE] * 100, 200),
}
GOALS = {
    "chat chunk": {"ours": 15.0, "ours, orjson": 35.0},
    "chat completion": {"ours": 7.0, "ours, orjson": 13.0},
    "response, 50 items": {"ours": 12.0, "ours, orjson": 19.0},
    "100 files": {"ours": 22.0, "ours, orjson": 45.0},
}


def ours(topic: str, name: str, fast: bool) -> Callable[[bytes], Any]:
    """The way our client takes."""
    from openai_client._core.models.codec import decoder

    loads: Any = __import__("orjson" if fast else "json").loads
    one = decoder("types" + (f".{topic}" if topic else "") + f"._models:{name}")
    if name == "FileObject":
        return lambda data: [one(each) for each in loads(data)]
    return lambda data: one(loads(data))


def official(topic: str, name: str) -> Callable[[bytes], Any]:
    """The way the official client takes."""
    module = __import__(f"openai.types{'.' + topic if topic else ''}", None, None, (name,))
    kind = getattr(module, name)
    construct: Any = __import__("openai._models", None, None, ("construct_type",)).construct_type
    if name == "FileObject":
        return lambda data: [construct(type_=kind, value=each) for each in json.loads(data)]
    return lambda data: construct(type_=kind, value=json.loads(data))


def measure(job: Measurement) -> Figures:
    found: Figures = {}
    for case, (topic, name, value, count) in CASES.items():
        decode = official(topic, name) if job.name == "openai" else ours(topic, name, "orjson" in job.variant)
        data = json.dumps(value).encode()
        for _ in range(5):
            decode(data)
        times = count // 4 if job.quick else count
        begun = process_time()
        for _ in range(times):
            decode(data)
        found[f"{case}, CPU"] = (process_time() - begun) / times * 1e6
        tracemalloc.start()
        kept = decode(data)
        found[f"{case}, memory"] = tracemalloc.get_traced_memory()[0] / 1024
        tracemalloc.stop()
        assert kept is not None
    return found


def rows() -> list[Row]:
    """Time of each, then memory of each; a response shall keep at most 0.6 of official."""
    held = {"response, 50 items": {"ours": 1 / 0.6}}
    return [
        *(Row(f"{case}, CPU", "µs", GOALS[case]) for case in CASES),
        *(Row(f"{case}, memory", "KiB", held.get(case, {})) for case in CASES),
    ]


BENCH = Bench(
    "decode",
    "Decoding",
    rows(),
    {"ours": PLAIN, "ours, orjson": Variant(), "official": THEIRS},
    measure,
    rounds=7,
)

if __name__ == "__main__":
    main(BENCH)
