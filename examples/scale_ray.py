"""Many requests from the processes of a Ray cluster: `python examples/scale_ray.py` runs it on this machine.

Each actor keeps one client, which came to it by pickle without its key; the actor's own environment has
that. One further actor, asynchronous, bounds how many requests are under way in the whole cluster.
"""

from __future__ import annotations

import asyncio
import os
from typing import Any

# Read when ray is imported. The second keeps it to 127.0.0.1; on a real cluster leave it out.
os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
os.environ.setdefault("RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER", "0")

import ray

from openai_client import OpenAI
from openai_client.testing import MockAPI

AT_ONCE = 3
"""Requests under way in the whole cluster."""


@ray.remote(num_cpus=0)
class Slots:
    """Lets so many in at once; it is one for the whole cluster."""

    def __init__(self, at_once: int) -> None:
        self._free = asyncio.Semaphore(at_once)

    async def take(self) -> None:
        await self._free.acquire()

    async def give(self) -> None:
        self._free.release()


@ray.remote(num_cpus=1, max_concurrency=4)
class Asking:
    """One process with one client, which four threads share."""

    def __init__(self, client: OpenAI, slots: Any) -> None:
        self._client = client
        self._slots = slots

    def classify(self, text: str) -> dict[str, Any]:
        ray.get(self._slots.take.remote())
        try:
            answer = self._client.chat.completions.create(
                model="gpt-4o-mini", messages=[{"role": "user", "content": f"In one word: {text}"}]
            )
        finally:
            self._slots.give.remote()
        said = answer.choices[0].message.content
        return {"text": text, "said": said, "process": os.getpid(), "client": id(self._client)}


def ask_all(
    texts: list[str], client: OpenAI, at_once: int = AT_ONCE, workers: int = 2
) -> list[dict[str, Any]]:
    """Answers in the order of the texts, by two processes of this machine."""
    ray.init(num_cpus=workers, include_dashboard=False, _node_ip_address="127.0.0.1", log_to_driver=False)
    try:
        slots = Slots.remote(at_once)
        actors = [Asking.remote(client, slots) for _ in range(workers)]
        asked = [actors[number % workers].classify.remote(text) for number, text in enumerate(texts)]
        return ray.get(asked)
    finally:
        ray.shutdown()


def main() -> None:
    """Forty questions to the API in memory, served on this machine."""
    mock = MockAPI()
    with mock.serve() as server:
        os.environ.update(server.environment())  # actors inherit it; elsewhere, whoever starts nodes sets it
        found = ask_all([f"text {number}" for number in range(40)], OpenAI())
    print(
        f"{len(found)} answers, {len({each['process'] for each in found})} processes,"
        f" {len({(each['process'], each['client']) for each in found})} clients"
    )


if __name__ == "__main__":
    main()
