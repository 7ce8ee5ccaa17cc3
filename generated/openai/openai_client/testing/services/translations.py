"""The socket for translations: what is spoken comes back, with a transcript of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .spoken import Spoken, audio, merged

if TYPE_CHECKING:
    from ..messages import Request
    from ..mock import MockAPI
    from ..state import Item


class Translations(Spoken):
    """`/realtime/translations`. The transcript of each piece of audio is the next turn of `mock.realtime`."""

    name = "translations"

    def __init__(self, mock: MockAPI, request: Request) -> None:
        super().__init__(mock, request)
        model = dict(request.query).get("model", "gpt-realtime-translate")
        self._session: Item = {
            "id": mock.synth.id("sess_"),
            "type": "translation",
            "expires_at": mock.synth.current_time() + 3600,
            "model": model,
            "audio": {
                "input": {"transcription": None, "noise_reduction": None},
                "output": {"language": "en"},
            },
        }

    def receive(self, event: Item) -> Iterator[Item]:
        if event["type"] == "session.update":
            self._session["audio"] = merged(self._session["audio"], event["session"].get("audio") or {})
            yield self._event("session.updated", session=self._session)
        elif event["type"] == "session.close":
            yield self._event("session.closed")
        else:
            seconds = len(audio(event["audio"])) / 48_000
            text = self.mock.realtime.next(event, f"{seconds:.1f} seconds. ").text
            yield self._event("session.input_transcript.delta", delta=text)
            yield self._event("session.output_transcript.delta", delta=text)
            yield self._event("session.output_audio.delta", delta=event["audio"])
