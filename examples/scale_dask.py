"""Many requests from the processes of a Dask cluster: `python examples/scale_dask.py` runs it on this machine.

Each worker keeps one client, which came to it by pickle without its key; the worker's own environment has
that. A semaphore bounds how many requests are under way in the whole cluster.
"""

from __future__ import annotations

import os
from typing import Any

from distributed import Client, LocalCluster, Semaphore, Worker, WorkerPlugin, get_worker

from openai_client import OpenAI
from openai_client.testing import MockAPI

AT_ONCE = 3
"""Requests under way in the whole cluster."""


class OpenAIPlugin(WorkerPlugin):
    """Gives each worker one client: unpickled, and so built, when the worker starts; closed when it ends."""

    name = "openai"

    def __init__(self, client: OpenAI) -> None:
        self.client = client

    def teardown(self, worker: Worker) -> None:
        self.client.close()


def classify(text: str, slots: Semaphore) -> dict[str, Any]:
    """One question, asked with the client of the worker that this runs on."""
    client: OpenAI = get_worker().plugins["openai"].client
    with slots:
        answer = client.chat.completions.create(
            model="gpt-4o-mini", messages=[{"role": "user", "content": f"In one word: {text}"}]
        )
    return {
        "text": text,
        "said": answer.choices[0].message.content,
        "process": os.getpid(),
        "client": id(client),
    }


def ask_all(
    texts: list[str], client: OpenAI, at_once: int = AT_ONCE, workers: int = 2
) -> list[dict[str, Any]]:
    """Answers in the order of the texts, by two processes of this machine."""
    cluster = LocalCluster(
        n_workers=workers,
        threads_per_worker=4,
        host="127.0.0.1",
        dashboard_address="127.0.0.1:0",  # of the scheduler's own page about its health
        scheduler_kwargs={"dashboard": False},
        worker_dashboard_address=None,
    )
    try:
        with Client(cluster) as dask_client:
            dask_client.register_plugin(OpenAIPlugin(client))
            slots = Semaphore(max_leases=at_once, name="openai")
            futures = dask_client.map(classify, texts, slots=slots, pure=False)
            return dask_client.gather(futures)
    finally:
        cluster.close()


def main() -> None:
    """Forty questions to the API in memory, served on this machine."""
    mock = MockAPI()
    with mock.serve() as server:
        os.environ.update(server.environment())  # workers inherit it; elsewhere, whoever starts them sets it
        found = ask_all([f"text {number}" for number in range(40)], OpenAI())
    print(
        f"{len(found)} answers, {len({each['process'] for each in found})} processes,"
        f" {len({(each['process'], each['client']) for each in found})} clients"
    )


if __name__ == "__main__":
    main()
