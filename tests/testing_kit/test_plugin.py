"""The fixture for pytest, in runs of pytest of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_TEST = """
from openai_client import AsyncOpenAI, OpenAI

def shout(text):
    answer = OpenAI().responses.create(model="gpt-4o", input=text)
    return answer.output[0].content[0].text.upper()

def test_shout(openai_mock):
    openai_mock.responses.reply("hello")
    assert shout("Say hello") == "HELLO"
    openai_mock.assert_sent("/responses", json={"input": "Say hello"})
"""
# An import hook that knows nothing of some packages, as where the extra is not installed.
_WITHOUT = """
import sys

class Nothing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"aiohttp", "pytest_httpserver"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Nothing())
"""
_LOADED = """
import sys

def pytest_sessionfinish():
    heavy = {"httpx", "attrs", "attr", "aiohttp", "pytest_httpserver"}
    print("loaded:", sorted(heavy & {*sys.modules}), "openai_client.testing.plugin" in sys.modules)
"""


def _pytest(folder: Path, *arguments: str, conftest: str = "") -> subprocess.CompletedProcess[str]:
    (folder / "test_mine.py").write_text(_TEST, encoding="utf-8")
    (folder / "conftest.py").write_text(conftest, encoding="utf-8")
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "PYTEST_"))
    }
    environment |= {"PYTHONPATH": str(_ROOT / "generated" / "openai"), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-p", "openai_client.testing.plugin", "-p", "no:cacheprovider"]
    return subprocess.run(
        [*command, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_fixture_serves_a_test(tmp_path: Path) -> None:
    done = _pytest(tmp_path)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("command", ["--collect-only", "--fixtures"])
def test_collecting_loads_nothing(tmp_path: Path, command: str) -> None:
    (tmp_path / "empty").mkdir()
    done = _pytest(tmp_path, command, "-s", conftest=_LOADED)
    assert done.returncode == 0, done.stdout
    assert "loaded: [] True" in done.stdout


def test_a_missing_extra_is_one_line(tmp_path: Path) -> None:
    done = _pytest(tmp_path, "--tb=short", conftest=_WITHOUT)
    assert done.returncode == 1
    errors = [
        line for line in done.stdout.splitlines() if "openai-client[testing]" in line and "FAILED" not in line
    ]
    assert errors and "aiohttp is missing" in errors[0]
    assert "Traceback" not in done.stdout
