"""The tests printed in the README pass as they stand."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

_README = Path(__file__).resolve().parents[2] / "README.md"


def test_the_tests_of_the_readme(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", _README.read_text(encoding="utf-8"), re.DOTALL)
    (text,) = [block for block in blocks if "MockAPI" in block]
    module = tmp_path / "printed.py"
    module.write_text(text, encoding="utf-8")
    tests = [each for name, each in runpy.run_path(str(module)).items() if name.startswith("test_")]
    assert len(tests) == 2
    for test in tests:
        test()
