"""A conversation over a WebSocket: text, then sound. Offline the sound comes back bit by bit the same.

python examples/realtime_ws.py [FOLDER] [--live]
"""

from __future__ import annotations

import math
import struct
import wave
from base64 import b64decode, b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any

from openai_client import OpenAI
from openai_client.realtime.websocket import OpenAIRealtimeWebSocket
from openai_client.testing import MockAPI
from stage import folder, stage

MODEL = "gpt-realtime"
RATE = 24_000
"""Samples a second of the service's PCM16."""


def tone(seconds: float = 0.5, hertz: float = 440.0) -> bytes:
    """A tone as PCM16, mono."""
    times = (n / RATE for n in range(int(seconds * RATE)))
    return b"".join(struct.pack("<h", int(12_000 * math.sin(2 * math.pi * hertz * t))) for t in times)


def rehearse(mock: MockAPI) -> None:
    """What the API in memory says."""
    mock.realtime.reply("Warp and weft.")


def talk(client: OpenAI) -> None:
    """Text, on a connection that is read event by event."""
    with client.realtime.connect(model=MODEL) as connection:
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        connection.conversation.item.create(
            item={
                "type": "message",
                "role": "user",
                "content": [{"type": "input_text", "text": "What is cloth made of?"}],
            }
        )
        connection.response.create()
        print("text: ", end="")
        for event in connection:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "response.done":
                print()
                break


def listen(client: OpenAI, path: Path) -> None:
    """Sound, with the manners of a browser's WebSocket: handlers, then `run`."""
    sent, heard = tone(), bytearray()
    socket = OpenAIRealtimeWebSocket(model=MODEL, client=client)

    @socket.on("open")
    def opened(_: Any) -> None:
        for start in range(0, len(sent), 9_600):  # 0.2 seconds each, as a microphone would give them
            coded = b64encode(sent[start : start + 9_600]).decode()
            socket.send({"type": "input_audio_buffer.append", "audio": coded})
        socket.send({"type": "input_audio_buffer.commit"})
        socket.send({"type": "response.create"})

    @socket.on("response.output_audio.delta")
    def arrived(event: Any) -> None:
        heard.extend(b64decode(event.delta))

    @socket.on("response.done")
    def done(_: Any) -> None:
        socket.close()

    socket.run()

    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as sound:
        sound.setparams((1, 2, RATE, 0, "NONE", ""))
        sound.writeframes(bytes(heard))
    print("sent:", len(sent), "bytes", sha256(sent).hexdigest()[:16])
    print("heard:", len(heard), "bytes", sha256(heard).hexdigest()[:16])
    print("saved:", path)


if __name__ == "__main__":
    with stage(rehearse) as client:
        talk(client)
        listen(client, folder() / "answer.wav")
