"""Behaviours of the whole generator: `snapshots/` has a folder for each, named as a sentence, by topic.

A snapshot holds a document (`spec.*`), perhaps `overlays/`, and what must come of them: the emitted files
in `want/` (those that show the behaviour; the others only have to compile), or the complaints in
`error.txt`. `want/notes.txt` holds what the report would say. Run this file with `--update` to accept
what the generator says now, then read the diff.
"""

from __future__ import annotations

import difflib
import sys
import warnings
from pathlib import Path

import pytest

from specloom.errors import Errors, GeneratorError
from specloom.pipeline import GenerationRequest, build

SNAPSHOTS = Path(__file__).parent / "snapshots"
PACKAGE = "sample"
_ACCEPT = "accept it with: make update-snapshots (python tests/test_snapshots.py --update)"
NAMES = sorted(path.parent.relative_to(SNAPSHOTS).as_posix() for path in SNAPSHOTS.rglob("spec.*"))
"""`topic/sentence` of each."""


@pytest.mark.parametrize("name", NAMES)
def test_snapshot(name: str) -> None:
    """The generator answers a document as the files beside it say."""
    folder = SNAPSHOTS / name
    want, found = _wanted(folder), _found(folder)
    if "error.txt" not in found:
        _compile(found)
    if "error.txt" in want or "error.txt" in found:
        assert want.keys() <= {"error.txt"}, "a snapshot wants files or errors, not both"
        found = {path: text for path, text in found.items() if path == "error.txt"}
    differences = [
        line
        for path in sorted(want.keys() | found.keys() & {"error.txt"})
        for line in _diff(path, want, found)
    ]
    assert not differences, "\n".join([f"snapshots/{name}", *differences[:60], _ACCEPT])
    assert want, "a snapshot wants something: add the files of want/ that show it, or error.txt"


def job(folder: Path) -> GenerationRequest:
    """How a snapshot is generated."""
    (spec,) = folder.glob("spec.*")
    overlays = folder / "overlays"
    return GenerationRequest(spec, folder / "out", overlays if overlays.is_dir() else None, PACKAGE)


def _found(folder: Path) -> dict[str, str]:
    """What the generator makes of a document: emitted files below the package, and notes; or errors."""
    try:
        made = build(job(folder))
    except Errors as errors:
        return {"error.txt": f"{errors}\n"}
    except GeneratorError as error:
        return {"error.txt": f"{error}\n"}
    prefix = f"{PACKAGE}/"
    own = {path.removeprefix(prefix): text for path, text in made.tree.items()}
    notes = [f"{n.kind} {n.pointer}: {n.message}" for n in made.api.notes]
    return {**own, "notes.txt": "".join(f"{note}\n" for note in notes)}


def _wanted(folder: Path) -> dict[str, str]:
    root = folder / "want"
    found = {p.relative_to(root).as_posix(): _read(p) for p in root.rglob("*") if p.is_file()}
    if (folder / "error.txt").exists():
        found["error.txt"] = _read(folder / "error.txt")
    return found


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _diff(path: str, want: dict[str, str], found: dict[str, str]) -> list[str]:
    a, b = want.get(path, "").splitlines(), found.get(path, "").splitlines()
    return list(difflib.unified_diff(a, b, f"want/{path}", f"found/{path}", n=1, lineterm=""))


def _compile(found: dict[str, str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # such as invalid escapes
        for path, text in found.items():
            if path.endswith(".py") and not path.startswith("_core/"):
                compile(text, path, "exec")


def _interesting(path: str, text: str) -> bool:
    """What a new snapshot starts with; delete what does not show its behaviour."""
    name = path.rpartition("/")[2]
    if path.startswith("resources/"):
        return "Endpoint(" in text
    return path.startswith("types/") and name in ("_models.py", "_params.py")


def update(names: list[str]) -> None:
    """Accept what the generator says now."""
    for name in names or NAMES:
        folder = SNAPSHOTS / name
        wanted, found = _wanted(folder), _found(folder)
        if "error.txt" in found:
            (folder / "error.txt").write_text(found["error.txt"], encoding="utf-8")
            continue
        (folder / "error.txt").unlink(missing_ok=True)
        for path in [p for p in wanted if p != "error.txt"] or _start(found):
            target = folder / "want" / path
            if path not in found:
                target.unlink()
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(found[path], encoding="utf-8")


def _start(found: dict[str, str]) -> list[str]:
    """Files to start a new snapshot with."""
    return [path for path, text in found.items() if _interesting(path, text)]


if __name__ == "__main__":
    if sys.argv[1:2] != ["--update"]:
        raise SystemExit("usage: python tests/test_snapshots.py --update [topic/sentence ...]")
    update(sys.argv[2:])
