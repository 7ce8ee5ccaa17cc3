"""Further names find their places on the tree, and what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from ..errors import GeneratorError, raise_all
from ..ir import Synonym
from ..naming.pathnames import CLIENT, VIEWS
from .literals import identifier
from .tree import Node, Shortcut


def add_shortcuts(root: Node, synonyms: Iterable[Synonym]) -> None:
    """Hang further names on the tree, with resources for those whose path does not exist.

    Raises: Errors when one means nothing, would hide a real name, or leads back to where it stands.
    """
    synonyms = list(synonyms)
    also = {synonym.path: synonym.target for synonym in synonyms}
    errors: list[GeneratorError] = []
    found: list[Shortcut] = []
    for synonym in synonyms:
        shortcut = _resolve(root, synonym)
        if shortcut is None:
            message = f"{synonym.path} is an alias of {synonym.target}, which is no operation and no resource"
            deeper = also.get(synonym.target)
            hint = (
                f"that is an alias itself: name {deeper}" if deeper else "fix the name, or remove the alias"
            )
            errors.append(GeneratorError(synonym.place, message, hint))
        else:
            found.append(shortcut)
    # Only now, so that nothing can mean a resource that exists for further names alone.
    for shortcut in found:
        errors += _placed(root, shortcut)
    raise_all(errors)
    _end_recursion(root)
    raise_all(_find_endless(root))


def _resolve(root: Node, synonym: Synonym) -> Shortcut | None:
    *steps, name = synonym.target.split(".")
    at: Node | None = root
    for step in steps:
        at = at.children.get(step) if at is not None else None
    if at is None:
        return None
    if name in at.children:
        return Shortcut(synonym, at.children[name])
    if name in at.subresources:
        return Shortcut(synonym, subresource=at.subresources[name])
    operation = next((op for op in at.operations if op.name == name), None)
    return Shortcut(synonym, at, operation) if operation is not None else None


def _placed(root: Node, shortcut: Shortcut) -> Iterable[GeneratorError]:
    synonym = shortcut.synonym
    *steps, name = synonym.path.split(".")
    at = root
    for step in steps:
        if step not in at.children:
            if _is_taken(at, step):
                hidden = ".".join((*at.path, step))
                message = f"{synonym.path} cannot stand below {hidden}, which is no generated resource"
                yield GeneratorError(synonym.place, message, "give the alias another name")
                return
            at.children[identifier(step)] = Node((*at.path, step))
        at = at.children[step]
    if name in at.children or _is_taken(at, name):
        message = f"the alias {synonym.path} would hide what is called so"
        yield GeneratorError(synonym.place, message, "give the alias another name, or remove it")
    else:
        at.shortcuts[identifier(name)] = shortcut


def _end_recursion(root: Node) -> None:
    """Where a resource is an alias below itself, its aliases lead to a copy of it without that name."""
    copies: dict[tuple[str, ...], Node] = {}
    for node in [*root.walk()]:
        own = [name for name, s in _resources(node) if s.node is node]
        if own:
            node.children[own[0]] = copies[node.path] = _copy(node, own)
    for node in root.walk():
        for name, shortcut in _resources(node):
            assert shortcut.node is not None
            meant = copies.get(shortcut.node.path, shortcut.node)
            node.shortcuts[name] = evolve(shortcut, node=meant)


def _copy(node: Node, without: list[str]) -> Node:
    """The resource, called by the first of its names below itself: its operations and what is below it."""
    copy = Node(
        (*node.path, without[0]), base=node.base, reserved_names=node.reserved_names, real=node.dotted
    )
    found: dict[str, Shortcut] = {}
    for op in node.operations:
        found[identifier(op.name)] = Shortcut(_synonym(copy, op.name, node), node, op)
    for name, child in node.children.items():
        found[name] = Shortcut(_synonym(copy, name, node), child)
    for name, subresource in node.subresources.items():
        found[name] = Shortcut(_synonym(copy, name, node), subresource=subresource)
    found |= {name: s for name, s in node.shortcuts.items() if name not in without}
    for name, shortcut in found.items():
        path = f"{copy.dotted}.{name}"
        copy.shortcuts[name] = evolve(shortcut, synonym=evolve(shortcut.synonym, path=path))
    return copy


def _synonym(copy: Node, name: str, node: Node) -> Synonym:
    return Synonym(f"{copy.dotted}.{name}", f"{node.dotted}.{name}", "", "")


def _resources(node: Node) -> list[tuple[str, Shortcut]]:
    """The further names that lead to generated resources."""
    return [(n, s) for n, s in node.shortcuts.items() if s.operation is None and s.node is not None]


def _find_endless(root: Node) -> Iterator[GeneratorError]:
    """Further names by which a resource would be found below itself."""
    for node in root.walk():
        for _, shortcut in _resources(node):
            if node.path in _reachable_paths(shortcut.node):
                synonym = shortcut.synonym
                message = (
                    f"by the alias {synonym.path} of {synonym.target}, {node.dotted} would be below itself"
                )
                yield GeneratorError(synonym.place, message, "name its operations instead")


def _reachable_paths(start: Node | None) -> set[tuple[str, ...]]:
    """Paths of all resources that can be come to from one, further names included."""
    found: set[tuple[str, ...]] = set()
    left = [start]
    while left:
        node = left.pop()
        if node is not None and node.path not in found:
            found.add(node.path)
            left += [*node.children.values(), *(s.node for _, s in _resources(node))]
    return found


def _is_taken(at: Node, name: str) -> bool:
    """Whether something other than a generated resource has the name."""
    return (
        name in at.subresources
        or name in at.shortcuts
        or name in at.reserved_names
        or any(op.name == name for op in at.operations)
        or name in VIEWS
        or (not at.path and name in CLIENT)
    )
