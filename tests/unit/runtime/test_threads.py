"""Threads that use a fresh client at once: what one of them is loading, the others wait for."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

_PACKAGES = Path(__file__).resolve().parents[3] / "generated" / "openai"

WAITING = """
import sys, threading
from importlib.machinery import SourceFileLoader
from openai_client._core.foundation import lazy

PATH = "types.chat._models"
begun, go_on = threading.Event(), threading.Event()
execute = SourceFileLoader.exec_module

def slowly(loader, module):
    if module.__name__.endswith(PATH):
        begun.set()
        go_on.wait(20)
    execute(loader, module)

SourceFileLoader.exec_module = slowly
first = threading.Thread(target=lazy.module, args=(PATH,))
first.start()
begun.wait(20)
found = []
second = threading.Thread(target=lambda: found.append(hasattr(lazy.module(PATH), "ChatCompletion")))
second.start()
second.join(0.2)  # it has to wait; one that does not has its answer by now
go_on.set()
first.join()
second.join()
print(found)
"""

ASKING = """
import sys, threading
from openai_client import OpenAI
from openai_client.testing import MockAPI

sys.setswitchinterval(1e-5)
client = MockAPI().client()
barrier, replies = threading.Barrier(8), []

def ask():
    barrier.wait()
    question = [{"role": "user", "content": "What?"}]
    answer = client.chat.completions.create(model="gpt-4o-mini", messages=question)
    replies.append(answer.choices[0].message.content)

threads = [threading.Thread(target=ask) for _ in range(8)]
for each in threads:
    each.start()
for each in threads:
    each.join()
print(replies == ["What?"] * 8)
"""


def _output_of(program: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(_PACKAGES)}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_module_that_is_being_loaded_is_waited_for() -> None:
    assert _output_of(WAITING) == "[True]"


@pytest.mark.parametrize("turn", range(4))
def test_first_requests_of_many_threads(turn: int) -> None:
    assert _output_of(ASKING) == "True"


def test_annotations_that_are_read_at_the_same_time() -> None:
    """A finalizer reads one wherever the collector runs; so does another thread, though seldom at a bad moment."""
    from openai_client._core.models.annotations import parse

    class LazyEvent:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            parse('Literal["late"]')

    before = gc.get_threshold()
    try:
        for allocations in range(1, 60):
            gc.disable()
            gc.collect()
            LazyEvent()
            gc.set_threshold(allocations)
            gc.enable()
            assert parse('Literal["a", 1]').values == ("a", 1)
    finally:
        gc.set_threshold(*before)
        gc.enable()
