"""The realtime socket: a session, a conversation of items, scripted turns or an echo, audio that comes back."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..problems import Problem
from ..scripts import Turn, pieces, text_of, tokens
from .spoken import Spoken, audio, merged

if TYPE_CHECKING:
    from ..messages import Request
    from ..mock import MockAPI
    from ..state import Item

_PIECE = 4_800
"""Bytes of audio in one event: 0.1 seconds of 24 kHz PCM16."""
_PARTS = {"output_text": "text", "output_audio": "audio"}


class Realtime(Spoken):
    """`/realtime`. Turns end when the client says so: nobody listens for silence here.

    What a user says is answered by the turns of `mock.realtime`; without any, text comes back as it
    came, and audio bit by bit the same.
    """

    name = "realtime"

    def __init__(self, mock: MockAPI, request: Request) -> None:
        super().__init__(mock, request)
        query = dict(request.query)
        self._session: Item = {
            "type": "transcription" if query.get("intent") == "transcription" else "realtime",
            "object": "realtime.session",
            "id": mock.synth.id("sess_"),
            "model": query.get("model", "gpt-realtime"),
            "output_modalities": ["audio"],
            "instructions": "",
            "tools": [],
            "tool_choice": "auto",
            "max_output_tokens": "inf",
        }
        if self._session["type"] == "transcription":
            self._session = {name: self._session[name] for name in ("type", "object", "id")}
        self._items: dict[str, Item] = {}
        self._sound: dict[str, bytes] = {}
        """Audio of items, which is not said again with them."""
        self._buffer = bytearray()

    def receive(self, event: Item) -> Iterator[Item]:
        return getattr(self, "_on_" + event["type"].replace(".", "_"))(event)  # type: ignore[no-any-return]

    # --- session and buffers --------------------------------------------------------------------

    def _on_session_update(self, event: Item) -> Iterator[Item]:
        given: Item = {n: v for n, v in event["session"].items() if n not in ("id", "object", "type")}
        if given.get("audio"):
            given["audio"] = merged(self._session.get("audio") or {}, given["audio"])
        self._session.update(given)
        yield self._event("session.updated", session=self._session)

    def _on_input_audio_buffer_append(self, event: Item) -> Iterator[Item]:
        self._buffer += audio(event["audio"])
        yield from ()

    def _on_input_audio_buffer_clear(self, event: Item) -> Iterator[Item]:
        self._buffer.clear()
        yield self._event("input_audio_buffer.cleared")

    def _on_input_audio_buffer_commit(self, event: Item) -> Iterator[Item]:
        if not self._buffer:
            message = "Error committing input audio buffer: the buffer is empty."
            raise Problem(400, message, code="input_audio_buffer_commit_empty")
        before = self._last()
        content = [{"type": "input_audio", "transcript": ""}]
        item: Item = {"type": "message", "role": "user", "status": "completed", "content": content}
        added = list(self._added(item))
        self._sound[added[0]["item"]["id"]] = bytes(self._buffer)
        self._buffer.clear()
        id = added[0]["item"]["id"]
        yield self._event("input_audio_buffer.committed", previous_item_id=before, item_id=id)
        yield from added

    def _on_output_audio_buffer_clear(self, event: Item) -> Iterator[Item]:
        yield self._event("output_audio_buffer.cleared", response_id="")

    # --- items ------------------------------------------------------------------------------------

    def _on_conversation_item_create(self, event: Item) -> Iterator[Item]:
        parts = event["item"].get("content") or ()
        sound = b"".join(audio(part["audio"]) for part in parts if part.get("audio"))
        added = list(self._added(dict(event["item"]), event.get("previous_item_id")))
        if sound:
            self._sound[added[0]["item"]["id"]] = sound
        yield from added

    def _on_conversation_item_delete(self, event: Item) -> Iterator[Item]:
        self._items.pop(self._found(event)["id"])
        yield self._event("conversation.item.deleted", item_id=event["item_id"])

    def _on_conversation_item_retrieve(self, event: Item) -> Iterator[Item]:
        item = self._found(event)
        if sound := self._sound.get(item["id"]):
            parts = [{**part, "audio": b64encode(sound).decode()} for part in item["content"]]
            item = {**item, "content": parts}
        yield self._event("conversation.item.retrieved", item=item)

    def _on_conversation_item_truncate(self, event: Item) -> Iterator[Item]:
        self._found(event)
        names = ("item_id", "content_index", "audio_end_ms")
        yield self._event("conversation.item.truncated", **{name: event[name] for name in names})

    def _found(self, event: Item) -> Item:
        item = self._items.get(event["item_id"])
        if item is None:
            message = f"Item with id '{event['item_id']}' not found."
            raise Problem(404, message, param="item_id", code="item_not_found")
        return item

    def _added(self, item: Item, before: str | None = None) -> Iterator[Item]:
        before = self._last() if before is None else before
        item = {"id": item.pop("id", None) or self.mock.synth.id("item_"), "object": "realtime.item", **item}
        item.setdefault("status", "completed")
        self._items[item["id"]] = item
        for kind in ("conversation.item.added", "conversation.item.done"):
            yield self._event(kind, previous_item_id=before, item=item)

    def _last(self) -> str | None:
        return next(reversed(self._items), None)

    # --- responses --------------------------------------------------------------------------------

    def _on_response_cancel(self, event: Item) -> Iterator[Item]:
        # Answers are said as one: there is never one on its way when the client speaks.
        message = "Cancellation failed: no active response found."
        raise Problem(400, message, code="response_cancel_not_active")

    def _on_response_create(self, event: Item) -> Iterator[Item]:
        given: Item = event.get("response") or {}
        wanted: Item = self._session | {name: value for name, value in given.items() if value is not None}
        if "output_modalities" not in wanted:
            raise Problem(400, "A transcription session gives no responses.", code="invalid_event")
        turn = self.mock.realtime.next(wanted, self._latest_text())
        response: Item = {
            "object": "realtime.response",
            "id": self.mock.synth.id("resp_"),
            "status": "in_progress",
            "output": [],
            "metadata": wanted.get("metadata"),
            "conversation_id": "conv_" + self._session["id"].removeprefix("sess_"),
            "output_modalities": wanted["output_modalities"],
            "max_output_tokens": wanted["max_output_tokens"],
        }
        yield self._event("response.created", response=response)
        output: list[Item] = []
        for item in self._output(turn, "audio" in wanted["output_modalities"]):
            at = {"response_id": response["id"], "output_index": len(output)}
            yield from self._made(item, at)
            output.append(item)
        asked, answered = tokens([*self._items.values()]), tokens(turn.text)
        usage = {"total_tokens": asked + answered, "input_tokens": asked, "output_tokens": answered}
        limits = [{"name": "requests", "limit": 1000, "remaining": 999, "reset_seconds": 0.1}]
        yield self._event("rate_limits.updated", rate_limits=limits)
        done = {**response, "status": "completed", "output": output, "usage": usage}
        yield self._event("response.done", response=done)

    def _latest_text(self) -> str:
        """The text of the latest item that somebody gave."""
        for item in reversed(self._items.values()):
            if item["type"] == "function_call_output":
                return str(item["output"])
            if item.get("role") == "user":
                return text_of(item["content"]) or "I heard you."
        return ""

    def _output(self, turn: Turn, aloud: bool) -> Iterator[Item]:
        synth = self.mock.synth
        common: Item = {"object": "realtime.item", "status": "completed"}
        if turn.text or turn.refusal or not turn.tool_calls:
            text = turn.refusal or turn.text
            part: Item = {"type": "output_text", "text": text}
            if aloud:
                part = {"type": "output_audio", "transcript": text}
            names = {"id": synth.id("item_"), "type": "message", "role": "assistant"}
            yield {**names, **common, "content": [part]}
        for call in turn.tool_calls:
            names = {"id": synth.id("item_"), "type": "function_call", "call_id": synth.id("call_")}
            yield {**names, **common, "name": call.name, "arguments": call.arguments}

    def _made(self, item: Item, at: Item) -> Iterator[Item]:
        """The events by which an item of a response comes."""
        empty: Item = {"content": []} if item["type"] == "message" else {"arguments": ""}
        opening: Item = {**item, "status": "in_progress", **empty}
        before = self._last()
        yield self._event("response.output_item.added", **at, item=opening)
        yield self._event("conversation.item.added", previous_item_id=before, item=opening)
        inside: Item = {
            "response_id": at["response_id"],
            "item_id": item["id"],
            "output_index": at["output_index"],
        }
        if item["type"] == "function_call":
            inside["call_id"] = item["call_id"]
            kind, text = "response.function_call_arguments", item["arguments"]
            for start in range(0, len(text), 8):
                yield self._event(f"{kind}.delta", **inside, delta=text[start : start + 8])
            yield self._event(f"{kind}.done", **inside, name=item["name"], arguments=text)
        else:
            yield from self._part(item["content"][0], {**inside, "content_index": 0})
        self._items[item["id"]] = item
        yield self._event("conversation.item.done", previous_item_id=before, item=item)
        yield self._event("response.output_item.done", **at, item=item)

    def _part(self, part: Item, at: Item) -> Iterator[Item]:
        shown: Item = {**part, "type": _PARTS[part["type"]]}
        field = "text" if part["type"] == "output_text" else "transcript"
        yield self._event("response.content_part.added", **at, part={**shown, field: ""})
        kind = "response.output_text" if field == "text" else "response.output_audio_transcript"
        for piece in pieces(part[field]):
            yield self._event(f"{kind}.delta", **at, delta=piece)
        if field == "transcript":
            sound = self._voice(part[field])
            for start in range(0, len(sound), _PIECE):
                coded = b64encode(sound[start : start + _PIECE]).decode()
                yield self._event("response.output_audio.delta", **at, delta=coded)
            yield self._event("response.output_audio.done", **at)
        yield self._event(f"{kind}.done", **at, **{field: part[field]})
        yield self._event("response.content_part.done", **at, part=shown)

    def _voice(self, text: str) -> bytes:
        """The latest audio of the user, or as much silence as the text is long."""
        for id in reversed(self._items):
            if id in self._sound:
                return self._sound[id]
        return bytes(_PIECE * max(1, len(pieces(text))))
