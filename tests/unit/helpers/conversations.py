"""Made-up answers, whole and as the streams that add up to them."""

from __future__ import annotations

import json
from random import Random
from typing import Any

ALPHABET = 'aé ß\n"\\{}[]:,0\N{GRINNING FACE}'


def unparsed(value: Any) -> Any:
    """An answer as it came: without the members, all empty, that parsing adds where nothing is to be parsed."""
    if isinstance(value, list):
        return [unparsed(each) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {
        name: unparsed(each) for name, each in value.items() if name not in ("parsed", "parsed_arguments")
    }
    assert not any(value[name] for name in value if name not in kept)
    return kept


def words(random: Random, most: int = 40) -> str:
    return "".join(random.choice(ALPHABET) for _ in range(random.randint(1, most)))


def pieces(random: Random, text: str) -> list[str]:
    """A text cut at random; sometimes with nothing in a piece."""
    cuts = sorted(random.choices(range(len(text) + 1), k=random.randint(0, 6)))
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)])]


def tokens(random: Random) -> list[dict[str, Any]]:
    token = {"token": "t", "logprob": -0.25, "bytes": [116], "top_logprobs": [{"token": "u", "logprob": -2}]}
    return [dict(token) for _ in range(random.randint(1, 5))]


def completion(random: Random) -> dict[str, Any]:
    """A chat completion as it comes whole."""
    choices = [choice(random, index) for index in range(random.choice([1, 1, 1, 2, 3]))]
    made = {"id": "c1", "object": "chat.completion", "created": 7, "model": "m", "choices": choices}
    if random.random() < 0.5:
        made["usage"] = {"prompt_tokens": 3, "completion_tokens": random.randint(1, 99), "total_tokens": 120}
    if random.random() < 0.5:
        made["service_tier"] = "default"
    return made


def choice(random: Random, index: int) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": None, "refusal": None}
    kind = random.choice(["text", "text", "refusal", "tools", "both", "function", "audio"])
    finish = "stop"
    if kind in ("text", "both"):
        message["content"] = words(random)
    if kind == "refusal":
        message["refusal"] = words(random)
    if kind in ("tools", "both"):
        finish = "tool_calls"
        message["tool_calls"] = [tool_call(random, place) for place in range(random.randint(1, 3))]
    if kind == "function":
        finish = "function_call"
        message["function_call"] = {"name": "f", "arguments": json.dumps({"a": words(random)})}
    if kind == "audio":
        message["audio"] = {"id": "a1", "data": "QUJD", "transcript": words(random), "expires_at": 9}
    made: dict[str, Any] = {"index": index, "finish_reason": finish, "message": message, "logprobs": None}
    if message["content"] and random.random() < 0.4:
        made["logprobs"] = {"content": tokens(random), "refusal": None}
    return made


def tool_call(random: Random, place: int) -> dict[str, Any]:
    if random.random() < 0.2:
        return {"id": f"call{place}", "type": "custom", "custom": {"name": "c", "input": words(random)}}
    function = {"name": f"f{place}", "arguments": json.dumps({"a": words(random), "b": [1, 2.5, None]})}
    return {"id": f"call{place}", "type": "function", "function": function}


def chunks(random: Random, whole: dict[str, Any]) -> list[dict[str, Any]]:
    """The completion as a stream: cut at random, its choices mixed."""
    base = {key: value for key, value in whole.items() if key not in ("choices", "usage")}
    base["object"] = "chat.completion.chunk"
    queues = [choice_deltas(random, each) for each in whole["choices"]]
    made: list[dict[str, Any]] = []
    while any(queues):
        queue = random.choice([each for each in queues if each])
        made.append({**base, "choices": [queue.pop(0)]})
    if "usage" in whole:
        made.append({**base, "choices": [], "usage": whole["usage"]})
    return made


def choice_deltas(random: Random, whole: dict[str, Any]) -> list[dict[str, Any]]:
    message = whole["message"]
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": None, "refusal": None}]
    for part in ("content", "refusal"):
        if message[part] is not None:
            deltas += [{part: piece} for piece in pieces(random, message[part])]
    for place, call in enumerate(message.get("tool_calls", ())):
        kind = call["type"]
        field = "arguments" if kind == "function" else "input"
        deltas.append({"tool_calls": [{"index": place, **call, kind: {**call[kind], field: ""}}]})
        for piece in pieces(random, call[kind][field]):
            deltas.append({"tool_calls": [{"index": place, kind: {field: piece}}]})
    if "function_call" in message:
        deltas.append({"function_call": {"name": "f", "arguments": ""}})
        arguments = message["function_call"]["arguments"]
        deltas += [{"function_call": {"arguments": piece}} for piece in pieces(random, arguments)]
    if "audio" in message:
        audio = message["audio"]
        deltas.append({"audio": {"id": audio["id"], "data": "", "transcript": ""}})
        deltas += [{"audio": {"transcript": piece}} for piece in pieces(random, audio["transcript"])]
        deltas += [{"audio": {"data": audio["data"]}}, {"audio": {"expires_at": audio["expires_at"]}}]
    made = [{"index": whole["index"], "delta": d, "finish_reason": None, "logprobs": None} for d in deltas]
    if whole["logprobs"]:
        for token in whole["logprobs"]["content"]:  # in order, on whichever chunks
            at = random.choice(made[-1:]) if made[-1]["logprobs"] else random.choice(made)
            later = [each for each in made[made.index(at) :] if each["logprobs"]]
            at = later[-1] if later else at
            logprobs = at["logprobs"] or {"content": [], "refusal": None}
            at["logprobs"] = {**logprobs, "content": [*logprobs["content"], token]}
    made.append(
        {"index": whole["index"], "delta": {}, "finish_reason": whole["finish_reason"], "logprobs": None}
    )
    return made


