"""Speech to text: a recording, then its text as it is recognised.

python examples/audio_stt.py [RECORDING.wav] [--live]
"""

from __future__ import annotations

import io
import math
import struct
import sys
import wave
from pathlib import Path

from rich.progress import Progress

from openai_client import OpenAI
from stage import stage


def tone(seconds: float = 1.0, hertz: float = 440.0, rate: int = 16_000) -> bytes:
    """A WAV file with a tone, for those who have no recording at hand."""
    samples = (int(12_000 * math.sin(2 * math.pi * hertz * n / rate)) for n in range(int(seconds * rate)))
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setparams((1, 2, rate, 0, "NONE", ""))
        sound.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    return file.getvalue()


def main(client: OpenAI, recording: tuple[str, bytes]) -> None:
    """The whole example. `recording`: a file name, by whose ending the service knows the format, and bytes."""
    text = client.audio.transcriptions.create(model="gpt-4o-mini-transcribe", file=recording)
    print("text:", text.text)

    # Large recordings go up in pieces; `on_progress` tells how much is on its way.
    with Progress() as progress:
        bar = progress.add_task(recording[0])
        with client.audio.transcriptions.create(
            model="gpt-4o-mini-transcribe",
            file=recording,
            stream=True,
            on_progress=lambda done, total: progress.update(bar, completed=done, total=total),
        ) as events:
            for event in events:
                if event.type == "transcript.text.delta":
                    progress.console.print("piece:", event.delta)
                elif event.type == "transcript.text.done":
                    progress.console.print("done:", event.text)


if __name__ == "__main__":
    given = [each for each in sys.argv[1:] if not each.startswith("-")]
    recording = (Path(given[0]).name, Path(given[0]).read_bytes()) if given else ("tone.wav", tone())
    with stage() as client:
        main(client, recording)
