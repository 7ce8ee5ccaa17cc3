"""Text to speech: written to disk while it arrives.

python examples/audio_tts.py [FOLDER] [--live]
"""

from __future__ import annotations

import wave
from pathlib import Path

from openai_client import OpenAI
from stage import folder, stage

TEXT = "Warp and weft make cloth."


def main(client: OpenAI, folder: Path) -> None:
    """The whole example."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "cloth.wav"
    # The file appears whole or not at all: it is written beside, then renamed.
    with client.audio.speech.with_streaming_response.create(
        model="gpt-4o-mini-tts", voice="alloy", input=TEXT, response_format="wav"
    ) as response:
        response.stream_to_file(path)
    with wave.open(str(path)) as sound:
        print(f"saved: {path}, {sound.getframerate()} Hz, {sound.getnchannels()} channel")

    # Or as events, for those who play it while it comes.
    size = 0
    with client.audio.speech.create(
        model="gpt-4o-mini-tts", voice="alloy", input=TEXT, stream_format="sse"
    ) as events:
        for event in events:
            if event.type == "speech.audio.delta":
                size += len(event.audio)
    print("streamed:", size, "characters of base64")


if __name__ == "__main__":
    with stage() as client:
        main(client, folder())
