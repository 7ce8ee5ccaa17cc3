"""`lock.json`: what a Tree was made from and what it is made of, as hashes; no clocks, no machine's paths."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from .render import Tree

LOCK = "lock.json"


def lock(tree: Tree, inputs: Mapping[str, str]) -> Tree:
    """`tree` with its lock.json."""
    content = {
        "inputs": dict(sorted(inputs.items())),
        "files": {path: hash_text(text) for path, text in sorted(tree.items()) if path != LOCK},
    }
    return dict(sorted({**tree, LOCK: json.dumps(content, indent=1) + "\n"}.items()))


def hash_inputs(contract: bytes, folders: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Hashes of what decides the output: the contract, and each named folder (path -> text) as a whole."""
    found = {"contract": hash_bytes(contract)}
    for name, folder in folders.items():
        found[name] = hash_tree(folder) if folder else ""
    return found


def hash_tree(tree: Mapping[str, str]) -> str:
    """One hash for paths and texts."""
    return hash_text("".join(f"{path}\n{hash_text(text)}\n" for path, text in sorted(tree.items())))


def hash_text(text: str) -> str:
    """Hash of a text as it stands in a file."""
    return hash_bytes(text.encode("utf-8"))


def hash_bytes(content: bytes) -> str:
    """Hash of the content of a file."""
    return hashlib.sha256(content).hexdigest()


def read_locked_files(text: str) -> dict[str, str]:
    """Path -> hash, read back from a lock.json; nothing when it cannot be read."""
    try:
        data: Any = json.loads(text)
        found: Any = data["files"]
        return {str(path): str(value) for path, value in found.items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}


def find_changed_inputs(text: str, now: Mapping[str, str]) -> Iterable[str]:
    """Names of inputs that are not what the lock.json was written for."""
    then: dict[str, str] = {}
    try:
        data: Any = json.loads(text)
        then.update({str(name): str(value) for name, value in data["inputs"].items()})
    except (ValueError, KeyError, TypeError, AttributeError):
        pass
    return [name for name, value in sorted(now.items()) if then.get(name) != value]
