"""A server for large transfers: hashes uploads as they come, makes downloads as they go. Prints its port."""

from __future__ import annotations

import hashlib
import threading

from giant import blocks

from openai_client.testing import Answer, Request, Scripted, Server, json_answer


class Hashed:
    """The hash of the only part of a form."""

    def __init__(self, head: Request) -> None:
        self._hash = hashlib.sha256()
        self._tail = len(head.headers["content-type"].partition("boundary=")[2]) + 8
        self._begun = False
        self._kept = b""

    def write(self, piece: bytes) -> None:
        """Take more of the form."""
        self._kept += piece
        if not self._begun and b"\r\n\r\n" in self._kept:
            self._begun, self._kept = True, self._kept.partition(b"\r\n\r\n")[2]
        if self._begun and len(self._kept) > self._tail:
            self._hash.update(self._kept[: -self._tail])
            self._kept = self._kept[-self._tail :]

    def digest(self) -> str:
        """The hash of what came."""
        return self._hash.hexdigest()


def answer(request: Request) -> Answer:
    """Blocks for a download, the hash for an upload."""
    if request.method == "GET":
        size = int(request.path.split("/")[-2])
        headers = {"content-type": "application/octet-stream", "content-length": str(size)}
        return Answer(headers=headers, body=blocks(size))
    return json_answer({"id": request.sink.digest()})


if __name__ == "__main__":
    with Server(
        Scripted(answer), sink=lambda head: Hashed(head) if head.method == "POST" else None
    ) as server:
        print(server.port, flush=True)
        threading.Event().wait()
