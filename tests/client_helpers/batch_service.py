"""A service that takes batches: in memory for small jobs, as a process with its files on disk for large ones."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from openai_client.testing import Answer, Request, Scripted, json_answer


class Service:
    """Files and batches below a folder; answers come backwards, every seventh request is an error."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = ""
        self.batches: dict[str, dict[str, Any]] = {}
        self.files = 0
        self.looks = 0
        self.forget: Callable[[str], bool] = lambda custom_id: False

    def __call__(self, request: Request) -> Answer:
        """What the service says to a request."""
        name = request.path.rpartition("/")[2]
        if request.method == "POST" and name == "files":
            assert request.form is not None
            return json_answer({"id": self.store(iter([request.form["file"].content]))})
        if request.method == "POST":
            return json_answer(self.create(request.json))
        if name == "content":
            return Answer(body=(self.folder / request.path.split("/")[-2]).read_bytes())
        if name == "batches":
            return json_answer({"object": "list", "data": [*self.batches.values()], "has_more": False})
        return json_answer(self.look(name))

    def store(self, lines: Iterator[bytes]) -> str:
        self.files += 1
        name = f"file-{self.files}"
        with (self.folder / name).open("wb") as file:
            file.writelines(lines)
        return name

    def create(self, body: dict[str, Any]) -> dict[str, Any]:
        name = f"batch_{len(self.batches) + 1}"
        self.batches[name] = {"id": name, "object": "batch", "status": "in_progress", **body}
        return self.batches[name]

    def look(self, name: str) -> dict[str, Any]:
        batch = self.batches[name]
        self.looks += 1
        if batch["status"] == "in_progress" and "output_file_id" not in batch:
            lines = (self.folder / batch["input_file_id"]).read_bytes().splitlines()
            good: list[bytes] = []
            bad: list[bytes] = []
            for at, line in reversed(list(enumerate(lines))):
                request = json.loads(line)
                if not self.forget(request["custom_id"]):
                    (bad if at % 7 == 3 else good).append(answer(request, at))
            batch["output_file_id"] = self.store(iter(good))
            batch["error_file_id"] = self.store(iter(bad)) if bad else None
            return {**batch, "status": "in_progress"}
        batch["status"] = "completed"
        return batch


def answer(request: dict[str, Any], at: int) -> bytes:
    text = request["body"]["messages"][0]["content"]
    if at % 7 == 3:
        body: Any = {"error": {"message": "no", "code": "bad"}}
        status = 400
    else:
        message = {"role": "assistant", "content": text.upper()}
        body = {"id": f"c{at}", "object": "chat.completion", "choices": [{"index": 0, "message": message}]}
        status = 200
    response = {"status_code": status, "request_id": f"req_{at}", "body": body}
    return (
        json.dumps({"id": f"r{at}", "custom_id": request["custom_id"], "response": response}).encode() + b"\n"
    )


if __name__ == "__main__":
    with Scripted(Service(Path(sys.argv[1]))).serve() as server:
        print(server.port, flush=True)
        threading.Event().wait()
