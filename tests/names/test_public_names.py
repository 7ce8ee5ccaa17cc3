"""Every pinned name is there, for the interpreter and for type checkers."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from specloom.naming.pins import Pins, parse

ROOT = Path(__file__).parents[2]
PINS = Pins.load(ROOT / "overlays" / "openai")


def _pinned() -> list[tuple[str, str]]:
    """Module and name of each pin."""
    found: list[tuple[str, str]] = []
    for text in (*PINS.answers.values(), *PINS.requests.values(), *PINS.also):
        name = parse(text)
        module = ".".join(p for p in ("openai_client.types", name.package, name.module) if p)
        found.append((module, name.alias or name.identifier))
    return sorted(set(found))


NAMES = _pinned()


def test_there_are_as_many_names_as_the_official_package_backs() -> None:
    assert len(NAMES) > 1_500


@pytest.mark.parametrize("module", sorted({m for m, _ in NAMES}))
def test_a_module_has_its_pinned_names(module: str) -> None:
    found = importlib.import_module(module)
    missing = [name for m, name in NAMES if m == module and getattr(found, name, None) is None]
    assert missing == []


def test_names_that_are_not_backed_are_listed_until_they_are() -> None:
    """The list of what the official package exports and we lack holds nothing that is there by now."""
    listed: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "unbacked.yaml").read_text())
    there = []
    for text in (t for found in listed.values() for t in found):
        package, _, name = text.rpartition(".")
        try:
            module = importlib.import_module(f"openai_client.types.{package}".rstrip("."))
        except ModuleNotFoundError:
            continue
        there += [text] if hasattr(module, name) else []
    assert there == []


def test_packages_are_attributes_of_their_parents() -> None:
    from openai_client import types

    assert types.chat.ChatCompletion is importlib.import_module("openai_client.types.chat").ChatCompletion
    assert types.beta.threads.Message.__name__ == "Message"


def test_an_unknown_name_is_an_attribute_error() -> None:
    from openai_client import types

    with pytest.raises(AttributeError, match="ChatCompletionNo"):
        _ = types.chat.ChatCompletionNo  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "checker", [("mypy", "--strict"), ("pyright", "--pythonpath", sys.executable)], ids=["mypy", "pyright"]
)
def test_checkers_know_them_all(checker: tuple[str, ...], tmp_path: Path) -> None:
    script = tmp_path / "names.py"
    lines = [f"from {m} import {n} as N{i}" for i, (m, n) in enumerate(NAMES)]
    script.write_text("\n".join(lines) + "\nprint(" + ", ".join(f"N{i}" for i in range(len(NAMES))) + ")\n")
    found = subprocess.run(
        [sys.executable, "-m", *checker, str(script)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout[-3000:] + found.stderr[-1000:]
