"""A large upload and its way back, with a progress bar.

python examples/upload_with_progress.py [PATH] [--live]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn, TransferSpeedColumn

from openai_client import OpenAI
from stage import stage


def bars() -> Progress:
    """Bars that show bytes, speed and the time that is left."""
    return Progress(
        "{task.description}", BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn()
    )


def there_and_back(client: OpenAI, path: Path) -> Path:
    """Upload a file, download it again beside the first; where the copy is."""
    with bars() as progress:
        up = progress.add_task(f"up {path.name}")
        file = client.files.create(
            file=path,
            purpose="user_data",
            on_progress=lambda done, total: progress.update(up, completed=done, total=total),
        )
        down = progress.add_task(f"down {file.id}")
        copy = path.with_suffix(path.suffix + ".copy")
        with client.with_streaming_response.files.content(file.id) as response:
            response.stream_to_file(
                copy, on_progress=lambda done, total: progress.update(down, completed=done, total=total)
            )
    return copy


if __name__ == "__main__":
    given = [Path(each) for each in sys.argv[1:] if not each.startswith("-")]
    with tempfile.TemporaryDirectory() as scratch, stage() as client:
        path = given[0] if given else Path(scratch) / "large.bin"
        if not given:
            path.write_bytes(bytes(8_000_000))
        print(there_and_back(client, path))
