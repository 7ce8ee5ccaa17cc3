"""How long type checkers take over a user's script."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from harness import INTERPRETERS, Bench, Figures, Measurement, Row, Variant, main

SCRIPT = """\
from {package} import OpenAI

client = OpenAI()
response = client.responses.create(
    model="some-model",
    input="What is the weather at 52 north, 13 east?",
    tools=[{{"type": "function", "name": "weather", "parameters": {{"type": "object"}}, "strict": False}}],
)
print(response.output_text)
for chunk in client.chat.completions.create(
    model="some-model", messages=[{{"role": "user", "content": "Good morning!"}}], stream=True
):
    if chunk.choices:
        print(chunk.choices[0].delta.content or "", end="")
"""


def measure(job: Measurement) -> Figures:
    """CPU seconds; each package is installed with nothing but what it requires; mypy without a cache. Raises: CalledProcessError where the script is not clean."""
    installed = INTERPRETERS["official" if job.name == "openai" else "ours"]
    python = str(installed) if installed.is_file() else sys.executable
    home = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as name:
        script = Path(name) / "script.py"
        script.write_text("" if job.variant == "empty script" else SCRIPT.format(package=job.name))
        mypy = [str(home / "mypy"), "--python-executable", python, "--cache-dir", f"{name}/cache"]
        return {
            "pyright": spent([str(home / "pyright"), "--pythonpath", python, "script.py"], name),
            "mypy, no cache": spent([*mypy, "script.py"], name),
            "mypy, again": spent([*mypy, "script.py"], name),
        }


def spent(command: list[str], folder: str) -> float:
    """Of the command and its children."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


GOAL = {"ours": 1 / 0.6}

BENCH = Bench(
    "checkers",
    "Type checking a script of 14 lines",
    [Row("pyright", "s", GOAL), Row("mypy, no cache", "s", GOAL), Row("mypy, again", "s")],
    {"ours": Variant(), "empty script": Variant(), "official": Variant()},
    measure,
    rounds=3,
    quick_rounds=1,
    note="CPU of the checker: one `responses.create` with a tool, one streamed chat. `empty script` is the floor.",
)

if __name__ == "__main__":
    main(BENCH)
