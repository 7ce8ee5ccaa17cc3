"""What is printed in the package's README runs as it stands, against the API in memory."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from openai_client.testing import MockAPI

_README = Path(__file__).resolve().parents[2] / "overlays" / "openai" / "dist_files" / "README.md"


def block(mark: str, folder: Path) -> Path:
    """The one block of Python that holds `mark`, as a module."""
    blocks = re.findall(r"```python\n(.*?)```", _README.read_text(encoding="utf-8"), re.DOTALL)
    (text,) = [block for block in blocks if mark in block]
    module = folder / "printed.py"
    module.write_text(text, encoding="utf-8")
    return module


def test_the_tests_of_the_readme(tmp_path: Path) -> None:
    module = block("MockAPI", tmp_path)
    tests = [each for name, each in runpy.run_path(str(module)).items() if name.startswith("test_")]
    assert len(tests) == 2
    for test in tests:
        test()


def served(mock: MockAPI, monkeypatch: pytest.MonkeyPatch, module: Path) -> None:
    with mock.serve() as server:
        monkeypatch.setenv("OPENAI_API_KEY", "sk-none")
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        runpy.run_path(str(module))["client"].close()


def test_retries_and_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    mock = MockAPI()
    mock.faults.rate_limit(0.01)
    served(mock, monkeypatch, block("on_retry", tmp_path))
    output = capsys.readouterr().out.splitlines()
    assert output[0] == "again in 0.0 s: status"
    assert output[1].split()[1] == "1"
    served(failing(), monkeypatch, block("on_retry", tmp_path))
    assert capsys.readouterr().out.startswith("400 ")


def failing() -> MockAPI:
    mock = MockAPI()
    mock.fail(status=400, times=1)
    return mock


def test_tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    mock = MockAPI()
    mock.chat.reply(tool_calls=[{"name": "weather", "arguments": {"city": "Oslo"}}])
    mock.chat.reply("It is sunny.")
    served(mock, monkeypatch, block("function_tool", tmp_path))
    assert capsys.readouterr().out == "It is sunny.\n"
    assert mock.requests[-1].json["messages"][-1]["content"] == "Sunny in Oslo."


@pytest.mark.parametrize(
    ("mark", "output"), [("client.files.list", "What is a loom?\n"), ("as chunks", "What does a loom do?\n")]
)
def test_first_steps_and_streams(
    mark: str,
    output: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    served(MockAPI(), monkeypatch, block(mark, tmp_path))
    assert capsys.readouterr().out == output
