"""What the overlays say about names and words: `resources.yaml`, `types.yaml`, `docs.yaml`."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from ..errors import GeneratorError
from ..ir import Key, Name, Synonym
from ..source.files import load
from .overlay_schema import ArgumentSuggestions, argument_suggestions, mapping, synonyms, texts


@frozen
class Pins:
    """Names that people decided; `names` decides the rest around them."""

    resources: Mapping[Key, str] = field(factory=dict[str, str])
    """Operation key -> client path."""
    answers: Mapping[Key, str] = field(factory=dict[str, str])
    """Schema pointer -> public name of its class."""
    requests: Mapping[Key, str] = field(factory=dict[str, str])
    """Schema pointer or operation key -> public name of its TypedDict."""
    also: Mapping[str, Key] = field(factory=dict[str, str])
    """Further public name -> schema pointer."""
    operation_docs: Mapping[str, str] = field(factory=dict[str, str])
    """Client path -> one line."""
    parameter_docs: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])
    """Client path, or `*` for all -> argument -> one line."""
    resource_docs: Mapping[str, str] = field(factory=dict[str, str])
    synonyms: tuple[Synonym, ...] = ()
    """Further names of operations and resources."""
    argument_suggestions: ArgumentSuggestions = field(factory=dict[str, Mapping[str, tuple[str, ...]]])
    """Client path, or `*` for all -> argument that people try -> what it is called, best first."""
    origin: str = ""
    packaged: bool | None = None
    """Whether people pin packages of types; None: whether there are pins at all."""

    @property
    def packages(self) -> bool:
        """Whether types follow the resources that use them, all the way down."""
        return (
            bool(self.answers or self.requests or self.resources) if self.packaged is None else self.packaged
        )

    @classmethod
    def load(cls, folder: Path) -> Pins:
        """Pins of an overlay folder; files that are not there pin nothing.

        Raises: GeneratorError when two client paths are pinned to one operation.
        """
        tree = _load(folder / "resources.yaml")
        types = _load(folder / "types.yaml", "answers", "requests", "also")
        docs = _load(folder / "docs.yaml", "operations", "parameters", "resources")
        resources: dict[Key, str] = {}
        pinned = {path: value for path, value in tree.items() if not isinstance(value, dict)}
        for path, key in texts(pinned, "resources.yaml").items():
            if key in resources:
                message = f"{resources[key]} and {path} are pinned to one operation, {key}"
                raise GeneratorError("resources.yaml", message, "keep one; say the other as an alias")
            resources[key] = path
        return cls(
            resources=resources,
            answers=texts(types.get("answers"), "types.yaml#/answers"),
            requests=texts(types.get("requests"), "types.yaml#/requests"),
            also=texts(types.get("also"), "types.yaml#/also"),
            operation_docs=texts(docs.get("operations"), "docs.yaml#/operations"),
            parameter_docs={
                path: texts(lines, f"docs.yaml#/parameters/{path}")
                for path, lines in mapping(docs.get("parameters"), "docs.yaml#/parameters").items()
            },
            resource_docs=texts(docs.get("resources"), "docs.yaml#/resources"),
            synonyms=synonyms(tree, folder / "resources.yaml"),
            argument_suggestions=argument_suggestions(_load(folder / "mistakes.yaml")),
            origin=folder.name,
        )

    def invalid_names(self) -> Iterator[GeneratorError]:
        """Pinned names that Python, or the emitted package, cannot have."""
        for path in sorted(self.resources.values()):
            if not all(map(_is_name, path.split("."))):
                yield _name_error("resources.yaml", path)
        for synonym in self.synonyms:
            if not all(map(_is_name, synonym.path.split("."))):
                yield _name_error(synonym.place, synonym.path)
        owners: dict[tuple[str, str, str], Key] = {}
        pairs = [*self.answers.items(), *self.requests.items(), *((k, n) for n, k in self.also.items())]
        for key, text in sorted(pairs):
            name = parse(text)
            steps = [*(name.package.split(".") if name.package else ()), name.identifier]
            if name.module or name.alias:
                steps += [*name.module.split("."), name.alias]
                if owners.setdefault((name.package, name.module, name.alias), key) != key:
                    message = f"{text.partition('=')[0]} is pinned to two schemas"
                    yield GeneratorError("types.yaml", message, "give one of them another name")
            if not all(map(_is_name, steps)):
                yield _name_error("types.yaml", text)


def _is_name(text: str) -> bool:
    return text.isidentifier() and not keyword.iskeyword(text) and not text.startswith("_")


def _name_error(file: str, text: str) -> GeneratorError:
    return GeneratorError(file, f"{text!r} cannot be a name", "use Python names joined by dots")


def _load(path: Path, *sections: str) -> dict[str, Any]:
    data = mapping(load(path) if path.exists() else None, path.name)
    unknown = [name for name in data if sections and name not in sections]
    if unknown:
        raise GeneratorError(path.name, f"unknown section {unknown[0]!r}", f"known are {', '.join(sections)}")
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
