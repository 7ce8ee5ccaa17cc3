"""Each example offline, whatever the environment holds: what it prints and what it writes."""

from __future__ import annotations

import wave
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from realtime_ws import tone

from .conftest import EXAMPLES, start, temporary

OutputOf = Callable[..., list[str]]
LIVE = sorted(
    path.stem
    for path in EXAMPLES.glob("*.py")
    if "--live" in path.read_text(encoding="utf-8") and path.stem != "stage"
)


def test_client_setup(output_of: OutputOf) -> None:
    assert output_of("client_setup") == [
        "models: gpt-4.1, gpt-4o, gpt-4o-mini",
        "patient: 120 5",
        "raw: 200 True 0",
        "error: NotFoundError 404 model_not_found",
        "async: ['gpt-4o-mini', 'gpt-4o']",
    ]


def test_responses_basic(output_of: OutputOf) -> None:
    lines = output_of("responses_basic")
    assert lines[0] == "answer: A loom is a device for weaving cloth."
    assert int(lines[1].removeprefix("tokens: ")) > 0
    assert lines[2] == "stream: It holds the warp under tension so that the weft can be interlaced."
    assert lines[3:] == ["done: completed", "again: You asked what a loom is."]


def test_tools_and_json(output_of: OutputOf) -> None:
    lines = output_of("tools_and_json")
    assert sorted(lines[:2]) == ["  (the model asked for Lisbon)", "  (the model asked for Oslo)"]
    assert lines[2:] == [
        "tools: It is 4 degrees in Oslo and 19 in Lisbon.",
        "json: Porridge, 10 minutes, 3 ingredients",
    ]


def test_images_generate(output_of: OutputOf, tmp_path: Path) -> None:
    lines = output_of("images_generate", "pictures")
    images = sorted((tmp_path / "pictures").iterdir())
    assert [path.name for path in images] == ["loom-0.png", "loom-1.png", "shuttle.png"]
    for path in images:
        data = path.read_bytes()
        assert data.startswith(b"\x89PNG\r\n\x1a\n")
        assert data.endswith(b"IEND\xaeB`\x82")
        assert any(path.name in line and f" {len(data)} bytes" in line for line in lines)
    assert images[0].read_bytes() != images[1].read_bytes()
    assert any("100%" in line for line in lines)


def test_audio_tts(output_of: OutputOf, tmp_path: Path) -> None:
    lines = output_of("audio_tts", "sounds")
    with wave.open(str(tmp_path / "sounds" / "cloth.wav")) as sound:
        assert (sound.getframerate(), sound.getnchannels()) == (24_000, 1)
        assert sound.getnframes() > 0
    assert lines[0].endswith("cloth.wav, 24000 Hz, 1 channel")
    assert int(lines[1].split()[1]) > 0


WRITES = {"images_generate": "*.png", "audio_tts": "*.wav", "realtime_ws": "*.wav"}


@pytest.mark.parametrize(("name", "written"), WRITES.items())
def test_without_a_folder_they_write_to_a_temporary_one(
    output_of: OutputOf, tmp_path: Path, name: str, written: str
) -> None:
    lines = output_of(name)
    found = sorted(temporary(tmp_path).rglob(written))
    assert found
    assert str(found[0].parent) in "".join(lines)


def test_audio_stt(output_of: OutputOf, tmp_path: Path) -> None:
    lines = output_of("audio_stt")
    assert lines[0] == "text: A transcript of tone.wav."
    pieces = [line.removeprefix("piece: ") for line in lines if line.startswith("piece: ")]
    assert len(pieces) > 2
    assert "done: A transcript of tone.wav." in lines
    assert "100%" in lines[-1]
    (tmp_path / "mine.wav").write_bytes(b"RIFF")
    assert output_of("audio_stt", "mine.wav")[0] == "text: A transcript of mine.wav."


def test_embeddings(output_of: OutputOf) -> None:
    lines = output_of("embeddings")
    assert "100%" in lines[0]
    assert lines[1:] == [
        "1000 vectors of 64 numbers",
        "nearest to 'heddle number 10': 'heddle number 10' (1.000)",
    ]