def response(random: Random) -> dict[str, Any]:
    """A response as it comes whole."""
    output = [output_item(random, place) for place in range(random.randint(1, 5))]
    return {
        "id": "r1",
        "object": "response",
        "created_at": 1,
        "status": "completed",
        "model": "m",
        "output": output,
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
    }


def output_item(random: Random, place: int) -> dict[str, Any]:
    about = {"id": f"i{place}", "status": "completed"}
    match random.choice(["message", "message", "function", "mcp", "custom", "code", "reasoning", "search"]):
        case "message":
            parts = [content_part(random) for _ in range(random.randint(1, 3))]
            return {**about, "type": "message", "role": "assistant", "content": parts}
        case "function":
            arguments = json.dumps({"a": words(random)})
            return {**about, "type": "function_call", "call_id": "k", "name": "get", "arguments": arguments}
        case "mcp":
            arguments = json.dumps([words(random)])
            return {**about, "type": "mcp_call", "server_label": "s", "name": "n", "arguments": arguments}
        case "custom":
            return {**about, "type": "custom_tool_call", "call_id": "k", "name": "n", "input": words(random)}
        case "code":
            return {
                **about,
                "type": "code_interpreter_call",
                "container_id": "b",
                "code": words(random),
                "outputs": None,
            }
        case "reasoning":
            summary = [{"type": "summary_text", "text": words(random)} for _ in range(random.randint(1, 2))]
            content = [{"type": "reasoning_text", "text": words(random)}]
            return {**about, "type": "reasoning", "summary": summary, "content": content}
        case _:
            return {**about, "type": "web_search_call", "action": {"type": "search", "query": "q"}}


def content_part(random: Random) -> dict[str, Any]:
    if random.random() < 0.3:
        return {"type": "refusal", "refusal": words(random)}
    citation = {"type": "file_citation", "file_id": "f", "filename": "n", "index": 3}
    return {"type": "output_text", "text": words(random), "annotations": [citation][: random.randint(0, 1)]}


DELTAS = {
    "output_text": ("output_text", "text"),
    "refusal": ("refusal", "refusal"),
    "reasoning_text": ("reasoning_text", "text"),
    "summary_text": ("reasoning_summary_text", "text"),
    "function_call": ("function_call_arguments", "arguments"),
    "mcp_call": ("mcp_call_arguments", "arguments"),
    "custom_tool_call": ("custom_tool_call_input", "input"),
    "code_interpreter_call": ("code_interpreter_call_code", "code"),
}


def response_events(random: Random, whole: dict[str, Any], *, done: bool = True) -> list[dict[str, Any]]:
    """The response as a stream. `done`: with the events that repeat what is complete."""
    begun = {**whole, "status": "in_progress", "output": []}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
    ]
    for place, item in enumerate(whole["output"]):
        at = {"output_index": place, "item_id": item["id"]}
        bare = {**item, "status": "in_progress"}
        for name in ("content", "summary"):
            if name in bare:
                bare[name] = []
        if item["type"] in DELTAS:
            bare[DELTAS[item["type"]][1]] = ""
        events.append({"type": "response.output_item.added", "output_index": place, "item": bare})
        for index, part in enumerate(item.get("summary", ())):
            events += part_events(
                random, part, {**at, "summary_index": index}, "reasoning_summary_part", done
            )
        for index, part in enumerate(item.get("content", ())):
            events += part_events(random, part, {**at, "content_index": index}, "content_part", done)
        if item["type"] in DELTAS:
            events += grown(random, item, at, done)
        if item["type"] == "web_search_call":
            events += [
                {"type": f"response.web_search_call.{how}", **at} for how in ("searching", "completed")
            ]
        if done:
            events.append({"type": "response.output_item.done", "output_index": place, "item": item})
    events.append({"type": "response.completed", "response": whole})
    return [{**event, "sequence_number": number} for number, event in enumerate(events)]


def part_events(
    random: Random, part: dict[str, Any], at: dict[str, Any], name: str, done: bool
) -> list[dict[str, Any]]:
    field = DELTAS[part["type"]][1]
    bare = {**part, field: "", **({"annotations": []} if "annotations" in part else {})}
    events = [{"type": f"response.{name}.added", **at, "part": bare}, *grown(random, part, at, done)]
    for index, annotation in enumerate(part.get("annotations", ())):
        added = {"annotation_index": index, "annotation": annotation}
        events.append({"type": "response.output_text.annotation.added", **at, **added})
    if done:
        events.append({"type": f"response.{name}.done", **at, "part": part})
    return events


def grown(random: Random, holder: dict[str, Any], at: dict[str, Any], done: bool) -> list[dict[str, Any]]:
    name, field = DELTAS[holder["type"]]
    events = [{"type": f"response.{name}.delta", **at, "delta": p} for p in pieces(random, holder[field])]
    return [*events, *([{"type": f"response.{name}.done", **at, field: holder[field]}] if done else [])]
