"""Further names find their places on the tree, and what they mean."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import GeneratorError, raise_all
from ..ir import Synonym
from ..literals import identifier
from ..pathnames import CLIENT, VIEWS
from .tree import Node, Shortcut


def add_shortcuts(root: Node, synonyms: Iterable[Synonym]) -> None:
    """Hang further names on the tree, with resources for those whose path does not exist.

    Raises: Errors when one means nothing, or would hide a real name.
    """
    synonyms = list(synonyms)
    also = {synonym.path: synonym.target for synonym in synonyms}
    errors: list[GeneratorError] = []
    found: list[Shortcut] = []
    for synonym in synonyms:
        shortcut = _meaning(root, synonym)
        if shortcut is None:
            message = f"{synonym.path} is an alias of {synonym.target}, which is no operation and no resource"
            deeper = also.get(synonym.target)
            hint = (
                f"that is an alias itself: name {deeper}" if deeper else "mend the name, or remove the alias"
            )
            errors.append(GeneratorError(synonym.place, message, hint))
        else:
            found.append(shortcut)
    # Only now, so that nothing can mean a resource that exists for further names alone.
    for shortcut in found:
        errors += _placed(root, shortcut)
    raise_all(errors)


def _meaning(root: Node, synonym: Synonym) -> Shortcut | None:
    *steps, name = synonym.target.split(".")
    at: Node | None = root
    for step in steps:
        at = at.children.get(step) if at is not None else None
    if at is None:
        return None
    if name in at.children:
        return Shortcut(synonym, at.children[name])
    if name in at.branches:
        return Shortcut(synonym, branch=at.branches[name])
    operation = next((op for op in at.operations if op.name == name), None)
    return Shortcut(synonym, at, operation) if operation is not None else None


def _placed(root: Node, shortcut: Shortcut) -> Iterable[GeneratorError]:
    synonym = shortcut.synonym
    *steps, name = synonym.path.split(".")
    at = root
    for step in steps:
        if step not in at.children:
            if _taken(at, step):
                hidden = ".".join((*at.path, step))
                message = f"{synonym.path} cannot stand below {hidden}, which is no generated resource"
                yield GeneratorError(synonym.place, message, "give the alias another name")
                return
            at.children[identifier(step)] = Node((*at.path, step))
        at = at.children[step]
    if name in at.children or _taken(at, name):
        message = f"the alias {synonym.path} would hide what is called so"
        yield GeneratorError(synonym.place, message, "give the alias another name, or remove it")
    else:
        at.shortcuts[identifier(name)] = shortcut


def _taken(at: Node, name: str) -> bool:
    """Whether something other than a generated resource has the name."""
    return (
        name in at.branches
        or name in at.shortcuts
        or name in at.held
        or any(op.name == name for op in at.operations)
        or name in VIEWS
        or (not at.path and name in CLIENT)
    )
