"""The socket for translations: what is spoken comes back, with a transcript of its own."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..problems import Problem
from ..sockets import Talk

if TYPE_CHECKING:
    from ..messages import Request
    from ..mock import MockAPI
    from ..state import Item


class Translations(Talk):
    """`/realtime/translations`. The transcript of each piece of audio is the next turn of `mock.realtime`."""

    name = "translations"

    def __init__(self, mock: MockAPI, request: Request) -> None:
        super().__init__(mock, request)
        model = dict(request.query).get("model", "gpt-realtime-translate")
        self._session: Item = {
            "id": mock.synth.id("sess_"),
            "type": "translation",
            "expires_at": mock.synth.now() + 3600,
            "model": model,
            "audio": {
                "input": {"transcription": None, "noise_reduction": None},
                "output": {"language": "en"},
            },
        }

    def opening(self) -> Iterator[Item]:
        yield self._event("session.created", session=self._session)

    def hear(self, event: Item) -> Iterator[Item]:
        if event["type"] == "session.update":
            audio: Item = event["session"].get("audio") or {}
            both: Item = {
                side: {**self._session["audio"][side], **(audio.get(side) or {})}
                for side in ("input", "output")
            }
            self._session["audio"] = both
            yield self._event("session.updated", session=self._session)
        elif event["type"] == "session.close":
            yield self._event("session.closed")
        else:
            try:
                seconds = len(b64decode(event["audio"], validate=True)) / 48_000
            except ValueError:
                raise Problem(400, "'audio' is no base64.", param="audio", code="invalid_value") from None
            said = self.mock.realtime.next(event, f"{seconds:.1f} seconds. ").text
            yield self._event("session.input_transcript.delta", delta=said)
            yield self._event("session.output_transcript.delta", delta=said)
            yield self._event("session.output_audio.delta", delta=event["audio"])

    def refuse(self, problem: Problem, event: Item) -> Item:
        error: Item = {"type": problem.type, "code": problem.code, "message": problem.message}
        return self._event(
            "error", error={**error, "param": problem.param, "event_id": event.get("event_id")}
        )

    def _event(self, kind: str, /, **members: Any) -> Item:
        return {"type": kind, "event_id": self.mock.synth.id("event_"), **members}
