"""Speech, transcripts and images: small, valid ones, whole or as events."""

from __future__ import annotations

import struct
import zlib
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

from ..call import Call
from ..forms import File
from ..messages import Answer, bytes_answer, events_answer
from ..scripts import pieces, tokens
from ..state import Item

_MEDIA = {
    "mp3": "audio/mpeg",
    "opus": "audio/ogg",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "pcm": "audio/pcm",
}
_RATE = 24_000
_FRAMES = b"\xff\xf3\x44\xc4" + b"\x00" * 140
"""One silent frame of MPEG audio."""


def speech(call: Call) -> Answer:
    """`post /audio/speech`: silence, longer for longer texts."""
    text, format = str(call.body["input"]), str(call.body.get("response_format") or "mp3")
    sound = _sound(format, len(text))
    if not call.streams:
        return Answer(200, {"content-type": _MEDIA.get(format, "audio/mpeg")}, _cut(sound))
    return events_answer(((row["type"], row) for row in _speech_events(text, sound)), done=False)


def _sound(format: str, length: int) -> bytes:
    samples = b"\x00\x00" * (_RATE // 20 * max(1, length // 4))
    if format == "pcm":
        return samples
    if format == "wav":
        head = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, _RATE, _RATE * 2, 2, 16)
        inner = b"WAVE" + head + struct.pack("<4sI", b"data", len(samples)) + samples
        return struct.pack("<4sI", b"RIFF", len(inner)) + inner
    return _FRAMES * max(2, length // 4)


def _cut(data: bytes, size: int = 1024) -> Iterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


def _speech_events(text: str, sound: bytes) -> Iterator[Item]:
    for piece in _cut(sound):
        yield {"type": "speech.audio.delta", "audio": b64encode(piece).decode()}
    usage = {"input_tokens": tokens(text), "output_tokens": len(sound) // 100}
    yield {"type": "speech.audio.done", "usage": {**usage, "total_tokens": sum(usage.values())}}


def transcribe(call: Call) -> Any:
    """`post /audio/transcriptions` and `post /audio/translations`: what is scripted, or a word on the file."""
    file = call.body.get("file")
    name = file.name if isinstance(file, File) else "sound"
    text = call.mock.chat.next({}, f"A transcript of {name}.").text
    if call.streams:
        return events_answer(((row["type"], row) for row in _transcript_events(text)), done=False)
    seconds = 2.0
    format = call.body.get("response_format") or "json"
    if format == "text":
        return _written(f"{text}\n")
    if format == "srt":
        return _written(f"1\n00:00:00,000 --> 00:00:02,000\n{text}\n\n")
    if format == "vtt":
        return _written(f"WEBVTT\n\n00:00.000 --> 00:02.000\n{text}\n\n")
    if format == "verbose_json":
        return {"task": "transcribe", "language": "english", "duration": seconds, "text": text} | {
            "segments": [_segment(text, seconds)]
        }
    if format == "diarized_json":
        segment = {"type": "transcript.text.segment", "id": "seg_0", "start": 0.0, "end": seconds}
        segments = [{**segment, "text": text, "speaker": "A"}]
        return {"task": "transcribe", "duration": seconds, "text": text, "segments": segments}
    return {"text": text}


def _written(text: str) -> Answer:
    return bytes_answer(text.encode("utf-8", "replace"), "text/plain; charset=utf-8")


def _segment(text: str, seconds: float) -> Item:
    row: Item = {
        "id": 0,
        "seek": 0,
        "start": 0.0,
        "end": seconds,
        "text": text,
        "tokens": [1],
        "temperature": 0.0,
    }
    return {**row, "avg_logprob": -0.2, "compression_ratio": 1.0, "no_speech_prob": 0.01}


def _transcript_events(text: str) -> Iterator[Item]:
    for piece in pieces(text):
        yield {"type": "transcript.text.delta", "delta": piece}
    yield {"type": "transcript.text.done", "text": text}


def images(call: Call) -> Item | Answer:
    """`post /images/…`: PNGs of one colour, the same for the same prompt."""
    prompt = str(call.body.get("prompt") or "an image")
    count = int(call.body.get("n") or 1)
    size = str(call.body.get("size") or "auto")
    coded = [
        b64encode(png(call.mock.synth.number(f"{prompt}/{index}", 0, 0xFFFFFF))).decode()
        for index in range(count)
    ]
    if call.streams:
        kind = "image_edit" if call.operation.path.endswith("edits") else "image_generation"
        return events_answer(((row["type"], row) for row in _image_events(call, kind, coded)), done=False)
    # Models that answer with URLs do so by default; all others know only base64.
    linked = call.body.get("response_format") == "url" or (
        call.model.startswith("dall-e") and call.body.get("response_format") != "b64_json"
    )
    rows = [
        {"url": f"https://images.invalid/{index}.png"} if linked else {"b64_json": each}
        for index, each in enumerate(coded)
    ]
    made: Item = {"created": call.mock.synth.current_time(), "data": rows}
    if size in ("1024x1024", "1024x1536", "1536x1024"):
        made["size"] = size
    return made


def _image_events(call: Call, kind: str, coded: list[str]) -> Iterator[Item]:
    common = {
        "created_at": call.mock.synth.current_time(),
        "size": "1024x1024",
        "quality": "low",
        "background": "opaque",
    }
    common |= {"output_format": "png"}
    for index in range(int(call.body.get("partial_images") or 0)):
        yield {"type": f"{kind}.partial_image", "b64_json": coded[0], "partial_image_index": index, **common}
    usage: Item = {"input_tokens": 10, "output_tokens": 20, "total_tokens": 30}
    usage["input_tokens_details"] = {"text_tokens": 10, "image_tokens": 0}
    for each in coded:
        yield {"type": f"{kind}.completed", "b64_json": each, "usage": usage, **common}


def png(colour: int) -> bytes:
    """A PNG of 8 by 8 pixels of one colour (RGB)."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    row = b"\x00" + colour.to_bytes(3, "big") * 8
    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(row * 8)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


HANDLERS = {
    "post /audio/speech": speech,
    "post /audio/transcriptions": transcribe,
    "post /audio/translations": transcribe,
    "post /images/generations": images,
    "post /images/edits": images,
    "post /images/variations": images,
}
