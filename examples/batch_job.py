"""Many requests as a batch job: prepared on disk, sent in parts, resumable from any result.

python examples/batch_job.py [FOLDER] [--live]
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from rich.progress import Progress

from openai_client import OpenAI
from openai_client.types.chat import CompletionCreateParams
from stage import is_live, stage

COUNT = 1_000


def requests() -> Iterator[tuple[str, CompletionCreateParams]]:
    """Pairs of an id of your own and the arguments of the call; made one by one, never all in memory."""
    for number in range(COUNT):
        question = f"What is {number} times two?"
        yield f"task-{number}", {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": question}]}


def main(client: OpenAI, folder: Path) -> None:
    """The whole example."""
    # Requests are checked when they are written. Nothing is sent before `submit()` or `results()`.
    job = client.batches.prepare(requests(), endpoint="/v1/chat/completions", folder=folder, max_requests=400)
    print("batches:", len(job.submit()))
    interval = 30.0 if is_live() else 0.05
    done, failed, cursor, last = 0, 0, None, ""
    with Progress() as progress:
        bar = progress.add_task("results", total=COUNT)
        for result in job.results(poll_interval=interval):
            done, failed = done + 1, failed + (result.error is not None)
            progress.advance(bar)
            cursor = result.cursor
            if done == COUNT // 2:
                break  # as if the machine had gone down here

        # Later, elsewhere: the folder and the last cursor are all it takes.
        for result in client.batches.open(folder).results(after=cursor, poll_interval=interval):
            done, failed = done + 1, failed + (result.error is not None)
            progress.advance(bar)
            last = f"{result.custom_id}: {result.response.choices[0].message.content}"
    print(f"results: {done}, failed: {failed}")
    print("last:", last)


if __name__ == "__main__":
    given = [Path(each) for each in sys.argv[1:] if not each.startswith("-")]
    with tempfile.TemporaryDirectory() as scratch, stage() as client:
        main(client, given[0] if given else Path(scratch) / "job")
