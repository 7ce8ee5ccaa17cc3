"""References: other files are brought in, and every `$ref` is known to lead somewhere."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..errors import GeneratorError, raise_all
from .files import load
from .json_types import copy_json, is_object, member
from .pointers import join, lookup, split
from .walk import REFERABLE, walk


def find_dangling(data: dict[str, Any], origin: str) -> Iterator[GeneratorError]:
    """One error for every reference of a bundled document that leads nowhere."""
    faults: dict[str, str] = {}
    for pointer, kind, node in walk(data):
        if kind not in REFERABLE or "$ref" not in node:
            continue
        ref = node["$ref"]
        if not isinstance(ref, str):
            fault = "a $ref must be a string"
        else:
            fault = _find_fault(data, ref, faults)
            fault = fault and f"{ref!r} {fault}"
            if kind == "pathItem" and not fault:
                fault = "a path item cannot be a reference any more; it can be copied"
        if fault:
            yield GeneratorError(f"{origin}{pointer}/$ref", fault, "fix it in an overlay")


def _find_fault(data: Any, ref: str, known: dict[str, str]) -> str:
    """What is wrong with a reference; "" when it leads to something that is not a reference itself.

    `known` remembers the references that were looked at, and those that they lead to.
    """
    if not ref.startswith("#"):
        return "leaves the document"
    passed: dict[str, None] = {}
    fault = ""
    while ref not in known:
        passed[ref] = None
        try:
            following = member(find(data, ref), "$ref")
        except KeyError:
            fault = "leads nowhere"
            break
        if not isinstance(following, str):
            break
        if following in passed:
            fault = "leads in a circle"
            break
        ref = following
    known.update(dict.fromkeys(passed, known.get(ref, fault)))
    return known[next(iter(passed), ref)]


def find(data: Any, pointer: str) -> Any:
    """The node at `#` or `#/...`; other fragments are anchors, which lead nowhere. Raises: KeyError."""
    if pointer != "#" and not pointer.startswith("#/"):
        raise KeyError(pointer)
    return lookup(data, pointer)


def home(path: Path) -> Path:
    """The folder that references of the document at `path` may not leave, where nobody names one.

    It is the checkout around the document, or else the folder above the document's own, which must not be
    the root of the file system.
    """
    folder = path.resolve().parent
    around = (each for each in (folder, *folder.parents) if (each / ".git").exists())
    return next(around, folder.parent if folder.parent.name else folder)


def bundle(data: dict[str, Any], path: Path, inside: Sequence[Path] = ()) -> dict[str, Any]:
    """`data`, read from `path`, with what it refers to in other files under its components.

    Every `$ref` then reads `#/...`. Path items are put in the place of their references, since
    nothing after this would look for operations elsewhere. `data` is changed. `inside` are the folders
    that hold all files that may be read, `home(path)` by default; a link counts as what it leads to.

    Raises: Errors when references lead nowhere, outside or to what cannot be read.
    """
    bundler = _Bundler(data, path, [folder.resolve() for folder in inside or (home(path),)])
    bundler.run()
    raise_all(bundler.errors)
    return data


_MOST_INLINED = 20
"""Path items in each other, as callbacks may be."""
_MOST_REPEATED = 500_000
"""Nodes of path items that several places refer to; a few that refer to each other could fill the memory."""


class _Bundler:
    def __init__(self, data: dict[str, Any], path: Path, inside: Sequence[Path]) -> None:
        self.data = data
        self.inside = inside
        self.root = path.resolve()
        self.folder = self.root.parent
        self.files: dict[Path, Any] = {self.root: data}
        self.names: dict[tuple[Path, str, str], str] = {}
        self.todo: deque[tuple[Path, str, str, Any]] = deque()
        self.done: dict[int, Any] = {}
        self.items: dict[tuple[Path, str], dict[str, Any]] = {}
        self.inlining: set[tuple[Path, str]] = set()
        self.depth = 0
        self.repeated = 0
        self.errors: list[GeneratorError] = []

    def run(self) -> None:
        homes = list(self._homes())
        self._rewrite(self.root, "openapi", "#", self.data)
        for section, name, file, kind, pointer, node in homes:
            section[name] = node
            self.todo.append((file, kind, pointer, node))
        while self.todo:
            self._rewrite(*self.todo.popleft())

    def _homes(self) -> Iterator[tuple[dict[str, Any], str, Path, str, str, Any]]:
        """Components that are nothing but a reference to another file: what it holds gets their name."""
        for kind, title in REFERABLE.items():
            section = member(self.data, "components", title)
            for name, node in section.items() if is_object(section) and kind != "pathItem" else ():
                ref, here = member(node, "$ref"), join("#/components", title, name)
                if not isinstance(ref, str) or len(node) > 1:
                    continue
                place = f"{self.root.name}{here}/$ref"
                try:
                    other, pointer = self._located(self.root, ref, place)
                    key = (other, pointer, kind)
                    if other != self.root and key not in self.names:
                        found = self._node(other, pointer, ref, place)
                        self.names[key] = here
                        yield section, name, other, kind, pointer, found
                except GeneratorError:
                    continue  # told where it is met

    def _rewrite(self, file: Path, kind: str, pointer: str, start: Any) -> None:
        """Let every reference below `start`, which was read from `file`, say `#/...`."""
        shown = file.relative_to(self.folder).as_posix() if file.is_relative_to(self.folder) else file.name
        for here, what, node in walk(start, kind, pointer):
            if id(node) in self.done:
                self.repeated += 1
                continue
            if self.repeated > _MOST_REPEATED:
                message = "path items stand in each other's place too often"
                raise GeneratorError(self.root.name, message, "correct the references among them")
            self.done[id(node)] = node
            try:
                if what == "pathItem":
                    self._inline(file, node, f"{shown}{here}/$ref")
                elif what == "discriminator":
                    self._mapping(file, node.get("mapping"), f"{shown}{here}/mapping")
                elif what in REFERABLE and isinstance(ref := node.get("$ref"), str):
                    node["$ref"] = self._target(file, ref, what, f"{shown}{here}/$ref")
            except GeneratorError as error:
                self.errors.append(error)

    def _target(self, file: Path, ref: str, kind: str, place: str) -> str:
        """What `ref`, met in `file`, is called in the bundled document."""
        other, pointer = self._located(file, ref, place)
        if other == self.root:
            return pointer
        key = (other, pointer, kind)
        if key not in self.names:
            node = self._node(other, pointer, ref, place)
            section = self._section(REFERABLE[kind])
            name = _free(split(pointer)[-1] if pointer != "#" else other.stem, section)
            self.names[key] = join("#/components", REFERABLE[kind], name)
            section[name] = node
            self.todo.append((other, kind, pointer, node))
        return self.names[key]

    def _section(self, name: str) -> dict[str, Any]:
        node: Any = self.data
        for key in ("components", name):
            node = node.setdefault(key, {})
            if not is_object(node):
                raise GeneratorError(f"{self.root.name}#/components", "is not an object", "correct the file")
        section: dict[str, Any] = node
        return section

    def _node(self, file: Path, pointer: str, ref: str, place: str) -> Any:
        """A copy of what stands at `pointer` of `file`."""
        if file not in self.files:
            self.files[file] = load(file)
        try:
            return copy_json(find(self.files[file], pointer))
        except KeyError:
            raise GeneratorError(place, f"{ref!r} leads nowhere", "correct the reference") from None

    def _located(self, file: Path, ref: str, place: str) -> tuple[Path, str]:
        """File and pointer that `ref`, met in `file`, leads to."""
        where, _, fragment = ref.partition("#")
        if "://" in where or where.startswith("//"):
            hint = "save it beside the document and refer to it by its path"
            raise GeneratorError(place, f"{ref!r} is on the network, which is not read", hint)
        if not where:
            return file, "#" + unquote(fragment)
        try:
            other = (file.parent / unquote(where)).resolve()
            there = other.is_file()
        except (OSError, ValueError, RuntimeError):  # no path at all, or links in a circle
            other, there = file.parent, False
        if other != self.root and not any(other.is_relative_to(folder) for folder in self.inside):
            hint = "move the file into it, or allow its folder with --allow-outside"
            raise GeneratorError(place, f"{ref!r} leads out of the project, which is not read", hint)
        if not there:
            raise GeneratorError(place, f"there is no file {where!r}", "correct the path")
        return other, "#" + unquote(fragment)

    def _inline(self, file: Path, node: dict[str, Any], place: str) -> None:
        """Put the path item that `node` refers to in its place; own keys win."""
        chain: list[tuple[tuple[Path, str], dict[str, Any]]] = []
        base: dict[str, Any] = {}
        at_file, at = file, node
        try:
            while isinstance(ref := at.get("$ref"), str):
                key = self._located(at_file, ref, place)
                if key in self.items:
                    base = self.items[key]
                    break
                target = self._node(*key, ref, place)
                if key in self.inlining or not is_object(target):
                    raise GeneratorError(
                        place, f"{ref!r} contains itself or is no path item", "correct the reference"
                    )
                self.inlining.add(key)
                chain.append((key, target))
                at_file, at = key[0], target
            for key, target in reversed(chain):
                base = self.items[key] = {**base, **self._own(key, target, place)}
        finally:
            self.inlining -= {key for key, _ in chain}
        if "$ref" in node:
            own = {name: value for name, value in node.items() if name != "$ref"}
            node.clear()
            node.update({**base, **own})

    def _own(self, key: tuple[Path, str], item: dict[str, Any], place: str) -> dict[str, Any]:
        """A path item without its reference, and with its other references rewritten."""
        if self.depth == _MOST_INLINED:
            raise GeneratorError(
                place, "path items are nested too deeply in each other", "correct the references"
            )
        own = {name: value for name, value in item.items() if name != "$ref"}
        self.depth += 1
        self._rewrite(key[0], "pathItem", key[1], own)
        self.depth -= 1
        return own

    def _mapping(self, file: Path, mapping: Any, place: str) -> None:
        """Let a discriminator's mapping, of component names or references, say names or `#/...`."""
        if not is_object(mapping):
            return
        schemas = member(self.files[file], "components", "schemas")
        for value, target in mapping.items():
            if not isinstance(target, str):
                continue
            if target in (schemas or ()):
                if file == self.root:
                    continue
                target = join("#/components/schemas", target)
            if "#" in target or "/" in target or target.endswith((".json", ".yaml", ".yml")):
                mapping[value] = self._target(file, target, "schema", join(place, value))


def _free(wish: str, taken: dict[str, Any]) -> str:
    """A component name like `wish` that is not taken."""
    name = base = re.sub(r"[^A-Za-z0-9._-]+", "_", wish) or "Bundled"
    number = 2
    while name in taken:
        name, number = f"{base}_{number}", number + 1
    return name
