"""What the overlays say about names and words: `resources.yaml`, `types.yaml`, `docs.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from .document import load
from .errors import GeneratorError
from .ir import Key, Name


def _empty() -> dict[str, str]:
    return {}


@frozen
class Pins:
    """Names that people decided; `names` decides the rest around them."""

    resources: Mapping[Key, str] = field(factory=_empty)
    """Operation key -> client path."""
    answers: Mapping[Key, str] = field(factory=_empty)
    """Schema pointer -> public name of its class."""
    requests: Mapping[Key, str] = field(factory=_empty)
    """Schema pointer or operation key -> public name of its TypedDict."""
    also: Mapping[str, Key] = field(factory=_empty)
    """Further public name -> schema pointer."""
    operation_docs: Mapping[str, str] = field(factory=_empty)
    """Client path -> one line."""
    parameter_docs: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])
    """Client path, or `*` for all -> argument -> one line."""
    resource_docs: Mapping[str, str] = field(factory=_empty)
    origin: str = ""

    @classmethod
    def load(cls, folder: Path) -> Pins:
        """Pins of an overlay folder; files that are not there pin nothing.

        Raises: GeneratorError when two client paths are pinned to one operation.
        """
        tree = _load(folder / "resources.yaml")
        types = _load(folder / "types.yaml")
        docs = _load(folder / "docs.yaml")
        resources: dict[Key, str] = {}
        for path, key in tree.items():
            if key in resources:
                message = f"{resources[key]} and {path} are pinned to one operation, {key}"
                raise GeneratorError("resources.yaml", message, "keep one; say the other as an alias")
            resources[key] = path
        return cls(
            resources=resources,
            answers=types.get("answers") or {},
            requests=types.get("requests") or {},
            also=types.get("also") or {},
            operation_docs=docs.get("operations") or {},
            parameter_docs=docs.get("parameters") or {},
            resource_docs=docs.get("resources") or {},
            origin=folder.name,
        )


def _load(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    data = load(path)
    if data is None:
        return {}
    if not isinstance(data, dict):
        raise GeneratorError(path.name, "must be a mapping", "see overlays/README.md")
    return data


def parse(text: str) -> Name:
    """A pinned name: `chat.ChatCompletion`, `.FileObject`, or `chat:chat_completion.Choice[=Identifier]`."""
    path, _, identifier = text.partition("=")
    package, colon, rest = path.partition(":")
    if not colon:
        package, _, name = path.rpartition(".")
        return Name(package, identifier or name)
    module, _, alias = rest.rpartition(".")
    if not identifier:
        stem = "".join(p[:1].upper() + p[1:] for p in module.split(".")[-1].split("_"))
        identifier = alias if alias.startswith(stem) else stem + alias
    return Name(package, identifier, module, alias)
