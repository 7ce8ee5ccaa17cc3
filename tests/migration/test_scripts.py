"""Scripts that people wrote for the official package run with one line changed: `openai` -> `openai_client`.

The heavy tests run the same scripts with the official package itself, so that we know them to be true. It
stands in an environment of its own, `OFFICIAL_PYTHON` names its interpreter; `make official` makes one.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from migration.service import serve

_HERE = Path(__file__).parent
_ROOT = _HERE.parents[1]
_SCRIPTS = sorted((_HERE / "scripts").glob("*.py"))
_OFFICIAL = Path(os.environ.get("OFFICIAL_PYTHON", _ROOT / ".official" / "bin" / "python"))

each_script = pytest.mark.parametrize("script", _SCRIPTS, ids=lambda path: path.stem)


@pytest.fixture
def output_of(httpserver: HTTPServer, tmp_path: Path) -> Callable[..., str]:
    """Runs a script against the API on this machine; what it printed."""
    serve(httpserver)
    names = ("OPENAI_", "AZURE_OPENAI_", "PYTHONPATH", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(names)}
    environment |= {
        "OPENAI_API_KEY": "sk-test",
        "OPENAI_BASE_URL": httpserver.url_for("/v1"),
        "AZURE_OPENAI_ENDPOINT": httpserver.url_for(""),
    }

    def run(interpreter: str, text: str, path: str = "") -> str:
        script = tmp_path / "script.py"
        script.write_text(text, encoding="utf-8")
        done = subprocess.run(
            [interpreter, str(script)],
            env=environment | ({"PYTHONPATH": path} if path else {}),
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@each_script
def test_with_this_package(script: Path, output_of: Callable[..., str]) -> None:
    text = script.read_text(encoding="utf-8")
    found = output_of(sys.executable, text, str(_ROOT / "generated" / "openai"))
    assert found == script.with_suffix(".txt").read_text(encoding="utf-8")


@pytest.mark.heavy
@pytest.mark.skipif(not _OFFICIAL.exists(), reason="the official package is not here: make official")
@each_script
def test_with_the_official_package(script: Path, output_of: Callable[..., str]) -> None:
    text = re.sub(r"\bopenai_client\b", "openai", script.read_text(encoding="utf-8"))
    assert output_of(str(_OFFICIAL), text) == script.with_suffix(".txt").read_text(encoding="utf-8")
