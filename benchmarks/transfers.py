"""Large uploads from a path and downloads to a file: how far memory grows beyond a small one, and the CPU."""

from __future__ import annotations

import asyncio
import tempfile
import time
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from harness import PLAIN, THEIRS, Bench, Figures, Measurement, Row, main
from memory import peak
from samples import FILE
from servers import answering

MIB = 1 << 20
SIZE, QUICK_SIZE, WARM = 1 << 30, 1 << 27, 1 << 24
SCENES = ("upload, sync", "upload, async", "download, sync", "download, async")


def hollow(path: Path, size: int) -> Path:
    """A file of this size that takes no room on the disk."""
    with path.open("wb") as file:
        file.truncate(size)
    return path


def blocking(client: Any, scene: str, size: int, folder: Path) -> None:
    if scene.startswith("upload"):
        client.files.create(file=hollow(folder / "up.bin", size), purpose="user_data")
        return
    with client.with_streaming_response.files.content(str(size)) as response:
        response.stream_to_file(folder / "down.bin")
    assert (folder / "down.bin").stat().st_size == size


async def awaited(client: Any, scene: str, size: int, folder: Path) -> None:
    if scene.startswith("upload"):
        await client.files.create(file=hollow(folder / "up.bin", size), purpose="user_data")
        return
    async with client.with_streaming_response.files.content(str(size)) as response:
        await response.stream_to_file(folder / "down.bin")
    assert (folder / "down.bin").stat().st_size == size


def measure(job: Measurement) -> Figures:
    """One scene: a small transfer, then the large one."""
    kind = job.package.AsyncOpenAI if "async" in job.part else job.package.OpenAI
    client = kind(api_key="sk-none", base_url=job.at, timeout=300, max_retries=0)
    size = QUICK_SIZE if job.quick else SIZE
    # There a hole is read without being made first, which would cost more than sending it.
    memory = Path("/dev/shm")
    folder = memory if memory.is_dir() else None
    with tempfile.TemporaryDirectory(dir=folder) as name, asyncio.Runner() as runner:

        def transfer(size: int) -> None:
            if "async" in job.part:
                runner.run(awaited(client, job.part, size, Path(name)))
            else:
                blocking(client, job.part, size, Path(name))

        transfer(WARM)
        before, begun = peak(), time.process_time()
        transfer(size)
        spent = time.process_time() - begun
        return {
            f"{job.part}, memory": max(peak() - before, 0.1),
            f"{job.part}, CPU": spent / (size / MIB) * 1e6,
        }


def around(quick: bool) -> AbstractContextManager[str]:
    return answering(FILE)


BENCH = Bench(
    "transfers",
    "Uploads and downloads",
    [Row(f"{scene}, memory", "MiB", most=8) for scene in SCENES]
    + [Row(f"{scene}, CPU", "µs/MiB") for scene in SCENES],
    {"ours": PLAIN, "official": THEIRS},
    measure,
    rounds=2,
    quick_rounds=1,
    around=around,
    runs=SCENES,
    note=(
        "1 GiB (quick: 128 MiB) from a path, and to a file by `with_streaming_response`; memory is what the"
        " peak grew beyond that of a transfer of 16 MiB (at least 0.1)."
    ),
)

if __name__ == "__main__":
    main(BENCH)
