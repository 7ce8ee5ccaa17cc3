"""The example in the README runs as it stands."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"


def test_the_example_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    example, *_ = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert len(example.splitlines()) <= 25
    demo = runpy.run_path(str(ROOT / "examples" / "demo.py"))
    mock = demo["rehearsed"]()
    with mock.serve() as server:
        for name, value in server.environment().items():
            monkeypatch.setenv(name, value)
        exec(compile(example, str(README), "exec"), {"__name__": "__main__"})
    assert {request.status for request in mock.requests} == {200}
    output = capsys.readouterr().out
    assert "You said: " in output
    assert "".join(demo["WORDS"]) in output
    assert "notes-4.txt" in output
