"""The code in the guides runs as it is printed, against the API in memory; each guide top to bottom."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from distributions.conftest import ROOT, run
from openai_client.testing import MockAPI

_GUIDES = ROOT / "examples" / "site" / "guides"
_BLOCKS = re.compile(r"```python\n(.*?)```", re.DOTALL)


def _tools(mock: MockAPI) -> None:
    mock.chat.reply(tool_calls=[{"name": "weather", "arguments": {"city": "Oslo"}}])
    mock.chat.reply("It is sunny.")
    mock.chat.reply({"fibre": "flax", "threads_per_cm": 22})


def _errors(mock: MockAPI) -> None:
    mock.faults.rate_limit(0.01, path="/models", times=1)


def _realtime(mock: MockAPI) -> None:
    mock.realtime.reply("Good day", times=2)


_SETUPS: dict[str, Callable[[MockAPI], None]] = {"tools": _tools, "errors": _errors, "realtime": _realtime}
_SAYS = {
    "index": "What is a loom?",
    "install": "['gpt-4o-mini']\nHello?\n",
    "migrate": "What is a loom?\nchat.completions.create() got an unexpected keyword argument 'engine'; did you mean 'model'?\n",
    "errors": "404 model_not_found req_",
    "streaming": "What is a loom?\nWhat is a loom?\ncompleted\n1\n",
    "tools": "It is sunny.\nCloth(fibre='flax', threads_per_cm=22)\n",
    "files": "notes.txt 13\nwarp and weft\nrow-0 200 Row 0?\n",
    "realtime": "Good day\nGood day\n",
    "scale": "20\n20\n",
    "testing": "",
    "azure": "Hello\n200\n",
}
"""How what a guide prints begins."""


def _printed(name: str, folder: Path) -> Path:
    """The code of a guide, as one script."""
    script = folder / f"{name}.py"
    text = (_GUIDES / f"{name}.md").read_text(encoding="utf-8")
    script.write_text("\n".join(_BLOCKS.findall(text)), encoding="utf-8")
    return script


@pytest.mark.parametrize("name", sorted(_SAYS))
def test_a_guide(name: str, tmp_path: Path) -> None:
    mock = MockAPI()
    _SETUPS.get(name, lambda _: None)(mock)
    with mock.serve() as server:
        environment = {
            **server.environment(),
            "AZURE_OPENAI_ENDPOINT": server.origin,
            "TMPDIR": str(tmp_path),
        }
        environment["PYTHONPATH"] = str(ROOT / "generated" / "openai")
        output = run([sys.executable, _printed(name, tmp_path)], tmp_path, environment)
    assert output.startswith(_SAYS[name])


def test_the_test_in_a_guide(tmp_path: Path) -> None:
    script = _printed("testing", tmp_path).rename(tmp_path / "test_printed.py")
    # The installed package tells pytest of its plugin itself.
    assert "1 passed" in run([sys.executable, "-m", "pytest", "-q", script], tmp_path)


def test_each_guide_with_code_is_run() -> None:
    printed = {path.stem for path in _GUIDES.glob("*.md") if _BLOCKS.search(path.read_text(encoding="utf-8"))}
    assert printed == {*_SAYS}
