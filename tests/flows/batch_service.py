"""A service that takes batches: in memory for small jobs, as a process with its files on disk for large ones."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class Service:
    """Files and batches below a folder; answers come backwards, every seventh request is an error."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.batches: dict[str, dict[str, Any]] = {}
        self.files = 0
        self.looks = 0
        self.forget: Callable[[str], bool] = lambda custom_id: False

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


def handler(service: Service) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            data = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path.endswith("/files"):
                self.send({"id": service.store(iter([file_of(self.headers["Content-Type"], data)]))})
            else:
                self.send(service.create(json.loads(data)))

        def do_GET(self) -> None:
            parts = self.path.partition("?")[0].split("/")
            if parts[-1] == "content":
                data = (service.folder / parts[-2]).read_bytes()
                self.send_response(200)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)
            elif parts[-1] == "batches":
                self.send({"object": "list", "data": [*service.batches.values()], "has_more": False})
            else:
                self.send(service.look(parts[-1]))

        def send(self, body: Any) -> None:
            data = json.dumps(body).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            pass

    return Handler


def file_of(content_type: str, data: bytes) -> bytes:
    """The file of a form."""
    if len(data) > 1_000_000:  # without parsing what is large
        boundary = content_type.partition("boundary=")[2].encode()
        return next(
            part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")
            for part in data.split(b"--" + boundary)
            if b'name="file"' in part[:200]
        )
    form = BytesParser().parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + data)
    parts: Any = form.get_payload()
    content: bytes = next(p for p in parts if "filename" in p["Content-Disposition"]).get_payload(decode=True)
    return content


def serve(folder: Path) -> tuple[ThreadingHTTPServer, Service]:
    service = Service(folder)
    return ThreadingHTTPServer(("127.0.0.1", 0), handler(service)), service


if __name__ == "__main__":
    server, _ = serve(Path(sys.argv[1]))
    print(server.server_address[1], flush=True)
    server.serve_forever()
