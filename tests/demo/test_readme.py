"""The example in the README runs as it stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from local_api import WORDS, local_api

README = Path(__file__).resolve().parents[2] / "README.md"


def test_the_example_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    example, *_ = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert len(example.splitlines()) <= 25
    with local_api() as api:
        monkeypatch.setenv("OPENAI_API_KEY", "none")
        monkeypatch.setenv("OPENAI_BASE_URL", api.url + "/v1")
        exec(compile(example, str(README), "exec"), {"__name__": "__main__"})
        assert not api.failures
    said = capsys.readouterr().out
    assert "You said: " in said
    assert "".join(WORDS) in said
    assert "notes-5.txt" in said
