"""A file goes up with a progress bar, is used in a question and in a search, and is deleted again.

python examples/files_upload_and_use.py [PATH] [--live]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from rich.progress import BarColumn, DownloadColumn, Progress

from openai_client import OpenAI
from openai_client.testing import MockAPI
from stage import stage


def rehearse(mock: MockAPI) -> None:
    """What the API in memory says."""
    mock.responses.reply("The notes say that a heddle lifts the warp.")


def main(client: OpenAI, path: Path) -> None:
    """The whole example."""
    with Progress("{task.description}", BarColumn(), DownloadColumn()) as progress:
        bar = progress.add_task(path.name)
        # A path is sent from disk in pieces; a file of 1 GiB takes no more memory than a small one.
        file = client.files.create(
            file=path,
            purpose="user_data",
            on_progress=lambda done, total: progress.update(bar, completed=done, total=total),
        )
    print("uploaded:", file.filename, file.bytes, "bytes")

    answer = client.responses.create(
        model="gpt-4o-mini",
        input=[
            {
                "role": "user",
                "content": [
                    {"type": "input_file", "file_id": file.id},
                    {"type": "input_text", "text": "What do the notes say about heddles?"},
                ],
            }
        ],
    )
    print("answer:", answer.output_text)

    store = client.vector_stores.create(name="notes")
    client.vector_stores.files.create_and_poll(file.id, vector_store_id=store.id, poll_interval_ms=200)
    for hit in client.vector_stores.search(store.id, query="heddle"):
        print("found in:", hit.filename)
    client.vector_stores.delete(store.id)
    print("deleted:", client.files.delete(file.id).deleted)


if __name__ == "__main__":
    given = [Path(each) for each in sys.argv[1:] if not each.startswith("-")]
    with tempfile.TemporaryDirectory() as scratch, stage(rehearse) as client:
        notes = Path(scratch) / "notes.txt"
        notes.write_text("A heddle lifts the warp.\n" * 20_000)
        main(client, given[0] if given else notes)