def test_files_upload_and_use(output_of: OutputOf, tmp_path: Path) -> None:
    lines = output_of("files_upload_and_use")
    assert "500.3/500.3 kB" in lines[0]  # the form around the file goes up, too
    assert lines[1:] == [
        "uploaded: notes.txt 500000 bytes",
        "answer: The notes say that a heddle lifts the warp.",
        "found in: notes.txt",
        "deleted: True",
    ]
    (tmp_path / "mine.txt").write_text("A heddle.")
    assert "uploaded: mine.txt 9 bytes" in output_of("files_upload_and_use", "mine.txt")


def test_assistants(output_of: OutputOf) -> None:
    assert output_of("assistants_v2_thread_run") == [
        "assistant: Eleven threads to the centimetre.",
        "run: completed",
        "user: How dense is linen?",
        "assistant: Eleven threads to the centimetre.",
        "user: That is too dense.",
        "assistant: Then use fewer.",
    ]


def test_batch_job(output_of: OutputOf, tmp_path: Path) -> None:
    lines = output_of("batch_job", "job")
    assert lines[0] == "batches: 3"
    assert "100%" in lines[1]
    assert lines[2:] == ["results: 1000, failed: 0", "last: task-999: What is 999 times two?"]
    assert (tmp_path / "job").is_dir()


def test_migrate_from_openai(output_of: OutputOf) -> None:
    lines = output_of("migrate_from_openai")
    assert lines[0] == "Hello!"
    assert "'choices'" in lines[1]
    assert lines[2].strip("|") == "One| two| three."
    assert lines[3:5] == ["True", "NotFoundError 404"]
    assert lines[5].startswith("0 Timeout(connect=5.0, read=20.0")


def test_observability_otel(output_of: OutputOf) -> None:
    lines = output_of("observability_otel")
    assert lines[0].startswith("log: INFO POST /chat/completions: retry 1 of 2")
    assert lines[1] == "retry: status, again in 0.01 s"
    assert lines[2:4] == ["answer: All is well.", "span: chat gpt-4o-mini"]
    assert "  gen_ai.usage.output_tokens = 3" in lines
    assert not any("How are you?" in line for line in lines)


def test_upload_with_progress(output_of: OutputOf, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(bytes(range(256)) * 4_096)
    lines = output_of("upload_with_progress", str(path))
    assert "up large.bin" in lines[0]
    assert "1.0/1.0 MB" in lines[1]
    assert lines[-1] == f"{path}.copy"
    assert Path(lines[-1]).read_bytes() == path.read_bytes()
    assert any("8.0/8.0 MB" in line for line in output_of("upload_with_progress"))


def test_realtime_ws(output_of: OutputOf, tmp_path: Path) -> None:
    lines = output_of("realtime_ws", "sounds")
    sent = tone()
    assert lines[:2] == ["text: Warp and weft.", f"sent: 24000 bytes {sha256(sent).hexdigest()[:16]}"]
    assert lines[2] == lines[1].replace("sent", "heard")
    with wave.open(str(tmp_path / "sounds" / "answer.wav")) as sound:
        assert sound.readframes(sound.getnframes()) == sent


@pytest.mark.parametrize("name", ["webhooks_fastapi", "webhooks_flask"])
def test_webhooks(output_of: OutputOf, name: str) -> None:
    genuine, other = output_of(name)
    assert genuine == "200 {'done': 'resp_1'}"
    assert other.startswith("400 ")
    assert "signature" in other


def test_serve_fastapi(output_of: OutputOf) -> None:
    assert output_of("serve_fastapi") == [
        "200 text/event-stream; charset=utf-8",
        'data: "What"',
        "",
        'data: " is"',
        "",
        'data: " a"',
        "",
        'data: " loom?"',
        "",
        "event: done",
        "data: {}",
        "",
    ]


@pytest.mark.parametrize("name", LIVE)
def test_live_needs_a_key(name: str, tmp_path: Path) -> None:
    done = start(name, "--live", folder=tmp_path)
    assert done.returncode == 1
    assert done.stderr == "--live talks to the real service: set OPENAI_API_KEY\n"


def test_every_example_is_here() -> None:
    assert len(LIVE) >= 13
