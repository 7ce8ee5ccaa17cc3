"""CPU time and modules of a fresh process, beside the official package: interleaved runs, medians.

python benchmarks/cold_start.py --official .official/bin/python
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

COMPLETION = {
    "id": "c1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hi"}}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}
CASES = {
    "bare python": "pass",
    "import": "import {package}",
    "client": "from {package} import OpenAI; OpenAI(api_key='k')",
    "client, first decode": (
        "from {package} import OpenAI; OpenAI(api_key='k')\n"
        "from {package}.types.chat import ChatCompletion\n"
        "assert ChatCompletion.model_validate({data}).choices[0].message.content == 'hi'"
    ),
    "client, first request": (
        "from {package} import OpenAI\n"
        "client = OpenAI(api_key='k', base_url={url!r})\n"
        "made = client.chat.completions.create(model='m', messages=[{{'role': 'user', 'content': 'hi'}}])\n"
        "assert made.choices[0].message.content == 'hi'"
    ),
}
MEASURE = (
    "\nimport resource, sys\nused = resource.getrusage(resource.RUSAGE_SELF)\n"
    "print(used.ru_utime + used.ru_stime, len(sys.modules), used.ru_maxrss)"
)


class Handler(BaseHTTPRequestHandler):
    """Answers every request with the same completion."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        body = json.dumps(COMPLETION).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Nothing."""


def run(python: str, code: str) -> tuple[float, int, int]:
    """CPU milliseconds, modules, and KiB of memory at most, of one process."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    command = [python, "-c", code + MEASURE]
    said = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout.split()
    return float(said[-3]) * 1000, int(said[-2]), int(said[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--official", metavar="PYTHON", help="an interpreter that has the package `openai`")
    parser.add_argument("--repeat", type=int, default=9)
    asked = parser.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    ways = [("ours", sys.executable, "openai_client")]
    if asked.official:
        ways.append(("official", asked.official, "openai"))
    results: dict[tuple[str, str], list[tuple[float, int, int]]] = {}
    for number in range(asked.repeat + 1):
        for case, code in CASES.items():
            for way, python, package in ways:
                text = code.format(package=package, data=repr(COMPLETION), url=url)
                found = run(python, text)
                if number:  # the first one writes byte code
                    results.setdefault((case, way), []).append(found)
    print(f"{'':24}{'':10}{'CPU ms':>8}{'above bare':>12}{'modules':>9}{'MiB':>6}")
    for case in CASES:
        above: dict[str, float] = {}
        for way, *_ in ways:
            cpu, modules, memory = (statistics.median(each) for each in zip(*results[case, way], strict=True))
            bare = statistics.median(each[0] for each in results["bare python", way])
            above[way] = cpu - bare
            print(f"{case:24}{way:10}{cpu:8.1f}{cpu - bare:12.1f}{modules:9.0f}{memory / 1024:6.0f}")
        if len(above) == 2 and case != "bare python":
            print(f"{'':24}{'ratio':10}{'':8}{above['official'] / max(above['ours'], 0.01):11.1f}x")
    server.shutdown()


if __name__ == "__main__":
    main()
