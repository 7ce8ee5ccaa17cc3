"""Runs one of the examples on clusters in their environment: `on_cluster.py scale_dask`; prints what it saw."""

from __future__ import annotations

import importlib
import json
import os
import pickle
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import psutil

from openai_client import OpenAI
from openai_client.testing import MockAPI
from openai_client.testing.messages import Answer, Pause, Piece

TEXTS = [f"text {number}" for number in range(24)]
AT_ONCE = 3


class Busy:
    """Counts the requests that are being answered."""

    def __init__(self) -> None:
        self.now = self.most = 0

    def answer(self, call: Any) -> Answer:
        """The text that was asked, after a while in which others may come."""
        prompt = call.body["messages"][-1]["content"]
        message = {"role": "assistant", "content": prompt, "refusal": None}
        choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
        made = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
        headers = {"content-type": "application/json"}
        return Answer(headers=headers, body=self._slowly(json.dumps(made).encode()))

    def _slowly(self, body: bytes) -> Iterator[Piece]:
        self.now += 1
        self.most = max(self.most, self.now)
        yield Pause(0.05)
        self.now -= 1
        yield body


class Observer(threading.Thread):
    """Notes the addresses on which this process and those below it listen."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.addresses: set[str] = set()
        self.ended = threading.Event()

    def run(self) -> None:
        while not self.ended.wait(0.2):
            for process in [psutil.Process(), *psutil.Process().children(recursive=True)]:
                try:
                    found = process.net_connections("inet")
                except psutil.Error:
                    continue  # it has ended
                self.addresses |= {each.laddr.ip for each in found if each.status == "LISTEN"}


def left(seconds: float = 20) -> list[str]:
    """Processes below this one that do not end."""
    until = time.monotonic() + seconds
    while (found := psutil.Process().children(recursive=True)) and time.monotonic() < until:
        found = [each for each in found if "resource_tracker" not in "".join(each.cmdline())]
        if not found:
            return []
        time.sleep(0.1)
    return [" ".join(each.cmdline()) for each in found]


def main(name: str) -> None:
    """Run the example against a server that lets in only the key of the environment."""
    mock, busy, watch = MockAPI(api_key="sk-of-the-workers"), Busy(), Observer()
    mock.answer("chat.completions.create", busy.answer)
    with mock.serve() as server:
        os.environ["OPENAI_API_KEY"] = "sk-of-the-workers"
        client = OpenAI(api_key="sk-of-the-driver", base_url=server.url, max_retries=5)
        watch.start()
        found = importlib.import_module(name).ask_all(TEXTS, client, AT_ONCE, 2)
    watch.ended.set()
    watch.join()
    seen = {
        "texts": [row["text"] for row in found],
        "said": [row["said"] for row in found],
        "processes": len({row["process"] for row in found} - {os.getpid()}),
        "clients": len({(row["process"], row["client"]) for row in found}),
        "most": busy.most,
        "statuses": sorted({request.status for request in mock.requests}),
        "keys": sorted({request.headers["authorization"] for request in mock.requests}),
        "in_pickle": b"sk-of" in pickle.dumps(client),
        "addresses": sorted(watch.addresses),
        "left": left(),
    }
    print(json.dumps(seen))


if __name__ == "__main__":
    main(sys.argv[1])
