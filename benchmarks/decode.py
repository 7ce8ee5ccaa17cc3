"""From bytes to typed objects, beside the official package: interleaved rounds, medians, microseconds each.

python benchmarks/decode.py --official .official/bin/python
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from time import process_time
from typing import Any

USAGE = {"prompt_tokens": 9, "completion_tokens": 12, "total_tokens": 21}
CHUNK = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": "gpt-4o-mini",
    "system_fingerprint": "fp_1",
    "choices": [{"index": 0, "delta": {"content": " word"}, "logprobs": None, "finish_reason": None}],
}
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4o-mini",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "word " * 200, "refusal": None},
        }
    ],
    "usage": {**USAGE, "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0}},
}
ITEM = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": "word " * 60, "annotations": []}],
}
RESPONSE = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1,
    "model": "gpt-4o-mini",
    "status": "completed",
    "output": [ITEM] * 50,
    "parallel_tool_calls": True,
    "tool_choice": "auto",
    "tools": [],
}
FILE = {
    "id": "file-1",
    "object": "file",
    "bytes": 120_000,
    "created_at": 1,
    "filename": "notes.jsonl",
    "purpose": "fine-tune",
    "status": "processed",
}
CASES = {
    "chat chunk": ("chat", "ChatCompletionChunk", CHUNK, 4000),
    "chat completion": ("chat", "ChatCompletion", COMPLETION, 3000),
    "response, 50 items": ("responses", "Response", RESPONSE, 200),
    "100 files": ("", "FileObject", [FILE] * 100, 200),
}


def ours(topic: str, name: str, fast: bool) -> Callable[[bytes], Any]:
    """The way our client takes."""
    import openai_client
    from openai_client._core.codec import decoder

    if fast:
        from orjson import loads
    else:
        from json import loads
    home = "types" + (f".{topic}" if topic else "") + "._models"
    one = decoder(f"{home}:{name}")
    assert openai_client.__version__
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


def within(way: str) -> dict[str, list[float]]:
    """Microseconds and bytes per case, of one way."""
    found: dict[str, list[float]] = {}
    for case, (topic, name, value, count) in CASES.items():
        decode = official(topic, name) if way == "official" else ours(topic, name, way == "orjson")
        data = json.dumps(value).encode()
        decode(data)
        begun = process_time()
        for _ in range(count):
            decode(data)
        spent = (process_time() - begun) / count * 1e6
        tracemalloc.start()
        kept = decode(data)
        size = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        assert kept is not None
        found[case] = [spent, size]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--official", metavar="PYTHON", help="an interpreter that has the package `openai`")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--within", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.within:
        print(json.dumps(within(asked.within)))
        return
    ways = {"ours": sys.executable, "orjson": sys.executable} | (
        {"official": asked.official} if asked.official else {}
    )
    rounds: dict[str, list[dict[str, list[float]]]] = {way: [] for way in ways}
    for _ in range(asked.repeat):
        for way, python in ways.items():
            said = subprocess.run(
                [python, __file__, "--within", way], capture_output=True, text=True, check=True
            )
            rounds[way].append(json.loads(said.stdout))
    print(f"{'':22}{'way':10}{'µs':>10}{'ratio':>8}{'KiB':>9}{'of official':>13}")
    for case in CASES:
        time = {way: statistics.median(each[case][0] for each in rounds[way]) for way in ways}
        size = {way: statistics.median(each[case][1] for each in rounds[way]) for way in ways}
        for way in ways:
            ratio = f"{time['official'] / time[way]:7.1f}x" if "official" in ways else ""
            part = f"{size[way] / size['official']:12.2f}" if "official" in ways else ""
            print(f"{case:22}{way:10}{time[way]:10.1f}{ratio:>8}{size[way] / 1024:9.1f}{part:>13}")


if __name__ == "__main__":
    main()
