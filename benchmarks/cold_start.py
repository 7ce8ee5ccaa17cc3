"""What a fresh process pays: CPU, modules and memory, above a Python that does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path

from harness import PLAIN, THEIRS, Bench, Figures, Measurement, Row, main
from samples import COMPLETION
from servers import answering

HERE = Path(__file__).resolve().parent
STEPS = {
    "import": "import {package}",
    "construct": "from {package} import OpenAI; OpenAI(api_key='k')",
    "first decode": (
        "from {package} import OpenAI; OpenAI(api_key='k')\n"
        "from {package}.types.chat import ChatCompletion\n"
        "assert ChatCompletion.model_validate({data}).choices[0].finish_reason == 'stop'"
    ),
    "first request": (
        "from {package} import OpenAI\n"
        "client = OpenAI(api_key='k', base_url={url!r})\n"
        "made = client.chat.completions.create(model='m', messages=[{{'role': 'user', 'content': 'hi'}}])\n"
        "assert made.choices[0].finish_reason == 'stop'"
    ),
}
MEASURE = (
    "\nimport resource, sys\nused = resource.getrusage(resource.RUSAGE_SELF)\ncount = len(sys.modules)\n"
    f"sys.path.insert(0, {str(HERE)!r})\nfrom memory import peak\n"
    "print(used.ru_utime + used.ru_stime, count, peak())"
)


def process(code: str) -> tuple[float, int, float]:
    """CPU milliseconds, modules, and MiB of memory at most, of one process."""
    output = subprocess.run(
        [sys.executable, "-c", code + MEASURE],
        capture_output=True,
        text=True,
        check=True,
        env=dict(os.environ),
    ).stdout.split()
    return float(output[-3]) * 1000, int(output[-2]), float(output[-1])


def measure(job: Measurement) -> Figures:
    found: Figures = {}
    bare = [min(each) for each in zip(*(process("pass") for _ in range(3)), strict=True)]
    for step, code in STEPS.items():
        text = code.format(package=job.name, data=repr(COMPLETION), url=job.at)
        cpu, modules, memory = (above - b for above, b in zip(process(text), bare, strict=True))
        found |= {f"{step}, CPU": max(cpu, 0.1), f"{step}, modules": modules, f"{step}, memory": memory}
    return found


def around(quick: bool) -> AbstractContextManager[str]:
    return answering(COMPLETION)


def rows() -> list[Row]:
    """Of the goals, those for the first decoding and the first request are ratios."""
    wished = {"first decode": {"ours": 10.0}, "first request": {"ours": 4.0}}
    return [
        Row(
            f"{step}, {what}",
            unit,
            wished.get(step, {}) if what == "CPU" else {},
            most=15 if (step, what) == ("construct", "CPU") else None,
        )
        for what, unit in (("CPU", "ms"), ("modules", "modules"), ("memory", "MiB"))
        for step in STEPS
    ]


BENCH = Bench(
    "cold_start",
    "Cold start, above bare Python",
    rows(),
    {"ours": PLAIN, "official": THEIRS},
    measure,
    rounds=7,
    quick_rounds=2,
    around=around,
)

if __name__ == "__main__":
    main(BENCH)
