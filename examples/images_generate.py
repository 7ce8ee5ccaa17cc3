"""Images: generated, streamed piece by piece, written to disk.

python examples/images_generate.py [FOLDER] [--live]
"""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path

from rich.progress import Progress

from openai_client import OpenAI
from stage import folder, stage

MODEL = "gpt-image-1"


def main(client: OpenAI, folder: Path) -> None:
    """The whole example."""
    made = client.images.generate(model=MODEL, prompt="A loom in a meadow", n=2)
    for path in client.images.save(made, folder, name="loom"):
        print("saved:", path, Path(path).stat().st_size, "bytes")

    # With `stream=True` rougher versions come before the image itself.
    with Progress() as progress:
        bar = progress.add_task("an image, step by step", total=3)
        with client.images.generate(
            model=MODEL, prompt="A shuttle in flight", stream=True, partial_images=2
        ) as events:
            for event in events:
                progress.advance(bar)
                if event.type == "image_generation.completed":
                    shuttle = folder / "shuttle.png"
                    size = shuttle.write_bytes(b64decode(event.b64_json))
                    print("saved:", shuttle, size, "bytes")


if __name__ == "__main__":
    with stage() as client:
        main(client, folder())
