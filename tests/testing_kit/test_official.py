"""The official package talks to the mock: the kit is true to the protocol, and clients are interchangeable."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from openai_client.testing import MockAPI, Server

_HERE = Path(__file__).parent
_OFFICIAL = Path(os.environ.get("OFFICIAL_PYTHON", _HERE.parents[1] / ".official" / "bin" / "python"))


@pytest.mark.heavy
@pytest.mark.skipif(not _OFFICIAL.exists(), reason="the official package is not here: make official")
def test_the_official_package_is_served(mock: MockAPI, server: Server) -> None:
    mock.faults.rate_limit(0.01, path="/models/limited")
    made = mock.webhooks.delivery("response.completed", {"id": "resp_1"})
    hidden = ("OPENAI_", "PYTHONPATH", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    environment |= server.environment() | {
        "WEBHOOK_SECRET": mock.webhooks.secret,
        "DELIVERY": made.body.decode(),
        "DELIVERY_HEADERS": json.dumps(dict(made.headers)),
    }
    done = subprocess.run(
        [str(_OFFICIAL), str(_HERE / "official_script.py")],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "done\n"
    assert {request.headers["x-stainless-lang"] for request in mock.requests} == {"python"}
